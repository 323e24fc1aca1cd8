from __future__ import annotations

import math

import pytest

from summarize.text.vectors import dots, pagerank, project, unit_vectors, walk


def test_weights_by_hand() -> None:
    # a stands in both: log(2 / 2) + 1 = 1, said twice: 2; b in one: log 2 + 1
    (first, second), size = unit_vectors([["a", "b", "a"], ["a"]])
    b = math.log(2) + 1
    length = math.sqrt(4 + b * b)
    assert size == 2
    assert dict(first) == pytest.approx({0: 2 / length, 1: b / length})
    assert second == [(0, 1.0)]


def test_nothing_has_no_vector() -> None:
    assert unit_vectors([]) == ([], 0)
    assert unit_vectors([[], ["a"], []]) == ([[], [(0, 1.0)], []], 1)


def test_project_and_dots_are_each_others_transpose() -> None:
    vectors = [[(0, 1.0)], [(0, 0.6), (2, 0.8)], []]
    assert project(vectors, [1.0, 10.0, 100.0], 3) == [7.0, 0.0, 8.0]
    assert dots(vectors, [1.0, 10.0, 100.0]) == [1.0, 80.6, 0.0]


def test_vectors_and_amounts_must_match() -> None:
    with pytest.raises(ValueError, match="shorter"):
        project([[(0, 1.0)]], [], 1)


def test_ranks_sum_to_one() -> None:
    ranks = pagerank(*unit_vectors([["a", "b"], ["b", "c"], [], ["d"]]))
    assert sum(ranks) == pytest.approx(1)


def test_no_sentence_no_rank() -> None:
    assert pagerank([], 0) == []


def test_walk_on_a_star_by_hand() -> None:
    # hub h, two leaves l: h = .05 + .85 (2 l), l = .05 + .85 h / 2  =>  h = .135 / .2775
    hub = 0.135 / 0.2775
    ranks = walk(lambda x: [x[1] + x[2], x[0], x[0]], 3)
    assert ranks == pytest.approx([hub, (1 - hub) / 2, (1 - hub) / 2], abs=1e-7)


def test_walk_without_edges_stays_even() -> None:
    assert walk(lambda x: [0.0 for _ in x], 4) == pytest.approx([0.25] * 4)
    assert walk(lambda x: [1e-17 for _ in x], 2) == pytest.approx(
        [0.5] * 2
    )  # what rounding leaves is no edge
