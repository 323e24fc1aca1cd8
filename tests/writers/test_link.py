"""Links to a sentence's place in the live page, and a browser that follows them."""

from __future__ import annotations

import html
import http.server
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize import split_sentences
from summarize.document import Document, Sentence
from summarize.library import summarize
from summarize.reading.html.markup import Markup
from summarize.reading.html.metadata import address_of
from summarize.writers.link import _repeated, link
from tests.conftest import TEXTS, Run
from tests.writers.chromium import found, tab

SHORT = "La mairie ferme le pont lundi."
LONG = (
    "Le conseil a voté hier soir, à une voix près, la fermeture du vieux pont-levis, & le rachat"
    " de ses abords pour un euro."
)
ADDRESS = "https://exemple.fr/pont"


def links(text: str, address: str = ADDRESS) -> list[str]:
    """The links of all sentences of a text that came from a page."""
    summary = summarize(text, sentences=99)
    sources = [source._replace(address=address) for source in summary.sources]
    return [link(sources[one.source], one) for one in summary.sentences]


@pytest.mark.parametrize(
    ("canonical", "kept"),
    [
        ("https://exemple.fr/a?b=1&c=2", "https://exemple.fr/a?b=1&c=2"),
        ("http://exemple.fr:8080/Pont_(Sarzelle)", "http://exemple.fr:8080/Pont_(Sarzelle)"),
        ("https://exemple.fr/a#haut", "https://exemple.fr/a"),
        ("https://exemple.fr", "https://exemple.fr"),
        ("https://été.fr/été", "https://été.fr/été"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//exemple.fr/a", ""),
        ("/a", ""),
        ("https://nom:secret@exemple.fr/a", ""),
        ("https://exemple.fr/a b", ""),
        ("https://exemple.fr/a\nb", ""),
        ("https://", ""),
        ("file:///etc/passwd", ""),
        ("", ""),
    ],
)
def test_what_address_a_page_may_claim(canonical: str, kept: str) -> None:
    page = Markup()
    page.meta["canonical"] = canonical
    assert address_of(page) == kept


def test_canonical_comes_before_what_networks_are_told() -> None:
    page = Markup()
    page.meta["og:url"] = "https://exemple.fr/og"
    assert address_of(page) == "https://exemple.fr/og"
    page.meta["canonical"] = ADDRESS
    assert address_of(page) == ADDRESS
    page.meta["canonical"] = "javascript:alert(1)"
    assert address_of(page) == "https://exemple.fr/og"


def test_a_short_sentence_is_given_whole_and_a_long_one_by_its_ends() -> None:
    short, long = links(f"{SHORT} {LONG}")
    assert short == f"{ADDRESS}#:~:text=La%20mairie%20ferme%20le%20pont%20lundi."
    assert long == f"{ADDRESS}#:~:text=Le%20conseil%20a%20vot%C3%A9,abords%20pour%20un%20euro."


def test_what_the_directive_means_by_itself_is_encoded() -> None:
    (only,) = links("Le pont-levis, & le quai.")
    assert only.partition("text=")[2] == "Le%20pont%2Dlevis%2C%20%26%20le%20quai."


def test_a_sentence_that_begins_as_another_is_told_from_it() -> None:
    one = "Le conseil a voté hier soir la fermeture du pont et le rachat de ses abords."
    other = "Le conseil a voté hier soir la réouverture du bac et la vente de ses pontons."
    first, second = links(f"{one}\n\n{other}")
    assert unquote(first.split("text=")[1]).startswith("Le conseil a voté hier soir la fermeture")
    assert unquote(second.split("text=")[1]).startswith(
        "Le conseil a voté hier soir la réouverture"
    )


def test_one_said_twice_is_told_by_what_stands_before() -> None:
    twice = links(
        f"Il pleut depuis dimanche soir. {SHORT}\n\nLe bac reprend son service demain. {SHORT}"
    )
    assert [unquote(one.split("text=")[1]) for one in twice if "lundi" in one] == [
        f"depuis dimanche soir.-,{SHORT}",
        f"son service demain.-,{SHORT}",
    ]


def test_without_an_address_there_is_no_link() -> None:
    assert links(SHORT, "") == [""]


def test_a_page_is_gone_through_once_for_all_its_links() -> None:
    """Looked for one by one in the page, 8,000 sentences took 5 seconds, and twice as many 20."""
    said = "Le pont numéro {0} de la commune de Losse rouvre lundi après des travaux au vallon {0}."
    (source,) = summarize(" ".join(map(said.format, range(200))), sentences=1).sources
    source = source._replace(address=ADDRESS)
    _repeated.cache_clear()
    assert len({link(source, one) for one in spoken(source)}) == 200
    assert _repeated.cache_info().misses == 1


def spoken(source: Document) -> list[Sentence]:
    """Every sentence of a source, as if chosen."""
    return [
        Sentence(source.text[start:end], start, end, 0, number, 0, 0.0, 1)
        for number, (start, end) in enumerate(split_sentences(source.text))
    ]


@given(st.text(), st.text())
def test_nothing_of_a_page_ends_the_link(path: str, words: str) -> None:
    for one in links(f"Le pont {words} rouvre lundi, dit-on.", f"{ADDRESS}/{path}"):
        assert one.isascii()
        assert not set(one) & set(" \"'<>()[]`\\\n|")


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder, and its address on this machine."""
    handler = type(
        "Handler", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None}
    )
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), lambda *args: handler(*args, directory=str(tmp_path))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield tmp_path, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


SEEN = """[...document.querySelectorAll('p')].filter((one) => { const box = one.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight; }).map((one) => one.textContent)"""


def test_a_browser_opens_at_the_sentence(
    served: tuple[Path, str], run: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    browser = found()
    if browser is None:
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    folder, address = served
    parts = (TEXTS / "megaupload.txt").read_text(encoding="utf-8").strip().split("\n\n")
    body = "".join(
        f'<p style="margin: 3000px 0">{html.escape(part).replace(" : ", "&nbsp;: ").replace(" de ", " <b>de</b> ", 1)}</p>'
        for part in parts[1:]
    )
    page = folder / "page.html"
    page.write_text(
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><link rel="canonical" href="{address}/page.html">'
        f"<title>{html.escape(parts[0])}</title></head><body><article><h1>{html.escape(parts[0])}</h1>{body}</article></body></html>",
        encoding="utf-8",
    )
    made = json.loads(run("-f", "json", "-n", "5", page).check().stdout)["summary"]
    assert len(made) == 5
    with tab(browser, tmp_path_factory.mktemp("profile")) as opened:
        for one in made:
            opened.ask("Page.navigate", url="about:blank")
            opened.ask("Page.navigate", url=one["link"])
            deadline = time.monotonic() + 10
            seen: list[str] = []
            while time.monotonic() < deadline and not any(
                words(one["text"]) in words(text) for text in seen
            ):
                time.sleep(0.1)
                seen = opened.run(SEEN) or []
            assert any(words(one["text"]) in words(text) for text in seen), one["link"]
            assert opened.run("scrollY") > 0


def words(text: str) -> str:
    return " ".join(text.split())
