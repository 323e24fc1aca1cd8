"""French typography out, that of the target language in: quotation marks, spaces before : ; ! ? and
in numbers.
"""

from __future__ import annotations

import re
import unicodedata

from summarize.translation.languages import base

NO_BREAK = "\u00a0\u202f"

# Opening and closing marks by language, those outside and those of a quotation inside one (Unicode
# CLDR 46, delimiters); others take the English ones.
QUOTES = {
    "de": "„“‚‘", "cs": "„“‚‘", "sk": "„“‚‘", "sl": "„“‚‘", "bg": "„“‚‘", "is": "„“‚‘",
    "lt": "„“‚‘", "et": "„“«»",
    "pl": "„”«»", "ro": "„”«»", "hu": "„”»«", "hr": "„”‚‘", "sr": "„”‚‘", "bs": "„”‚‘",
    "es": "«»“”", "it": "«»“”", "ca": "«»“”", "pt-pt": "«»“”", "gl": "«»“”", "eu": "«»“”",
    "oc": "«»“”", "nb": "«»‘’", "no": "«»‘’", "nn": "«»‘’", "de-ch": "«»‹›", "it-ch": "«»‹›",
    "ru": "«»„“", "uk": "«»„“", "be": "«»„“", "kk": "«»“”", "el": "«»“”", "hy": "«»“”",
    "sv": "””’’", "fi": "””’’",
    "ja": "「」『』", "zh-tw": "「」『』", "zh-hant": "「」『』",
}  # fmt: skip
_ENGLISH = "“”‘’"
# Languages that write a share without a space (CLDR 46, numbers/percentFormats).
_TIGHT = frozenset("en it nl pt pl tr zh ja ko hu el he hi th id vi".split())

_SPACES = re.compile(rf"[ {NO_BREAK}]{{2,}}")
_MARK = re.compile(rf"(?<=[^\s{NO_BREAK}])[ {NO_BREAK}]([;:!?]+)(?=[\s{NO_BREAK}]|$|[”’»\")\]])")
_PERCENT = re.compile(rf"(?<=\d)[ {NO_BREAK}](?=%)")
_FREE = rf"(?<![\w+.,/{NO_BREAK}-])(?<!\d )"
# A number in groups of three behind a first digit that is none of a telephone's.
_GROUPS = re.compile(rf"{_FREE}[1-9]\d{{0,2}}(?:[{NO_BREAK}]\d{{3}})+(?!\d|[ {NO_BREAK}.,/-]\d)")
_DECIMALS = re.compile(rf"{_FREE}[1-9]\d{{0,2}}(?:[{NO_BREAK}]\d{{3}})+(?=\.\d+(?![\d.,]))")
# What stands before figures that are a name, not an amount.
_NAMED = re.compile(
    r"(?:siren|siret|rcs|n[°ºo]\.?|numbers?|num\.|licen[cs]es?|permit|(?:tele)?phones?|tel\.?|fax"
    r"|call|dial|regist\w+|ref\w*\.?|codes?|isbn|issn|iban|id|vat|accounts?|files?"
    r"|cards?|passport|#)[^\w]*(?:(?:is|at|under|no)[ .:]*)?$",
    re.IGNORECASE,
)
_BEFORE = 40  # code points before figures that say what they are


def quotes(to: str) -> str:
    """Return the quotation marks of a language code: opening and closing, then those inside."""
    return QUOTES.get(to) or QUOTES.get(base(to)) or _ENGLISH


def scalar(text: str) -> str:
    """Return a text without lone halves of surrogate pairs, which nothing can be written with."""
    return text.encode("utf-8", "replace").decode() if not text.isascii() else text


def clean(text: str) -> str:
    """Return one line of text: no control characters (a terminal obeys them), outer or doubled
    spaces, line breaks.
    """
    kept = "".join(" " if char.isspace() and char not in NO_BREAK else char for char in text)
    kept = "".join(_harmless(char) for char in kept)
    return re.sub(r" {2,}", " ", kept).strip()


def _harmless(char: str) -> str:
    if char < "\x7f":
        return char if char >= " " else ""
    return "" if unicodedata.category(char) == "Cc" else char


def unescaped(raw: str, source: str) -> str:
    """Return an answer with its HTML references as characters, where the sentence has none.

    >>> unescaped("The &quot;port&quot;", "Le « port »"), unescaped("&amp;", "l’entité &amp;")
    ('The "port"', '&amp;')
    """
    if "&" not in raw or re.search(r"&#?\w{2,8};", source):
        return raw
    import html  # few answers hold any

    return html.unescape(re.sub(r"&#[0-9]{8,}", "&#1114112", raw))  # int() has a limit


def tidy(text: str, to: str) -> str:
    """Return a translation in the typography of its language; the words are left alone.

    >>> tidy("He said: « 12\u202f% ! »", "en")
    'He said: “12%!”'
    """
    text = _SPACES.sub(lambda found: found[0][0], clean(text))
    text = _quoted(text, quotes(to))
    text = _MARK.sub(r"\1", text)
    if base(to) in _TIGHT:
        text = _PERCENT.sub("", text)
    if base(to) == "en":
        text = _DECIMALS.sub(_commas, _GROUPS.sub(_commas, text))
    return re.sub(rf"[ {NO_BREAK}]+", " ", text).strip()


def _commas(found: re.Match[str]) -> str:
    before = found.string[max(0, found.start() - _BEFORE) : found.start()]
    if _NAMED.search(before) or before[-4:].strip("( ").isdigit():
        return found[0]
    return re.sub(rf"[{NO_BREAK}]", ",", found[0])


def _quoted(text: str, marks: str) -> str:
    """Return a text with French quotation marks replaced level by level; left alone where they are
    the language's own, used the other way round (»Wort«) or alike on both sides (»ord»).
    """
    guillemets = [char for char in text if char in "«»"]
    if not guillemets or guillemets[0] == "»":
        return text
    depth, shown = 0, []
    place = 0
    while place < len(text):
        char = text[place]
        if char == "«":
            shown.append(marks[min(depth, 1) * 2])
            depth += 1
            if text[place + 1 : place + 2] in _BLANK:
                place += 1
        elif char == "»":
            depth = max(0, depth - 1)
            if shown and shown[-1] in _BLANK:
                shown.pop()
            shown.append(marks[min(depth, 1) * 2 + 1])
        elif char in "“”" and depth:
            shown.append(marks[2 + (char == "”")])
        else:
            shown.append(char)
        place += 1
    return "".join(shown)


_BLANK = (" ", *NO_BREAK)
