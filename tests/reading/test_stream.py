"""Inputs as they come: packed ones, cut ones, lines of every length, records that cannot be read."""

from __future__ import annotations

import bz2
import contextlib
import gzip
import json
import lzma
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import InputError
from summarize.reading import stream as streams
from summarize.reading.stream import Stream
from tests.conftest import COMMAND, TEXTS, Run

zstd = pytest.importorskip("backports.zstd", reason="pip install backports.zstd")
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": lambda data: gzip.compress(data, mtime=0),
    "bzip2": bz2.compress,
    "xz": lzma.compress,
    "zstd": lambda data: zstd.compress(
        data, options={zstd.CompressionParameter.checksum_flag: True}
    ),
}
SENTENCE = "Le port de Losse ferme lundi, a dit la mairie aux pêcheurs de la rade."


def record(**fields: object) -> bytes:
    return json.dumps({"text": SENTENCE} | fields, ensure_ascii=False).encode() + b"\n"


@pytest.fixture
def stream_of(tmp_path: Path) -> Iterator[Callable[[bytes], Stream]]:
    with contextlib.ExitStack() as files:

        def make(data: bytes) -> Stream:
            path = tmp_path / "data"
            path.write_bytes(data)
            return Stream(files.enter_context(open(path, "rb", buffering=0)), "data")

        yield make


@given(st.binary(max_size=300), st.sampled_from([None, *PACKERS]), st.integers(1, 50))
def test_lines_and_whole_are_the_bytes_that_were_packed(
    data: bytes, packer: str | None, piece: int
) -> None:
    packed = PACKERS[packer](data) if packer else data
    if packer is None and data.startswith(
        (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd")
    ):
        return
    for how in ("lines", "whole"):
        ours, theirs = os.pipe()
        os.write(theirs, packed)
        os.close(theirs)
        with pytest.MonkeyPatch.context() as patched, open(ours, "rb", buffering=0) as file:
            patched.setattr(streams, "_PIECE", piece)
            made = Stream(file, "x")
            if how == "whole":
                assert made.whole() == data
            else:
                lines = [line or b"" for line in made.lines()]
                assert lines == (data[:-1] if data.endswith(b"\n") else data).split(b"\n") or (
                    data == b"" and lines == []
                )


@pytest.mark.parametrize("packer", PACKERS)
def test_packed_inputs_are_known_by_their_first_bytes(
    run: Run, tmp_path: Path, packer: str
) -> None:
    plain = (TEXTS / "blog.txt").read_bytes()
    wanted = run("-n", 2, stdin=plain).check().stdout
    assert run("-n", 2, stdin=PACKERS[packer](plain)).check().stdout == wanted
    path = tmp_path / "blog.txt.packed"
    path.write_bytes(PACKERS[packer](plain))
    assert run("-n", 2, path).check().stdout == wanted
    joined = PACKERS[packer](record(id="a")) + PACKERS[packer](record(id="b"))
    assert run("-n", 1, "-f", "jsonl", stdin=joined).check().stdout.count("\n") == 2


@pytest.mark.parametrize("packer", PACKERS)
@pytest.mark.parametrize("harm", ["cut", "spoilt"])
def test_of_a_broken_archive_what_came_before_is_done(run: Run, packer: str, harm: str) -> None:
    rows = b"".join(record(id=f"r{n}", note=os.urandom(30).hex()) for n in range(3000))
    packed = bytearray(PACKERS[packer](rows))
    if harm == "cut":
        del packed[len(packed) * 2 // 3 :]
    else:
        packed[len(packed) * 2 // 3] ^= 0xFF
        packed[len(packed) * 2 // 3 + 1] ^= 0xFF
    found = run("-n", 1, "-f", "jsonl", "--input", "jsonl", stdin=bytes(packed)).check(1)
    ids = [json.loads(line)["id"] for line in found.stdout.splitlines()]
    told = found.stderr.splitlines()
    assert "the archive is" in told[-1]
    if harm == "cut":
        assert ids == [f"r{n}" for n in range(len(ids))]
        assert len(told) <= 2, "the record that was cut, and the archive"


def test_a_record_is_answered_before_the_next_is_written() -> None:
    process = subprocess.Popen(
        [COMMAND, "-n", "1", "-f", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    for name in ("a", "b"):
        process.stdin.write(record(id=name))
        process.stdin.flush()
        start = time.monotonic()
        assert json.loads(process.stdout.readline())["id"] == name
        assert time.monotonic() - start < 20
    process.stdin.close()
    assert process.wait(timeout=20) == 0
    process.stdout.close()


def test_a_record_that_cannot_be_read_is_told_with_its_line_and_the_others_are_done(
    run: Run,
) -> None:
    rows = [
        record(id="first"),
        b"no json\n",
        b"\n",
        b'{"text": "\xff"}\n',
        b'{"text": "a", "text": "b"}\n',
        b'{"text": "Le port \\ud800 ferme."}\n',
        b'{"text": "Le port \\u0000 ferme."}\n',
        b'{"a": ' * 5000 + b"\n",
        b'{"texte_long": "x"}\n',
        record(id="last").rstrip(b"\n"),
    ]
    found = run("-n", 1, "-f", "jsonl", stdin=b"".join(rows)).check(1)
    assert [json.loads(line)["id"] for line in found.stdout.splitlines()] == ["first", "last"]
    told = found.stderr.splitlines()
    numbers = [int(line.split("record ")[1].split()[0]) for line in told]
    assert numbers == [2, 4, 5, 6, 7, 8, 9]
    assert not any("ferme" in line for line in told)


def test_a_line_that_is_too_long_is_passed_over(
    stream_of: Callable[[bytes], Stream], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "LONGEST", 100)
    made = stream_of(b"a" * 101 + b"\n" + b"b" * 100 + b"\n" + b"c" * 500)
    assert list(made.lines()) == [None, b"b" * 100, None]


def test_a_bomb_is_refused_within_a_bound(
    stream_of: Callable[[bytes], Stream], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "LARGEST", 1_000_000)
    made = stream_of(gzip.compress(b"a" * 50_000_000))
    with pytest.raises(InputError, match="more than 0 MB in one piece"):
        made.whole()


def test_records_without_a_text_are_one_message_where_none_has_one(run: Run) -> None:
    rows = b'{"a": 1, "b": 2}\n' * 300
    found = run(stdin=rows).check(1)
    assert found.stderr.count("\n") == 1
    assert "name one with --text-key: a, b" in found.stderr


def test_what_is_not_packed_is_left_alone(stream_of: Callable[[bytes], Stream]) -> None:
    assert stream_of(b"BZ").whole() == b"BZ"
    assert stream_of(b"").whole() == b""
    assert list(stream_of(b"").lines()) == []
