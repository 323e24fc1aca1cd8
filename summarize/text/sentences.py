"""Paragraph -> sentence spans: French segmentation of our own, one candidate expression and a few
decisions in order.

A candidate is a run of ``.!?…`` with the closers behind it. It ends a sentence where the next word
can open one, and where the full stop is not an abbreviation's, an initial's, a list number's or
inside a bracket that the sentence has opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarize.fr.abbreviations import BEFORE_NUMBER, BEFORE_OPENER, NEVER_FINAL, OPENERS
from summarize.layout.lines import paragraphs
from summarize.layout.offsets import normalize

# One character class first: a branch that starts with white space makes the search three times
# slower.
_CANDIDATE = re.compile(
    r"""(?P<run>[.!?…](?:[ \u00a0\u202f]?[.!?…])*)   # 1. terminators, French spaces between them: « ?! », « ? ! »
        (?P<close>(?:[ \u00a0\u202f\u2009]?[»›]|[”"’')\]*¹²³⁴-⁹]|\[\d+\])*)   # 2. closers and footnote marks
        (?P<space>\s*)
        (?P<lead>[\s«‹"“„‘'([–—*>_•-]*(?:(?:…|\.{3})[])][\s«"“(–-]*)?)   # 3. what may stand before the next word: « […] »
        (?P<next>\w?)""",
    re.VERBOSE,
)
_TOKEN = re.compile(r"[\w.°§-]*\Z")
_WORD = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMERAL = re.compile(r"\d|[IVXLC]+(?![\w’'])")
_LIST_NUMBER = r"[\W_]*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zA-Z])"
_BRACKET = re.compile(r"[()\[\]]")
_NOTES = ("ndlr", "ndla", "nde", "ndt", "sic")

_FAR = 400  # code points: a bracket longer than this was never meant to hold one sentence together
_FAR_NOTE = 2000  # the same for an editor's note, which may hold several sentences


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Return the spans (code points) of the sentences of a text, in order.

    No span has outer white space, and the gaps between spans hold white space only.

    >>> text = "M. Dupont est là. « Déjà ? » dit-elle. Il s’assied."
    >>> [text[start:end] for start, end in split_sentences(text)]
    ['M. Dupont est là.', '« Déjà ? » dit-elle.', 'Il s’assied.']
    """
    normalized, to_source = normalize(text)
    return [
        (to_source(start), to_source(end))
        for paragraph in paragraphs(normalized)
        for start, end in spans(normalized, paragraph.start, paragraph.end)
    ]


def spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentence spans of one paragraph of a normalized text, ``start`` and ``end`` in code
    points.
    """
    shut = iter(_brackets(text, start, end))
    opened, closed = next(shut, (end, end))
    first, quotes, counted, total = start, 0, start, text.count('"', start, end)
    for match in _CANDIDATE.finditer(text, start, end):
        place, stop, following = match.start(), match.end("close"), match.end("space")
        while closed < place:
            opened, closed = next(shut, (end, end))
        if stop == end or not _ends(text, first, match):
            continue
        if opened < place < closed and not (stop > closed and match["run"][-1] in "!?"):
            continue
        if (
            match["space"]
            and text[following] == '"'
            and text[following + 1 : following + 2].isspace()
        ):
            quotes += text.count('"', counted, following)
            counted = following
            # A typewriter quote between two spaces closes what the paragraph has opened, or is the
            # odd one out.
            if quotes % 2 or total % 2:
                stop = following + 1
                following = stop + 1
        yield first, stop
        first = following
    if first < end:
        yield first, end


def _ends(text: str, first: int, match: re.Match[str]) -> bool:
    """Tell whether the candidate ends the sentence that began at ``first``."""
    dot, following = match.start(), match.end("lead")
    if not match["next"]:
        if (
            text[following : following + 1] in ",;:.!?…)]»%/=+&"
        ):  # the sentence goes on; the empty string is in, too
            return False
    elif match["next"].islower() and not _camel(text[following : following + 3]):
        return False
    if not _WORD.search(text, first, min(dot, first + 1000)) or (
        text[dot - 1] in "([" and match["close"][:1] in (")", "]")
    ):
        return False  # nothing said yet, or « (…) » alone
    if not match["space"] and not _glued(text, dot, following):
        return False
    if match["close"]:
        return True
    return match["run"] not in (".", "!") or not _abbreviates(text, first, dot, following)


def _camel(head: str) -> bool:
    """Tell whether a word that begins with a small letter is a name all the same: iOS, eBay."""
    return head[1:2].isupper() or (head[1:2].isalpha() and head[2:3].isupper())


def _glued(text: str, dot: int, following: int) -> bool:
    """Tell whether two sentences lost the space between them, as scraped paragraphs do: «
    politique.Le préfet ».
    """
    before = text[max(0, dot - 40) : dot].rsplit(None, 1)[-1:]
    word = _LETTERS.match(text, following)
    if (
        not before
        or not word
        or not word.group()[0].isupper()
        or any(mark in before[0] for mark in "/@")
    ):
        return False
    tail = before[0].rstrip("»”\"')]\u00a0\u202f")[-3:]
    after = text[word.end() : word.end() + 1]
    said = (len(tail) == 3 and tail.isalpha() and tail.islower()) or tail.isdigit()
    return said and (
        word.group()[1:].islower() or (len(word.group()) == 1 and after in ("’", "'", " "))
    )


def _abbreviates(text: str, first: int, dot: int, following: int) -> bool:
    """Tell whether the full stop at ``dot`` is an abbreviation's, an initial's or a list number's."""
    if dot - first <= 12 and re.fullmatch(_LIST_NUMBER, text[first:dot]):
        return True
    before = text[max(first, dot - 25) : dot]
    # it matches the empty string, too
    token = _TOKEN.search(before).group()  # type: ignore[union-attr]
    if (
        token in NEVER_FINAL
        or token[:1].lower() + token[1:] in NEVER_FINAL
        or before.endswith(("p. ex", "p.\u00a0ex"))
    ):
        return True
    if token.lower() in BEFORE_NUMBER and _NUMERAL.match(text, following):
        return True
    letters = token.replace("-", "").split(".")
    dated = token == "J.-C" and before[:-4].rstrip().endswith(
        ("av.", "ap.", "apr.", "avant", "après")
    )
    initials = all(len(letter) == 1 and letter.isupper() for letter in letters) and not dated
    if initials or token.lower() in BEFORE_OPENER or token in BEFORE_OPENER:
        word = _LETTERS.match(text, following)
        return word is None or word.group().lower() not in OPENERS
    return False


def _brackets(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the brackets that hold a sentence together: opened in its middle, closed not far on;
    outermost, in order.
    """
    held: list[tuple[int, int]] = []
    if text.find("(", start, end) < 0 and text.find("[", start, end) < 0:
        return held
    stack: list[int] = []
    for match in _BRACKET.finditer(text, start, end):
        if match.group() in "([":
            stack.append(match.start())
        elif stack:
            opened = stack.pop()
            length = match.start() - opened
            note = text[opened + 1 : opened + 8].lstrip().lower().startswith(_NOTES)
            before = text[max(start, opened - 4) : opened].rstrip().rstrip('»”"')[-1:]
            if (note and length <= _FAR_NOTE) or (length <= _FAR and before not in ("", *".!?…")):
                while held and held[-1][0] > opened:
                    held.pop()
                held.append((opened, match.start()))
    return held
