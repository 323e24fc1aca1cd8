"""Fit the weights of ``--method auto`` on news people have summarized, and write summarize/fr/weights.py.

    SUMMARIZE_NEWS=train.jsonl.gz python -m tests.quality.fit [--write]

One row a line: {"title", "text", "summary"}. The first three quarters are fitted on, the last quarter tells what each feature is
worth; nothing else is looked at, and the same file gives the same weights. What is fitted is, for each sentence, the mean of
its ROUGE-1, -2 and -L against the summary people wrote, by ridge regression on differences within an article: what a whole
article has in common never counts. Each article is read twice, as it is and as one block without title or paragraphs, so that
the weights stay sound where a text has neither.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import sys
from datetime import datetime, timezone
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from summarize.article import Article, article
from summarize.document import Document
from summarize.features import FEATURES, columns
from summarize.features.reading import Reading
from summarize.layout import parse
from tests.quality.rouge import rouge, split

Matrix = npt.NDArray[np.float64]

TARGET = Path(__file__).parents[2] / "summarize" / "fr" / "weights.py"
BLOCK = 0.3  # weight of the reading as one block: it keeps the untitled text sound and costs the titled one nothing
RIDGE = 1e-3  # of the features' variance: any value from 1e-4 to 1e-2 gives the same figures
FITTED = 0.75  # share of the rows fitted on while features are judged


class Parts(NamedTuple):
    """Sums over articles from which any subset of features can be fitted: moments of differences within an article."""

    square: Matrix  # features x features
    cross: Matrix  # features
    target: float
    mean: Matrix
    goal: float
    rows: int


def sample(row: dict[str, Any]) -> list[tuple[Matrix, Matrix, float]]:
    """Return, for each reading of one article, its features (sentences x features), its targets, and its weight."""
    text = f"{row['title']}\n\n{row['text']}" if row.get("title") else row["text"]
    wanted = split(row["summary"])
    found = []
    for source, weight in ((parse(text), 1.0), (parse(" ".join(row["text"].split())), BLOCK)):
        whole = article([source])
        if len(whole.candidates) > 1:
            found.append((values(whole), targets(whole, wanted), weight))
    return found


def values(whole: Article) -> Matrix:
    """Return the features of an article, sentences x features."""
    return np.array(columns(Reading(whole), list(FEATURES)), dtype=np.float64).T


def targets(whole: Article, wanted: list[str]) -> Matrix:
    """Return the mean of ROUGE-1, -2 and -L of each sentence, in percent."""
    return np.array([100 * sum(rouge(split(one.text), wanted)) / 3 for one in whole.candidates])


def gather(rows: list[dict[str, Any]]) -> Parts:
    """Sum up the moments of many articles, in their order."""
    size = len(FEATURES)
    square, cross, target, mean, goal, count = np.zeros((size, size)), np.zeros(size), 0.0, np.zeros(size), 0.0, 0
    with Pool(2) as pool:
        for read in pool.imap(sample, rows, chunksize=64):
            for features, wanted, weight in read:
                inner, aim = features - features.mean(0), wanted - wanted.mean()
                square += weight * inner.T @ inner
                cross += weight * inner.T @ aim
                target += weight * float(aim @ aim)
                mean += features.sum(0)
                goal += float(wanted.sum())
                count += len(wanted)
    return Parts(square, cross, target, mean, goal, count)
