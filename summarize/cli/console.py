"""What is said on standard error: one line a message, nothing that steers a terminal."""

from __future__ import annotations

import sys
import time

from summarize.cli.speech import spoken
from summarize.writers.safe import one_line

_PATIENCE = 0.5  # seconds of silence before progress is shown


class Console:
    """How much the user wants to be told: ``quiet`` errors only, ``verbose`` details too."""

    __slots__ = ("busy", "quiet", "verbose")

    def __init__(self, *, quiet: bool = False, verbose: bool = False) -> None:
        self.quiet, self.verbose = quiet, verbose
        self.busy = False  # a line of progress is shown

    def say(self, message: str) -> None:
        """Tell what must be told, in the reader's language."""
        self.wipe()
        _write(f"summarize: {one_line(spoken(message)).strip()}\n")

    def wipe(self) -> None:
        """Take the line of progress away, where one is shown."""
        if self.busy:
            _write("\r\x1b[K")
            self.busy = False

    def note(self, message: str) -> None:
        """Tell what helps, unless the user wants quiet."""
        if not self.quiet:
            self.say(message)

    def detail(self, message: str) -> None:
        """Tell how it was done, if the user asked."""
        if self.verbose and not self.quiet:
            self.say(message)


class Progress:
    """A line on a terminal's stderr that says how far long work has come; nothing before half a
    second, nothing in a pipe.
    """

    def __init__(self, console: Console, label: str) -> None:
        self.console = console
        self.wanted = not console.quiet and sys.stderr is not None and sys.stderr.isatty()
        self.label, self.since = label, time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        """Show ``done`` of ``total``."""
        if self.wanted and time.monotonic() - self.since > _PATIENCE:
            bar = "█" * (20 * done // max(1, total))
            self.show(f"{self.label} {bar:░<20} {done}/{total}")

    def show(self, line: str) -> None:
        """Show a line in place of the last one, at once."""
        if self.wanted:
            _write(f"\r\x1b[K{line}")
            self.console.busy = True

    def end(self) -> None:
        """Wipe the line."""
        self.console.wipe()


def _write(text: str) -> None:
    """Write on standard error; whoever closed it wants to hear nothing."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):
        return
