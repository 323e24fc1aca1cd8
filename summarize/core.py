"""The whole way: documents -> pool of candidates -> scores -> chosen -> Summary.

Pure: no I/O, no clock, no chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from summarize.choosing import choose
from summarize.document import ANSWER, QUESTION, Document, Scored, Section, Sentence, Summary
from summarize.layout import cut, fold
from summarize.options import Options
from summarize.ranking import Method, method
from summarize.text.candidates import Candidate, Pool, opening, pool

if TYPE_CHECKING:
    from summarize.layout.sections import Span

_SCREEN = 12  # sections of an outline that are read at a glance
_REASONS = 3  # of a chosen sentence: what comes after tips no scale
ASKED = "words of the query"  # a reason, beside those of the method


Point = Callable[[Pool, Options], list[int] | None]


def summarize_documents(
    sources: Sequence[Document], options: Options, point: Point | None = None
) -> Summary:
    """Return one summary over all the sources.

    ``point`` may choose instead of the method, by the numbers of candidates, the best first; where
    it returns None, auto does.
    """
    ranking = method("auto" if point else options.method, counted=options.words is None)
    candidates = pool(sources)
    scores = ranking.score(candidates)
    relevant: list[float] = []
    if options.query:
        from summarize.choosing.query import prefer, relevance

        relevant = relevance(candidates, options.query)
        scores = prefer(candidates, scores, relevant)
    pointed = point(candidates, options) if point and candidates.candidates else None
    plan = _plan(sources, options) if options.outline and not pointed else []
    chosen = pointed or _choose(plan, candidates, scores, options, coherent=ranking.coherent)
    why = _reasons(ranking, candidates, chosen, relevant) if options.explain else {}
    found = [
        _sentence(sources, candidates.candidates[i], scores[i], rank, why.get(i, ()))
        for i, rank in sorted((number, rank) for rank, number in enumerate(chosen, 1))
    ]
    if options.context:
        from summarize.text.context import with_context  # for those who ask for it

        found = with_context(found, sources, options.context)
    return Summary(
        tuple(_with_questions(found, sources)),
        tuple(sources),
        ("llm" if pointed else "auto") if point else options.method,
        min(candidates.lengths, default=0),
        not options.query or any(relevant),
        tuple(map(_scored, candidates.candidates, [sources] * len(scores), scores)),
        _outline(plan, found) if plan else (),
        candidates.counts,
    )


def _plan(sources: Sequence[Document], options: Options) -> list[tuple[int, Span]]:
    """Return the sections of all sources, each with the number of its own; none where no source has
    a heading. Without a budget those of the outer levels alone where there are many.
    """
    from summarize.layout.sections import Span, outermost, sections  # for those who ask for them

    plan, headed = [], False
    free = options.sentences is options.words is options.ratio is None
    for number, source in enumerate(sources):
        spans = sections(source)
        headed = headed or bool(spans)
        spans = spans or [Span("", 0, 0, len(source.blocks))]
        plan += [(number, span) for span in (outermost(spans, _SCREEN) if free else spans)]
    return plan if headed else []


def _choose(
    plan: Sequence[tuple[int, Span]],
    pool: Pool,
    scores: Sequence[float],
    options: Options,
    *,
    coherent: bool,
) -> list[int]:
    """Return the numbers of the chosen candidates, the best first: of the whole, or by section."""
    if not plan:
        return choose(pool, scores, options, coherent=coherent)
    from summarize.choosing.sections import choose_by_section  # same

    members: list[list[int]] = [[] for _ in plan]
    place = 0
    for i, one in enumerate(pool.candidates):
        while not _holds(plan[place], one):
            place += 1
        members[place].append(i)
    return choose_by_section(pool, scores, options, members, coherent=coherent)


def _holds(section: tuple[int, Span], one: Candidate | Sentence) -> bool:
    number, span = section
    return number == one.source and span.start <= one.paragraph < span.end


def _outline(plan: Sequence[tuple[int, Span]], found: Sequence[Sentence]) -> tuple[Section, ...]:
    """Return the sections that have a chosen sentence, or hold one that has."""
    kept: list[Section] = []
    for section in reversed(plan):
        number, span = section
        here = tuple(i for i, one in enumerate(found) if _holds(section, one))
        below = kept[-1] if kept and kept[-1].source == number else None
        if here or (below and span.heading and below.level > span.level):
            kept.append(Section(span.heading, span.level, number, here))
    return tuple(reversed(kept))


def _reasons(
    ranking: Method, candidates: Pool, chosen: Sequence[int], relevant: Sequence[float]
) -> dict[int, tuple[str, ...]]:
    """Return the strongest reasons of each chosen candidate, the query's words first."""
    every = ranking.reasons(candidates, chosen) if ranking.reasons else [[] for _ in chosen]
    asked = [[ASKED] if relevant and relevant[number] else [] for number in chosen]
    return {
        number: tuple((query + reasons)[:_REASONS])
        for number, query, reasons in zip(chosen, asked, every, strict=True)
    }


def _scored(one: Candidate, sources: Sequence[Document], score: float) -> Scored:
    to_source = sources[one.source].to_source
    return Scored(one.source, to_source(one.start), to_source(one.end), score)


def _with_questions(found: Sequence[Sentence], sources: Sequence[Document]) -> Iterator[Sentence]:
    """Yield the chosen sentences; those of an answer with the question they are given to."""
    questions = [_questions(source) for source in sources]
    for one in found:
        answer = sources[one.source].blocks[one.paragraph].kind == ANSWER
        yield one._replace(question=questions[one.source].get(one.turn)) if answer else one


def _questions(source: Document) -> dict[int | None, str]:
    """Return the question of each exchange of an interview, word for word, without who asks it."""
    found = {}
    for block in source.blocks:
        if block.kind == QUESTION:
            start = opening(source.normalized, block.start, block.end, block.speaker)
            found[block.turn] = fold(cut(source.normalized, start, block.end, block.holes))
    return found


def _sentence(
    sources: Sequence[Document], one: Candidate, score: float, rank: int, why: tuple[str, ...]
) -> Sentence:
    """Return a candidate as it stands in its source."""
    source = sources[one.source]
    _, start, end, _ = _scored(one, sources, score)
    holes = tuple((source.to_source(opened), source.to_source(shut)) for opened, shut in one.holes)
    return Sentence(
        fold(cut(source.text, start, end, holes)),
        start,
        end,
        one.source,
        one.index,
        one.paragraph,
        score,
        rank,
        one.speaker,
        one.turn,
        why,
        source.time(start, end),
        line=source.line(start),
    )
