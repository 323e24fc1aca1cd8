"""The real command in a real process: pipes, files, exit codes, terminals, signals."""

from __future__ import annotations

import os
import re
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import COMMAND, POSIX, TEXTS, Run

ARTICLE = TEXTS / "megaupload.txt"


def test_text_in_sentences_out(run: Run) -> None:
    result = run("-n", 3, stdin=ARTICLE.read_bytes()).check()
    source = ARTICLE.read_text(encoding="utf-8")
    lines = result.stdout.splitlines()
    assert len(lines) == 3
    assert all(line in source for line in lines)
    assert [source.index(line) for line in lines] == sorted(source.index(line) for line in lines)
    assert result.stderr == ""


def test_module_and_script_are_one(run: Run) -> None:
    module = subprocess.run(
        [sys.executable, "-m", "summarize", ARTICLE], capture_output=True, text=True, check=True
    )
    assert module.stdout == run(ARTICLE).check().stdout


@pytest.mark.parametrize(
    ("args", "reason"),
    [
        (["-n", "0"], "1 or more"),
        (["-n", "-3"], "-3"),
        (["-n", "x"], "'x'"),
        (["-w", "x"], "'x'"),
        (["-w", "0"], "1 or more"),
        (["-r", "150"], "150"),
        (["-r", "0"], "above 0"),
        (["-n", "2", "-w", "5"], "one of them"),
        (["--method", "magic"], "lexrank"),
        (["--nope"], "--nope"),
    ],
)
def test_wrong_usage(run: Run, args: list[str], reason: str) -> None:
    result = run(*args, ARTICLE).check(2)
    assert reason in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


@pytest.mark.parametrize("data", [b"", b"\n \n", "…\n".encode(), b"12 34\n", b"\xef\xbb\xbf"])
def test_no_sentence(run: Run, data: bytes) -> None:
    result = run(stdin=data).check(3)
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1


def test_a_budget_that_nothing_fits_says_how_short_the_shortest_is(run: Run) -> None:
    result = run(
        "-w", 2, stdin="Le pont du canal rouvre. Il était fermé depuis mars.".encode()
    ).check(3)
    assert "5 words" in result.stderr


def test_several_files_as_head_does(run: Run, tmp_path: Path) -> None:
    result = run("-n", 1, ARTICLE, "-", stdin=b"Le pont rouvre. Il pleut.").check()
    assert re.findall(r"^==> (.*) <==$", result.stdout, re.MULTILINE) == [
        str(ARTICLE),
        "standard input",
    ]
    assert "\n\n==>" in result.stdout
    bad = run("-n", 1, tmp_path / "absent.txt", ARTICLE, tmp_path).check(1)
    assert len(bad.stdout.splitlines()) == 2
    assert len(bad.stderr.splitlines()) == 2
    assert "absent.txt" in bad.stderr
    assert "directory" in bad.stderr


