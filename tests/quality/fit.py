"""Fit the weights of ``--method auto`` on what readers marked and on news that people have
summarized, and write summarize/fr/weights.py.

    SUMMARIZE_READERS=dev.jsonl.gz SUMMARIZE_NEWS=train.jsonl.gz python -m tests.quality.fit
    [--folds] [--write]

What is fitted is, for each sentence, the summed weight of the facts that it carries, less what it
costs to be embarrassed by it; and of news the mean of its ROUGE-1, -2 and -L against the summary
people wrote. By ridge regression on differences within a text: what a whole text has in common
never counts. Each feature has a weight for news and one for all else, between which the register
of a text decides; the most frequent words have one each.

That is the fit to readers and abstracts alike. Another one is to the readers: news counts for less,
the fact that a reader named first for more, and each stem has a weight by what it means to a sentence
encoder (see meaning.py), told from marks alone. Its weights on news come from a fit of their own, to
many more articles that readers marked (see readers/news.py), where common stems also have a weight by
themselves: off news these articles take more than they give. The ranker says where each of them rules.

``--folds`` tells what is carried of texts that were not fitted on: a tenth of the marked texts at a
time, through the whole product; what stems mean is learned from all texts, without their marks.

Each article of news is read twice, as it is and as one block without title or paragraphs, so that
the weights stay sound where a text has neither.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from summarize.fr import weights
from summarize.layout.blocks import parse
from summarize.ranking.features import FEATURES, columns
from summarize.ranking.features.tables import Tables
from summarize.ranking.register import between, form
from summarize.text.candidates import Pool, pool
from tests.quality.meaning import Meaning, function, keys, learn
from tests.quality.measure import Row, rows
from tests.quality.readers.marks import marks
from tests.quality.readers.measure import Shares, shares, table
from tests.quality.readers.news import marked_news
from tests.quality.rouge import rouge, split

Matrix: TypeAlias = npt.NDArray[np.float64]

TARGET = Path(__file__).parents[2] / "summarize" / "fr" / "weights.py"
NEWS_GENRES = ("news", "actu")
BLUSH = 0.5  # weight of a fact that being embarrassed costs: best of 0, 0.4, 0.5, 0.6, 0.8, 1, 1.2
BLOCK = 0.3  # weight of the reading as one block: it costs the titled text nothing
# articles that all the news counts for, in the fit to both and in those to readers, off news and on
# it: with more the facts carried off news fall, with fewer ROUGE
ARTICLES, ARTICLES_READERS = 940, (700, 300)
MARKED = 0.6  # weight of an article that readers marked; the fit to both gains nothing by them
FIRST = 0.25  # what the first fact of a reader counts more off news in the fit to readers
ELSEWHERE = 0.3  # what a stem counts off news; words that have none count in full
STEMS = 3000  # that are written down: those that add or take most
STEP = 0.005  # in which their weights are written
TOLD = 3  # one article in so many tells what words mean
CENTRE = 0.4  # the register from which news and all else are told apart
WORDS = 300  # most frequent words of the marked texts that have a weight each
# ridges, in sentences: of the features, of what news adds to them, of the words
RIDGES = (480.0, 720.0, 4800.0)
RIDGE_MEANING = 13.0  # the same, of the sums of vectors, whose spread is 0.026
RIDGE_STEM = 300.0  # the same, of stems by themselves
COMMON = 25  # sentences of marked texts in which a stem stands that has a weight of its own
FOLDS = 10
STACK = 4000  # sentences summed up at once


class Reading(NamedTuple):
    """A text as it is fitted on: features (sentences x features), form, the words of each sentence,
    targets, and its weight; of a marked text also the targets of the fit to readers, and the keys
    (see meaning.py) of each sentence.
    """

    features: Matrix
    form: list[float]
    words: list[frozenset[str]]
    targets: Matrix
    weight: float
    first: Matrix | None = None
    keys: Sequence[frozenset[str]] = ()


class Moments(NamedTuple):
    """Sums of products of differences within texts: columns x columns, and columns with the
    target; with the target's own, and rows.
    """

    square: Matrix
    cross: Matrix
    target: float
    rows: float


class Basis(NamedTuple):
    """What makes columns of a reading: the form's weights, the words, and the columns' scale."""

    news: Matrix
    words: list[str]
    scale: Matrix


class Sense(NamedTuple):
    """What makes columns of the keys of a sentence: what they mean, and a column for each of some."""

    meaning: Meaning
    columns: dict[str, int]


def read(text: str) -> tuple[Pool, Matrix, list[float], list[frozenset[str]]]:
    """Return the sentences of a text, their features, the text's form, and their words."""
    whole = pool([parse(text)])
    tables = Tables(whole)
    features = np.array(list(columns(tables, list(FEATURES))), dtype=np.float64).T
    return whole, features, form(tables), list(map(frozenset, tables.tokens))


