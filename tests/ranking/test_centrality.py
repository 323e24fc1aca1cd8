"""LexRank and TextRank, which build no matrix, against matrices that are built."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence

import pytest

from summarize.ranking import lexrank, textrank
from summarize.text.candidates import Pool

Make = Callable[..., Pool]
Walk = Callable[[list[list[float]]], list[float]]

GRAPHS = {
    "one": ["pont"],
    "one without terms": ["et de"],
    "identical": ["pont rail", "pont rail", "pont rail"],
    "disconnected": ["pont rail", "pont rail gare", "ville port", "ville port quai"],
    "nothing shared": ["pont", "rail", "gare"],
    "one without terms among others": ["pont rail", "et de", "rail gare"],
    "repeated word": ["pont pont rail", "pont gare", "rail gare port"],
    "hub": ["pont rail gare port", "pont", "rail quai", "gare ville", "port loup"],
    "lengths 1 to 6": [
        "pont",
        "pont rail",
        "rail pont gare",
        "gare rail port quai",
        "quai ville port gare pont loup",
    ],
}


def cosines(sentences: Sequence[list[str]]) -> list[list[float]]:
    count = len(sentences)
    weight = {
        t: math.log(count / sum(t in s for s in sentences)) + 1
        for terms in sentences
        for t in terms
    }
    bags = [{t: n * weight[t] for t, n in Counter(terms).items()} for terms in sentences]
    norms = [math.sqrt(sum(x * x for x in bag.values())) for bag in bags]
    return [
        [
            sum(a[t] * b.get(t, 0) for t in a) / (norms[i] * norms[j]) if a and b else 0.0
            for j, b in enumerate(bags)
        ]
        for i, a in enumerate(bags)
    ]


def overlaps(sentences: Sequence[list[str]]) -> list[list[float]]:
    sets = [set(terms) for terms in sentences]
    logs = [math.log(max(2, len(terms))) for terms in sets]
    return [
        [len(a & b) / (logs[i] + logs[j]) if i != j else 0.0 for j, b in enumerate(sets)] for i, a in enumerate(sets)
    ]  # fmt: skip


@pytest.mark.parametrize("texts", GRAPHS.values(), ids=GRAPHS)
def test_lexrank_is_the_walk_over_cosines(
    texts: list[str], article_of: Make, dense_walk: Walk
) -> None:
    pool = article_of(*texts)
    assert lexrank.score(pool) == pytest.approx(dense_walk(cosines(pool.terms)), abs=1e-8)


@pytest.mark.parametrize("texts", GRAPHS.values(), ids=GRAPHS)
def test_textrank_is_the_walk_over_overlaps(
    texts: list[str], article_of: Make, dense_walk: Walk
) -> None:
    pool = article_of(*texts)
    assert textrank.score(pool) == pytest.approx(dense_walk(overlaps(pool.terms)), abs=1e-4)


@pytest.mark.parametrize("shortest", [2, 3, 5, 10, 40, 200, 1000])
@pytest.mark.parametrize("longest", [2, 7, 30, 100, 1000])
def test_the_sum_of_exponentials_is_one_over_x(shortest: int, longest: int) -> None:
    x = math.log(shortest) + math.log(longest)
    assert sum(a * math.exp(-t * x) for t, a in textrank._SUM) == pytest.approx(1 / x, rel=2e-4)


def test_the_sentence_all_others_share_words_with_comes_first(article_of: Make) -> None:
    hub = article_of("loup", "pont rail", "pont rail gare port", "gare quai", "port ville")
    for method in (lexrank, textrank):
        scores = method.score(hub)
        assert [i for i, value in enumerate(scores) if value == max(scores)] == [2]
