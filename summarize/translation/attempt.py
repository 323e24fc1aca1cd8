"""One request until it succeeds or is given up: time limits and retries."""

from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING

from summarize.messages import Message
from summarize.translation.clock import bounded
from summarize.translation.engine import Fault

if TYPE_CHECKING:
    from summarize.translation.clock import Deadline
    from summarize.translation.engine import Engine

FIRST_WAIT = (
    0.5  # seconds; doubled each time, with jitter so that many users do not come back at once
)
MOST_WAITS = 4  # 0.5 + 1 + 2 + 4 s: a busy moment passes in that, a longer one will not


def attempt(engine: Engine, texts: list[str], deadline: Deadline) -> list[str | None]:
    """Translate texts in one request, tried again where that may help; raise Fault when it does
    not.
    """
    before: Fault | None = None  # a deadline that ends a wait says less than why there was one
    for count in itertools.count():
        try:
            return _once(engine, texts, deadline)
        except Fault as fault:
            if before and not deadline.left():
                raise before from None
            pause = _pause(fault, count)
            if pause is None or pause >= deadline.left():
                raise
            before = fault
        deadline.sleep(pause)
    raise AssertionError  # count() has no end


def _once(engine: Engine, texts: list[str], deadline: Deadline) -> list[str | None]:
    patience = min(engine.patience, deadline.left())
    if patience <= 0:
        raise late(engine, deadline)
    try:
        answers = bounded(lambda: engine.translate(texts), patience)
    except TimeoutError as error:
        raise _silence(engine, deadline) from error
    except Fault:
        raise
    except Exception as error:  # noqa: BLE001
        # a library's own bug must cost a sentence, never the run
        raise Fault(
            Message(
                "{engine}: failed inside ({kind})", engine=engine.name, kind=type(error).__name__
            )
        ) from None
    if len(answers) != len(texts):
        raise Fault(Message("{engine}: the answer does not match the request", engine=engine.name))
    return answers


def _silence(engine: Engine, deadline: Deadline) -> Fault:
    if not deadline.left():
        return late(engine, deadline)
    where = engine.host or engine.name
    return Fault(
        Message("{host}: no answer in {seconds:g} s", host=where, seconds=engine.patience), "once"
    )


def _pause(fault: Fault, count: int) -> float | None:
    """Return the seconds to wait before try ``count + 2``, None to give up."""
    if fault.again == "once" and count == 0:
        return 0.0
    if fault.again == "later" and count < MOST_WAITS:
        jitter = 0.75 + random.random() / 2  # noqa: S311  (spreads the load, keeps no secret)
        return fault.wait if fault.wait is not None else FIRST_WAIT * 2**count * jitter
    return None


def late(engine: Engine, deadline: Deadline) -> Fault:
    """Return the fault of what the deadline cut off."""
    where = engine.host or engine.name
    return Fault(
        Message("{host}: no time left after {seconds:g} s", host=where, seconds=deadline.seconds)
    )