def marked_reading(row: Row, weight: float = 1.0) -> Reading:
    """Return a marked text as it is fitted on."""
    whole, features, shape, words = read(row["text"])
    source = parse(row["text"])
    found = marks(row, source, whole.candidates)
    targets = np.array(found.worth) - BLUSH * np.array(found.blush)
    first = {**row, "facts": [fact for fact in row["facts"] if fact["rank"] == 1]}
    extra = FIRST * np.array(marks(first, source, whole.candidates).worth)
    counted = targets if row["genre"] in NEWS_GENRES else targets + extra
    return Reading(features, shape, words, targets, weight, counted, list(map(keys, words)))


def news_readings(row: Row) -> list[Reading]:
    """Return an article of news as it is fitted on: as it is, and as one block."""
    text = f"{row['title']}\n\n{row['text']}" if row.get("title") else row["text"]
    wanted = split(row["summary"])
    found = []
    for each, weight in ((text, 1.0), (" ".join(row["text"].split()), BLOCK)):
        whole, features, shape, words = read(each)
        if len(whole.candidates) > 1:
            targets = [100 * sum(rouge(split(text), wanted)) / 3 for text in whole.texts]
            found.append(Reading(features, shape, words, np.array(targets), weight))
    return found


def logistic(forms: Matrix, news: Matrix) -> Matrix:
    """Return the weights by which the form of a text tells news (Newton's method, a ridge of 1)."""
    found = np.zeros(forms.shape[1])
    ridge = np.diag([0.0] + [1.0] * (forms.shape[1] - 1))
    for _step in range(30):
        said = 1 / (1 + np.exp(-forms @ found))
        slope = forms.T @ (news - said) - ridge @ found
        found += np.linalg.solve((forms * (said * (1 - said))[:, None]).T @ forms + ridge, slope)
    return np.asarray(found)


def reads_as_news(one: Reading, basis: Basis) -> float:
    """Return the probability that a reading is news, as marked texts have it."""
    return float(1 / (1 + np.exp(-np.array(one.form) @ basis.news)))


def design(one: Reading, basis: Basis) -> Matrix:
    """Return the columns of a reading, less their means: features, what news adds to them, words;
    in units of the basis.
    """
    register = reads_as_news(one, basis)
    known = np.array([[word in own for word in basis.words] for own in one.words], dtype=np.float64)
    raw = np.hstack([one.features, one.features * (register - CENTRE), known])
    return np.asarray((raw - raw.mean(0)) / basis.scale)


def sense(readings: Iterable[Reading], meaning: Meaning) -> Sense:
    """Return what makes columns of keys: those of marked texts that are common have one each."""
    counts = Counter(key for one in readings for own in one.keys for key in own)
    common = [key for key in meaning.numbers if counts[key] >= COMMON]
    return Sense(meaning, {key: number for number, key in enumerate(common)})


def meant(one: Reading, basis: Basis, found: Sense) -> Matrix:
    """Return the columns of a reading, those of what its stems mean, and of stems by themselves."""
    alone = np.zeros((len(one.keys), len(found.columns)))
    for place, own in enumerate(one.keys):
        alone[place, [found.columns[key] for key in own if key in found.columns]] = 1
    share = between((ELSEWHERE, 1.0), reads_as_news(one, basis))
    sums = share * np.hstack([found.meaning.of(one.keys), alone])
    return np.hstack([design(one, basis), sums - sums.mean(0)])


