from __future__ import annotations

from collections.abc import Callable

import pytest

from summarize.ranking import luhn
from summarize.text.candidates import Pool

Make = Callable[..., Pool]
ALL = "pont rail gare ville"  # 4 significant words in a cluster of 4: 16 / 4

CASES = {
    # the shape of the paper's figure: a cluster of 7 words, 4 of them significant: 16 / 7
    "Pont et rail de la gare ville.": 16 / 7,
    # four others between two: one cluster of 6 words, 2 significant
    "Pont un un un un rail.": 4 / 6,
    # five others between two: two clusters of one word
    "Pont un un un un un rail.": 1.0,
    # the best of two clusters counts: 2 of 2, then 1 of 1
    "Pont rail, un un un un un un gare.": 2.0,
    # what stands outside the cluster does not weigh
    "Un loup et un pont.": 1.0,
    "Un loup.": 0.0,
    "Et de.": 0.0,
}


@pytest.mark.parametrize(("text", "weight"), CASES.items(), ids=CASES)
def test_best_cluster(text: str, weight: float, article_of: Make) -> None:
    # the words that the text under test lacks stand once more beside it, so that all four are said
    # as often
    filled = [word for word in ALL.split() if word not in text.lower()]
    scores = luhn.score(article_of(text, ALL, ALL, *filled))
    assert scores[:2] == pytest.approx([weight, 4.0])


def test_nothing_said_twice_is_no_theme(article_of: Make) -> None:
    assert luhn.score(article_of("pont rail", "gare")) == [0, 0]


def test_a_tie_at_the_cut_is_kept_whole() -> None:
    assert luhn.significant([["pont", "rail", "pont"], ["rail", "gare"]]) == {"pont", "rail"}
    assert luhn.significant([]) == frozenset()
