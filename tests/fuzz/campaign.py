"""One entrance under trial: whether an input breaks something, the smallest that does, and where it
is kept.
"""

from __future__ import annotations

import hashlib
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.fuzz.entrances import ENTRANCES, Seen
from tests.fuzz.mutator import mutated
from tests.fuzz.seeds import seeds

FINDINGS = Path(__file__).parent / "findings"
_KEPT = 400  # inputs of an entrance that others are made of
_COST = 0.5, 4e-4  # CPU seconds that any input may take, and those a byte
_ROOM = 60_000_000, 15  # bytes of memory that any input may take, and those a byte
_HANGS = 8.0  # seconds
TURN = 200  # inputs of a short look


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
        return f"{type(error).__name__} at {_where(error)}: {str(error)[:80]}"
    spent = time.process_time() - start
    return f"takes {spent:.1f} s" if spent > _COST[0] + _COST[1] * len(data) else None


def _where(error: BaseException) -> str:
    """Return the place that raised it: two broken laws are two findings."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}-{last.lineno}"


def _peak() -> int:
    """Return the most memory that this process has had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (
        1 if sys.platform == "darwin" else 1024
    )


def minimized(entrance: Callable[[bytes], Seen], data: bytes, kind: str) -> bytes:
    """Return a smaller input that breaks the same."""
    name, size = kind.split(":" if ":" in kind else " ", maxsplit=1)[0], len(data) // 2
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
        self.kept = seeds(name)
        self.seen: set[Seen] = set()
        self.tried = self.found = 0
        self.kinds: set[str] = set()

    def __str__(self) -> str:
        return f"{self.name}: {self.tried} inputs, {len(self.seen)} kinds, {self.found} findings"

    def turn(self, count: int = TURN) -> None:
        """Try some inputs made of those kept."""
        for _ in range(count):
            data = mutated(self.dice.choice(self.kept), self.kept, self.dice)
            if self.tried_once(data):
                self.kept = [*self.kept[-_KEPT:], data]

    def tried_once(self, data: bytes) -> bool:
        """Try an input, and keep it among the findings where it breaks what none has; return whether
        it shows what no other has.
        """
        self.tried += 1
        start, room = time.process_time(), _peak()
        try:
            seen = bounded(self.entrance, data)
        except Exception:  # noqa: BLE001  # looked at once more below
            told, seen = broken(self.entrance, data), None
        else:
            slow = time.process_time() - start > _COST[0] + _COST[1] * len(data)
            told = broken(self.entrance, data) if slow else None
            taken = _peak() - room
            if taken > _ROOM[0] + _ROOM[1] * len(data):
                told = f"takes {taken / 1e6:.0f} MB"
        if told is not None and told.split(":")[0] not in self.kinds:
            self._note(data, told)
        if seen is None or seen in self.seen:
            return False
        self.seen.add(seen)
        return True

    def _note(self, data: bytes, told: str) -> None:
        small = minimized(self.entrance, data, told)
        self.found += 1
        self.kinds.add(told.split(":", maxsplit=1)[0])
        digest = hashlib.sha256(small).hexdigest()[:12]
        (FINDINGS / f"{self.name}-{digest}.bin").write_bytes(small)
        print(f"{self.name}: {told} ({len(small)} bytes, {digest})", flush=True)


def main(name: str, seconds: float, seed: int) -> int:
    """Try one entrance for so long, guided by what inputs show; 1 where something was found."""
    campaign = Campaign(name, Random(f"{seed} {name}"))
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        campaign.turn(20)
    print(campaign, flush=True)
    return int(campaign.found > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3])))
