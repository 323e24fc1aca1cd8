"""Where the parts of a translation model are: in a directory, or in an .argosmodel, which is a zip
of one.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

# What reading an archive raises: damaged, encrypted, packed by a method unknown here, JSON nested
# too deep (RecursionError and NotImplementedError are RuntimeErrors).
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError)
# Names that SentencePiece models go by: Argos, Firefox, then OPUS-MT's pair (source, target).
SHARED_PIECES = ("sentencepiece.model", "vocab.spm", "spm.model")
TWO_PIECES = ("source.spm", "target.spm")


@dataclass(frozen=True)
class Model:
    """A model found: names are relative to ``path``, with ``/``."""

    path: Path
    base: str  # directory of model.bin
    pieces: tuple[str, str]  # SentencePiece models of source and target
    source: str  # language codes, empty where the model does not say
    to: str
    stamp: str  # tells this model from another, and from itself after a change

    def read(self, name: str) -> bytes:
        """Return one file's bytes. Raise OSError, KeyError or zipfile.BadZipFile."""
        return _read(self.path, name)

    def weights(self) -> dict[str, bytes]:
        """Return {file name: bytes} of the directory of ``model.bin``, for CTranslate2."""
        inside = [name for name in names(self.path) if name.startswith(self.base)]
        flat = [
            name
            for name in inside
            if "/" not in name[len(self.base) :] and not name.endswith((".spm", ".model"))
        ]
        return {name[len(self.base) :]: self.read(name) for name in flat}


def find_model(path: Path) -> Model:
    """Return the model at a path. Raise UsageError when there is none."""
    try:
        files = names(path)
        weights = _shallowest(files, "model.bin")
        base = weights[: -len("model.bin")]
        said = _metadata(path, files)
        stamp = _stamp(path if path.is_file() else path / weights)
    except (OSError, ValueError, LookupError, *DAMAGED):
        raise UsageError(
            "--model {path}: no model there; give a directory with model.bin and"
            " sentencepiece.model, or a zip",
            path=path,
        ) from None
    pieces = _pieces(files, path)
    return Model(
        path,
        base,
        pieces,
        str(said.get("from_code", "")),
        str(said.get("to_code", "")).lower(),
        stamp,
    )


def names(path: Path) -> list[str]:
    """Return the files under a directory, two levels down, or in a zip."""
    if path.is_file():
        with zipfile.ZipFile(path) as archive:
            return [name for name in archive.namelist() if not name.endswith("/")]
    found = [*path.glob("*"), *path.glob("*/*"), *path.glob("*/*/*")]
    return sorted(file.relative_to(path).as_posix() for file in found if file.is_file())


def _read(path: Path, name: str) -> bytes:
    if path.is_file():
        with zipfile.ZipFile(path) as archive:
            return archive.read(name)
    return (path / name).read_bytes()


def _shallowest(files: list[str], wanted: str) -> str:
    """Return the file of a name that lies highest. Raise LookupError without one."""
    found = [name for name in files if name.split("/")[-1] == wanted]
    if not found:
        raise LookupError(wanted)
    return min(found, key=lambda name: (name.count("/"), name))


def _pieces(files: list[str], path: Path) -> tuple[str, str]:
    last = {name.split("/")[-1] for name in files}
    for name in SHARED_PIECES:
        if name in last:
            return (_shallowest(files, name),) * 2
    if last.issuperset(TWO_PIECES):
        return _shallowest(files, TWO_PIECES[0]), _shallowest(files, TWO_PIECES[1])
    raise UsageError("--model {path}: no SentencePiece model beside model.bin", path=path)


def _metadata(path: Path, files: list[str]) -> dict[str, object]:
    """Return what an Argos package says of itself. Raise ValueError when it is not JSON."""
    if not any(name.split("/")[-1] == "metadata.json" for name in files):
        return {}
    said = json.loads(_read(path, _shallowest(files, "metadata.json")))
    return said if isinstance(said, dict) else {}


def _stamp(file: Path) -> str:
    status = file.stat()
    return f"{file.resolve()} {status.st_size} {status.st_mtime_ns}"
