"""Text that was encoded twice: UTF-8 once read as Windows-1252, Mac Roman or code page 850 (``Ã©``
for ``é``), undone exactly.
"""

from __future__ import annotations

import re

_WRONG = ("cp1252", "mac-roman", "cp850")
_UNLIKELY = re.compile(
    "[\u0180-\u1fff\u2600-\uabff\uac00-\ud7ff]"
)  # chance gives these; French has Latin, marks, emoji
_DEPTH = 3  # readings undone one after the other; a third was never met outside tests
_LOST_SPACE = re.compile(
    r"Ã (?! )"
)  # "à" is "Ã" + U+00A0, which many programs turn into a space or fold with the next
_HIDDEN = re.compile(r"Ã  ")


def mend(text: str) -> str | None:
    r"""Return ``text`` with its twice-encoded characters restored; None where none plainly are.

    A run of characters beyond ASCII that is valid UTF-8 again, and stands in a word, speaks for it;
    one that is right as it is speaks against. So a right ``é`` in a broken text stops nothing, and
    a text that only quotes ``Ã©`` is left alone.

    >>> mend("On lit « Ã© »") is None, mend("L’été vu par un Ã©diteur") is None
    (True, True)
    >>> mend("LÃ©a a dÃ©jÃ\u00a0 payÃ© à Lyon")
    'Léa a déjà payé à Lyon'
    """
    mended = None
    for _turn in range(_DEPTH):
        once = next(
            (t for t in (_undo(mended or text, wrong) for wrong in _WRONG) if t is not None), None
        )
        if once is None:
            break
        mended = once.removeprefix("\ufeff")
    return mended


def _undo(text: str, wrong: str) -> str | None:
    """Undo one reading of UTF-8 in the encoding ``wrong``, run by run.

    Return None where as many runs contradict it as bear it out, in a word.
    """
    table = _bytes_of(wrong)
    if wrong == "cp1252":
        text = _LOST_SPACE.sub("Ã\u00a0 ", _HIDDEN.sub("Ã\u00a0 ", text))
    run = re.compile("[" + re.escape("".join(table)) + "]+")
    broken = whole = 0
    out: list[str] = []
    last = 0
    for match in run.finditer(text):
        start, end, right = _broken(match, table)
        if right is None:
            whole += 1
            continue
        broken += text[start - 1 : start].isalpha() or text[end : end + 1].isalpha()
        out += text[last:start], right
        last = end
    return "".join([*out, text[last:]]) if broken > whole else None


def _broken(match: re.Match[str], table: dict[str, int]) -> tuple[int, int, str | None]:
    """Return the broken part of a run and what it was; a right sign may stand at either side of it,
    such as a no-break space.
    """
    start, end = match.span()
    for first, last in ((start, end), (start, end - 1), (start + 1, end)):
        data = bytes(table[char] for char in match.string[first:last])
        if len(data) > 1 and (right := _right(data)) is not None:
            return first, last, right
    return start, end, None


def _right(data: bytes) -> str | None:
    """Return what a run was before it was read wrong, None where it was right."""
    try:
        right = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if _UNLIKELY.search(right) else right


def _bytes_of(wrong: str) -> dict[str, int]:
    """Map the characters beyond ASCII of an encoding to their bytes; those it lacks, as ISO-8859-1
    has them.
    """
    table = {chr(b): b for b in range(0x80, 0xA0)} if wrong == "cp1252" else {}
    for b in range(0x80, 0x100):
        char = bytes([b]).decode(wrong, "ignore")
        if char:
            table[char] = b
    return table
