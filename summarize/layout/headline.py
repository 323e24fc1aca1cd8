"""The title: the headline above the first paragraph, and the headings inside a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.document import BOILERPLATE, HEADING, TEXT, TITLE, Paragraph
from summarize.fr.layout import LABELS
from summarize.fr.openings import CONJUNCTIONS
from summarize.layout.folding import fold
from summarize.layout.interview import speaker

_LONGEST_TITLE = 40  # words
_BACK = 0.75  # share of a title's words
_SENTENCE = 14  # words: a headline that ends as a sentence has no more
_GOES_ON = r"[.!?…][ \u00a0]+[«“\"]?[A-ZÀ-Ý]"  # a second sentence
_CLOSING = '»”"\u00a0\u202f '
# What says where a text comes from, and what opens no headline but a story or a letter.
_IMPRINT = (
    r"(?:Extraits?|Compte[ -]rendu|Publiée?|Paru|Posté|Mis à jour|Source|Auteur|Par|Date)\b"
    r"|.{0,60}\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\W*$"
)
_POINTS = (
    r"[«“\"]?(?:(?:Je|Il|Elle|Ils|Elles|On|Nous|Vous|Tu|Ce|Cela|Ça|Cet|Cette|Ces|Bonjour|Bonsoir"
    r"|Chers?|Chères?|Madame|Mesdames|Monsieur|Messieurs|Merci|Salut|Hier|Oui|Non)\b|[JC][’'])"
)


def headline(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> str:
    """Mark the headline and what stands above the article; return the headline.

    It is the longest of the lines above the first paragraph that are like one; a question can be
    one, a word alone where nothing else is, a sentence where it opens the text.
    """
    first = next(
        (
            i
            for i, kind in enumerate(kinds)
            if kind == TEXT and not _could_be_title(normalized, parts, i)
        ),
        len(kinds),
    )
    above = [
        i
        for i in range(min(first, 12))
        if kinds[i] in (HEADING, TEXT) and normalized[parts[i].end - 1] != ","
    ]
    if not above or (first == len(kinds) and len(kinds) == 1):
        return ""
    lines = {i: normalized[parts[i].start : parts[i].end] for i in above}
    best = _most_like_one(lines)
    if len(lines[best].split()) < 2 and not (
        best == 0 and kinds[0] == HEADING and _is_word(lines[0]) and parts[1].gap
    ):
        return ""
    for i in range(best):
        if kinds[i] == HEADING:
            kinds[i] = BOILERPLATE
    kinds[best] = TITLE
    return fold(lines[best])


def _most_like_one(lines: dict[int, str]) -> int:
    """Return the line that is most like a headline: the longest of those that are no question, no
    paragraph, no epigraph and no imprint; of all where none is.
    """
    likely = [i for i, line in lines.items() if not _is_other(line) and not _is_label(line)]
    short = [i for i in likely if 3 <= len(lines[i].split()) <= _SENTENCE]
    if short and short[0] == likely[0]:
        likely = short  # what is longer below a headline is its standfirst
    first = min(lines)
    if not likely and len(lines[first].split()) > 2:
        return first
    return max(likely or lines, key=lambda i: (len(lines[i].split()), -i))


def _is_other(line: str) -> bool:
    """Tell what stands between headline and text: an interview's first question, a paragraph, an
    epigraph, an imprint.

    >>> [_is_other(line) for line in ("Un surnom ?", "Extrait du rapport du 8/11/06", "Le pont")]
    [True, True, False]
    """
    return (
        line.rstrip(_CLOSING).endswith("?")
        or re.match(_IMPRINT, line) is not None
        or re.match(r"«[^»]+»[ \u00a0]*[^\s»]", line) is not None
        or (len(line.split()) > 12 and re.search(_GOES_ON, line) is not None)
    )


def _is_label(line: str) -> bool:
    return line.lower() in LABELS


def _is_word(line: str) -> bool:
    return line[0].isupper() and len(line) > 2 and line.isalpha() and not _is_label(line)


def _could_be_title(normalized: str, parts: Sequence[Paragraph], i: int) -> bool:
    """Tell whether a paragraph that ends in a mark is a headline: near the beginning, alone on its
    lines, not a turn; with a full stop only the first, of few words that point at nothing.
    """
    part = parts[i]
    text = normalized[part.start : min(part.end, part.start + 400)]
    if part.end - part.start > 300 or i > 2 or i + 1 >= len(parts) or not parts[i + 1].gap:
        return False
    if len(text.split()) > _LONGEST_TITLE or text[0] in "-–—" or speaker(text[:80]):
        return False
    sizes = [one.end - one.start for one in parts[i : i + 4]]
    if text.rstrip(_CLOSING)[-1:] in ("?", "!", "…"):
        return max(sizes[1:] if i == 0 else sizes[1:2]) > sizes[0]
    if i > 0 or len(text.split()) > _SENTENCE:
        return False
    return text[-1:].isalnum() or (
        re.search(_GOES_ON, text) is None
        and re.match(_POINTS, text) is None
        and sizes[1] > max(150, 2.5 * sizes[0])
        and _comes_back(text, normalized[part.end :])
    )


def _comes_back(line: str, rest: str) -> bool:
    """Tell whether a text comes back to the words of a line, as it does to its title's: three
    quarters of the long ones, by their first six letters.
    """
    long = [word[:6] for word in re.findall(r"[^\W\d_]{5,}", line.lower())]
    text = rest[:20_000].lower()
    return len(long) > 1 and sum(word in text for word in long) >= _BACK * len(long)


def questions(normalized: str, parts: Sequence[Paragraph], kinds: list[str]) -> None:
    """Mark the short questions that stand over a longer paragraph as headings; a quoted or a
    leaning one is text.
    """
    for i, part in enumerate(parts[:-1]):
        if (
            kinds[i] == TEXT
            and part.gap
            and parts[i + 1].gap
            and part.end - part.start < 90
            and normalized[part.end - 1] == "?"
        ):
            longer = parts[i + 1].end - parts[i + 1].start > 2 * (part.end - part.start)
            text = normalized[part.start : part.end]
            leans = text[0] in '«"“–—-' or text.startswith(CONJUNCTIONS)
            if longer and not leans and not any(mark in text for mark in (". ", "! ", "? ", "… ")):
                kinds[i] = HEADING


def unpunctuated(kinds: list[str], title: str) -> str:
    """Take every line for text where none has a full stop, as in notes and transcripts; return the
    title that is left.

    One headline among boilerplate is still a headline, and no sentence.
    """
    lines = kinds.count(HEADING)
    if lines > 1 or (lines and not title):
        kinds[:] = [TEXT if kind in (HEADING, TITLE) else kind for kind in kinds]
        return ""
    return title
