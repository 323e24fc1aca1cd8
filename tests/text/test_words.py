from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.text.words import count_words, is_content_word, stems, terms, tokens

COUNTS = {
    "l’arbre": 2,
    "l'arbre": 2,
    "qu’aujourd’hui": 3,
    "arc-en-ciel": 1,
    "3.14 et 1\u202f000": 4,
    "3,14": 2,
    "S.N.C.F.": 1,
    "été 2024": 2,
    # not words
    "": 0,
    "«\u00a0»": 0,
    "— … ! ?": 0,
    "_": 0,
    # a sign at the edge joins nothing
    "-t-il": 1,
    "fin.": 1,
    "oui - non": 2,
    "oui--non": 2,
}
TOKENS = {
    "L’Été": ["l", "été"],
    "L'Été": ["l", "été"],
    "porte-avions": ["porte", "avions"],
    "a-t-il": ["a", "t", "il"],
    "Œuvre n°\u00a05": ["œuvre", "n", "5"],
    "snake_case": ["snake", "case"],
    "…": [],
}
SAME = [
    "chat chats",
    "élection élections élection",
    "national nationale nationaux nationales",
    "chanter chantait chanté",
]
OTHER = ["pont pontage", "marée mer", "poisson poison", "dessert désert"]
SAY = "pont élection 2024 maire tunnel"
SILENT = "le la l d qu et de dans est a y c 5 nous été"


@pytest.mark.parametrize(("text", "count"), COUNTS.items())
def test_count_words(text: str, count: int) -> None:
    assert count_words(text) == count


@pytest.mark.parametrize(("text", "found"), TOKENS.items())
def test_tokens(text: str, found: list[str]) -> None:
    assert tokens(text) == found


@pytest.mark.parametrize("words", SAME)
def test_forms_of_one_word_share_a_stem(words: str) -> None:
    assert len(set(terms(words))) == 1


@pytest.mark.parametrize("words", OTHER)
def test_other_words_do_not(words: str) -> None:
    assert len(set(terms(words))) == 2


@pytest.mark.parametrize("word", SAY.split())
def test_what_says_something(word: str) -> None:
    assert is_content_word(word)
    assert len(terms(word)) == 1


@pytest.mark.parametrize("word", SILENT.split())
def test_what_says_nothing(word: str) -> None:
    assert not is_content_word(word)
    assert terms(word) == []


@pytest.mark.parametrize("text", ["l’élu", "l'élu", "L’ÉLU", "d’un élu"])
def test_both_apostrophes_and_capitals_give_the_same_terms(text: str) -> None:
    assert terms(text) == terms("élu")


def test_terms_keep_order_and_repeats() -> None:
    assert terms("gare, pont et gare") == ["gar", "pont", "gar"]
    assert stems(["le", "pont"]) == ["pont"]


@given(st.text(alphabet="aéàœ’'-. «»\u00a05_", max_size=30))
def test_terms_are_few_words(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert len(terms(text)) <= len(tokens(text))
    assert count_words(text) <= len(tokens(text))
