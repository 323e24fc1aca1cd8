"""One article in every form it is piped in: the same sentences are chosen."""

from __future__ import annotations

import html
import re
import textwrap
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from summarize import read, summarize
from summarize.document import Summary
from summarize.layout.blocks import parse
from summarize.layout.kinds import finished

NAMES = [
    "megaupload.txt",
    "science.txt",
    "rapport.txt",
    "discours.txt",
    "blog.txt",
    "entretien.txt",
]


def wrapped(text: str, width: int, *, quote: str = "", cut: bool = False) -> str:
    """Return a text hard-wrapped as a mail is; with ``cut``, words are hyphenated at the line's
    end, too.
    """
    parts = []
    for paragraph in text.split("\n\n"):
        lines = textwrap.TextWrapper(
            width, break_long_words=False, break_on_hyphens=cut, fix_sentence_endings=False
        )
        parts.append(
            "\n".join(
                quote + line
                for line in lines.wrap(paragraph.replace("\u00a0", "¤").replace("\u202f", "¬"))
            )
        )
    return "\n\n".join(parts).replace("¤", "\u00a0").replace("¬", "\u202f")


def sheets(text: str, lines: int = 24) -> str:
    """Return a text as it comes out of a PDF: sheets of so many lines, each with a running head and
    a page number.
    """
    rows = wrapped(text, 80).split("\n")
    return "".join(
        f"Le Recueil des textes\n\n{chr(10).join(rows[i : i + lines])}\n\n- {i // lines + 1} -\n\x0c"
        for i in range(0, len(rows), lines)
    )


def page(text: str) -> str:
    """Return an article as a page shows it: headline, inter-titles, paragraphs, a menu above and
    teasers below.
    """
    title = parse(text).title
    blocks = text.partition(title)[2].strip().split("\n\n")
    tags = ("p" if finished(block) else "h2" for block in blocks)
    body = "".join(
        f"<{tag}>{html.escape(block)}</{tag}>\n" for tag, block in zip(tags, blocks, strict=True)
    )
    menu = "".join(
        f'<li><a href="/{name}">{name}</a></li>'
        for name in ("Accueil", "Monde", "Culture", "Abonnez-vous")
    )
    teasers = '<aside><h3>Sur le même sujet</h3><a href="/x">Le marché de nuit revient cet été</a></aside>'
    return (
        f"<!DOCTYPE html><html lang=fr><head><title>{title} - Le Journal</title></head><body><nav><ul>{menu}</ul></nav>"
        f"<article><h1>{title}</h1>{body}</article>{teasers}<footer>Mentions légales</footer></body></html>"
    )


def words(summary: Summary) -> list[str]:
    return [
        re.sub(r"\s+", " ", unicodedata.normalize("NFC", sentence.text))
        for sentence in summary.sentences
    ]


FORMS: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "utf-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "utf-16": lambda text: text.encode("utf-16"),
    "crlf": lambda text: text.replace("\n", "\r\n").encode(),
    "cr": lambda text: text.replace("\n", "\r").encode(),
    "nfd": lambda text: unicodedata.normalize("NFD", text).encode(),
    "mail": lambda text: wrapped(text, 72).encode(),
    "narrow": lambda text: wrapped(text, 60).encode(),
    "quoted": lambda text: wrapped(text, 72, quote="> ").encode(),
    "html": lambda text: page(text).encode(),
    "sheets": lambda text: sheets(text).encode(),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("count", [3, 5])
def test_the_form_does_not_choose(texts: Path, name: str, form: str, count: int) -> None:
    text = (texts / name).read_text(encoding="utf-8")
    expected = words(summarize(text, sentences=count))
    assert words(summarize(read(FORMS[form](text)), sentences=count)) == expected


@pytest.mark.parametrize("name", NAMES)
def test_cp1252(texts: Path, name: str) -> None:
    text = (texts / name).read_text(encoding="utf-8").replace("\u202f", "\u00a0")
    text = text.encode("cp1252", "ignore").decode("cp1252")
    assert words(summarize(read(text.encode("cp1252")), sentences=5)) == words(
        summarize(text, sentences=5)
    )
