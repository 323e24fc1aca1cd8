"""A folder of results: a file an input, whole or not there; what is done is passed over."""

from __future__ import annotations

import gzip
import json
import random
import subprocess
import time
from pathlib import Path

import pytest

from summarize.batch.folder import Folder
from tests.batch.test_processes import rows
from tests.conftest import COMMAND, POSIX, TEXTS, Run

FORMS = {"text": ".txt", "markdown": ".md", "json": ".json", "jsonl": ".jsonl", "html": ".html"}


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("jobs", [1, 2])
def test_each_input_has_a_file_that_holds_what_it_alone_would_give(
    run: Run, tmp_path: Path, form: str, jobs: int
) -> None:
    names = [TEXTS / "blog.txt", TEXTS / "rapport.txt", TEXTS / "science.txt"]
    run("-n", 2, "-f", form, "-j", jobs, "-o", f"{tmp_path}/out/", *names).check()
    made = files(tmp_path / "out")
    assert set(made) == {f"{name.stem}{FORMS[form]}" for name in names}
    for name in names:
        alone = run("-n", 2, "-f", form, name).check().stdout
        assert made[f"{name.stem}{FORMS[form]}"].decode() == alone


def test_inputs_of_one_name_keep_their_folders(tmp_path: Path) -> None:
    made = Folder(str(tmp_path), ".txt", "").named(
        ["a/x.txt", "b/x.txt", "c/y.html", "../d/z.txt.gz", "e/w.txt", "e/w.md", "-"]
    )
    assert made == {
        "a/x.txt": "a/x.txt",
        "b/x.txt": "b/x.txt",
        "c/y.html": "y.txt",
        "../d/z.txt.gz": "z.txt",
        "e/w.txt": "e/w.txt.txt",
        "e/w.md": "e/w.md.txt",
        "-": "standard-input.txt",
    }


def test_an_input_is_never_written_over(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "blog.txt"
    text.write_bytes((TEXTS / "blog.txt").read_bytes())
    found = run("-n", 1, "-o", f"{tmp_path}/", text).check(1)
    assert "is also an input" in found.stderr
    assert text.read_bytes() == (TEXTS / "blog.txt").read_bytes()


def test_resume_passes_over_what_is_done_for_the_same_bytes_and_options(
    run: Run, tmp_path: Path
) -> None:
    source, other = tmp_path / "a.txt", tmp_path / "b.txt"
    source.write_bytes((TEXTS / "blog.txt").read_bytes())
    other.write_bytes((TEXTS / "science.txt").read_bytes())
    args = ("-o", f"{tmp_path}/out/", "--resume", "-v", source, other)

    def count(*options: object) -> int:
        told = run(*options, *args).check().stderr.splitlines()[-1]
        return int(told.split("summarize: ")[1].split()[0])

    assert count("-n", 1) == 2
    assert count("-n", 1) == 0
    assert count("-n", 2) == 2, "other options"
    source.write_bytes((TEXTS / "rapport.txt").read_bytes())
    assert count("-n", 2) == 1, "other bytes"
    (tmp_path / "out" / "b.txt").unlink()
    assert count("-n", 2) == 1, "a part that is gone"


def test_what_failed_is_done_again(run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(rows(3) + b"no json\n")
    args = ("-n", 1, "-f", "jsonl", "-o", f"{tmp_path}/out/", "--resume", bad)
    for _ in range(2):
        assert "record 4 is no JSON object" in run(*args).check(1).stderr
    assert len((tmp_path / "out" / "bad.jsonl").read_bytes().splitlines()) == 3


@POSIX
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_that_is_killed_and_resumed_gives_the_bytes_of_one_never_broken(
    run: Run, tmp_path: Path, jobs: str
) -> None:
    names = []
    for number in range(60):
        name = tmp_path / f"in{number:02}.jsonl.gz"
        name.write_bytes(gzip.compress(rows(12), mtime=0))
        names.append(str(name))
    wanted = tmp_path / "wanted"
    run("-n", 1, "-f", "jsonl", "-o", f"{wanted}/", *names).check()
    out, draw, broken = tmp_path / "out", random.Random(int(jobs)), 0
    for _ in range(30):
        process = subprocess.Popen(
            [COMMAND, "-n", "1", "-f", "jsonl", "-j", jobs, "-o", f"{out}/", "--resume", *names]
        )
        try:
            process.wait(timeout=0.15 + 0.25 * draw.random())
            break
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            broken += 1
            for path, data in files(out).items() if out.exists() else ():
                if not path.endswith(".part"):
                    assert data == files(wanted)[path], "whole or not there"
    run("-n", 1, "-f", "jsonl", "-j", jobs, "-o", f"{out}/", "--resume", *names).check()
    assert broken
    made = {path: data for path, data in files(out).items() if not path.endswith(".part")}
    assert made == files(wanted)


def test_a_part_cut_off_in_the_journal_says_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / ".summarize.done").write_text('["a.txt", "1"]\n["b.tx', encoding="utf-8")
    source = tmp_path / "b"
    source.write_text("x", encoding="utf-8")
    made = Folder(f"{folder}/", ".txt", "")
    assert list(made.missing([str(source)], {str(source): "b.txt"})) == [str(source)]


def test_resume_needs_a_folder_and_one_summary_a_file(run: Run, tmp_path: Path) -> None:
    assert "-o DIR/" in run("--resume", TEXTS / "blog.txt").check(2).stderr
    told = run("-m", "-o", f"{tmp_path}/", TEXTS / "blog.txt").check(2).stderr
    assert "-o FILE" in told


def test_names_from_a_list_and_of_folders(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    sentence = "Le port de Losse ferme lundi, a dit la mairie aux pêcheurs."
    odd = ["a.txt", "b c.txt", "deep/ligne\nbrisée.txt", "é.md"]
    for name in [*odd, ".hidden/x.txt", "image.png", ".secret.txt"]:
        (folder / name).write_text(sentence, encoding="utf-8")
    listed = "\0".join(str(folder / name) for name in odd).encode() + b"\0"
    from_list = run("--files-from", "-", "-f", "tsv", stdin=listed).check().stdout
    assert from_list.count("\n") == 1 + len(odd)
    found = run("--recursive", "-f", "json", folder).check()
    names = [source["name"] for source in json.loads(found.stdout)["sources"]]
    assert names == [str(folder / name) for name in ["a.txt", "b c.txt", "é.md", odd[2]]]
    assert "2 files passed over" in found.stderr
    assert "is a directory" in run(folder).check(1).stderr


def test_many_small_files_are_done_in_one_run(run: Run, tmp_path: Path) -> None:
    names = []
    for number in range(2000):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Le port no {number} ferme lundi, a dit la mairie.", encoding="utf-8")
        names.append(str(path))
    listed = tmp_path / "list"
    listed.write_text("\n".join(names), encoding="utf-8")
    start = time.monotonic()
    found = run("--files-from", listed, "-j", 2, "-f", "tsv").check()
    assert [line.split("\t")[0] for line in found.stdout.splitlines()[1:]] == names
    assert time.monotonic() - start < 60
