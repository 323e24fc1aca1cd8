"""Apertium, the installed program: rules and dictionaries, offline, in a second; rough by way of
Spanish.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
import signal
import subprocess
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.errors import UsageError
from summarize.messages import Message
from summarize.translation.engine import Fault, Health
from summarize.translation.languages import base, normal, unknown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.translation.request import Request

# Three-letter codes of Apertium's pairs and the two-letter codes of the same languages (ISO 639).
SHORT = {
    "fra": "fr", "spa": "es", "cat": "ca", "eng": "en", "por": "pt", "ita": "it", "oci": "oc",
    "epo": "eo", "glg": "gl", "arg": "an", "ast": "ast", "ron": "ro", "srd": "sc", "frp": "frp",
}  # fmt: skip
PIVOTS = ("es", "ca")
MARK = re.compile(r"(?<![\w*@#])[*@#]+(?=\w)")  # before a word that is in no dictionary
LONGEST = 60.0  # seconds


@dataclass
class Apertium:
    """One language, reached by one pair of dictionaries or by two."""

    to: str
    program: str
    name: str = "apertium"
    remote: bool = False
    approximate: bool = True
    host: str | None = None
    limit: int = 20_000
    batch: int = 200  # starting it takes longer than the sentences
    workers: int = 1
    patience: float = LONGEST
    health: Health = field(default_factory=Health)

    @property
    def identity(self) -> str:
        """The pairs it goes through."""
        return f"apertium {' '.join(self._path())}"

    def languages(self) -> tuple[str, ...]:
        """Return the languages that the installed pairs reach from French."""
        return tuple(sorted(self._paths))

    def check(self) -> None:
        """Raise UsageError without the program or a pair."""
        if not shutil.which(self.program):
            raise UsageError(
                "apertium: not installed; on Debian run: apt install apertium apertium-fr-es"
            )
        if not self._paths:
            raise UsageError(
                "apertium: no pair from French; on Debian run: apt install apertium-fr-es"
            )
        if not self._path():
            raise UsageError(unknown(self.to, "apertium", self._paths))

    def translate(self, texts: list[str]) -> list[str | None]:
        """Translate texts in one run of the program for each pair on the way."""
        lines = [
            text.replace("’", "'") for text in texts
        ]  # dictionaries have the straight apostrophe
        for mode in self._path():
            lines = self._through(mode, lines)
        return list(lines)

    def _through(self, mode: str, lines: list[str]) -> list[str]:
        """Pass paragraphs through one pair; a blank line between two keeps them apart."""
        answer = self._run([mode], "\n\n".join(lines) + "\n")
        parts = [MARK.sub("", part).strip() for part in answer.strip().split("\n\n")]
        if len(parts) != len(lines):
            raise Fault(Message("apertium: the answer does not match the request"))
        return parts

    def _run(self, arguments: list[str], text: str = "") -> str:
        """Run the program, a pipe of several; all of them end when it takes too long."""
        # found on the user's own PATH, arguments from its own list
        with subprocess.Popen(  # noqa: S603
            [self.program, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=os.environ | {"LC_ALL": "C.UTF-8"},
        ) as process:
            try:
                answer, _errors = process.communicate(
                    text.encode("utf-8", "replace"), timeout=LONGEST
                )
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                raise Fault(
                    Message("apertium: no answer in {seconds:g} s", seconds=LONGEST)
                ) from None
        if process.returncode:
            raise Fault(
                Message("apertium: stopped with status {status}", status=process.returncode)
            )
        return answer.decode("utf-8", "replace")

    def _path(self) -> tuple[str, ...]:
        return self._paths.get(self.to) or self._paths.get(base(self.to)) or ()

    @functools.cached_property
    def _paths(self) -> dict[str, tuple[str, ...]]:
        return paths(self._run(["-l"]).split()) if shutil.which(self.program) else {}


def paths(modes: list[str]) -> dict[str, tuple[str, ...]]:
    """Return {language: modes to go through} from French: one pair, else two by way of Spanish or
    Catalan.

    >>> paths(["fr-es", "spa-eng", "eng-spa"])
    {'es': ('fr-es',), 'en': ('fr-es', 'spa-eng')}
    """
    steps: dict[str, dict[str, str]] = {}
    for mode in modes:
        source, _hyphen, target = mode.partition("-")
        source, target = SHORT.get(source, source), SHORT.get(target, target)
        if target.isalpha():  # the others are variants and experiments: fra-cat_pre2017, eco-fr-es
            steps.setdefault(source, {}).setdefault(target, mode)
    direct = {target: (mode,) for target, mode in steps.get("fr", {}).items()}
    found: dict[str, tuple[str, ...]] = dict(direct)
    for pivot in PIVOTS:
        for target, mode in steps.get(pivot, {}).items() if pivot in direct else ():
            if target != "fr":
                found.setdefault(target, (*direct[pivot], mode))
    return found


def make(request: Request, environ: Mapping[str, str]) -> Apertium:
    """Return the engine for a request."""
    del environ  # nothing to set
    return Apertium(to=normal(request.to), program="apertium")
