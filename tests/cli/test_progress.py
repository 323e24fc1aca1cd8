"""What a terminal sees of work that takes its time."""

from __future__ import annotations

import re
from pathlib import Path

from tests.conftest import POSIX, TEXTS
from tests.writers.test_text import on_terminal


@POSIX
def test_a_terminal_sees_how_far_many_files_and_a_large_one_are(tmp_path: Path) -> None:
    text = (TEXTS / "rapport.txt").read_text(encoding="utf-8")
    paths = [tmp_path / f"{number}.txt" for number in range(40)]
    for path in paths:
        path.write_text(text * 10, encoding="utf-8")  # a second or two: what is short shows nothing
    shown = on_terminal("-n", 1, "-o", tmp_path / "out.txt", *paths)
    seen = re.findall(r"(\d+)/40", shown)
    assert seen, shown[:200]
    assert [int(one) for one in seen] == sorted(map(int, seen))
    large = tmp_path / "large.txt"
    large.write_text(text * 190, encoding="utf-8")
    shown = on_terminal("-n", 1, "-o", tmp_path / "out.txt", large)
    assert f"{large}: 1 MB, reading" in shown
    assert "reading\r\x1b[K" in shown, "it is taken away"
