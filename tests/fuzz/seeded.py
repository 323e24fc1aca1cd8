"""The same input in a process with another hash seed: the order of sets and dicts must not show."""

from __future__ import annotations

import base64
import functools
import hashlib
import os
import subprocess
import sys

from summarize.core import summarize_documents
from summarize.errors import SummarizeError
from summarize.options import Options
from summarize.reading import read
from summarize.writers import Result, Style, writer


def digest(data: bytes) -> str:
    """Return a digest of all that is printed of an input."""
    try:
        summary = summarize_documents([read(data)], Options(sentences=3, explain=True))
    except SummarizeError as error:
        return type(error).__name__
    text = writer("json").render([Result(summary)], Style(explain=True))
    return hashlib.sha256(text.encode()).hexdigest()


@functools.cache
def _other() -> subprocess.Popen[str]:
    environ = {**os.environ, "PYTHONHASHSEED": "20261127"}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.fuzz.seeded"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environ,
        text=True,
    )


def elsewhere(data: bytes) -> str:
    """Return the digest as a process with another seed has it."""
    process = _other()
    assert process.stdin
    assert process.stdout
    process.stdin.write(base64.b64encode(data).decode() + "\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


if __name__ == "__main__":
    for line in sys.stdin:
        print(digest(base64.b64decode(line)), flush=True)