def moments(parts: Iterable[tuple[Matrix, Matrix, float]], size: int) -> Moments:
    """Sum up columns, so many, with their target and weight, in their order."""
    square, cross, target, count = np.zeros((size, size)), np.zeros(size), 0.0, 0
    for inner, aim in stacked(parts):
        square += inner.T @ inner
        cross += inner.T @ aim
        target += float(aim @ aim)
        count += len(aim)
    return Moments(square, cross, target, count)


def stacked(parts: Iterable[tuple[Matrix, Matrix, float]]) -> Iterator[tuple[Matrix, Matrix]]:
    """Yield columns and targets of many texts at once, times the root of their weight: to sum them
    up text by text takes ten times as long.
    """
    inner: list[Matrix] = []
    aims: list[Matrix] = []
    for own, wanted, weight in parts:
        inner.append(np.sqrt(weight) * own)
        aims.append(np.sqrt(weight) * (wanted - wanted.mean()))
        if sum(map(len, aims)) >= STACK:
            yield np.vstack(inner), np.hstack(aims)
            inner, aims = [], []
    if aims:
        yield np.vstack(inner), np.hstack(aims)


def of_words(readings: Iterable[Reading], basis: Basis) -> Moments:
    """Sum up readings by their features and words."""
    parts = ((design(one, basis), one.targets, one.weight) for one in readings)
    return moments(parts, len(basis.scale))


def of_articles(readings: Sequence[Reading], basis: Basis) -> Moments:
    """Sum up readings of news by their features and words, for one article."""
    found, count = of_words(readings, basis), sum(one.weight == 1 for one in readings)
    square, cross = found.square / count, found.cross / count
    return Moments(square, cross, found.target / count, found.rows / count)


def of_meaning(readings: Iterable[Reading], basis: Basis, found: Sense) -> Moments:
    """Sum up marked texts by their features, words and stems."""
    parts = (
        (meant(one, basis, found), one.targets if one.first is None else one.first, one.weight)
        for one in readings
    )
    return moments(parts, len(basis.scale) + found.meaning.vectors.shape[1] + len(found.columns))


def basis_of(readings: Sequence[Reading], news: Sequence[bool]) -> Basis:
    """Return what makes columns, as marked texts have it."""
    found = logistic(np.array([one.form for one in readings]), np.array(news, dtype=np.float64))
    counts = Counter(word for one in readings for own in one.words for word in own)
    words = [word for word, _ in sorted(counts.items(), key=lambda each: (-each[1], each[0]))]
    plain = Basis(found, words[:WORDS], np.ones(2 * len(FEATURES) + len(words[:WORDS])))
    spread = np.vstack([design(one, plain) for one in readings]).std(0)
    return plain._replace(scale=np.where(spread > 0, spread, 1.0))


def joined(readers: Moments, news: Moments, share: float) -> Moments:
    """Return the sums over both, news in the units of the marks and times ``share``; of columns
    that it has not it tells nothing.
    """
    unit = np.sqrt((readers.target / readers.rows) / (news.target / news.rows))
    square, cross = readers.square.copy(), readers.cross.copy()
    size = len(news.cross)
    square[:size, :size] += share * news.square
    cross[:size] += share * unit * news.cross
    target = readers.target + share * unit**2 * news.target
    return Moments(square, cross, target, readers.rows + news.rows)


def solve(both: Moments, words: int, stems: int = 0) -> Matrix:
    """Return the ridge weights of all columns, in their units; so many are of words, and of stems
    by themselves.
    """
    size = len(FEATURES)
    rest = len(both.cross) - 2 * size - words - stems
    ridges = (*RIDGES, RIDGE_MEANING, RIDGE_STEM)
    ridge = np.repeat(ridges, (size, size, words, rest, stems))
    return np.asarray(np.linalg.solve(both.square + np.diag(ridge), both.cross))


