"""The command: options in, exit code out. The only module that imports click."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from summarize.cli.color import WHEN, colored
from summarize.cli.console import Console
from summarize.cli.files import STDIN, save, stream
from summarize.cli.run import InputOptions, Run
from summarize.cli.speech import prepare, spoken
from summarize.errors import OutputError, SummarizeError, UsageError
from summarize.messages import Message
from summarize.options import Options
from summarize.writers import Style, writer
from summarize.writers.safe import visible

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from summarize.translation import Engine, Request

_INTERRUPTED = 130  # 128 + SIGINT, as shells count


class _Command(click.Command):
    """The command, whose words are loaded only when they are asked for."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from summarize.cli.usage import write_help

        write_help(self, ctx, formatter)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from summarize.cli.usage import word

        word(self)
        super().format_usage(ctx, formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from summarize.cli.usage import word

        word(self)
        return super().shell_complete(ctx, incomplete)


def _complete(_context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return the values of an option that begin so, for a shell."""
    from summarize.cli.usage import names

    return [name for name in names(parameter.name) if name.startswith(incomplete)]


@click.command(cls=_Command, context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("files", nargs=-1, metavar="[FILE]...", type=click.Path(path_type=str))
@click.option("-n", "--sentences", type=int, metavar="N", help="Choose N sentences.")
@click.option(
    "-w", "--words", type=int, metavar="N", help="Choose whole sentences of N words at most in all."
)
@click.option("-r", "--ratio", type=float, metavar="P", help="Choose P percent of the sentences.")
@click.option(
    "-m", "--merge", is_flag=True, help="One summary of all FILEs, as sources of one topic."
)
@click.option(
    "--method",
    default="auto",
    show_default=True,
    metavar="NAME",
    shell_complete=_complete,
    help="How to rank: {names}.",
)
@click.option("--query", metavar="TEXT", help="Prefer sentences about TEXT.")
@click.option("--explain", is_flag=True, help="Say on standard error why each sentence was chosen.")
@click.option(
    "-t",
    "--to",
    metavar="LANG",
    shell_complete=_complete,
    help="Print a translation instead: en, es, de ...",
)
@click.option(
    "-b", "--bilingual", is_flag=True, help="With --to: each French sentence, then its translation."
)
@click.option(
    "-e", "--engine", metavar="NAME", shell_complete=_complete, help="Who translates: {names}."
)
@click.option("--endpoint", metavar="URL", help="Address of a translation server of yours.")
@click.option(
    "--model",
    type=click.Path(),
    metavar="PATH",
    help="Directory or .argosmodel file for the engine local.",
)
@click.option("--offline", is_flag=True, help="Refuse every engine that leaves this machine.")
@click.option(
    "--deadline",
    type=float,
    metavar="SECONDS",
    help="Time a translation may take in all; default: 60.",
)
@click.option("--no-cache", is_flag=True, help="Neither look up translations nor keep them.")
@click.option("--clear-cache", is_flag=True, help="Forget all kept translations.")
@click.option(
    "-f",
    "--format",
    "format_name",
    default="text",
    show_default=True,
    metavar="NAME",
    shell_complete=_complete,
    help="How to print: {names}.",
)
@click.option(
    "--color",
    type=click.Choice(WHEN),
    default="auto",
    show_default=True,
    help="Colours on standard output.",
)
@click.option(
    "--input",
    "kind",
    default="auto",
    show_default=True,
    metavar="NAME",
    shell_complete=_complete,
    help="What it is: {names}.",
)
@click.option("--encoding", metavar="NAME", help="Insist on an encoding; default: detected.")
@click.option(
    "-o", "--output", type=click.Path(), metavar="FILE", help="Write there, whole or not at all."
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors on standard error.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was read and how on standard error.")
@click.version_option(
    None, "-V", "--version", package_name="summarize", message="%(prog)s %(version)s"
)
# as above
def cli(files: tuple[str, ...], output: str | None, *, clear_cache: bool, **choices: Any) -> int:  # noqa: ANN401
    """Summarize each file, or standard input."""
    writer(choices["format_name"])  # an unknown one is refused before anything is read
    console = Console(choices["quiet"], choices["verbose"])
    options = Options(**{name: choices[name] for name in Options._fields})
    if clear_cache:
        _clear_cache(console)
        if not files:
            return 0
    if not files and sys.stdin is not None and sys.stdin.isatty():
        return _short_help()
    reading = InputOptions(choices["kind"], choices["encoding"], choices["merge"])
    run = Run(files or (STDIN,), options, reading, console, _translation(choices))
    pages = _pages(run, choices["format_name"], _style(choices, output))
    if output is None:
        stream(pages)
    else:
        save(pages, output, [name for name in run.names if name != STDIN])
    return run.code


def _translation(choices: dict[str, Any]) -> tuple[Engine, Request] | None:
    """Return who translates and what is asked of them, before anything is read; nothing of it is
    imported without --to.
    """
    if choices["to"] is None:
        if choices["format_name"] == "tmx":
            raise UsageError("format tmx holds translations; add --to LANG")
        if choices["bilingual"]:
            raise UsageError("--bilingual needs a language; add --to LANG")
        return None
    from pathlib import Path

    from summarize.translation import Request, choose_engine

    given = {name: choices[name] for name in ("engine", "endpoint", "offline")}
    given["model"] = Path(choices["model"]) if choices["model"] else None
    if choices["deadline"] is not None:
        given["deadline"] = choices["deadline"]
    request = Request(choices["to"], cache=not choices["no_cache"], **given)
    return choose_engine(request, os.environ), request


def _clear_cache(console: Console) -> None:
    from summarize.translation import clear_cache

    try:
        console.note(Message("{path}: translations forgotten", path=clear_cache()))
    except OSError as error:
        raise OutputError(
            "translation cache: {reason}; remove it by hand", reason=Message(error.strerror or "")
        ) from None


def _style(choices: dict[str, Any], output: str | None) -> Style:
    """Return how results are shown: for people only where standard output is a terminal."""
    terminal = output is None and sys.stdout is not None and sys.stdout.isatty()
    color = colored(choices["color"], terminal=terminal, environ=os.environ)
    width = 80
    if terminal:
        with contextlib.suppress(OSError):
            width = os.get_terminal_size(sys.stdout.fileno()).columns or width
    return Style(choices["bilingual"], choices["explain"], choices["merge"], terminal, color, width)


def _pages(run: Run, name: str, style: Style) -> Iterator[str]:
    """Yield what is printed: text and lines of JSON as they get done, other formats as one whole."""
    if name == "text":
        yield from _texts(run, style)
        return
    render = writer(name)
    done = []
    try:
        for _name, result in run.results():
            if name == "jsonl":
                yield render([result], style)
            else:
                done.append(result)
    except KeyboardInterrupt:
        if done:
            yield render(done, style)
        raise
    if done:
        yield render(done, style)


def _texts(run: Run, style: Style) -> Iterator[str]:
    """Yield the text of each result, under its name where there are several, as head(1) does;
    reasons go to stderr.
    """
    render = writer("text")
    gap = ""
    for name, result in run.results():
        headed = len(run.names) > 1 and not style.merged and not style.terminal
        heading = f"==> {visible(name)} <==\n" if headed else ""
        if style.explain:
            _explain(run.console, result.summary.sentences)
        yield gap + heading + render([result], style._replace(explain=False))
        gap = "\n"


def _explain(console: Console, sentences: Sequence[Any]) -> None:
    for sentence in sentences:
        why = ", ".join(spoken(Message(reason)) for reason in sentence.why) or Message(
            "no reason stands out"
        )
        values = {
            "rank": sentence.rank,
            "place": sentence.index + 1,
            "score": sentence.score,
            "why": why,
        }
        console.say(Message("{rank}. place {place}, score {score:.2f}: {why}", **values))


def _short_help() -> int:
    """Say how the command is used to who started it without a text."""
    usage = click.get_current_context().get_usage()
    hint = spoken(
        Message(
            "Give it a file or pipe a text into it: summarize -n 3 article.txt; see summarize --help."
        )
    )
    click.echo(f"{usage}\n\n{hint}", err=True)
    return 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code; the one place where an exception becomes a line and
    a code.
    """
    # what start-up made lives to the end: the collector need not walk it, a tenth of a short run
    gc.freeze()
    # nor what a text is made of: it has no cycles, and walking it again and again is a quarter of a
    # long run
    gc.disable()
    prepare()
    try:
        code = cli.main(argv, prog_name="summarize", standalone_mode=False)
    except (KeyboardInterrupt, click.Abort):
        return _INTERRUPTED
    except click.ClickException as error:
        Console().say(
            Message("{problem}; see summarize --help", problem=error.format_message().rstrip("."))
        )
        return error.exit_code
    except SummarizeError as error:
        Console().say(error.message)
        return error.exit_code
    return int(code or 0)
