"""The command: Click's parameters become typed values here, and nowhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from summarize.cli import config
from summarize.cli.console import Console
from summarize.cli.speech import prepare, spoken
from summarize.errors import OutputError, SummarizeError, TerminatedError, UsageError
from summarize.messages import Message
from summarize.options import Options

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from summarize.cli.output import Output
    from summarize.cli.run import Workers
    from summarize.translation import Engine, Request

_INTERRUPTED, _TERMINATED = 130, 143  # 128 + SIGINT and SIGTERM, as shells count


class _Command(click.Command):
    """The command, whose words are loaded only when they are asked for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Let every option stand in the environment, too."""
        for parameter in self.params:
            if isinstance(parameter, click.Option) and parameter.name not in config.NEVER:
                parameter.envvar = config.variable(parameter.opts[-1])
        return super().parse_args(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from summarize.cli.help import write_help

        write_help(self, ctx, formatter)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from summarize.cli.help import word

        word(self)
        super().format_usage(ctx, formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from summarize.cli.help import word

        word(self)
        return super().shell_complete(ctx, incomplete)


def _complete(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return the values of an option that begin so, for a shell; of --to those of its engine."""
    from summarize.cli.help import languages, names

    engine = context.params.get("engine") or os.environ.get("SUMMARIZE_ENGINE")
    known = languages(engine) if parameter.name == "to" else names(parameter.name)
    return [name for name in known if name.startswith(incomplete)]