class Readers(NamedTuple):
    """The weights of features and words to readers, in the columns' own units; and what each key
    (see meaning.py) adds to them.
    """

    plain: Matrix
    keys: dict[str, float]


class Fit(NamedTuple):
    """The weights of features and words to both, in the columns' own units; and those to readers,
    off news and on it.
    """

    both: Matrix
    readers: tuple[Readers, Readers]


def fitted(
    readings: Sequence[Reading],
    more: Sequence[Reading],
    basis: Basis,
    news: Moments,
    meaning: Meaning,
) -> Fit:
    """Fit on marked texts and on the sums over news, an article; to readers on news on ``more``
    articles that are marked, too.
    """
    both = solve(joined(of_words(readings, basis), news, ARTICLES), len(basis.words))
    off = to_readers(readings, basis, news, ARTICLES_READERS[0], Sense(meaning, {}))
    known = sense([*readings, *more], meaning)
    on = to_readers([*readings, *more], basis, news, ARTICLES_READERS[1], known)
    return Fit(both / basis.scale, (off, on))


def to_readers(
    readings: Sequence[Reading], basis: Basis, news: Moments, articles: int, known: Sense
) -> Readers:
    """Fit on marked texts and on the sums over news, so many articles of it."""
    marked = of_meaning(readings, basis, known)
    size, end = len(news.cross), len(marked.cross) - len(known.columns)
    found = solve(joined(marked, news, articles), len(basis.words), len(known.columns))
    stems = known.meaning.vectors @ found[size:end]
    for key, number in known.columns.items():
        stems[known.meaning.numbers[key]] += found[end + number]
    tells = np.argsort(-np.abs(stems) * np.sqrt(known.meaning.counts), kind="stable")[:STEMS]
    keys = list(known.meaning.numbers)
    return Readers(
        found[:size] / basis.scale, {keys[one]: float(stems[one]) for one in sorted(tells)}
    )


def source(found: Fit, basis: Basis, told: str) -> str:
    """Return the module that holds the weights."""
    off, on = found.readers
    away = {key: ELSEWHERE * weight for key, weight in off.keys.items()}
    lines = [
        '"""The weights of ``--method auto``; written by tests/quality/fit.py, not by hand.',
        "",
        *told.splitlines(),
        '"""',
        "",
        "# feature: what a unit of it adds off news, and on news, to readers and abstracts alike",
        *features("WEIGHTS", (found.both, found.both)),
        "# the same to readers: where sentences are counted, and off news",
        *features("READERS", (off.plain, on.plain)),
        "# word: what it adds where a sentence has it",
        *words("WORDS", basis, [found.both], [{}]),
        "# the same to readers, off news and on news: where sentences are counted, and off news",
        *words("READERS_WORDS", basis, [off.plain, on.plain], [off.keys, on.keys]),
        "# what a stem adds to them off news, and the stems that add it; and the same on news",
        *levels("_OFF", away, STEP * ELSEWHERE),
        *levels("_ON", on.keys, STEP),
        "STEMS = tuple(",
        "    {stem: level for level, stems in levels.items() for stem in stems.split()}",
        "    for levels in (_OFF, _ON)",
        ")",
        "",
        "# of the form of a text, as summarize.ranking.register gives it",
        f"NEWS = ({', '.join(f'{weight:.4g}' for weight in basis.news)})",
    ]
    return "\n".join(lines) + "\n"


def features(name: str, plain: tuple[Matrix, Matrix]) -> list[str]:
    """Return the lines of a table of features, by the weights off news and on it."""
    size = len(FEATURES)
    off = plain[0][:size] - CENTRE * plain[0][size : 2 * size]
    news = plain[1][:size] + (1 - CENTRE) * plain[1][size : 2 * size]
    ends = zip(FEATURES, off, news, strict=True)
    lines = [f'    "{feature}": ({away:.5g}, {added:.5g}),' for feature, away, added in ends]
    return [f"{name} = {{", *lines, "}", ""]


