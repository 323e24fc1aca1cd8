from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize import summarize
from summarize.fr import weights
from summarize.layout.blocks import parse
from summarize.ranking import auto
from summarize.ranking.features import FEATURES, claims, columns, form, place, subject, voice
from summarize.ranking.features.tables import Tables
from summarize.ranking.register import form as form_of
from summarize.ranking.register import reads_as_news
from summarize.text.candidates import Pool, pool
from summarize.text.words import tokens

Features = dict[str, tuple[float, float]]

TEXT = """Le port de Losse ferme

Le port de Losse ferme lundi. Les pêcheurs du port protestent, et je les comprends.

« Le port est vendu. Nous partons », dit Anne Morin. Que reste-t-il à vendre ?"""


def read(text: str = TEXT) -> Tables:
    return Tables(pool([parse(text)]))


def test_the_sentences_are_those_the_figures_below_are_for() -> None:
    assert read().texts == [
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
        (place.early, [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5]),
        (place.late, [0, 1 / 40, 2 / 40, 3 / 40, 4 / 40]),
        (place.opens_paragraph, [1, 0, 1, 0, 0]),
        (place.closes_paragraph, [0, 1, 0, 0, 1]),
        (place.closes, [0, 0, 0, 0, 1]),
        (place.among_first, [1, 1, 1, 0, 0]),
        (place.last_paragraph, [0, 0, 1, 1, 1]),
        (place.off_middle, [1, 1 / 4, 0, 1 / 4, 1]),
        (subject.heading, [1, 1 / 3, 1 / 3, 0, 0]),
        (place.paragraph, [0, 0, math.log(2), math.log(2), math.log(2)]),
        (form.words, [0.6, 0.9, 0.4, 0.5, 0.4]),
        (form.previous_length, [0, math.log(7), math.log(10), math.log(5), math.log(6)]),
        (claims.moment, [1, 0, 0, 0, 0]),
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
    assert list(weights.WEIGHTS) == list(weights.READERS) == list(FEATURES)


def test_every_word_and_stem_stands_as_sentences_are_parted() -> None:
    assert weights.WORDS.keys() == weights.READERS_WORDS.keys()
    assert all(tokens(word) == [word] for word in weights.WORDS)
    for stems in weights.STEMS:
        assert all(stem.isalpha() and stem.islower() for stem in stems)
        assert 1000 < len(stems) <= 3000


@pytest.mark.parametrize("counted", [False, True])
def test_the_score_is_the_weighted_sum(*, counted: bool) -> None:
    tables = read()
    names = list(FEATURES)
    every = list(columns(tables, names))
    news = reads_as_news(tables)
    readers = 1 if counted else (1 - news) ** 4

    def plain(i: int, features: Features) -> float:
        factors = {name: (1 - news) * off + news * on for name, (off, on) in features.items()}
        return sum(factors[name] * column[i] for name, column in zip(names, every, strict=True))

    def of_words(i: int) -> float:
        return sum(weights.WORDS.get(word, 0) for word in set(tables.tokens[i]))

    def meant(i: int, end: int) -> float:
        words = sum(own[end] for word, own in told.items() if word in tables.tokens[i])
        stems = set(tables.pool.terms[i])
        return words + sum(weights.STEMS[end].get(stem, 0) for stem in stems)

    told = weights.READERS_WORDS
    sums = [
        (1 - readers) * (plain(i, weights.WEIGHTS) + of_words(i))
        + readers * (plain(i, weights.READERS) + (1 - news) * meant(i, 0) + news * meant(i, 1))
        for i in range(5)
    ]
    scores = auto.score(tables.pool, counted=counted)
    assert [score - scores[0] for score in scores] == pytest.approx(
        [each - sums[0] for each in sums]
    )
    assert sum(scores) / 5 == pytest.approx(auto.BASE)


def test_sentences_are_counted_where_no_words_are() -> None:
    text = "Le port ferme lundi. La grue coule à Losse. Trois morts et un procès à Brest."
    told = [
        summarize(text, method="auto", **asked).scored
        for asked in ({"sentences": 1}, {"ratio": 40.0})
    ]
    whole = pool([parse(text)])
    for each in told:
        assert [one.score for one in each] == auto.score(whole, counted=True)
    words = [one.score for one in summarize(text, method="auto", words=12).scored]
    assert words == auto.score(whole) != auto.score(whole, counted=True)


@pytest.mark.parametrize(
    ("text", "feature", "expected"),
    [
        ("Il gèle. Bref, le port ferme donc lundi.", claims.conclusion, [0, 2]),
        ("Il faut partir. Le port ferme.", claims.obligation, [1, 0]),
        ("Le conseil a voté la vente. Le port ferme.", claims.decision, [1, 0]),
        ("La pêche baisse moins vite. Le port ferme.", claims.change, [2, 0]),
        ("Merci, chers amis ! Le port ferme.", claims.courtesy, [3, 0]),
        ("Voir notre page. Le port ferme.", claims.elsewhere, [2, 0]),
        ("Un incendie sans blessé ni victime : un mort. Il gèle.", claims.harm, [2, 0]),
        ("Le port perd 3 quais sur 12. Le port ferme.", form.figures, [2, 0]),
        ("Le port ferme ! Il gèle… Adieu.", form.exclamation, [1, 0, 0]),
        ("Le port ferme ! Il gèle… Adieu.", form.ellipsis, [0, 1, 0]),
        ("La construction des nations cesse. Il gèle.", form.abstract, [2, 0]),
        ("Le port ferme. Donc le maire part.", form.carried_on, [1, 0]),
    ],
)
def test_what_a_sentence_does(
    text: str, feature: Callable[[Tables, int], float], expected: list[float]
) -> None:
    tables = read(text)
    assert [feature(tables, i) for i in range(len(expected))] == expected


def test_news_reads_as_news_and_a_letter_does_not() -> None:
    news = "Le port de Losse ferme lundi 3 mars, selon la mairie. Le maire a précisé jeudi que les quais seront vendus en mai."
    letter = "Chère Anne, je vous écris du port. Je pense à vous et à vos enfants. Venez me voir quand vous voulez."
    assert reads_as_news(read(news)) > 0.8
    assert reads_as_news(read(letter)) < 0.2
    assert 0 <= reads_as_news(Tables(Pool([], [], [], [], [], frozenset(), [], [], []))) <= 1


def test_the_form_of_several_sources_is_that_of_one_of_them() -> None:
    one, both = (form_of(Tables(pool([parse(TEXT)] * many))) for many in (1, 2))
    assert both == pytest.approx(one)
    assert one[-1] == pytest.approx(math.log(6) / 0.54)  # five sentences, and one


def test_nothing_gives_nothing() -> None:
    assert auto.score(Pool([], [], [], [], [], frozenset(), [], [], [])) == []


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
