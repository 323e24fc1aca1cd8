"""Results onto standard output or into a file, in the format of a writer."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence

from summarize.batch.events import Printed
from summarize.cli.color import colored
from summarize.cli.files import STDIN, is_terminal, save
from summarize.cli.pipe import stream
from summarize.cli.run import Made, Run
from summarize.document import Summary
from summarize.writers import Result, Style, suffixed, writer
from summarize.writers.safe import visible

_WIDEST = 90  # columns of a terminal that a line of text fills


class Output:
    """Where results go, and how: ``path`` is None for standard output; ``title`` is None where a
    title is shown on a terminal only; ``translated``: results are to be translated before they
    are printed.
    """

    def __init__(
        self,
        path: str | None,
        format_name: str | None,
        *,
        color: str,
        bilingual: bool,
        merged: bool,
        explain: bool,
        title: bool | None,
        inputs: Sequence[str] = (),
        translated: bool = False,
    ) -> None:
        self.path, self.inputs, self.translated = path, inputs, translated
        self.format_name = format_name or suffixed(path or "")
        self.writer = writer(self.format_name)
        terminal = sys.stdout is not None and sys.stdout.isatty()
        if path is not None:
            terminal = is_terminal(path)
        self.explained = explain and not self.writer.explains  # on standard error instead
        self.style = Style(
            bilingual=bilingual,
            explain=explain and self.writer.explains,
            merged=merged,
            terminal=terminal,
            title=terminal if title is None else title,
            color=colored(color, terminal=terminal, environ=os.environ),
            width=min(_width(), _WIDEST) if terminal and path is None else 80,
        )

    def beside(self, summary: Summary) -> list[str]:
        """Return the titles and questions that are printed with the sentences of a summary."""
        return self.writer.beside(summary, self.style) if self.writer.beside else []


def _width() -> int:
    with contextlib.suppress(OSError):
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    return 80


def show(run: Run, output: Output) -> int:
    """Write the results of a run, and return its exit code."""
    pages = pages_of(run.results(), output, several=run.several)
    if output.path is None:
        stream(pages)
    else:
        save(pages, output.path, output.inputs or (STDIN,))
    return run.code


def pages_of(results: Iterator[Made], output: Output, *, several: bool) -> Iterator[str]:
    """Yield what is printed: each result as soon as it is made, or all of them as one whole."""
    if output.writer.streams:
        yield from _one_by_one(results, output, several=several)
        return
    done: list[Result] = []
    try:
        done.extend(whole(result) for _name, result in results)
    except KeyboardInterrupt:
        if done:
            yield output.writer.render(done, output.style)
        raise
    if done:
        yield output.writer.render(done, output.style)


def _one_by_one(results: Iterator[Made], output: Output, *, several: bool) -> Iterator[str]:
    """Yield each result, under its name where there are several, as head(1) does."""
    gap, head = "", output.writer.head
    for name, result in results:
        if isinstance(result, Printed):
            text, identity = result.text, result.identity
        else:
            text, identity = output.writer.render([result], output.style), result.id
        named = several or identity is not None
        yield head + gap + _heading(name, output, named=named) + text
        gap, head = output.writer.gap, ""


def whole(result: Result | Printed) -> Result:
    """Return a result that is to be rendered with others."""
    if isinstance(result, Printed):  # a worker prints what streams only
        raise TypeError(result.name)
    return result


def _heading(name: str, output: Output, *, named: bool) -> str:
    silent = output.style.merged or output.style.terminal or not output.writer.headed
    return f"==> {visible(name)} <==\n" if named and not silent else ""
