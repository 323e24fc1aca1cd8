from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.fr.weights import WEIGHTS
from summarize.layout.blocks import parse
from summarize.ranking import auto
from summarize.ranking.features import FEATURES, columns, form, place, subject, voice
from summarize.ranking.features.tables import Tables
from summarize.text.candidates import Pool, pool

TEXT = """Le port de Losse ferme

Le port de Losse ferme lundi. Les pêcheurs du port protestent, et je les comprends.

« Le port est vendu. Nous partons », dit Anne Morin. Que reste-t-il à vendre ?"""


def read(text: str = TEXT) -> Tables:
    return Tables(pool([parse(text)]))


def test_the_sentences_are_those_the_figures_below_are_for() -> None:
    assert [one.text for one in read().candidates] == [
        "Le port de Losse ferme lundi.",
        "Les pêcheurs du port protestent, et je les comprends.",
        "«\u00a0Le port est vendu.",
        "Nous partons\u00a0», dit Anne Morin.",
        "Que reste-t-il à vendre\u202f?",
    ]


@pytest.mark.parametrize(
    ("feature", "expected"),
    [
        (subject.title, [1, 1 / 3, 1 / 3, 0, 0]),  # port, loss, ferm
        (subject.title_phrases, [4, 0, 1, 0, 0]),  # le port, port de, de losse, losse ferme
        (subject.announced, [1, 0, 0, 0, 0]),  # port
        (place.opens, [1, 0, 0, 0, 0]),
        (place.second, [0, 1, 0, 0, 0]),
        (place.early, [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5]),
        (place.late, [0, 1 / 40, 2 / 40, 3 / 40, 4 / 40]),
        (place.inside_paragraph, [0, 1, 0, 1, 2]),
        (place.paragraph, [0, 0, math.log(2), math.log(2), math.log(2)]),
        (form.words, [0.6, 0.9, 0.4, 0.5, 0.4]),
        (form.short, [1, 0, 1, 1, 1]),
        (form.rather_short, [0, 1, 0, 0, 0]),
        (form.date, [1, 0, 0, 0, 0]),
        (form.commas, [0, 1 / 9, 0, 1 / 5, 0]),
        (form.names, [math.log(2), 0, 0, math.log(3), 0]),
        (form.definite, [1, math.sqrt(2), 1, 0, 0]),
        (form.complements, [1, 1, 0, 0, 0]),
        (form.auxiliaries, [0, 0, 1, 0, 0]),
        (voice.question, [0, 0, 0, 0, 1]),
    ],
)
def test_by_hand(feature: Callable[[Tables, int], float], expected: list[float]) -> None:
    tables = read()
    assert [feature(tables, i) for i in range(5)] == pytest.approx(expected)


def test_weight_is_the_logarithm_of_the_count_over_that_of_the_sentences() -> None:
    tables = read()
    assert subject.weight(tables, 0) == pytest.approx(
        math.log(3) / math.log(6) / 4
    )  # port, three times in five sentences
    assert subject.phrases(tables, 0) == pytest.approx(
        math.log(2) / math.log(6)
    )  # le port, in two sentences


def test_a_quotation_goes_on_through_its_paragraph_and_no_further() -> None:
    tables = read("« Le port est vendu. Nous partons ! Adieu », dit-elle enfin.\n\nLe port ferme.")
    assert tables.quoted[1] == 1
    assert 0 < tables.quoted[2] < 1
    assert tables.quoted[3] == 0


def test_the_first_person_is_measured_against_the_whole_text() -> None:
    everywhere = read(
        "Je pars de Losse ce soir. Je laisse mes filets au port. Je reviens en mai avec mes amis."
    )
    once = read(
        "Je pars de Losse ce soir. Le port ferme ses portes lundi. La mairie a vendu les quais."
    )
    assert voice.first_person(once, 0) > voice.first_person(everywhere, 0)


def test_places_level_off() -> None:
    tables = read(" ".join(f"Le pont numéro {n} de la ville est fermé." for n in range(200)))
    assert place.late(tables, 60) == place.late(tables, 190) == 1
    assert place.paragraph(tables, 190) == 0


def test_every_weight_is_that_of_a_feature_and_every_feature_has_one() -> None:
    assert list(WEIGHTS) == list(FEATURES)


def test_the_score_is_the_weighted_sum() -> None:
    tables = read()
    names = list(FEATURES)
    every = columns(tables, names)
    sums = [
        sum(WEIGHTS[name][0] * column[i] for name, column in zip(names, every, strict=True))
        for i in range(5)
    ]
    scores = auto.score(tables.pool)
    assert [score - scores[0] for score in scores] == pytest.approx(
        [each - sums[0] for each in sums]
    )


def test_nothing_gives_nothing() -> None:
    assert auto.score(Pool([], [], [], [], frozenset(), [], [])) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="aeélnrs.,!?«»\"' ’\n-AÉ19…", max_size=60), max_size=8))
def test_every_value_is_finite(parts: list[str]) -> None:
    whole = pool([parse("\n\n".join(parts))])
    assert all(
        math.isfinite(value)
        for column in columns(Tables(whole), list(FEATURES))
        for value in column
    )
    assert all(math.isfinite(value) for value in auto.score(whole))
