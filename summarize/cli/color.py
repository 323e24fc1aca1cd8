"""Whether a stream is coloured."""

from __future__ import annotations

from collections.abc import Mapping


def colored(when: str, *, terminal: bool, environ: Mapping[str, str]) -> bool:
    """Tell whether to colour: as said, else as the environment has it, else on a terminal that can.

    NO_COLOR (no-color.org) wins over FORCE_COLOR; an empty variable says nothing, and FORCE_COLOR=0
    says nothing too.

    >>> colored("auto", terminal=True, environ={"TERM": "xterm"})
    True
    >>> colored("auto", terminal=True, environ={"NO_COLOR": "1"})
    False
    """
    if when != "auto":
        return when == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return terminal and environ.get("TERM") != "dumb"
