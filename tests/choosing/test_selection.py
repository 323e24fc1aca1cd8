from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.choosing.redundancy import Redundancy
from summarize.choosing.selection import choose
from summarize.layout.blocks import parse
from summarize.options import Options
from summarize.ranking import METHODS, method
from summarize.text.agreement import Agreement
from summarize.text.candidates import Pool, pool

SUBJECTS = ("Le port", "La mairie", "Anne Morin", "Il", "Cette crue", "Mais la grue", "Un pont")
VERBS = ("ferme", "rouvre", "conteste", "attend", "reste", "coule")
ENDS = (
    "lundi",
    "à Losse",
    "sans un mot",
    "depuis vingt ans",
    "avec les pêcheurs de la rade",
    "malgré le vent d’ouest",
)
SENTENCES = st.builds("{} {} {}.".format, *map(st.sampled_from, (SUBJECTS, VERBS, ENDS)))
TEXTS = st.lists(SENTENCES, max_size=14).map(" ".join)


def whole(*texts: str) -> Pool:
    return pool([parse(text) for text in texts])


def test_a_sentence_that_leans_comes_with_the_one_before_where_that_pays() -> None:
    text = whole(
        "Le port de Losse ferme lundi. Le maire de Losse arrive enfin. Il vend les quais au plus offrant."
    )
    assert choose(text, [1.0, 8.0, 9.0], Options(sentences=2), coherent=True) == [1, 2]
    assert choose(text, [6.0, 1.0, 6.5], Options(sentences=1), coherent=True) == [0]


def test_a_sentence_that_leans_stays_out_where_the_one_before_does_not_fit() -> None:
    text = whole(
        "Le port de Losse ferme lundi. Le maire de Losse arrive enfin. Il vend les quais au plus offrant."
    )
    assert choose(text, [8.0, 1.0, 9.0], Options(sentences=1), coherent=True) == [0]


def test_a_sentence_that_leans_is_chosen_where_it_is_far_the_best() -> None:
    text = whole("Le port ferme. Le maire de Losse arrive. Il vend les quais.")
    assert choose(text, [2.0, 1.0, 9.0], Options(sentences=1), coherent=True) == [2]


def test_other_methods_choose_by_their_scores_alone() -> None:
    text = whole("Le port ferme. Le maire de Losse arrive. Il vend les quais.")
    assert choose(text, [8.0, 1.0, 9.0], Options(sentences=1)) == [2]
    assert choose(text, method("lead").score(text), Options(sentences=2)) == [0, 1]


def test_an_answer_that_needs_its_question_stays_out() -> None:
    text = whole(
        "Le port\n\n– Qui a vendu le port de Losse ?\n\n– La mairie. Le conseil a voté la vente en mai.\n\n"
        "– Et les pêcheurs sont d’accord ?\n\n– Non, personne. Les pêcheurs de la rade ont porté plainte lundi."
    )
    assert text.texts[::2] == ["La mairie.", "Non, personne."]
    assert choose(text, [3.0, 2.5, 3.0, 2.5], Options(sentences=2), coherent=True) == [1, 3]


def test_a_sentence_that_repeats_a_chosen_one_is_passed_over() -> None:
    text = whole("Le port de Losse ferme lundi. Lundi, le port de Losse ferme. La grue coule.")
    assert choose(text, [3.0, 2.9, 1.0], Options(sentences=2), coherent=True) == [0, 2]


def test_a_gap_at_the_end_of_a_budget_is_not_padded() -> None:
    text = whole("Le port de Losse ferme lundi pour toujours, hélas. Un gros chien noir aboie ici.")
    assert list(text.lengths) == [9, 6]
    assert choose(text, [9.0, 6.0], Options(words=15), coherent=True) == [0, 1]
    assert choose(text, [9.0, 1.0], Options(words=15), coherent=True) == [0, 1]
    # two fifths of the budget are no gap
    assert choose(text, [90.0, 9.0], Options(words=20), coherent=True) == [0, 1]
    short = whole(
        "Le port de Losse ferme lundi pour toujours, hélas, et la mairie vend les quais. Un gros chien noir aboie ici."
    )
    assert choose(short, [90.0, 9.0], Options(words=21), coherent=True) == [0]
    assert choose(short, [90.0, 9.0], Options(sentences=2), coherent=True) == [0, 1]


def test_a_fragment_is_not_chosen_while_a_whole_sentence_is_left() -> None:
    text = whole("Qui va donc acheter ce port ? Un chien aboie. Le port de Losse ferme lundi.")
    assert choose(text, [9.0, 8.0, 1.0], Options(sentences=1), coherent=True) == [2]
    assert choose(text, [9.0, 8.0, 1.0], Options(words=12), coherent=True) == [2]
    assert choose(text, [9.0, 8.0, 1.0], Options(sentences=2), coherent=True) == [2, 0]


@pytest.mark.parametrize("formula", ["Merci à tous d’être venus", "Chers amis du port de Losse"])
def test_a_formula_is_not_chosen_while_a_whole_sentence_is_left(formula: str) -> None:
    text = whole(f"{formula}, et bravo encore. Le port de Losse ferme lundi.")
    assert choose(text, [9.0, 1.0], Options(sentences=1), coherent=True) == [1]


