"""JSON Lines in and out: one object a line, ids and order kept, a bad line told and the others
done.
"""

from __future__ import annotations

import json

import pytest

from tests.conftest import Run

LINES: list[dict[str, object]] = [
    {"id": "a", "text": "Le pont rouvre lundi. Il pleut.", "title": "Le pont"},
    {"id": 7, "text": "Une crue est annoncée. Les écluses ferment."},
]


def jsonl(*records: object) -> bytes:
    return "".join(f"{json.dumps(record, ensure_ascii=False)}\n" for record in records).encode()


def test_ids_and_order_are_kept(run: Run) -> None:
    result = run("--input", "jsonl", "-f", "jsonl", "-n", 1, stdin=jsonl(*LINES)).check()
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [one["id"] for one in found] == ["a", "7"]
    assert found[0]["sources"][0]["title"] == "Le pont"
    for one, line in zip(found, LINES, strict=True):
        (sentence,) = one["summary"]
        assert str(line["text"])[sentence["start"] : sentence["end"]] == sentence["text"]


@pytest.mark.parametrize(
    "bad", [b"{", b"[]", b'{"id": 1}', b'{"id": 1, "text": 2}', b'"text"', b"\xff"]
)
def test_a_bad_line_costs_no_other(run: Run, bad: bytes) -> None:
    result = run(
        "--input", "jsonl", "-f", "jsonl", stdin=jsonl(LINES[0]) + bad + b"\n\n" + jsonl(LINES[1])
    ).check(1)
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["a", "7"]
    assert "record 2" in result.stderr
    assert result.stderr.count("\n") == 1


def test_an_unknown_kind_names_those_there_are(run: Run) -> None:
    assert "html" in run("--input", "xls", stdin=b"x").check(2).stderr
