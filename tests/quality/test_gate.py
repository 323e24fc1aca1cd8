from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from tests.quality import gate
from tests.quality.gate import CHECKS, GATE, GateError, failures, main, measured, raised
from tests.quality.measure import digest, leaning, news, topics

FIGURES = {"rouge1": 30.0, "leaning": 2.0}
HELD = {"news": {"sha256": "abc", "floors": FIGURES}}


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_every_floor_holds(name: str) -> None:
    result = measured(name)
    if result is None:
        pytest.skip(f"set {CHECKS[name].variable} to the data of {CHECKS[name].origin}")
    data, figures = result
    assert failures(json.loads(GATE.read_text(encoding="utf-8")), name, data, figures) == []


def test_gate_json_holds_a_floor_for_every_check() -> None:
    held = json.loads(GATE.read_text(encoding="utf-8"))
    assert set(held) == set(CHECKS)
    assert all(len(entry["sha256"]) == 64 and entry["floors"] for entry in held.values())
    assert set(held["news"]["floors"]) == set(news([]))
    assert set(held["topics"]["floors"]) == set(topics([]))


def test_a_figure_at_its_floor_passes() -> None:
    assert failures(HELD, "news", "abc", FIGURES) == []


@pytest.mark.parametrize(
    "worse", [{"rouge1": 29.99}, {"leaning": 2.01}, {"rouge1": math.nan}, {"leaning": math.inf}]
)
def test_a_figure_beyond_its_limit_fails(worse: dict[str, float]) -> None:
    assert len(failures(HELD, "news", "abc", FIGURES | worse)) == 1


@pytest.mark.parametrize(
    ("held", "data", "figures"),
    [
        ({}, "abc", FIGURES),
        ({"news": {"sha256": "abc", "floors": {}}}, "abc", FIGURES),
        (HELD, "another", FIGURES),
        (HELD, "abc", {"rouge1": 40.0}),
        (HELD, "abc", {}),
        (HELD, "abc", FIGURES | {"rouge2": 10.0}),
    ],
)
def test_what_cannot_be_checked_does_not_pass(
    held: gate.Gate, data: str, figures: dict[str, float]
) -> None:
    with pytest.raises(GateError):
        failures(held, "news", data, figures)


def test_update_raises_a_floor_and_rounds_to_the_safe_side() -> None:
    better = {"rouge1": 30.128, "leaning": 1.231}
    moved = raised(HELD, "news", "new", better, allow_regression=False)
    assert moved["news"]["floors"] == {"rouge1": 30.12, "leaning": 1.24}
    assert moved["news"]["sha256"] == "new"
    assert failures(moved, "news", "new", better) == []


@pytest.mark.parametrize(
    "worse", [{"rouge1": 29.0, "leaning": 1.0}, {"rouge1": 31.0, "leaning": 2.5}, {"rouge1": 31.0}]
)
def test_update_lowers_a_floor_only_where_allowed(worse: dict[str, float]) -> None:
    with pytest.raises(GateError, match="allow-regression"):
        raised(HELD, "news", "abc", worse, allow_regression=False)
    assert set(raised(HELD, "news", "abc", worse, allow_regression=True)["news"]["floors"]) == set(
        worse
    )


def test_the_command_fails_where_nothing_was_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for check in CHECKS.values():
        monkeypatch.delenv(check.variable, raising=False)
    assert main([]) == 1
    assert "not measured" in capsys.readouterr().out


def test_the_command_writes_floors_and_then_holds_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "gate.json"
    path.write_text("{}", encoding="utf-8")
    monkeypatch.setattr(gate, "GATE", path)
    monkeypatch.setattr(gate, "measured", lambda name: ("abc", {"rouge1": 20.0 + len(name)}))
    assert main([]) == 1
    assert main(["--update"]) == 0
    assert main([]) == 0
    monkeypatch.setattr(gate, "measured", lambda name: ("abc", {"rouge1": 10.0 + len(name)}))
    assert main([]) == 1
    assert main(["--update"]) == 1
    assert json.loads(path.read_text(encoding="utf-8"))["news"]["floors"] == {"rouge1": 24.0}
    assert main(["--update", "--allow-regression"]) == 0
    assert main([]) == 0


def test_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(b"abc")
    assert digest(path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_leaning_counts_openings_whose_sentence_before_is_not_there() -> None:
    from summarize import summarize  # the only test here that summarizes

    text = "Le maire a fermé le pont. Il rouvrira en mai, dit la mairie. Les riverains protestent. Mais la crue monte encore."
    assert leaning(summarize(text, ratio=100)) == 0
    alone = summarize(text, ratio=100)
    rest = type(alone)(alone.sentences[1:], alone.sources, alone.method)
    assert leaning(rest) == 1
