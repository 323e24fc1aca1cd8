"""A rumour and its denial, a plan and its outcome: what is so comes first."""

from __future__ import annotations

import pytest

from summarize import summarize
from summarize.choosing.denial import overtaken
from tests.choosing.test_selection import whole

RUMOUR = "Selon des rumeurs, l’usine de Montbrun devait fermer en juin et ses 300 salariés partir."
DENIAL = "L’usine de Montbrun ne fermera pas."
PLAN = "La mairie de Losse avait prévu de vendre le vieux port à un groupe étranger cette année."
OUTCOME = "La mairie de Losse renonce à vendre le vieux port."


@pytest.mark.parametrize(("said", "so"), [(RUMOUR, DENIAL), (PLAN, OUTCOME)])
def test_what_is_so_is_chosen_before_what_was_said(said: str, so: str) -> None:
    for text in (f"{said} {so}", f"{so} {said}"):
        assert summarize(text, sentences=1).sentences[0].text == so


@pytest.mark.parametrize(
    ("said", "so"),
    [
        (RUMOUR, "Le pont de Losse ne fermera pas."),  # another thing
        ("L’usine de Montbrun ferme en juin, et ses 300 salariés partent.", DENIAL),  # no rumour
        (RUMOUR, "L’usine de Montbrun ferme en juin."),  # no denial
        ("L’usine ne devait pas fermer en juin à Montbrun.", DENIAL),  # it denies itself
    ],
)
def test_two_sentences_that_do_not_meet_are_left_alone(said: str, so: str) -> None:
    assert overtaken(whole(f"{said} {so}")) == {}
