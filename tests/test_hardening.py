"""What machines and inputs have been seen to do: each was red once."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from summarize.errors import SummarizeError
from summarize.reading import read
from summarize.text.words import count_words
from tests.conftest import COMMAND, POSIX, TEXTS, Run

ARTICLE = TEXTS / "blog.txt"
pytestmark = POSIX


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_file_that_may_not_grow_is_told(tmp_path: Path, unbuffered: str) -> None:
    with open(tmp_path / "o", "wb") as file:
        done = subprocess.run(
            [COMMAND, "-f", "html", ARTICLE],
            stdout=file,
            stderr=subprocess.PIPE,
            check=False,
            env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"summarize: standard output: ")


def test_a_pipe_that_does_not_wait_gets_all(run: Run) -> None:
    ours, theirs = os.pipe()
    fcntl.fcntl(theirs, fcntl.F_SETFL, os.O_NONBLOCK)
    process = subprocess.Popen([COMMAND, "-f", "html", *[ARTICLE] * 12], stdout=theirs)
    os.close(theirs)
    time.sleep(0.5)
    with open(ours, "rb") as file:
        got = file.read()
    assert process.wait(timeout=20) == 0
    assert got.decode() == run("-f", "html", *[ARTICLE] * 12).check().stdout


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_ends_well_where_nobody_reads_it_and_where_it_cannot_be_written(option: str) -> None:
    piped = f"{COMMAND} {option} | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", piped], capture_output=True, check=True, text=True)
    assert (done.stdout, done.stderr) == ("0\n", "")
    full = f"{COMMAND} {option} > /dev/full"
    failed = subprocess.run(["bash", "-c", full], capture_output=True, check=False, text=True)
    assert failed.returncode == 1
    assert failed.stderr.startswith("summarize: standard output: ")
    assert failed.stderr.count("\n") == 1


def test_an_interrupt_at_the_start_is_no_traceback() -> None:
    for tenths in range(12):
        process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                # told from its first line on
                "import summarize.cli as c, sys, gc; gc.disable = lambda: print(1, flush=True); sys.exit(c.main())",
                "-n",
                "1",
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(tenths / 200)
        process.send_signal(signal.SIGINT)
        _out, told = process.communicate(timeout=20)
        if b"Exception ignored in" in told:
            continue  # it came in a callback of the import machinery, which swallows it
        assert process.returncode == 130
        assert b"Traceback" not in told


def test_a_part_that_is_not_its_own_stays(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "o.txt"
    others = [tmp_path / f"o.txt.{pid}.part" for pid in range(3)]
    for other in others:
        other.write_text("not ours", encoding="utf-8")
    run("-n", 1, "-o", target, ARTICLE).check()
    assert all(other.read_text(encoding="utf-8") == "not ours" for other in others)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [target.name, *(other.name for other in others)]
    )


def test_a_new_file_is_never_wider_than_the_old_one(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "o.txt"
    target.write_text("x", encoding="utf-8")
    target.chmod(0o600)
    run("-n", 1, "-o", target, ARTICLE).check()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_what_is_read_is_not_replaced_by_what_is_written(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "f.txt"
    target.write_bytes(ARTICLE.read_bytes())
    with open(target, "rb") as file:
        line = [COMMAND, "-n", "1", "-o", str(target)]
        done = subprocess.run(line, stdin=file, capture_output=True, check=False)
    assert done.returncode == 1
    assert b"is also an input" in done.stderr
    assert target.read_bytes() == ARTICLE.read_bytes()
    assert "names no file" in run("-n", 1, "-o", "", ARTICLE).check(1).stderr
    long = tmp_path / ("a" * 250)
    run("-n", 1, "-o", long, ARTICLE).check()
    (tmp_path / "a1").symlink_to("a2")
    (tmp_path / "a2").symlink_to("a1")
    assert "a1: " in run("-n", 1, "-o", tmp_path / "a1", ARTICLE).check(1).stderr


@pytest.mark.parametrize(
    "method", ["auto", "lead", "lexrank", "textrank", "lsa", "luhn", "sumbasic", "kl"]
)
def test_a_sentence_of_many_words_is_read_by_each_method(run: Run, method: str) -> None:
    long = f"Le port {'de Losse et la rade ' * 2000}ferme. Le port de Losse rouvre lundi."
    assert run("-n", 1, "--method", method, stdin=long.encode()).check().stdout


def test_a_reference_of_many_digits_is_a_sign_that_is_none() -> None:
    page = f"<html><body><p>Le port &#{'9' * 5000}; ferme lundi, a dit la mairie de Losse.</p>"
    assert "Le port \ufffd ferme" in read(page.encode()).text


def test_a_user_without_a_home_is_served(run: Run) -> None:
    toy = TEXTS.parent / "tests" / "translation" / "toy"
    code = (
        "import os, sys\n"
        "os.environ.pop('HOME', None)\n"
        "import pwd\n"
        "def unknown(_): raise KeyError(_)\n"
        "pwd.getpwuid = unknown\n"
        "from summarize.cli.command import invoke\n"
        "sys.exit(invoke(sys.argv[1:]))"
    )
    line = ["-n", "1", "--to", "en", "-e", "local", "--model", str(toy), "-q", str(ARTICLE)]
    done = subprocess.run([sys.executable, "-c", code, *line], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout
    del run


def test_an_accent_that_stands_for_itself_parts_no_word() -> None:
    text = "Déjà l’été, à Évreux : l’île-de-France rouvre."
    assert count_words(unicodedata.normalize("NFD", text)) == count_words(text)


GROWS: dict[str, Callable[[int], str]] = {
    "links in turn with sentences": lambda n: "Lire aussi\n\nLe port ferme lundi, dit-on.\n\n" * n,
    "signature marks": lambda n: "Le port ferme lundi.\n\n--\n\n" * n,
    "readers": lambda n: "4 commentaires\n\nLe port ferme lundi, dit-on.\n\n" * n,
    "a body of spaces": lambda n: (
        '<html><script type="application/ld+json">{"articleBody":"Le port'
        + " " * 20 * n
        + 'ferme."}</script><body><p>Le port de Losse ferme lundi, a dit la mairie.</p>'
    ),
    "short lines": lambda n: "Oui.\n" * n,
    "a word a line": lambda n: "mot\n" * 10 * n,
    "words cut at each line": lambda n: "mot-\n" * 10 * n,
    "page numbers": lambda n: "Le port ferme, dit\n- 1 -\n\x0cla mairie de la ville.\n" * n,
    "one long word": lambda n: "Le port " + "a" * 40 * n + " ferme lundi.",
    "open brackets": lambda n: "Le port (de Losse ferme lundi. " * n,
    "quotation marks": lambda n: '"Le port "de Losse ferme" lundi. ' * n,
    "digits": lambda n: "1" * 40 * n + " Le port ferme lundi.",
    "list items": lambda n: "<ul>" + "<li>Le port" * n + "</ul>",
    "nested": lambda n: "<div>" * n + "<p>Le port de Losse ferme lundi, a dit la mairie.",
    "linked titles in nested lists": lambda n: (
        "<html>" + "<ul><li><a href=x>Le port de Losse ferme" * n
    ),
    "unclosed": lambda n: "<p>Le port <b>ferme <i>lundi" * n,
    "comments": lambda n: "<p>Le port ferme.<!-- " * n,
    "references": lambda n: "<p>Le port ferme lundi, dit la mairie.</p>" + "&amp;&#39;" * n,
}


@pytest.mark.parametrize("shape", GROWS)
def test_twice_the_input_costs_no_more_than_twice_and_a_half(shape: str) -> None:
    from summarize import summarize

    def seconds(count: int) -> float:
        data = GROWS[shape](count).encode()
        best = 9.0
        for _ in range(2):
            start = time.process_time()
            with contextlib.suppress(SummarizeError):
                summarize(read(data), sentences=3)
            best = min(best, time.process_time() - start)
        return best

    small = seconds(2000)
    assert seconds(8000) < 10 * max(small, 0.02), "four times the input"


def test_two_sources_of_many_years_are_compared_in_bounded_time() -> None:
    from summarize import summarize

    sources = [
        " ".join(f"En {1900 + i * k % 120} le port ferme {i}." for i in range(3000)) for k in (1, 7)
    ]
    start = time.process_time()
    summarize(sources, sentences=3)
    assert time.process_time() - start < 10, "a hundredth of what it took"


# What opens and never closes, and what an expression may part in many ways, in each format.
OPEN: dict[str, tuple[str, Callable[[int], str]]] = {
    "comments before a feed": ("text", lambda n: "<!--a-->\u202f" * n + "<p>Le port ferme."),
    "items": ("feed", lambda n: "<rss><item>Le port ferme." * n),
    "fields": ("feed", lambda n: "<rss><item>" + "<title>x" * n + "</item>"),
    "sections of characters": (
        "feed",
        lambda n: "<item><summary>" + "<![CDATA[x" * n + "</summary></item>",
    ),
    "a heading of spaces": ("org", lambda n: "#+title: x\n* TODO a" + " " * n + "x\n"),
    "headings alone": ("markdown", lambda n: "## Le port\n\n" * n),
    "blocks of code": ("markdown", lambda n: "Le port ferme.\n\n```\n\n" * n),
    "galleries": ("wikitext", lambda n: "<gallery>Le port ferme. " * n),
    "a template of spaces": ("wikitext", lambda n: "{{nombre|" + "\t" * n),
    "a template without an end": ("wikitext", lambda n: "{{citation|" + "Le port " * n),
    "a link of many parts": ("wikitext", lambda n: "{{Lien|" + "u|" * n + "="),
    "references": ("wikitext", lambda n: "Le port ferme.<ref>x " * n),
    "comments": ("wikitext", lambda n: "Le port <!-- ferme. " * n),
    "equals signs": ("wikitext", lambda n: "= " + "\u00a0 " * n + "x"),
    "links": ("wikitext", lambda n: "[https://x " * n),
    "brackets": ("wikitext", lambda n: "[[Le port " * n),
    "empty brackets": ("wikitext", lambda n: "Le port (" + "\u202f" * n),
    "spaces": ("wikitext", lambda n: "Le port" + " " * n + "x"),
    "formulas": ("latex", lambda n: "\\begin{document} Le port \\[ ferme " * n),
    "white space": ("latex", lambda n: "\\begin{document} Le port" + "\u00a0" * n + "x"),
    "messages": ("mail", lambda n: "From " + "c" * n),
    "titles": ("markdown", lambda n: "---\ntitle: '" + "\t" * n + "x\n---\n\nLe port ferme."),
    "short codes": ("markdown", lambda n: "Le port {{ ferme " * n),
    "voices": ("subtitles", lambda n: "1\n00:00:01,000 --> 00:00:02,000\n<v " + " " * n + "x\n"),
    "long words": ("text", lambda n: "Le port-\n" + "a" * n + "\n"),
    "titles of pages": (
        "html",
        lambda n: "<title>Le port" + " - x" * n + "</title><h1>Le port</h1><p>Le port ferme.",
    ),
}


@pytest.mark.parametrize("shape", OPEN)
def test_no_format_looks_through_the_same_again_and_again(shape: str) -> None:
    form, made = OPEN[shape]

    def seconds(count: int) -> float:
        start = time.process_time()
        with contextlib.suppress(SummarizeError):
            read(made(count).encode(), input=form)
        return time.process_time() - start

    small = seconds(4000)
    assert small < 2
    assert seconds(16_000) < 10 * max(small, 0.02), "four times the input"


def test_a_feed_is_known_behind_any_number_of_comments() -> None:
    from summarize.reading.formats.feed import known

    start = time.process_time()
    assert not known("<!--a-->\u202f" * 900)
    assert known('<?xml version="1.0"?>\n<!-- a -- b -->\n<!DOCTYPE rss>\n<rss version="2.0">')
    assert time.process_time() - start < 1


def test_notes_of_a_model_are_looked_for_in_bounded_time() -> None:
    from summarize.translation.engines.openai import stripped

    start = time.process_time()
    for answer in ("The port.\n" + "\n! " * 40_000, "\u00a0" * 40_000 + "x", "**si:**" * 9000):
        stripped(answer, "Le port ferme.")
    assert time.process_time() - start < 2
    assert stripped("The port.\n(Note: x)", "Le port.") == "The port."


def test_a_running_head_that_ends_in_a_full_stop_leaves_no_line_break(run: Run) -> None:
    sheets = "".join(
        "Le conseil municipal de Losse s’est réuni lundi pour parler du port et des quais qui\n"
        f"tombent depuis des années, dit le maire numéro {number}.\n\n{number}\n\x0cRapport annuel de la ville.\n\n"
        f"La rade sera rouverte au public le plus tôt possible, page {number}.\n\n"
        for number in range(1, 6)
    )
    found = json.loads(
        run("-r", 100, "-f", "json", "--context", 1, stdin=sheets.encode()).check().stdout
    )["summary"]
    assert found
    for one in found:
        around = one.get("before", []) + one.get("after", [])
        assert all(text == text.strip() for text in around)
        assert one["text"] == one["text"].strip()
        assert sheets[one["start"] : one["end"]].strip() == sheets[one["start"] : one["end"]]


def test_a_long_query_is_told_in_one_short_line(run: Run) -> None:
    said = run("-n", 1, "--query", "brouillard " * 3000, ARTICLE).check().stderr
    assert "says nothing about" in said
    assert len(said) < 200


def _limited(kind: int, most: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(kind, (most, most))


def test_what_found_no_memory_while_it_was_let_go_of_is_not_told() -> None:
    code = """
