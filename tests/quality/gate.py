"""The floors under the quality of ``--method auto``: gate.json holds them, with the digest of the
data they stand on.

    SUMMARIZE_NEWS_VALID=valid.jsonl.gz SUMMARIZE_TOPICS=dev.jsonl.gz python -m tests.quality.gate
    [--update] [--allow-regression]

Without a switch it fails below a floor, and where there was nothing to measure. ``--update`` raises
the floors to what was measured, and lowers one only with ``--allow-regression``.
"""

from __future__ import annotations

import json
import math
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tests.quality.measure import Figures, Row, digest, news, rows, topics
from tests.quality.readers import own
from tests.quality.readers.measure import readers
from tests.quality.sites import sites

GATE = Path(__file__).with_name("gate.json")
CEILINGS = frozenset(
    (
        "leaning",
        "blush",
        "words_each",
        "traf-fr_below_80",
        "wcxb-article_below_80",
        "fundus-other_below_80",
    )
)  # figures of which less is better

Gate = dict[str, dict[str, Any]]


class Check(NamedTuple):
    """A set of figures: the variable that names its data, "" where every clone has them, where they
    come from, and how it is measured.
    """

    variable: str
    origin: str
    measure: Callable[[list[Row]], Figures]


CHECKS = {
    "news": Check(
        "SUMMARIZE_NEWS_VALID", "OrangeSum (Kamal Eddine et al. 2021), validation part", news
    ),
    "topics": Check("SUMMARIZE_TOPICS", "RPM2 (de Loupy et al. 2010), development part", topics),
    "readers": Check(
        "SUMMARIZE_READERS",
        "565 French texts whose facts readers marked (see readers/marks.py)",
        readers,
    ),
    "own": Check("", "twenty texts of this project (see readers/own.py)", readers),
    "sites": Check(
        "SUMMARIZE_SITES",
        "pages of trafilatura's evaluation, of WCXB and of Fundus: {set, html, title, text, optional}",
        sites,
    ),
}


class GateError(Exception):
    """What the gate cannot check, or does not let pass."""


def measured(name: str) -> tuple[str, Figures] | None:
    """Return the digest of a check's data and its figures; None where its variable is not set."""
    check = CHECKS[name]
    if not check.variable:
        return own.digest(), check.measure(own.texts())
    path = os.environ.get(check.variable)
    if not path:
        return None
    return digest(Path(path)), check.measure(rows(Path(path)))


def failures(gate: Gate, name: str, data: str, figures: Figures) -> list[str]:
    """Return what is below its floor or above its ceiling; GateError where the data is another or a
    figure is missing.
    """
    entry = gate.get(name, {})
    floors: Figures = entry.get("floors", {})
    if not floors or set(floors) != set(figures):
        raise GateError(
            f"{name}: gate.json holds no floors for {', '.join(sorted(set(figures) ^ set(floors))) or 'it'}"
        )
    if entry.get("sha256") != data:
        raise GateError(
            f"{name}: the floors stand on other data ({entry.get('sha256', 'none')}, not {data})"
        )
    bad = [key for key in floors if not _holds(key, figures[key], floors[key])]
    return [f"{name}: {key} is {figures[key]:.2f}, its limit {floors[key]:.2f}" for key in bad]


def raised(gate: Gate, name: str, data: str, figures: Figures, *, allow_regression: bool) -> Gate:
    """Return the gate with the floors at what was measured; GateError where one would fall and that
    is not allowed.
    """
    old: Figures = gate.get(name, {}).get("floors", {})
    lost = [key for key in old if key not in figures or not _holds(key, figures[key], old[key])]
    if lost and not allow_regression:
        raise GateError(
            f"{name}: {', '.join(lost)} would give way; --allow-regression if that is meant"
        )
    floors = {key: _rounded(key, value) for key, value in figures.items()}
    return {**gate, name: {"sha256": data, "origin": CHECKS[name].origin, "floors": floors}}


def _holds(key: str, value: float, limit: float) -> bool:
    if not math.isfinite(value):
        return False
    return value <= limit if key in CEILINGS else value >= limit


def _rounded(key: str, value: float) -> float:
    """Round to the hundredth on the side that what was measured passes."""
    return (math.ceil(100 * value) if key in CEILINGS else math.floor(100 * value)) / 100


def main(arguments: Sequence[str]) -> int:
    """Check every floor, or move them; 1 where one gives way or nothing was there to measure."""
    gate: Gate = json.loads(GATE.read_text(encoding="utf-8"))
    found = {name: result for name in CHECKS if (result := measured(name))}
    bad = [
        f"{name}: not measured, {check.variable} is not set"
        for name, check in CHECKS.items()
        if name not in found
    ]
    for name, (data, figures) in found.items():
        print(name, {key: round(value, 2) for key, value in figures.items()})
        try:
            if "--update" in arguments:
                gate = raised(
                    gate, name, data, figures, allow_regression="--allow-regression" in arguments
                )
            else:
                bad += failures(gate, name, data, figures)
        except GateError as error:
            bad.append(str(error))
    if "--update" in arguments and found:
        GATE.write_text(json.dumps(gate, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print("\n".join(bad) or "every floor holds")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
