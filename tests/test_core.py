"""The laws of the whole way: verbatim, in order, deterministic, within the budget, and for any text
at all.
"""

from __future__ import annotations

import math
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarize import read, split_sentences, summarize
from summarize.errors import UsageError
from summarize.layout.folding import fold
from summarize.ranking import METHODS
from summarize.text.words import count_words

WORDS = "le pont chantier ville maire canal travaux crue retard budget rouvre ferme annonce prévoit coûte ancien neuf lundi".split()
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=3, max_size=14).map(
    lambda words: " ".join(words).capitalize() + "."
)
PROSE = st.lists(SENTENCE, min_size=1, max_size=25).map(" ".join)
ANY = st.text(
    st.sampled_from(list('aéBÉ1 .!?…:;’-–«»"()[]\n\r\u00a0\x00\u0301')) | st.characters(),
    max_size=300,
)


@given(ANY, st.sampled_from(list(METHODS)))
def test_any_text_gives_a_summary_of_its_own_sentences(text: str, method: str) -> None:
    summary = summarize(text, method=method)
    starts = [sentence.start for sentence in summary.sentences]
    assert starts == sorted(set(starts))
    for sentence in summary.sentences:
        assert sentence.text == fold(text[sentence.start : sentence.end])
        assert math.isfinite(sentence.score)


@given(PROSE, st.integers(1, 60))
def test_never_one_word_more(text: str, words: int) -> None:
    summary = summarize(text, words=words)
    assert sum(count_words(sentence.text) for sentence in summary.sentences) <= words
    assert bool(summary.sentences) == (summary.shortest <= words)


@given(PROSE)
def test_asked_for_everything_gives_everything(text: str) -> None:
    spans = split_sentences(text)
    summary = summarize(text, sentences=len(spans) + 3)
    assert [(sentence.start, sentence.end) for sentence in summary.sentences] == spans
    assert sorted(sentence.rank for sentence in summary.sentences) == list(range(1, len(spans) + 1))


@given(PROSE, st.integers(1, 6))
def test_no_sentence_twice(text: str, count: int) -> None:
    summary = summarize(text, sentences=count)
    if len(summary.sentences) < len(split_sentences(text)):
        texts = [sentence.text for sentence in summary.sentences]
        assert len(set(texts)) == len(texts)


@given(PROSE, st.integers(1, 6))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_nfd_and_crlf_choose_the_same_sentences(text: str, count: int) -> None:
    text = text.replace(". ", ".\n\n", 3)
    expected = [
        unicodedata.normalize("NFC", sentence.text)
        for sentence in summarize(text, sentences=count).sentences
    ]
    for other in (
        unicodedata.normalize("NFD", text),
        text.replace("\n", "\r\n"),
        text.replace("\n", "\r"),
    ):
        got = [
            unicodedata.normalize("NFC", sentence.text)
            for sentence in summarize(other, sentences=count).sentences
        ]
        assert got == expected


def test_ties_go_to_the_earlier_and_identical_sentences_stay_two() -> None:
    text = "Le pont rouvre. Le pont rouvre."
    assert [s.start for s in summarize(text, sentences=1, method="lexrank").sentences] == [0]
    assert [s.index for s in summarize(text, sentences=2).sentences] == [0, 1]


def test_places_of_a_page(texts: Path) -> None:
    text = (texts / "megaupload.txt").read_text(encoding="utf-8")
    document = read(text.encode())
    for sentence in summarize(document, sentences=8).sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        assert text[: sentence.start].count("\n\n") >= 1, "the headline is never chosen"
    assert document.title == text.split("\n")[0]


def test_several_sources_are_merged(texts: Path) -> None:
    sources = [
        path.read_text(encoding="utf-8") for path in sorted((texts / "dossier").glob("*.txt"))
    ]
    summary = summarize(sources, sentences=6)
    assert len(summary.sources) == len(sources) == 3
    for sentence in summary.sentences:
        assert sources[sentence.source][sentence.start : sentence.end] == sentence.text


def test_a_summary_of_a_summary_is_itself(texts: Path) -> None:
    summary = summarize((texts / "science.txt").read_text(encoding="utf-8"), sentences=5)
    assert str(summarize(str(summary), sentences=5)) == str(summary)


@pytest.mark.parametrize(
    "choice",
    [{"sentences": 0}, {"sentences": -3}, {"words": 0}, {"ratio": 0}, {"ratio": 150}, {"ratio": math.nan}, {"method": "magic"},
     {"sentences": 1, "words": 5}, {"sentences": 2.5}, {"sentences": True}, {"words": "3"}, {"ratio": "5"}, {"ratio": True},
     {"words": math.inf}],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(choice: dict[str, float | str]) -> None:
    with pytest.raises(UsageError):
        summarize("Un texte. Puis un autre.", **choice)  # type: ignore[arg-type]


def test_an_unknown_method_is_answered_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="lexrank"):
        summarize("Un texte.", method="magic")


@pytest.mark.parametrize("text", ["", "\n\n", "…", "12 34", "– –", "\ufeff", "\x00"])
def test_nothing_to_choose(text: str) -> None:
    assert summarize(text).sentences == ()


def test_every_sentence_there_was_to_choose_has_its_place_and_score(texts: Path) -> None:
    text = (texts / "entretien.txt").read_text(encoding="utf-8")
    summary = summarize(text, sentences=3)
    assert len(summary.scored) > 20
    assert all(text[one.start : one.end].strip() for one in summary.scored)
    known = {(one.source, one.start, one.end): one.score for one in summary.scored}
    assert [known[one.source, one.start, one.end] for one in summary.sentences] == [
        one.score for one in summary.sentences
    ]
