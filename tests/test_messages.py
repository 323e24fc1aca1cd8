"""The French of the command: complete, compiled, well set, and never on standard output of a
summary.
"""

from __future__ import annotations

import ast
import os
import re
import string
import subprocess
from pathlib import Path

import pytest

from summarize.cli.speech import reads_french
from summarize.messages import Message, in_french
from tests.conftest import COMMAND, TEXTS, Run
from tests.tools import catalogue

ENTRIES = catalogue.load()
FRENCH = {"LC_ALL": "", "LANGUAGE": "fr"}


def test_every_message_has_its_french() -> None:
    known = catalogue.messages()
    lacking = [key for key in known if key not in ENTRIES or not all(ENTRIES[key].french)]
    assert lacking == []
    assert [key for key in ENTRIES if key not in known] == [], "run python -m tests.tools.catalogue"


def test_the_page_and_what_is_read_are_one() -> None:
    assert catalogue.PO.read_text(encoding="utf-8") == catalogue.page(catalogue.merged()), (
        "run python -m tests.tools.catalogue"
    )
    assert catalogue.MO.read_bytes() == catalogue.compiled(ENTRIES.values()), (
        "run python -m tests.tools.catalogue"
    )


def _fields(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=lambda entry: entry.ids[0][:40])
def test_no_placeholder_is_lost_and_the_french_is_well_set(entry: catalogue.Entry) -> None:
    for english, french in zip(entry.ids, entry.french, strict=True):
        assert _fields(french) - _fields("".join(entry.ids)) == set()
        assert _fields(english) - _fields(french) <= catalogue.DROPPED
        assert (
            re.findall(
                r"[^\u202f][;!?]|\w'\w| :(?= |$)|[^\u00a0\"]:(?= |$)|«[^\u00a0]|[^\u00a0]»|\.\.\.(?=\w)",
                french,
            )
            == []
        )


def test_the_extractor_finds_a_new_message(tmp_path: Path) -> None:
    module = tmp_path / "new.py"
    module.write_text(
        'Message("one", x=1); other("two"); InputError(reason or "three")', encoding="utf-8"
    )
    assert sorted(catalogue.literals(module)) == ["one", "three"]


@pytest.mark.parametrize("message", sorted({text for ids in catalogue.CLICK for text in ids}))
def test_click_strings_are_words(message: str) -> None:
    assert ast.literal_eval(repr(message)) == message.strip() != ""


@pytest.mark.parametrize(
    ("environ", "french"),
    [
        ({}, False),
        ({"LANG": "fr_FR.UTF-8"}, True),
        ({"LANG": "fr"}, True),
        ({"LC_ALL": "fr_CH"}, True),
        ({"LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8"}, False),
        ({"LC_MESSAGES": "fr_BE@euro", "LANG": "en_GB.UTF-8"}, True),
        ({"LANGUAGE": "en:fr", "LANG": "fr_FR.UTF-8"}, False),
        ({"LANGUAGE": "br:fr:en", "LANG": "en_US.UTF-8"}, True),
        ({"LANGUAGE": "", "LANG": "fr_FR.UTF-8"}, True),
        ({"LANG": "frr_DE.UTF-8"}, False),
        ({"LANG": "de_DE.UTF-8"}, False),
    ],
)
def test_the_locale_decides(environ: dict[str, str], french: bool) -> None:
    assert reads_french(environ) is french


def test_help_in_french_and_nothing_of_it_in_english(run: Run) -> None:
    shown = run("--help", env=FRENCH).check().stdout
    assert shown.startswith("Utilisation\u00a0: summarize [OPTIONS] [FICHIER]...")
    assert "Exemples\u00a0:" in shown
    assert "[par défaut\u00a0: auto]" in shown
    english = run("--help").check().stdout
    assert english.startswith("Usage: summarize")
    prose = [
        line.strip() for line in english.splitlines() if len(line.split()) > 4 and "$" not in line
    ]
    assert [line for line in prose if line in shown] == []


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--sent", "2"], "Option inconnue"),
        (["-n", "x"], "« x » n’est pas le nombre attendu"),
        (["-n"], "demande une valeur"),
        (["--color", "x"], "dans la liste"),
        (["-q=3"], "Option inconnue"),
        (["--quiet=3"], "ne prend pas de valeur"),
        (["absent.txt"], "aucun fichier ni dossier de ce nom"),
        (["-o", "/dev/full", TEXTS / "blog.txt"], "plus de place sur le disque"),
        (["--method", "magic"], "cette méthode n’existe pas"),
        (["-"], "entrée standard\u00a0: vide"),
    ],
)
def test_errors_in_french(run: Run, args: list[str], words: str) -> None:
    result = run(*args, env=FRENCH)
    assert result.code in (1, 2, 3)
    assert words.replace("« ", "«\u00a0").replace(" »", "\u00a0»") in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_poor_terminal_gets_the_nearest_letters(run: Run) -> None:
    plain = FRENCH | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    expected = (
        "summarize: absent : aucun fichier ni dossier de ce nom ; verifiez le nom et les droits\n"
    )
    assert run("absent", env=plain).check(1).stderr == expected
    latin = os.environ | FRENCH | {"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    shown = subprocess.run(
        [COMMAND, "--help"], env=latin, capture_output=True, check=True
    ).stdout.decode("latin-1")
    assert "l'entrée standard" in shown


@pytest.mark.parametrize("form", ["text", "markdown", "json", "jsonl", "html", "tsv"])
def test_a_summary_does_not_follow_the_locale(run: Run, form: str) -> None:
    args = ("-n", 3, "--explain", "-f", form, "-")
    data = (TEXTS / "science.txt").read_bytes()
    english = run(*args, stdin=data).check()
    french = run(*args, stdin=data, env=FRENCH).check()
    assert french.stdout == english.stdout


def test_a_message_within_a_message_is_said_in_one_language() -> None:
    reason = Message("{engine}: {reason}", engine="libre", reason=Message("a number differs"))
    assert (reason, in_french(reason)) == (
        "libre: a number differs",
        "libre\u00a0: un nombre diffère",
    )
    assert in_french("") == ""
    assert in_french("no such message") == "no such message"


def test_french_of_the_catalogue_is_read_by_no_summary_in_english() -> None:
    from tests.cli.test_startup import modules

    code = (
        "import sys, summarize.cli.command as c, summarize.messages as m; c.invoke(sys.argv[1:]);"
    )
    code += "print(m._french.cache_info().currsize, 'summarize.cli.help' in sys.modules, file=sys.stderr)"
    assert modules(code, TEXTS / "science.txt") == {"0", "False"}
