"""``--method llm``: a language model is asked which sentences, and auto chooses where its answer is
none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from summarize.cli.console import Console, Progress
from summarize.cli.speech import spoken
from summarize.errors import UsageError
from summarize.messages import Message
from summarize.options import Options
from summarize.ranking import llm

if TYPE_CHECKING:
    from summarize.text.candidates import Pool
    from summarize.translation.chat import Chat

_TOKENS = 400  # of an answer: numbers alone take a few
_ROUNDS = 4  # times as many as wanted are taken from each part of a long text


class Pointing:
    """Who is asked, and how the user is told."""

    def __init__(self, chat: Chat, console: Console) -> None:
        self.chat, self.console = chat, console
        self.told = False

    def __call__(self, pool: Pool, options: Options) -> list[int] | None:
        """Return the sentences that the model points at, the best first; None where it points at
        none that can be taken.
        """
        from summarize.translation.engine import Fault

        texts = list(pool.texts)
        parts = llm.parts(texts)
        if len(parts) > llm.PARTS:
            self._fall_back(Message("the text is too long for it"))
            return None
        if not self.told and texts:
            self.console.note(
                Message(
                    "llm: sending the text to {host} ({model})",
                    host=self.chat.host,
                    model=self.chat.model,
                )
            )
            self.told = True
        progress = Progress(self.console, spoken(Message("asking")))
        try:
            found = self._ask(pool, texts, parts, options, progress)
        except Fault as fault:
            self._fall_back(fault.reason)
            return None
        finally:
            progress.end()
        if found is None:
            self._fall_back(Message("its answer names no such sentences"))
        return found

    def _ask(
        self,
        pool: Pool,
        texts: Sequence[str],
        parts: Sequence[Sequence[int]],
        options: Options,
        progress: Progress,
    ) -> list[int] | None:
        """Ask about each part, then about what was pointed at in them."""
        offered: Sequence[int] = parts[0] if parts else ()
        if len(parts) > 1:
            chosen: list[int] = []
            for done, part in enumerate(parts):
                progress(done, len(parts) + 1)
                chosen += self._point(pool, texts, part, options, looser=_ROUNDS) or ()
            offered = sorted(set(chosen))
        found = self._point(pool, texts, offered, options) if offered else None
        if (
            found
            and options.words is not None
            and sum(pool.lengths[i] for i in found) > options.words
        ):
            return None
        return found

    def _point(
        self,
        pool: Pool,
        texts: Sequence[str],
        numbers: Sequence[int],
        options: Options,
        looser: int = 1,
    ) -> list[int] | None:
        from summarize.translation.clock import bounded
        from summarize.translation.engine import Fault

        count = min(options.count(len(texts)) * looser, len(numbers))
        words = options.words * looser if options.words else None
        title = " / ".join(" ".join(each) for each in pool.headlines if each)
        question = llm.question(
            texts, numbers, count=count, words=words, title=title, query=options.query
        )
        try:
            answer = bounded(
                lambda: self.chat.ask(llm.SYSTEM, question, _TOKENS), self.chat.patience
            )
        except TimeoutError:
            raise Fault(
                Message(
                    "{host}: no answer in {seconds:g} s",
                    host=self.chat.host,
                    seconds=self.chat.patience,
                )
            ) from None
        return llm.pointed(answer, numbers, count)

    def _fall_back(self, reason: str) -> None:
        self.console.note(Message("llm: {reason}; auto has chosen instead", reason=reason))


def pointing(
    endpoint: str | None,
    model: str | None,
    environ: Mapping[str, str],
    console: Console,
    *,
    offline: bool,
) -> Pointing:
    """Return who is asked, with the key of the environment; raise UsageError where something is
    missing, or leaves the machine against --offline.
    """
    from summarize.translation.chat import KEY, Chat, base_address

    if not endpoint:
        raise UsageError(
            "--method llm: no server given; add --llm-endpoint http://localhost:11434/v1"
        )
    if not model:
        raise UsageError(
            "--method llm: no model given; add --llm-model NAME, as the server calls it"
        )
    chat = Chat(base_address(endpoint), model, environ.get(KEY, "").strip())
    if offline and not chat.here:
        raise UsageError(
            "--offline: {name} sends text to {host}; choose another --method",
            name="llm",
            host=chat.host,
        )
    return Pointing(chat, console)
