"""Help in groups with examples first, and completion as the three shells ask for it."""

from __future__ import annotations

import os
import subprocess

import pytest

from tests.cli.test_startup import HEAVY, modules
from tests.conftest import COMMAND, Run


def test_examples_come_before_options_and_options_in_groups(run: Run) -> None:
    shown = run("--help").check().stdout
    titles = [
        "Usage:",
        "Examples:",
        "How much:",
        "What:",
        "Translation:",
        "Output:",
        "Other:",
        "Exit status:",
    ]
    assert [line.split()[0] for line in shown.splitlines() if line.startswith("Usage")] == [
        "Usage:"
    ]
    assert sorted(titles, key=shown.index) == titles
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("summarize --method le", {"lead", "lexrank"}),
        ("summarize -f t", {"text", "tsv", "tmx"}),
        ("summarize --engine l", {"libre", "local"}),
        ("summarize --to ca", {"ca"}),
        ("summarize --to fr", set()),
        ("summarize --input h", {"html"}),
        ("summarize --color a", {"auto", "always"}),
        ("summarize --method x", set()),
        ("summarize --offl", {"--offline"}),
        ("summarize --query le", set()),
    ],
)
def test_completion_in_bash(run: Run, words: str, found: set[str]) -> None:
    env = {
        "_SUMMARIZE_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    assert {line.partition(",")[2] for line in run(env=env).check().stdout.split()} == found


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_gets_its_script(run: Run, shell: str) -> None:
    assert (
        "_SUMMARIZE_COMPLETE" in run(env={"_SUMMARIZE_COMPLETE": f"{shell}_source"}).check().stdout
    )


def test_completion_describes_options_in_the_language_of_the_reader(run: Run) -> None:
    env = {
        "_SUMMARIZE_COMPLETE": "zsh_complete",
        "COMP_WORDS": "summarize --offl",
        "COMP_CWORD": "1",
    }
    assert "Refuse every engine" in run(env=env).check().stdout
    assert "Refuser tout moteur" in run(env=env | {"LANGUAGE": "fr"}).check().stdout


@pytest.mark.parametrize(
    ("engine", "has", "lacks"),
    [
        ("google", "zh-tw", "pt-pt"),
        ("deepl", "en-gb", "sw"),
        ("microsoft", "pt-pt", "en-gb"),
        ("libre", "eo", "zu"),
        ("mymemory", "es-mx", "xh"),
        ("openai", "zh-tw", "en-gb"),
    ],
)
def test_languages_complete_as_their_engine_has_them(engine: str, has: str, lacks: str) -> None:
    from summarize.cli.help import languages

    assert has in languages(engine)
    assert lacks not in languages(engine)
    done = subprocess.run(
        [COMMAND],
        env=dict(os.environ)
        | {
            "_SUMMARIZE_COMPLETE": "bash_complete",
            "COMP_WORDS": f"summarize -e {engine} --to {has[:2]}",
            "COMP_CWORD": "4",
        },
        capture_output=True,
        check=True,
    )
    assert f"plain,{has}" in done.stdout.decode().split()


@pytest.mark.parametrize("parameter", ["method", "format_name", "input_format", "engine", "to"])
def test_names_import_nothing_heavy(parameter: str) -> None:
    code = "import sys, click, summarize.cli.help as u; assert u.names(sys.argv[1]); print(*sys.modules, file=sys.stderr)"
    light = {
        "pathlib",
        "urllib.parse",
        "tempfile",
        "random",
        "shutil",
        "sqlite3",
    }  # of the adapter and its cache
    assert modules(code, parameter) & (HEAVY - light) == set()
