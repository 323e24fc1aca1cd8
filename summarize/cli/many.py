"""Long runs: many inputs by name, other processes or a cluster, a folder of results."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterable, Sequence
from types import FrameType
from typing import TYPE_CHECKING, NamedTuple

from summarize.batch.names import expanded, listed
from summarize.cli.console import Console
from summarize.cli.files import STDIN, opened
from summarize.cli.output import Output, pages_of, show
from summarize.errors import OutputError, TerminatedError, UsageError
from summarize.messages import Message
from summarize.writers import WRITERS

if TYPE_CHECKING:
    from summarize.batch.folder import Folder
    from summarize.batch.work import Reading, Settings
    from summarize.cli.run import Run, Workers

# Services that a cluster would ask for a corpus; the others are one's own.
_SERVICES = frozenset(("google", "mymemory", "deepl", "microsoft"))

Make = Callable[[Iterable[str], "int | None", "Workers | None"], "Run"]


class Long(NamedTuple):
    """What a long run is asked for, by the names of the options; ``alone``: the work is of one
    piece, or asks a server, and stays in this process.
    """

    jobs: int
    cluster: str | None
    files_from: str | None
    recursive: bool
    resume: bool
    alone: bool


def run_long(  # noqa: PLR0917  # what the command has made of its options
    long: Long,
    files: Sequence[str],
    make: Make,
    output: Output,
    settings: Settings,
    reading: Reading,
    console: Console,
) -> int:
    """Do a long run and return its exit code."""
    since = time.monotonic()
    _end_in_order()
    folded = (output.path or "").endswith("/")
    if long.resume and not folded:
        raise UsageError("--resume needs a folder of results; add -o DIR/")
    names, known = _names(long, files, console)
    folder = parts = None
    if folded:
        if long.alone and output.style.merged:
            raise UsageError("one summary of all is one file; give -o FILE without a slash")
        names = list(names)
        folder = _folder(output, settings, reading)
        parts = folder.named(names)
        names = folder.missing(names, parts) if long.resume else names
    workers = None if long.alone else _workers(long, output, reading, settings)
    run = make(names, known, workers)
    if long.cluster is not None and run.translation and run.translation[0].name in _SERVICES:
        raise UsageError(
            "--cluster: not with {name}, which serves everybody; give an --endpoint of your own, or"
            " --engine local",
            name=run.translation[0].name,
        )
    try:
        if folder is None or parts is None:
            return show(run, output)
        return _into(folder, parts, run, output)
    finally:
        _tell_end(run, console, since)


def _end_in_order() -> None:
    """Have SIGTERM end the run by an exception: no process stays, and no piece of a file."""

    def raised(_number: int, _frame: FrameType | None) -> None:
        raise TerminatedError

    signal.signal(signal.SIGTERM, raised)


def _names(long: Long, files: Sequence[str], console: Console) -> tuple[Iterable[str], int | None]:
    """Return the names of all inputs, and how many they are where that is known."""
    names = list(files)
    if long.files_from is not None:
        with opened(long.files_from) as stream:
            names += listed(stream.whole())
    elif not names:
        return (STDIN,), 1
    if long.recursive:
        return expanded(names, note=console.note), None
    return names, None if long.files_from is not None else len(names)


def _workers(long: Long, output: Output, reading: Reading, settings: Settings) -> Workers | None:
    """Return who does the work; None for this process alone."""
    if long.jobs < 0:
        raise UsageError("--jobs {jobs}: give a whole number, 0 for all cores", jobs=long.jobs)
    if output.writer.streams and not output.translated:
        settings = settings._replace(printed=output.format_name, style=output.style)
    if long.cluster is not None:
        from summarize.batch.cluster import Cluster

        return Cluster(long.cluster, reading, settings).events
    if long.jobs == 1:
        return None
    from summarize.batch.processes import Processes, usable

    count = long.jobs or usable()
    return Processes(count, reading, settings).events if count > 1 else None


def _folder(output: Output, settings: Settings, reading: Reading) -> Folder:
    """Return the folder that results go to."""
    from importlib.metadata import version

    from summarize.batch.folder import Folder

    style = output.style
    shown = {name: getattr(style, name) for name in style.__slots__}
    wanted = repr((version("summarize"), settings.options, reading, output.format_name, shown))
    path = output.path or ""
    try:
        return Folder(path, WRITERS[output.format_name][0], wanted)
    except OSError as error:
        raise _unwritable(path, error) from None


def _into(folder: Folder, parts: dict[str, str], run: Run, output: Output) -> int:
    """Write a part an input, and return the exit code."""
    for name, results in run.by_input():
        failed, part = run.failed, parts[name]
        try:
            written = folder.write(part, pages_of(results, output, several=False), name)
            if written and run.failed == failed:
                folder.note(part, name)
        except OSError as error:
            raise _unwritable(os.path.join(folder.path, part), error) from None
    return run.code


def _unwritable(path: str, error: OSError) -> OutputError:
    return OutputError(
        "{name}: {reason}; write to another file",
        name=path,
        reason=Message(error.strerror or "cannot be written"),
    )


def _tell_end(run: Run, console: Console, since: float) -> None:
    """Say with -v how much was done, and how fast."""
    seconds = max(time.monotonic() - since, 1e-3)
    console.detail(
        Message(
            "{made} results, {failed} failures, {seconds:.1f} s, {rate:.0f} a second",
            made=run.made,
            failed=run.failed,
            seconds=seconds,
            rate=(run.made + run.failed) / seconds,
        )
    )
