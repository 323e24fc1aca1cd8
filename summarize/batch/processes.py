"""Pieces of work in other processes of this machine: events in the order of the inputs, and nothing
lost where a process dies.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, Protocol

from summarize.batch.events import Event, Failed
from summarize.batch.tasks import Task
from summarize.batch.work import Reading, Settings, work
from summarize.errors import InputError
from summarize.messages import told

_TRIES = 5  # of one record alone, whose process may be ended by chance, too
_AHEAD = 4  # pieces a process that are under way or wait for an earlier one

Context = Any  # of multiprocessing: fork or spawn; its types have no name in common
Done = tuple[Task, list[Event]]


class Work(Protocol):
    """What is to be done, as ``Tasks`` has it."""

    def __iter__(self) -> Iterator[Task]:
        """Yield pieces of work."""

    def ready(self) -> bool:
        """Tell whether the next piece can be made at once."""

    def fileno(self) -> int:
        """Return what brings the next piece, below 0 where nothing does."""


def usable() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def done(task: Task, reading: Reading, settings: Settings) -> list[Event]:
    """Do a piece of work and return what becomes of it."""
    if task.events:
        return list(task.events)
    data = task.data
    if task.path is not None:
        from summarize.reading.stream import Stream

        try:
            with open(task.path, "rb", buffering=0) as file:
                source = reading.source(Stream(file, task.name), task.name)
                return list(work(source, settings))
        except OSError as error:
            return [Failed(unreadable(task.name, error))]
    source = reading.source(data, task.name, task.first)
    if task.records:
        settings = settings._replace(format="jsonl")
    return list(work(source, settings))


def unreadable(name: str, error: OSError) -> InputError:
    """Return what is said of a file that cannot be read."""
    from summarize.messages import Message

    return InputError(
        "{name}: {reason}; check the name and its rights",
        name=told(name),
        reason=Message(error.strerror or "unreadable"),
    )


class _Worker:
    """A process that does one piece of work at a time; ``task`` is the one it has."""

    def __init__(
        self, context: Context, reading: Reading, settings: Settings, others: list[Connection]
    ) -> None:
        self.here, there = context.Pipe()
        self.process = context.Process(
            target=_serve, args=(there, reading, settings, [*others, self.here]), daemon=True
        )
        self.process.start()
        there.close()
        self.task: tuple[int, Task] | None = None

    def end(self) -> None:
        """Stop it, whatever it does."""
        self.here.close()
        self.process.kill()
        self.process.join()


def _serve(
    there: Connection, reading: Reading, settings: Settings, inherited: list[Connection]
) -> None:
    """Do what comes, until nobody asks any more."""
    import gc

    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the command itself ends its workers
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for one in inherited:
        one.close()
    try:
        while True:
            there.send(done(there.recv(), reading, settings))
    except (EOFError, OSError):
        return


class Processes:
    """So many workers, and the work that is under way."""

    def __init__(self, count: int, reading: Reading, settings: Settings) -> None:
        self._context = get_context("fork" if os.name == "posix" else "spawn")
        self._count, self._reading, self._settings = count, reading, settings
        self._workers: list[_Worker] = []

    def events(self, tasks: Work) -> Iterator[Done]:
        """Yield each piece of work with what became of it, in order."""
        try:
            self._workers = [self._new() for _ in range(self._count)]
            yield from self._events(tasks)
        finally:
            for worker in self._workers:
                worker.end()

    def _new(self) -> _Worker:
        others = [worker.here for worker in self._workers if not worker.here.closed]
        return _Worker(self._context, self._reading, self._settings, others)

    def _events(self, tasks: Work) -> Iterator[Done]:
        pieces, more = iter(tasks), True
        made: dict[int, Done] = {}
        given = taken = 0
        while more or taken < given:
            while more and given - taken < _AHEAD * self._count:
                idle = next((one for one in self._workers if one.task is None), None)
                if idle is None or not (tasks.ready() or taken == given):
                    break
                task = next(pieces, None)
                if task is None:
                    more = False
                elif task.events:
                    made[given] = task, list(task.events)
                    given += 1
                else:
                    idle.task = given, task
                    given += 1
                    if not _sent(idle, task):
                        made[given - 1] = self._again(idle, task)
            while taken in made:
                yield made.pop(taken)
                taken += 1
            if taken < given and taken not in made:
                self._wait(tasks, made, more=more and given - taken < _AHEAD * self._count)

    def _wait(self, tasks: Work, made: dict[int, Done], *, more: bool) -> None:
        """Wait for a result, or for more to do where somebody is idle; take the results."""
        busy = {one.here: one for one in self._workers if one.task is not None}
        idle = len(busy) < len(self._workers)
        waited: list[Any] = [
            *busy,
            *([tasks.fileno()] if more and idle and tasks.fileno() >= 0 else []),
        ]
        for found in wait(waited):
            worker = busy.get(found)
            if worker is None or worker.task is None:
                continue
            place, task = worker.task
            try:
                made[place] = task, worker.here.recv()
                worker.task = None
            except (EOFError, OSError):
                made[place] = self._again(worker, task)

    def _again(self, dead: _Worker, task: Task) -> Done:
        """Do the work of a worker that died once more, record by record and each alone; what kills
        again is told.
        """
        dead.end()
        self._workers.remove(dead)
        events: list[Event] = []
        for part in task.parts():
            tries = (self._alone(part) for _ in range(_TRIES))
            events += next((one for one in tries if one is not None), [Failed(deadly(part))])
        self._workers.append(self._new())
        return task, events

    def _alone(self, part: Task) -> list[Event] | None:
        """Do a record in a process of its own; None where that dies."""
        alone = self._new()
        try:
            alone.here.send(part)
            found: list[Event] = alone.here.recv()
        except (EOFError, OSError):
            return None
        finally:
            alone.end()
        return found


def _sent(worker: _Worker, task: Task) -> bool:
    try:
        worker.here.send(task)
    except OSError:
        return False
    return True


def deadly(part: Task) -> InputError:
    """Return what is said of work that ends whatever process does it."""
    if part.records:
        return InputError(
            "{name}: record {number} has ended each process that tried it; the others are done",
            name=told(part.name),
            number=part.first,
        )
    return InputError(
        "{name}: has ended each process that tried it; the others are done", name=told(part.name)
    )
