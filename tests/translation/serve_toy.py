"""Serve the toy model with LibreTranslate on port 5000, offline, for test_libretranslate.py; run by
hand.

In an environment of its own (580 MB), and a home directory of its own for what the server writes:

    pip install libretranslate HOME=/tmp/toy-home ARGOS_PACKAGES_DIR=/tmp/toy-home/packages python
    tests/translation/serve_toy.py
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

import argostranslate.package
import argostranslate.sbd
import argostranslate.translate
from libretranslate import main

TOY = Path(__file__).with_name("toy")


# a library without types
class OneSentence(argostranslate.sbd.ISentenceBoundaryDetectionModel):  # type: ignore[misc]
    """Stands in for the sentence splitter, which would be fetched."""

    def __init__(self, package: object) -> None:
        del package  # the splitter's own data

    def split_sentences(self, text: str) -> list[str]:
        """One sentence comes at a time."""
        return [text]


def install(source: str, target: str) -> None:
    """Install the toy as the package of a pair; the server wants one each way, whatever it
    knows.
    """
    with tempfile.TemporaryDirectory() as made:
        package = Path(made, f"{source}_{target}")
        shutil.copytree(TOY, package)
        about = json.loads((TOY / "metadata.json").read_text(encoding="utf-8"))
        about |= {"from_code": source, "from_name": source, "to_code": target, "to_name": target}
        (package / "metadata.json").write_text(json.dumps(about), encoding="utf-8")
        archive = shutil.make_archive(str(package), "zip", made, package.name)
        argostranslate.package.install_from_path(archive)


if __name__ == "__main__":
    install("fr", "en")
    install("en", "fr")
    argostranslate.translate.MiniSBDSentencizer = OneSentence
    sys.argv[1:] = [
        "--disable-web-ui",
        "--load-only",
        "fr,en",
        "--host",
        "127.0.0.1",
        "--port",
        "5000",
    ]
    main()