from summarize.cli.command import invoke
invoke(["-V"])
class Held:
    def __init__(self, error): self.error = error
    def __del__(self): raise self.error
Held(MemoryError())
Held(ValueError())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert b"ValueError" in done.stderr
    assert b"MemoryError" not in done.stderr


@pytest.mark.parametrize("megabytes", [30, 40, 60, 90, 120])
def test_little_memory_is_one_line_or_a_summary(tmp_path: Path, megabytes: int) -> None:
    path = tmp_path / "long.txt"
    path.write_text(ARTICLE.read_text(encoding="utf-8") * 400, encoding="utf-8")
    done = subprocess.run(
        [COMMAND, "-n", "1", path],
        capture_output=True,
        check=False,
        preexec_fn=_limited(resource.RLIMIT_AS, megabytes * 1_000_000),
    )
    assert done.returncode in (0, 1)
    if done.returncode:
        assert done.stdout == b""
        assert done.stderr.count(b"\n") == 1, done.stderr
        assert done.stderr.startswith(b"summarize: ")


@pytest.mark.parametrize("most", [5, 6, 8, 12])  # with 4 the interpreter itself does not start
def test_few_file_descriptors_are_no_traceback(most: int) -> None:
    done = subprocess.run(
        [COMMAND, "-n", "1", *[ARTICLE] * 20],
        capture_output=True,
        check=False,
        preexec_fn=_limited(resource.RLIMIT_NOFILE, most),
    )
    assert done.returncode in (0, 1)
    assert b"/summarize/cli/" not in done.stderr  # of a traceback


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&-", "<&- >&- 2>&-"])
def test_closed_standard_streams_are_no_traceback(closed: str, tmp_path: Path) -> None:
    target = tmp_path / "o.txt"
    line = f"{COMMAND} -n 1 {ARTICLE} {closed}; echo $? > {target}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, check=True, text=True)
    assert "Traceback" not in done.stderr
    assert int(target.read_text(encoding="utf-8")) in (0, 1)


