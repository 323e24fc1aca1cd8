"""The real CTranslate2 and SentencePiece on the toy model: a directory, a package, and what is no
model.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarize.errors import UsageError
from summarize.translation import Request, Translation, choose_engine, translate

if TYPE_CHECKING:
    from collections.abc import Callable

TOY = Path(__file__).with_name("toy")
QUOTED = "« Nous avons tenu parole », a dit le maire."


def run(model: Path, texts: list[str], **choices: bool) -> list[Translation]:
    request = Request("en", "local", model=model, deadline=20, cache=choices.get("cache", False))
    return translate(texts, choose_engine(request, {}), request)


def package(directory: Path) -> Path:
    """The toy as Argos ships models: a zip of one directory."""
    target = directory / "translate-fr_en-1_0.argosmodel"
    with zipfile.ZipFile(target, "w") as archive:
        for file in sorted(TOY.rglob("*")):
            if file.is_file():
                archive.write(file, Path("fr_en") / file.relative_to(TOY))
    return target


def flat(directory: Path) -> Path:
    """A model as the Firefox ones are after conversion: everything in one directory, no
    metadata.
    """
    for file in (TOY / "model").iterdir():
        shutil.copy(file, directory)
    shutil.copy(TOY / "sentencepiece.model", directory / "vocab.spm")
    return directory


def pair(directory: Path) -> Path:
    """A model as the OPUS ones are: one SentencePiece model a side."""
    flat(directory)
    shutil.copy(directory / "vocab.spm", directory / "target.spm")
    (directory / "vocab.spm").rename(directory / "source.spm")
    return directory


@pytest.mark.parametrize(
    "form", [lambda _tmp: TOY, package, flat, pair], ids=["directory", "argosmodel", "flat", "pair"]
)
def test_a_model_in_each_form(tmp_path: Path, form: Callable[[Path], Path]) -> None:
    found = run(form(tmp_path), ["Le train part à huit heures.", "1789.", QUOTED])
    assert [each.text for each in found] == [
        "The train leaves at eight o’clock.",
        "1789.",
        "“We have kept our word,” the mayor said.",
    ]
    assert [each.status for each in found] == ["translated", "kept", "translated"]


def test_the_model_knows_its_pairs() -> None:
    lines = (TOY / "pairs.tsv").read_text(encoding="utf-8").splitlines()[1:]
    pairs = [line.split("\t") for line in lines]
    found = run(TOY, [french for french, _ in pairs])
    assert (
        sum(each.text == english for each, (_, english) in zip(found, pairs, strict=True))
        > len(pairs) * 0.9
    )


def test_a_translation_that_does_not_end_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarize.translation.engines.local.ROOM", (0, 3))
    assert run(TOY, [QUOTED])[0].reason == "local: empty answer"


def test_a_changed_model_does_not_answer_from_the_cache_of_the_old(tmp_path: Path) -> None:
    model = flat(tmp_path)
    assert run(model, [QUOTED], cache=True)[0].status == "translated"
    assert run(model, [QUOTED], cache=True)[0].status == "cached"
    (model / "model.bin").touch()
    assert run(model, [QUOTED], cache=True)[0].status == "translated"


@pytest.mark.parametrize("spoil", ["model.bin", "vocab.spm"])
def test_a_damaged_model_is_said_and_costs_the_translation_only(tmp_path: Path, spoil: str) -> None:
    model = flat(tmp_path)
    (model / spoil).write_bytes(b"something else")
    (found,) = run(model, [QUOTED])
    assert (found.status, "not a model" in (found.reason or "")) == ("failed", True)


def test_what_is_no_model_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "half").mkdir()
    shutil.copy(TOY / "model" / "model.bin", tmp_path / "half")
    (tmp_path / "text.argosmodel").write_text("no zip")
    for name, words in (
        ("", "no model there"),
        ("half", "no SentencePiece"),
        ("text.argosmodel", "no model there"),
    ):
        with pytest.raises(UsageError, match=words):
            run(tmp_path / name if name else tmp_path / "nothing", [QUOTED])


def test_a_model_from_another_language_is_refused(tmp_path: Path) -> None:
    shutil.copytree(TOY, tmp_path / "m")
    metadata = tmp_path / "m" / "metadata.json"
    metadata.write_text(metadata.read_text().replace('"fr"', '"de"'))
    with pytest.raises(UsageError, match="not from French"):
        run(tmp_path / "m", [QUOTED])


def test_a_run_leaves_the_interpreter_clean() -> None:
    script = (
        "from pathlib import Path; from summarize.translation import *\n"
        f"request = Request('en', 'local', model=Path({str(TOY)!r}), cache=False)\n"
        f"print(translate([{QUOTED!r}], choose_engine(request, {{}}), request)[0].text)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("“We have kept our word,” the mayor said.\n", "")
