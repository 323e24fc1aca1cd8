"""JSON, schema 1: one object for all results; ``summarize/schema/summary-1.json`` describes it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from summarize.document import Document, Section, Sentence, Summary
from summarize.text.words import count_words
from summarize.writers import Result, Style, Writer
from summarize.writers.link import link
from summarize.writers.safe import escaped
from summarize.writers.text import headings

if TYPE_CHECKING:
    from summarize.translation import Translation

SCHEMA = 1


def render(results: Sequence[Result], style: Style) -> str:
    """Return one JSON object over all results, indented; a valid one without results, too."""
    return dump(report(results), indent=2, explain=style.explain)


def dump(value: dict[str, Any], *, indent: int | None, explain: bool) -> str:
    """Return a report as JSON and a line break; only an explained one keeps its reasons."""
    if not explain:
        for one in value["summary"]:
            one["why"] = []
    return (
        escaped_json(json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)) + "\n"
    )


def escaped_json(text: str) -> str:
    """Return JSON with odd characters escaped; its own line breaks are no part of a string and
    stay.
    """
    return "\n".join(map(escaped, text.split("\n")))


def report(results: Sequence[Result]) -> dict[str, Any]:
    """Return the object of schema 1 for results: all sources, and the sentences with the numbers of
    theirs.
    """
    summary: list[dict[str, Any]] = []
    sources: list[dict[str, Any]] = []
    outline: list[dict[str, Any]] = []
    for result in results:
        own = [
            _sentence(result, number, len(sources))
            for number in range(len(result.summary.sentences))
        ]
        outline += [_section(result, one, own, len(sources)) for one in result.summary.outline]
        summary += own
        sources += map(_source, result.summary.sources, result.summary.counts)
    ids = [result.id for result in results if result.id is not None]
    return (
        ({"id": ids[0]} if len(ids) == len(results) == 1 else {})
        | {
            "schema": SCHEMA,
            "sources": sources,
            "summary": summary,
            "translation": _translation(results),
            "words": sum(count_words(one["text"]) for one in summary),
            "method": results[0].summary.method if results else None,
        }
        | ({"outline": outline} if outline else {})
    )


def _section(
    result: Result, section: Section, own: Sequence[dict[str, Any]], first: int
) -> dict[str, Any]:
    """Return one section of an outline with its sentences whole; ``own`` are those of its
    result.
    """
    translation = (result.beside or {}).get(section.heading)
    return {
        "heading": section.heading,
        "level": section.level,
        "source": first + section.source,
        "sentences": [own[number] for number in section.sentences],
    } | ({"translation": translation.text} if translation else {})


def _source(source: Document, sentences: int) -> dict[str, Any]:
    return {
        "name": source.name,
        "title": source.title,
        "encoding": source.encoding,
        "words": count_words(source.text),
        "sentences": sentences,
    }


def _sentence(result: Result, number: int, first: int) -> dict[str, Any]:
    """Return one sentence; ``first`` is the number of the result's first source among all of
    them.
    """
    one = result.summary.sentences[number]
    translation = result.translations[number] if result.translations else None
    return (
        {
            "text": one.text,
            "source": first + one.source,
            "index": one.index,
            "paragraph": one.paragraph,
            "start": one.start,
            "end": one.end,
            "score": round(one.score, 6),
            "rank": one.rank,
            "why": list(one.why),
            "translation": translation.text if translation else None,
            "status": translation.status if translation else None,
        }
        | _voice(one, result.summary.sources[one.source])
        | _doubts(translation)
    )


def _voice(one: Sentence, source: Document) -> dict[str, Any]:
    """Return what only some sentences have: who says it, in which exchange, to what question, and
    when, in interviews and subtitles; where it stands in the live page or the source's lines, and
    what stands around it.
    """
    time = list(one.time) if one.time else None
    place = link(source, one) or None
    voice = {
        "speaker": one.speaker,
        "turn": one.turn,
        "question": one.question,
        "time": time,
        "link": place,
        "line": one.line,
        "before": list(one.before) or None,
        "after": list(one.after) or None,
    }
    return {key: value for key, value in voice.items() if value is not None}


def _doubts(translation: Translation | None) -> dict[str, list[str]]:
    """Return what looks wrong in a translation, where anything does."""
    warnings = translation.warnings if translation else ()
    return {"doubts": [str(warning) for warning in warnings]} if warnings else {}


def _translation(results: Sequence[Result]) -> dict[str, Any] | None:
    asked = [result for result in results if result.to]
    if not asked:
        return None
    failed = sum(one.status == "failed" for result in asked for one in result.translations or ())
    return {"to": asked[0].to, "engine": asked[0].engine, "failed": failed}


def beside(summary: Summary, _style: Style) -> list[str]:
    """Return the headings that stand with the sentences."""
    return headings(summary)


WRITER = Writer(render, beside=beside)
