"""Bytes to text: each encoding told from the others, damage named with its place, twice-encoded
text mended.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import InputError, UsageError
from summarize.reading.eightbit import guess
from summarize.reading.encodings import decode
from summarize.reading.mojibake import mend
from summarize.reading.source import Decoded
from tests.conftest import TESTS, TEXTS

FRENCH = "« L’été fut bref », dit Léa à sa sœur : où étaient passés l’âne, le maïs et les 3 € de Noël ? Ça, nul ne sait."
PLAIN = FRENCH.translate(
    {ord("’"): "'", ord("œ"): "oe", ord("€"): "euros"}
)  # what ISO-8859-1 and the DOS pages have
TEXT = (TEXTS / "science.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", [FRENCH, TEXT], ids=["line", "article"])
@pytest.mark.parametrize(
    ("encoding", "named"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("cp1252", "cp1252"), ("mac-roman", "mac-roman"), ("utf-16", "utf-16-le"),
     ("utf-16-le", "utf-16-le"), ("utf-16-be", "utf-16-be"), ("utf-32", "utf-32-le"), ("utf-32-be", "utf-32-be")],
)  # fmt: skip
def test_each_encoding(encoding: str, named: str, text: str) -> None:
    text = text.replace("\u202f", "\u00a0")
    assert decode(text.encode(encoding)) == Decoded(text, named, repaired=False)


@pytest.mark.parametrize("encoding", ["iso8859-1", "iso8859-15", "cp850", "cp437"])
def test_encodings_that_lack_characters(encoding: str) -> None:
    assert decode(PLAIN.encode(encoding)).text == PLAIN


def test_letters_that_only_iso_8859_15_has() -> None:
    text = "Un cœur pour 12 €, un bœuf pour 900 €, et l'œil de Louÿs : tout y est."
    assert decode(text.encode("iso8859-15")) == Decoded(text, "iso8859-15", repaired=False)
    halves = "Une cuillère ½ pleine et ¼ de litre, à 3¼ francs."
    assert decode(halves.encode("cp1252")).text == halves


@pytest.mark.parametrize(
    "word",
    [
        "é",
        "été",
        "à",
        "Noël",
        "«\u00a0Non\u00a0»",
        "À quoi bon ?",
        "l’art",
        "FERMÉ L’ÉTÉ",
        "façade",
        "5 €",
        "n° 3",
    ],
)
@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman"])
def test_one_word_among_ascii(word: str, encoding: str) -> None:
    text = f"Il dit : {word} et sort sans un mot."
    assert decode(text.encode(encoding)).text == text


@given(st.text(st.characters(exclude_characters=["\b", "\x1b", *map(chr, range(0x7F, 0xA0))])))
def test_no_utf8_text_is_taken_for_another(text: str) -> None:
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return
    try:
        found = decode(data)
    except InputError as error:
        assert "binary" in str(error)  # noqa: PT017 - NULs and controls all over are refused
        return
    assert found.encoding.startswith("utf-") or "\0" in text
    assert found.text == text.removeprefix("\ufeff") or found.repaired or "\0" in text


@given(st.binary())
def test_any_bytes_give_text_or_a_reason(data: bytes) -> None:
    try:
        assert isinstance(decode(data).text, str)
    except InputError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize("cut", range(1, 40))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_text_cut_anywhere_at_its_end(encoding: str, cut: int) -> None:
    data = FRENCH.encode(encoding)[:-cut]
    found = decode(data)
    assert FRENCH.startswith(found.text)
    assert len(found.text) >= len(FRENCH) - cut
    assert found.encoding.startswith(encoding)


def test_text_cut_at_its_start_or_after_ascii_alone() -> None:
    assert decode("éé où".encode()[1:]).text == "é où"
    assert decode("Il va au café, l’été".encode()[:-1]).text == "Il va au café, l’ét"
    assert decode(b"Il va au caf\xc3").text == "Il va au caf"
    assert decode(b"Il est pass\xe9").text == "Il est passé"


def test_nearly_utf8_is_refused_with_the_place() -> None:
    data = FRENCH.encode().replace(b"bref", b"br\xe9f")
    place = data.index(b"\xe9f")
    with pytest.raises(InputError, match=rf"at byte {place};.*--encoding"):
        decode(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"\0" * 100, "binary"),
     (bytes(range(256)) * 9, "binary"), (b"abc\0\0\0\1\2\3" * 50, "binary"), (b"\xff\xfea\0\xd8\xd8\0\0b\0", "utf-16-le.*byte"),
     ("Он сказал, что площадь готова.".encode("koi8-r"), "no encoding makes French")],
)  # fmt: skip
def test_what_is_not_text(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        decode(data)


def test_an_encoding_insisted_on() -> None:
    assert decode(FRENCH.encode("cp1252"), "windows-1252") == Decoded(
        FRENCH, "cp1252", repaired=False
    )
    assert decode("\ufeffété".encode(), "utf-8").text == "été"
    with pytest.raises(InputError, match="byte 2"):
        decode("Né là".encode("cp1252")[0:1] + b"x\xe9y", "utf-8")
    for unknown in ("utf-9", "hex", "a\0b", ""):
        with pytest.raises(UsageError, match="encoding"):
            decode(b"abc", unknown)


def test_stray_controls_and_nothing() -> None:
    assert decode(b"") == Decoded("", "utf-8", repaired=False)
    assert decode(("mot " * 99 + "\0\x07 é").encode()).text.endswith("\0\x07 é")
    assert mend("\ud800 LÃ©a\0") == "\ud800 Léa\0"
    assert guess(b"abc") == "cp1252"


def mojibake() -> list[tuple[str, str]]:
    lines = (TESTS / "cases" / "mojibake.txt").read_text(encoding="utf-8").splitlines()
    cases = [
        line.replace("_", "\u00a0").partition("\t")
        for line in lines
        if line and not line.startswith("#")
    ]
    assert all(wrong and right for wrong, _tab, right in cases)
    return [(wrong, wrong if right == "=" else right) for wrong, _tab, right in cases]


@pytest.mark.parametrize(("wrong", "right"), mojibake())
def test_twice_encoded(wrong: str, right: str) -> None:
    assert decode(wrong.encode()) == Decoded(right, "utf-8", repaired=wrong != right)


@pytest.mark.parametrize("path", sorted(TEXTS.rglob("*.txt")), ids=lambda path: path.stem)
def test_no_right_text_is_mended_and_every_wrong_one_is(path: str) -> None:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    assert not decode(text.encode()).repaired
    twice = "".join(
        c if c.isascii() else bytes(c, "utf-8").decode("cp1252", "replace") for c in text
    )
    if "\ufffd" not in twice:
        assert decode(twice.encode()) == Decoded(text, "utf-8", repaired=True)
    assert decode(text.encode().decode("latin-1").encode()) == Decoded(text, "utf-8", repaired=True)
