from __future__ import annotations

from typing import Any

import pytest

np = pytest.importorskip("numpy", reason="the extra « fit » is not installed")

from summarize.ranking.features import FEATURES  # noqa: E402
from summarize.text.words import tokens  # noqa: E402
from tests.quality import fit, meaning  # noqa: E402  # import numpy, whose absence skips this file

ROW = {
    "genre": "public",
    "text": "Le port ferme lundi. La grue coule à Losse. Merci à tous, chers amis.",
    "spans": [[0, 20], [21, 43], [44, 69]],
    "facts": [{"who": "A", "rank": 1, "in": [[1]]}, {"who": "A", "rank": 3, "in": [[1, 2]]}],
    "bad": {"A": [3]},
}


FORM = [1.0, *[0.0] * 9]
NOUNS = ("port", "grue", "canal", "usine", "jardin", "gare")


def reading(grid: Any, targets: Any) -> fit.Reading:
    words = [frozenset({f"mot{i % 5}"}) for i in range(len(grid))]
    return fit.Reading(grid, FORM, words, targets, 1.0, targets, [frozenset()] * len(grid))


NOTHING = meaning.Meaning({}, np.zeros((0, 2)), np.zeros(0))


def made() -> tuple[fit.Reading, fit.Basis]:
    """Made-up sentences whose target is three times one feature, less twice another."""
    size = len(FEATURES)
    grid = np.random.default_rng(7).normal(size=(20_000, size))
    one = reading(grid, 3 * grid[:, 2] - 2 * grid[:, 5])
    return one, fit.basis_of([one, one], [True, False])


def tiny(news: fit.Moments) -> fit.Moments:
    """News that counts for nothing."""
    square, cross, target, rows = news
    return fit.Moments(square / 10**9, cross / 10**9, target / 10**9, rows / 10**9)


def test_the_weights_that_made_the_targets_are_found_again() -> None:
    one, basis = made()
    held: dict[str, Any] = {}
    news = fit.of_words([one], basis)
    source = fit.source(fit.fitted([one], [], basis, news, NOTHING), basis, "Made up.")
    exec(source, held)  # noqa: S102  # what was written a line above
    first, second = (list(FEATURES)[place] for place in (2, 5))
    for table in (held["WEIGHTS"], held["READERS"]):
        middle = {name: (off + on) / 2 for name, (off, on) in table.items()}
        assert middle[first] == pytest.approx(3, abs=0.2)
        assert middle[second] == pytest.approx(-2, abs=0.2)
        assert list(table) == list(FEATURES)
    assert set(held["WORDS"]) == set(held["READERS_WORDS"]) == {f"mot{i}" for i in range(5)}
    assert held["STEMS"] == ({}, {})
    assert len(held["NEWS"]) == len(FORM)


def test_a_stem_has_the_weight_that_its_meaning_had() -> None:
    size = len(FEATURES)
    draw = np.random.default_rng(7)
    told = draw.random(6000) < 0.5
    words = [frozenset({"incendie" if one else "jardin", "de"}) for one in told]
    targets = 2.0 * told
    spoken = list(map(meaning.keys, words))
    one = fit.Reading(draw.normal(size=(6000, size)), FORM, words, targets, 1.0, targets, spoken)
    basis = fit.basis_of([one, one], [True, False])._replace(
        words=["de"], scale=np.ones(2 * size + 1)
    )
    (fire,), (garden,) = meaning.keys(["incendie"]), meaning.keys(["jardin"])
    known = meaning.Meaning(
        {fire: 0, garden: 1}, np.array([[9.0], [0.0]]), np.array([3000.0, 3000.0])
    )
    found = fit.fitted([one], [], basis, tiny(fit.of_words([one], basis)), known)
    share = fit.ELSEWHERE + (1 - fit.ELSEWHERE) * fit.reads_as_news(one, basis)
    for readers in found.readers:
        assert readers.keys[fire] * share == pytest.approx(2, rel=0.05)
        assert readers.keys[garden] == pytest.approx(0, abs=0.01)
    lines = "\n".join(fit.levels("_ON", {fire: 0.5, meaning.function("de"): 1.0}, 0.25))
    assert fire in lines
    assert "de" not in lines.split()


