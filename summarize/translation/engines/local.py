"""A model on this machine, run by CTranslate2: nothing leaves, nothing is fetched."""

from __future__ import annotations

import functools
import importlib.util
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from summarize.errors import UsageError
from summarize.messages import Message
from summarize.translation.engine import Fault, Health
from summarize.translation.languages import base, normal, unknown
from summarize.translation.model import DAMAGED, Model, find_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.translation.request import Request

POLL = 0.005  # seconds
BEAMS = 4  # as argos-translate and Marian do
ROOM = (
    2,
    50,
    # pieces of a translation: times those of the sentence, plus; the library's own bound, 256, cuts
    # some
)


@dataclass
class Local:
    """One model, one language; a few sentences at a time, so that an interruption waits for few."""

    model: Model
    to: str
    name: str = "local"
    remote: bool = False
    approximate: bool = False
    host: str | None = None
    limit: int = 1000  # models have learnt sentences, not pages
    batch: int = 8
    workers: int = 1
    patience: float = float("inf")  # the deadline bounds it
    health: Health = field(default_factory=Health)

    @property
    def identity(self) -> str:
        """The file of weights: its place, size and time."""
        return f"local {self.model.stamp} {self.to}"

    def languages(self) -> tuple[str, ...]:
        """Return the model's language, nothing when it does not say."""
        return (self.model.to,) if self.model.to else ()

    def check(self) -> None:
        """Raise UsageError without the packages, or with a model for other languages."""
        for package in ("ctranslate2", "sentencepiece"):
            if importlib.util.find_spec(package) is None:
                raise UsageError(
                    "local: {name} is not installed; run: pip install 'summarize[local]'",
                    name=package,
                )
        if self.model.source not in {"", "fr"}:
            raise UsageError(
                "--model: it translates from {code}, not from French", code=self.model.source
            )
        if self.model.to and base(self.model.to) != base(self.to):
            raise UsageError(unknown(self.to, "local", self.languages()))

    def translate(self, texts: list[str]) -> list[str | None]:
        """Translate texts in one batch."""
        translator, source, target = self._loaded
        tokens = [source.encode(text, out_type=str) for text in texts]
        longest = ROOM[0] * max(map(len, tokens)) + ROOM[1]
        jobs = translator.translate_batch(
            tokens,
            beam_size=BEAMS,
            max_decoding_length=longest,
            replace_unknowns=True,
            asynchronous=True,
        )
        while not all(
            job.done() for job in jobs
        ):  # a thread inside the library could not be left behind at exit
            time.sleep(POLL)
        outputs = [job.result().hypotheses[0] for job in jobs]
        return [target.decode(output) if len(output) < longest else None for output in outputs]

    @functools.cached_property
    def _loaded(self) -> tuple[Any, Any, Any]:
        """Translator and the two SentencePiece models, loaded with the first request."""
        import ctranslate2
        import sentencepiece

        try:
            files = self.model.weights()
            # One thread a sentence: threads within one wait for one another, 20 s on a busy machine
            # where these take 0.1 s.
            translator = ctranslate2.Translator(
                str(self.model.path), files=files, inter_threads=2, intra_threads=1
            )
            source, target = (
                sentencepiece.SentencePieceProcessor(model_proto=self.model.read(name))
                for name in self.model.pieces
            )
        except (ValueError, OSError, KeyError, *DAMAGED):
            raise Fault(
                Message("--model: not a model that CTranslate2 and SentencePiece can read")
            ) from None
        return translator, source, target


def make(request: Request, environ: Mapping[str, str]) -> Local:
    """Return the engine for a request."""
    del environ  # the model is in the request
    if request.model is None:
        raise UsageError("local: no model given; add --model DIR or set SUMMARIZE_MODEL")
    return Local(model=find_model(request.model), to=normal(request.to))
