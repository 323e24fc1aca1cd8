"""Fit the weights of ``--method auto`` on news people have summarized, and write
summarize/fr/weights.py.

    SUMMARIZE_NEWS=train.jsonl.gz python -m tests.quality.fit [--write]

One row a line: {"title", "text", "summary"}. The first three quarters are fitted on, the last
quarter tells what each feature is worth; nothing else is looked at, and the same file gives the
same weights. What is fitted is, for each sentence, the mean of its ROUGE-1, -2 and -L against the
summary people wrote, by ridge regression on differences within an article: what a whole article has
in common never counts. Each article is read twice, as it is and as one block without title or
paragraphs, so that the weights stay sound where a text has neither.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import multiprocessing
import os
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from summarize.layout.blocks import parse
from summarize.ranking.features import FEATURES, columns
from summarize.ranking.features.tables import Tables
from summarize.text.candidates import Pool, pool
from tests.quality.rouge import rouge, split

Matrix: TypeAlias = npt.NDArray[np.float64]

TARGET = Path(__file__).parents[2] / "summarize" / "fr" / "weights.py"
# weight of the reading as one block: it keeps the untitled text sound and costs the titled one
# nothing
BLOCK = 0.3
RIDGE = 1e-3  # of the features' variance: any value from 1e-4 to 1e-2 gives the same figures
FITTED = 0.75  # share of the rows fitted on while features are judged


class Parts(NamedTuple):
    """Sums over articles from which any subset of features can be fitted: moments of differences
    within an article.
    """

    square: Matrix  # features x features
    cross: Matrix  # features
    target: float
    mean: Matrix
    goal: float
    rows: int


def sample(row: dict[str, Any]) -> list[tuple[Matrix, Matrix, float]]:
    """Return, for each reading of one article, its features (sentences x features), its targets,
    and its weight.
    """
    text = f"{row['title']}\n\n{row['text']}" if row.get("title") else row["text"]
    wanted = split(row["summary"])
    found = []
    for source, weight in ((parse(text), 1.0), (parse(" ".join(row["text"].split())), BLOCK)):
        whole = pool([source])
        if len(whole.candidates) > 1:
            found.append((values(whole), targets(whole, wanted), weight))
    return found


def values(whole: Pool) -> Matrix:
    """Return the features of an article, sentences x features."""
    return np.array(columns(Tables(whole), list(FEATURES)), dtype=np.float64).T


def targets(whole: Pool, wanted: list[str]) -> Matrix:
    """Return the mean of ROUGE-1, -2 and -L of each sentence, in percent."""
    return np.array([100 * sum(rouge(split(one.text), wanted)) / 3 for one in whole.candidates])


def gather(rows: list[dict[str, Any]]) -> Parts:
    """Sum up the moments of many articles, in their order."""
    size = len(FEATURES)
    square, cross, target, mean, goal, count = (
        np.zeros((size, size)),
        np.zeros(size),
        0.0,
        np.zeros(size),
        0.0,
        0,
    )
    with multiprocessing.Pool(2) as pool:
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


def solve(parts: Parts, kept: list[int]) -> Matrix:
    """Return the ridge weights of some features."""
    scale = np.sqrt(np.diag(parts.square)[kept]) + 1e-12
    square = parts.square[np.ix_(kept, kept)] / np.outer(scale, scale)
    return np.asarray(
        np.linalg.solve(square + RIDGE * np.eye(len(kept)), parts.cross[kept] / scale) / scale
    )


def explained(parts: Parts, kept: list[int], weights: Matrix) -> float:
    """Return the percentage of the differences within articles that the weights explain."""
    gain = 2 * weights @ parts.cross[kept] - weights @ parts.square[np.ix_(kept, kept)] @ weights
    return float(100 * gain / parts.target)


def ablation(fitted: Parts, held: Parts) -> list[tuple[str, float, float]]:
    """Return each feature with its weight and with what leaving it out costs on the rows held
    out.
    """
    names, every = list(FEATURES), list(range(len(FEATURES)))
    weights = solve(fitted, every)
    full = explained(held, every, weights)
    found = []
    for i in every:
        kept = [j for j in every if j != i]
        found.append(
            (names[i], float(weights[i]), full - explained(held, kept, solve(fitted, kept)))
        )
    return found


def source(parts: Parts, digest: str, rows: int, day: str) -> str:
    """Return the module that holds the weights."""
    names, every = list(FEATURES), list(range(len(FEATURES)))
    weights, mean = solve(parts, every), parts.mean / parts.rows
    lines = [
        '"""The weights of ``--method auto``; written by tests/quality/fit.py, not by hand.',
        "",
        f"Fitted on {day} on {rows} articles with their summaries, sha256 {digest[:16]}:",
        "ridge regression of the ROUGE F1 (percent, mean of -1, -2 and -L) of each",
        "sentence on its features.",
        '"""',
        "",
        f"BASE = {parts.goal / parts.rows:.4f}  # the mean over all sentences",
        "",
        "# feature: (points of ROUGE a unit of it adds, its mean)",
        "WEIGHTS = {",
        *(f'    "{name}": ({weights[i]:.5g}, {mean[i]:.5g}),' for i, name in enumerate(names)),
        "}",
    ]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Fit, tell what each feature is worth, and write the weights where asked to."""
    path = Path(os.environ["SUMMARIZE_NEWS"])
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    cut = int(len(rows) * FITTED)
    fitted, held = gather(rows[:cut]), gather(rows[cut:])
    every = list(range(len(FEATURES)))
    print(f"{path.name}: {len(rows)} rows, sha256 {digest}")
    print(f"explained, held out: {explained(held, every, solve(fitted, every)):.3f} %")
    for name, weight, loss in sorted(ablation(fitted, held), key=lambda each: each[2]):
        print(f"{name:20s} weight {weight:9.4f}   leaving it out costs {loss:7.4f}")
    if "--write" in sys.argv[1:]:
        both = Parts(
            *(
                one + other  # type: ignore[operator]  # arrays and numbers alike
                for one, other in zip(fitted, held, strict=True)
            )
        )
        day = datetime.now(timezone.utc).date().isoformat()
        TARGET.write_text(source(both, digest, len(rows), day), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