def test_the_middle_of_a_quotation_leans_on_who_speaks() -> None:
    text = whole(
        "« Un chien aboie sur le quai. Le port de Losse coule lundi. Nous partons », dit Anne. Le maire de Losse vend la gare."
    )
    assert choose(text, [0.0, 9.0, 0.0, 8.5], Options(sentences=1), coherent=True) == [3]
    plain = whole("Le port de Losse coule lundi. Le maire de Losse vend la gare.")
    assert choose(plain, [9.0, 8.5], Options(sentences=1), coherent=True) == [0]


def test_half_a_quotation_fills_no_count() -> None:
    text = whole("« Un chien aboie sur le quai. Le port de Losse ferme lundi. La grue coule.")
    assert choose(text, [9.0, 8.0, 1.0], Options(sentences=2), coherent=True) == [1, 2]
    alone = whole("« Un chien aboie sur le quai.", "« Un chat dort sur le pont.")
    assert choose(alone, [9.0, 8.0], Options(sentences=1), coherent=True) == [0]


def test_a_title_above_counts_as_said() -> None:
    text = whole(
        "Le port de Losse ferme lundi matin. La mairie de Losse vend les quais à un voisin."
    )
    titled = text._replace(titles=[frozenset(text.terms[0])])
    assert choose(titled, [9.0, 5.0], Options(sentences=1), coherent=True) == [0]
    for coherent in (True, False):
        asked = Options(sentences=1, title=True)
        assert choose(titled, [9.0, 5.0], asked, coherent=coherent) == [1]


def test_what_sources_agree_on_counts_once_and_the_more_of_them_the_more() -> None:
    agreement = Agreement(whole("Le pont cède.", "Le pont cède lundi.", "Le pont tient lundi."))
    assert [agreement.gain(i) for i in range(3)] == [
        3,
        3,
        2,
    ]  # le pont: three sources, pont cède: two
    agreement.add(2)
    assert [agreement.gain(i) for i in range(3)] == [1, 1, 0]


def test_several_sources_give_what_they_agree_on_first_and_once() -> None:
    first = "Le pont de Losse a cédé lundi. La fanfare municipale jouait."
    second = "Un chien aboie au loin. Lundi soir, le pont de Losse a cédé."
    text = whole(first, second)
    assert choose(text, [5.0] * 4, Options(sentences=2), coherent=True)[0] == 0
    assert 3 not in choose(text, [5.0] * 4, Options(sentences=2), coherent=True)


@given(TEXTS, st.integers(1, 60), st.sampled_from(METHODS))
def test_a_budget_of_words_is_never_exceeded(text: str, words: int, name: str) -> None:
    material = whole(text)
    chosen = chosen_by(name, material, Options(words=words))
    assert sum(material.lengths[i] for i in chosen) <= words
    assert len(set(chosen)) == len(chosen)
    if min(material.lengths, default=words + 1) <= words:
        assert chosen


@given(TEXTS, st.integers(1, 20), st.sampled_from(METHODS))
def test_no_more_sentences_than_asked_for_and_never_the_same_twice(
    text: str, wanted: int, name: str
) -> None:
    chosen = chosen_by(name, whole(text), Options(sentences=wanted))
    assert len(chosen) <= wanted
    assert len(set(chosen)) == len(chosen)


@given(TEXTS, st.sampled_from(METHODS))
def test_everything_asked_for_gives_everything(text: str, name: str) -> None:
    material = whole(text)
    total = len(material.candidates)
    for options in (Options(ratio=100), Options(sentences=total + 1)):
        assert sorted(chosen_by(name, material, options)) == list(range(total))


def chosen_by(name: str, material: Pool, options: Options) -> list[int]:
    ranking = method(name)
    return choose(material, ranking.score(material), options, coherent=ranking.coherent)


@pytest.mark.parametrize("coherent", [True, False])
def test_ties_go_to_the_earlier_sentence(coherent: bool) -> None:
    material = whole("Le pont ferme. Anne Morin attend. La grue coule. Un chien aboie.")
    assert choose(material, [1.0] * 4, Options(sentences=3), coherent=coherent) == [0, 1, 2]


@settings(max_examples=50)
@given(st.lists(st.frozensets(st.sampled_from("abcdefgh"), max_size=6), max_size=12))
def test_what_is_looked_up_by_rare_terms_is_what_comparing_all_would_find(
    terms: list[frozenset[str]],
) -> None:
    said = Redundancy([tuple(each) for each in terms])
    chosen: list[int] = []
    for i, each in enumerate(terms):
        shared = [len(each & terms[j]) for j in chosen]
        sizes = [min(len(each), len(terms[j])) for j in chosen]
        expected = any(
            one > 0 and one >= 0.6 * size for one, size in zip(shared, sizes, strict=True)
        )
        assert said.repeats(i) == expected
        if not expected:
            said.add(i)
            chosen.append(i)
