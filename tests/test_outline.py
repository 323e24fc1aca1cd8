"""``--outline`` and ``--context``: what is taken from each section, and how each format shows it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.core import summarize_documents
from summarize.document import Summary
from summarize.layout import fold
from summarize.options import Options
from summarize.reading import read
from summarize.text.words import count_words
from tests.choosing.test_selection import SENTENCES
from tests.conftest import TEXTS, Run

REPORT = TEXTS / "rapport.txt"
HEADS = ("Les comptes", "Le trafic", "Le port", "Les travaux de la rade", "Ce que dit la mairie")
SECTIONS = st.lists(
    st.tuples(st.sampled_from(HEADS), st.lists(SENTENCES, min_size=1, max_size=5)), max_size=6
)


def outline(text: str, **options: Any) -> Summary:
    return summarize_documents([read(text.encode())], Options(outline=True, **options))


def report(**options: Any) -> Summary:
    return outline(REPORT.read_text(encoding="utf-8"), **options)


def test_each_section_has_its_best_and_a_heading_without_text_stands_over_its_own() -> None:
    found = report()
    shown = [(one.level, one.heading, len(one.sentences)) for one in found.outline]
    assert shown == [
        (1, "Synthèse", 1),
        (1, "1. Cadre et méthode", 0),
        (2, "1.1. Textes applicables", 1),
        (2, "1.2. Sources", 1),
        (1, "2. Constat", 0),
        (2, "2.1. Un réseau étendu et âgé", 1),
        (2, "2.2. Des fuites très concentrées", 1),
        (2, "2.3. Un coût supporté par l’usager", 1),
        (1, "3. Analyse", 0),
        (2, "3.1. Des réparations sans stratégie", 1),
        (2, "3.2. Un risque financier croissant", 1),
        (1, "4. Recommandations", 1),
    ]


def test_a_number_of_sentences_holds_for_each_section() -> None:
    assert {len(one.sentences) for one in report(sentences=2).outline} == {0, 2}


def test_words_hold_for_the_whole_and_each_section_is_heard_once_before_one_is_twice() -> None:
    found = report(words=330)
    assert 250 < sum(count_words(one.text) for one in found.sentences) <= 330
    counts = [len(one.sentences) for one in found.outline if one.sentences]
    assert len(counts) == 9
    assert report(words=60).outline, "fewer sections than there are"
    assert all(len(one.sentences) <= 1 for one in report(words=60).outline)


@given(SECTIONS, st.sampled_from([{}, {"sentences": 2}, {"words": 12}, {"ratio": 40}]))
def test_an_outline_holds_each_chosen_sentence_once_and_no_part_with_nothing(
    parts: list[tuple[str, list[str]]], options: dict[str, int]
) -> None:
    text = "\n\n".join(["Le vote de lundi soir", *(f"{h}\n\n{' '.join(t)}" for h, t in parts)])
    found = outline(text, **options)
    numbers = [number for one in found.outline for number in one.sentences]
    if found.outline:
        assert numbers == list(range(len(found.sentences)))
    for one, below in zip(found.outline, [*found.outline[1:], None], strict=False):
        assert one.sentences or (below is not None and below.level > one.level)
        assert one.heading in text


def test_text_shows_headings_flush_and_what_they_hold_below(run: Run) -> None:
    lines = run("--outline", REPORT).check().stdout.splitlines()
    assert [lines[0], lines[2], lines[3]] == ["Synthèse", "", "1. Cadre et méthode"]
    assert lines[1].startswith("  Sur 100")
    assert lines[4:6] == ["  1.1. Textes applicables", f"    {lines[5].strip()}"]
    text = fold(REPORT.read_text(encoding="utf-8"))
    assert all(line.strip() in text for line in lines)


def test_markdown_and_json_have_the_outline_too(run: Run) -> None:
    shown = run("--outline", "-f", "markdown", REPORT).check().stdout
    assert "\n### 2\\. Constat\n\n#### 2\\.1. Un réseau étendu et âgé\n\n> " in shown
    value = json.loads(run("--outline", "-f", "json", REPORT).check().stdout)
    own = [one for section in value["outline"] for one in section["sentences"]]
    assert own == value["summary"]
    assert {section["source"] for section in value["outline"]} == {0}


def test_without_headings_it_says_so_and_gives_the_plain_summary(run: Run) -> None:
    article = TEXTS / "entretien.txt"
    found = run("--outline", "-n", 2, article).check()
    assert "has no headings; this is the plain summary" in found.stderr
    assert found.stdout == run("-n", 2, article).check().stdout


def test_an_outline_of_several_sources_knows_whose_each_section_is(run: Run) -> None:
    value = json.loads(
        run("--outline", "-m", "-f", "json", REPORT, TEXTS / "megaupload.txt").check().stdout
    )
    assert {one["source"] for one in value["outline"]} == {0, 1}
    for section in value["outline"]:
        assert {one["source"] for one in section["sentences"]} <= {section["source"]}


def test_context_is_marked_and_nothing_stands_twice(run: Run) -> None:
    plain = run("-n", 3, REPORT).check().stdout.splitlines()
    lines = run("-n", 3, "--context", 2, REPORT).check().stdout.splitlines()
    assert [line for line in lines if not line.startswith("    ")] == plain
    assert len(set(lines)) == len(lines) > len(plain)
    text = fold(REPORT.read_text(encoding="utf-8"))
    assert all(line.strip() in text for line in lines)


@given(st.lists(SENTENCES, min_size=1, max_size=12), st.integers(1, 4), st.integers(1, 3))
def test_context_is_what_stands_around_in_reading_order(
    said: list[str], count: int, wanted: int
) -> None:
    document = read(" ".join(said).encode())
    found = summarize_documents([document], Options(sentences=wanted, context=count))
    shown = [text for one in found.sentences for text in (*one.before, one.text, *one.after)]
    place = -1
    for text in shown:
        place = next(i for i in range(place + 1, len(said)) if said[i] == text)
    assert all(len(one.before) <= count and len(one.after) <= count for one in found.sentences)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_line_is_where_an_editor_finds_the_sentence(ends: str) -> None:
    text = REPORT.read_text(encoding="utf-8").replace("\n", ends)
    lines = text.split(ends)
    for one in summarize_documents([read(text.encode())], Options(ratio=100)).sentences:
        assert one.line is not None
        assert one.text[:12] in lines[one.line - 1]


def test_explain_names_file_and_line_and_formats_without_lines_have_none(run: Run) -> None:
    told = run("-n", 1, "--explain", REPORT, TEXTS / "blog.txt").check().stderr.splitlines()
    assert told[0].startswith(f"summarize: {REPORT}:")
    assert told[1].startswith(f"summarize: {TEXTS / 'blog.txt'}:")
    page = (
        b"<html><body><p>Le port de Losse ferme lundi, a dit la mairie de la ville.</body></html>"
    )
    value = json.loads(run("-f", "json", stdin=page).check().stdout)
    assert "line" not in value["summary"][0]


def test_what_cannot_go_together_is_refused(run: Run) -> None:
    assert "exclude one another" in run("--outline", "--context", 1, REPORT).check(2).stderr
    assert "context -1" in run("--context", -1, REPORT).check(2).stderr
    assert "--outline" in run("--outline", "--method", "llm", REPORT).check(2).stderr
