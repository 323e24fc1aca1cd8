"""Look for inputs that break a law.

    python -m tests.fuzz --minutes 10 [--only whole,jsonl] [--seed 1]

Each entrance has the same share of the time. An input that shows what no other has shown is kept
to make others of; one that breaks a law, or costs more than its size allows, is made as small as
it can be and written to tests/fuzz/findings/, where the tests take it as a case. Prints a line an
entrance: inputs, kinds of behaviour seen, findings.
"""

from __future__ import annotations

import argparse
import hashlib
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.conftest import TEXTS
from tests.fuzz.entrances import ENTRANCES, Seen
from tests.fuzz.mutator import mutated

FINDINGS = Path(__file__).parent / "findings"
_KEPT = 400  # inputs of an entrance that others are made of
_COST = 0.5, 4e-4  # CPU seconds that any input may take, and those a byte
_HANGS = 8.0  # seconds
_TURN = 200  # inputs of one entrance before the next has its turn


def seeds() -> list[bytes]:
    """The beginnings of our own texts, and of small inputs of each format."""
    found = [path.read_bytes()[:3000] for path in sorted(TEXTS.rglob("*.txt"))]
    cases = Path(__file__).parents[1]
    found += [path.read_bytes()[:3000] for path in sorted((cases / "reading").rglob("*.html"))]
    found += [
        path.read_bytes()[:3000] for path in sorted(cases.rglob("*.txt")) if path.stat().st_size
    ][:40]
    found += [
        (
            b'{"id": "a", "text": "Le port de Losse ferme lundi, dit la mairie.", "title": "Le port"}\n'
            b'{"id": 2, "texte": "Les quais sont vendus.\\u00a0"}\n'
        ),
        b'[{"text": "Le port de Losse ferme."}, {"text": null}]',
        b"id;titre;text\n1;Le port;Le port de Losse ferme lundi.\n2;Les quais;Ils sont vendus.\n",
        (
            b"From: a@losse.example\nSubject: Le port\nContent-Type: text/plain; charset=latin1\n\n"
            b"Le port ferme lundi, dit-on.\n-- \nAnne Morin\n"
        ),
    ]
    return [one for one in found if one]


class HangError(Exception):
    """An input takes longer than any may."""


def bounded(entrance: Callable[[bytes], Seen], data: bytes) -> Seen:
    """Return what an entrance has seen; HangError where it does not come back."""

    def late(_number: int, _frame: object) -> None:
        raise HangError

    known = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, _HANGS)
    try:
        return entrance(data)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, known)


def broken(entrance: Callable[[bytes], Seen], data: bytes) -> str | None:
    """Return what an input breaks, None where it keeps the laws."""
    start = time.process_time()
    try:
        bounded(entrance, data)
    except RecursionError:
        return "RecursionError"
    except Exception as error:  # noqa: BLE001  # whatever is raised is what is looked for
        return f"{type(error).__name__}: {str(error)[:80]}"
    spent = time.process_time() - start
    return f"takes {spent:.1f} s" if spent > _COST[0] + _COST[1] * len(data) else None


def minimized(entrance: Callable[[bytes], Seen], data: bytes, kind: str) -> bytes:
    """Return a smaller input that breaks the same."""
    name, size = kind.split(":", maxsplit=1)[0].split(" ", maxsplit=1)[0], len(data) // 2
    deadline = time.monotonic() + 20
    while size and time.monotonic() < deadline:
        for start in range(0, len(data), size):
            less = data[:start] + data[start + size :]
            told = broken(entrance, less)
            if told and told.startswith(name):
                data = less
                break
        else:
            size //= 2
    return data


class Campaign:
    """One entrance under trial."""

    def __init__(self, name: str, dice: Random) -> None:
        self.name, self.entrance, self.dice = name, ENTRANCES[name], dice
        self.kept = seeds()
        self.seen: set[Seen] = set()
        self.tried = self.found = 0
        self.kinds: set[str] = set()

    def turn(self) -> None:
        """Try some inputs."""
        for _ in range(_TURN):
            data = mutated(self.dice.choice(self.kept), self.kept, self.dice)
            self.tried += 1
            told = self._tried(data)
            if told is not None and told.split(":")[0] not in self.kinds:
                self._note(data, told)

    def _tried(self, data: bytes) -> str | None:
        start = time.process_time()
        try:
            seen = bounded(self.entrance, data)
        except Exception:  # noqa: BLE001  # looked at once more below
            return broken(self.entrance, data)
        if seen not in self.seen:
            self.seen.add(seen)
            self.kept = [*self.kept[-_KEPT:], data]
        slow = time.process_time() - start > _COST[0] + _COST[1] * len(data)
        return broken(self.entrance, data) if slow else None

    def _note(self, data: bytes, told: str) -> None:
        small = minimized(self.entrance, data, told)
        self.found += 1
        self.kinds.add(told.split(":", maxsplit=1)[0])
        digest = hashlib.sha256(small).hexdigest()[:12]
        (FINDINGS / f"{self.name}-{digest}.bin").write_bytes(small)
        print(f"{self.name}: {told} ({len(small)} bytes, {digest})", flush=True)


def main() -> int:
    """Run for so many minutes; 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--only", default=",".join(ENTRANCES))
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    names = asked.only.split(",")
    every = [Campaign(name, Random(f"{asked.seed} {name}")) for name in names]
    spent = dict.fromkeys(names, 0.0)
    deadline = time.monotonic() + 60 * asked.minutes
    while time.monotonic() < deadline:
        one = min(every, key=lambda campaign: spent[campaign.name])
        start = time.monotonic()
        one.turn()
        spent[one.name] += time.monotonic() - start
    for one in every:
        print(f"{one.name}: {one.tried} inputs, {len(one.seen)} kinds, {one.found} findings")
    return int(any(one.found for one in every))


if __name__ == "__main__":
    sys.exit(main())
