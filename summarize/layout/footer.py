"""What comes after an article: comments, links to others, a signature."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from summarize.document import BOILERPLATE, HEADING, ITEM, TEXT, LeftOut, Paragraph
from summarize.fr.boilerplate import COMMENTS, LAST
from summarize.layout.kinds import OUTER
from summarize.layout.mail import begins_message

_LINE = 60  # code points: what is longer is no mark of an end
_RUNNING = 200  # code points: a paragraph of an article, where its own are no shorter
_COMMENT = 100  # code points: what is shorter may be a reader's comment
_SIGNED = 9  # words: a longer line is no part of a signature
_SIGNATURE = 45  # words in all
_LOOKS = 100  # lines of readers' comments at which what follows is weighed
_MUCH = 100  # words: what is left out beyond that, and beyond a third of the text, is told


def footer(
    normalized: str, parts: Sequence[Paragraph], kinds: list[str], *, mailed: bool = False
) -> LeftOut | None:
    """Mark what comes after the article, and every heading above no text.

    Return what is left out where that is much. ``mailed``: the text is a mail, so what stands below
    a signature mark is a signature whatever it is.
    """
    ends = _Ends(normalized, parts, kinds, mailed=mailed)
    left_out, said = None, 0
    for i in range(len(parts)):
        end = ends.after(i) if said >= (1 if mailed else 2) else i
        if end > i:
            left_out = _much(normalized, parts, kinds, range(i, end)) or left_out
            kinds[i:end] = [BOILERPLATE] * (end - i)
            ends.changed()
        if end == len(parts):
            break  # nothing is left that could end
        said += kinds[i] == TEXT
    last = max((i for i, kind in enumerate(kinds) if kind in (TEXT, ITEM)), default=len(kinds))
    kinds[last + 1 :] = [BOILERPLATE if one == HEADING else one for one in kinds[last + 1 :]]
    return left_out


class _Ends:
    """The lines that may end the article, each seen against the section that it stands below."""

    def __init__(
        self, normalized: str, parts: Sequence[Paragraph], kinds: list[str], *, mailed: bool
    ) -> None:
        self.normalized, self.parts, self.kinds, self.mailed = normalized, parts, kinds, mailed
        self.section = 0
        self._looks = 0  # at what readers say
        self._upto: list[int] = []

    def changed(self) -> None:
        """Take in that kinds have changed."""
        self._upto = []

    def _running(self) -> list[int]:
        """Return how much running text there is up to each part, in code points."""
        if not self._upto:
            sizes = (
                part.end - part.start if kind == TEXT else 0
                for part, kind in zip(self.parts, self.kinds, strict=True)
            )
            self._upto = list(accumulate(sizes, initial=0))
        return self._upto

    def after(self, i: int) -> int:
        """Return the first part behind what line ``i`` sets apart; ``i`` itself where it is
        text.
        """
        part = self.parts[i]
        line = self.normalized[part.start : part.end] if part.end - part.start <= _LINE else ""
        if line == "--":
            end = self._signature(i)
        elif (known := line.lower().replace("’", "'").strip(OUTER)) in LAST:
            end = i if self._resumes(i, comments=known.endswith(COMMENTS)) else len(self.parts)
        else:
            return i
        self.section = i + 1
        return max(end, i + (line == "--"))

    def _signature(self, i: int) -> int:
        """Return where the signature below line ``i`` ends, ``i`` where there is none."""
        stop, words = i + 1, 0
        while stop < len(self.parts) and not begins_message(self.normalized, self.parts, stop):
            if not self.mailed:
                length = len(self._words(stop))
                words += length
                if length > _SIGNED or words > _SIGNATURE:
                    return i
            stop += 1
        return stop

    def _words(self, i: int) -> list[str]:
        return self.normalized[self.parts[i].start : self.parts[i].end].split()

    def _resumes(self, i: int, *, comments: bool) -> bool:
        """Tell whether the article goes on: more than a third of its text is still to come."""
        upto = self._running()
        self._looks += comments
        if not comments or self._looks > _LOOKS:  # which keeps the cost linear
            return 2 * (upto[-1] - upto[i]) > upto[i] - upto[self.section]
        sizes = [end - start for start, end in pairwise(upto)]
        above, below = sizes[self.section : i], sizes[i:]
        if not self._outnumbers(i, below):
            least = _least(above)
            above = [size for size in above if size >= least]
            below = [size for size in below if size >= least]
        return 2 * sum(below) > sum(above)

    def _outnumbers(self, i: int, below: Sequence[int]) -> bool:
        """Tell whether far more paragraphs follow than the line announces: « 4 commentaires »."""
        digits = "".join(filter(str.isdigit, " ".join(self._words(i))))
        return 0 < len(digits) < 6 and sum(map(bool, below)) > 4 * int(digits)


def _least(above: Sequence[int]) -> int:
    """Return how long a paragraph must be to be one of the article, in code points.

    Readers' comments are shorter than its paragraphs.
    """
    usual = sorted(filter(None, above))
    return max(_COMMENT, min(_RUNNING, usual[len(usual) // 2] * 3 // 4)) if usual else _RUNNING


def _much(
    normalized: str, parts: Sequence[Paragraph], kinds: Sequence[str], cut: range
) -> LeftOut | None:
    """Return the line where a cut begins and its words of running text, where they are many."""

    def words(some: range) -> int:
        return sum(
            len(normalized[parts[i].start : parts[i].end].split()) for i in some if kinds[i] == TEXT
        )

    lost = words(cut)
    if lost < _MUCH or 3 * lost <= words(range(len(parts))):
        return None
    return normalized.count("\n", 0, parts[cut.start].start) + 1, lost
