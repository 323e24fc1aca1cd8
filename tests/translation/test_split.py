"""Sentences over the limit of an engine: nothing lost, nothing too long, cut where they breathe."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarize.translation.split import batches, join, pieces, size


@given(st.text(alphabet="aé’, ;:«»\u202f漢", max_size=300), st.integers(4, 60))
def test_nothing_is_lost_and_nothing_too_long(text: str, limit: int) -> None:
    parts = pieces(text, limit)
    assert all(0 < size(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_sentence_within_the_limit_is_one_piece() -> None:
    assert pieces("Il pleut, il vente.", 19) == ["Il pleut, il vente."]


def test_clauses_come_before_commas_and_commas_before_words() -> None:
    text = "Le pont, bâti en pierre, a cédé ; la route, coupée, attend."
    assert pieces(text, 45) == ["Le pont, bâti en pierre, a cédé ;", "la route, coupée, attend."]
    assert pieces("Le pont de pierre, bâti jadis", 25) == ["Le pont de pierre,", "bâti jadis"]
    assert pieces("Le pont de pierre bâti jadis", 18) == ["Le pont de pierre", "bâti jadis"]


def test_join_knows_languages_without_spaces() -> None:
    assert join(["One,", "two."], "en") == "One, two."
    assert join(["一、", "二。"], "zh-cn") == "一、二。"


@given(st.lists(st.text(min_size=1, max_size=9)), st.integers(1, 5), st.integers(10, 50))
def test_batches_keep_order_and_bounds(texts: list[str], count: int, limit: int) -> None:
    groups = batches(texts, count, limit)
    assert [text for group in groups for text in group] == texts
    assert all(0 < len(group) <= count for group in groups)
    assert all(len(group) == 1 or sum(map(size, group)) <= limit for group in groups)
