"""Which eight-bit encoding a French text is in, told by whether each letter and mark stands where
French has it.
"""

from __future__ import annotations

from summarize.fr.letters import (
    ALONE,
    ALONE_CAPITALS,
    CAPITALS,
    CLOSING,
    FOREIGN,
    LETTERS,
    OPENING,
)

# In order of preference. ISO-8859-1 is cp1252 where they share characters, and stays for the five
# bytes cp1252 lacks; French in cp437 reads the same in cp850.
CANDIDATES = ("cp1252", "iso8859-15", "mac-roman", "cp850", "iso8859-1")

_ASCII = bytes(range(128))
_CONTEXTS = 40  # neighbourhoods looked at for each byte value
_FEW = 8  # characters beyond ASCII too few to say that it is no French at all


def guess(data: bytes) -> str | None:
    """Return the Python name of the encoding in which ``data`` reads most like French; None where
    none does.

    Cost: one scan of the data for each byte value it holds, in C.
    """
    beyond = len(data.translate(None, _ASCII))
    if beyond > max(_FEW, 0.4 * len(data)):
        return None  # Cyrillic, Greek …: in French one letter in twenty has an accent
    values = [b for b in range(128, 256) if b in data]
    weights = {b: min(data.count(b), 400) for b in values}
    places = {b: _places(data, b) for b in values}
    best, best_score = None, float("-inf")
    for name in CANDIDATES:
        if "\ufffd" in bytes(values).decode(name, "replace"):
            continue
        score = sum(weights[b] * _fit(data, places[b], name) for b in values)
        if score > best_score:
            best, best_score = name, score
    return best if best_score > -0.5 * sum(weights.values()) or beyond < _FEW else None


def _places(data: bytes, value: int) -> list[int]:
    """Return where a byte value stands, the first few times."""
    out: list[int] = []
    at = data.find(value)
    while at >= 0 and len(out) < _CONTEXTS:
        out.append(at)
        at = data.find(value, at + 1)
    return out


def _fit(data: bytes, places: list[int], name: str) -> float:
    """Return how well the character at these places fits its neighbours, on average."""
    total = 0.0
    for at in places:
        start = max(0, at - 1)
        near = " " * (1 - at + start) + data[start : at + 2].decode(name, "replace") + " "
        total += fit(near[0], near[1], near[2])
    return total / len(places)


def fit(before: str, char: str, after: str) -> float:
    """Return how plainly ``char`` stands between its neighbours as French has it: above 0 fits,
    below does not.

    >>> fit("c", "œ", "u") > 0 > fit("c", "½", "u")
    True
    """
    if char.isalpha() and char not in "ªº":
        return _letter(before, char, after)
    return _mark(before, char, after)


def _letter(before: str, char: str, after: str) -> float:
    """Score a letter: French ones by how common they are, none alone but ``à``, no capital after a
    small letter.
    """
    alone = not (before.isalpha() or after.isalpha())
    if char.isupper():
        if before.islower() or (alone and char not in ALONE_CAPITALS):
            return -3.0 if before.islower() else -1.0
        return 1.0 if char in CAPITALS else 0.0 if char in FOREIGN else -2.0
    if alone and char not in ALONE:
        return -1.0
    if char in LETTERS:
        return LETTERS[char]
    if char not in FOREIGN:
        return -2.0
    return 0.2 if after.isalpha() else -0.5 if before.islower() else -2.0


# - one line a family of marks
def _mark(before: str, char: str, after: str) -> float:  # noqa: PLR0911
    """Score a mark by the letters, digits and spaces around it."""
    inside = before.isalpha() and after.isalpha()
    if char == "’":
        return 2.0 if inside else 0.0
    if char in OPENING:
        return -2.0 if before.isalpha() else 1.0
    if char in CLOSING:
        return -2.0 if after.isalpha() else 1.0
    if char in "–—":
        return -1.0 if inside else 1.0
    if char in "€°²³½¼¾":
        counted = before.isdigit() or after.isdigit() or before in "nN"
        return -2.0 if inside else 1.0 if counted else 0.3
    if char == "\u00ad":  # a soft hyphen, in a word
        return 0.5 if inside else -1.0
    if char in "\u00a0…•·§©®":
        return -1.0 if inside and char != "\u00a0" else 0.5
    if char in "¨´¸":  # strays, yet likelier than the capitals that ISO-8859-15 has there
        return -1.0
    return -4.0 if char == "\ufffd" or not char.isprintable() else -2.0
