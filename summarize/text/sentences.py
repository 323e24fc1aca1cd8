"""Paragraph -> sentence spans: French segmentation of our own, one candidate expression and a few
decisions in order.

A candidate is a run of ``.!?…`` with the closers behind it. It ends a sentence where the next word
can open one, and where the full stop is not an abbreviation's, an initial's, a list number's or
inside a bracket that the sentence has opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarize.fr.abbreviations import (
    BEFORE_DATED,
    BEFORE_NUMBER,
    BEFORE_OPENER,
    DATED,
    NEVER_FINAL,
    NEVER_FINAL_PAIRS,
    NOTES,
    OPENERS,
)
from summarize.layout.lines import paragraphs
from summarize.layout.offsets import normalize

# One character class first: a branch that starts with white space makes the search three times
# slower. The parts: terminators with the French spaces between them (« ?! », « ? ! »); closers and
# footnote marks; space; what may stand before the next word (« […] »); the next word's first sign.
_CANDIDATE = re.compile(
    r"(?P<run>[.!?…](?:[ \u00a0\u202f]?[.!?…])*)"
    r"(?P<close>(?:[ \u00a0\u202f\u2009]?[»›]|[”\"’')\]*_¹²³⁴-⁹]|\[\d+\])*)"
    r"(?P<space>\s*)"
    r"(?P<lead>[\s«‹\"“„‘'([–—*>_•-]*(?:(?:…|\.{3})[])][\s«\"“(–-]*)?)"
    r"(?P<next>\w?)"
)
# The others are compiled by re at their first use: not every text has brackets or numerals.
_TOKEN = r"[\w.°§-]*\Z"
_NUMERAL = r"\d|[IVXLC]+(?![\w’'])"
_LIST_NUMBER = (
    r"[\W_]*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zA-Z])"
    r"|(?:Art\.|ART\.|Article|ARTICLE)[ \u00a0](?:[LRD]\.?[ \u00a0]?)?"
    r"(?:\d[\d.-]*|[IVXL]+|premier)(?:er)?"
)
_NUMBERED = 24  # code points of the longest number: « Article L. 2224-7-1 »
_BRACKET = r"[()\[\]]"
_LETTERS_END = "\u25ff"  # emoji and the letters of Asia lie behind it
_GOES_ON = ",;:.!?…)]»%/=+&"  # a sign that no sentence begins with

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
                stop = following = following + 1
                while following < end and text[following].isspace():
                    following += 1
        if following < end and text[following] > _LETTERS_END:
            stop, following = _with_emoji(text, stop, following, end)
        yield first, stop
        first = following
    if first < end:
        yield first, end


def _with_emoji(text: str, stop: int, following: int, end: int) -> tuple[int, int]:
    """Return where a sentence ends with the emoji behind it, and where the next one begins."""
    place = following
    while place < end and _is_emoji(text[place]):
        place += 1
    if place == following:
        return stop, following
    stop = place
    while place < end and text[place].isspace():
        place += 1
    return stop, place


def _is_emoji(sign: str) -> bool:
    return "\u2600" <= sign <= "\u27bf" or sign >= "\U0001f000" or sign in "\u2b50\ufe0f\u200d"


def _ends(text: str, first: int, match: re.Match[str]) -> bool:
    """Tell whether the candidate ends the sentence that began at ``first``."""
    dot, following = match.start(), match.end("lead")
    if _goes_on(text, following, match["next"]) or _says_nothing(text, first, dot):
        return False
    if _is_bracketed(text, dot, match["close"]):
        return False
    if not match["space"] and not _is_glued(text, dot, following):
        return False
    if match["close"] or match["run"] not in (".", "!"):
        return True
    return not _is_abbreviation(text, first, dot, following)


def _goes_on(text: str, following: int, opens: str) -> bool:
    """Tell whether what follows belongs to the same sentence: a small letter, a comma, the end."""
    if opens:
        return opens.islower() and not _is_camel(text[following : following + 3])
    return text[following : following + 1] in _GOES_ON  # the empty string is in, too


def _is_camel(head: str) -> bool:
    """Tell whether a word that begins with a small letter is a name all the same: iOS, eBay."""
    return head[1:2].isupper() or (head[1:2].isalpha() and head[2:3].isupper())


def _says_nothing(text: str, first: int, dot: int) -> bool:
    """Tell whether no word stands before the candidate."""
    return not (
        text[first].isalnum() or any(map(str.isalnum, text[first : min(dot, first + 1000)]))
    )


def _is_bracketed(text: str, dot: int, close: str) -> bool:
    """Tell « (…) » and « [...] », which end nothing."""
    return text[dot - 1] in "([" and close[:1] in (")", "]")


def _is_glued(text: str, dot: int, following: int) -> bool:
    """Tell two sentences that lost the space between them, as in « politique.Le préfet »."""
    before = text[max(0, dot - 40) : dot].rsplit(None, 1)[-1:]
    word = _letters(text, following)
    if not before or not word[:1].isupper() or any(mark in before[0] for mark in "/@"):
        return False
    tail = before[0].rstrip("»”\"')]\u00a0\u202f")[-3:]
    said = (len(tail) == 3 and tail.isalpha() and tail.islower()) or tail.isdigit()
    after = text[following + len(word) : following + len(word) + 1]
    return said and (word[1:].islower() or (len(word) == 1 and after in ("’", "'", " ")))


def _letters(text: str, start: int) -> str:
    """Return the letters that stand at a place."""
    end = start
    while end < len(text) and text[end].isalnum() and not text[end].isdecimal():
        end += 1
    return text[start:end]


def _is_abbreviation(text: str, first: int, dot: int, following: int) -> bool:
    """Tell whether the full stop at ``dot`` belongs to an abbreviation, initial or list number."""
    if dot - first <= _NUMBERED and re.fullmatch(_LIST_NUMBER, text[first:dot]):
        return True
    before = text[max(first, dot - 25) : dot]
    if text[dot] == ".":  # a scanned text has « M . Pons »
        before = before.rstrip(" ")
    token = re.search(_TOKEN, before).group()  # type: ignore[union-attr]  # matches "", too
    return (
        _is_never_final(before, token)
        or _counts(text, token, following)
        or (_needs_opener(before, token) and _letters(text, following).lower() not in OPENERS)
    )


def _is_never_final(before: str, token: str) -> bool:
    """Tell an abbreviation that something always follows: « Mme », « cf », « p. ex »."""
    small = token[:1].lower() + token[1:]
    return token in NEVER_FINAL or small in NEVER_FINAL or before.endswith(NEVER_FINAL_PAIRS)


def _counts(text: str, token: str, following: int) -> bool:
    """Tell an abbreviation that a number follows: « art. 12 », « vol. II »."""
    return token.lower() in BEFORE_NUMBER and bool(re.compile(_NUMERAL).match(text, following))


def _needs_opener(before: str, token: str) -> bool:
    """Tell initials, and what ends a sentence only where the next word opens one: « sept. »."""
    letters = token.replace("-", "").split(".")
    dated = token == DATED and before[: -len(DATED)].rstrip().endswith(BEFORE_DATED)
    if all(len(letter) == 1 and letter.isupper() for letter in letters) and not dated:
        return True
    return token.lower() in BEFORE_OPENER or token in BEFORE_OPENER


def _brackets(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the brackets that hold a sentence together: opened in its middle, closed not far on;
    outermost, in order.
    """
    held: list[tuple[int, int]] = []
    if text.find("(", start, end) < 0 and text.find("[", start, end) < 0:
        return held
    stack: list[int] = []
    for match in re.compile(_BRACKET).finditer(text, start, end):
        if match.group() in "([":
            stack.append(match.start())
        elif stack:
            opened = stack.pop()
            length = match.start() - opened
            note = text[opened + 1 : opened + 8].lstrip().lower().startswith(NOTES)
            before = text[max(start, opened - 4) : opened].rstrip().rstrip('»”"')[-1:]
            if (note and length <= _FAR_NOTE) or (length <= _FAR and before not in ("", *".!?…")):
                while held and held[-1][0] > opened:
                    held.pop()
                held.append((opened, match.start()))
    return held
