"""A writer is one file and one line of the registry."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize import UsageError, writers
from summarize.writers import WRITERS, Style, Writer, suffixed, writer
from tests.conftest import TEXTS, Run

SHARED = {
    "key",
    "__init__",
    "columns",
    "labels",
    "link",
    "safe",
    "source",
}  # what several writers use


def test_the_registry_holds_each_file_and_each_file_a_writer() -> None:
    files = {path.stem for path in Path(writers.__file__).parent.glob("*.py")} - SHARED
    assert files == set(WRITERS)
    assert all(isinstance(writer(name), Writer) for name in WRITERS)


@pytest.mark.parametrize("name", WRITERS)
def test_each_writes_nothing_of_nothing_without_a_fault(name: str) -> None:
    assert isinstance(writer(name).render([], Style()), str)


def test_an_unknown_one_names_those_there_are() -> None:
    with pytest.raises(UsageError, match="markdown, json"):
        writer("docx")


@pytest.mark.parametrize("name", WRITERS)
def test_the_name_of_the_output_asks_for_a_format(name: str, run: Run, tmp_path: Path) -> None:
    for end in WRITERS[name]:
        assert suffixed(f"a.b{end}") == name
    if not writer(name).translates:
        target = tmp_path / f"x{WRITERS[name][0]}"
        run(TEXTS / "blog.txt", "-o", target).check()
        assert target.read_text(encoding="utf-8") == run(TEXTS / "blog.txt", "-f", name).stdout
    assert suffixed("x.docx") == "text"
