"""What a method of ranking is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarize.text.candidates import Pool


class Method:
    """What each module of a method offers as ``METHOD``.

    ``score`` gives one finite number a candidate, the higher the better. ``reasons`` gives, for
    each candidate asked about, labels in plain English that are true of it, the strongest first;
    None where the method has none. ``coherent``: the chosen sentences must stand by themselves, so
    one that depends on the sentence before comes with it or counts for less. ``counted`` ranks
    instead where a budget counts sentences; None where that is no other.
    """

    __slots__ = ("coherent", "counted", "reasons", "score")

    def __init__(
        self,
        score: Callable[[Pool], list[float]],
        reasons: Callable[[Pool, Sequence[int]], list[list[str]]] | None = None,
        *,
        coherent: bool = False,
        counted: Method | None = None,
    ) -> None:
        self.score, self.reasons, self.coherent = score, reasons, coherent
        self.counted = counted
