"""The figures the gate holds: news against one summary each, topics against four, and openings that
lean on nothing.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import math
from collections.abc import Callable, Iterable
from multiprocessing import Pool
from pathlib import Path
from typing import Any

from summarize.core import summarize_documents
from summarize.document import Summary
from summarize.layout.blocks import parse
from summarize.options import Options
from tests.quality.rouge import recall, rouge, split

Row = dict[str, Any]
Figures = dict[str, float]

NEWS_WORDS = 50
TOPIC_WORDS = 100
READABLE_SENTENCES = 3

# The plainest openings that lean, read off by the first word alone; kept apart from the product's
# own, finer lists.
LEANING = frozenset(
    """il ils elle elles lui eux celui celle ceux celles cela ça cet cette ces ce mais or
    et donc ainsi car puis ensuite enfin alors aussi pourtant cependant toutefois
    néanmoins également autre""".split()
)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def rows(path: Path) -> list[Row]:
    """Return the rows of a .jsonl.gz."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def news(data: list[Row]) -> Figures:
    """Return ROUGE F1 at 50 words in percent, and the percentage of leaning openings among three
    sentences.
    """
    found = _each(_news, data)
    wire = [one for one, row in zip(found, data, strict=True) if row.get("wire")]
    edited = [one for one, row in zip(found, data, strict=True) if not row.get("wire")]
    return {
        **_means(found, "rouge1", "rouge2", "rougeL"),
        "wire_rouge2": _means(wire, "rouge1", "rouge2")["rouge2"],
        "edited_rouge2": _means(edited, "rouge1", "rouge2")["rouge2"],
        "leaning": 100 * sum(one[3] for one in found) / max(1.0, sum(one[4] for one in found)),
    }


def topics(data: list[Row]) -> Figures:
    """Return ROUGE recall at 100 words over several sources, in percent."""
    return _means(_each(_topic, data), "rouge1", "rouge2")


def _news(row: Row) -> list[float]:
    source = parse(f"{row['title']}\n\n{row['text']}" if row.get("title") else row["text"])
    got = split(str(summarize_documents([source], Options(words=NEWS_WORDS))))[:NEWS_WORDS]
    short = summarize_documents([source], Options(sentences=READABLE_SENTENCES))
    return [*rouge(got, split(row["summary"])), float(leaning(short)), float(len(short.sentences))]


def _topic(row: Row) -> list[float]:
    sources = [
        parse(f"{one['title']}\n\n" + one["text"].replace("\n", "\n\n")) for one in row["docs"]
    ]
    got = split(str(summarize_documents(sources, Options(words=TOPIC_WORDS))))[:TOPIC_WORDS]
    wanted = [split(summary) for summary in row["summaries"]]
    return [recall(got, wanted, 1), recall(got, wanted, 2)]


def leaning(summary: Summary) -> int:
    """Return how many sentences of a summary open with a leaning word and lack the sentence before
    them.
    """
    chosen = {(one.source, one.index) for one in summary.sentences}
    openings = [(split(one.text)[:1], (one.source, one.index - 1)) for one in summary.sentences]
    return sum(not LEANING.isdisjoint(word) and before not in chosen for word, before in openings)


def _each(measure: Callable[[Row], list[float]], data: list[Row]) -> list[list[float]]:
    with Pool(2) as pool:
        return pool.map(measure, data, chunksize=8)


def _means(found: Iterable[list[float]], *names: str) -> Figures:
    each = list(found)
    return {
        name: 100 * math.fsum(one[i] for one in each) / max(1, len(each))
        for i, name in enumerate(names)
    }
