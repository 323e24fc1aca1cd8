r"""LaTeX: a light reader of running text; no preamble, float, formula or comment is text."""

from __future__ import annotations

import re

from summarize.document import Document
from summarize.layout.typeset import typeset
from summarize.reading.formats import Format, single
from summarize.reading.markup import Parts
from summarize.reading.source import Source

_SIGNS = (
    r"\\(?:documentclass|begin\{document\})",
    r"\\(?:chapter|(?:sub){0,2}section|paragraph)\*?\{",
    r"\\(?:begin|end)\{\w+\*?\}",
    r"\\(?:emph|textbf|textit|cite[pt]?|ref|label|footnote|num|SI)\{",
    r"(?m)^%",
    r"\\(?:og|fg|usepackage|item|input|include)\b",
)
# Environments that hold no running text.
_FLOATS = (
    "figure", "table", "tabular", "tabularx", "longtable", "equation", "align", "gather", "math",
    "eqnarray", "displaymath", "lstlisting", "verbatim", "minted", "tikzpicture", "algorithm",
    "algorithmic", "thebibliography", "multline", "wrapfigure", "comment", "array", "titlepage",
)  # fmt: skip
# Commands whose argument is no text, and those that are dropped with all that they take.
_SILENT = (
    r"\\(?:cite\w*|ref|eqref|pageref|cref|Cref|autoref|label|index|gls\w*|vspace|hspace|input"
    r"|include\w*|usepackage|bibliography\w*|pagestyle|thispagestyle|setlength|addtolength|setcounter"
    r"|newcommand|renewcommand|graphicspath|footnotetext|todo|centering|nocite|selectlanguage"
    r"|phantomsection|addcontentsline|markboth|fancyhead|fancyfoot|hypersetup|documentclass)"
    r"\*?(?:\[[^\]]*\])*(?:\{[^{}]*\})*"
)
_ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "c": "\u0327", "~": "\u0303",
}  # fmt: skip
_LETTERS = {"oe": "œ", "OE": "Œ", "ae": "æ", "AE": "Æ"}
_INLINE = (
    (r"(?<!\\)%.*", ""),
    (_SILENT, ""),
    (r"\\og\b\s*(?:\{\})?\s*", "«\u00a0"),
    (r"(?<!\s)\s*\\fg\b\s?(?:\{\})?", "\u00a0»"),
    (r"\\(oe|OE|ae|AE)\b(?:\{\}|\s)?", lambda found: _LETTERS[found[1]]),
    (r"\\(?:no|No)\b(?:\{\})?\s*", "n° "),
    (r"\\(?:ldots|dots)\b(?:\{\})?", "…"),
    (r"\\(?:num|nombre)\{([^{}]*)\}", r"\1"),
    (r"\\(?:SI|qty)\{([^{}]*)\}\{([^{}]*)\}", r"\1 \2"),
    (r"\\href\{[^{}]*\}\{([^{}]*)\}", r"\1"),
    (r"\\(?:up|textsuperscript|ieme|iemes|ier|iere)\b\{?([^{}\s]*)\}?", r"\1"),
    (r"\$_\{?\\?(?:text)?\{?([\w]+)\}?\}?\$|\$\^\{?([\w]+)\}?\$", r"\1\2"),
    (r"\$([\w.,+\-{}_^ ]{1,12})\$", lambda m: re.sub(r"[{}_^]", "", m[1])),
    (r"``|<<~?", "«\u00a0"),
    (r"''|~?>>", "\u00a0»"),
    (r"(?<!\\)~", "\u00a0"),
    (r"---", "—"),
    (r"--", "–"),
    (r"\\[,;:!>]", "\u202f"),
    (r"\\\\(?:\[[^\[\]]*\])?", " "),
    (r"\\([%&#_${}])", r"\1"),
)  # fmt: skip
_FOOTNOTE = r"\\footnote(?:\[[^\[\]]*\])?\{"
_DEPTHS = (
    "part", "chapter", "section", "subsection", "subsubsection", "paragraph", "subparagraph",
)  # fmt: skip
_HEADING = r"\\(?:part|chapter|(?:sub){0,2}section|(?:sub)?paragraph|title)\*?(?:\[[^\[\]]*\])?\{"


def known(head: str) -> bool:
    """Tell LaTeX by its preamble, or by two of its signs."""
    found = [len(re.findall(sign, head)) for sign in _SIGNS]
    return bool(found[0]) or sum(map(bool, found[1:])) > 1 or found[3] > 2 or found[1] > 1


