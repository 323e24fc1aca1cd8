"""SumBasic and KLSum, which look at few sentences a step, against arithmetic by hand and searches
that look at all.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from summarize.ranking import kl, sumbasic
from summarize.text.candidates import Pool

Make = Callable[..., Pool]
SENTENCES = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=6), min_size=1, max_size=9)


def test_sumbasic_by_hand(article_of: Make) -> None:
    # pont 2/5, gare 1/5, rail 2/5. pont leads: (.4 + .2) / 2 against (.4 + .4) / 2, the second.
    # Then pont .16, rail .16, gare .2 leads: the first; rail leads: the third. By frequency alone
    # the third would come second.
    assert sumbasic.score(article_of("pont gare", "pont rail", "rail")) == [1 / 2, 1, 1 / 3]


def test_sumbasic_on_one_word_keeps_the_order_of_the_text(article_of: Make) -> None:
    assert sumbasic.score(article_of("pont", "et de", "pont pont", "pont")) == [1, 0, 1 / 2, 1 / 3]


def test_kl_by_hand(article_of: Make) -> None:
    # P = 3/5, 2/5; one word of each added. The third alone gives Q = 3/5, 2/5: exactly P. With the
    # first then .6 log(4/6) + .4 log(2/6) = -.683, with the second .6 log(3/6) + .4 log(3/6) =
    # -.693.
    assert kl.score(article_of("pont", "rail", "pont rail pont")) == [1 / 2, 1 / 3, 1]


def test_without_terms_nothing_is_taken(article_of: Make) -> None:
    for method in (sumbasic, kl):
        assert method.score(article_of("et de", "le")) == [0, 0]
        assert method.score(article_of()) == []


@given(SENTENCES)
def test_sumbasic_squares_what_was_said(sentences: list[list[str]]) -> None:
    counts = Counter(t for terms in sentences for t in terms)
    chance = {t: n / counts.total() for t, n in counts.items()}
    left = {i for i, terms in enumerate(sentences) if terms}
    for taken in sumbasic._order(sentences):
        top = max(chance[t] for i in left for t in sentences[i])
        assert any(chance[t] == top for t in sentences[taken])
        left.remove(taken)
        chance |= {t: chance[t] ** 2 for t in sentences[taken]}
    assert not left or max(chance[t] for i in left for t in sentences[i]) == 0


@given(SENTENCES)
def test_kl_takes_what_the_full_search_takes(sentences: list[list[str]]) -> None:
    text = Counter(t for terms in sentences for t in terms)
    said: Counter[str] = Counter()
    left = [i for i, terms in enumerate(sentences) if terms]
    for taken in kl._order(sentences):
        far = {i: divergence(text, said + Counter(sentences[i])) for i in left}
        assert far[taken] <= min(far.values()) + 1e-9
        left.remove(taken)
        said += Counter(sentences[taken])
    assert not left


def divergence(text: Counter[str], summary: Counter[str]) -> float:
    total, words = text.total(), summary.total() + len(text)
    return sum(
        n / total * math.log(n / total / ((summary[t] + 1) / words)) for t, n in text.items()
    )


def test_kl_takes_the_earlier_of_two_alike(article_of: Make) -> None:
    assert kl.score(article_of("pont rail", "rail pont", "pont rail")) == [1, 1 / 2, 1 / 3]
