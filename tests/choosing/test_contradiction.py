"""Two sources that give one fact two figures: both are wanted; figures of different things are not
compared.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize import summarize
from summarize.choosing.contradiction import contradictions
from summarize.layout.blocks import parse
from summarize.text.candidates import pool

ONE = "Le pont de fer a été inspecté pour la dernière fois en 2021, dit la mairie. Le canal gèle. La fête aura lieu dimanche."
FILLING = "Les bateliers attendent. Le vent se lève sur la plaine. Une écluse est fermée."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("La dernière inspection du pont de fer remonte à 2017, écrit la région.", True),
        (
            "La dernière inspection du pont de fer remonte à 2021, écrit la région.",
            False,
        ),  # the same figure
        ("Le conseil de 2017 avait voté un budget pour la fête.", False),  # another fact
        (
            "La dernière inspection du pont de fer a duré 12 heures.",
            False,
        ),  # another kind of figure
    ],
)
def test_contradictions(other: str, *, expected: bool) -> None:
    found = contradictions(pool([parse(f"{ONE} {FILLING}"), parse(f"{other} {FILLING}")]))
    assert bool(found) == expected


def test_one_source_does_not_contradict_itself() -> None:
    assert (
        contradictions(
            pool([parse(f"{ONE} La dernière inspection du pont de fer remonte à 2017. {FILLING}")])
        )
        == {}
    )


def test_both_are_chosen(texts: Path) -> None:
    sources = [
        path.read_text(encoding="utf-8") for path in sorted((texts / "dossier").glob("*.txt"))
    ]
    chosen = str(summarize(sources, sentences=4, query="dernière inspection"))
    assert "2021" in chosen
    assert "2017" in chosen
