"""The chosen sentences, each with its translation and what became of it."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.messages import Message
from summarize.translation.cache import Cache, cache_path, key
from summarize.translation.clock import Deadline
from summarize.translation.engine import Fault
from summarize.translation.languages import normal
from summarize.translation.result import Interrupted, Translation
from summarize.translation.split import batches, join, pieces
from summarize.translation.typography import scalar, tidy, unescaped
from summarize.translation.workers import answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarize.translation.engine import Engine
    from summarize.translation.request import Request
    from summarize.translation.result import Notice, Status


def translate(
    texts: Sequence[str],
    engine: Engine,
    request: Request,
    *,
    progress: Callable[[int, int], None] | None = None,
    before: Callable[[int], None] | None = None,
    notice: Callable[[Notice], None] | None = None,
) -> list[Translation]:
    """Return the fate of each text, same length and order; what fails is in there with its reason,
    nothing is raised.

    ``progress(done, total)``, in sentences to translate, is called at every arrival and every tenth
    of a second; ``before(count)`` once, before the first request, with the number of sentences that
    will be sent (not those kept or cached); ``notice`` for troubles with the cache. Raise
    Interrupted, with what is there, on Ctrl-C.
    """
    cache = Cache(cache_path() if request.cache else None, notice or _ignore)
    run = _Call(engine, normal(request.to), cache, Deadline(request.deadline))
    if acquaint := getattr(engine, "acquaint", None):
        acquaint(texts)  # what stands before each
    try:
        jobs = run.prepare(texts)
        if jobs and before:
            before(len(jobs))
        for done in run.work(jobs):
            if progress:
                progress(done, len(jobs))
    except KeyboardInterrupt:
        run.deadline.end()
        cut_off = Translation(None, "failed", Message("interrupted"))
        raise Interrupted([run.found.get(text, cut_off) for text in texts]) from None
    finally:
        cache.close()
    return [run.found[text] for text in texts]


@dataclass
class _Job:
    """A text on its way, in the pieces the engine takes."""

    text: str
    parts: list[str]
    answers: dict[int, str | Fault | None] = field(default_factory=dict)


@dataclass
class _Call:
    """One call of translate: equal texts are one, what is known is not asked for."""

    engine: Engine
    to: str
    cache: Cache
    deadline: Deadline
    found: dict[str, Translation] = field(default_factory=dict)

    def prepare(self, texts: Sequence[str]) -> list[_Job]:
        """Settle what needs no engine and return the other texts, each once."""
        jobs = []
        for text in dict.fromkeys(texts):
            known = self._known(text)
            if known:
                self.found[text] = known
            else:
                jobs.append(_Job(text, pieces(text, self.engine.limit)))
        return jobs

    def work(self, jobs: list[_Job]) -> Iterator[int]:
        """Translate; yield how many texts are settled, at every arrival and at every tick."""
        places = [(job, number) for job in jobs for number in range(len(job.parts))]
        groups = batches(
            [job.parts[number] for job, number in places], self.engine.batch, self.engine.limit
        )
        rest = iter(places)
        members = [list(itertools.islice(rest, len(group))) for group in groups]
        kept = len(self.found)
        for item in answers(self.engine, groups, self.deadline):
            if item is not None:
                number, answer = item
                self._share(members[number], answer)
            yield len(self.found) - kept

    def _known(self, text: str) -> Translation | None:
        if not any(map(str.isalpha, text)):  # there is nothing to translate
            return Translation(text, "kept")
        found_by = key(self.engine.identity, self.to, text)
        raw = self.cache.get(found_by)
        if raw is None:
            return None
        doubted = self.cache.doubts(found_by)
        if doubted is not None:  # judged when it was kept
            shown = tidy(unescaped(raw, text), self.to)
            return Translation(shown, "cached", None, tuple(map(Message, doubted)))
        found = self._judge(text, raw, "cached")
        return found if found.text else None

    def _share(self, members: list[tuple[_Job, int]], answer: list[str | None] | Fault) -> None:
        """Give each piece of a batch its answer, and settle the texts that are complete with it."""
        for place, (job, number) in enumerate(members):
            job.answers[number] = answer if isinstance(answer, Fault) else answer[place]
            if len(job.answers) == len(job.parts):
                self.found[job.text] = self._settle(job)

    def _settle(self, job: _Job) -> Translation:
        parts: list[str] = []
        for number in range(len(job.parts)):
            answer = job.answers[number]
            if isinstance(answer, Fault):
                return Translation(None, "failed", answer.reason)
            parts.append(scalar(answer or ""))
        raw = join(parts, self.to) if all(parts) else ""
        found = self._judge(job.text, raw, "translated")
        from summarize.translation.doubts import unchanged

        # an echo may be right, but must not stay for months
        if found.text and not unchanged(job.text, raw):
            self.cache.put(key(self.engine.identity, self.to, job.text), raw, found.warnings)
        return found

    def _judge(self, text: str, raw: str, status: Status) -> Translation:
        """Return an answer as a translation, in the target's typography, or as a failure."""
        # what judges an answer is read where there is one
        from summarize.translation.checks import refusal
        from summarize.translation.doubts import doubts

        reason = refusal(text, raw, self.to)
        if reason:
            return Translation(
                None,
                "failed",
                Message("{engine}: {reason}", engine=self.engine.name, reason=reason),
            )
        translation = tidy(unescaped(raw, text), self.to)
        return Translation(translation, status, None, doubts(text, translation, self.to))


def _ignore(notice: Notice) -> None:
    """Leave a notice unsaid."""
