"""The words of ``summarize --help`` and of completion: options in groups, examples first. Loaded
when they are asked for.

It works on what cli.py hands it and imports no click itself: commands, contexts and formatters come
as they are.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from summarize.cli.speech import spoken
from summarize.messages import Message

ABOUT = "Print the key sentences of French texts, and on request their translation."
READS = "FILE may be - for standard input, which is read where no FILE is given."

EXAMPLES = (
    ("summarize article.txt", "a fifth of it, 5 at most"),
    ("summarize -n 3 --to en article.txt", "three sentences, in English"),
    ("curl -s https://example.org/ | summarize -w 100", "a page, in 100 words"),
    ("summarize -m --query budget *.txt", "one summary of all"),
)

# The options by the names of their parameters; those that stand in no group come last.
GROUPS = (
    ("How much", ("sentences", "words", "ratio", "outline", "context")),
    (
        "What",
        (
            "merge",
            "method",
            "llm_endpoint",
            "llm_model",
            "query",
            "explain",
            "input_format",
            "text_key",
            "id_key",
            "encoding",
        ),
    ),
    (
        "Translation",
        (
            "to",
            "bilingual",
            "engine",
            "endpoint",
            "model",
            "offline",
            "deadline",
            "no_cache",
            "clear_cache",
        ),
    ),
    ("Output", ("format_name", "output", "title", "color")),
    ("Many texts", ("jobs", "cluster", "files_from", "recursive", "resume")),
)
OTHER = "Other"
_NARROW = 60  # columns: with fewer the meaning of an option stands below it ...
_BELOW = 4  # ... indented by some more than so many
_LEAST = 20

STATUSES = (
    ("0", "done; a closed pipe too"),
    ("1", "an input could not be read, or the output not written; the other inputs are still done"),
    ("2", "wrong usage"),
    ("3", "no sentence found"),
    ("4", "a sentence could not be translated; the French one stands in its place"),
    ("130", "interrupted"),
)


def names(parameter: str | None) -> Sequence[str]:
    """Return the values that an option may have, by the name of its parameter; none where anything
    goes.
    """
    if parameter == "method":
        from summarize.ranking import LLM, METHODS

        return (*METHODS, LLM)
    if parameter == "format_name":
        from summarize.writers import WRITERS

        return tuple(WRITERS)
    if parameter == "input_format":
        from summarize.reading import FORMATS

        return ("auto", *FORMATS)
    if parameter == "engine":
        from summarize.translation import ENGINES

        return tuple(ENGINES)
    return languages(None) if parameter == "to" else ()


def languages(engine: str | None) -> Sequence[str]:
    """Return the codes that an engine translates into; those of google where it has no list."""
    from importlib import import_module

    from summarize.translation import ENGINES

    for name in (engine, "google"):
        if name in ENGINES:
            module = import_module(f"summarize.translation.engines.{name}")
            if codes := getattr(module, "CODES", None):
                return sorted(set(codes) - {"fr"})
    return ()


def word(command: Any) -> None:
    """Put all that a command says of itself into the reader's language, with the names that its
    options take.
    """
    command.options_metavar = spoken("[OPTIONS]")
    for parameter in command.params:
        if parameter.metavar:
            parameter.metavar = spoken(parameter.metavar)
        if getattr(parameter, "help", None):
            parameter.help = spoken(parameter.help).format(names=", ".join(names(parameter.name)))


def grouped(options: Iterable[Any]) -> list[tuple[str, list[Any]]]:
    """Return the options under the English titles of their groups, in the order of the groups."""
    rest = {option.name: option for option in options if option.param_type_name == "option"}
    groups = [
        (title, [rest.pop(name) for name in members if name in rest]) for title, members in GROUPS
    ]
    return [*groups, (OTHER, list(rest.values()))]


def write_help(command: Any, context: Any, formatter: Any) -> None:
    """Write the whole help: usage, examples, options in groups, exit codes."""
    word(command)
    _fit(formatter)
    narrow = formatter.width < _NARROW
    command.format_usage(context, formatter)
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(spoken(ABOUT))
        formatter.write_paragraph()
        formatter.write_text(spoken(READS))
    with _section(formatter, spoken("Examples")):
        examples = [(line, spoken(meaning)) for line, meaning in EXAMPLES]
        formatter.write_dl(examples, col_max=_BELOW if narrow else 50)
    for title, options in grouped(command.get_params(context)):
        records = [record for option in options if (record := option.get_help_record(context))]
        with _section(formatter, spoken(title)):
            formatter.write_dl(records, col_max=_BELOW if narrow else 30)
    with _section(formatter, spoken("Exit status")):
        formatter.write_dl([(code, spoken(meaning)) for code, meaning in STATUSES])


def _fit(formatter: Any) -> None:
    """Let a narrow terminal have lines of its own width; Click's are of 50 columns at least."""
    formatter.width = min(formatter.width, max(_LEAST, shutil.get_terminal_size().columns - 1))


@contextlib.contextmanager
def _section(formatter: Any, title: str) -> Iterator[None]:
    """Indent a part of the help under its title; Click's own glues the colon to it, which French
    does not.
    """
    formatter.write(f"\n{spoken(Message('{title}:', title=title))}\n")
    with formatter.indentation():
        yield