@pytest.mark.parametrize("order", [1, -1])
def test_the_worst_exit_code_counts_whatever_the_order(
    run: Run, tmp_path: Path, order: int
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    run(*[ARTICLE, empty][::order]).check(3)
    run(*[tmp_path / "absent.txt", ARTICLE, empty][::order]).check(1)


@POSIX
def test_an_unreadable_file(run: Run, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root reads every file")
    locked = tmp_path / "locked.txt"
    locked.write_text("Un texte.")
    locked.chmod(0)
    assert "ermission" in run(locked).check(1).stderr


@POSIX
def test_output_whole_or_not_at_all(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    assert run("-n", 2, ARTICLE, "-o", target).check().stdout == ""
    assert target.read_text(encoding="utf-8") == run("-n", 2, ARTICLE).check().stdout
    assert stat.S_IMODE(target.stat().st_mode) & 0o600 == 0o600
    before = target.read_bytes()
    run("-o", target, stdin=b"").check(3)
    assert target.read_bytes() == before
    assert "input" in run(target, "-o", target).check(1).stderr
    assert "absent" in run(ARTICLE, "-o", tmp_path / "absent" / "out.txt").check(1).stderr
    assert run(ARTICLE, "-n", 1, "-o", "/dev/stdout").check().stdout.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["out.txt"]


def test_quiet_and_verbose(run: Run) -> None:
    assert "utf-8" in run("-v", ARTICLE).check().stderr
    assert run("-q", ARTICLE).check().stderr == ""


def test_version_and_help(run: Run) -> None:
    assert re.fullmatch(r"summarize \d+\.\d+\.\d+\n", run("-V").check().stdout)
    assert run("--help").check().stdout == run("-h").check().stdout
    assert "Examples" in run("-h").stdout


def shell(script: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["bash", "-c", script], capture_output=True, timeout=60, check=False)


@POSIX
@pytest.mark.parametrize("reader", ["head -1", "true", "head -c 1"])
def test_a_closed_pipe_is_quiet(reader: str) -> None:
    files = " ".join([str(ARTICLE)] * 60)
    done = shell(f"{COMMAND} {files} | {reader}; exit ${{PIPESTATUS[0]}}")
    assert (done.returncode, done.stderr) == (0, b"")


@POSIX
def test_a_full_disk_is_one_line() -> None:
    done = shell(f"{COMMAND} {ARTICLE} > /dev/full")
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"space" in done.stderr


@POSIX
@pytest.mark.parametrize("closing", [">&-", "<&-", "2>&-"])
def test_closed_streams(closing: str) -> None:
    done = shell(f"{COMMAND} {closing}")
    assert b"Traceback" not in done.stderr
    assert done.returncode in (1, 3)


@POSIX
def test_ctrl_c() -> None:
    process = subprocess.Popen(
        [COMMAND], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert out == b""
    assert b"Traceback" not in err


ODD = {
    "nul": b"Le pont\x00 rouvre lundi.",
    "escape": b"Le pont \x1b[31mrouvre\x1b[0m lundi. Il pleut.",
    "bidi": "Le pont \u202erouvre\u202c lundi. Il pleut.".encode(),
    "noncharacter": "Le pont \ufffe\uffff rouvre lundi.".encode(),
}


@pytest.mark.parametrize("kind", ODD)
def test_odd_characters_never_crash(run: Run, kind: str) -> None:
    result = run(stdin=ODD[kind])
    assert result.code in (0, 1)
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "data", [b"Le pont \xff\xfe rouvre. \xed\xa0\x80", b"\x80\x81", bytes(range(256)) * 4]
)
def test_bytes_that_are_no_text_are_one_line(run: Run, data: bytes) -> None:
    result = run(stdin=data)
    assert result.code in (0, 1, 3)
    assert "Traceback" not in result.stderr
    assert result.stderr.count("\n") <= 1


def on_terminal(
    *args: object, stdin: bytes | None, environ: dict[str, str] | None = None
) -> tuple[int, bytes]:
    """Run the command with stdout and stderr on a terminal, and stdin too unless bytes are
    given.
    """
    import pty

    main, side = pty.openpty()
    process = subprocess.Popen(
        [COMMAND, *map(str, args)],
        stdin=side if stdin is None else subprocess.PIPE,
        stdout=side,
        stderr=side,
        env=os.environ | (environ or {}),
    )
    os.close(side)
    if process.stdin is not None and stdin is not None:
        process.stdin.write(stdin)
        process.stdin.close()
    shown = b""
    while True:
        try:
            piece = os.read(main, 65536)
        except OSError:  # the other side is closed
            break
        if not piece:
            break
        shown += piece
    os.close(main)
    return process.wait(timeout=20), shown


@POSIX
def test_a_bare_command_on_a_terminal_helps_and_ends() -> None:
    code, shown = on_terminal(stdin=None)
    assert code == 2
    assert b"Usage" in shown


@POSIX
def test_nothing_of_the_input_steers_the_terminal() -> None:
    code, shown = on_terminal("-n", 1, stdin=ODD["escape"])
    assert code == 0
    assert b"\x1b[31m" not in shown
    assert b"Le pont rouvre lundi." in shown
    code, shown = on_terminal("\x1b[31mabsent", stdin=b"")
    assert code == 1
    assert b"\x1b[31m" not in shown


@pytest.mark.parametrize(
    "environ",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "2"},
        {"TZ": "Pacific/Auckland"},
        {"PYTHONOPTIMIZE": "2"},
    ],
)
@pytest.mark.parametrize("method", ["auto", "lexrank"])
def test_the_surroundings_do_not_matter(run: Run, environ: dict[str, str], method: str) -> None:
    expected = run("-n", 4, "--method", method, ARTICLE).check().stdout
    assert run("-n", 4, "--method", method, ARTICLE, env=environ).check().stdout == expected


@pytest.mark.parametrize(
    ("data", "args"),
    [
        (b"\x00\x01\x02\x03" * 200, []),
        (b"caf\xe9 du port de Losse", ["--encoding", "utf-8"]),
        (b"<svg></svg>", []),
        (b"%PDF-1.4 x", []),
        (b"PK\x03\x04 word/", ["--input", "docx"]),
        (b"<rss><channel></channel></rss>", []),
    ],
)
def test_every_message_about_an_input_names_it(
    run: Run, tmp_path: Path, data: bytes, args: list[str]
) -> None:
    path = tmp_path / "reçu.dat"
    path.write_bytes(data)
    told = run(*args, path).check(1).stderr
    assert told.startswith(f"summarize: {path}: ")
    assert run(*args, stdin=data).check(1).stderr.startswith("summarize: standard input: ")
    assert told.count("\n") == 1
