"""Defaults of one's own: a TOML file with the long names of options, and SUMMARIZE_<OPTION>.

The command line has the last word, then the environment, then the file. ``--to`` stands on the line
only: text leaves the machine when it is asked to. Nothing is read or imported where there is no
file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any

import click

from summarize.errors import UsageError
from summarize.messages import Message

PREFIX = "SUMMARIZE_"
# What sends text, and what acts and ends, has no default.
NEVER = frozenset(("to", "help", "version", "clear_cache", "no_config", "files"))
BUDGETS = ("sentences", "words", "ratio")


def path(environ: Mapping[str, str] = os.environ) -> str:
    """Return where the file is looked for (XDG Base Directory 0.8; elsewhere by platformdirs)."""
    if os.name == "posix" and sys.platform != "darwin":
        base = environ.get("XDG_CONFIG_HOME", "")
        if not os.path.isabs(base):
            base = os.path.join(os.path.expanduser("~"), ".config")
        return os.path.join(base, "summarize", "config.toml")
    from platformdirs import user_config_dir  # its import takes longer than most texts

    return os.path.join(user_config_dir("summarize", appauthor=False), "config.toml")


def load(command: click.Command, file: str) -> dict[str, Any]:
    """Return the defaults of a file by the names of parameters; none where there is no file.

    Raises UsageError for a file that cannot be read or is no TOML, and for a name that is no option
    or may have no default.
    """
    if not os.path.isfile(file):
        return {}
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        with open(file, "rb") as opened:
            said = tomllib.load(opened)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "no TOML"
        raise UsageError(
            "{file}: {reason}; mend it, or add --no-config", file=file, reason=Message(reason)
        ) from None
    names = _names(command)
    found = {}
    for name, value in said.items():
        parameter = names.get(name.replace("_", "-"))
        if parameter in NEVER:
            raise UsageError("{file}: {name} stands on the command line only", file=file, name=name)
        if parameter is None:
            raise UsageError(
                "{file}: {name} is no option; see summarize --help", file=file, name=name
            )
        found[parameter] = value
    return found


def _names(command: click.Command) -> dict[str, str]:
    """Return the parameter of each long name of an option: no-cache, format."""
    return {
        name[2:]: parameter.name
        for parameter in command.params
        for name in parameter.opts
        if name.startswith("--")
    }


def refuse_variable(environ: Mapping[str, str] = os.environ) -> None:
    """Refuse a language in the environment: where it sends text is said on the line."""
    if environ.get(f"{PREFIX}TO"):
        raise UsageError("SUMMARIZE_TO: --to stands on the command line only; unset it")


def variable(name: str) -> str:
    """Return the variable of an option's long name.

    >>> variable("--no-cache")
    'SUMMARIZE_NO_CACHE'
    """
    return PREFIX + name.removeprefix("--").replace("-", "_").upper()


def budgets(given: Mapping[str, str], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return how much is asked for: a budget on the line takes the place of one in the environment,
    and that of one in the file.

    ``given`` says where each stands: commandline, environment or default_map.
    """
    for place in ("commandline", "environment", "default_map"):
        asked = {
            name: values[name]
            for name in BUDGETS
            if given[name] == place and values[name] is not None
        }
        if asked:
            return dict.fromkeys(BUDGETS) | asked
    return dict.fromkeys(BUDGETS)
