"""Defaults of one's own: the line over the environment over the file, and what may stand nowhere
but on the line.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.cli.command import cli
from summarize.cli.config import NEVER, variable
from tests.conftest import TEXTS, Run

ARTICLE = TEXTS / "blog.txt"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Where the run fixture's home has its file of defaults."""
    file = tmp_path / "config" / "summarize" / "config.toml"
    file.parent.mkdir(parents=True)
    return file


def count(run: Run, *args: object, **env: str) -> int:
    return len(run(*args, ARTICLE, env=env).check().stdout.splitlines())


def test_the_line_is_over_the_environment_and_that_over_the_file(run: Run, config: Path) -> None:
    assert count(run) == 5
    config.write_text("sentences = 1\n")
    assert count(run) == 1
    assert count(run, SUMMARIZE_SENTENCES="2") == 2
    assert count(run, "-n", 3, SUMMARIZE_SENTENCES="2") == 3
    assert count(run, "--no-config") == 5


def test_a_budget_takes_the_place_of_a_lower_one(run: Run, config: Path) -> None:
    config.write_text("words = 1000\n")
    assert count(run, "-n", 1) == 1
    assert count(run, SUMMARIZE_RATIO="100") > 20
    assert run("-n", 1, "-w", 9, ARTICLE).check(2).stderr.count("exclude one another") == 1


def test_every_option_stands_in_the_file_by_its_long_name(run: Run, config: Path) -> None:
    config.write_text('format = "json"\nno-cache = true\ncolor = "never"\nexplain = true\n')
    assert run("-n", 1, ARTICLE).check().stdout.startswith("{")
    config.write_text('format = "json"\nno_cache = true\n')
    assert run("-n", 1, ARTICLE).check().stdout.startswith("{")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('to = "en"', "to stands on the command line only"),
        ("clear-cache = true", "clear-cache stands on the command line only"),
        ("help = true", "help stands on the command line only"),
        ("sentence = 3", "sentence is no option"),
        ('sentences = "x"', "Invalid value for '-n' / '--sentences'"),
        ('color = "blue"', "--color"),
        ("sentences =", "no TOML"),
        ('method = "magic"', "no such method"),
    ],
)
def test_what_makes_no_sense_is_one_line_that_names_the_file(
    run: Run, config: Path, text: str, words: str
) -> None:
    config.write_text(text + "\n")
    said = run(ARTICLE).check(2).stderr
    assert words in said
    assert len(said.splitlines()) == 1
    assert str(config) in said or "method" in text
    assert run("--no-config", "-n", 1, ARTICLE).check().stderr == ""


def test_a_bad_variable_is_named(run: Run) -> None:
    said = run(ARTICLE, env={"SUMMARIZE_WORDS": "many"}).check(2).stderr
    assert said.startswith("summarize: SUMMARIZE_WORDS: ")
    said = run(ARTICLE, env={"SUMMARIZE_TO": "en"}).check(2).stderr
    assert said.startswith("summarize: SUMMARIZE_TO: ")


def test_what_sends_text_is_asked_for_on_the_line(run: Run, config: Path) -> None:
    config.write_text('method = "llm"\nllm-endpoint = "http://127.0.0.1:9"\nllm-model = "m"\n')
    said = run(ARTICLE).check(2).stderr
    assert "--method llm stands on the command line only" in said
    config.write_text("")
    assert "--method llm" in run(ARTICLE, env={"SUMMARIZE_METHOD": "llm"}).check(2).stderr
    assert run("-n", 1, ARTICLE, env={"SUMMARIZE_METHOD": "lead"}).check().stderr == ""


def test_the_version_says_which_file_is_read(run: Run, config: Path) -> None:
    assert f"none ({config})" in run("--version", "-v").check().stdout
    config.write_text("sentences = 1\n")
    assert f"defaults: {config}" in run("-v", "-V").check().stdout
    assert len(run("-V").check().stdout.splitlines()) == 1


def test_each_option_has_its_variable(run: Run) -> None:
    names = [option.opts[-1] for option in cli.params if option.name not in NEVER]
    assert len(names) > 25
    assert variable("--llm-endpoint") == "SUMMARIZE_LLM_ENDPOINT"
    env = {variable("--format"): "tsv", variable("--quiet"): "1", variable("--title"): "0"}
    assert run("-n", 1, ARTICLE, env=env).check().stdout.startswith("name\t")
