"""Which candidates are whole sentences of a French text: no fragment, nothing in another language.

What is none of these is dropped while there are enough of the others: notes without a full stop
and verse are still read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarize.fr.stopwords import STOP_WORDS
from summarize.layout.kinds import finished

_ENOUGH = 0.2  # share of the candidates that must be whole before the others are dropped
_FEW = 3  # French sentences: with as many, what is in another language is quoted
_SCRAP = 4  # words: less is a label, where nothing has a full stop
_LISTED = 5  # figures of a row that begins with one
_SPEAKS = 8  # words: a shorter sentence may be a name or a title in any language
_FRENCH = 0.15  # share of French function words; a French sentence has 0.4
_OTHER = 0.2  # share of another language's
_OPENERS = "«»\"“”‘’'([–—-…* \u00a0\u202f"


def whole(
    texts: Iterable[str],
    words: Sequence[Sequence[str]],
    title: Sequence[str] = (),
    *,
    merged: bool = False,
) -> list[bool]:
    """Tell of each candidate whether it stays; ``words`` are its tokens in lower case.

    A word of the ``title`` may open a sentence with a small letter, as the name of a command does.
    ``merged``: there are other sources, whose agreement keeps most fragments out; without theirs
    ROUGE-1 on RPM2 falls by 0.16.
    """
    complete, french = [], []
    for text, each in zip(texts, words, strict=True):
        begun = _is_complete(text) or _is_named(text, each, title)
        complete.append(begun and not _is_tabular(each))
        french.append(not _is_foreign(each))
    if merged or sum(complete) < _ENOUGH * len(complete):
        long = [len(each) >= _SCRAP for each in words]
        complete = long if any(long) and not merged else [True] * len(words)
    both = [one and other for one, other in zip(complete, french, strict=True)]
    enough = min(_FEW, max(1.0, _ENOUGH * sum(complete)))
    return both if sum(both) >= enough else complete


def _is_complete(text: str) -> bool:
    """Tell a sentence with a beginning and an end from a fragment.

    >>> [_is_complete(text) for text in ("Il pleut.", "et il pleut.", "Le pont rouvre")]
    [True, False, False]
    """
    head = text.lstrip(_OPENERS)[:12]
    named = head[1:2].isupper() or (head[1:2].isalpha() and head[2:3].isupper())  # iOS, eBay
    if head[:1].islower() and not named:
        return False
    return finished(text) and not head.startswith(("Http", "www.", "Www."))


def _is_named(text: str, words: Sequence[str], title: Sequence[str]) -> bool:
    return len(words) > 0 and words[0] in title and finished(text)


def _is_tabular(words: Sequence[str]) -> bool:
    """Tell a row of figures, as of prices or scores."""
    figures = sum(map(str.isdecimal, words))
    listed = figures >= _LISTED and words[0].isdecimal()
    return (4 if listed else 2) * figures > len(words)


def _is_foreign(words: Sequence[str]) -> bool:
    """Tell a sentence that is plainly in another language."""
    french = sum(map(STOP_WORDS.__contains__, words))
    if len(words) < _SPEAKS or french >= _FRENCH * len(words):
        return False
    return any(
        sum(map(other.__contains__, words)) >= max(_OTHER * len(words), 2 * french)
        for other in _others()
    )


def _others() -> list[frozenset[str]]:
    from summarize.fr.languages import FUNCTION_WORDS  # few texts have such a sentence

    return [frozenset(text.split()) for name, text in FUNCTION_WORDS.items() if name != "French"]