@pytest.mark.parametrize("place", ["a directory", "nothing may be made there", "another version"])
def test_what_stands_in_the_place_of_the_cache_costs_no_summary(
    run: Run, tmp_path: Path, place: str
) -> None:
    toy = TEXTS.parent / "tests" / "translation" / "toy"
    folder = tmp_path / "xdg" / "summarize"
    if place == "a directory":
        (folder / "translations.sqlite3").mkdir(parents=True)
    elif place == "another version":
        folder.mkdir(parents=True)
        (folder / "translations.sqlite3").write_bytes(b"SQLite format 4\0" + b"\1" * 4000)
    else:
        folder.parent.mkdir()
        folder.write_text("a file", encoding="utf-8")
    line = ("-n", 1, "--to", "en", "-e", "local", "--model", toy, "-v", ARTICLE)
    done = run(*line, env={"XDG_CACHE_HOME": str(tmp_path / "xdg")}).check()
    assert done.stdout
    assert "translation cache: " in done.stderr


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """A file system of its own, as root may have one: full, or read-only."""
    folder = tmp_path / "mounted"
    folder.mkdir()
    made: list[str] = []

    def mount(options: str) -> Path:
        line = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        if os.getuid() or subprocess.run(line, check=False, capture_output=True).returncode:
            pytest.skip("needs the right to mount")
        made.append(options)
        return folder

    yield mount
    for _options in made:
        subprocess.run(["umount", str(folder)], check=True)