def _complete_file(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Leave the names of files to the shell, as click.Path does, which costs a catalogue."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


def _help(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    """Print the help and stop; as with the version, without gettext at every start."""
    if wanted and not context.resilient_parsing:
        _print(context.get_help())
        context.exit()


def _print(text: str) -> None:
    """Print a text of the command's own, in the terminal's encoding; a closed pipe is no error."""
    from summarize.cli.pipe import stream

    known = sys.stdout  # None where it is closed, which stream() tells
    encoding = (known and known.encoding) or "utf-8"
    stream([f"{text}\n"], encoding, (known and known.errors) or "replace")


def _version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    """Print the version and stop. Click's own option asks gettext for its help at every start."""
    if wanted and not context.resilient_parsing:
        from importlib.metadata import version

        _print(f"summarize {version('summarize')}")
        if {"-v", "--verbose"} & set(context.obj or sys.argv[1:]):
            file = config.path()
            there = Message("defaults: {path}", path=file)
            none = Message("defaults: none ({path})", path=file)
            _print(spoken(there if os.path.isfile(file) else none))
        context.exit()


def _configure(context: click.Context, _parameter: click.Parameter, without: bool) -> None:
    """Take the defaults of the user's file, before any other option is looked at."""
    if without or context.resilient_parsing:
        return
    config.refuse_variable()
    context.default_map = config.load(context.command, config.path())


@click.command(cls=_Command, add_help_option=False)
@click.argument("files", nargs=-1, metavar="[FILE]...", shell_complete=_complete_file)
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
    metavar="NAME",
    shell_complete=_complete,
    default="auto",
    show_default=True,
    help="How to rank: {names}.",
)
@click.option("--llm-endpoint", metavar="URL", help="OpenAI-compatible server for --method llm.")
@click.option("--llm-model", metavar="NAME", help="What that server calls its model.")
@click.option("--outline", is_flag=True, help="The headings, with the best sentences of each.")
@click.option(
    "--context",
    type=int,
    metavar="N",
    default=0,
    help="N sentences before and after each, in the background.",
)
@click.option("--query", metavar="TEXT", help="Prefer sentences about TEXT.")
@click.option("--explain", is_flag=True, help="Say on standard error why each sentence was chosen.")
@click.option(
    "--title/--no-title",
    default=None,
    help="The title above the sentences, or not; a terminal has it.",
)
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
    shell_complete=_complete_file,
    metavar="PATH|NAME",
    help="For local a directory or .argosmodel file, for openai a name.",
)
@click.option("--offline", is_flag=True, help="Refuse every engine that leaves this machine.")
@click.option(
    "--deadline",
    type=float,
    metavar="SECONDS",
    help="Time the translation of one text may take; default: 60.",
)
@click.option("--no-cache", is_flag=True, help="Neither look up translations nor keep them.")
@click.option("--clear-cache", is_flag=True, help="Forget all kept translations.")
@click.option(
    "-f",
    "--format",
    "format_name",
    metavar="NAME",
    shell_complete=_complete,
    help="How to print: {names}; default: by the name of -o, else text.",
)
@click.option(
    "--color",
    type=click.Choice(("auto", "always", "never")),
    default="auto",
    show_default=True,
    help="Colours on standard output.",
)
@click.option(
    "--input",
    "input_format",
    metavar="NAME",
    shell_complete=_complete,
    default="auto",
    show_default=True,
    help="What it is: {names}.",
)
@click.option("--text-key", metavar="NAME", help="Field or column that holds the text of a record.")
@click.option("--id-key", metavar="NAME", help="Field or column that holds the id of a record.")
@click.option("--encoding", metavar="NAME", help="Insist on an encoding; default: detected.")
@click.option(
    "-o",
    "--output",
    shell_complete=_complete_file,
    metavar="FILE|DIR/",
    help="Write there, whole or not at all; to DIR/ a file an input.",
)
@click.option("-j", "--jobs", type=int, metavar="N", default=1, help="N processes; 0: one a core.")
@click.option(
    "--cluster", metavar="ADDRESS", help="The workers of a Dask scheduler: tcp://host:8786."
)
@click.option(
    "--files-from",
    metavar="FILE",
    shell_complete=_complete_file,
    help="Read names of FILEs from a list, one a line or parted by NUL.",
)
@click.option("--recursive", is_flag=True, help="Of a folder, read its files and folders.")
@click.option(
    "--resume", is_flag=True, help="With -o DIR/: pass over what is done, for the same options."
)
@click.option(
    "--no-config",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_configure,
    help="Do not read the file of defaults.",
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors on standard error.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was read and how on standard error.")
@click.option(
    "-V",
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version and exit.",
)
@click.option(
    "-h",
    "--help",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_help,
    help="Show this message and exit.",
)
def cli(
    *,
    files: tuple[str, ...],
    sentences: int | None,
    words: int | None,
    ratio: float | None,
    merge: bool,
    method: str,
    llm_endpoint: str | None,
    llm_model: str | None,
    outline: bool,
    context: int,
    query: str | None,
    explain: bool,
    title: bool | None,
    to: str | None,
    bilingual: bool,
    engine: str | None,
    endpoint: str | None,
    model: str | None,
    offline: bool,
    deadline: float | None,
    no_cache: bool,
    clear_cache: bool,
    format_name: str | None,
    color: str,
    input_format: str,
    text_key: str | None,
    id_key: str | None,
    encoding: str | None,
    output: str | None,
    jobs: int,
    cluster: str | None,
    files_from: str | None,
    recursive: bool,
    resume: bool,
    quiet: bool,
    verbose: bool,
) -> int:
    """Summarize each file, or standard input."""
    from summarize.batch.work import Reading, Settings
    from summarize.cli.files import STDIN
    from summarize.cli.output import Output, show
    from summarize.cli.run import Inputs, Run
    from summarize.ranking import LLM
    from summarize.ranking import method as ranking

    console = Console(quiet=quiet, verbose=verbose)
    options = Options(
        **_budget(sentences=sentences, words=words, ratio=ratio),
        method=method,
        query=query,
        explain=explain,
        title=bool(title),
        outline=outline,
        context=context,
    )
    point = None
    if method == LLM:
        _on_the_line("method", "--method llm")
        if outline:
            raise UsageError("--outline takes from each section; choose another --method than llm")
        from summarize.cli.pointing import pointing

        point = pointing(llm_endpoint, llm_model, os.environ, console, offline=offline)
    else:
        ranking(method)  # an unknown one is refused before anything is read
    results = Output(
        output,
        format_name,
        color=color,
        bilingual=bilingual,
        merged=merge,
        explain=explain,
        title=title,
        inputs=files,
        translated=to is not None,
    )
    request = _request(to, engine, endpoint, model, deadline, offline=offline, cache=not no_cache)
    _check(request, results)
    if clear_cache:
        _clear_cache(console)
        if not files:
            return 0
    if not files and not files_from and sys.stdin is not None and sys.stdin.isatty():
        return _short_help()
    reading = Reading(input_format, encoding, text_key, id_key)
    settings = Settings(options, input_format, explained=results.explained)

    def make(names: Iterable[str], known: int | None, workers: Workers | None = None) -> Run:
        return Run(
            Inputs(names, known, reading, merge=merge, remote=cluster is not None),
            settings,
            console,
            _engine(request),
            beside=results.beside,
            point=point,
            workers=workers,
        )

    asked = (jobs, cluster, files_from, recursive, resume)
    if asked != (1, None, None, False, False) or (output or "").endswith("/"):
        from summarize.cli.many import Long, run_long

        alone = merge or point is not None
        return run_long(Long(*asked, alone), files, make, results, settings, reading, console)
    return show(make(files or (STDIN,), max(1, len(files))), results)


def _on_the_line(parameter: str, option: str) -> None:
    """Refuse a default for what sends text off: that is asked for each time."""
    source = click.get_current_context().get_parameter_source(parameter)
    if source is not click.core.ParameterSource.COMMANDLINE:
        raise UsageError("{option} stands on the command line only: it sends text", option=option)


def _budget(**values: float | None) -> dict[str, Any]:
    context = click.get_current_context()
    sources = {name: context.get_parameter_source(name) for name in values}
    return config.budgets(
        {name: source.name.lower() if source else "" for name, source in sources.items()}, values
    )


def _request(
    to: str | None,
    engine: str | None,
    endpoint: str | None,
    model: str | None,
    deadline: float | None,
    *,
    offline: bool,
    cache: bool,
) -> Request | None:
    """Return what is asked of a translation; nothing of it is imported without --to."""
    if to is None:
        return None
    from pathlib import Path

    from summarize.translation import DEADLINE, Request

    return Request(
        to,
        engine=engine,
        endpoint=endpoint,
        model=Path(model) if model else None,
        offline=offline,
        cache=cache,
        deadline=DEADLINE if deadline is None else deadline,
    )


def _engine(request: Request | None) -> tuple[Engine, Request] | None:
    """Return who translates what is asked for, before anything is read."""
    if request is None:
        return None
    from summarize.translation import choose_engine

    return choose_engine(request, os.environ), request


def _check(request: Request | None, output: Output) -> None:
    """Refuse what needs a translation where none is asked for."""
    if request is not None:
        return
    if output.writer.translates:
        raise UsageError("format {name} holds translations; add --to LANG", name=output.format_name)
    if output.style.bilingual:
        raise UsageError("--bilingual needs a language; add --to LANG")


def _clear_cache(console: Console) -> None:
    from summarize.translation import clear_cache

    try:
        console.note(Message("{path}: translations forgotten", path=clear_cache()))
    except OSError as error:
        raise OutputError(
            "translation cache: {reason}; remove it by hand", reason=Message(error.strerror or "")
        ) from None


def _short_help() -> int:
    """Say how the command is used to someone who started it without a text."""
    usage = click.get_current_context().get_usage()
    hint = spoken(
        Message(
            "Give it a file or pipe a text into it: summarize -n 3 article.txt; see "
            "summarize --help."
        )
    )
    click.echo(f"{usage}\n\n{hint}", err=True)
    return 2


def _where(error: click.ClickException) -> str:
    """Return the file that a bad value stands in, or its variable, with a colon."""
    context, parameter = getattr(error, "ctx", None), getattr(error, "param", None)
    if context is None or parameter is None:
        return ""
    source = context.get_parameter_source(parameter.name)
    if source is click.core.ParameterSource.DEFAULT_MAP:
        return f"{config.path()}: "
    if source is click.core.ParameterSource.ENVIRONMENT:
        return f"{parameter.envvar}: "
    return ""


def invoke(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code.

    The one place where an exception becomes a line and a code.
    """
    prepare()
    sys.unraisablehook = _unraisable
    try:
        code = cli.main(argv, prog_name="summarize", standalone_mode=False, obj=argv)
    except (KeyboardInterrupt, click.Abort):
        return _INTERRUPTED
    except TerminatedError:
        return _TERMINATED
    except click.ClickException as error:
        problem = _where(error) + error.format_message().rstrip(".")
        Console().say(Message("{problem}; see summarize --help", problem=problem))
        return error.exit_code
    except SummarizeError as error:
        Console().say(error.message)
        return error.exit_code
    except (MemoryError, RecursionError, SystemError, ImportError) as error:
        # What it holds is let go of before it is told; a library may have found no memory to load,
        # and the interpreter none to say so (SystemError).
        name = error.name if isinstance(error, ImportError) else None
    else:
        return int(code or 0)
    return _fallen(name)


def _unraisable(found: sys.UnraisableHookArgs) -> None:
    """Say nothing of what found no memory while it was let go of: the command itself says so."""
    if found.exc_type is not MemoryError:
        sys.__unraisablehook__(found)


def _fallen(library: str | None) -> int:
    """Say what there was no memory for; return the exit code."""
    text = Message("out of memory; give it less at a time, or a part of the text")
    if library:
        text = Message(
            "{name}: cannot be loaded; free memory, or reinstall summarize", name=library
        )
    try:
        Console().say(text)
    except MemoryError:
        os.write(2, b"summarize: out of memory\n")
    return 1
