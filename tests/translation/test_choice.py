"""Which engine a run uses, and what is answered to a choice that makes no sense."""

from __future__ import annotations

import dataclasses
import math
import subprocess
import sys
from pathlib import Path

import pytest

from summarize.errors import UsageError
from summarize.translation import ENGINES, Request, announcement, choose_engine, engines
from summarize.translation.engines import deepl, google, libre, mymemory

TOY = Path(__file__).with_name("toy")
HERE = "http://127.0.0.1:5000"


@pytest.mark.parametrize(
    ("request_", "environ", "name"),
    [
        (Request("en"), {}, "google"),
        (Request("en"), {"SUMMARIZE_ENGINE": "mymemory"}, "mymemory"),
        (Request("en", engine="google"), {"SUMMARIZE_ENGINE": "mymemory"}, "google"),
        (Request("en", endpoint=HERE), {}, "libre"),
        (Request("en"), {"SUMMARIZE_ENDPOINT": HERE}, "libre"),
        (Request("en", model=TOY), {}, "local"),
        (Request("en"), {"SUMMARIZE_MODEL": str(TOY)}, "local"),
        (Request("en"), {"SUMMARIZE_MODEL": str(TOY), "SUMMARIZE_ENDPOINT": HERE}, "libre"),
        (
            Request("en", engine="local"),
            {"SUMMARIZE_MODEL": str(TOY), "SUMMARIZE_ENDPOINT": HERE},
            "local",
        ),
        (
            Request("en"),
            {"SUMMARIZE_ENGINE": "", "SUMMARIZE_MODEL": "", "SUMMARIZE_ENDPOINT": ""},
            "google",
        ),
        (Request("en", offline=True, model=TOY), {}, "local"),
        (Request("en", offline=True, endpoint=HERE), {}, "libre"),
    ],
)
def test_choice(request_: Request, environ: dict[str, str], name: str) -> None:
    assert choose_engine(request_, environ).name == name


@pytest.mark.parametrize(
    ("request_", "environ", "words"),
    [
        (
            Request("en", engine="babel"),
            {},
            ["babel", "google, mymemory, libre, deepl, microsoft, local, apertium, openai"],
        ),
        (Request("xx"), {}, ["xx", "google translates into", " en, ", " es, "]),
        (Request("en/../x"), {}, ["not a language code"]),
        (Request("fr"), {}, ["French already"]),
        (Request("FR-ca"), {}, ["French already"]),
        (Request("en", offline=True), {}, ["translate.google.com", "local, apertium"]),
        (Request("en", engine="deepl", offline=True), {"DEEPL_AUTH_KEY": "k"}, ["api.deepl.com"]),
        (
            Request("en", engine="libre", offline=True, endpoint="https://example.org"),
            {},
            ["example.org"],
        ),
        (Request("en", engine="libre"), {}, ["--endpoint"]),
        (Request("en", engine="deepl"), {}, ["DEEPL_AUTH_KEY"]),
        (Request("en", engine="local"), {}, ["--model"]),
        (Request("en", model=Path("/nowhere")), {}, ["--model /nowhere"]),
        (Request("es", model=TOY), {}, ["local translates into en"]),
        (Request("en", endpoint="localhost:5000"), {}, ["not a web address"]),
        (Request("en", endpoint="ftp://example.org"), {}, ["not a web address"]),
        (Request("en", endpoint="http://[::1"), {}, ["not a web address"]),
    ],
)
def test_usage_errors_name_what_exists(
    request_: Request, environ: dict[str, str], words: list[str]
) -> None:
    with pytest.raises(UsageError) as caught:
        choose_engine(request_, environ)
    assert all(word in str(caught.value) for word in words)
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize("engine", ["google", "mymemory", "libre", "deepl"])
@pytest.mark.parametrize(
    "to", ["en", "EN", "en_GB", "en-us", "es", "de", "pt-br", "pt", "zh", "zh-tw", "nl", "no", "ja"]
)
def test_usual_codes_are_known_to_every_service(engine: str, to: str) -> None:
    assert choose_engine(Request(to, engine, HERE), {"DEEPL_AUTH_KEY": "k"}).languages()


def test_codes_are_those_of_the_clients() -> None:
    from deep_translator import constants

    assert {*google.CODES.values(), "fr"} == set(constants.GOOGLE_LANGUAGES_TO_CODES.values())
    assert set(mymemory.CODES.values()) <= set(constants.MY_MEMORY_LANGUAGES_TO_CODES.values())
    assert set(constants.LIBRE_LANGUAGES_TO_CODES.values()) - {"fr"} <= set(libre.CODES.values())
    assert not {"EN", "PT"} & set(deepl.CODES.values())  # which its client refuses


def test_an_announcement_names_the_host_and_the_count_and_no_secret() -> None:
    engine = choose_engine(
        Request("en", "libre", "https://me:secret@example.org/lt?key=secret"), {}
    )
    assert announcement(engine, 3) == "libre: sending 3 sentences to example.org"
    assert announcement(engine, 1) == "libre: sending 1 sentence to example.org"
    assert announcement(choose_engine(Request("en", model=TOY), {}), 3) is None


def test_a_request_is_not_to_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Request("en").to = "es"  # type: ignore[misc]  # what is tested


def test_choosing_imports_nothing_heavy() -> None:
    script = (
        "import sys, pathlib\n"
        "from summarize.translation import *\n"
        f"for name in {list(ENGINES)}:\n"
        f"    request = Request('en', name, {HERE!r}, pathlib.Path({str(TOY)!r}))\n"
        "    try: choose_engine(request, {'DEEPL_AUTH_KEY': 'k'})\n"
        "    except ValueError: print(name)\n"
        "heavy = {'requests', 'urllib3', 'bs4', 'deep_translator', 'deepl', 'ctranslate2', 'sentencepiece', 'numpy'}\n"
        "exit(sorted(heavy & set(sys.modules)) or 0)"
    )
    assert (
        subprocess.run(
            [sys.executable, "-c", script], check=False, stdout=subprocess.DEVNULL
        ).returncode
        == 0
    )


def test_the_registry_holds_each_file() -> None:
    files = {path.stem for path in Path(engines.__file__).parent.glob("*.py")}
    assert files - {"__init__"} == set(ENGINES)


@pytest.mark.parametrize("deadline", [0.0, -1.0, math.nan])
def test_a_deadline_that_is_none_is_refused(deadline: float) -> None:
    with pytest.raises(UsageError, match="above 0"):
        Request("en", deadline=deadline)
