"""Formats by a case file: how each is known, what it holds, and what must stay plain text."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize import SummarizeError, summarize
from summarize.document import Document
from summarize.reading import FORMATS, Source, documents
from summarize.reading.formats import detected, named
from tests.conftest import Run

CASES = Path(__file__).with_name("cases") / "formats.txt"


class Case(NamedTuple):
    format: str
    name: str
    lines: list[str]
    expected: list[str]

    @property
    def data(self) -> bytes:
        return "".join(f"{line}\n" for line in self.lines).encode()


def cases() -> list[Case]:
    """Return the cases; a line that is none fails the collection."""
    found: list[Case] = []
    for number, line in enumerate(CASES.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("=== "):
            name, _colon, rest = line[4:].partition(": ")
            if name not in FORMATS or not rest:
                message = f"{CASES.name}:{number}: not « === format: name »: {line!r}"
                raise ValueError(message)
            found.append(Case(name, rest, [], []))
        elif line.startswith("|") and found and not found[-1].expected:
            found[-1].lines.append(line[1:])
        elif line.startswith(". ") and found and found[-1].lines:
            found[-1].expected.append(line[2:])
        elif line and not line.startswith("#"):
            message = f"{CASES.name}:{number}: not a line of a case: {line!r}"
            raise ValueError(message)
    return found


def read_all(data: bytes, name: str = "auto") -> list[Document]:
    found = []
    for _id, document in documents(Source(data, "x"), name):
        assert not isinstance(document, SummarizeError), document
        found.append(document)
    return found


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.format}: {case.name}")
def test_case(case: Case) -> None:
    source = Source(case.data)
    assert detected(source.head) is named(case.format)
    texts = []
    for document in read_all(case.data):
        for sentence in summarize(document, ratio=100).sentences:
            texts.append(sentence.text)
            assert sentence.end <= len(document.text)
    spaces = str.maketrans({"\u00a0": " ", "\u202f": " "})
    assert [text.translate(spaces) for text in texts] == case.expected


def test_as_many_texts_stay_texts() -> None:
    plain = sum(case.format == "text" for case in cases())
    assert plain >= 20


def test_the_registry_holds_each_file() -> None:
    folder = Path(__file__).parents[3] / "summarize" / "reading" / "formats"
    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} == set(FORMATS)


MARKUP = """# |**|[a](b)|![x](y)|---\\n|{{|}}|[[|]]|'''|==|<ref>|\\\\emph{|}|\\\\begin{figure}|%|.TH A\\n|.SH B\\n
|.. note::\\n|:ref:`|`_|::|= T\\n|#+TITLE: x\\n|* |From: a\\nTo: b\\nSubject: c\\n\\n|WEBVTT\\n\\n|1\\n00:00:01,000 --> 00:00:02,000\\n
|{"text": "|"}|[{|<p>|</p>|<rss><item><description>|</description></item>|a;b\\nc;d\\ne;f\\n|\\n|\\n\\n|Le pont rouvre lundi. |Il pleut |"""
PIECES = [piece.replace("\\n", "\n").replace("\\\\", "\\") for piece in MARKUP.split("|")]


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.sampled_from(sorted(FORMATS))
)
def test_nothing_piped_ends_in_a_traceback(text: str, name: str) -> None:
    for wanted in ("auto", name):
        try:
            found = list(documents(Source(text.encode(), "x"), wanted))
        except SummarizeError:
            continue
        for _id, document in found:
            if isinstance(document, Document):
                for sentence in summarize(document, ratio=100).sentences:
                    assert 0 <= sentence.start < sentence.end <= len(document.text)
                    words = document.text[sentence.start : sentence.end].split()
                    assert "".join(words) == "".join(sentence.text.split()) or "-" in words[-1]


@pytest.mark.parametrize("case", [case for case in cases() if case.format in {"mail", "rst"}])
def test_the_command_reads_it_from_a_pipe(case: Case, run: Run) -> None:
    shown = run("-r", 100, stdin=case.data).check().stdout
    assert [line.replace("\u00a0", " ") for line in shown.splitlines()] == case.expected


def test_times_of_subtitles() -> None:
    (case,) = [case for case in cases() if case.name.startswith("cues that join")]
    (sentence,) = summarize(read_all(case.data)[0]).sentences
    assert sentence.time == (1.0, 6.0)


def test_the_title_of_the_front_matter() -> None:
    (case,) = [case for case in cases() if case.name == "front matter"]
    assert read_all(case.data)[0].title == "Le lavoir de Sorges"
