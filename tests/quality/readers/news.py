"""What readers marked of articles of news that this project does not hold: a reader each, who knew
no summarizer (language models, as those of the other marks are), and saw title and text alone.

``news.tsv`` has an article a line, its id in OrangeSum's training part (Kamal Eddine et al. 2021),
the facts from the one that weighs most, and what would embarrass, parted by tabs:

    orangesum-7  0-61|62-140 141-180+181-240  241-300 301-322

A sentence is a place, first and last code point of « TITLE, blank line, TEXT »; those that carry a
fact are parted by ``|``, and joined by ``+`` where only together they carry it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from tests.quality.readers.marks import Place, Row

MARKS = Path(__file__).with_name("news.tsv")
_PLACE = r"\d+-\d+"
_FACT = rf"{_PLACE}(?:[|+]{_PLACE})*"
_LINE = re.compile(rf"orangesum-\d+\t{_FACT}(?: {_FACT})+\t(?:{_PLACE}(?: {_PLACE})*)?")


def marked_news(articles: Iterable[Row], marks: Path = MARKS) -> list[Row]:
    """Return the articles that are marked, as marked texts are; ValueError names the line that is
    malformed, or whose places the article has not.
    """
    known = {row["id"]: row for row in articles}
    found = []
    for number, line in enumerate(marks.read_text(encoding="utf-8").splitlines(), 1):
        try:
            name, facts, bad = _fields(line)
            if name in known:
                found.append(_row(known[name], facts, bad))
        except ValueError as error:
            raise ValueError(f"{marks.name}:{number}: {error}") from error
    return found


def _fields(line: str) -> list[str]:
    if not _LINE.fullmatch(line):
        raise ValueError("not ID, FACTS and BAD, parted by tabs")
    return line.split("\t")


def _row(article: Row, facts: str, bad: str) -> Row:
    text = f"{article['title']}\n\n{article['text']}"
    spans = sorted({_place(one) for one in re.findall(_PLACE, f"{facts} {bad}")})
    if any(start >= end or end > len(text) for start, end in spans):
        raise ValueError("a place that the article has not")
    numbers = {place: number for number, place in enumerate(spans, 1)}
    return {
        "id": article["id"],
        "genre": "news",
        "text": text,
        "spans": spans,
        "facts": [
            {
                "who": "A",
                "rank": rank,
                "in": [
                    [numbers[_place(one)] for one in each.split("+")] for each in fact.split("|")
                ],
            }
            for rank, fact in enumerate(facts.split(" "), 1)
        ],
        "bad": {"A": [numbers[_place(one)] for one in bad.split(" ") if one]},
    }


def _place(written: str) -> Place:
    start, _, end = written.partition("-")
    return int(start), int(end)
