"""What is known and not read: one line that says what it is and what makes text of it."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile

import pytest

from summarize import InputError, read
from tests.conftest import Run


def zipped(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return file.getvalue()


def tarred() -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("a.txt"))
    return file.getvalue()


CASES = [
    (gzip.compress(b"x", mtime=0), "gzip -dc"),
    (b"{\\rtf1\\ansi Le pont rouvre.}", "RTF.*pandoc -f rtf"),
    (b"\x89PNG\r\n\x1a\n", "image.*tesseract"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office.*antiword"),
    (zipped("[Content_Types].xml", "xl/workbook.xml"), "xlsx.*CSV"),
    (zipped("[Content_Types].xml", "ppt/presentation.xml"), "pptx"),
    (zipped("a.txt"), "ZIP"),
    (tarred(), "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07\x00", "archive"),
    (b'<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.10/"><page>', "wiki"),
]


@pytest.mark.parametrize(("data", "said"), CASES)
def test_it_is_named_with_what_to_do(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read(data)


@pytest.mark.parametrize(
    "text",
    [
        "BZh est l’en-tête des fichiers bzip2. Le maire l’ignore.",
        "GIF ou PNG ? Le maire préfère les photos. Elles pèsent moins.",
        "Rar! cria le perroquet. Le maire sursauta.",
        "PK est un sigle. Le maire ne l’emploie pas.",
        "RIFF est un massif du Maroc. Le maire y passe l’été.",
    ],
)
def test_a_text_that_begins_alike_stays_one(text: str) -> None:
    assert read(text.encode()).text == text


def test_the_command_says_it_in_one_line(run: Run) -> None:
    result = run(stdin=b"{\\rtf1 x}").check(1)
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""
