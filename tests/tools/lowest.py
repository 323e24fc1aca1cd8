"""The oldest versions that the project says it works with: ``python -m tests.tools.lowest`` prints
them as constraints for pip, of the dependencies and of the extras.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
# Names with an extra, and what has no lower bound, constrain nothing.
_BOUND = re.compile(r"([A-Za-z][\w.-]*)(?:>=|==)([\w.]+)")


def lowest(toml: str) -> list[str]:
    """Return ``name==version`` of each lower bound in the text of a pyproject.toml.

    >>> lowest('dependencies = ["click>=8.1.7", "deepl>=1.18,<2", "summarize[test]"]')
    ['click==8.1.7', 'deepl==1.18']
    """
    bounds = map(_BOUND.match, re.findall(r'"([^"\n]+)"', toml))
    found = {each[1]: each[2] for each in bounds if each}
    return [f"{name}=={version}" for name, version in found.items() if name != "hatchling"]


if __name__ == "__main__":
    sys.stdout.write("\n".join(lowest(PROJECT.read_text(encoding="utf-8"))) + "\n")
