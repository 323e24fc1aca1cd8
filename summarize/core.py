"""The whole way in one function: documents -> sentences -> terms -> scores -> chosen -> Summary.
Pure: no I/O, no chance.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.choosing.query import prefer, relevance
from summarize.choosing.selection import choose
from summarize.document import Document, Scored, Sentence, Summary
from summarize.layout.blocks import parse
from summarize.layout.folding import fold
from summarize.layout.sheets import cut
from summarize.options import Options
from summarize.ranking import scorer
from summarize.text.candidates import Pool, pool

_REASONS = 3  # of a chosen sentence: what comes after tips no scale
ASKED = "words of the query"  # a reason, as those in features/plain.py


def summarize(
    source: str | Document | Sequence[str | Document],
    *,
    sentences: int | None = None,
    words: int | None = None,
    ratio: float | None = None,
    method: str = "auto",
    query: str | None = None,
) -> Summary:
    """Return the key sentences of a French text, word for word and with their places.

    ``source`` is a text, a Document, or several of them: sources of one topic, merged into one
    summary. How much: a number of ``sentences``, or of ``words`` never exceeded, or a ``ratio`` in
    percent; by default a fifth of the sentences, 1 to 5. Raises UsageError for a choice that makes
    no sense. A text without a sentence gives an empty summary.

    >>> text = "Le musée rouvre lundi. Il pleuvait. Le musée rouvre après deux ans de travaux, a dit la mairie."
    >>> summarize(text, sentences=1).sentences[0].text
    'Le musée rouvre après deux ans de travaux, a dit la mairie.'
    """
    options = Options(sentences, words, ratio, method, query)
    sources = [source] if isinstance(source, str | Document) else source
    return summarize_documents(
        [parse(one) if isinstance(one, str) else one for one in sources], options
    )


def summarize_documents(sources: Sequence[Document], options: Options) -> Summary:
    """Return one summary over all the sources."""
    score = scorer(options.method)
    material = pool(sources)
    scores = score(material)
    relevant = relevance(material, options.query) if options.query else None
    if relevant:
        scores = prefer(material, scores, relevant)
    chosen = choose(material, scores, options)
    ranks = {number: rank for rank, number in enumerate(chosen, 1)}
    why = _why(material, sorted(chosen), relevant, options) if options.explain else {}
    scored = []
    for candidate, value in zip(material.candidates, scores, strict=True):
        to_source = sources[candidate.source].to_source
        scored.append(
            Scored(candidate.source, to_source(candidate.start), to_source(candidate.end), value)
        )
    found = []
    for number in sorted(chosen):
        candidate = material.candidates[number]
        source = sources[candidate.source]
        _, start, end, _ = scored[number]
        holes = tuple(
            (source.to_source(opened), source.to_source(closed))
            for opened, closed in candidate.holes
        )
        found.append(
            Sentence(
                fold(cut(source.text, start, end, holes)),
                start,
                end,
                candidate.source,
                candidate.ordinal,
                candidate.paragraph,
                scores[number],
                ranks[number],
                candidate.speaker,
                candidate.turn,
                why.get(number, ()),
            )
        )
    shortest, answered = min(material.lengths, default=0), relevant is None or any(relevant)
    return Summary(tuple(found), tuple(sources), options.method, shortest, answered, tuple(scored))


def _why(
    material: Pool, chosen: Sequence[int], relevant: Sequence[float] | None, options: Options
) -> dict[int, tuple[str, ...]]:
    """Return the strongest reasons for each chosen candidate: the query's words, then what raised
    its score most.
    """
    from summarize.ranking.auto import reasons_of
    from summarize.ranking.features.plain import PLAIN

    found = {}
    every = reasons_of(material, chosen) if options.method == "auto" else [[] for _ in chosen]
    for number, reasons in zip(chosen, every, strict=True):
        asked = (ASKED,) if relevant and relevant[number] else ()
        raising = tuple(PLAIN.get(name, name) for name, gain in reasons if gain > 0)
        found[number] = (asked + raising)[:_REASONS]
    return found
