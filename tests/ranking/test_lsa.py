from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from summarize.ranking import lsa
from summarize.text.candidates import Pool

Make = Callable[..., Pool]


def test_two_sentences_by_hand() -> None:
    # unit vectors with the cosine 0.6: eigenvalues of [[1, .6], [.6, 1]] are 1.6 and 0.4,
    # directions (1, 1) and (1, -1)
    first, second = lsa.along_directions([[(0, 1.0)], [(0, 0.6), (1, 0.8)]], 2)
    assert [abs(x) for x in first] == pytest.approx([math.sqrt(0.8)] * 2)
    assert [abs(x) for x in second] == pytest.approx([math.sqrt(0.2)] * 2)
    assert first[0] * first[1] > 0 > second[0] * second[1]


def test_three_sentences_by_hand() -> None:
    # a chain of cosines 1/2: eigenvalues 1 + r, 1, 1 - r with r = sqrt(1/2), the largest with (1,
    # sqrt 2, 1) / 2
    r, s = math.sqrt(0.5), math.sqrt(0.75)
    found = lsa.along_directions(
        [[(0, 1.0)], [(0, 0.5), (1, s)], [(1, 0.5 / s), (2, math.sqrt(2 / 3))]], 3
    )
    assert [sum(x * x for x in row) for row in found] == pytest.approx([1 + r, 1, 1 - r])
    assert [abs(x) for x in found[0]] == pytest.approx(
        [math.sqrt(1 + r) * x for x in (0.5, r, 0.5)]
    )
    assert sum(x * y for x, y in zip(found[0], found[1], strict=True)) == pytest.approx(0, abs=1e-9)


def test_all_directions_together_are_the_whole_length() -> None:
    vectors = [[(0, 0.6), (1, 0.8)], [(1, 1.0)], [(2, 0.8), (3, 0.6)], [(0, 0.8), (3, 0.6)]]
    found = lsa.along_directions(vectors, 4)
    assert [sum(row[i] ** 2 for row in found) for i in range(4)] == pytest.approx([1] * 4)


def test_a_topic_half_as_strong_counts(article_of: Make) -> None:
    # three alike: s = sqrt 3; alone: s = 1 >= sqrt(3) / 2
    assert lsa.score(article_of("pont rail", "pont rail", "pont rail", "gare")) == pytest.approx(
        [1, 1, 1, 1], abs=1e-6
    )


def test_a_topic_weaker_than_half_is_left_out(article_of: Make) -> None:
    # five alike: s = sqrt 5; alone: s = 1 < sqrt(5) / 2
    assert lsa.score(article_of(*["pont rail"] * 5, "gare")) == pytest.approx(
        [1, 1, 1, 1, 1, 0], abs=1e-6
    )


def test_fewer_directions_than_asked_for(article_of: Make) -> None:
    assert lsa.score(article_of("pont", "et de")) == [1, 0]
    assert lsa.score(article_of("et de")) == [0]
