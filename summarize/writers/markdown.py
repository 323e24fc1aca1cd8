"""Markdown (CommonMark, GFM tables): a quote a sentence with its source and place, or French and
translation side by side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarize.document import Summary
from summarize.writers import Result, Style, Writer, title_of
from summarize.writers.labels import Labels
from summarize.writers.link import link
from summarize.writers.safe import one_line
from summarize.writers.text import asked, headings, pairs, reasons, rows

# What opens markup anywhere in a line, the links that GFM makes by itself included; and what does
# so at its beginning.
_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&$@]|:(?=//)|(?<=www)\.|^[-+=#]", re.IGNORECASE)
_NUMBER = re.compile(r"^(\d+)([.)])")


def render(results: Sequence[Result], style: Style) -> str:
    """Return a heading a result, then its sentences; bilingual ones in a table of two columns."""
    return "\n".join("".join(f"{line}\n" for line in _result(result, style)) for result in results)


def _result(result: Result, style: Style) -> Iterator[str]:
    labels = Labels((result,))
    for source in result.summary.sources:
        title = title_of(source)
        shown = title if style.bilingual else result.shown(title)
        yield f"## {plain(shown or source.name or labels('untitled'))}"
        yield ""
        if style.bilingual and result.foreign(title):
            yield f"*{plain(result.shown(title))}*"
            yield ""
    if style.bilingual and result.translations:
        yield from _table(result, labels, style)
    else:
        for depth, heading, number in rows(result.summary):
            if number is None:
                yield f"{'#' * min(3 + depth, 6)} {plain(result.shown(heading))}"
                yield ""
            else:
                yield from _quote(result, number, labels, style)
    if result.engine:
        yield f"*{plain(labels.machine(result))}*"
        yield ""


def _quote(result: Result, number: int, labels: Labels, style: Style) -> Iterator[str]:
    one = result.summary.sentences[number]
    translation = result.translations[number] if result.translations else None
    name = result.summary.sources[one.source].name
    paragraph = _linked(labels("paragraph", n=one.paragraph + 1), result, number)
    place = ", ".join(filter(None, (plain(name), paragraph)))
    if question := asked(result.summary, number):
        yield f"> *{plain(result.shown(question))}*"
        yield ">"
    text = plain(translation.text if translation and translation.text else one.text)
    around = [" ".join(map(plain, side)) for side in (one.before, one.after)]
    text = f"**{text}**" if any(around) else text  # told from what stands around it
    yield f"> {' '.join(filter(None, (around[0], text, around[1])))}"
    yield ">"
    yield f"> — {place}"
    for doubt in _doubts(result, number, labels):
        yield from (">", f"> *{doubt}*")
    if style.explain:
        for reason in reasons(result, number):
            yield from (">", f"> {plain(reason)}")
    yield ""


def beside(summary: Summary, style: Style) -> list[str]:
    """Return the titles and questions that stand with the sentences."""
    numbers = range(len(summary.sentences)) if not style.bilingual else ()
    shown = [*map(title_of, summary.sources), *(asked(summary, number) for number in numbers)]
    shown += headings(summary) if not style.bilingual else []
    return [one for one in dict.fromkeys(shown) if one]


def _table(result: Result, labels: Labels, style: Style) -> Iterator[str]:
    yield f"| {labels('french')} | {plain(labels.language(result.to or ''))} |"
    yield "| --- | --- |"
    for number, (text, translation) in enumerate(pairs(result)):
        done = [plain(translation.text)] if translation and translation.text else []
        doubts = " · ".join(_doubts(result, number, labels))
        other = " ".join([*done, *([f"*{doubts}*"] if doubts else [])])
        yield f"| {_linked(text, result, number)} | {other} |"
    yield ""
    if style.explain:
        for number in range(len(result.summary.sentences)):
            yield f"{number + 1}. {plain('. '.join(reasons(result, number)))}"
        yield ""


def _doubts(result: Result, number: int, labels: Labels) -> list[str]:
    """Return why a sentence is not translated, or what looks wrong in its translation."""
    translation = result.translations[number] if result.translations else None
    if translation is None:
        return []
    failed = [labels("failed", reason=translation.reason or "")] if not translation.text else []
    return list(map(plain, [*failed, *(labels("doubt", reason=w) for w in translation.warnings)]))


def _linked(text: str, result: Result, number: int) -> str:
    """Return a text that leads to a sentence's place in the live page, where that is known."""
    one = result.summary.sentences[number]
    address = link(result.summary.sources[one.source], one)
    return f"[{plain(text)}](<{address}>)" if address else plain(text)


def plain(text: str) -> str:
    r"""Return a text as Markdown that shows it as it is.

    >>> print(plain("1. un *pont* <b>"))
    1\. un \*pont\* \<b\>
    """
    return _NUMBER.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", one_line(text).strip()))


WRITER = Writer(render, streams=True, gap="\n", beside=beside)
