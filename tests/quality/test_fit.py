from __future__ import annotations

from typing import Any

import pytest

np = pytest.importorskip("numpy", reason="the extra « fit » is not installed")

from summarize.ranking.features import FEATURES  # noqa: E402
from tests.quality import fit  # noqa: E402  # imports numpy, whose absence skips this file


def parts(weights: list[float], rows: int = 200) -> fit.Parts:
    """Moments of made-up sentences whose target is exactly the weighted sum of their features."""
    grid = np.array(
        [[(i * (j + 3) ** 2) % 17 for j in range(len(weights))] for i in range(rows)], dtype=float
    )
    inner = grid - grid.mean(0)
    aim = inner @ np.array(weights)
    return fit.Parts(
        inner.T @ inner, inner.T @ aim, float(aim @ aim), grid.sum(0), float(aim.sum()), rows
    )


def test_the_weights_that_made_the_targets_are_found_again() -> None:
    found = fit.solve(parts([2.0, 0.0, -1.0]), [0, 1, 2])
    assert found == pytest.approx([2.0, 0.0, -1.0], abs=0.02)


def test_what_they_explain_is_all_and_without_a_feature_less() -> None:
    made = parts([2.0, 0.0, -1.0])
    full = fit.explained(made, [0, 1, 2], fit.solve(made, [0, 1, 2]))
    less = fit.explained(made, [1, 2], fit.solve(made, [1, 2]))
    assert full == pytest.approx(100, abs=0.1)
    assert less < full - 10


def test_an_article_is_read_as_it_is_and_as_one_block() -> None:
    row = {
        "title": "Le port ferme",
        "text": "Le port ferme lundi.\n\nLa grue coule à Losse.",
        "summary": "Le port ferme.",
    }
    (plain, goal, weight), (block, same, less) = fit.sample(row)
    assert plain.shape == block.shape == (2, len(FEATURES))
    assert list(goal) == list(same)
    assert weight == 1 > less > 0
    assert goal[0] == pytest.approx(100 * (2 * 3 / 7 + 2 * 2 / 5 + 2 * 3 / 7) / 3)
    title = list(FEATURES).index("title")
    assert plain[0, title] > 0 == block[0, title]


def test_the_file_of_weights_is_python_and_holds_each_feature() -> None:
    size = len(FEATURES)
    made = fit.Parts(np.eye(size), np.ones(size), 1.0, np.ones(size), 2.0, 1)
    held: dict[str, Any] = {}
    # what was written a line above
    exec(fit.source(made, "0" * 64, 3, "2026-01-01"), held)  # noqa: S102
    assert list(held["WEIGHTS"]) == list(FEATURES)
    assert held["BASE"] == 2.0
