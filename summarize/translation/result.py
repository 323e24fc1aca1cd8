"""What a translation run gives back: one result a sentence, and the list saved when it is
interrupted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Status = Literal["translated", "cached", "kept", "failed"]


@dataclass(frozen=True)
class Translation:
    """The fate of one sentence.

    ``text`` is the translation; the sentence itself when ``kept`` (it has no letters, so there is
    nothing to translate); None when ``failed``, and then ``reason`` says why in a few words.
    ``warnings`` are doubts about a translation that was accepted. Neither holds any text of the
    document.
    """

    text: str | None
    status: Status
    reason: str | None = None
    warnings: tuple[str, ...] = ()


class Notice(NamedTuple):
    """Something to tell the user about the run as a whole; ``minor`` ones only when asked for
    details.
    """

    text: str
    minor: bool


class Interrupted(KeyboardInterrupt):
    """Ctrl-C during a translation; ``translations`` has every sentence, the unfinished ones as
    failed.
    """

    def __init__(self, translations: list[Translation]) -> None:
        super().__init__()
        self.translations = translations
