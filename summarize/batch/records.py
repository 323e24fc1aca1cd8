"""Records of a program in, their summaries out: the library's door to long runs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from summarize.batch.events import Failed, Found
from summarize.batch.processes import Processes, done, usable
from summarize.batch.tasks import Task
from summarize.batch.work import Reading, Settings
from summarize.document import Summary
from summarize.errors import SummarizeError, UsageError
from summarize.options import Options

_SOME = 32  # records of one piece of work
Record = str | Mapping[str, object]


class _Given:
    """Work made of records as they are asked for; they are taken to be there at once."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._records = records

    def __iter__(self) -> Iterator[Task]:
        lines: list[bytes] = []
        first = 1
        for number, record in enumerate(self._records, 1):
            fields = {"text": record} if isinstance(record, str) else record
            lines.append(json.dumps(dict(fields)).encode())
            if len(lines) == _SOME:
                yield Task(0, "records", data=b"\n".join(lines), first=first, records=len(lines))
                lines, first = [], number + 1
        if lines:
            yield Task(0, "records", data=b"\n".join(lines), first=first, records=len(lines))

    def ready(self) -> bool:
        """Tell that the next record need not be waited for."""
        return True

    def fileno(self) -> int:
        """Tell that there is nothing to wait for."""
        return -1


def summaries(
    records: Iterable[Record], options: Options, jobs: int
) -> Iterator[tuple[str | None, Summary | SummarizeError]]:
    """Yield the id and the summary of each record, or what is wrong with it, in order."""
    if jobs < 0:
        raise UsageError("jobs {jobs}: give a whole number, 0 for all cores", jobs=jobs)
    reading, settings, given = Reading("jsonl"), Settings(options, "jsonl"), _Given(records)
    if (count := jobs or usable()) > 1:
        every = (events for _task, events in Processes(count, reading, settings).events(given))
    else:
        every = (done(part, reading, settings) for task in given for part in task.parts())
    for events in every:
        for event in events:
            if isinstance(event, Found):
                yield event.identity, event.summary
            elif isinstance(event, Failed):
                yield None, event.error
