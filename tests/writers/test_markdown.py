"""Markdown, read by a reader of CommonMark with GFM's tables and links: it shows the text as it is,
and nothing else.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from summarize.writers import Style, writer
from summarize.writers.markdown import plain
from summarize.writers.safe import one_line
from tests.writers.hostile import HOSTILE, PLAIN, documents, translated

READER = MarkdownIt("gfm-like")
OURS = {
    "heading",
    "blockquote",
    "paragraph",
    "inline",
    "text",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "em",
}
LISTS = {"ordered_list", "list_item"}


def leaves(tokens: list[Token]) -> list[Token]:
    return [leaf for token in tokens for leaf in (token, *leaves(token.children or []))]


def kinds(text: str) -> set[str]:
    return {
        token.type.removesuffix("_open").removesuffix("_close")
        for token in leaves(READER.parse(text))
    } - {"text_special"}


def shown(text: str) -> list[str]:
    """What each line of text shows, as the reader sees it."""
    inline = [token for token in READER.parse(text) if token.type == "inline"]
    return ["".join(leaf.content for leaf in token.children or []) for token in inline]


def clean(text: str) -> str:
    return one_line(text).strip()


@pytest.mark.parametrize("text", [*HOSTILE, *(f"Le {text} pont" for text in HOSTILE)])
def test_each_special_is_shown_as_it_is(text: str) -> None:
    if clean(text):
        assert shown(plain(text)) == [clean(text)]
        assert kinds(plain(text)) == {"paragraph", "inline", "text"}


LETTERS = "\\`*_[]<>|~&$@:/.-+=#!(){}1a \t\n\"'w"


@settings(max_examples=400, deadline=None)
@given(
    text=st.lists(st.sampled_from((*HOSTILE, *PLAIN)), min_size=1, max_size=8).map(" ".join)
    | st.text(alphabet=LETTERS, min_size=1)
)
def test_any_text_is_shown_as_it_is(text: str) -> None:
    if clean(text):
        assert [" ".join(line.split()) for line in shown(plain(text))] == [
            " ".join(clean(text).split())
        ]


def test_quotes_hold_the_sentences_and_no_other_markup() -> None:
    for made in documents():
        text = writer("markdown").render(made, Style(explain=True))
        assert kinds(text) <= OURS
        lines = shown(text)
        for result in made:
            for place, one in enumerate(result.summary.sentences):
                fate = result.translations[place] if result.translations else None
                assert clean(fate.text if fate and fate.text else one.text) in lines


def test_tables_hold_both_languages() -> None:
    for made in translated():
        text = writer("markdown").render(made, Style(bilingual=True, explain=True))
        assert kinds(text) <= OURS | LISTS
        cells = shown(text)
        for result in made:
            for one, fate in zip(result.summary.sentences, result.translations or (), strict=True):
                cells = cells[
                    cells.index(clean(one.text)) + 1 :
                ]  # ValueError where it is not shown
                assert fate.text is None or cells[0].startswith(clean(fate.text))
                assert all(warning in cells[0] for warning in map(clean, fate.warnings))
