"""The README cannot go stale: its transcripts are real, and the gate runs the very command it
shows.
"""

from __future__ import annotations

import re

import pytest

from tests.tools.readme import ROOT, blocks, run_block


@pytest.mark.parametrize("block", blocks(), ids=lambda block: block.splitlines()[0][2:40])
def test_transcript(block: str) -> None:
    assert run_block(block) == block, "run python -m tests.tools.readme, and read what it changes"


def test_there_are_transcripts() -> None:
    assert len(blocks()) >= 2


def test_the_two_commands_after_clone() -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in ("run", "tests"):
        command = re.findall(rf"<!-- {name} -->\n    (.+)\n<!-- /{name} -->", page)
        assert len(command) == 1
        assert command[0].startswith("python3 -m venv .venv && .venv/bin/pip install")
    assert "<!-- tests -->" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
