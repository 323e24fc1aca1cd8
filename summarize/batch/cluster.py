"""Pieces of work on the workers of a Dask scheduler, which other people have set up: events in the
order of the inputs, those of one machine.

Dask does the work of a lost worker again (distributed, "Resilience"); its own configuration says
how connections are secured.
"""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Iterator
from typing import Any

from summarize.batch.events import Event, Failed
from summarize.batch.processes import Done, deadly, done
from summarize.batch.tasks import Task, Tasks
from summarize.batch.work import Reading, Settings
from summarize.errors import InputError, SummarizeError, UsageError

_AHEAD = 4  # pieces a thread of the workers that are under way
_GONE = ("CancelledError", "FutureCancelledError", "CommClosedError")
_PATIENCE = 10  # seconds to reach the scheduler


Client = Any  # of Dask, whose calls have no types


class ClusterError(SummarizeError):
    """The scheduler cannot be reached, or is gone; or its workers are not ours."""


class Cluster:
    """A scheduler by its ``address``, and how its workers are to work."""

    def __init__(self, address: str, reading: Reading, settings: Settings) -> None:
        self.address, self._reading, self._settings = address, reading, settings

    def events(self, tasks: Tasks) -> Iterator[Done]:
        """Yield each piece of work with what became of it, in order.

        Raises ClusterError, and UsageError where Dask is not installed here.
        """
        try:
            import distributed
        except ImportError:
            raise UsageError("--cluster: pip install 'summarize[cluster]'") from None
        import logging

        logging.disable(logging.CRITICAL)  # what Dask says of a loss is said here, in one line
        lost = (OSError, TimeoutError)  # CommClosedError is an OSError
        try:
            make: Client = distributed.Client
            with make(self.address, timeout=_PATIENCE, set_as_default=False) as client:
                self._compare(client)
                yield from self._events(client, tasks)
        except lost:
            raise self._lost() from None

    def _lost(self) -> ClusterError:
        return ClusterError(
            "--cluster {address}: the scheduler cannot be reached; start it, and go on with"
            " -o DIR/ --resume",
            address=self.address,
        )

    def _compare(self, client: Client) -> None:
        """Refuse workers that would choose other sentences."""
        try:
            others: dict[str, Any] = client.run(_away("edition"))
        except (ImportError, AttributeError):
            raise self._other("none, or an older one") from None
        if not others:
            raise ClusterError(
                "--cluster {address}: has no workers; start them: dask worker {address}",
                address=self.address,
            )
        for found in others.values():
            if found != edition():
                raise self._other(str(found[0]))

    def _other(self, found: str) -> ClusterError:
        return ClusterError(
            "--cluster {address}: its workers have summarize {found}, this is {own}; install the"
            " same there: pip install 'summarize[cluster]=={own}'",
            address=self.address,
            found=found,
            own=edition()[0],
        )

    def _events(self, client: Client, tasks: Tasks) -> Iterator[Done]:
        from distributed import KilledWorker

        ahead = _AHEAD * max(1, sum(client.nthreads().values()))
        under_way: deque[tuple[Task, Any]] = deque()
        pieces, more = iter(tasks), True
        while more or under_way:
            while more and len(under_way) < ahead and (not under_way or tasks.ready()):
                task = next(pieces, None)
                if task is None:
                    more = False
                elif task.events:
                    under_way.append((task, None))
                else:
                    under_way.append((task, self._submit(client, task)))
            if not under_way:
                continue
            task, future = under_way.popleft()
            if future is None:
                yield task, list(task.events)
                continue
            try:
                found = self._result(future)
            except KilledWorker:
                found = self._again(client, task)
            except Exception as error:  # noqa: BLE001  # whatever a worker raised is one line
                if type(error).__name__ in _GONE:
                    raise self._lost() from None
                raise ClusterError(
                    "--cluster {address}: a worker has failed ({reason}); see its log",
                    address=self.address,
                    reason=type(error).__name__,
                ) from None
            yield task, found

    def _submit(self, client: Client, task: Task) -> Any:  # noqa: ANN401  # Dask's own type
        """Send a piece of work off, as bytes: a scheduler need not know what it hands on."""
        work = pickle.dumps((task, self._reading, self._settings))
        return client.submit(_away("remote"), work, pure=False)

    @staticmethod
    def _result(future: Any) -> list[Event]:  # noqa: ANN401
        found: list[Event] = pickle.loads(future.result())  # noqa: S301  # what our workers sent
        return found

    def _again(self, client: Client, task: Task) -> list[Event]:
        """Do the records of a piece that has killed its workers one by one; what kills again is
        told.
        """
        from distributed import KilledWorker

        events: list[Event] = []
        for part in task.parts():
            try:
                events += self._result(self._submit(client, part))
            except KilledWorker:
                events.append(Failed(deadly(part)))
        return events


def edition() -> tuple[str, str]:
    """Return what decides the choice: the version, and a digest of the weights."""
    import hashlib
    from importlib.metadata import version

    from summarize.fr import weights

    both = weights.WEIGHTS, weights.WORDS
    readers = weights.READERS, weights.READERS_WORDS, weights.STEMS
    data = repr((both, readers, weights.NEWS))
    return version("summarize"), hashlib.sha256(data.encode()).hexdigest()


def _away(name: str) -> Any:  # noqa: ANN401  # a function of this module
    """Return a function that finds another one where it is called, so that whoever passes it on
    need not have this package.
    """
    return lambda *args: getattr(  # noqa: PLW0108  # it is found where it is called
        __import__("importlib").import_module("summarize.batch.cluster"), name
    )(*args)


def remote(data: bytes) -> bytes:
    """Do a piece of work where it has been sent, and return what becomes of it."""
    task, reading, settings = pickle.loads(data)  # noqa: S301  # what the command itself sent
    return pickle.dumps(_remote(task, reading, settings))


def _remote(task: Task, reading: Reading, settings: Settings) -> list[Event]:
    if task.path is not None and "://" in task.path:
        import fsspec  # what Dask itself opens files by

        try:
            with fsspec.open(task.path, "rb") as file:
                task = task._replace(path=None, data=file.read())
        except (OSError, ImportError, ValueError) as error:
            reason = type(error).__name__
            return [
                Failed(
                    InputError(
                        "{name}: cannot be opened by a worker ({reason})",
                        name=task.name,
                        reason=reason,
                    )
                )
            ]
    return done(task, reading, settings)
