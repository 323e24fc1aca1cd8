"""Numbers planted wrongly in translations that are right else: none may pass as good."""

from __future__ import annotations

import pytest

from summarize.translation.doubts import doubts

# A sentence and its translation with a gap, what stands there in French, rightly in English, and
# three times wrongly.
PAIRS = [
    ("Les prix ont monté de {} en un an.", "Prices have risen by {} in a year."),
    ("La mairie de Losse annonce {} de travaux.", "The town hall of Losse announces {} of works."),
]
VALUES = [
    ("3,5 %", "3.5%", ("35%", "3.5", "5.3%")),
    ("0,5 %", "0.5 percent", ("5%", "0.05%", "50 percent")),
    ("12 000 euros", "12,000 euros", ("12.000 euros", "1,200 euros", "12,000 dollars")),
    ("1,25 milliard d’euros", "€1.25 billion", ("€125 billion", "€1.25 million", "€1,250")),
    ("3,5 millions de dollars", "$3.5 million", ("$3.5 billion", "$35 million", "€3.5 million")),
    ("1 200,50 euros", "1,200.50 euros", ("120,050 euros", "1,200 euros", "1,200.05 euros")),
    ("20 à 35 jours", "20 to 35 days", ("35 to 20 days", "20 to 25 days", "2 to 35 days")),
    ("neuf cents tonnes", "nine hundred tons", ("900", "90 tons", "nineteen tons")),
    ("quinze semaines", "fifteen weeks", ("fifty weeks", "15 months", "five weeks")),
    ("près de 400 mètres", "nearly 400 metres", ("more than 400 metres", "40 metres", "four")),
]
WHEN = [
    ("Le conseil se réunit {}.", "The council meets {}."),
    ("Le port de Losse rouvre {}, dit le maire.", "The port of Losse reopens {}, says the mayor."),
]
TIMES = [
    ("le 3 mai", "on May 3", ("on 5 May", "on March 3", "in May")),
    ("à 18 h 30", "at 6:30 p.m.", ("at 8:30 p.m.", "at 6:30 a.m.", "at 18:00")),
    ("mardi à 9 h", "on Tuesday at 9 a.m.", ("on Thursday at 9 a.m.", "on Tuesday", "at 9 p.m.")),
    ("le 1er octobre 2021", "on October 1, 2021", ("on October 1, 2012", "in October", "in 2021")),
]
GOOD = [
    (french.format(said), english.format(right))
    for pairs, cases in ((PAIRS, VALUES), (WHEN, TIMES))
    for french, english in pairs
    for said, right, _ in cases
]
PLANTED = [
    (french.format(said), english.format(wrong))
    for pairs, cases in ((PAIRS, VALUES), (WHEN, TIMES))
    for french, english in pairs
    for said, _, every in cases
    for wrong in every
]


def test_sixty_and_more_are_planted() -> None:
    assert len(set(PLANTED)) >= 60


@pytest.mark.parametrize(("french", "english"), GOOD)
def test_a_right_number_is_not_doubted(french: str, english: str) -> None:
    assert doubts(french, english, "en") == ()


@pytest.mark.parametrize(("french", "english"), PLANTED)
def test_a_wrong_number_is_doubted(french: str, english: str) -> None:
    assert "a number differs" in doubts(french, english, "en")
