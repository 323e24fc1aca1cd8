"""Reasons are true of the sentence they are given for: each is checked by a reader's means."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize import Summary, summarize
from summarize.fr.weights import READERS_WORDS, STEMS
from summarize.layout import parse
from summarize.ranking import METHODS, auto, method
from summarize.ranking.features.tables import Tables
from summarize.ranking.reasons import LEFT, REASONS, contributions
from summarize.text.candidates import pool
from summarize.text.words import terms, tokens

SMALL = {"le", "la", "de", "et"}
DATES = {"mardi", "mai"}
NOUNS = "pont canal loup gare ville maire usine jardin"
VERBS = "ferme ouvre quitte visite"
NAMES = "Losse Anjou Brest"
CLAIMS = "donc enfin bref décide vote demande faut doit incendie mort baisse plus 12 2024"
OTHERS = st.sampled_from(f"{NOUNS} {VERBS} {NAMES} mardi mai {CLAIMS}".split())
SENTENCES = st.lists(OTHERS, min_size=3, max_size=12).map(
    lambda words: f"Le {' et le '.join(words)}."
)
TEXTS = st.tuples(
    st.sampled_from(["Le pont de Losse", "La gare et le loup", ""]),
    st.lists(SENTENCES, min_size=2, max_size=14),
).map(lambda parts: f"{parts[0]}\n\n{' '.join(parts[1])}".strip())


def said(text: str) -> list[str]:
    """Return the words of a text that mean something: those of the vocabulary are never
    inflected.
    """
    return [word for word in re.findall(r"\w+", text.lower()) if word not in SMALL]


class Reader:
    """What a reader sees: the title, and the sentences one by one."""

    def __init__(self, text: str) -> None:
        document = parse(text)
        self.title = said(document.title)
        body = text.removeprefix(document.title).strip()
        self.sentences = [f"{part}." for part in body.split(".") if part.strip()]
        self.sentences = [part.strip() for part in self.sentences]

    def others(self, i: int) -> list[str]:
        return [one for number, one in enumerate(self.sentences) if number != i]

    def title_words(self, i: int) -> bool:
        return bool(set(said(self.sentences[i])) & set(self.title))

    def comes_back(self, i: int) -> bool:
        elsewhere = {word for one in self.others(i) for word in said(one)}
        return len(set(said(self.sentences[i])) & elsewhere) >= 2

    def names(self, i: int) -> bool:
        def found(text: str) -> set[str]:
            return {word for word in NAMES.split() if f" {word}" in text}

        return any(found(self.sentences[i]) & found(one) for one in self.others(i))

    def taken_up(self, i: int) -> bool:
        later = {word for one in self.sentences[i + 1 :] for word in said(one)}
        return bool(set(said(self.sentences[i])) & later)

    def first(self, i: int) -> bool:
        return i == 0

    def early(self, i: int) -> bool:
        return 0 < i < max(5, len(self.sentences) / 5)

    def date(self, i: int) -> bool:
        return bool(set(said(self.sentences[i])) & DATES)

    def has(self, i: int, words: str) -> bool:
        return not set(words.split()).isdisjoint(said(self.sentences[i]))

    def much(self, i: int) -> bool:
        return len(said(self.sentences[i])) >= 8


MEANS: dict[str, Callable[[Reader, int], bool]] = {
    "takes up the title": Reader.title_words,
    "takes up the heading above it": Reader.title_words,
    "says what it comes down to": lambda reader, i: reader.has(i, "donc enfin bref"),
    "names a decision or a demand": lambda reader, i: reader.has(i, "décide vote demande"),
    "says what has to be or may be": lambda reader, i: reader.has(i, "faut doit"),
    "names a harm or a danger": lambda reader, i: reader.has(i, "incendie mort"),
    "says what changes": lambda reader, i: reader.has(i, "baisse plus"),
    "gives a figure": lambda reader, i: reader.has(i, "12 2024"),
    "gives a date": Reader.date,
    "last sentence of the text": lambda reader, i: i + 1 == len(reader.sentences),
    "opens its paragraph": lambda _reader, i: i == 0,
    "words that the text comes back to": Reader.comes_back,
    "names that the text comes back to": Reader.names,
    "taken up by the sentences that follow": Reader.taken_up,
    "first sentence of the text": Reader.first,
    "near the beginning": Reader.early,
    "says much in one sentence": Reader.much,
    "worded as what matters is": lambda reader, i: (
        sum(sum(READERS_WORDS.get(word, ())) for word in set(tokens(reader.sentences[i])))
        + sum(own.get(stem, 0) for own in STEMS for stem in set(terms(reader.sentences[i])))
        > 0
    ),
}


def test_each_reason_has_a_meaning_that_is_checked() -> None:
    assert set(MEANS) == {reason.label for reason in REASONS}


@given(text=TEXTS, whole=st.booleans())
def test_no_reason_is_said_of_a_sentence_for_which_it_does_not_hold(text: str, whole: bool) -> None:
    reader = Reader(text)
    summary = summarize(text, explain=True, ratio=100 if whole else 30)
    for sentence in summary.sentences:
        i = reader.sentences.index(sentence.text)
        assert reader.sentences.count(sentence.text) > 1 or all(
            MEANS[label](reader, i) for label in sentence.why if label != LEFT
        ), (sentence.text, sentence.why)


def test_the_second_sentence_is_not_called_the_first() -> None:
    summary = explained("Il pleut sur Losse. Le pont de Losse ferme mardi, dit la mairie de Losse.")
    assert [one.index for one in summary.sentences] == [1]
    assert "first sentence of the text" not in summary.sentences[0].why


def explained(text: str) -> Summary:
    return summarize(text, sentences=1, explain=True)


def test_the_strongest_reason_comes_first() -> None:
    (first,) = explained(
        "Le pont de Losse ferme\n\nLe pont de Losse ferme mardi. Il pleut ici. On verra bien."
    ).sentences
    assert first.why[0] == "takes up the title"


@pytest.mark.parametrize("counted", [False, True])
def test_what_the_features_add_is_what_sets_a_sentence_apart(*, counted: bool) -> None:
    whole = pool(
        [parse("Le pont ferme\n\nLe pont ferme lundi. Il pleut. Anne Morin s’en va, dit-elle.")]
    )
    scores = auto.score(whole, counted=counted)
    gains = contributions(Tables(whole), range(len(whole.texts)), counted=counted)
    for i, score in enumerate(scores):
        apart = score - auto.BASE
        assert math.fsum(column[i] for column in gains.values()) == pytest.approx(apart)


@pytest.mark.parametrize("name", METHODS)
def test_a_method_without_reasons_gives_none(name: str) -> None:
    summary = summarize("Le pont ferme. La gare ouvre mardi.", method=name, explain=True)
    assert all(bool(one.why) == (method(name).reasons is not None) for one in summary.sentences)
    assert not any(one.why for one in summarize("Le pont ferme.", method=name).sentences)
