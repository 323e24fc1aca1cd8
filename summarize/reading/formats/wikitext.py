"""Wikitext: an article of a wiki; no template, table, file, reference or category is text."""

from __future__ import annotations

import re

from summarize.document import Document
from summarize.layout.typeset import typeset
from summarize.reading.formats import Format, single
from summarize.reading.markup import Parts
from summarize.reading.source import Source

_SIGNS = (
    r"'''[^'\n]+'''",
    r"\[\[[^\[\]\n|]+\|[^\[\]\n]+\]\]",
    r"\{\{[A-Za-zÀ-ÿ][^{}\n]*[|}]",
    r"(?m)^={2,5}[^=\n]+={2,5}\s*$",
    r"(?m)^\{\|",
    r"<ref[ >/]",
    r"\[\[(?:Fichier|File|Image|Catégorie|Category):",
    r"(?i)^#(?:redirection|redirect)\b",
)
_NESTED = 3  # templates in templates
_DEEPEST = 6  # equals signs of a heading
_NAMES = "Fichier|File|Image|Catégorie|Category|Média"
# Templates that stand for words, by the argument that says them; {} is the name itself.
_WORDED = (
    (r"(?:s|-s|s-|siècle|S)\|([IVXL]+)(?:\|\w*)?", r"\1e siècle"),
    (r"((?:[IVXL]+)(?:e|er)(?: et [IVXL]+e)? siècles?(?: av\. J\.-C\.)?)", r"\1"),
    (
        r"(?:date[ -]?(?:de naissance|de décès)?|Date[^|{}]*)\|(\d+e?r?)\|(\w+)\|(\d+)[^{}]*",
        r"\1 \2 \3",
    ),
    (r"(?:nb|nombre|formatnum:)\|?([\d\s.,]{1,40})(?:\|([^{}|]*))?", r"\1 \2"),
    (r"(?:unité|Unité|unit)\|([^{}|]+)\|([^{}|]*)[^{}]*", r"\1 \2"),
    (r"(?:1er|1re|Ier|Ire|\d+e|\d+er)", r"\g<0>"),
    (r"(?:citation|Citation|cita|«)\|(?:1=)?([^{}|]+)[^{}]*", "«\u00a0\\1\u00a0»"),
    (r"(?:lang|Lang|langue)\|[^{}|]+\|(?:texte=)?([^{}|]+)[^{}]*", r"\1"),
    (r"[Ll]ien\|(?:[^{}]*\|)?\s*(?:texte|fr)\s*=([^{}|]+)[^{}]*", r"\1"),
    (r"[Ll]ien\|(?:[^{}]*\|)?\s*trad\s*=([^{}|]+)[^{}]*", r"\1"),
    (r"[Ll]ien\|([^{}|=]+)(?:\|[^{}]*)?", r"\1"),
    (r"(?:n°|numéro|n)", "n°"),
    (r"(?:av JC|av\. J\.-C\.|JC)", "av. J.-C."),
    (r"(?:M|Mme|Mlle|M\.|Mgr|Dr|Pr|St|Ste)\|([^{}|]*)[^{}]*", r"\1"),
)


def known(head: str) -> bool:
    """Tell wikitext by two of its signs."""
    found = [len(re.findall(sign, head)) for sign in _SIGNS]
    return bool(found[7]) or sum(map(bool, found)) > 1 or found[1] > 2


def document(source: Source) -> Document:
    """Return the document of an article in wikitext."""
    text, encoding, _repaired = source.decode()
    parts = Parts()
    for line in _stripped(text.replace("\r\n", "\n")).split("\n"):
        _read(line, parts)
    parts.end()
    return typeset(parts.parts, parts.title, name=source.name, encoding=encoding)


def _stripped(text: str) -> str:
    """Return a text without comments, references, templates, tables and files."""
    text = re.sub(r"(?s)<!--(?:(?!<!--).)*?-->", "", text)
    text = re.sub(r"(?si)<ref[^<>/]*/>|<ref[^<>]*>(?:(?!<ref).)*?</ref>", "", text)
    text = re.sub(
        r"(?si)<(gallery|math|timeline|syntaxhighlight|source|nowiki|poem|score)\b(?:(?!<\1\b).)*?</\1>",
        "",
        text,
    )
    text = _without(_worded(text), "{{", "}}")
    text = _without(text, "{|", "|}")
    text = _without_files(text)
    return re.sub(r"(?i)<br ?/?>", " ", text)


def _worded(text: str) -> str:
    """Return a text with the words of its templates, those in others first; one that is not closed
    soon is none, so none is looked through for long.
    """
    for _level in range(_NESTED):
        text = re.sub(r"\{\{([^{}]{1,1000})\}\}", _words_of, text)
    return text


def _words_of(template: re.Match[str]) -> str:
    inner = template[1].strip()
    for pattern, words in _WORDED:
        if found := re.fullmatch(pattern, inner):
            return found.expand(words)
    return template[0]


def _without(text: str, opened: str, closed: str) -> str:
    """Return a text without what stands between two marks, nested or not closed."""
    kept, depth, place = [], 0, 0
    for found in re.finditer(rf"{re.escape(opened)}|{re.escape(closed)}", text):
        if not depth:
            kept.append(text[place : found.start()])
        depth = max(0, depth + (1 if found[0] == opened else -1))
        place = found.end()
    if not depth:
        kept.append(text[place:])
    return "".join(kept)


def _without_files(text: str) -> str:
    """Return a text without files and categories, whose captions may hold links."""
    kept, place = [], 0
    for found in re.finditer(rf"\[\[\s*:?(?:{_NAMES})\s*:", text):
        if found.start() < place:
            continue
        kept.append(text[place : found.start()])
        depth, place = 1, found.end()
        while depth and place < len(text):
            pair = text[place : place + 2]
            depth += {"[[": 1, "]]": -1}.get(pair, 0)
            place += 2 if pair in ("[[", "]]") else 1
    return "".join([*kept, text[place:]])


def _read(line: str, parts: Parts) -> None:
    title, level = _heading(line)
    item = re.match(r"[*#]+\s*", line)
    if title:
        parts.heading(plain(title), level)
    elif not line.strip() or line[0] in "|!{}<" or line.startswith(("----", "__")):
        parts.end()
    elif item:
        parts.item(plain(line[item.end() :]))
        parts.end()
    else:
        parts.end()
        parts.line(plain(line.lstrip(":; ")))


def _heading(line: str) -> tuple[str, int]:
    """Return the words of a heading and its level, between one and six equals signs on each side;
    no words where it is none.
    """
    line = line.rstrip()
    inner = line.strip("=")
    level = len(line) - len(line.lstrip("="))
    marked = 0 < level <= _DEEPEST and line.endswith("=")
    return (inner.strip(), level) if marked else ("", 0)


def plain(text: str) -> str:
    """Return the words of a line.

    >>> plain("'''Orvaz''' est une ville de la [[Montagne noire (France)|Montagne noire]].")
    'Orvaz est une ville de la Montagne noire.'
    """
    text = re.sub(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]", r"\1", text)
    text = re.sub(r"\[https?://[^\s\[\]]+\s([^\[\]]*)\]", r"\1", text)
    text = re.sub(r"\[https?://[^\s\[\]]+\]|'{2,5}|<[^<>]*>", "", text)
    text = text.replace("&nbsp;", "\u00a0")
    text = re.sub(r"\(\s*(?:[,;]\s*)?\)", "", text)
    return re.sub(r" {2,}", " ", re.sub(r"(?<! ) +(?=[,.)])", "", text)).strip()


FORMAT = Format(known=known, documents=single(document))