def words(
    name: str, basis: Basis, plain: Sequence[Matrix], meant: Sequence[dict[str, float]]
) -> list[str]:
    """Return the lines of a table of words, with a figure or one off news and on it; those that
    have no stem add what they mean, too.
    """
    found = [
        [weight + keys.get(function(word), 0.0) for weight, keys in zip(own, meant, strict=True)]
        for word, *own in zip(
            basis.words, *(each[2 * len(FEATURES) :] for each in plain), strict=True
        )
    ]
    lines = []
    for word, own in sorted(zip(basis.words, found, strict=True), key=lambda one: -sum(one[1])):
        written = ", ".join(f"{weight:.4f}" for weight in own)
        lines.append(f'    "{word}": {written if len(own) == 1 else f"({written})"},')
    return [f"{name} = {{", *lines, "}", ""]


def levels(name: str, meant: dict[str, float], step: float) -> list[str]:
    """Return the lines of the stems by what they add, in steps."""
    found: dict[int, list[str]] = {}
    for key, weight in sorted(meant.items()):
        if key != function(key[1:]) and round(weight / step):
            found.setdefault(round(weight / step), []).append(key)
    lines = [f"{name} = {{"]
    for level in sorted(found, reverse=True):
        text = textwrap.fill(
            " ".join(found[level]), 92, initial_indent="    ", subsequent_indent="    "
        )
        lines += [f'    {level * step:.4f}: """', text, '    """,']
    return [*lines, "}"]


def held_out(
    data: list[Row],
    readings: list[Reading],
    more: list[Reading],
    news: list[Reading],
    meaning: Meaning,
) -> list[Shares]:
    """Return what is carried of each marked text by weights that were fitted without it."""
    found: list[Shares] = [{} for _ in data]
    genres = [row["genre"] in NEWS_GENRES for row in data]
    for fold in range(FOLDS):
        kept = [i for i in range(len(data)) if i * 7 % FOLDS != fold]
        own = [readings[i] for i in kept]
        basis = basis_of(own, [genres[i] for i in kept])
        made = fitted(own, more, basis, of_articles(news, basis), meaning)
        held: dict[str, object] = {}
        exec(source(made, basis, ""), held)  # noqa: S102  # what was written a line above
        for name in ("WEIGHTS", "READERS", "WORDS", "READERS_WORDS", "STEMS", "NEWS"):
            setattr(weights, name, held[name])
        left = [i for i in range(len(data)) if i * 7 % FOLDS == fold]
        with multiprocessing.Pool(2) as workers:
            for i, one in zip(left, workers.map(shares, [data[i] for i in left]), strict=True):
                found[i] = one
    return found


def main(arguments: Sequence[str]) -> int:
    """Fit; tell what is carried of texts not fitted on, and write the weights, where asked to."""
    paths = [Path(os.environ[name]) for name in ("SUMMARIZE_READERS", "SUMMARIZE_NEWS")]
    data, articles = rows(paths[0]), rows(paths[1])
    with multiprocessing.Pool(2) as workers:
        readings = workers.map(marked_reading, data, chunksize=8)
        more = workers.map(
            partial(marked_reading, weight=MARKED), marked_news(articles), chunksize=8
        )
        news = [one for own in workers.map(news_readings, articles, chunksize=64) for one in own]
    meaning = learn([row["text"] for row in (*articles[::TOLD], *data)])
    if "--folds" in arguments:
        print(table(data, held_out(data, readings, more, news[: 2 * 6000], meaning)))
    if "--write" in arguments:
        basis = basis_of(readings, [row["genre"] in NEWS_GENRES for row in data])
        made = fitted(readings, more, basis, of_articles(news, basis), meaning)
        day = datetime.now(timezone.utc).date().isoformat()
        digests = [hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in paths]
        told = (
            f"Fitted on {day} on {len(data)} texts whose facts readers marked, sha256 {digests[0]},\n"
            f"on {len(articles)} articles with their summaries, sha256 {digests[1]}, and on\n"
            f"{len(more)} of these that readers marked (tests/quality/readers/news.tsv): ridge\n"
            "regression of the weight of the facts that a sentence carries on its features, as they\n"
            "differ within a text."
        )
        TARGET.write_text(source(made, basis, told), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
