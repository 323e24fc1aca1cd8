"""Look for inputs that break a law.

    python -m tests.fuzz --minutes 10 [--only whole,records] [--seed 1] [--corpus DIR]

Each entrance has the same share of the time, in a process of its own: guided by what lines an input
reaches where Atheris is installed (``pip install '.[fuzz]'``), by what it shows where it is not. An
input that breaks a law, or costs more than its size allows, is made as small as it can be and
written to tests/fuzz/findings/, where the tests take it as a case. Prints a line an entrance.
"""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.entrances import ENTRANCES


def main() -> int:
    """Run for so many minutes; 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--only", default=",".join(ENTRANCES))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--corpus", type=Path, help="where inputs of interest are kept")
    asked = parser.parse_args()
    corpus = asked.corpus or Path(tempfile.mkdtemp())
    names = asked.only.split(",")
    way = "guided" if importlib.util.find_spec("atheris") else "campaign"
    seconds = 60 * asked.minutes / len(names)
    codes = [
        subprocess.run(
            [
                sys.executable,
                "-m",
                f"tests.fuzz.{way}",
                name,
                str(seconds),
                str(asked.seed),
                str(corpus / name),
            ],
            check=False,
            stderr=subprocess.DEVNULL,
        ).returncode
        for name in names
    ]
    return max(map(abs, codes))


if __name__ == "__main__":
    sys.exit(main())
