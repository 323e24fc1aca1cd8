"""Each HTTP engine on a good day: codes, where text and key travel, what is told of oneself,
several at a time.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from summarize.translation import Request, Translation, choose_engine, translate
from summarize.translation.engines import mymemory
from tests.translation.test_faults import ENGINES, ENVIRON, MODEL

if TYPE_CHECKING:
    from tests.translation.conftest import Asked, Serve, Service

KEY = "clef-secrete"
TEXT = "L’été « dernier », la Loire a monté de 3,5 mètres."


def ask(
    service: Service, texts: list[str], to: str = "en", environ: dict[str, str] | None = None
) -> list[Translation]:
    request = Request(to, service.engine, service.url, MODEL, cache=False, deadline=10)
    return translate(
        texts, choose_engine(request, ENVIRON if environ is None else environ), request
    )


@pytest.mark.parametrize("engine", ENGINES)
def test_the_text_arrives_as_it_is_and_comes_back(serve: Serve, engine: str) -> None:
    service = serve(engine)
    (found,) = ask(service, [TEXT])
    assert (found.status, found.reason) == ("translated", None)
    assert service.asked[0].texts == [TEXT]
    assert "summarize" in service.asked[0].headers["user-agent"]
    assert "cookie" not in service.asked[0].headers


@pytest.mark.parametrize(
    ("engine", "to", "codes"),
    [
        ("google", "en", ("fr", "en")),
        ("google", "pt-br", ("fr", "pt")),
        ("google", "he", ("fr", "iw")),
        ("mymemory", "en", ("fr-FR", "en-GB")),
        ("mymemory", "en-us", ("fr-FR", "en-US")),
        ("mymemory", "pt-br", ("fr-FR", "pt-BR")),
        ("libre", "en-gb", ("fr", "en")),
        ("libre", "sv", ("fr", "sv")),
        ("libre", "pt-br", ("fr", "pb")),
        ("deepl", "en", ("FR", "EN-GB")),
        ("deepl", "en_US", ("FR", "EN-US")),
        ("deepl", "es", ("FR", "ES")),
    ],
)
def test_language_codes(serve: Serve, engine: str, to: str, codes: tuple[str, str]) -> None:
    service = serve(engine)
    assert ask(service, [TEXT], to)[0].status == "translated"
    asked = service.asked[0]
    said = {name: values[0] for name, values in parse_qs(urlsplit(asked.target).query).items()}
    said |= json.loads(asked.body) if asked.body else {}
    pair = said["langpair"].split("|") if engine == "mymemory" else None
    source = said.get("sl") or said.get("source") or said["source_lang"] if not pair else pair[0]
    target = said.get("tl") or said.get("target") or said["target_lang"] if not pair else pair[1]
    assert (source, target) == codes


@pytest.mark.parametrize("engine", ["libre", "deepl"])
def test_text_and_key_are_not_in_the_address(serve: Serve, engine: str) -> None:
    service = serve(engine)
    ask(service, [TEXT])
    asked = service.asked[0]
    assert asked.method == "POST"
    assert asked.target in {"/translate", "/v2/translate"}
    assert KEY in (asked.body.decode() if engine == "libre" else asked.headers["authorization"])


def test_libre_without_a_key_sends_none(serve: Serve) -> None:
    service = serve("libre")
    assert ask(service, [TEXT], environ={})[0].status == "translated"
    assert "api_key" not in json.loads(service.asked[0].body)


@pytest.mark.parametrize("path", ["", "/", "/translate", "/translate/"])
def test_libre_takes_its_address_in_any_form(serve: Serve, path: str) -> None:
    service = serve("libre")
    service.url += path
    assert ask(service, [TEXT])[0].status == "translated"
    assert service.asked[0].target == "/translate"


def test_deepl_sends_many_texts_a_request(serve: Serve) -> None:
    service = serve("deepl")
    found = ask(service, [f"La phrase numéro {number} est là." for number in range(60)])
    assert [each.status for each in found] == ["translated"] * 60
    assert sorted(len(asked.texts) for asked in service.asked) == [10, 50]


def test_the_keyless_services_are_asked_over_https() -> None:
    assert mymemory.URL.startswith("https://")
    assert choose_engine(Request("en"), {}).host == "translate.google.com"


def test_google_words_are_not_glued_at_tags(serve: Serve) -> None:
    service = serve("google")
    page = (
        '<html><div class="result-container">The <b>river</b> &amp; the <i>bridge</i></div></html>'
    )
    service.behave = lambda asked: asked.send(page.encode(), kind="text/html")
    assert ask(service, ["Le fleuve et le pont"])[0].text == "The river & the bridge"


def test_other_users_of_the_client_keep_their_own_transport(serve: Serve) -> None:
    ask(serve("google"), [TEXT])
    import deep_translator.google
    import requests

    assert deep_translator.google.requests is requests


def test_cookies_are_not_kept(serve: Serve) -> None:
    service = serve("libre")

    def mark(asked: Asked) -> None:
        body = json.dumps({"translatedText": "The Loire rose"}).encode()
        asked.send(body, Set_Cookie="who=you")

    service.behave = mark
    request = Request("en", "libre", service.url, cache=False)
    engine = choose_engine(request, {})
    for text in ("La Loire monte", "La Loire a monté"):
        translate([text], engine, request)
    assert ["cookie" in asked.headers for asked in service.asked] == [False] * 2


@pytest.mark.parametrize("engine", ["google", "libre"])
def test_forty_sentences_go_a_few_at_a_time(serve: Serve, engine: str) -> None:
    service = serve(engine)

    def slowly(asked: Asked) -> None:
        time.sleep(0.05)
        service.well(asked)

    service.behave = slowly
    start = time.monotonic()
    found = ask(service, [f"La phrase numéro {number} est là." for number in range(40)])
    assert [each.status for each in found] == ["translated"] * 40
    assert time.monotonic() - start < 40 * 0.05


def test_a_redirect_within_the_host_is_followed(serve: Serve) -> None:
    service = serve("google")

    def move(asked: Asked) -> None:
        if asked.target.startswith("/m?"):
            asked.send(b"x" * 5_000_000, 302, Location=asked.target.replace("/m?", "/n?"))
        else:
            service.well(asked)

    service.behave = move
    assert ask(service, [TEXT])[0].status == "translated"


def test_what_a_server_says_cannot_steer_a_terminal(serve: Serve) -> None:
    service = serve("libre")
    service.behave = service.says(["The \x1b[2Jbridge\r\nhas\x07 gone"])
    assert ask(service, [TEXT])[0].text == "The [2Jbridge has gone"
