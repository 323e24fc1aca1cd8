"""What becomes of the sentences: order, repeats, kept ones, cache, pieces, the end of an engine,
Ctrl-C.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field

import pytest

from summarize.translation import Interrupted, Notice, Request, translate
from summarize.translation.engine import Again, Fault, Health

ONE, TWO, THREE = "Le pont a cédé.", "La route est coupée.", "Personne n’est blessé."


@dataclass
class Upper:
    """An engine in this process: capitals for a translation, faults where they are planned."""

    faults: dict[str, Fault] = field(default_factory=dict)
    delay: dict[str, float] = field(default_factory=dict)
    asked: list[list[str]] = field(default_factory=list)
    name: str = "upper"
    remote: bool = False
    approximate: bool = False
    host: str | None = None
    limit: int = 500
    batch: int = 1
    workers: int = 3
    patience: float = 5
    identity: str = "upper"
    health: Health = field(default_factory=Health)

    def languages(self) -> tuple[str, ...]:
        return ()

    def check(self) -> None:
        return None

    def translate(self, texts: list[str]) -> list[str | None]:
        self.asked.append(texts)
        time.sleep(max(self.delay.get(text, 0) for text in texts))
        for text in texts:
            if text in self.faults:
                raise self.faults[text]
        return [f"EN {text.upper()}" for text in texts]


NO_CACHE = Request("en", cache=False, deadline=5)
CACHE = Request("en", deadline=5)


def test_results_are_in_order_whatever_comes_first() -> None:
    found = translate([ONE, TWO, THREE], Upper(delay={ONE: 0.2, TWO: 0.1}), NO_CACHE)
    assert [each.text for each in found] == [f"EN {text.upper()}" for text in (ONE, TWO, THREE)]


def test_equal_sentences_are_asked_once_and_answered_each() -> None:
    engine = Upper()
    found = translate([ONE, TWO, ONE], engine, NO_CACHE)
    assert [each.text for each in found] == [f"EN {text.upper()}" for text in (ONE, TWO, ONE)]
    assert sorted(engine.asked) == [[TWO], [ONE]]


def test_nothing_to_translate_is_kept_and_not_sent() -> None:
    engine, told = Upper(), list[int]()
    found = translate(["1789.", ONE, "« … »"], engine, NO_CACHE, before=told.append)
    assert [(each.text, each.status) for each in found][::2] == [
        ("1789.", "kept"),
        ("« … »", "kept"),
    ]
    assert (engine.asked, told) == ([[ONE]], [1])


def test_no_sentence_no_request() -> None:
    told = list[int]()
    assert translate([], Upper(), NO_CACHE, before=told.append) == []
    assert told == []


def test_the_second_time_comes_from_the_cache() -> None:
    translate([ONE], Upper(), CACHE)
    engine, told = Upper(), list[int]()
    found = translate([ONE, TWO], engine, CACHE, before=told.append)
    assert [each.status for each in found] == ["cached", "translated"]
    assert (engine.asked, told) == ([[TWO]], [1])


def test_failures_and_echoes_are_not_cached() -> None:
    class Echo(Upper):
        def translate(self, texts: list[str]) -> list[str | None]:
            super().translate(texts)
            return [text if text == ONE else "" for text in texts]

    first = translate([ONE, TWO], Echo(), CACHE)
    assert [(each.status, each.text) for each in first] == [("failed", None), ("failed", None)]
    assert "came back in French" in (first[0].reason or "")
    again = Echo()
    translate([ONE, TWO], again, CACHE)
    assert len(again.asked) == 2


def test_a_failure_costs_its_own_sentence() -> None:
    found = translate(
        [ONE, TWO, THREE], Upper(faults={TWO: Fault("nowhere: broken")}, workers=1), NO_CACHE
    )
    assert [each.status for each in found] == ["translated", "failed", "translated"]
    assert found[1].reason == "nowhere: broken"


def test_two_failures_in_a_row_stop_the_engine_for_the_run() -> None:
    engine = Upper(faults={ONE: Fault("nowhere: broken"), TWO: Fault("nowhere: broken")}, workers=1)
    found = translate([ONE, TWO, THREE], engine, NO_CACHE)
    assert [each.reason for each in found] == ["nowhere: broken"] * 3
    assert engine.asked == [[ONE], [TWO]]
    assert (
        translate([THREE], engine, NO_CACHE)[0].status == "failed"
    )  # the same run, another document
    assert engine.asked == [[ONE], [TWO]]


@pytest.mark.parametrize(("again", "times"), [("never", 1), ("once", 2), ("later", 5)])
def test_retries(monkeypatch: pytest.MonkeyPatch, again: Again, times: int) -> None:
    monkeypatch.setattr("summarize.translation.attempt.FIRST_WAIT", 0.001)
    engine = Upper(faults={ONE: Fault("nowhere: broken", again)})
    assert translate([ONE], engine, NO_CACHE)[0].status == "failed"
    assert len(engine.asked) == times


def test_retry_after_is_honoured_within_the_deadline() -> None:
    engine = Upper(faults={ONE: Fault("busy", "later", 0.3)})
    start = time.monotonic()
    translate([ONE], engine, Request("en", cache=False, deadline=0.7))
    assert len(engine.asked) == 3
    assert 0.6 <= time.monotonic() - start < 0.7 + 0.5


def test_a_call_that_does_not_come_back_is_left_behind() -> None:
    engine = Upper(delay={TWO: 3}, workers=1)
    start = time.monotonic()
    found = translate([ONE, TWO, THREE], engine, Request("en", cache=False, deadline=0.3))
    assert time.monotonic() - start < 1.5
    assert [each.status for each in found] == ["translated", "failed", "failed"]
    assert found[1].reason == "upper: no time left after 0.3 s"


def test_a_bug_of_a_library_costs_its_sentence() -> None:
    class Broken(Upper):
        def translate(self, texts: list[str]) -> list[str | None]:
            raise RuntimeError(texts[0])

    (found,) = translate([ONE], Broken(), NO_CACHE)
    assert found.reason == "upper: failed inside (RuntimeError)"


def test_long_sentences_go_in_pieces_and_come_back_whole() -> None:
    engine = Upper(limit=25)
    (found,) = translate(["Le pont a cédé hier ; la route, elle, tient encore."], engine, NO_CACHE)
    assert found.text == "EN LE PONT A CÉDÉ HIER; EN LA ROUTE, ELLE, EN TIENT ENCORE."
    assert all(len(texts) == 1 for texts in engine.asked)


def test_a_batch_engine_gets_batches() -> None:
    engine = Upper(batch=2)
    translate([ONE, TWO, THREE], engine, NO_CACHE)
    assert sorted(engine.asked) == [[ONE, TWO], [THREE]]


def test_progress_ticks_and_ends_at_the_whole() -> None:
    seen = list[tuple[int, int]]()
    translate([ONE, TWO], Upper(delay={TWO: 0.3}), NO_CACHE, progress=lambda *at: seen.append(at))
    assert seen[-1] == (2, 2)
    assert seen.count((1, 2)) > 1


def test_an_interruption_keeps_what_is_there() -> None:
    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(Interrupted) as caught:
        translate(["1789.", ONE, TWO, THREE], Upper(delay={THREE: 1}), NO_CACHE, progress=stop)
    assert [each.status for each in caught.value.translations] == [
        "kept",
        "translated",
        "translated",
        "failed",
    ]
    assert caught.value.translations[3].reason == "interrupted"
    assert isinstance(caught.value, KeyboardInterrupt)


def test_after_an_interruption_nothing_more_is_sent() -> None:
    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    engine = Upper(delay=dict.fromkeys((ONE, TWO, THREE), 0.1), workers=1)
    with pytest.raises(Interrupted):
        translate([ONE, TWO, THREE], engine, NO_CACHE, progress=stop)
    time.sleep(0.4)
    assert len(engine.asked) == 2  # the second was on its way


def test_no_more_than_the_workers_at_a_time() -> None:
    now, most, lock = [0], [0], threading.Lock()

    class Counting(Upper):
        def translate(self, texts: list[str]) -> list[str | None]:
            with lock:
                now[0] += 1
                most[0] = max(most[0], now[0])
            time.sleep(0.05)
            with lock:
                now[0] -= 1
            return super().translate(texts)

    translate([f"Phrase {number}." for number in range(9)], Counting(), NO_CACHE)
    assert most[0] == 3


def test_an_unusable_cache_is_a_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null")
    told = list[Notice]()
    (found,) = translate([ONE], Upper(), CACHE, notice=told.append)
    assert found.status == "translated"
    assert [(notice.minor, "going on without" in notice.text) for notice in told] == [(True, True)]
