"""The command: options in, exit code out. The only module that imports click, reads files and writes to the world."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import click  # noqa: TID251  # this is cli.py

from summarize.core import summarize_documents
from summarize.document import Document, Summary
from summarize.errors import InputError, NoSentenceError, SummarizeError
from summarize.fr.stopwords import OWN_WORDS
from summarize.messages import _
from summarize.methods import METHODS
from summarize.options import Options
from summarize.reading import INPUTS, read
from summarize.words import tokens
from summarize.writers import text as text_writer

_STDIN = "-"
_FRENCH = 0.08  # share of words that are French alone; French texts have twice as many
_INTERRUPTED = 130  # 128 + SIGINT, as shells count

_HELP = """Print the key sentences of French texts.

\b
Examples:
  summarize article.txt                  a fifth of the sentences, 5 at most
  summarize -n 3 article.txt             three sentences
  curl -s https://example.org/ | summarize -w 100
  summarize -r 10 *.txt                  each file, a tenth of its sentences

FILE may be - for standard input, which is read where no FILE is given.

\b
Exit status: 0 done; 1 an input could not be read or the output not written;
2 wrong usage; 3 no sentence found; 130 interrupted.
"""


@click.command(help=_HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("files", nargs=-1, metavar="[FILE]...", type=click.Path(path_type=str))
@click.option("-n", "--sentences", type=int, metavar="N", help="Choose N sentences.")
@click.option("-w", "--words", type=int, metavar="N", help="Choose whole sentences of N words at most in all.")
@click.option("-r", "--ratio", type=float, metavar="P", help="Choose P percent of the sentences.")
@click.option("--method", default="auto", show_default=True, metavar="NAME", help=f"How to rank: {', '.join(METHODS)}.")
@click.option("--input", "kind", default="auto", show_default=True, metavar="NAME", help=f"What it is: {', '.join(INPUTS)}.")
@click.option("--encoding", metavar="NAME", help="Insist on an encoding; default: detected.")
@click.option("-o", "--output", type=click.Path(), metavar="FILE", help="Write there, whole or not at all.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors on standard error.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was read and how on standard error.")
@click.version_option(None, "-V", "--version", package_name="summarize", message="%(prog)s %(version)s")
def cli(
    files: tuple[str, ...],
    output: str | None,
    kind: str,
    encoding: str | None,
    *,
    quiet: bool,
    verbose: bool,
    **choices: Any,  # noqa: ANN401  # checked by Options
) -> int:
    """Summarize each file, or standard input."""
    options = Options(**choices)
    if not files and sys.stdin is not None and sys.stdin.isatty():
        return _short_help()
    run = _Run(files or (_STDIN,), options, kind, encoding, quiet=quiet, verbose=verbose and not quiet)
    if output is None:
        return _stream(run)
    return _save(run, output)


class _Run:
    """One run over the inputs: their texts as they get done, and the exit code so far."""

    def __init__(
        self, names: Sequence[str], options: Options, kind: str, encoding: str | None, *, quiet: bool, verbose: bool
    ) -> None:
        self.names, self.options, self.kind, self.encoding = names, options, kind, encoding
        self.quiet, self.verbose = quiet, verbose
        self.code = 0

    def __iter__(self) -> Iterator[tuple[str, Summary]]:
        """Yield each input's name and summary; what fails is told on stderr, and the others are still done."""
        for name in self.names:
            try:
                yield _label(name), self._summary(name)
            except SummarizeError as error:
                _say(error)
                self.code = 1 if 1 in (self.code, error.exit_code) else error.exit_code

    def _summary(self, name: str) -> Summary:
        document = read(_load(name), input=self.kind, encoding=self.encoding, name=_label(name))
        self._describe(document)
        summary = summarize_documents([document], self.options)
        if not summary.sentences:
            raise NoSentenceError(_why_none(document, summary))
        return summary

    def _describe(self, document: Document) -> None:
        """Say what was read: with -v how, and in any case, but for -q, when it looks to be in another language."""
        if self.verbose:
            _say(
                _("{name}: {encoding}{repaired}, title: {title}").format(
                    name=document.name,
                    encoding=document.encoding,
                    repaired=_(", mended where it had been encoded twice") if document.repaired else "",
                    title=document.title or _("none"),
                )
            )
        if not self.quiet and (language := _foreign(document)):
            _say(
                _("{name}: looks like {language}; made for French, the choice may be poor").format(
                    name=document.name, language=language
                )
            )


