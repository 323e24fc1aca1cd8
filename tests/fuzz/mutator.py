"""Inputs made of seeds: pieces doubled, cut, moved, joined, and what a dictionary knows put in."""

from __future__ import annotations

from random import Random

# What readers, writers and terminals look at; kept as bytes, broken ones included.
DICTIONARY = [
    piece.encode("utf-8", "surrogatepass")
    for piece in (
        [
            *"« » “ ” \" ' ’ … … ... . ! ? : ; , ( ) [ ] — – - _ * # > < / \\ | & = + ~ ` $ @ % {".split(),
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\t",
            "\x0c",
            "\x00",
            "\x1b[31m",
            "\x85",
            "\u2028",
            "\u202e",
            "\xa0",
            "\u202f",
            "\u200b",
            "\xad",
            "\ufeff",
            "é",
            "́",
            "漢字",
            "👩\u200d👩\u200d👧",
            "\U0001fffe",
            *"M. Mme Dr n° art. av. J.-C. etc. cf. p. 18\xa0h 1er 3,14 1.1. a) • [1] ¹ 1\xa0000 %".split(),
            "Lire aussi",
            "Partager",
            "4 commentaires",
            "-- ",
            "— Oui.",
            "Question : ",
            "[ndlr : x]",
            "> ",
            *"<p> </p> <div> </div> <b> <li> <ul> <h2> <table><tr><td> <script> </script> <!-- --> <![CDATA[ ]]>".split(),
            '<a href="x">',
            "&amp;",
            "&#39;",
            "&#x41;",
            "&nbsp;",
            '<meta charset="latin1">',
            "<article>",
            '{"text": "',
            '"}',
            '{"id": 1, "text": "',
            "\\u0041",
            "\\ud800",
            "[{",
            "}]",
            '","title":"',
            "From: a@b\n",
            "Subject: x\n\n",
            "Content-Type: text/html\n\n",
            "=?utf-8?q?x?=",
            "=C3=A9",
            "1\n00:00:01,000 --> 00:00:02,000\n",
            "WEBVTT\n\n",
            "# Titre\n\n",
            "---\ntitle: x\n---\n",
            "\\section{x}",
            "\\begin{document}",
            "== x ==",
            "* x\n",
            ".SH X\n",
            "'''x'''",
            "[[x|y]]",
            "x;y;z\n",
        ]
    )
] + [
    b"\xff\xfe",
    b"\xe9",
    b"\x80",
    b"\xc3",
    b"PK\x03\x04",
    b"%PDF-",
    b"\x1f\x8b\x08",
    b"\xed\xa0\x80",
]
LONGEST = 6000  # bytes of an input: what is longer is tried for its cost elsewhere


def mutated(data: bytes, seeds: list[bytes], dice: Random) -> bytes:
    """Return an input that is some steps away from another one."""
    for _ in range(1 + dice.randrange(5)):
        data = _STEPS[dice.randrange(len(_STEPS))](data, seeds, dice)
    return data[:LONGEST]


def _place(data: bytes, dice: Random) -> int:
    return dice.randrange(len(data) + 1)


def _range(data: bytes, dice: Random) -> tuple[int, int]:
    start = _place(data, dice)
    return start, min(len(data), start + 1 + int(dice.expovariate(0.05)))


def _put(data: bytes, seeds: list[bytes], dice: Random) -> bytes:
    del seeds
    at = _place(data, dice)
    piece = dice.choice(DICTIONARY) * (1 if dice.random() < 0.8 else dice.randrange(1, 40))
    return data[:at] + piece + data[at:]


def _cut(data: bytes, seeds: list[bytes], dice: Random) -> bytes:
    del seeds
    start, end = _range(data, dice)
    return data[:start] + data[end:]


def _twice(data: bytes, seeds: list[bytes], dice: Random) -> bytes:
    del seeds
    start, end = _range(data, dice)
    return data[:end] + data[start:end] * dice.randrange(1, 6) + data[end:]


def _moved(data: bytes, seeds: list[bytes], dice: Random) -> bytes:
    del seeds
    start, end = _range(data, dice)
    rest = data[:start] + data[end:]
    at = _place(rest, dice)
    return rest[:at] + data[start:end] + rest[at:]


def _joined(data: bytes, seeds: list[bytes], dice: Random) -> bytes:
    other = dice.choice(seeds)
    start, end = _place(other, dice), _place(other, dice)
    at = _place(data, dice)
    return data[:at] + other[min(start, end) : max(start, end)] + data[at:]


def _byte(data: bytes, seeds: list[bytes], dice: Random) -> bytes:
    del seeds
    if not data:
        return bytes([dice.randrange(256)])
    at = dice.randrange(len(data))
    return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]


def _ended(data: bytes, seeds: list[bytes], dice: Random) -> bytes:
    del seeds
    return data[: _place(data, dice)] if dice.random() < 0.5 else data


_STEPS = (_put, _put, _put, _cut, _twice, _moved, _joined, _byte, _ended)