def test_a_stem_that_means_nothing_has_a_weight_of_its_own_where_it_is_common() -> None:
    draw = np.random.default_rng(7)
    nouns = [*["incendie", "pont"] * 15_000, *["jardin"] * (fit.COMMON - 1)]
    spoken = [meaning.keys([word]) for word in nouns]
    words = [frozenset({word}) for word in nouns]
    targets = np.array([2.0 * (word != "pont") for word in nouns])
    grid = draw.normal(size=(len(nouns), len(FEATURES)))
    one = fit.Reading(grid, FORM, words, targets, 1.0, targets, spoken)
    basis = fit.basis_of([one, one], [True, False])._replace(
        words=[], scale=np.ones(2 * len(FEATURES))
    )
    (fire,), (bridge,), (garden,) = spoken[0], spoken[1], spoken[-1]
    numbers = {fire: 0, garden: 1, bridge: 2}
    known = meaning.Meaning(numbers, np.zeros((3, 2)), np.array([15e3, 24.0, 15e3]))
    news = tiny(fit.of_words([one], basis))
    nothing = [frozenset[str]()] * len(nouns)
    noise = one._replace(first=draw.normal(size=len(nouns)), keys=nothing)
    for texts, more in (([one], []), ([noise], [one])):
        off, on = fit.fitted(texts, more, basis, news, known).readers
        assert set(off.keys.values()) == {0}
        keys, apart = on.keys, on.keys[fire] - on.keys[bridge]
        share = fit.ELSEWHERE + (1 - fit.ELSEWHERE) * fit.reads_as_news(one, basis)
        assert apart * share == pytest.approx(2, rel=0.1)
        assert keys[garden] == 0


def test_what_stems_mean_adds_up_to_what_was_said_of_their_sentences(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw = np.random.default_rng(3)
    own = {key: draw.normal(size=meaning.SIZE) for word in NOUNS for key in meaning.keys([word])}
    said = [[word for word in NOUNS if draw.random() < 0.4] for _ in range(400)]
    texts = [
        "\n\n".join(f"Le {' '.join(words)} brûle." for words in said[start : start + 8])
        for start in range(0, 400, 8)
    ]

    def encode(sentences: list[str]) -> Any:
        found = [sum(own.get(key, 0.0) for key in meaning.keys(tokens(each))) for each in sentences]
        return np.array([one + np.zeros(meaning.SIZE) for one in found], dtype=np.float16)

    monkeypatch.setattr(meaning, "_encode", encode)
    monkeypatch.setattr(meaning, "read", lambda texts: list(map(meaning._read, texts)))
    found = meaning.learn(texts)
    for key, vector in own.items():
        got = found.vectors[found.numbers[key]]
        assert np.corrcoef(got, vector)[0, 1] > 0.95
        share = got @ vector / (vector @ vector)
        assert share == pytest.approx(0.9, abs=0.08)  # the ridge takes some
    (sums,) = found.of([frozenset(own)])
    assert np.corrcoef(sums, sum(own.values()))[0, 1] > 0.95


def test_a_marked_text_is_worth_what_its_sentences_carry() -> None:
    one = fit.marked_reading(ROW)
    half = 0.5 / 2 / (1 + 0.15 * 2)
    assert list(one.targets) == pytest.approx([1 + half, half, -fit.BLUSH])
    assert one.first is not None
    assert list(one.first) == pytest.approx([1 + half + fit.FIRST, half, -fit.BLUSH])
    news = fit.marked_reading({**ROW, "genre": "news"})
    assert news.first is not None
    assert list(news.first) == list(news.targets)


def test_an_article_is_read_as_it_is_and_as_one_block() -> None:
    row = {
        "title": "Le port ferme",
        "text": "Le port ferme lundi.\n\nLa grue coule à Losse.",
        "summary": "Le port ferme.",
    }
    plain, block = fit.news_readings(row)
    assert plain.features.shape == block.features.shape == (2, len(FEATURES))
    assert list(plain.targets) == list(block.targets)
    assert plain.weight == 1 > block.weight > 0
    assert plain.targets[0] == pytest.approx(100 * (2 * 3 / 7 + 2 * 2 / 5 + 2 * 3 / 7) / 3)
    title = list(FEATURES).index("title")
    assert plain.features[0, title] > 0 == block.features[0, title]


def test_news_counts_for_so_many_articles_in_the_units_of_the_marks() -> None:
    eye = np.eye(2)
    readers = fit.Moments(eye, np.array([1.0, 0.0]), 4.0, 4)
    news = fit.Moments(eye, np.array([0.0, 8.0]), 100.0, 4)
    both = fit.joined(readers, news, 0.5)
    assert both.square == pytest.approx(1.5 * eye)
    assert both.cross == pytest.approx([1.0, 0.5 * 8.0 / 5])


def test_the_form_tells_what_it_was_told_to() -> None:
    forms = np.array([[1.0, x] for x in range(20)])
    found = fit.logistic(forms, (forms[:, 1] > 9.5).astype(float))
    said = 1 / (1 + np.exp(-forms @ found))
    assert (said[:8] < 0.5).all()
    assert (said[12:] > 0.5).all()
