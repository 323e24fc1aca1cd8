"""Text: one sentence a line, verbatim in a pipe; on a terminal numbered, wrapped and harmless."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summarize.writers import Result, Style, Writer, title_of
from summarize.writers.safe import one_line

if TYPE_CHECKING:
    from summarize.document import Document, Summary
    from summarize.translation import Translation

_BOLD, _DIM, _RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_STEP = "  "  # for each level of an outline
_MARGIN = "    "  # before what stands around a sentence


def render(results: Sequence[Result], style: Style) -> str:
    """Return the sentences of the results, one a line, with a blank line between results.

    With translations they alone are printed, the French in place of a failed one; bilingual: each
    sentence, then its translation. Titles stand above where they are asked for. On a terminal they
    and the names of the sources do, and lines are wrapped to the width.
    """
    show = _on_terminal if style.terminal else _plain
    return "\n".join("".join(f"{line}\n" for line in show(result, style)) for result in results)


def titles(summary: Summary, style: Style) -> list[str]:
    """Return the titles of the sources that text prints above, each once."""
    shown = [title_of(source) for source in summary.sources if style.title]
    return [title for title in dict.fromkeys(shown) if title]


def _plain(result: Result, style: Style) -> Iterator[str]:
    for title in titles(result.summary, style):
        for text in _lines(title, (result.beside or {}).get(title), style):
            yield _tint(text, _BOLD, style)
    above = bool(style.title)
    for depth, heading, number in rows(result.summary):
        margin = _STEP * depth
        if number is None:
            if above and not depth:
                yield ""
            for text in _lines(heading, (result.beside or {}).get(heading), style):
                yield margin + _tint(text, _BOLD, style)
        else:
            for text, tint in _sentence(result, number, style):
                yield margin + (_MARGIN if tint else "") + _tint(text, tint, style)
        above = True


def _on_terminal(result: Result, style: Style) -> Iterator[str]:
    from summarize.writers.columns import wrap

    summary = result.summary
    several = len(summary.sources) > 1
    for source in summary.sources:
        yield from _headline(result, source, style)
    margin = len(str(len(summary.sentences))) + 2
    for depth, heading, number in rows(summary):
        indent = _STEP * depth
        room = style.width - len(indent)
        if number is None:
            for text in _lines(heading, (result.beside or {}).get(heading), style):
                for line in wrap(one_line(text), room):
                    yield indent + _tint(line, _BOLD, style)
            continue
        blank, head = " " * margin, f"{number + 1:>{margin - 1}} "
        name = [(summary.sources[summary.sentences[number].source].name, _DIM)] if several else []
        for text, tint in [*_sentence(result, number, style), *name]:
            for line in wrap(one_line(text), room - margin):
                yield indent + (blank if tint else head) + _tint(line, tint, style)
                head = head if tint else blank


def rows(summary: Summary) -> Iterator[tuple[int, str, int | None]]:
    """Yield what stands in a summary: how deep it lies, and a heading of its outline or the number
    of a sentence.
    """
    if not summary.outline:
        yield from ((0, "", number) for number in range(len(summary.sentences)))
    for section in summary.outline:
        if section.heading:
            yield section.level - 1, section.heading, None
        yield from ((section.level, "", number) for number in section.sentences)


def headings(summary: Summary) -> list[str]:
    """Return the headings of an outline, each once."""
    return list(dict.fromkeys(one.heading for one in summary.outline if one.heading))


def _sentence(result: Result, number: int, style: Style) -> Iterator[tuple[str, str]]:
    """Yield the lines of a sentence with the tint of each: what stands around it and why it was
    chosen in the background.
    """
    one = result.summary.sentences[number]
    yield from ((text, _DIM) for text in one.before)
    translation = result.translations[number] if result.translations else None
    yield from ((text, "") for text in _lines(one.text, translation, style))
    yield from ((text, _DIM) for text in one.after)
    if style.explain:
        yield from ((line, _DIM) for line in reasons(result, number))


def _headline(result: Result, source: Document, style: Style) -> Iterator[str]:
    """Yield the title of a source, with its name in the background; or the name alone."""
    from summarize.writers.columns import columns, wrap

    name, title = one_line(source.name), title_of(source) if style.title else ""
    if not title:
        yield from [_tint(name, _BOLD, style)] if name else []
        return
    for text in _lines(title, (result.beside or {}).get(title), style):
        *above, last = wrap(one_line(text), style.width)
        yield from (_tint(line, _BOLD, style) for line in above)
        beside = name and columns(last) + 2 + columns(name) <= style.width
        yield _tint(last, _BOLD, style) + ("  " + _tint(name, _DIM, style) if beside else "")
        if name and not beside:
            yield _tint(name, _DIM, style)
        name = ""


def _lines(french: str, translation: Translation | None, style: Style) -> Iterator[str]:
    """Yield one sentence as it is printed: in French, translated, or both."""
    done = translation.text if translation else None
    if translation is None or style.bilingual or done is None:
        yield french
    if done is not None:
        yield done


def pairs(result: Result) -> Iterator[tuple[str, Translation | None]]:
    """Yield each sentence with its translation, None where none was asked for."""
    for number, sentence in enumerate(result.summary.sentences):
        yield sentence.text, result.translations[number] if result.translations else None


def asked(summary: Summary, number: int) -> str | None:
    """Return the question above a chosen answer; None where the sentence before answers it, too."""
    one = summary.sentences[number]
    before = summary.sentences[number - 1] if number else None
    same = before and (before.source, before.turn) == (one.source, one.turn)
    return None if same else one.question


def reasons(result: Result, number: int) -> list[str]:
    """Return the lines that explain a sentence: its place and score, then its reasons."""
    from summarize.writers.labels import Labels

    labels = Labels((result,))
    return [
        line
        for line in (labels.place(result, number), one_line(labels.why(result, number)))
        if line
    ]


def _tint(text: str, tint: str, style: Style) -> str:
    return f"{tint}{text}{_RESET}" if tint and style.color else text


def beside(summary: Summary, style: Style) -> list[str]:
    """Return the titles and headings that stand with the sentences."""
    return list(dict.fromkeys([*titles(summary, style), *headings(summary)]))


WRITER = Writer(render, streams=True, headed=True, explains=False, gap="\n", beside=beside)
