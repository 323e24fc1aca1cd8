"""The command: arguments in, standard output and an exit code out; the only package that knows
Click.
"""

from summarize.cli.command import main

__all__ = ["main"]
