"""Text: verbatim in a pipe, harmless and wrapped to the width on a terminal, coloured where colours
are wanted.
"""

from __future__ import annotations

import os
import re
import struct
import subprocess
from collections.abc import Mapping
from itertools import product

import pytest

from summarize.cli.color import colored
from summarize.writers import Style, writer
from summarize.writers.columns import columns
from summarize.writers.safe import one_line
from tests.conftest import COMMAND, POSIX, TEXTS
from tests.writers.hostile import HOSTILE, documents, translated

BOLD, DIM, RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"
STEERS = "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
ARTICLE = TEXTS / "megaupload.txt"
TOY = TEXTS.parent / "tests" / "translation" / "toy"
WANTS = ("NO_COLOR", "FORCE_COLOR", "TERM")


def test_a_pipe_gets_every_character() -> None:
    for made in documents():
        plain = [one.text for result in made for one in result.summary.sentences]
        fates = [
            fate
            for result in made
            for fate in result.translations or [None] * len(result.summary.sentences)
        ]
        alone = [(fate and fate.text) or french for french, fate in zip(plain, fates, strict=True)]
        both = [
            text
            for french, fate in zip(plain, fates, strict=True)
            for text in (french, fate and fate.text)
            if text
        ]
        for texts, style in ((alone, Style()), (both, Style(bilingual=True))):
            assert writer("text").render(made, style).replace("\n\n", "\n") == "".join(
                f"{text}\n" for text in texts
            )


@pytest.mark.parametrize("width", [20, 43, 80, 200])
def test_a_terminal_is_neither_steered_nor_overrun(width: int) -> None:
    for made in documents()[:200]:
        shown = writer("text").render(
            made, Style(bilingual=True, explain=True, terminal=True, width=width)
        )
        assert not re.search(STEERS, shown)
        names = {one_line(source.name) for result in made for source in result.summary.sources}
        numbered = [line for line in shown.splitlines() if line not in names]
        assert max(map(columns, numbered)) <= max(width, 23)
        assert re.search(r"^ 1 ", shown, re.MULTILINE)


def test_colours_are_ours_alone() -> None:
    for made in translated()[:100]:
        shown = writer("text").render(made, Style(bilingual=True, terminal=True, color=True))
        assert not re.search(STEERS, re.sub(r"\x1b\[[012]m", "", shown))
        assert shown.count(BOLD) + shown.count(DIM) == shown.count(RESET) > 0


@pytest.mark.parametrize("when", ["auto", "always", "never"])
@pytest.mark.parametrize(
    ("no", "force", "term"), list(product(("", "1"), ("", "0", "1"), ("xterm", "dumb")))
)
@pytest.mark.parametrize("terminal", [False, True])
def test_who_decides_on_colours(
    when: str, no: str, force: str, term: str, *, terminal: bool
) -> None:
    environ = {name: value for name, value in zip(WANTS, (no, force, term), strict=True) if value}
    if when != "auto":
        expected = when == "always"
    elif no:
        expected = False
    elif force == "1":
        expected = True
    else:
        expected = terminal and term != "dumb"
    assert colored(when, terminal=terminal, environ=environ) == expected


