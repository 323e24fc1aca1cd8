"""The French of the command: ``python -m tests.tools.catalogue`` takes the messages out of the
package, then compiles them.

``summarize.po`` is what a translator edits: new messages come with an empty French, those gone are
dropped. ``summarize.mo`` is what the command reads. Only what the package itself shows is in there,
and what Click shows of it.
"""

from __future__ import annotations

import ast
import re
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).parents[2] / "summarize"
PO = PACKAGE / "locale" / "fr" / "LC_MESSAGES" / "summarize.po"
MO = PO.with_suffix(".mo")
HEADER = "Content-Type: text/plain; charset=UTF-8\nLanguage: fr\nPlural-Forms: nplurals=2; plural=(n > 1);\n"

# What the system calls its errors (strerror), for those that files and streams end with.
SYSTEM = """No such file or directory|Permission denied|No space left on device|Input/output error|Is a directory
Not a directory|Read-only file system|File name too long|Too many open files|Disk quota exceeded|Operation not permitted
File too large|Device or resource busy|Stale file handle|Too many levels of symbolic links|Bad file descriptor
Invalid argument|No such device or address|Text file busy"""

# Click's own strings that this command can come to, of every version allowed: one form, or two for
# numbers.
CLICK: tuple[tuple[str, ...], ...] = (
    ("Usage:",),
    ("default: {default}",),
    ("Show this message and exit.",),
    ("Show the version and exit.",),
    ("Invalid value: {message}",),
    ("Invalid value for {param_hint}: {message}",),
    ("No such option {name!r}.",),
    ("No such option: {name}",),
    ("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    ("Option {name!r} does not take a value.",),
    ("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
    ("{value!r} is not a valid {number_type}.",),
    ("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
    ("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
)
DROPPED = {
    "number_type"
}  # Click leaves "integer" and "float" in English whatever the catalogue holds


class Entry(NamedTuple):
    """A message with where it comes from and its French: one text, or two for numbers."""

    ids: tuple[str, ...]
    origin: str
    french: tuple[str, ...] = ()


def literals(path: Path) -> Iterator[str]:
    """Yield the templates that a module makes messages and errors of."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            if name in {"Message", "spoken"} or name.endswith("Error"):
                parts = (
                    node.args[0].values if isinstance(node.args[0], ast.BoolOp) else node.args[:1]
                )
                for part in parts:
                    if (
                        isinstance(part, ast.Constant)
                        and isinstance(part.value, str)
                        and part.value
                    ):
                        yield part.value


def tables() -> Iterator[tuple[str, Iterable[str]]]:
    """Yield the texts that become messages through a variable, with the module that holds them."""
    from summarize import core
    from summarize.cli import command as cli
    from summarize.cli import help as usage
    from summarize.fr import languages
    from summarize.messages import STANDARD_INPUT
    from summarize.ranking.reasons import REASONS
    from summarize.reading import refused
    from summarize.reading.html import page as pages
    from summarize.translation import transport

    yield "ranking/reasons.py", [reason.label for reason in REASONS]
    yield "messages.py", [STANDARD_INPUT]
    yield "core.py", [core.ASKED]
    yield (
        "translation/transport.py",
        [transport.UNKNOWN, *(reason for _kinds, reason, _again in transport.NETWORK_FAULTS)],
    )
    yield "fr/languages.py", [name for name in languages.FUNCTION_WORDS if name != "French"]
    yield "fr/languages.py", [name for name, _letters in languages.SCRIPTS]
    yield "refused.py", [text for row in (*refused._MAGIC, *refused._MEMBERS) for text in row[1:]]
    yield "pages.py", pages._NO_PAGES.values()
    yield (
        "cli.py",
        [
            text
            for option in cli.cli.params
            for text in (option.metavar, getattr(option, "help", None))
            if text
        ],
    )
    yield (
        "usage.py",
        [usage.ABOUT, usage.READS, usage.OTHER, *(title for title, _members in usage.GROUPS)],
    )
    yield "usage.py", [meaning for _line, meaning in usage.EXAMPLES]
    yield "usage.py", [meaning for _code, meaning in usage.STATUSES]
    yield "the system", [text for line in SYSTEM.splitlines() for text in line.split("|")]


def messages() -> dict[str, Entry]:
    """Return every message by its English, without French."""
    found: dict[str, Entry] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        origin = path.relative_to(PACKAGE).as_posix()
        for text in literals(path):
            found.setdefault(text, Entry((text,), origin))
    for origin, texts in tables():
        for text in texts:
            found.setdefault(text, Entry((text,), origin))
    for ids in CLICK:
        found.setdefault(ids[0], Entry(ids, "Click"))
    return found


def load() -> dict[str, Entry]:
    """Return the entries of the .po by their English; a line that is neither comment, header nor
    entry fails.
    """
    found = {}
    for block in PO.read_text(encoding="utf-8").strip().split("\n\n")[1:]:
        origin, ids, french = "", [], []
        for line in block.splitlines():
            keyword, _space, value = line.partition(" ")
            if keyword == "#:":
                origin = value
            elif keyword in ("msgid", "msgid_plural"):
                ids.append(ast.literal_eval(value))
            elif re.fullmatch(r"msgstr(\[[01]\])?", keyword):
                french.append(ast.literal_eval(value))
            else:
                raise ValueError(f"{PO}: {line}")
        found[ids[0]] = Entry(tuple(ids), origin, tuple(french))
    return found


def page(entries: Iterable[Entry]) -> str:
    """Return the text of the .po."""
    blocks = ['msgid ""\nmsgstr ' + _quoted(HEADER)]
    for ids, origin, french in entries:
        lines = [
            f"#: {origin}",
            f"msgid {_quoted(ids[0])}",
            *(f"msgid_plural {_quoted(text)}" for text in ids[1:]),
        ]
        names = [f"msgstr[{number}]" for number in range(len(ids))] if len(ids) > 1 else ["msgstr"]
        lines += [
            f"{name} {_quoted(text)}"
            for name, text in zip(names, french or [""] * len(ids), strict=True)
        ]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def compiled(entries: Iterable[Entry]) -> bytes:
    """Return the .mo (GNU gettext manual, "The Format of GNU MO Files"): a header, two tables of
    lengths and places, texts.
    """
    pairs = {b"": HEADER.encode()} | {
        "\0".join(ids).encode(): "\0".join(french).encode()
        for ids, _origin, french in entries
        if all(french)
    }
    keys = sorted(pairs)
    place = 28 + 16 * len(keys)
    rows, texts = b"", b""
    for text in keys + [pairs[key] for key in keys]:
        rows += struct.pack("<2I", len(text), place + len(texts))
        texts += text + b"\0"
    return (
        struct.pack("<7I", 0x950412DE, 0, len(keys), 28, 28 + 8 * len(keys), 0, place)
        + rows
        + texts
    )


def merged() -> list[Entry]:
    """Return the messages of the package with the French of the .po."""
    old = load() if PO.exists() else {}
    return [
        entry._replace(french=old[key].french if key in old else ())
        for key, entry in messages().items()
    ]


if __name__ == "__main__":
    PO.parent.mkdir(parents=True, exist_ok=True)
    PO.write_text(page(merged()), encoding="utf-8")
    MO.write_bytes(compiled(load().values()))
    missing = [key for key, entry in load().items() if not all(entry.french)]
    print(*missing, f"{len(missing)} messages without French", sep="\n")
