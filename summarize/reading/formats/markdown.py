"""Markdown: CommonMark and GitHub's tables, footnotes and front matter, read by markdown-it-py."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summarize.document import Document
from summarize.layout.typeset import typeset
from summarize.reading.formats import Format, single
from summarize.reading.markup import Parts
from summarize.reading.source import Source

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = r"(?s)\s*(---|\+\+\+)[ \t]*\n(.*?\n)?\1[ \t]*(?:\n|\Z)"
_KEY = r"(?m)^[A-Za-z_][\w-]*[ \t]*(?:[:=])"
_TITLE = r"(?m)^title[ \t]*[:=](.+)$"
# What Markdown has and prose has not; two of them, or one of them twice, make a case.
_SIGNS = (
    r"(?m)^#{1,6} \S",
    r"(?m)^(?:```|~~~)",
    r"!?\[[^\[\]\n]+\]\((?:https?:|/|\.|#|[\w-]+\.)[^)\s]*",
    r"(?m)^\[[^\]\n]+\]: ",
    r"\*\*[^\s*][^*\n]*\*\*",
    r"(?m)^\|?[ :]*-{3,}[ :]*\|[-| :]*$",
    r"\[\^\w+\]",
    r"(?m)^[-*] \[[ x]\] ",
    r"(?m)^\S.*\n(?:={4,}|-{4,})[ \t]*$",
)
_SHORTCODE = r"\{\{(?:(?!\{\{).)*?\}\}|\{%(?:(?!\{%).)*?%\}"
_FOOTNOTE = r"\[\^[^\[\]\s]+\]"
_LONG = 200_000  # code points of a text from which on it is read in pieces
_BLANK = re.compile(r"\n[ \t]*\r?\n(?=\S)")
_FENCE = re.compile(r"(?m)^ {0,3}(?:```|~~~)")
# an element that holds blank lines, by its beginning, or "" for its end
_OPEN_HTML = re.compile(
    r"(?i)(<!--|<(?:pre|script|style|textarea)\b)|-->|</(?:pre|script|style|textarea)>"
)
_REFERENCE = r"(?m)^ {0,3}\[[^\]\n]+\]:[ \t]*\S.*$"
_HEADING = "heading_open"  # a token; its tag, h1 to h6, is kept with it
_ASIDE = ("<figure", "<img", "<table", "<script", "<style", "<svg", "<iframe", "<video", "<!--")


def known(head: str) -> bool:
    """Tell Markdown by its front matter or by two of its signs."""
    front = re.match(_FRONT, head)
    if front and re.search(_KEY, front[2] or ""):
        return True
    body = head[: head.rfind("\n") + 1] or head
    found = [len(re.findall(sign, body)) for sign in _SIGNS]
    if head.lstrip().startswith("<"):
        return sum(map(bool, found)) > 1 and sum(found) > 2
    return sum(map(bool, found)) > 1 or max(found[0], found[2] // 2, found[5]) > 1


def _unquoted(title: str) -> str:
    """Return a title of front matter without the quotation marks around it."""
    title = title[1:] if title[:1] in ('"', "'") else title
    return (title[:-1] if title[-1:] in ('"', "'") else title).strip()


def document(source: Source) -> Document:
    """Return the document of a text in Markdown."""
    from markdown_it import MarkdownIt

    text, encoding, _repaired = source.decode()
    front = re.match(_FRONT, text.replace("\r\n", "\n"))
    parts = Parts()
    if front and re.search(_KEY, front[2] or ""):
        text = text.replace("\r\n", "\n")[front.end() :]
        named = re.search(_TITLE, front[2] or "")
        parts.title = _unquoted(named[1].strip()) if named else ""
    body = re.sub(_SHORTCODE, "", text)
    parser = MarkdownIt("commonmark").enable("table")
    known: dict[str, object] = {}  # what the links of all pieces refer to
    if len(body) > _LONG:
        parser.parse("\n\n".join(re.findall(_REFERENCE, body)), known)
    for piece in _pieces(body):
        _read(parser.parse(piece, known), parts)
    return typeset(parts.parts, parts.title, name=source.name, encoding=encoding)


def _pieces(body: str) -> Iterator[str]:
    """Yield a long text in pieces that say alone what they say in it: each begins behind a blank
    line with what no list goes on with, and neither in a block of code nor of HTML.

    What is read of a text takes a hundred times its room, so no more of it is read at once.
    """
    start, seen, fenced, opened = 0, 0, 0, False
    while len(body) - start > _LONG:
        blank = _BLANK.search(body, max(seen, start) + _LONG)
        if blank is None:
            break
        fenced += len(_FENCE.findall(body, seen, blank.end()))
        marks = _OPEN_HTML.findall(body, seen, blank.end())
        seen, opened = blank.end(), marks[-1] != "" if marks else opened
        if fenced % 2 == 0 and not opened:
            yield body[start:seen]
            start = seen
    yield body[start:]


def _read(tokens: Sequence[Token], parts: Parts) -> None:
    """Add the words of each block; what stands in a table is passed over."""
    open_: list[str] = []
    for token in tokens:
        if token.nesting == 1:
            open_.append(f"{token.type} {token.tag}" if token.type == _HEADING else token.type)
        elif token.nesting == -1:
            open_.pop()
        elif token.type == "inline" and "table_open" not in open_:
            _add(_words(token), open_, parts)
        elif token.type == "html_block" and not token.content.lower().lstrip().startswith(_ASIDE):
            text = re.sub(r"(?s)<!--(?:(?!<!--).)*?-->|<[^<>]*>", " ", token.content)
            headed = re.match(r"\s*<(h[1-6])\b", token.content)
            _add(text, [f"{_HEADING} {headed[1]}"] if headed else open_, parts)


def _add(text: str, open_: Sequence[str], parts: Parts) -> None:
    text = " ".join(text.split(" ")).strip()
    if open_ and open_[-1].startswith(_HEADING):
        parts.heading(text, int(open_[-1][-1]))
    elif re.match(rf"{_FOOTNOTE}:", text):
        parts.add("aside", re.sub(rf"{_FOOTNOTE}:", "", text).strip())
    else:
        text = re.sub(_FOOTNOTE, "", text)
        item, quote = "list_item_open" in open_, "blockquote_open" in open_
        parts.add("list" if item else "quote" if quote else "paragraph", _unticked(text, item))


def _unticked(text: str, item: bool) -> str:
    return text[4:] if item and text[:4].lower() in ("[x] ", "[ ] ") else text


def _words(token: Token) -> str:
    """Return the words of a run of text: no image, no tag, no mark."""
    found = []
    for child in token.children or ():
        if child.type in ("text", "code_inline", "text_special"):
            found.append(child.content)
        elif child.type in ("softbreak", "hardbreak") or child.content.startswith("<br"):
            found.append(" ")
    return "".join(found)


FORMAT = Format(known=known, documents=single(document))
