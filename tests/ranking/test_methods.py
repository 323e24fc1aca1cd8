"""What every method keeps: one finite score a candidate, the same under any hash seed."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize import ranking
from summarize.errors import UsageError
from summarize.ranking import METHODS, Method, method
from summarize.text.candidates import Pool

Make = Callable[..., Pool]
WORDS = "pont rail gare ville port quai loup et de la un train trains gares élu"
TEXTS = st.lists(
    st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=9).map(" ".join), max_size=8
)
SOURCE = Path(__file__).parents[2] / "texts" / "rapport.txt"
PRINT_SCORES = """
import sys
from summarize import summarize
from summarize.ranking import METHODS
text = open(sys.argv[1], encoding="utf-8").read()
for method in METHODS:
    print(method, [(s.index, s.score) for s in summarize(text, method=method, ratio=100).sentences])
"""


def test_the_registry_holds_each_file_and_each_file_a_method() -> None:
    folder = Path(ranking.__file__).parent
    others = {"__init__", "llm", "method", "reasons", "register"}
    assert {path.stem for path in folder.glob("*.py")} - others == set(METHODS)
    assert METHODS[0] == "auto", "the default comes first"
    assert all(isinstance(method(name), Method) for name in METHODS)


@pytest.mark.parametrize("name", ["", "Lead", "random", "text-rank"])
def test_an_unknown_method_names_the_known_ones(name: str) -> None:
    with pytest.raises(UsageError, match="lexrank, textrank, lsa"):
        method(name)


@pytest.mark.parametrize("name", METHODS)
@given(texts=TEXTS)
def test_one_finite_score_a_candidate(name: str, article_of: Make, texts: list[str]) -> None:
    scores = method(name).score(article_of(*texts))
    assert len(scores) == len(texts)
    assert all(math.isfinite(score) and (score >= 0 or name == "auto") for score in scores)


@pytest.mark.parametrize("name", ["lexrank", "textrank", "luhn"])
@given(texts=TEXTS, data=st.data())
def test_the_order_of_the_sentences_does_not_count(
    name: str, article_of: Make, texts: list[str], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(texts))))
    scores = method(name).score(article_of(*texts))
    moved = method(name).score(article_of(*[texts[i] for i in order]))
    assert moved == pytest.approx([scores[i] for i in order], abs=1e-9)


@pytest.mark.parametrize(
    "name", [name for name in METHODS if name not in ("auto", "lead", "sumbasic", "kl")]
)
def test_identical_sentences_tie(name: str, article_of: Make) -> None:
    scores = method(name).score(article_of("pont rail gare", "quai pont", "pont rail gare"))
    assert scores[0] == scores[2]


def test_the_hash_seed_changes_nothing() -> None:
    def run(seed: str) -> str:
        command = [sys.executable, "-c", PRINT_SCORES, str(SOURCE)]
        return subprocess.run(
            command,
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    first = run("1")
    assert first.count("\n") == len(METHODS)
    assert first == run("2")


@pytest.mark.parametrize("name", METHODS)
def test_a_text_of_one_sentence_said_over_and_over_hangs_nothing(
    name: str, article_of: Make
) -> None:
    scores = method(name).score(article_of(*["le pont et la gare"] * 3000))
    assert len(scores) == 3000
    if name != "auto":  # which knows better than the first of many alike
        assert scores[0] == max(scores)
