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
    """Return ``text`` with its twice-encoded characters restored; None where it is not plainly
    encoded twice.

    Every run of characters beyond ASCII that the wrong encoding knows must be valid UTF-8 again,
    and one of them must stand in a word: a text with a right ``é`` in it, or one that only quotes
    ``Ã©``, is left alone.

    >>> mend("LâÃ©tÃ©") is None, mend("L’Ã©tÃ©") is None, mend("On lit « Ã© »") is None
    (True, True, True)
    >>> mend("LÃ©a a raison")
    'Léa a raison'
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
    """Undo one reading of UTF-8 in the encoding ``wrong``, or return None where some run of the
    text contradicts it.
    """
    table = _bytes_of(wrong)
    if wrong == "cp1252":
        text = _LOST_SPACE.sub("Ã\u00a0 ", _HIDDEN.sub("Ã\u00a0 ", text))
    run = re.compile("[" + re.escape("".join(table)) + "]+")
    worded = False
    out: list[str] = []
    last = 0
    for match in run.finditer(text):
        try:
            right = bytes(table[c] for c in match[0]).decode("utf-8")
        except UnicodeDecodeError:
            return None
        if _UNLIKELY.search(right):
            return None
        worded = (
            worded
            or text[match.start() - 1 : match.start()].isalpha()
            or text[match.end() : match.end() + 1].isalpha()
        )
        out += text[last : match.start()], right
        last = match.end()
    return "".join([*out, text[last:]]) if worded else None


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
