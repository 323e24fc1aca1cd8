"""Apertium: the real program where it is installed, stand-ins for its failures everywhere."""

from __future__ import annotations

import shutil
import stat
import subprocess
from typing import TYPE_CHECKING

import pytest

from summarize.errors import UsageError
from summarize.translation import Request, Translation, announcement, choose_engine, translate

if TYPE_CHECKING:
    from pathlib import Path


def modes() -> str:
    return subprocess.run(["apertium", "-l"], capture_output=True, text=True, check=True).stdout


def installed(mode: str) -> bool:
    return bool(shutil.which("apertium")) and mode in modes().split()


def run(to: str, texts: list[str]) -> list[Translation]:
    request = Request(to, "apertium", cache=False, offline=True, deadline=20)
    return translate(texts, choose_engine(request, {}), request)


needs_spanish = pytest.mark.skipif(
    not installed("fr-es"), reason="needs Debian's apertium and apertium-fr-es"
)
needs_english = pytest.mark.skipif(
    not (installed("fr-es") and installed("spa-eng")),
    reason="needs Debian's apertium-fr-es and apertium-eng-spa",
)


@needs_spanish
def test_spanish_directly() -> None:
    found = run(
        "es", ["Le pont relie les deux rives du fleuve.", "1789.", "L’école est restée « fermée »."]
    )
    first, second, third = (each.text or "" for each in found)
    assert first.startswith("El puente conecta")  # the words may change with the dictionaries
    assert first.endswith("del río.")
    assert second == "1789."
    assert "«cerrada»" in third


@needs_spanish
def test_marks_of_unknown_words_are_taken_off() -> None:
    (found,) = run("es", ["La société Xyntrex vend des schtroumpfettes à 3 * 4 euros."])
    assert found.text is not None
    assert "Xyntrex" in found.text
    assert "*Xyntrex" not in found.text
    assert "3 * 4" in found.text


@needs_english
def test_english_through_spanish_and_said_to_be_rough() -> None:
    (found,) = run("en", ["Le pont relie les deux rives du fleuve."])
    assert (found.text or "").startswith("The bridge connects")
    assert "river" in (found.text or "")
    line = announcement(choose_engine(Request("en", "apertium"), {}), 1)
    assert "rough" in (line or "")


@needs_spanish
def test_a_language_without_a_pair_names_those_with_one() -> None:
    with pytest.raises(UsageError, match=r"apertium translates into .*\bes\b"):
        run("ja", ["Oui."])


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in the place of apertium: lists one pair, then does what the test writes into
    it.
    """
    program = tmp_path / "apertium"
    program.write_text('#!/bin/sh\n[ "$1" = -l ] && { echo "  fr-es"; exit; }\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return program


@pytest.mark.parametrize(
    ("does", "reason"),
    [
        ("exit 3", "status 3"),
        ("cat >/dev/null; echo", "does not match|empty"),
        ("cat >/dev/null; printf 'a\\n\\nb\\n\\nc\\n'", "does not match"),
        ("sleep 5", "no time left"),
    ],
)
def test_a_program_that_fails(stand_in: Path, does: str, reason: str) -> None:
    stand_in.write_text(stand_in.read_text() + does + "\n")
    request = Request("es", "apertium", cache=False, deadline=0.5)
    found = translate(["Oui, certes.", "Non."], choose_engine(request, {}), request)
    assert [each.status for each in found] == ["failed", "failed"]
    assert any(words in (found[0].reason or "") for words in reason.split("|"))


def test_without_the_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match="apt install"):
        run("es", ["Oui."])
