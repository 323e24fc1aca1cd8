"""Start-up: what one article must not import, and that nothing is written or asked of the
network.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import TEXTS

# Each costs a tenth of click's own import or more, and one article needs none of them.
HEAVY = set(
    """numpy requests bs4 deep_translator lxml urllib.parse urllib.request pathlib
    tempfile sqlite3 json importlib.metadata email logging asyncio socket ssl
    multiprocessing html xml charset_normalizer chardet resiliparse trafilatura
    justext snowballstemmer random shutil""".split()
)


def modules(code: str, *args: object) -> set[str]:
    """Return the modules that a fresh interpreter names on stderr."""
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, args)], capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def test_one_article_imports_nothing_heavy() -> None:
    code = "import sys; from summarize.cli import command; command.invoke(sys.argv[1:]);"
    code += "print(*sys.modules, file=sys.stderr)"
    loaded = modules(code, TEXTS / "science.txt") - modules(
        "import sys, click; print(*sys.modules, file=sys.stderr)"
    )
    assert "summarize.core" in loaded
    assert loaded & HEAVY == set()


def test_nothing_is_written(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "summarize", TEXTS / "science.txt"],
        env={"HOME": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}, cwd=tmp_path, capture_output=True, check=True,
    )  # fmt: skip
    assert done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("option", ["-V", "--help"])
def test_what_needs_no_text_reads_no_ranker(option: str) -> None:
    code = "import sys; from summarize.cli import command; command.invoke(sys.argv[1:]);"
    code += "print(*sys.modules, file=sys.stderr)"
    loaded = modules(code, option)
    assert "summarize.cli.command" in loaded
    assert not any(name.startswith(("summarize.core", "summarize.layout")) for name in loaded)
