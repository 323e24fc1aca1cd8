"""A folder of results: a file an input, each whole or not there, and what is done passed over."""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from summarize.batch.names import PACKED
from summarize.errors import OutputError
from summarize.messages import STANDARD_INPUT

_JOURNAL = ".summarize.done"  # a line a part: its name, and the digest of what it was made of
_PIECE = 1 << 20


class Folder:
    """Where the parts of a run go: ``path``, made where it is missing. ``ending`` is that of the
    format, and ``wanted`` all that decides what is printed, as text.
    """

    def __init__(self, path: str, ending: str, wanted: str) -> None:
        self.path, self.ending, self.wanted = path, ending, wanted
        os.makedirs(path, exist_ok=True)
        self._done = dict(self._journal())

    def named(self, names: Sequence[str]) -> dict[str, str]:
        """Return the part of each input: its name with the format's ending; where several would
        have one, they keep their folders, and at last their own endings.
        """
        own = STANDARD_INPUT.replace(" ", "-")
        stems = {name: own if name == "-" else _stem(os.path.basename(name)) for name in names}
        twice = _repeated(stems.values())
        for name in names:
            if stems[name] in twice:
                stems[name] = _stem(_inside(name))
        twice = _repeated(stems.values())
        for name in names:
            if stems[name] in twice:
                stems[name] = _inside(name)
        return {name: stem + self.ending for name, stem in stems.items()}

    def missing(self, names: Iterable[str], parts: dict[str, str]) -> Iterator[str]:
        """Yield the inputs whose part is not done for the same bytes and the same choices."""
        for name in names:
            part = parts[name]
            done = self._done.get(part)
            if not (done and os.path.isfile(self._at(part)) and done == self._digest(name)):
                yield name

    def write(self, part: str, pages: Iterable[str], name: str) -> bool:
        """Write the part of an input, whole or not at all; return whether there was anything to
        write. OutputError where it would take the input's own place.
        """
        target = self._at(part)
        if os.path.exists(target) and os.path.exists(name) and os.path.samefile(target, name):
            raise OutputError("{name}: is also an input; write to another folder", name=target)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        beside = f"{target}.{os.getpid()}.part"
        written = False
        try:
            with open(beside, "wb") as file:
                for page in pages:
                    file.write(page.encode("utf-8", "replace"))
                    written = True
            if written:
                os.replace(beside, target)
        finally:
            if os.path.exists(beside):
                os.unlink(beside)
        return written

    def note(self, part: str, name: str) -> None:
        """Note that a part is done, so that the next run passes it over."""
        digest = self._digest(name)
        if digest is None:
            return
        line = json.dumps([part, digest]) + "\n"
        with open(os.path.join(self.path, _JOURNAL), "a", encoding="utf-8") as file:
            file.write(line)

    def _at(self, part: str) -> str:
        return os.path.join(self.path, part)

    def _journal(self) -> Iterator[tuple[str, str]]:
        """Yield the parts that are done, with their digests; a line cut off says nothing."""
        try:
            with open(os.path.join(self.path, _JOURNAL), encoding="utf-8") as file:
                lines = file.read().split("\n")
        except OSError:
            return
        for line in lines:
            try:
                part, digest = json.loads(line)
            except ValueError:
                continue
            yield part, digest

    def _digest(self, name: str) -> str | None:
        """Return the digest of an input and of what is wanted of it; None where it cannot be read
        again.
        """
        found = hashlib.sha256(self.wanted.encode())
        try:
            with open(name, "rb") as file:
                while piece := file.read(_PIECE):
                    found.update(piece)
        except OSError:
            return None
        return found.hexdigest()


def _stem(name: str) -> str:
    for ending in PACKED:
        name = name.removesuffix(ending)
    return os.path.splitext(name)[0] or name


def _inside(name: str) -> str:
    """Return a name as one below a folder, whatever leads out of it taken away."""
    parts = [one for one in os.path.normpath(name).split(os.sep) if one not in ("", "..", ".")]
    return os.path.join(*parts) if parts else name


def _repeated(names: Iterable[str]) -> set[str]:
    return {name for name, times in Counter(names).items() if times > 1}
