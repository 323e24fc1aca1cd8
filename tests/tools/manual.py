"""The man page, made from the command: ``python -m tests.tools.manual`` writes
summarize/man/summarize.1.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path

import click  # noqa: TID251  # reads the command to describe it

from summarize.cli import help as usage
from summarize.cli.command import cli

PAGE = Path(__file__).parents[2] / "summarize" / "man" / "summarize.1"

ENVIRONMENT = (
    (
        "SUMMARIZE_ENGINE, SUMMARIZE_ENDPOINT, SUMMARIZE_MODEL",
        "What --engine, --endpoint and --model are when not given.",
    ),
    (
        "SUMMARIZE_<OPTION>",
        "Any other option when it is not given, by its long name (SUMMARIZE_NO_CACHE), save --to, --method llm and what acts and ends; over the file ~/.config/summarize/config.toml, which has the long names, too.",
    ),
    (
        "DEEPL_AUTH_KEY, LIBRE_API_KEY, MICROSOFT_API_KEY, MICROSOFT_REGION, OPENAI_API_KEY",
        "Keys of the services; a key is never taken from the command line.",
    ),
    (
        "LANGUAGE, LC_ALL, LC_MESSAGES, LANG",
        "The language of help and messages, French or English; no summary follows it.",
    ),
    ("NO_COLOR, FORCE_COLOR, TERM", "Whether --color auto colours; NO_COLOR wins."),
)


HOW = (
    "The bytes become text: the encoding is found out, a page gives its article, wrapped lines are joined.",
    "The text becomes paragraphs: title, headings, turns of an interview; captions, links and footers are left out.",
    "Paragraphs become sentences, by rules for French: M., av. J.-C., 18 h, guillemets, dialogue.",
    "Words become stems, without elisions and small words.",
    "Each sentence is described by some forty plain features (its place, its length, how its words come back, whether it concludes, decides or counts, its tense, its quotes) and by its words.",
    "Their weights were fitted once, on what readers of ten kinds of French text marked as the point and on news summarized by journalists (OrangeSum, training part): one for news and one for all else.",
    "A sentence that leans on the one before counts for less than one that stands by itself, on news for much less; scraps, questions and half quotations come last.",
    "What repeats a sentence already chosen is left out; where two sources give different figures for one fact and one of them is chosen, so is the other.",
    "The budget is a ceiling: it is never exceeded, nor filled with what is not worth it; ties go to the earlier sentence.",
    "What was chosen is printed in the order of the text. --explain says why, sentence by sentence. With --outline each section gives its best, one where no number is given, of the outer levels where there are more than a dozen.",
)
JSON = (
    "One object of schema 1, whose file summary-1.json comes with the package; keys are only ever added.",
    "start and end are code points of the text, which are counted from 0, as index, paragraph and source are; rank, line and level are counted from 1.",
    "-r 100 gives every sentence that can be chosen, with its score.",
)


def options() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield each group's title and, for its options, how each is written and what it does: in
    English.
    """
    command = copy.deepcopy(cli)  # words are put in once and for all
    context = click.Context(command, info_name="summarize")
    usage.word(command)
    for title, members in usage.grouped(command.get_params(context)):
        yield title, [record for option in members if (record := option.get_help_record(context))]


def roff(text: str) -> str:
    r"""Return a text as roff that shows it as it is.

    >>> print(roff(".a-b\\c"))
    \&.a\-b\ec
    """
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def lines() -> Iterator[str]:
    """Yield the lines of the page."""
    yield '.TH SUMMARIZE 1 "" "summarize" "User Commands"'
    yield from (".SH NAME", roff("summarize - print the key sentences of French texts"))
    yield from (".SH SYNOPSIS", f".B summarize\n{roff('[OPTIONS] [FILE]...')}")
    yield from (".SH DESCRIPTION", roff(usage.ABOUT), ".PP", roff(usage.READS))
    yield from (".PP", "Every sentence stands in the source, word for word, and in its order.")
    yield ".SH OPTIONS"
    for title, records in options():
        yield f".SS {roff(title)}"
        for spec, meaning in records:
            yield from (".TP", f".B {roff(spec)}", roff(meaning))
    for title, rows in (("EXIT STATUS", usage.STATUSES), ("ENVIRONMENT", ENVIRONMENT)):
        yield f".SH {title}"
        for name, meaning in rows:
            yield from (".TP", f".B {roff(name)}", roff(meaning))
    yield ".SH HOW IT CHOOSES"
    for number, line in enumerate(HOW, 1):
        yield from (f".IP {number}. 4", roff(line))
    yield ".SH JSON"
    for line in JSON:
        yield from (".PP", roff(line))
    yield ".SH EXAMPLES"
    for line, meaning in usage.EXAMPLES:
        yield from (".TP", f".B {roff(line)}", roff(meaning))


def page() -> str:
    """Return the page."""
    return "\n".join(lines()) + "\n"


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