def _foreign(document: Document) -> str | None:
    """Return the language of a text that is plainly not French; a French one needs no closer look."""
    words = tokens(document.text[:3000])
    if sum(word in OWN_WORDS for word in words) >= _FRENCH * len(words):
        return None
    from summarize.language import looks_like

    return looks_like(document.text)


def _why_none(document: Document, summary: Summary) -> str:
    if summary.shortest:
        return _("{name}: the shortest sentence has {n} words; allow at least as many with -w").format(
            name=document.name, n=summary.shortest
        )
    if not document.text.strip():
        return _("{name}: empty; give it a text").format(name=document.name)
    return _("{name}: no sentence found; is it a text?").format(name=document.name)


def _load(name: str) -> bytes:
    """Return the bytes of a file, or of standard input."""
    try:
        if name == _STDIN:
            if sys.stdin is None:
                raise InputError(_("standard input is closed; name a file"))
            return sys.stdin.buffer.read()
        with open(name, "rb") as file:
            return file.read()
    except IsADirectoryError:
        raise InputError(_("{name}: is a directory; name the files in it").format(name=name)) from None
    except OSError as error:
        raise InputError(
            _("{name}: {reason}; check the name and its rights").format(name=_label(name), reason=error.strerror)
        ) from None


def _label(name: str) -> str:
    return _("standard input") if name == _STDIN else name


def _pages(run: _Run, *, terminal: bool) -> Iterator[str]:
    """Yield what is printed for each input, under its name where there are several, as head(1) does."""
    gap = ""
    for name, summary in run:
        heading = f"{gap}==> {text_writer.visible(name)} <==\n" if len(run.names) > 1 else ""
        gap = "\n"
        yield heading + text_writer.render(summary, terminal=terminal)


def _stream(run: _Run) -> int:
    """Print each summary as soon as it is made; a reader who has had enough is no error."""
    if sys.stdout is None:
        raise InputError(_("standard output is closed; open it or use -o FILE"))
    try:
        for page in _pages(run, terminal=sys.stdout.isatty()):
            sys.stdout.buffer.write(page.encode("utf-8", "replace"))
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        _discard_stdout()
    except OSError as error:
        _discard_stdout()
        raise InputError(_("standard output: {reason}; make room or use -o FILE").format(reason=error.strerror)) from None
    return run.code


def _discard_stdout() -> None:
    """Point standard output nowhere, so that the interpreter's own last flush cannot fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _save(run: _Run, output: str) -> int:
    """Write all summaries into a file, whole or not at all: beside it first, then in its place."""
    if os.path.exists(output) and any(os.path.exists(name) and os.path.samefile(name, output) for name in run.names):
        raise InputError(_("{name}: is also an input; write to another file").format(name=output))
    pages = "".join(_pages(run, terminal=False))
    if not pages:
        return run.code
    try:
        _replace(output, pages.encode("utf-8", "replace"))
    except OSError as error:
        raise InputError(_("{name}: {reason}; write to another file").format(name=output, reason=error.strerror)) from None
    return run.code


def _replace(output: str, data: bytes) -> None:
    if os.path.exists(output) and not os.path.isfile(output):  # a device or a named pipe cannot be replaced
        with open(output, "wb") as file:
            file.write(data)
        return
    target = os.path.realpath(output)
    beside = f"{target}.{os.getpid()}.part"
    try:
        with open(beside, "xb") as file:
            file.write(data)
        if os.path.exists(target):
            os.chmod(beside, stat.S_IMODE(os.stat(target).st_mode))
        os.replace(beside, target)
    finally:
        if os.path.exists(beside):
            os.unlink(beside)


def _short_help() -> int:
    """Say how the command is used to who started it without a text."""
    context = click.get_current_context()
    click.echo(
        f"{context.get_usage()}\n\n"
        + _("Give it a file or pipe a text into it: summarize -n 3 article.txt; see summarize --help."),
        err=True,
    )
    return 2


def _say(message: object) -> None:
    """Write one line on standard error; whoever closed it wants none."""
    try:
        click.echo(f"summarize: {text_writer.visible(' '.join(str(message).split()))}", err=True)
    except OSError:
        return


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code; the one place where an exception becomes a line and a code."""
    try:
        code = cli.main(argv, prog_name="summarize", standalone_mode=False)
    except (KeyboardInterrupt, click.Abort):
        return _INTERRUPTED
    except click.ClickException as error:
        _say(_("{problem}; see summarize --help").format(problem=error.format_message().rstrip(".")))
        return error.exit_code
    except SummarizeError as error:
        _say(error)
        return error.exit_code
    return int(code or 0)
