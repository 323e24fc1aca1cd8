from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quality.rouge import common, f1, grams, recall, rouge, shared, split

WORDS = st.lists(st.sampled_from("abcd"), max_size=9)


def test_words_are_runs_of_letters_and_digits_in_lower_case() -> None:
    assert split("L’Arc-en-ciel, c’est 3.14 % d’_Ève_ !") == [
        "l",
        "arc-en-ciel",
        "c",
        "est",
        "3.14",
        "d",
        "ève",
    ]


def test_figures_by_hand() -> None:
    got, wanted = "le chat noir dort".split(), "le chat dort ici bien".split()
    one, two, long = rouge(got, wanted)
    assert one == pytest.approx(2 * 3 / 9)  # le, chat, dort
    assert two == pytest.approx(2 * 1 / 7)  # le chat
    assert long == pytest.approx(2 * 3 / 9)  # le chat dort


def test_a_word_counts_as_often_as_both_have_it() -> None:
    assert shared(grams("la la la".split(), 1), grams("la la ici".split(), 1)) == 2


def test_recall_by_hand() -> None:
    assert recall("a b c".split(), ["a b d".split(), "b c".split()], 2) == pytest.approx(2 / 3)
    assert recall("a".split(), [[], []], 1) == 0


@pytest.mark.parametrize(
    ("one", "other", "length"),
    [("", "", 0), ("abc", "", 0), ("abcbdab", "bdcaba", 4), ("aaa", "aa", 2), ("abc", "cba", 1)],
)
def test_longest_common_subsequence(one: str, other: str, length: int) -> None:
    assert common(one, other) == length


def test_nothing_against_nothing_is_nothing() -> None:
    assert f1(0, 0, 0) == 0
    assert rouge([], []) == (0, 0, 0)


@given(WORDS, WORDS)
def test_rouge_is_symmetric_between_0_and_1_and_1_for_the_same(
    one: list[str], other: list[str]
) -> None:
    assert rouge(one, other) == rouge(other, one)
    assert all(0 <= figure <= 1 for figure in rouge(one, other))
    if len(one) > 1:
        assert rouge(one, one) == (1, 1, 1)


@given(WORDS, WORDS)
def test_the_common_subsequence_is_no_longer_than_what_is_shared(
    one: list[str], other: list[str]
) -> None:
    assert common(one, other) <= sum((Counter(one) & Counter(other)).values())
    assert common(one, other) == _common_by_table(one, other)


def _common_by_table(one: list[str], other: list[str]) -> int:
    table = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, left in enumerate(one):
        for j, right in enumerate(other):
            table[i + 1][j + 1] = (
                table[i][j] + 1 if left == right else max(table[i][j + 1], table[i + 1][j])
            )
    return table[-1][-1]
