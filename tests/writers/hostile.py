"""500 results that try to break every format: real summaries of texts with markup, escapes, marks
of direction, half characters.

Made once, by numbered dice: document 217 is the same everywhere, and a failing test names its
number.
"""

from __future__ import annotations

from functools import cache
from random import Random

from summarize.core import summarize_documents
from summarize.document import Summary
from summarize.layout.blocks import parse
from summarize.options import Options
from summarize.ranking import METHODS
from summarize.translation import Status, Translation
from summarize.writers import Result

# What breaks formats, or steers a terminal, a browser, a spreadsheet or a reader's eye.
HOSTILE = (
    "<script>alert(1)</script>", "</style><style>*{display:none}</style>", '"><img src=x onerror=alert(1)>', "<!--", "-->", "]]>",
    "<![CDATA[", "<?xml?>", "&amp;lt;", "&#x3c;b&#62;", "javascript:alert(1)", "https://mal.example/?a=1&b=2", "www.mal.example",
    "x@mal.example", "' onfocus='x", "</seg></tuv>", "{lang}", "{0}", "%s", "{{x}}", "\\n", "\\", "\\u0041", "\t", "\r", "\x0b",
    "\x00", "\x07", "\x08", "\x1b[31m", "\x1b]0;titre\x07", "\x9b2J", "\x85", "\u2028", "\u2029", "\u202e", "\u2066", "\u200f",
    "\u200b", "\ufeff", "\ufffe", "\uffff", "\ud800", "\udfff",
    "\U0001fffe", "👩‍👩‍👧", "🇫🇷", "e\u0301", "漢字", "|", "\\|", "`x`", "```",
    "**gras**", "_x_", "~~x~~", "[a](b)", "![i](j)", "# t", "> q", "- l", "+ l", "1. l", "1) l", "---", "===", "$x$",
    "=1+1", "@SOMME(A1)",
)  # fmt: skip
PLAIN = tuple(
    "Le pont du canal a rouvert lundi après deux ans de travaux selon la mairie et les riverains".split()
)

STATUSES: tuple[Status, ...] = ("translated", "cached", "kept", "failed")
DOCUMENTS = 500


@cache
def documents() -> list[list[Result]]:
    """500 times one or two results with at least one sentence each, half of them translated."""
    return [
        made
        for number in range(DOCUMENTS * 2)
        if (made := results(number, translated=number % 2 == 1))
    ][:DOCUMENTS]


@cache
def translated() -> list[list[Result]]:
    """Those of the 500 that are translated."""
    return [made for made in documents() if made[0].to]


def results(number: int, *, translated: bool) -> list[Result]:
    """The results that dice number ``number`` make; none where no text had a sentence."""
    dice = Random(number)  # dice, not a key
    summaries = [summary(dice) for _ in range(dice.randint(1, 2))]
    found = [one for one in summaries if one.sentences]
    if not translated:
        return [Result(one, dice.choice((None, words(dice)))) for one in found]
    return [
        Result(one, None, tuple(fate(dice) for _ in one.sentences), "en", "libre") for one in found
    ]


def summary(dice: Random) -> Summary:
    """An explained summary of a text, under a hostile name."""
    text = dice.choice((article, interview))(dice)
    options = Options(sentences=3, method=dice.choice(tuple(METHODS)), explain=True)
    return summarize_documents([parse(text)._replace(name=words(dice))], options)


def fate(dice: Random) -> Translation:
    """What became of one sentence."""
    status = dice.choice(STATUSES)
    if status == "failed":
        return Translation(None, status, words(dice))
    return Translation(
        f"The {words(dice)}", status, None, tuple(words(dice) for _ in range(dice.randint(0, 1)))
    )


def article(dice: Random) -> str:
    """A few paragraphs."""
    return "\n\n".join(paragraph(dice) for _ in range(dice.randint(1, 4)))


def interview(dice: Random) -> str:
    """A few questions and answers, whose speakers are known."""
    turns = ((paragraph(dice), paragraph(dice)) for _ in range(dice.randint(3, 4)))
    return "\n\n".join(
        f"Le Courrier : {question} ?\n\nJeanne Morvan : {answer}" for question, answer in turns
    )


def paragraph(dice: Random) -> str:
    """A few sentences, each with an end."""
    return " ".join(
        words(dice, 4) + dice.choice((".", " !", "…", ".»")) for _ in range(dice.randint(1, 4))
    )


def words(dice: Random, least: int = 1) -> str:
    """Hostile and plain words, half and half."""
    return " ".join(
        dice.choice(dice.choice((HOSTILE, PLAIN))) for _ in range(dice.randint(least, 10))
    )
