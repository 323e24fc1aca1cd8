"""The page as a reader of HTML takes it: whole, ours alone in markup, and closed to everything from
elsewhere.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from html.parser import HTMLParser

import pytest

from summarize.core import ASKED
from summarize.messages import in_french
from summarize.ranking.reasons import LEFT, REASONS
from summarize.writers import Result, Style, writer
from summarize.writers.safe import one_line
from tests.conftest import TEXTS, Run
from tests.writers.hostile import documents, translated

VOID = {"meta", "rect", "input"}
ELEMENTS = set(
    "html head meta title style body a header main article section h1 h2 h3 h4 h5 h6 p ol li div mark span svg rect "
    "nav details summary label input".split()
)  # fmt: skip
ATTRIBUTES = set(
    "lang charset http-equiv content name class href id aria-labelledby "
    "aria-describedby aria-label aria-hidden dir "
    "viewbox preserveaspectratio x y width height data-n start type checked tabindex open".split()
)  # fmt: skip


class Page(HTMLParser):
    """Elements, attributes and texts of a page; an element left open or closed twice fails."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.style = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "style":
            self.style += data
        else:
            self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def values(self, name: str) -> list[str]:
        """The values of an attribute, in order."""
        return [attributes[name] for _tag, attributes in self.tags if name in attributes]


def check_closed(page: Page) -> None:
    """Nothing of the input is markup, nothing comes from elsewhere, and the policy knows this
    page's style alone.
    """
    assert {tag for tag, _ in page.tags} <= ELEMENTS
    assert {name for _, attributes in page.tags for name in attributes} <= ATTRIBUTES
    assert all(href.startswith("#") for href in page.values("href"))
    assert "url(" not in page.style
    assert "@import" not in page.style
    policy = next(
        attributes["content"] for _, attributes in page.tags if "http-equiv" in attributes
    )
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    assert (
        policy
        == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def check_anchors(page: Page) -> None:
    """Every link of the page has its place, and no place is there twice."""
    assert max(Counter(page.values("id")).values()) == 1
    places = set(page.values("id"))
    wanted = {href[1:] for href in page.values("href")}
    described = {
        one
        for name in ("aria-labelledby", "aria-describedby")
        for value in page.values(name)
        for one in value.split()
    }
    assert wanted | described <= places


def check_texts(page: Page, made: list[Result], *, bilingual: bool) -> None:
    """Each key sentence is a link above and a mark below; what the reader sees is what stood in the
    text.
    """
    shown = {" ".join(text.split()) for text in page.texts}
    marks = [attributes["id"] for tag, attributes in page.tags if tag == "mark"]
    assert len(marks) == sum(len(result.summary.sentences) for result in made)
    for result in made:
        for one, fate in zip(
            result.summary.sentences, result.translations or [None] * 9, strict=False
        ):
            seen = [fate.text] if fate and fate.text else []
            seen += [one.text] if bilingual or not seen else []
            assert {" ".join(one_line(text).split()) for text in seen} <= shown


def test_hostile_documents_stay_text() -> None:
    for number, made in enumerate(documents()):
        bilingual = number % 3 == 0
        text = writer("html").render(made, Style(bilingual=bilingual, explain=number % 2 == 0))
        text.encode()
        assert not re.search(
            "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\U0001fffe]",
            text,
        )
        page = Page(text)
        check_closed(page)
        check_anchors(page)
        check_texts(page, made, bilingual=bilingual)


def test_both_languages_are_named() -> None:
    for made in translated()[:50]:
        page = Page(writer("html").render(made, Style(bilingual=True)))
        assert set(page.values("lang")) == {"en", "fr"}
        assert [tag for tag, attributes in page.tags if attributes.get("lang") == "fr"].count(
            "div"
        ) == len(made)


@pytest.mark.parametrize("name", ["megaupload.txt", "entretien.txt", "rapport.txt"])
def test_the_whole_text_is_there_and_shaded(run: Run, name: str) -> None:
    page = Page(run("-f", "html", "--explain", TEXTS / name).check().stdout)
    check_closed(page)
    check_anchors(page)
    shown = "".join("".join(page.texts).split())
    missing = [
        word for word in (TEXTS / name).read_text(encoding="utf-8").split() if word not in shown
    ]
    assert missing == []
    assert page.values("class").count("next") == 5
    facts = next(text for text in page.texts if " phrases sur " in text)
    chosen, total = map(int, re.findall(r"(\d+) phrases sur (\d+)", facts)[0])
    assert chosen == len([tag for tag, _ in page.tags if tag == "mark"]) < total


def test_every_reason_has_its_french() -> None:
    assert all(
        in_french(reason) != reason for reason in [*(one.label for one in REASONS), ASKED, LEFT]
    )


def test_reasons_speak_the_language_of_the_page(run: Run) -> None:
    page = run("-f", "html", "--explain", TEXTS / "megaupload.txt").check().stdout
    reasons = "".join(re.findall('<p class="why".*?</p>', page))
    assert "Pourquoi" in reasons
    assert [one for one in REASONS if one.label in reasons] == []