def on_terminal(
    *args: object,
    width: int = 80,
    stdin: str = "",
    to_file: bool = False,
    environ: Mapping[str, str] | None = None,
) -> str:
    """What the command shows on a terminal of that width; with ``to_file`` stdout is a pipe and
    stderr alone is it.
    """
    import fcntl
    import pty
    import termios

    main, side = pty.openpty()
    fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    clean = {name: value for name, value in os.environ.items() if name not in WANTS}
    process = subprocess.Popen(
        [COMMAND, *map(str, args)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE if to_file else side,
        stderr=side,
        env=clean | {"TERM": "xterm", "LC_ALL": "C.UTF-8"} | dict(environ or {}),
    )
    os.close(side)
    assert process.stdin is not None
    process.stdin.write(stdin.encode())
    process.stdin.close()
    out = process.stdout.read() if process.stdout is not None else b""
    shown = b""
    while True:
        try:
            shown += (piece := os.read(main, 65536))
        except OSError:  # the other side is closed
            break
        if not piece:
            break
    os.close(main)
    if process.stdout is not None:
        process.stdout.close()
    assert process.wait(timeout=20) in (0, 4)
    return (out if to_file else shown).decode().replace("\r\n", "\n")


@POSIX
@pytest.mark.parametrize("width", [40, 72, 120])
def test_lines_fit_the_terminal_and_say_the_same(width: int) -> None:
    everything = on_terminal("-n", 3, ARTICLE, width=width, environ={"NO_COLOR": "1"}).splitlines()
    start = next(i for i, line in enumerate(everything) if line.startswith(" 1 "))
    head, shown = everything[:start], everything[start:]
    title = ARTICLE.read_text(encoding="utf-8").splitlines()[0]
    assert " ".join(line.strip() for line in " ".join(head).split("  ")) == f"{title} {ARTICLE}"
    assert max(map(columns, shown)) <= min(width, 90), "longer lines are hard to read"
    assert max(map(columns, shown)) > min(width, 90) - 15, "it uses the room there is"
    said = " ".join(line[3:] for line in shown)
    plain = subprocess.run(
        [COMMAND, "-n", "3", ARTICLE], capture_output=True, check=True
    ).stdout.decode()
    assert said == plain.replace("\n", " ").strip()
    assert [line[:3] for line in shown if line[:3].strip()] == [" 1 ", " 2 ", " 3 "]


@POSIX
def test_a_title_is_shown_where_it_is_asked_for_and_on_a_terminal() -> None:
    title = ARTICLE.read_text(encoding="utf-8").splitlines()[0]
    plain = {"NO_COLOR": "1"}
    assert on_terminal("--no-title", "-n", 1, ARTICLE, environ=plain).splitlines()[0] == str(
        ARTICLE
    )
    bold = on_terminal("-n", 1, ARTICLE, width=200, environ={"FORCE_COLOR": "1"}).splitlines()
    assert bold[:2] == [f"{BOLD}{title}{RESET}", f"{DIM}{ARTICLE}{RESET}"]
    assert on_terminal("--title", "-n", 1, ARTICLE, to_file=True).splitlines()[0] == title
    without = on_terminal("-n", 1, ARTICLE, to_file=True)
    assert title not in without
    chosen = on_terminal("-n", 1, ARTICLE, width=400, environ=plain).splitlines()[2:]
    assert " ".join(line[3:] for line in chosen) == without.strip(), "no terminal chooses"


BILINGUAL = (
    "-n",
    2,
    "--to",
    "en",
    "-b",
    "-e",
    "local",
    "--model",
    TOY,
    "--no-cache",
    TEXTS / "blog.txt",
)


@POSIX
@pytest.mark.parametrize(
    ("args", "environ", "wanted"),
    [
        ((), {}, True),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ((), {"TERM": "dumb"}, False),
        ((), {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (("--color", "always"), {"NO_COLOR": "1", "TERM": "dumb"}, True),
    ],
)
def test_colours_on_a_real_terminal(
    args: tuple[str, ...], environ: dict[str, str], *, wanted: bool
) -> None:
    assert (BOLD in on_terminal(*args, "-n", 1, ARTICLE, environ=environ)) == wanted


@POSIX
def test_a_pipe_is_plain_though_stderr_is_a_terminal() -> None:
    shown = on_terminal("-n", 2, ARTICLE, to_file=True)
    assert "\x1b" not in shown
    assert [line in ARTICLE.read_text(encoding="utf-8") for line in shown.splitlines()] == [
        True,
        True,
    ]


@POSIX
def test_translations_stand_in_the_background() -> None:
    shown = on_terminal("--color", "always", *BILINGUAL)
    assert DIM in shown or "printed in French" in shown


@POSIX
@pytest.mark.parametrize("form", ["text", "markdown", "json", "jsonl", "html", "tsv"])
def test_no_format_steers_a_terminal(form: str) -> None:
    hostile = " ".join(word for word in HOSTILE if not re.search("[\ud800-\udfff\r\n]", word))
    shown = on_terminal(
        "-f",
        form,
        "-n",
        1,
        "--explain",
        stdin=f"Le pont {hostile} rouvre lundi.",
        environ={"NO_COLOR": "1"},
    )
    assert not re.search(STEERS.replace(r"\x00-\x09", "\x00-\x08"), shown.replace("\t", ""))
    assert "rouvre" in shown
