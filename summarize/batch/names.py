"""The inputs of a long run: names from a list, the files of folders."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

from summarize.messages import Message

# The endings of what can be read; a packed file has one of its own behind.
_KNOWN = frozenset(
    """.txt .text .md .markdown .html .htm .xhtml .eml .mbox .srt .vtt .jsonl .ndjson .json .csv
    .tsv .docx .odt .epub .pdf .xml .rss .atom .tex .rst .org .adoc .asciidoc .wiki .1 .7""".split()
)
PACKED = (".gz", ".bz2", ".xz", ".zst")


def listed(data: bytes) -> list[str]:
    r"""Return the names of a list, one a line, or parted by NUL where there is one, as they are.

    >>> listed(b"a.txt\nb c.txt\n"), listed(b"a\nb\0c\0")
    (['a.txt', 'b c.txt'], ['a\nb', 'c'])
    """
    parted = data.split(b"\0" if b"\0" in data else b"\n")
    return [os.fsdecode(name) for name in parted if name]


def expanded(names: Iterable[str], *, note: Callable[[Message], None]) -> Iterator[str]:
    """Yield names, of a folder those of its files: in order, hidden ones and those of unknown kind
    passed over and counted.
    """
    for name in names:
        if not os.path.isdir(name):
            yield name
            continue
        passed = 0
        for folder, folders, files in os.walk(name):
            folders[:] = sorted(one for one in folders if not one.startswith("."))
            for file in sorted(files):
                if file.startswith(".") or not known(file):
                    passed += 1
                else:
                    yield os.path.join(folder, file)
        if passed:
            note(
                Message(
                    "{name}: {n} files passed over, hidden or of unknown kind", name=name, n=passed
                )
            )


def known(name: str) -> bool:
    """Tell by its ending whether a file may be read.

    >>> known("a.TXT"), known("a.jsonl.gz"), known("a.png")
    (True, True, False)
    """
    base = name.lower()
    for ending in PACKED:
        base = base.removesuffix(ending)
    return os.path.splitext(base)[1] in _KNOWN
