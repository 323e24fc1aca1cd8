"""Who speaks: names before a colon, turns by dash, and what an interview gives to the summary."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize import read, summarize
from summarize.document import ANSWER, QUESTION
from summarize.layout.interview import speaker


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Vikram Kumar: Trois millions", "Vikram Kumar"),
        ("Le Temps : Deux mois", "Le Temps"),
        ("Anne de La Tour : Oui", "Anne de La Tour"),
        ("**Le Journal :** Pourquoi", "Le Journal"),
        ("Q. Où êtes-vous né ?", "Q"),
        ("R : À Lyon.", "R"),
        # No name: a clause before a colon, a figure, nothing behind.
        ("Le problème est là : personne", None),
        ("Résultat final du vote : non", None),
        ("À 10:30, il", None),
        ("Le Temps :", None),
        ("– Pourquoi ?", None),
    ],
)
def test_speaker(head: str, name: str | None) -> None:
    found = speaker(head)
    assert (found[0] if found else None) == name


def test_turns_and_speakers_of_an_interview(texts: Path) -> None:
    document = read((texts / "entretien.txt").read_bytes())
    kinds = [block.kind for block in document.blocks if block.turn]
    assert kinds.count(QUESTION) == 15
    assert kinds.count(ANSWER) >= 15
    chosen = summarize(document, sentences=8).sentences
    asked = [
        document.normalized[block.start : block.end]
        for block in document.blocks
        if block.kind == QUESTION
    ]
    assert not any(sentence.text in question for sentence in chosen for question in asked)
    assert {sentence.speaker for sentence in chosen if sentence.turn} == {"Nolwenn Tanguy"}


@pytest.mark.parametrize("count", [3, 8, 20, 30])
def test_an_answer_that_needs_its_question_is_not_chosen(texts: Path, count: int) -> None:
    chosen = summarize(read((texts / "entretien.txt").read_bytes()), sentences=count).sentences
    assert len(chosen) == count
    needy = ("Non, pas du tout", "En Bretagne.", "Oui, souvent", "Pas avant 2050", "Presque tout.")
    assert [sentence.text for sentence in chosen if sentence.text.startswith(needy)] == []


def test_an_article_is_no_interview(texts: Path) -> None:
    for name in ("megaupload.txt", "science.txt", "rapport.txt", "discours.txt"):
        assert not any(block.turn for block in read((texts / name).read_bytes()).blocks), name


def test_a_word_before_a_colon_is_no_speaker_in_a_letter() -> None:
    text = "Voici le compte de la fête du village, tenue samedi sur la place.\n\nTotal : 40 euros, rendus hier."
    assert "Total : 40 euros, rendus hier." in str(summarize(text, ratio=100))
