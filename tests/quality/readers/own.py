"""Twenty texts of this project's own, two of each kind, with the marks of two readers who had not
written them: what every clone can measure, and nothing was fitted on.

``own/NAME.txt`` is a text as it is piped; ``own/NAME.tsv`` what readers marked of it:

    NUMBER  SENTENCE                        every sentence, in order, as the readers saw it
    READER  F    RANK  FACT  SENTENCES      what one must come away with; 1 weighs most
    READER  S3   SENTENCES                  the best three, S5 the best five
    READER  BAD  SENTENCES                  what would embarrass, the most tempting first

parted by tabs. Sentences of a fact are parted by ``|``, and joined by ``+`` where only together
they carry it; the others are parted by commas.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from tests.quality.readers.marks import Row

FOLDER = Path(__file__).with_name("own")
GENRES = {
    "presse": "news",
    "local": "actu",
    "entretien": "interview",
    "discours": "discours",
    "public": "public",
    "opinion": "opinion",
    "science": "science",
    "courrier": "courrier",
    "guide": "guide",
    "recit": "recit",
}


def texts(folder: Path = FOLDER) -> list[Row]:
    """Return the texts with their marks, by name; ValueError names the line that is malformed."""
    return [_row(path) for path in sorted(folder.glob("*.txt"))]


def digest(folder: Path = FOLDER) -> str:
    """Return the SHA-256 of the texts and their marks."""
    found = hashlib.sha256()
    for path in sorted(folder.glob("*.t*")):
        found.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def _row(path: Path) -> Row:
    text = path.read_bytes().decode()
    row: Row = {
        "id": path.stem,
        "genre": GENRES[path.stem.rpartition("-")[0]],
        "text": text,
        "spans": [],
        "facts": [],
        "s3": {},
        "s5": {},
        "bad": {},
    }
    marks = path.with_suffix(".tsv")
    for number, line in enumerate(marks.read_text(encoding="utf-8").splitlines(), 1):
        try:
            _take(row, line.split("\t"))
        except (ValueError, KeyError, IndexError) as error:
            raise ValueError(f"{marks.name}:{number}: {error}") from error
    whole = set(range(1, len(row["spans"]) + 1))
    if unknown := set(_numbers(row)) - whole:
        raise ValueError(f"{marks.name}: no sentence has the number {min(unknown)}")
    if any(len(row[kind]) < len(row["bad"]) for kind in ("s3", "s5")) or not row["facts"]:
        raise ValueError(f"{marks.name}: a reader's facts, S3, S5 or BAD are missing")
    return row


def _take(row: Row, fields: list[str]) -> None:
    """Take up one line."""
    first, kind = fields[:2]
    if first.isdigit():
        if int(first) != len(row["spans"]) + 1 or len(fields) != 2:
            raise ValueError("sentences are numbered from 1, one a line")
        row["spans"].append(_place(row, kind))
    elif kind == "F":
        _, _, rank, fact, sentences = fields
        sets = [[int(one) for one in each.split("+")] for each in sentences.split("|")]
        row["facts"].append({"who": first, "rank": int(rank), "fact": fact, "in": sets})
    else:
        _, _, sentences = fields
        row[{"S3": "s3", "S5": "s5", "BAD": "bad"}[kind]][first] = [
            int(one) for one in sentences.split(",")
        ]


def _place(row: Row, sentence: str) -> tuple[int, int]:
    """Return where a sentence stands behind the one before, however its lines are broken."""
    words = re.compile(r"\s+".join(map(re.escape, sentence.split())))
    found = words.search(row["text"], row["spans"][-1][1] if row["spans"] else 0)
    if not found or not sentence.split():
        raise ValueError("the text has no such sentence here")
    return found.span()


def _numbers(row: Row) -> Iterator[int]:
    """Yield every number of a sentence that a mark names."""
    for fact in row["facts"]:
        for each in fact["in"]:
            yield from each
    for kind in ("s3", "s5", "bad"):
        for each in row[kind].values():
            yield from each
