"""Pages: the article and nothing else, page by page in pages/*.html with what is expected beside;
and hostile markup.
"""

from __future__ import annotations

import gzip
import json
import os
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import InputError
from summarize.reading.html import markup
from summarize.reading.html.boilerplate import is_phrase
from summarize.reading.html.page import extract, is_html
from summarize.reading.html.tags import tokens
from tests.conftest import TESTS

KINDS = {"heading", "paragraph", "list", "quote", "standfirst"}
PAGES = sorted((TESTS / "reading" / "html" / "pages").glob("*.html"))
PARAGRAPH = "Le maire a dit que la place serait refaite avant la fin de l’année, sans abattre un seul des vieux arbres."


def expected(path: Path) -> tuple[str, list[tuple[str, str]]]:
    """Read "title TAB text", then "kind TAB text" lines; a malformed file fails."""
    lines = [line.partition("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    assert lines[0][0] == "title"
    assert {kind for kind, _tab, _text in lines[1:]} <= KINDS
    assert len(lines) > 1
    return lines[0][2], [(kind, text) for kind, _tab, text in lines[1:]]


def breaking(text: str) -> str:
    """Make no-break spaces plain: the case files are edited by hand."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_page(path: Path) -> None:
    page = extract(path.read_bytes())
    title, blocks = expected(path.with_suffix(".txt"))
    assert [(kind, breaking(text)) for kind, text in page.blocks] == blocks
    assert breaking(page.title) == title


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_bytes_decide_not_the_charset_declared(path: Path, encoding: str) -> None:
    html = path.read_text(encoding="utf-8")
    data = html.encode(encoding, "xmlcharrefreplace")
    assert is_html(data)
    assert extract(data) == extract(html)


def test_the_charset_declared_is_asked_where_the_bytes_do_not_tell() -> None:
    html = f'<html><head><meta charset="koi8-r"></head><p>{"Он сказал, что площадь будет готова к концу года. " * 4}</p></html>'
    assert extract(html.encode("koi8-r")).blocks == extract(html).blocks
    spoilt = f'<html><head><meta charset="utf-8"></head><p>{PARAGRAPH}</p>'.encode().replace(
        b"arbres", b"\xffarbres"
    )
    assert extract(spoilt).blocks[0][1] == PARAGRAPH.replace("arbres", "\ufffdarbres")


def phrases() -> list[tuple[str, str]]:
    lines = (TESTS / "cases" / "page_phrases.txt").read_text(encoding="utf-8").splitlines()
    cases = [line.partition("\t") for line in lines if line and not line.startswith("#")]
    assert {sign for sign, _tab, _text in cases} == {"+", "-"}
    assert all(text for _sign, _tab, text in cases)
    return [(sign, text) for sign, _tab, text in cases]


@pytest.mark.parametrize(("sign", "text"), phrases())
def test_set_phrases_of_pages(sign: str, text: str) -> None:
    assert is_phrase(text) == (sign == "+")


@pytest.mark.parametrize(
    "start",
    ["<!doctype html>", "\ufeff \n<HTML lang=fr>", "<!-- a --><html>", '<?xml version="1.0"?><html>', "<div><p>Un.</p></div>",
     "<p>Un seul.", "<body>", '<rss version="2.0">', '<meta charset="utf-8"><p>Un.'],
)  # fmt: skip
def test_is_html(start: str) -> None:
    assert is_html(start)
    assert is_html(start.encode())


@pytest.mark.parametrize(
    "start",
    ["", "Un texte.", "La balise <p> ouvre un paragraphe, </p> le ferme.", "<b> met en gras.", "3 < 4 et 5 > 2", "< html >",
     "<< Citation >> dit-il", "<jean@exemple.fr> a écrit :", "Le document commence par <!DOCTYPE html>."],
)  # fmt: skip
def test_is_not_html(start: str) -> None:
    assert not is_html(start)
    assert not is_html(start.encode())


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("", "no article text"),
        ("<html><body></body></html>", "no article text"),
        ("<html><script>let a = '<p>Bonjour tout le monde.</p>';</script>", "no article text"),
        (
            '<?xml version="1.0"?>\n<!-- x --><rss version="2.0"><channel><title>Le Fil</title></channel></rss>',
            "RSS feed",
        ),
        ('<feed xmlns="http://www.w3.org/2005/Atom"><title>Le Fil</title></feed>', "Atom feed"),
        ('<?xml version="1.0"?><urlset><url><loc>a</loc></url></urlset>', "site map"),
    ],
)
def test_no_article(html: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        extract(html)


def test_names_that_lie_do_not_empty_the_page() -> None:
    page = extract(
        f'<html><body><div class="modal"><div id="comments"><p>{PARAGRAPH}</p><p>{PARAGRAPH}</p></div></div>'
    )
    assert page.blocks == (("paragraph", PARAGRAPH),) * 2


def test_a_title_without_the_name_of_the_site() -> None:
    head = (
        '<html><head><title>{}</title><meta property="og:site_name" content="La Vigie"></head><p>'
        + PARAGRAPH
    )
    assert extract(head.format("La pluie – enfin - La Vigie")).title == "La pluie – enfin"
    assert extract(head.format("La pluie | Le Journal du port")).title == "La pluie"
    assert extract(head.format("La pluie – enfin")).title == "La pluie – enfin"


def test_soft_hyphens_go_and_no_break_spaces_stay() -> None:
    assert (
        extract(f"<p>{PARAGRAPH} Anti\u00adconsti&shy;tution\n nel&nbsp;!</p>")
        .blocks[0][1]
        .endswith("Anticonstitution nel\u00a0!")
    )


@pytest.mark.parametrize(
    "hostile",
    ["<div>" * 100_000, "<b>" * 100_000, "<i><div>" + "<b>" * 50_000 + "</i>" * 50_000, "</div>" * 50_000,
     "<table><tr><td>" * 30_000,
     "<!-- -" * 50_000 + "-->", "<ul><li>" * 30_000, '<div class="' + "a-" * 100_000 + '">',
     '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
     "<p>" + "".join(f"<font size={i}>" for i in range(5_000)) + "</p>" + "<p>x</p>" * 5_000,
     "<select>" + "<option>x" * 50_000 + "</select>", "<span>" * 50_000 + "</x>" * 50_000, "<b><p></b>" * 30_000],
)  # fmt: skip
def test_hostile_markup_before_a_paragraph(hostile: str) -> None:
    page = extract(f"{hostile}<p>{PARAGRAPH}</p>")
    assert PARAGRAPH in [text for _kind, text in page.blocks]


@pytest.mark.parametrize(
    "hostile",
    [
        '<a href="x>',
        "<a b='\">",
        "<",
        "<a ",
        '<a ="',
        "<!--",
        "<script>",
        "<title>",
        "<style><script>",
        "&#x;",
    ],
)
def test_markup_that_never_closes(hostile: str) -> None:
    try:
        extract(hostile * 20_000)
    except InputError as error:
        # - either outcome is right, a hang or another error is not
        assert "no article text" in str(error)  # noqa: PT017


def test_a_greater_than_sign_in_an_attribute() -> None:
    found = list(tokens("<a title='1 > 0'>x</A>y<p title=it's>z"))
    assert found == [("start", "a", " title='1 > 0'"), ("text", "", "x"), ("end", "a", ""), ("text", "", "y"),
                     ("start", "p", " title=it's"), ("text", "", "z")]  # fmt: skip


def test_too_many_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markup, "MAX_PARTS", 100)
    with pytest.raises(InputError, match="more than 100 tags"):
        extract("<p>x" * 100)


TOKENS = """<p>|</p>|<div class=nav>|</div>|<b>|</b>|<li>|<br>|<h2>|<td>|<a>|</a>|<|>|"|&amp;|&|Un mot. |<script>|</script>|<!--
|-->"""


@given(st.lists(st.sampled_from([*TOKENS.split("|"), "\0", "\ud800"])))
def test_any_markup_gives_blocks_or_a_reason(parts: list[str]) -> None:
    try:
        page = extract("".join(parts))
    except InputError:
        return
    assert all(kind in KINDS and text == text.strip() != "" for kind, text in page.blocks)


def f1(html: str, wanted: str, title: str) -> float:
    """Return the F1 of the words kept, title words free."""
    words = [
        Counter(re.findall(r"\w+", text.lower()))
        for text in ("\n".join(t for _k, t in extract(html).blocks), wanted, title)
    ]
    both = (words[0] & words[1]).total()
    extra = (words[0] - words[1] - words[2]).total()
    return 200 * both / max(1, words[1].total() + both + extra)


def test_raw_news_pages() -> None:
    path = os.environ.get("SUMMARIZE_PAGES")
    if not path:
        pytest.skip(
            "SUMMARIZE_PAGES names no file of pages: {html, title, standfirst, text} a line, from github.com/Tixierae/OrangeSum"
        )
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    scores = [f1(row["html"], f"{row['standfirst']} {row['text']}", row["title"]) for row in rows]
    assert min(scores) >= 97
    assert sum(scores) / len(scores) >= 99.5
