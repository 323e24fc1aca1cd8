"""JSON and JSON Lines against the schema the package ships, here with unknown keys refused."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from summarize.writers import Style, writer
from tests.conftest import TEXTS, Run
from tests.writers.hostile import documents

SCHEMA: dict[str, Any] = json.loads(
    files("summarize").joinpath("schema/summary-1.json").read_bytes()
)


def strict(schema: Any) -> Any:
    """The schema with every key that it does not name refused: what is printed is described."""
    if isinstance(schema, list):
        return [strict(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    shut = {"additionalProperties": False} if schema.get("type") == "object" else {}
    return {key: strict(value) for key, value in schema.items()} | shut


SHIPPED = jsonschema.Draft202012Validator(SCHEMA)
CHECK = jsonschema.Draft202012Validator(strict(SCHEMA))


def objects(schema: object) -> list[dict[str, Any]]:
    """Every object a schema describes."""
    if isinstance(schema, list):
        return [found for one in schema for found in objects(one)]
    if not isinstance(schema, dict):
        return []
    own = [schema] if schema.get("type") == "object" else []
    return own + [found for one in schema.values() for found in objects(one)]


def test_the_schema_is_one_and_lets_keys_of_later_versions_pass() -> None:
    CHECK.check_schema(SCHEMA)
    assert len(objects(SCHEMA)) == 5
    value = json.loads(writer("json").render([], Style())) | {"other": 1}
    assert SHIPPED.is_valid(value)
    assert not CHECK.is_valid(value)
    for one in objects(SCHEMA):
        assert "additionalProperties" not in one
        assert set(one["required"]) <= set(one["properties"])


def test_hostile_documents_keep_the_schema() -> None:
    for number, made in enumerate(documents()):
        explain = number % 3 == 0
        whole = writer("json").render(made, Style(explain=explain))
        lines = writer("jsonl").render(made, Style(explain=explain))
        assert lines.count("\n") == len(lines.splitlines()) == len(made), (
            "one object a line, for every idea of a line"
        )
        for text, results_of in [
            (whole, made),
            *((line, [one]) for line, one in zip(lines.splitlines(), made, strict=True)),
        ]:
            text.encode()
            value = json.loads(text)
            CHECK.validate(value)
            sentences = [one for result in results_of for one in result.summary.sentences]
            fates = [
                fate
                for result in results_of
                for fate in result.translations or [None] * len(result.summary.sentences)
            ]
            assert [one["text"] for one in value["summary"]] == [one.text for one in sentences]
            assert [one["why"] for one in value["summary"]] == [
                list(one.why) if explain else [] for one in sentences
            ]
            assert [one["translation"] for one in value["summary"]] == [
                fate and fate.text for fate in fates
            ]
            names = [source.name for result in results_of for source in result.summary.sources]
            assert [source["name"] for source in value["sources"]] == names
            assert all(value["sources"][one["source"]] for one in value["summary"])
        assert [json.loads(line).get("id") for line in lines.splitlines()] == [
            one.id for one in made
        ]


def test_nothing_is_an_object_too() -> None:
    value = json.loads(writer("json").render([], Style()))
    CHECK.validate(value)
    assert value["summary"] == []


@pytest.mark.parametrize(
    "change",
    [{"schema": 2}, {"summary": None}, {"method": "magic"}, {"translation": {}}],
)
def test_the_schema_refuses(change: dict[str, Any]) -> None:
    value = json.loads(writer("json").render([], Style())) | change
    assert list(SHIPPED.iter_errors(value))


@pytest.mark.parametrize("form", ["json", "jsonl"])
@pytest.mark.parametrize("name", [path.name for path in sorted(TEXTS.glob("*.txt"))])
def test_the_command_on_real_texts(run: Run, form: str, name: str) -> None:
    value = json.loads(run("-f", form, "--explain", TEXTS / name).check().stdout)
    CHECK.validate(value)
    assert value["sources"][0]["name"] == str(TEXTS / name)
    assert all(one["why"] for one in value["summary"])


def test_merged_and_several(run: Run) -> None:
    dossier = sorted((TEXTS / "dossier").glob("*.txt"))
    merged = json.loads(run("-m", "-f", "json", *dossier).check().stdout)
    CHECK.validate(merged)
    assert len(merged["sources"]) == 3
    several = run("-f", "jsonl", *dossier).check().stdout.splitlines()
    assert [len(json.loads(line)["sources"]) for line in several] == [1, 1, 1]
