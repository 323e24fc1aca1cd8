"""What stands beside the sentences: titles where they are asked for, the questions of interviews."""

from __future__ import annotations

import json

import pytest

from summarize import summarize
from summarize.translation import Translation
from summarize.writers import Result, Style, writer
from tests.writers.hostile import documents


def test_titles_of_several_sources_stand_once_each() -> None:
    made = documents()[0][0]
    sources = tuple(
        made.summary.sources[0]._replace(title=title) for title in ("Un", "Un", "", "Deux\nlignes")
    )
    merged = made._replace(summary=made.summary._replace(sources=sources))
    shown = writer("text").render([merged], Style(title=True)).splitlines()
    assert shown[:2] == ["Un", "Deux lignes"]
    assert len(shown) == 2 + len(made.summary.sentences)


INTERVIEW = """Le vieux port rouvre

Rue des Quais : Pourquoi rouvrir le port\u00a0?

Anne Le Goff : Le port rouvre en mai parce que la commune a vendu la grue au département.

Rue des Quais : Combien cela coûte-t-il à la commune de Losse\u00a0?

Anne Le Goff : Les travaux coûtent deux millions d’euros à la commune. Le département en paie la moitié, a voté le conseil.
"""


def test_formats_with_room_give_the_question_once_an_exchange() -> None:
    summary = summarize(INTERVIEW, ratio=100)
    first, second, third = summary.sentences
    assert first.question == "Pourquoi rouvrir le port\u00a0?"
    assert (
        second.question == third.question == "Combien cela coûte-t-il à la commune de Losse\u00a0?"
    )
    assert all(one.question in INTERVIEW for one in summary.sentences if one.question)
    assert summarize("Le port rouvre lundi.").sentences[0].question is None
    report = json.loads(writer("json").render([Result(summary)], Style()))
    assert [one["question"] for one in report["summary"]] == [
        one.question for one in summary.sentences
    ]
    for form in ("markdown", "html"):
        shown = writer(form).render([Result(summary)], Style())
        above = shown.split("Le texte entier", maxsplit=1)[0]
        assert above.count("Pourquoi rouvrir") == above.count("Combien cela") == 1
        assert above.index("Combien cela") < above.index("deux millions") < above.index("moitié")
    assert "Combien" not in writer("text").render([Result(summary)], Style(title=True))


@pytest.mark.parametrize("form", ["markdown", "html"])
@pytest.mark.parametrize("bilingual", [False, True])
def test_titles_and_questions_are_translated_as_what_is_printed(
    form: str, *, bilingual: bool
) -> None:
    summary, style = summarize(INTERVIEW, ratio=100), Style(bilingual=bilingual)
    beside = writer(form).beside
    assert beside is not None
    texts = beside(summary, style)
    assert texts[0] == "Le vieux port rouvre"
    if form == "html" or not bilingual:
        assert texts[1:] == list(dict.fromkeys(one.question for one in summary.sentences))
    made = Result(
        summary,
        None,
        tuple(Translation("A sentence.", "translated") for _ in summary.sentences),
        "en",
        "toy",
        {text: Translation(f"English {i}", "translated") for i, text in enumerate(texts)},
    )
    shown = writer(form).render([made], style).split("The whole text", maxsplit=1)[0]
    assert all(f"English {i}" in shown for i in range(len(texts)))
    head = shown.split("<header>")[-1] if form == "html" else shown
    assert (texts[0] in head.split("<main>")[-1]) == bilingual


def test_text_translates_the_titles_it_shows() -> None:
    summary = summarize(INTERVIEW, sentences=1)
    beside = writer("text").beside
    assert beside is not None
    assert beside(summary, Style()) == []
    assert beside(summary, Style(title=True)) == ["Le vieux port rouvre"]
    fate = {"Le vieux port rouvre": Translation("The old port opens", "translated")}
    made = Result(summary, None, (Translation("A sentence.", "translated"),), "en", "toy", fate)
    for terminal in (False, True):
        shown = writer("text").render([made], Style(title=True, terminal=terminal)).splitlines()
        assert shown[0] == "The old port opens"
        both = writer("text").render([made], Style(title=True, terminal=terminal, bilingual=True))
        assert both.splitlines()[:2] == ["Le vieux port rouvre", "The old port opens"]
