"""The man page is what the command says of itself."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from tests.tools import manual


def test_the_man_page_is_up_to_date() -> None:
    assert manual.PAGE.read_text(encoding="utf-8") == manual.page(), (
        "run python -m tests.tools.manual"
    )


@pytest.mark.skipif(
    shutil.which("groff") is None, reason="groff is not installed (Debian: apt install groff)"
)
def test_groff_has_nothing_to_say_against_it() -> None:
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", manual.PAGE], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert "Refuse every engine" in done.stdout


def test_every_option_is_in_a_group_of_its_own() -> None:
    groups = dict(manual.options())
    assert all(groups.values())
    assert {spec.split()[-1] for spec, _meaning in groups["Other"]} == {
        "--no-config",
        "--quiet",
        "--verbose",
        "--version",
        "--help",
    }
