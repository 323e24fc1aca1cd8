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
        for text, dim in _lines(title, (result.beside or {}).get(title), style):
            yield _tint(text, _DIM if dim else _BOLD, style)
    for number, (french, translation) in enumerate(pairs(result)):
        for text, dim in _lines(french, translation, style):
            yield _tint(text, _DIM if dim else "", style)
        if style.explain:
            yield from (_tint(f"    {line}", _DIM, style) for line in reasons(result, number))


def _on_terminal(result: Result, style: Style) -> Iterator[str]:
    from summarize.writers.columns import wrap

    several = len(result.summary.sources) > 1
    for source in result.summary.sources:
        yield from _headline(result, source, style)
    margin = len(str(len(result.summary.sentences))) + 2
    for number, (french, translation) in enumerate(pairs(result)):
        head = f"{number + 1:>{margin - 1}} "
        for text, dim in _lines(french, translation, style):
            for line in wrap(one_line(text), style.width - margin):
                yield head + _tint(line, _DIM if dim else "", style)
                head = " " * margin
        source = result.summary.sources[result.summary.sentences[number].source]
        notes = [one_line(source.name)] if several else []
        for note in notes + (reasons(result, number) if style.explain else []):
            yield from (
                head + _tint(line, _DIM, style) for line in wrap(note, style.width - margin)
            )


def _headline(result: Result, source: Document, style: Style) -> Iterator[str]:
    """Yield the title of a source, with its name in the background; or the name alone."""
    from summarize.writers.columns import columns, wrap

    name, title = one_line(source.name), title_of(source) if style.title else ""
    if not title:
        yield from [_tint(name, _BOLD, style)] if name else []
        return
    for text, dim in _lines(title, (result.beside or {}).get(title), style):
        *above, last = wrap(one_line(text), style.width)
        yield from (_tint(line, _DIM if dim else _BOLD, style) for line in above)
        beside = name and columns(last) + 2 + columns(name) <= style.width
        yield _tint(last, _DIM if dim else _BOLD, style) + (
            "  " + _tint(name, _DIM, style) if beside else ""
        )
        if name and not beside:
            yield _tint(name, _DIM, style)
        name = ""


def _lines(
    french: str, translation: Translation | None, style: Style
) -> Iterator[tuple[str, bool]]:
    """Yield the lines of one sentence, each with whether it stands in the background."""
    done = translation.text if translation else None
    if translation is None or style.bilingual or done is None:
        yield french, False
    if done is not None:
        yield done, style.bilingual


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


WRITER = Writer(render, streams=True, headed=True, explains=False, gap="\n", beside=titles)
