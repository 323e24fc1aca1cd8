"""What the harness has found once, and a short look for more."""

from __future__ import annotations

import resource
from pathlib import Path
from random import Random

import pytest

from tests.fuzz.campaign import Campaign, broken, minimized
from tests.fuzz.entrances import ENTRANCES

CASES = sorted((Path(__file__).parent / "findings").glob("*.bin"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_was_found_once_is_kept(path: Path) -> None:
    assert broken(ENTRANCES[path.stem.rpartition("-")[0]], path.read_bytes()) is None


@pytest.mark.parametrize("name", ENTRANCES)
def test_a_short_look(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tests.fuzz.campaign.FINDINGS", tmp_path)
    campaign = Campaign(name, Random(1))
    campaign.turn()
    assert campaign.tried == 200
    assert [path.read_bytes() for path in tmp_path.iterdir()] == []


def test_the_harness_finds_what_is_broken_and_makes_it_small() -> None:
    def entrance(data: bytes) -> None:
        assert b"\x00" not in data

    told = broken(entrance, b"Le port\x00 ferme.")
    assert told is not None
    assert told.startswith("AssertionError")
    assert minimized(entrance, b"Le port\x00 ferme.", told) == b"\x00"


def test_the_harness_finds_what_takes_more_room_than_it_may(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tests.fuzz.campaign.FINDINGS", tmp_path)
    campaign = Campaign("layout", Random(1))
    # more than this process has had so far
    campaign.entrance = lambda _data: len(bytearray(resource.getrusage(0).ru_maxrss * 1024 + 10**8))
    campaign.tried_once(b"Le port ferme.")
    assert campaign.kinds != set()
    assert all(kind.startswith("takes ") for kind in campaign.kinds)
