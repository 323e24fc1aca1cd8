from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from summarize.article import Article
from summarize.methods import lsa
from summarize.vectors import dots

Make = Callable[..., Article]


def test_two_sentences_by_hand() -> None:
    # unit vectors with the cosine 0.6: eigenvalues of [[1, .6], [.6, 1]] are 1.6 and 0.4, directions (1, 1) and (1, -1)
    vectors = [[(0, 1.0)], [(0, 0.6), (1, 0.8)]]
    first, second = (dots(vectors, u) for u in lsa.directions(vectors, 2, 2))
    assert [abs(x) for x in first] == pytest.approx([math.sqrt(0.8)] * 2)
    assert [abs(x) for x in second] == pytest.approx([math.sqrt(0.2)] * 2)
    assert first[0] * first[1] > 0 > second[0] * second[1]


def test_three_sentences_by_hand() -> None:
    # a chain of cosines 1/2: largest eigenvalue 1 + sqrt(2) / 2 with (1, sqrt 2, 1) / 2
    s = math.sqrt(0.75)
    vectors = [[(0, 1.0)], [(0, 0.5), (1, s)], [(1, 0.5 / s), (2, math.sqrt(2 / 3))]]
    (along,) = (dots(vectors, u) for u in lsa.directions(vectors, 3, 1))
    strength = math.sqrt(1 + math.sqrt(0.5))
    assert [abs(x) for x in along] == pytest.approx([strength / 2, strength * math.sqrt(0.5), strength / 2], abs=1e-4)


def test_directions_are_orthonormal() -> None:
    vectors = [[(0, 0.6), (1, 0.8)], [(1, 1.0)], [(2, 0.8), (3, 0.6)], [(0, 0.8), (3, 0.6)]]
    found = lsa.directions(vectors, 4, 3)
    for i, a in enumerate(found):
        for j, b in enumerate(found):
            assert sum(x * y for x, y in zip(a, b, strict=True)) == pytest.approx(float(i == j), abs=1e-12)


def test_a_topic_half_as_strong_counts(article_of: Make) -> None:
    # three alike: s = sqrt 3; alone: s = 1 >= sqrt(3) / 2
    assert lsa.score(article_of("pont rail", "pont rail", "pont rail", "gare")) == pytest.approx([1, 1, 1, 1], abs=1e-6)


def test_a_topic_weaker_than_half_is_left_out(article_of: Make) -> None:
    # five alike: s = sqrt 5; alone: s = 1 < sqrt(5) / 2
    assert lsa.score(article_of(*["pont rail"] * 5, "gare")) == pytest.approx([1, 1, 1, 1, 1, 0], abs=1e-4)


def test_fewer_directions_than_asked_for(article_of: Make) -> None:
    assert lsa.score(article_of("pont", "et de")) == [1, 0]
    assert lsa.score(article_of("et de")) == [0]
