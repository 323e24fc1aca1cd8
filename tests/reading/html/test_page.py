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

from summarize import read
from summarize.document import PageSeen
from summarize.errors import InputError, NoSentenceError, SummarizeError
from summarize.reading.html import markup
from summarize.reading.html.boilerplate import is_phrase
from summarize.reading.html.page import extract, is_html
from summarize.reading.html.tags import tokens
from tests.conftest import TESTS

KINDS = {"heading", "paragraph", "list", "quote", "standfirst", "aside"}
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
    shown = [(kind.rstrip("1234567"), breaking(text)) for kind, text in page.blocks]
    assert shown == blocks
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
    with pytest.raises(SummarizeError, match=said):
        extract(html)


def test_names_that_lie_do_not_empty_the_page() -> None:
    page = extract(
        f'<html><body><div class="modal"><div id="comments"><p>{PARAGRAPH}</p><p>Ou : {PARAGRAPH}</p></div></div>'
    )
    assert page.blocks == (("paragraph", PARAGRAPH), ("paragraph", f"Ou : {PARAGRAPH}"))


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
    except SummarizeError as error:
        # - either outcome is right, a hang or another error is not
        assert "no article text" in str(error)  # noqa: PT017


@pytest.mark.parametrize("size", [40, 320])
@pytest.mark.parametrize(
    "hostile",
    [
        "<!---->",
        "<!-- -->\n",
        "<?x?>",
        "<a b='>'=",
        "<ul><li>",
        "<li>x",
        "<a>x",
        "<table><tr><td>x",
        "<span>A",
        "<form><h1>t",
        "<div class=x><h3><a href=x>un titre bien trop long</a></h3></div>",
    ],
)
def test_hostile_pages_are_linear(hostile: str, size: int) -> None:
    """Each was exponential, quadratic or fifty times as slow: the larger ones would take minutes."""
    html = hostile * (size * 1000 // len(hostile)) + f"<html><body><p>{PARAGRAPH}</p>"
    assert PARAGRAPH in str(read(html.encode()).text)


@pytest.mark.parametrize(
    "charset", ["punycode", "idna", "rot13", "klingon", "utf-8", "unicode_escape"]
)
def test_a_charset_is_a_claim(charset: str) -> None:
    html = f"<html><meta charset={charset}><p>{PARAGRAPH}".encode() + b"\x81\xff \xc3" * 10_000
    assert PARAGRAPH[:20] in extract(html).blocks[0][1]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            "<p>Pour afficher la page, acceptez les cookies de nos 842 partenaires.</p>",
            "accept cookies",
        ),
        ("<form>Mot de passe oublié ?</form><p>Connectez-vous.</p>", "log in"),
        (f"<div id=app></div><script>{'x=1;' * 1000}</script>", "script writes"),
        ("<nav><a href=x>Accueil</a></nav>", "a page without an article"),
    ],
)
def test_what_stands_before_a_text_is_named(body: str, said: str) -> None:
    with pytest.raises(NoSentenceError, match=said):
        extract(f"<html><body>{body}</body></html>")


TITLES = "".join(
    f'<h2><a href="/{n}">Le pont de la commune numéro {n} rouvre</a></h2>' for n in range(20)
)


@pytest.mark.parametrize(
    ("body", "doubt"),
    [
        (f"<p>{PARAGRAPH}</p><p>Cet article est réservé aux abonnés.</p>", "for subscribers"),
        (
            f'<p>{PARAGRAPH}</p><script type="application/ld+json">{{"isAccessibleForFree": false}}</script>',
            "for subscribers",
        ),
        (f"<main><p>{PARAGRAPH}</p>{TITLES}</main>", "a list of articles"),
        # and what an article may hold all the same
        (f"<p>{PARAGRAPH}</p>", ""),
        (f"<nav>{TITLES}</nav><p>{PARAGRAPH}</p>", ""),
        (
            f"<p>{PARAGRAPH * 5}</p><p>Le site demande d’accepter les cookies, et un mot de passe oublié bloque tout.</p>",
            "",
        ),
        (f"<p>{PARAGRAPH * 40}</p><p>Cet article est réservé aux abonnés.</p>", ""),
        (f"<p>{PARAGRAPH}</p><p>Le club est réservé à ses plus anciens amis.</p>", ""),
    ],
)
def test_what_a_page_looks_like_beside_an_article(body: str, doubt: str) -> None:
    seen = extract(f"<html><body>{body}</body></html>").seen
    assert (doubt in seen.doubt) if doubt else not seen.doubt


@pytest.mark.parametrize("name", ["noscript", "template"])
def test_a_text_for_browsers_without_scripts_is_read_where_there_is_no_other(name: str) -> None:
    spare = f"<{name}><p>{PARAGRAPH}</p><p>Et {PARAGRAPH}</p><p>Mais {PARAGRAPH}</p></{name}>"
    head = "<html><title>Le verger</title><body><div id=app></div>"
    assert len(extract(head + spare).blocks) == 3
    other = PARAGRAPH.replace("a", "e")
    assert extract(f"{head}{spare}<p>{other}</p>").blocks == (("paragraph", other),)
    with pytest.raises(NoSentenceError):
        extract(
            f"{head}<{name}><p>Vous devez activer JavaScript dans votre navigateur pour voir cette page, qui en a besoin.</p></{name}>"
        )


def test_what_was_seen_of_a_page() -> None:
    page = extract(
        f'<html><nav><a href=x>Accueil</a></nav><article class="post x"><p>{PARAGRAPH}</p><p>Et {PARAGRAPH}</p></article>'
    )
    assert page.seen == PageSeen("article.post", 3, 1)


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
    except SummarizeError:
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
