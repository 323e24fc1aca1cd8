"""A long text is chosen from as a short one is: what is made when it is asked for is what would be
held.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize import Summary, read, summarize
from summarize.ranking import METHODS
from summarize.text import candidates
from summarize.text.made import Made, rows
from tests.conftest import TEXTS

ARTICLES = sorted(TEXTS.glob("*.txt"))
ASKED: dict[str, Callable[[list[Path], str], Summary]] = {
    "three": lambda paths, method: summarize(paths[0], sentences=3, method=method, context=1),
    "words": lambda paths, method: summarize(paths[1], words=90, method=method, explain=True),
    "query": lambda paths, method: summarize(paths[2], ratio=30, method=method, query="le port"),
    "outline": lambda paths, method: summarize(paths[3], outline=True, method=method),
    "several": lambda paths, method: summarize(paths[:6], words=120, method=method),
}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_a_long_text_is_chosen_from_as_a_short_one(
    asked: Callable[[list[Path], str], Summary], method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = asked(ARTICLES, method)
    monkeypatch.setattr(candidates, "LONG", -1)
    long = asked(ARTICLES, method)
    assert short.sentences == long.sentences
    assert (short.scored, short.counts) == (long.scored, long.counts)
    assert [one.sentences for one in short.outline] == [one.sentences for one in long.outline]


def test_what_is_made_of_a_long_text_is_what_a_short_one_holds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for sources in ([path] for path in ARTICLES), [ARTICLES]:
        for paths in sources:
            documents = [read(path.read_bytes()) for path in paths]
            monkeypatch.setattr(candidates, "LONG", 10**9)
            short = candidates.pool(documents)
            monkeypatch.setattr(candidates, "LONG", -1)
            long = candidates.pool(documents)
            assert isinstance(long.texts, Made)
            for column in ("candidates", "texts", "tokens", "terms", "lengths", "heads"):
                assert list(getattr(long, column)) == list(getattr(short, column))


@given(st.lists(st.lists(st.text("abcé", min_size=1, max_size=3), max_size=5), max_size=9))
def test_rows_are_the_lists(lists: list[list[str]]) -> None:
    found = rows(lists)
    assert list(found) == found[:] == lists
    assert [found[i] for i in range(len(found))] == lists
    assert [found[i] for i in range(-len(found), 0)] == lists
    with pytest.raises(IndexError):
        found[len(lists)]


def test_what_was_asked_for_last_is_not_made_again() -> None:
    made: list[int] = []

    def double(i: int) -> int:
        made.append(i)
        return 2 * i

    found = Made(double, 5)
    assert [found[2], found[2], found[3], found[2]] == [4, 4, 6, 4]
    assert made == [2, 3]