def _translates(folder: Path, *before: str) -> subprocess.CompletedProcess[bytes]:
    toy = TEXTS.parent / "tests" / "translation" / "toy"
    line = [
        *before,
        COMMAND,
        "-n",
        "1",
        "--to",
        "en",
        "-e",
        "local",
        "--model",
        str(toy),
        "-v",
        str(ARTICLE),
    ]
    env = os.environ | {"XDG_CACHE_HOME": str(folder)}
    return subprocess.run(line, capture_output=True, check=True, env=env)


@pytest.mark.parametrize("options", ["size=4k", "ro"])
def test_a_disk_that_takes_no_cache_costs_no_summary(
    mounted: Callable[[str], Path], options: str
) -> None:
    done = _translates(mounted(options))
    assert done.stdout
    assert b"translation cache: " in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_cache_of_another_owner_costs_no_summary_and_stays(tmp_path: Path) -> None:
    if os.getuid() or not shutil.which("setpriv"):
        pytest.skip("needs root, and setpriv to give its rights away")
    first = _translates(tmp_path)
    kept = tmp_path / "summarize" / "translations.sqlite3"
    before = kept.read_bytes()
    os.chown(kept, 12345, 12345)
    done = _translates(tmp_path, "setpriv", "--inh-caps=-all", "--bounding-set=-all")
    assert done.stdout == first.stdout
    assert b"translation cache: " in done.stderr
    assert kept.read_bytes() == before


