from __future__ import annotations

from typing import Any

import pytest

np = pytest.importorskip("numpy", reason="the extra « fit » is not installed")

from summarize.ranking.features import FEATURES  # noqa: E402
from tests.quality import fit  # noqa: E402  # imports numpy, whose absence skips this file

ROW = {
    "genre": "public",
    "text": "Le port ferme lundi. La grue coule à Losse. Merci à tous, chers amis.",
    "spans": [[0, 20], [21, 43], [44, 69]],
    "facts": [{"who": "A", "rank": 1, "in": [[1]]}, {"who": "A", "rank": 3, "in": [[1, 2]]}],
    "bad": {"A": [3]},
}


FORM = [1.0, *[0.0] * 9]


def reading(grid: Any, targets: Any) -> fit.Reading:
    words = [frozenset({f"mot{i % 5}"}) for i in range(len(grid))]
    return fit.Reading(grid, FORM, words, targets, 1.0)


def made() -> tuple[fit.Reading, fit.Basis]:
    """Made-up sentences whose target is three times one feature, less twice another."""
    size = len(FEATURES)
    grid = np.random.default_rng(7).normal(size=(20_000, size))
    one = reading(grid, 3 * grid[:, 2] - 2 * grid[:, 5])
    return one, fit.basis_of([one, one], [True, False])


def test_the_weights_that_made_the_targets_are_found_again() -> None:
    one, basis = made()
    held: dict[str, Any] = {}
    source = fit.source(fit.solve(fit.moments([one], basis)), basis, "Made up.")
    exec(source, held)  # noqa: S102  # what was written a line above
    middle = {name: (off + on) / 2 for name, (off, on) in held["WEIGHTS"].items()}
    first, second = (list(FEATURES)[place] for place in (2, 5))
    assert middle[first] == pytest.approx(3, abs=0.2)
    assert middle[second] == pytest.approx(-2, abs=0.2)
    assert list(held["WEIGHTS"]) == list(FEATURES)
    assert set(held["WORDS"]) == {f"mot{i}" for i in range(5)}
    assert len(held["NEWS"]) == len(FORM)


def test_a_marked_text_is_worth_what_its_sentences_carry() -> None:
    one = fit.marked_reading(ROW)
    half = 0.5 / 2 / (1 + 0.15 * 2)
    assert list(one.targets) == pytest.approx([1 + half, half, -fit.BLUSH])


def test_an_article_is_read_as_it_is_and_as_one_block() -> None:
    row = {
        "title": "Le port ferme",
        "text": "Le port ferme lundi.\n\nLa grue coule à Losse.",
        "summary": "Le port ferme.",
    }
    plain, block = fit.news_readings(row)
    assert plain.features.shape == block.features.shape == (2, len(FEATURES))
    assert list(plain.targets) == list(block.targets)
    assert plain.weight == 1 > block.weight > 0
    assert plain.targets[0] == pytest.approx(100 * (2 * 3 / 7 + 2 * 2 / 5 + 2 * 3 / 7) / 3)
    title = list(FEATURES).index("title")
    assert plain.features[0, title] > 0 == block.features[0, title]


def test_news_counts_for_so_many_articles_in_the_units_of_the_marks() -> None:
    eye = np.eye(2)
    readers = fit.Moments(eye, np.array([1.0, 0.0]), 4.0, 4)
    news = fit.Moments(eye, np.array([0.0, 8.0]), 100.0, 4)
    both = fit.joined(readers, news, fit.ARTICLES * 2)
    assert both.square == pytest.approx(1.5 * eye)
    assert both.cross == pytest.approx([1.0, 0.5 * 8.0 / 5])


def test_the_form_tells_what_it_was_told_to() -> None:
    forms = np.array([[1.0, x] for x in range(20)])
    found = fit.logistic(forms, (forms[:, 1] > 9.5).astype(float))
    said = 1 / (1 + np.exp(-forms @ found))
    assert (said[:8] < 0.5).all()
    assert (said[12:] > 0.5).all()
