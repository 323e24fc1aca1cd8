"""The article in pages of many sites: words kept and words dropped, set by set."""

from __future__ import annotations

import base64
import math
import re
from collections import Counter
from multiprocessing import Pool

import summarize
from summarize.errors import SummarizeError
from tests.quality.measure import Figures, Row

HIDDEN = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u2060\ufeff")


def sites(data: list[Row]) -> Figures:
    """Return the mean F1 of each set in percent, and how many of its pages stay below 80."""
    with Pool(2) as pool:
        scores = pool.map(_ours, data, chunksize=4)
    figures: Figures = {}
    for name in sorted({row["set"] for row in data}):
        own = [score for score, row in zip(scores, data, strict=True) if row["set"] == name]
        figures[f"{name}_f1"] = math.fsum(own) / len(own)
        figures[f"{name}_below_80"] = float(sum(score < 80 for score in own))
    return figures


def _ours(row: Row) -> float:
    try:
        text = summarize.read(base64.b64decode(row["html"])).text
    except SummarizeError:
        text = ""
    return f1(text, row)


def f1(text: str, row: Row) -> float:
    """Return the F1 of an article's words in percent; those of its title, and what may be kept or
    left, are free.
    """
    got, want = _words(text), _words(row["text"])
    free = _words(row["title"]) + _words(row["optional"])
    both = (got & want).total()
    extra = (got - want - free).total()
    return 200 * both / max(1, want.total() + both + extra)


def _words(text: str | None) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+(?:[-.][^\W_]+)*", (text or "").translate(HIDDEN).lower()))