def document(source: Source) -> Document:
    """Return the document of a text in LaTeX."""
    text, encoding, _repaired = source.decode()
    text = text.replace("\r\n", "\n")
    parts = Parts()
    titled = re.search(r"\\title(?:\[[^\[\]]*\])?\{", text)
    if titled:
        parts.title = plain(_braced(text, titled.end())[0])
    begun = text.find(r"\begin{document}")
    _read(_stripped(text[begun + 16 if begun >= 0 else 0 :]), parts)
    return typeset(parts.parts, parts.title, name=source.name, encoding=encoding)


def _stripped(text: str) -> str:
    """Return a text without comments, footnotes, floats and displayed formulas."""
    text = re.sub(r"(?m)^[ \t]*%.*\n?", "", text)
    text = re.sub(r"(?<!\\)%.*", "", text)
    for name in _FLOATS:
        text = re.sub(
            rf"(?s)\\begin\{{{name}\*?\}}.*?(?:\\end\{{{name}\*?\}}|\Z)", "\n\n\\\\cut\n\n", text
        )
    text = re.sub(r"(?s)\\\[(?:(?!\\\[).)*?\\\]|\$\$.*?\$\$", "\n\n\\\\cut\n\n", text)
    text = re.sub(rf"(?={_HEADING})", "\n\n", text)
    text = re.sub(r"\\(?:begin|end)\{\w+\*?\}(?:\[[^\[\]]*\])?", "\n\n", text)
    kept, place = [], 0
    for found in re.finditer(_FOOTNOTE, text):
        if found.start() >= place:
            kept.append(text[place : found.start()])
            place = _braced(text, found.end())[1]
    return "".join([*kept, text[place:]])


def _level(command: str) -> int:
    """Return how deep a heading lies, a part at 1."""
    name = command.strip(" \t\n\\*{[").split("*")[0].split("[")[0]
    return _DEPTHS.index(name) + 1 if name in _DEPTHS else 0


def _braced(text: str, start: int) -> tuple[str, int]:
    """Return what stands from ``start`` to the brace that closes it, and the place behind it."""
    depth = 1
    for place in range(start, min(len(text), start + 5000)):
        depth += {"{": 1, "}": -1}.get(text[place], 0) if text[place - 1] != "\\" else 0
        if not depth:
            return text[start:place], place + 1
    return text[start : start + 80], start + 80


def _read(text: str, parts: Parts) -> None:
    """Add each paragraph, heading and item."""
    for block in re.split(r"\n\s*\n", text):
        rest = block
        while heading := re.match(rf"\s*{_HEADING}", rest):
            title, end = _braced(rest, heading.end())
            parts.heading(plain(title), _level(heading[0]))
            rest = rest[end:]
        for number, item in enumerate(re.split(r"\\item\b(?:\[[^\[\]]*\])?", rest)):
            words = plain(item)
            if words:
                parts.add("list" if number else "paragraph", words)


def plain(text: str) -> str:
    r"""Return the words of a paragraph; of one in which a formula stays, none.

    >>> plain(r"L'\emph{été} dure trois mois~: voir \ref{fig}.")
    "L'été dure trois mois\xa0: voir."
    """
    for sign, words in _INLINE:
        text = re.sub(sign, words, text)
    text = re.sub(r"\\(['`^\"~])\s?\{?\\?([a-zA-Z])\}?|\\(c)\s?\{?([a-zA-Z])\}", _accented, text)
    text = re.sub(r"\\(?:begin|end)\{\w+\*?\}(?:\[[^\[\]]*\])?", " ", text)
    for _turn in range(4):  # commands in commands
        text = re.sub(r"\\[a-zA-Z]+\*?(?:\[[^\[\]]*\])?\{([^{}]*)\}", r"\1", text)
    text = re.sub(r"\\[a-zA-Z]+\*?|[{}]", " ", text)
    text = re.sub(r"[ \n\t]+", " ", text).strip()
    text = re.sub(r"(?<![ \u00a0])[ \u00a0]+([.,)])|\( ?\)", r"\1", text)
    return "" if "$" in text or "\\" in text else text


def _accented(found: re.Match[str]) -> str:
    import unicodedata

    mark, letter = (found[1], found[2]) if found[1] else (found[3], found[4])
    return unicodedata.normalize("NFC", letter + _ACCENTS[mark])


FORMAT = Format(known=known, documents=single(document))
