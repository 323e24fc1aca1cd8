"""A language model as a translator, behind any server that speaks OpenAI's chat completions: one
sentence a request, the chosen ones before it as context.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.errors import UsageError
from summarize.messages import Message
from summarize.translation.chat import HOSTED, KEY, Chat, base_address
from summarize.translation.doubts.calendar import known_locale
from summarize.translation.doubts.names import kept_names
from summarize.translation.engine import Fault, Health
from summarize.translation.languages import base, normal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.translation.request import Request

SYSTEM = (
    "You translate French into {language}. Answer with the translation of the sentence alone:"
    " no notes, no comment, no quotation marks around it, nothing added, nothing left out."
    " Keep every number, unit, date and negation."
)
_NAMES = "These names stay as they are: {names}.\n"
_CONTEXT = "What stands before it, not to be translated:\n{context}\n\n"
_SENTENCE = "The sentence:\n{text}"
# For models that were not taught to follow: into English alone, which most users ask for.
EXAMPLES = (
    (
        "Le conseil a voté 3,5 millions d’euros pour le pont.",
        "The council voted €3.5 million for the bridge.",
    ),
    (
        "« Rien n’est décidé », répond la mairie.",
        "“Nothing has been decided,” the town hall replies.",
    ),
    (
        "Il a fallu dix ans pour que la source rejaillisse.",
        "It took ten years for the spring to flow again.",
    ),
)
_NEXT = "\nThe sentence:", "\n\nThese names"  # a question that a model asks itself
_BEFORE = 2  # sentences of context
_TOKENS = 4, 200  # of an answer at most: a word of the sentence, and over
# What models put before and behind an answer, and what they say instead of one.
_PREFACE = re.compile(
    r"^(?:(?:sure|certainly|of course|here(?:'s| is| are)|(?:the )?translation|translated"
    r"|the sentence|\*\*)"
    r"[^\n:]{0,60}:\**\s*)+",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"\n\W{0,20}(?:\(?notes?\b|explanation|let me know|i hope|this translation)[\s\S]*$",
    re.IGNORECASE,
)
# What the template of a chat leaves behind where a model was not taught it.
_TEMPLATE = re.compile(r"\[/?INST\]|<\|[^|<>]{1,30}\|>|</?s>|<(?:start|end)_of_turn>")
_REFUSAL = re.compile(
    r"\W*(?:i['’]m sorry|i am sorry|sorry,|i cannot|i can['’]t|i['’]m unable|i am unable|as an ai\b"
    r"|i['’]m not able)",
    re.IGNORECASE,
)
_AROUND: tuple[str, ...] = ('""', "“”", "«»", "„“", "„”", "''", "‘’", "``")


@dataclass
class OpenAI:
    """One server, one model, one language; a text a request."""

    chat: Chat
    to: str
    name: str = "openai"
    approximate: bool = False
    limit: int = 4000
    batch: int = 1
    workers: int = 2
    patience: float = 150.0
    health: Health = field(default_factory=Health)
    context: dict[str, str] = field(default_factory=dict)

    @property
    def remote(self) -> bool:
        """True when sentences leave the machine."""
        return not self.chat.here

    @property
    def host(self) -> str | None:
        """Host and port of the server."""
        return self.chat.host

    @property
    def identity(self) -> str:
        """The server and its model."""
        return f"openai {self.chat.host} {self.chat.model} {self.to}"

    def languages(self) -> tuple[str, ...]:
        """Return nothing: only the user can know what a model speaks."""
        return ()

    def check(self) -> None:
        """Nothing to install; a model was named."""

    def acquaint(self, texts: Sequence[str]) -> None:
        """Note which sentences stand before each of a run."""
        for number, text in enumerate(texts):
            self.context.setdefault(text, "\n".join(texts[max(0, number - _BEFORE) : number]))

    def translate(self, texts: list[str]) -> list[str | None]:
        """Translate each text in a request of its own."""
        return [self._one(text) for text in texts]

    def _one(self, text: str) -> str:
        most = _TOKENS[0] * len(text.split()) + _TOKENS[1]
        said = stripped(
            self.chat.ask(
                SYSTEM.format(language=language(self.to)),
                self.prompt(text),
                most,
                examples=[(_SENTENCE.format(text=french), said) for french, said in EXAMPLES]
                if base(self.to) == "en"
                else (),
                stop=_NEXT,
            ),
            text,
        )
        if _REFUSAL.match(said) and "désolé" not in text and "peux pas" not in text:
            raise Fault(Message("{host}: the model refuses to translate", host=self.host))
        return said

    def prompt(self, text: str) -> str:
        """Return what is asked about a sentence: its names, what stands before it, itself."""
        names, context = ", ".join(kept_names(text)), self.context.get(text)
        return (
            (_NAMES.format(names=names) if names else "")
            + (_CONTEXT.format(context=context) if context else "")
            + _SENTENCE.format(text=text)
        )


def stripped(answer: str, text: str) -> str:
    """Return an answer without what models put around it: a preface, notes, quotation marks.

    >>> stripped('Translation: "The port is closed."', "Le port ferme.")
    'The port is closed.'
    """
    answer = _TEMPLATE.sub("\n\n", answer).strip()
    answer = _NOTE.sub("", _PREFACE.sub("", answer.strip().strip("`").strip())).strip()
    answer = re.split(r"\n\s*\n", answer, maxsplit=1)[0].strip()  # a sentence is one paragraph
    ends, inner = answer[:1] + answer[-1:], answer[1:-1]
    around = ends in _AROUND and text[:1] not in '«“"' and not set(ends) & set(inner)
    return inner.strip() if inner and around else answer


def language(code: str) -> str:
    """Return the English name of a language code, the code where none is known.

    >>> language("de"), language("pt-br")
    ('German', 'Brazilian Portuguese')
    """
    english = known_locale("en")
    names = english.languages if english else {}
    region = code.replace("-", "_").split("_")
    full = "_".join([region[0], *(part.upper() for part in region[1:])])
    return str(names.get(full) or names.get(region[0]) or code)


def make(request: Request, environ: Mapping[str, str]) -> OpenAI:
    """Return the engine for a request; the key, where the server wants one, is OPENAI_API_KEY in
    the environment.
    """
    key = environ.get(KEY, "").strip()
    if not request.endpoint and not key:
        raise UsageError(
            "openai: no server given; add --endpoint http://localhost:11434/v1 or set"
            " OPENAI_API_KEY"
        )
    if not request.model:
        raise UsageError("openai: no model given; add --model NAME, as the server calls it")
    url = base_address(request.endpoint) if request.endpoint else HOSTED
    return OpenAI(Chat(url, str(request.model), key), normal(request.to))
