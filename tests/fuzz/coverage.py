"""How much of the package the inputs that were kept reach: ``python -m tests.fuzz.coverage DIR``.

``DIR`` is where ``python -m tests.fuzz --corpus DIR`` has kept them. Prints for each entrance how
many lines it adds to those before it, and the lines run so far of the whole package.
"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parents[2] / "summarize"


def main(corpus: Path) -> None:
    """Replay the inputs of each entrance under coverage."""
    from coverage import Coverage  # an extra: tests are collected without it

    watched = Coverage(source=[str(PACKAGE)], data_file=None, config_file=False)
    watched.start()  # before the package is imported
    from tests.fuzz.campaign import bounded
    from tests.fuzz.entrances import ENTRANCES
    from tests.fuzz.seeds import seeds

    before: dict[str, set[int]] = {}
    for name, entrance in ENTRANCES.items():
        inputs = [
            *seeds(name),
            *(path.read_bytes() for path in sorted((corpus / name / "kept").glob("*"))),
        ]
        for data in inputs:
            with contextlib.suppress(Exception):
                bounded(entrance, data)
        watched.stop()
        data_of = watched.get_data()
        lines = {file: set(data_of.lines(file) or ()) for file in data_of.measured_files()}
        told(name, len(inputs), lines, before, watched)
        before = lines
        watched.start()


def told(
    name: str,
    count: int,
    lines: dict[str, set[int]],
    before: dict[str, set[int]],
    watched: Any,
) -> None:
    """Print what an entrance adds to what those before it have run."""
    new = sum(len(found - before.get(file, set())) for file, found in lines.items())
    all_lines = run = 0
    for path in sorted(PACKAGE.rglob("*.py")):
        _file, statements, _excluded, missing, _text = watched.analysis2(str(path))
        all_lines += len(statements)
        run += len(statements) - len(missing)
    print(
        f"{name}: {count} inputs, {new} lines more, {run} of {all_lines} ({run / all_lines:.1%})",
        flush=True,
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
