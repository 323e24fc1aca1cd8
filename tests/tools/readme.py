"""The README's console blocks, run: ``python -m tests.tools.readme`` writes what they print now."""

from __future__ import annotations

import os
import re
import subprocess
import sysconfig
from pathlib import Path

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)


def run_block(block: str) -> str:
    """Return a console block with what its commands print now; a command is a line that begins with
    ``$ ``.
    """
    environ = os.environ | {
        "PATH": f"{sysconfig.get_path('scripts')}:{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "",
    }
    shown = ""
    for line in block.splitlines():
        if line.startswith("$ "):
            done = subprocess.run(
                ["bash", "-c", line[2:]],
                cwd=ROOT,
                env=environ,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                check=False,
            )
            shown += f"{line}\n{done.stdout.decode()}"
    return shown


def blocks() -> list[str]:
    """Return the console blocks of the README."""
    return _BLOCK.findall((ROOT / "README.md").read_text(encoding="utf-8"))


if __name__ == "__main__":
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    fresh = _BLOCK.sub(lambda match: f"```console\n{run_block(match[1])}```", page)
    (ROOT / "README.md").write_text(fresh, encoding="utf-8")
