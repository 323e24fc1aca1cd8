"""The sentences before and after each chosen one, word for word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from summarize.document import QUESTION, SAID, Document, Sentence
from summarize.layout import cut, fold
from summarize.layout.sheets import trimmed
from summarize.text.sentences import spans

_SHOWN = SAID | {QUESTION}


def with_context(
    found: Sequence[Sentence], sources: Sequence[Document], count: int
) -> list[Sentence]:
    """Return chosen sentences with up to ``count`` others before and after each; what is chosen
    itself, or stands around the one before, ends that: nothing is shown twice.
    """
    said = [dict(_said(source)) for source in sources]
    shown = {(one.source, one.index) for one in found}

    def around(one: Sentence, indices: Iterable[int]) -> Iterator[str]:
        for index in indices:
            text = said[one.source].get(index)
            if text is None or (one.source, index) in shown:
                return
            shown.add((one.source, index))
            yield text

    kept = []
    for one in found:
        before = tuple(around(one, range(one.index - 1, one.index - 1 - count, -1)))
        after = tuple(around(one, range(one.index + 1, one.index + 1 + count)))
        kept.append(one._replace(before=before[::-1], after=after))
    return kept


def _said(source: Document) -> Iterator[tuple[int, str]]:
    """Yield the number of each sentence of a source and its text; headings and what is beside the
    text only count.
    """
    index = 0
    for block in source.blocks:
        for start, end in spans(source.normalized, block.start, block.end):
            if block.kind in _SHOWN:
                inner = trimmed(source.normalized, start, end, block.holes)
                place, last = map(source.to_source, inner)
                holes = tuple((source.to_source(a), source.to_source(b)) for a, b in block.holes)
                yield index, fold(cut(source.text, place, last, holes))
            index += 1
