from __future__ import annotations

from pathlib import Path

import pytest

from tests.quality.readers.marks import carried, marked
from tests.quality.readers.news import marked_news

ARTICLE = {"id": "orangesum-7", "title": "Le port ferme", "text": "Il ferme lundi. Merci à tous."}
LINE = "orangesum-7\t0-13|15-30 0-13+15-30\t31-44"


def written(folder: Path, *lines: str) -> Path:
    (folder / "news.tsv").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return folder / "news.tsv"


def test_places_are_sentences_of_title_and_text(tmp_path: Path) -> None:
    (row,) = marked_news([ARTICLE], written(tmp_path, LINE))
    assert [row["text"][start:end] for start, end in row["spans"]] == [
        "Le port ferme", "Il ferme lundi.", "Merci à tous.",
    ]  # fmt: skip
    assert [fact["in"] for fact in row["facts"]] == [[[1], [2]], [[1, 2]]]
    assert row["bad"] == {"A": [3]}
    assert carried(row["facts"], marked(row, [(15, 30)])) == 1


def test_an_article_that_is_not_at_hand_is_passed_over(tmp_path: Path) -> None:
    assert marked_news([{**ARTICLE, "id": "orangesum-8"}], written(tmp_path, LINE)) == []


def test_all_that_readers_marked_is_well_formed() -> None:
    assert marked_news([]) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (LINE.replace("\t", " "), "news.tsv:2: not ID"),
        (LINE.replace("orangesum-7", "7"), "not ID"),
        (LINE.replace("0-13|", ""), None),
        (LINE.replace(" 0-13+15-30", ""), "not ID"),
        (LINE.replace("0-13|", "0-|"), "not ID"),
        (LINE.replace("0-13|", "|"), "not ID"),
        (LINE.replace("31-44", "31-45"), "news.tsv:2: a place"),
        (LINE.replace("31-44", "44-31"), "a place"),
        (LINE.replace("31-44", ""), None),
        (f"{LINE}\t", "not ID"),
    ],
)
def test_a_line_that_is_malformed_is_told(tmp_path: Path, line: str, told: str | None) -> None:
    marks = written(tmp_path, LINE, line)
    if told is None:
        assert len(marked_news([ARTICLE], marks)) == 2
    else:
        with pytest.raises(ValueError, match=told):
            marked_news([ARTICLE], marks)
