"""One run: inputs -> summaries -> translations, as they get done, and the exit code so far."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

from summarize.batch.events import NOTE, SAY, Event, Failed, Found, Printed, Read, Told
from summarize.batch.work import Reading, Settings, choosing, reading, work
from summarize.cli.console import Console, Progress
from summarize.cli.files import label, opened
from summarize.cli.speech import spoken
from summarize.core import Point
from summarize.document import Document, Summary
from summarize.errors import NoTextError, SummarizeError, TranslationError
from summarize.messages import Message
from summarize.reading.stream import Stream
from summarize.writers import Result

if TYPE_CHECKING:
    from summarize.batch.processes import Done
    from summarize.batch.tasks import Tasks
    from summarize.translation import Engine, Notice, Request, Translation

_LARGE = 1_000_000  # bytes, which take about a second
_FIRST = 20  # records without a text, after which none is looked for
_Each = TypeVar("_Each")

Workers = Callable[["Tasks"], Iterator["Done"]]
Made = tuple[str, "Result | Printed"]


class Inputs:
    """What is read: the ``names`` that the user gave, how many they are where that is known, and
    how; ``merge``: as sources of one topic; ``remote``: addresses are opened elsewhere.
    """

    __slots__ = ("known", "merge", "names", "reading", "remote")

    def __init__(
        self,
        names: Iterable[str],
        known: int | None,
        reading: Reading,
        *,
        merge: bool = False,
        remote: bool = False,
    ) -> None:
        self.names, self.known, self.reading = names, known, reading
        self.merge, self.remote = merge, remote


class Run:
    """What the user asked for, done input by input; ``code`` is the exit code of what has been
    done, ``made`` and ``failed`` count results and failures.
    """

    def __init__(
        self,
        inputs: Inputs,
        settings: Settings,
        console: Console,
        translation: tuple[Engine, Request] | None = None,
        *,
        beside: Callable[[Summary], list[str]] = lambda _: [],
        point: Point | None = None,
        workers: Workers | None = None,
    ) -> None:
        self.inputs, self.settings, self.console = inputs, settings, console
        self.translation, self.beside, self.point = translation, beside, point
        self.workers = workers
        self.several = inputs.known != 1
        self.many = self.several and not inputs.merge
        self.announced = False  # who the sentences go to: said once a run
        self.code = self.made = self.failed = 0
        self.progress = Progress(console, spoken(Message("texts")))
        self.done = 0  # inputs

    def results(self) -> Iterator[Made]:
        """Yield a name and a result for each input, or for all of them together.

        What fails is told on standard error, and the others are still done. When the user
        interrupts a translation, what is there is yielded first.
        """
        for _name, results in self.by_input():
            yield from results

    def by_input(self) -> Iterator[tuple[str, Iterator[Made]]]:
        """Yield the name of each input, or the first where they are one topic, and its results;
        they are to be taken before the next.
        """
        if self.inputs.merge:
            yield "", self._results(self._merged())
            return
        every = self._by_workers(self.workers) if self.workers else self._one_by_one()
        for name, events in every:
            yield name, self._results(events)
            self.done += 1

    def _results(self, events: Iterable[Event]) -> Iterator[Made]:
        """Tell what is to be told, and yield what is found."""
        for event in events:
            self.progress.end()  # what follows is printed, on a terminal perhaps
            if isinstance(event, Told):
                self._tell(event)
            elif isinstance(event, Failed):
                self.fail(event.error)
            elif isinstance(event, Printed):
                self.made += 1
                yield event.name, event
            else:
                self.made += 1
                yield from self._found(event)

    def _tell(self, event: Told) -> None:
        if event.how == SAY:
            self.console.say(event.text)
        elif event.how == NOTE:
            self.console.note(event.text)
        else:
            self.console.detail(event.text)

    def _found(self, event: Found) -> Iterator[Made]:
        summary = event.summary
        name = ", ".join(source.name for source in summary.sources)
        if self.translation is None:
            yield name, Result(summary, event.identity)
            return
        engine, request = self.translation
        self.many = self.many or event.identity is not None
        beside = self.beside(summary)
        done, interrupted = self._translate(summary, beside, engine, request)
        count = len(summary.sentences)
        around = dict(zip(beside, done[count:], strict=True))
        date = time.strftime("%Y-%m-%d")
        yield (
            name,
            Result(summary, event.identity, done[:count], request.to, engine.name, around, date),
        )
        if interrupted:
            raise KeyboardInterrupt

    def _merged(self) -> Iterator[Event]:
        """Yield what becomes of all inputs together."""
        together: list[Document] = []
        for _number, name in self._counted():
            for event in self._read(name, self._documents):
                if isinstance(event, Read):
                    together.append(event.document)
                else:
                    yield event
        if together:
            yield from choosing(None, together, self.settings, self.point)

    def _documents(self, stream: Stream, name: str) -> Iterator[Told | Failed | Read]:
        source = self.inputs.reading.source(stream, label(name))
        return reading(source, self.inputs.reading.format)

    def _one_by_one(self) -> Iterator[tuple[str, Iterator[Event]]]:
        """Yield each input and what becomes of it, in this process."""

        def worked(stream: Stream, name: str) -> Iterator[Event]:
            source = self.inputs.reading.source(stream, label(name))
            return work(source, self.settings, self.point)

        for _number, name in self._counted():
            yield name, _settled(self._read(name, worked))

    def _by_workers(self, workers: Workers) -> Iterator[tuple[str, Iterator[Event]]]:
        """Yield the same, done by others."""
        from summarize.batch.tasks import Tasks  # long runs only

        names: list[str] = []
        tasks = Tasks(
            self._remembered(names), self.inputs.reading, opened, remote=self.inputs.remote
        )
        for number, group in groupby(workers(tasks), key=lambda done: done[0].input):
            events = (event for _task, events in group for event in events)
            yield names[number], _settled(events, partial(tasks.drop, number))

    def _remembered(self, names: list[str]) -> Iterator[str]:
        for _number, name in self._counted():
            names.append(name)
            yield name

    def _counted(self) -> Iterator[tuple[int, str]]:
        """Yield the number and name of each input, and show how far it is."""
        for number, name in enumerate(self.inputs.names):
            if self.inputs.known and self.inputs.known > 1:
                self.progress(number, self.inputs.known)
            yield number, name
        self.progress.end()

    def _read(
        self, name: str, how: Callable[[Stream, str], Iterator[_Each]]
    ) -> Iterator[_Each | Failed]:
        """Yield what becomes of an input; what is wrong with it as a whole is its failure."""
        try:
            with opened(name) as stream:
                if stream.size > _LARGE:
                    self.progress.show(_shown(stream))
                yield from how(stream, name)
        except SummarizeError as error:
            yield Failed(error)

    def fail(self, error: SummarizeError) -> None:
        """Say why, and remember the worst: an input lost counts more than a sentence not
        translated, and that than none found.
        """
        self.failed += 1
        self.console.say(error.message)
        order = (0, 3, 4, 2, 1)
        self.code = max(self.code, error.exit_code, key=order.index)

    def _translate(
        self, summary: Summary, beside: Sequence[str], engine: Engine, request: Request
    ) -> tuple[tuple[Translation, ...], bool]:
        """Return the fate of each chosen sentence and of what is printed beside them, and whether
        the user interrupted; the French was complete before.
        """
        from summarize.translation import Interrupted, announcement, translate

        def before(count: int) -> None:
            if not self.announced and (line := announcement(engine, count, many=self.many)):
                self.console.note(line)
            self.announced = True

        def notice(told: Notice) -> None:
            (self.console.detail if told.minor else self.console.note)(told.text)

        label = spoken(Message("translating"))
        if self.inputs.known and self.inputs.known > 1 and not self.inputs.merge:
            label = f"{self.done + 1}/{self.inputs.known} {label}"
        progress = Progress(self.console, label)
        texts = [*(sentence.text for sentence in summary.sentences), *beside]
        interrupted = False
        try:
            translations = translate(
                texts, engine, request, progress=progress, before=before, notice=notice
            )
        except Interrupted as stopped:
            translations, interrupted = stopped.translations, True
        finally:
            progress.end()
        self._failed(translations, engine)
        self._doubt(translations[: len(summary.sentences)])
        return tuple(translations), interrupted

    def _failed(self, translations: Sequence[Translation], engine: Engine) -> None:
        """Say what failed and why, one line a reason."""
        failures = Counter(one.reason for one in translations if one.status == "failed")
        for reason, count in failures.items():
            values = {
                "count": count,
                "total": len(translations),
                "engine": engine.name,
                "reason": reason,
            }
            self.fail(
                TranslationError(
                    "{count} of {total} sentences not translated by {engine}: {reason};"
                    " printed in French",
                    **values,
                )
            )

    def _doubt(self, translations: Sequence[Translation]) -> None:
        """Say which translations look wrong, and with -v why and what is from the cache."""
        cached = sum(one.status == "cached" for one in translations)
        if cached:
            self.console.detail(
                Message(
                    "{count} of {total} translations from the cache",
                    count=cached,
                    total=len(translations),
                )
            )
        doubtful = [str(i) for i, one in enumerate(translations, 1) if one.warnings]
        if doubtful:
            self.console.note(
                Message(
                    "{count} of {total} translations look doubtful: sentence {numbers}; -v says"
                    " why",
                    count=len(doubtful),
                    total=len(translations),
                    numbers=", ".join(doubtful),
                )
            )
        for i, one in enumerate(translations, 1):
            for warning in one.warnings:
                self.console.detail(Message("sentence {i}: {warning}", i=i, warning=warning))


def _settled(events: Iterable[Event], drop: Callable[[], object] = lambda: None) -> Iterator[Event]:
    """Yield the events of one input, records at its beginning that have no text held back until one
    has: where none comes among the first, or at all, that is one failure, and the rest is dropped.
    """
    held: list[Failed] | None = []
    for event in events:
        lacks = isinstance(event, Failed) and isinstance(event.error, NoTextError)
        if held is not None and lacks:
            held.append(event)  # type: ignore[arg-type]
            if len(held) == _FIRST:
                drop()
                break
            continue
        yield from held or ()
        held = None
        yield event
    if held and isinstance(held[0].error, NoTextError):
        yield Failed(held[0].error.all)


def _shown(stream: Stream) -> str:
    """Return what is shown while a large input is read and ranked."""
    size = f"{stream.size / 1e6:.0f}"
    return spoken(Message("{name}: {size} MB, reading", name=stream.name, size=size))
