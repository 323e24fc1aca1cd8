"""Requests a few at a time, in threads that nobody has to wait for."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING

from summarize.translation.attempt import attempt
from summarize.translation.engine import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.translation.clock import Deadline
    from summarize.translation.engine import Engine

TICK = 0.1  # seconds between two looks at the clock while nothing arrives

Answer = list[str | None] | Fault


def answers(
    engine: Engine, batches: list[list[str]], deadline: Deadline
) -> Iterator[tuple[int, Answer] | None]:
    """Yield (number of the batch, its answer) as they come, and None at every tick, until all are
    in.
    """
    todo: queue.SimpleQueue[tuple[int, list[str]]] = queue.SimpleQueue()
    done: queue.SimpleQueue[tuple[int, Answer]] = queue.SimpleQueue()
    for number, texts in enumerate(batches):
        todo.put((number, texts))
    for _ in range(min(engine.workers, len(batches))):
        threading.Thread(target=_work, args=(engine, todo, done, deadline), daemon=True).start()
    left = len(batches)
    while left:
        try:
            item = done.get(timeout=TICK)
        except queue.Empty:
            yield None
            continue
        left -= 1
        yield item


def _work(
    engine: Engine,
    todo: queue.SimpleQueue[tuple[int, list[str]]],
    done: queue.SimpleQueue[tuple[int, Answer]],
    deadline: Deadline,
) -> None:
    while True:
        try:
            number, texts = todo.get_nowait()
        except queue.Empty:
            return
        done.put((number, _settle(engine, texts, deadline)))


def _settle(engine: Engine, texts: list[str], deadline: Deadline) -> Answer:
    """Return the answers, or the fault that is the reason why there are none."""
    if engine.health.fault:
        return engine.health.fault
    try:
        result = attempt(engine, texts, deadline)
    except Fault as fault:
        engine.health.failed(fault)
        return fault
    engine.health.worked()
    return result
