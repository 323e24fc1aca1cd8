"""The library as a user of notebooks and scripts meets it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import summarize
from summarize import InputError, UsageError
from tests.conftest import TEXTS, Run
from tests.tools import reference

ARTICLE = TEXTS / "megaupload.txt"
TEXT = ARTICLE.read_text(encoding="utf-8")


def test_a_text_its_bytes_and_its_path_are_one() -> None:
    wanted = str(summarize.summarize(TEXT, sentences=3))
    for source in (ARTICLE, ARTICLE.read_bytes(), summarize.read(ARTICLE.read_bytes()), [ARTICLE]):
        assert str(summarize.summarize(source, sentences=3)) == wanted
    both = summarize.summarize([ARTICLE, TEXTS / "science.txt"], sentences=3)
    assert [Path(one.name) for one in both.sources] == [ARTICLE, TEXTS / "science.txt"]
    page = "<html><body><article><p>Le pont de Losse ferme lundi pour une heure.</p></article></body></html>"
    assert str(summarize.summarize(page.encode())) == "Le pont de Losse ferme lundi pour une heure."


def test_the_name_of_a_file_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match="the name of a file"):
        summarize.summarize(str(ARTICLE))
    monkeypatch.chdir(TEXTS)
    with pytest.raises(UsageError, match=r"megaupload.txt: .* pathlib.Path"):
        summarize.summarize("megaupload.txt")
    for text in ("Bonjour.", "nowhere.txt", "", "x" * 100_000):
        summarize.summarize(text)
    with pytest.raises(InputError, match="nowhere"):
        summarize.summarize(Path("nowhere.txt"))
    with pytest.raises(InputError):
        summarize.summarize(TEXTS)


def test_what_is_shown_is_short_and_a_notebook_shows_a_list() -> None:
    summary = summarize.summarize(ARTICLE, sentences=2)
    assert repr(summary).startswith("<Summary: 2 of ")
    assert repr(summary.sources[0]).startswith("<Document ")
    assert max(len(repr(summary)), len(repr(summary.sources[0]))) < 250
    page = summary._repr_html_()
    assert page.count("<li>") == 2
    assert "<b>Megaupload" in page
    hostile = summarize.summarize("Le pont <script>alert(1)</script> ferme lundi à Losse.")
    assert "<script>" not in hostile._repr_html_()


def test_too_little_memory_is_one_line(run: Run) -> None:
    code = (
        "import summarize.core as c, summarize.cli.command as m, summarize.batch.work as r\n"
        "def full(*_): raise MemoryError\n"
        "r.summarize_documents = full\n"
        f"raise SystemExit(m.invoke(['-n', '1', {str(ARTICLE)!r}]))"
    )
    import subprocess
    import sys

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, text=True)
    assert done.returncode == 1
    assert done.stderr.endswith(": out of memory; split it\n")
    assert len(done.stderr.splitlines()) == 1
    assert run("-n", 1, ARTICLE).check().stderr == ""


def test_the_reference_is_what_the_docstrings_say() -> None:
    assert reference.PAGE.read_text(encoding="utf-8") == reference.page(), (
        "run python -m tests.tools.reference"
    )


@pytest.mark.parametrize("jobs", [1, 2])
def test_records_of_a_program(jobs: int) -> None:
    text = ARTICLE.read_text(encoding="utf-8")
    given: list[Any] = [text, {"id": "b", "text": text, "title": "Un titre"}, {"id": "c"}, ""] * 20
    found = list(summarize.summarize_records(iter(given), jobs=jobs, sentences=2))
    assert len(found) == len(given)
    wanted = str(summarize.summarize(text, sentences=2))
    assert [(name, str(one)) for name, one in found[:1]] == [("1", wanted)]
    assert found[1][0] == "b"
    errors = [one for _name, one in found if isinstance(one, summarize.SummarizeError)]
    assert len(errors) == 40
    assert str(errors[0]) == "records: record 3 has no text; the others are done; its fields: id"
    with pytest.raises(UsageError):
        list(summarize.summarize_records([], jobs=-1))
