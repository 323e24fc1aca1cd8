from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.quality.readers.own import FOLDER, digest, texts

SENTENCES = "1\tLe port ferme lundi.\n2\tMerci à tous.\n"
MARKS = "A\tF\t1\tLe port ferme\t1|1+2\nA\tS3\t1\nA\tS5\t1,2\nA\tBAD\t2\n"


def written(folder: Path, marks: str, text: str = "Le port\nferme lundi. Merci à tous.") -> Path:
    (folder / "guide-1.txt").write_text(text, encoding="utf-8")
    (folder / "guide-1.tsv").write_text(marks, encoding="utf-8")
    return folder


def test_two_texts_of_each_kind_are_marked_by_two_readers() -> None:
    rows = texts()
    assert set(Counter(row["genre"] for row in rows).values()) == {2}
    assert len(rows) == 20
    for row in rows:
        facts = Counter(one["who"] for one in row["facts"])
        assert set(facts) == set(row["bad"]) == set(row["s3"]) == set(row["s5"]) == {"A", "B"}
        assert all(5 <= count <= 8 for count in facts.values())
        assert all(len(own) == 3 for own in row["s3"].values())
        assert all(len(own) == 5 for own in row["s5"].values())


def test_a_sentence_is_found_over_the_ends_of_lines(tmp_path: Path) -> None:
    (row,) = texts(written(tmp_path, SENTENCES + MARKS))
    assert row["spans"] == [(0, 20), (21, 34)]
    assert row["facts"] == [{"who": "A", "rank": 1, "fact": "Le port ferme", "in": [[1], [1, 2]]}]
    assert row["bad"] == {"A": [2]}
    assert row["genre"] == "guide"


@pytest.mark.parametrize(
    ("marks", "told"),
    [
        ("2\tLe port ferme lundi.\n", "guide-1.tsv:1"),
        ("1\tLe port ouvre lundi.\n", "no such sentence"),
        ("1\tMerci à tous.\n2\tLe port ferme lundi.\n", "guide-1.tsv:2"),
        (SENTENCES + "A\tF\t1\tLe port ferme\n", "guide-1.tsv:3"),
        (SENTENCES + "A\tF\tpremier\tLe port ferme\t1\n", "guide-1.tsv:3"),
        (SENTENCES + "A\tS4\t1\n", "guide-1.tsv:3"),
        (SENTENCES + "A\tBAD\t1;2\n", "guide-1.tsv:3"),
        (SENTENCES + MARKS.replace("1|1+2", "1|3"), "the number 3"),
        (SENTENCES + MARKS.replace("A\tS3\t1\n", ""), "missing"),
        (SENTENCES, "missing"),
    ],
)
def test_marks_that_are_malformed_are_told(tmp_path: Path, marks: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        texts(written(tmp_path, marks))


def test_a_mark_that_changes_changes_the_digest(tmp_path: Path) -> None:
    first = digest(written(tmp_path, SENTENCES + MARKS))
    assert first != digest(written(tmp_path, SENTENCES + MARKS.replace("BAD\t2", "BAD\t1")))


def test_every_text_has_its_marks() -> None:
    names = [{path.stem for path in FOLDER.glob(f"*.{kind}")} for kind in ("txt", "tsv")]
    assert names[0] == names[1]