@pytest.mark.parametrize(("options", "reason"), [("size=8k", b"No space"), ("ro", b"Read-only")])
def test_a_disk_that_takes_no_result_is_one_line(
    mounted: Callable[[str], Path], options: str, reason: bytes
) -> None:
    folder = mounted(options)
    done = subprocess.run(
        [COMMAND, "-f", "html", "-o", folder / "o.html", ARTICLE], capture_output=True, check=False
    )
    assert done.returncode == 1
    assert reason in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert list(folder.iterdir()) == []


def test_twenty_processes_share_a_cache_some_of_them_killed(tmp_path: Path) -> None:
    toy = TEXTS.parent / "tests" / "translation" / "toy"
    line = [COMMAND, "-n", "2", "--to", "en", "-e", "local", "--model", str(toy), str(ARTICLE)]
    env = os.environ | {"XDG_CACHE_HOME": str(tmp_path)}
    every = [
        subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
        for _ in range(20)
    ]
    for number, process in enumerate(every[::4]):
        time.sleep(0.05 * number)
        process.kill()
    said = [process.communicate(timeout=120) for process in every]
    whole = {out for (out, _), process in zip(said, every, strict=True) if not process.returncode}
    assert len(whole) == 1
    assert not any(b"Traceback" in err for _, err in said)
    after = subprocess.run([*line, "-v"], capture_output=True, check=True, env=env)
    assert after.stdout in whole
    assert b"set aside" not in after.stderr


def test_a_clock_that_jumps_costs_no_translation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from summarize.translation import Notice, cache

    told: list[Notice] = []
    for now in (1e9, 0.0, 4e9, -1e9, 1e9):
        monkeypatch.setattr("summarize.translation.cache.time.time", lambda now=now: now)
        kept = cache.Cache(tmp_path / "c.sqlite3", told.append)
        kept.put(b"k", "The port.")
        assert kept.get(b"k") == "The port."
        kept.close()
    assert told == []
