"""Results onto standard output or into a file, in the format of a writer."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

from summarize.cli.color import colored
from summarize.cli.console import Console
from summarize.cli.files import STDIN, save, stream
from summarize.cli.run import Run
from summarize.cli.speech import spoken
from summarize.document import Summary
from summarize.messages import Message, told
from summarize.writers import Result, Style, suffixed, writer
from summarize.writers.safe import visible

_WIDEST = 90  # columns of a terminal that a line of text fills


class Output:
    """Where results go, and how: ``path`` is None for standard output; ``title`` is None where a
    title is shown on a terminal only.
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
    ) -> None:
        self.path = path
        self.format_name = format_name or suffixed(path or "")
        self.writer = writer(self.format_name)
        terminal = path is None and sys.stdout is not None and sys.stdout.isatty()
        self.explained = explain and not self.writer.explains  # on standard error instead
        self.style = Style(
            bilingual=bilingual,
            explain=explain and self.writer.explains,
            merged=merged,
            terminal=terminal,
            title=terminal if title is None else title,
            color=colored(color, terminal=terminal, environ=os.environ),
            width=min(_width(), _WIDEST) if terminal else 80,
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
    pages = _pages(run, output)
    if output.path is None:
        stream(pages)
    else:
        save(pages, output.path, [name for name in run.names if name != STDIN])
    return run.code


def _pages(run: Run, output: Output) -> Iterator[str]:
    """Yield what is printed: each result as soon as it is made, or all of them as one whole."""
    if output.writer.streams:
        yield from _one_by_one(run, output)
        return
    done: list[Result] = []
    try:
        done.extend(result for _name, result in run.results())
    except KeyboardInterrupt:
        if done:
            yield output.writer.render(done, output.style)
        raise
    if done:
        yield output.writer.render(done, output.style)


def _one_by_one(run: Run, output: Output) -> Iterator[str]:
    """Yield each result, under its name where there are several, as head(1) does."""
    gap = ""
    for name, result in run.results():
        if output.explained:
            _explain(run.console, result.summary)
        text = output.writer.render([result], output.style)
        yield gap + _heading(name, result, run, output) + text
        gap = output.writer.gap


def _heading(name: str, result: Result, run: Run, output: Output) -> str:
    several = len(run.names) > 1 or result.id is not None
    silent = output.style.merged or output.style.terminal or not output.writer.headed
    return f"==> {visible(name)} <==\n" if several and not silent else ""


def _explain(console: Console, summary: Summary) -> None:
    """Say on standard error where each sentence stands, as editors know it, and why it was
    chosen.
    """
    for sentence in summary.sentences:
        name = told(summary.sources[sentence.source].name)
        reasons = ", ".join(spoken(Message(reason)) for reason in sentence.why)
        console.say(
            Message(
                "{where}: {rank}. place {place}, score {score:.2f}: {why}",
                where=Message("{name}:{line}", name=name, line=sentence.line)
                if sentence.line
                else name,
                rank=sentence.rank,
                place=sentence.index + 1,
                score=sentence.score,
                why=reasons or Message("no reason stands out"),
            )
        )
