"""One run: inputs -> summaries -> translations, as they get done, and the exit code so far."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from summarize.cli.console import Console, Progress
from summarize.cli.files import label, opened
from summarize.cli.speech import spoken
from summarize.core import Point, summarize_documents
from summarize.document import BOILERPLATE, Document, PageSeen, Summary
from summarize.errors import InputError, NoSentenceError, SummarizeError, TranslationError
from summarize.fr.stopwords import OWN_WORDS
from summarize.messages import Message, told
from summarize.options import Options
from summarize.reading import Source, documents
from summarize.reading.stream import Stream
from summarize.text.words import count_words, tokens
from summarize.writers import Result

if TYPE_CHECKING:
    from summarize.translation import Engine, Notice, Request, Translation

_LARGE = 1_000_000  # bytes, which take about a second
_FILLED = 0.8  # share of the words from which on a budget is called used
_FRENCH = 0.08  # share of words that are French alone; French texts have twice as many


class InputOptions:
    """How the inputs are read: their ``format`` and ``encoding`` as for read().

    ``merge``: they are sources of one topic. ``text_key`` and ``id_key`` name fields of records.
    """

    __slots__ = ("encoding", "format", "id_key", "merge", "text_key")

    def __init__(
        self,
        format_name: str = "auto",
        encoding: str | None = None,
        *,
        merge: bool = False,
        text_key: str | None = None,
        id_key: str | None = None,
    ) -> None:
        self.format, self.encoding, self.merge = format_name, encoding, merge
        self.text_key, self.id_key = text_key, id_key


class Run:
    """What the user asked for, done input by input; ``code`` is the exit code of what has been
    done.
    """

    def __init__(
        self,
        names: Sequence[str],
        options: Options,
        inputs: InputOptions,
        console: Console,
        translation: tuple[Engine, Request] | None = None,
        *,
        beside: Callable[[Summary], list[str]] = lambda _: [],
        point: Point | None = None,
    ) -> None:
        self.names, self.options, self.inputs, self.console = names, options, inputs, console
        self.translation, self.beside, self.point = translation, beside, point
        self.many = len(names) > 1 and not inputs.merge
        self.announced = False  # who the sentences go to: said once a run
        self.code = 0
        self.progress = Progress(console, spoken(Message("texts")))
        self.done = 0  # inputs

    def results(self) -> Iterator[tuple[str, Result]]:
        """Yield a name and a result for each input, or for all of them together.

        What fails is told on standard error, and the others are still done. When the user
        interrupts a translation, what is there is yielded first.
        """
        for identity, summary in self._summaries():
            self.progress.end()  # what is yielded is printed, on a terminal perhaps
            name = ", ".join(source.name for source in summary.sources)
            if self.translation is None:
                yield name, Result(summary, identity)
                continue
            engine, request = self.translation
            self.many = self.many or identity is not None
            beside = self.beside(summary)
            done, interrupted = self._translate(summary, beside, engine, request)
            count = len(summary.sentences)
            around = dict(zip(beside, done[count:], strict=True))
            yield (
                name,
                Result(
                    summary,
                    identity,
                    done[:count],
                    request.to,
                    engine.name,
                    around,
                    time.strftime("%Y-%m-%d"),
                ),
            )
            if interrupted:
                raise KeyboardInterrupt

    def _summaries(self) -> Iterator[tuple[str | None, Summary]]:
        """Yield the id that came with an input, if one did, and its summary; or one of all inputs
        together.
        """
        together = []
        for identity, document in self._documents():
            if self.inputs.merge:
                together.append(document)
            else:
                yield from self._summarized(identity, [document])
        if together:
            yield from self._summarized(None, together)

    def _summarized(
        self, identity: str | None, documents: Sequence[Document]
    ) -> Iterator[tuple[str | None, Summary]]:
        try:
            yield identity, self._summarize(documents)
        except SummarizeError as error:
            self._fail(error)
        finally:
            self.progress.end()

    def _documents(self) -> Iterator[tuple[str | None, Document]]:
        """Yield what can be read; what cannot is told, and the others are still done."""
        for number, name in enumerate(self.names):
            self.done = number
            if len(self.names) > 1:
                self.progress(number, len(self.names))
            try:
                with opened(name) as stream:
                    if stream.size > _LARGE:
                        self.progress.show(_reading(stream))
                    yield from self._read(self._source(stream, name))
            except SummarizeError as error:
                self._fail(_named(error, name))
        self.progress.end()

    def _read(self, source: Source) -> Iterator[tuple[str | None, Document]]:
        """Yield the documents of one input; what is wrong with one is told."""
        for identity, document in documents(source, self.inputs.format):
            if isinstance(document, SummarizeError):
                self._fail(document)
            else:
                self._tell(document)
                yield identity, document

    def _source(self, stream: Stream, name: str) -> Source:
        inputs = self.inputs
        return Source(stream, label(name), inputs.encoding, inputs.text_key, inputs.id_key)

    def _fail(self, error: SummarizeError) -> None:
        """Say why, and remember the worst: an input lost counts more than a sentence not
        translated, and that than none found.
        """
        self.console.say(error.message)
        order = (0, 3, 4, 2, 1)
        self.code = max(self.code, error.exit_code, key=order.index)

    def _tell(self, document: Document) -> None:
        """Say with -v how a document was read, and that it is in another language."""
        self.console.detail(
            Message(
                "{name}: {encoding}, title: {title}",
                name=told(document.name),
                encoding=document.encoding,
                title=document.title or Message("none"),
            ),
        )
        beside = sum(block.kind == BOILERPLATE for block in document.blocks)
        if beside:
            self.console.detail(
                Message(
                    "{name}: {n} pieces are beside the text", name=told(document.name), n=beside
                )
            )
        if document.page:
            self._tell_page(document, document.page)
        if document.repaired:
            self.console.note(
                Message("{name}: had been encoded twice; mended", name=told(document.name))
            )
        if document.left_out:
            self.console.note(
                Message(
                    "{name}: {words} words from line {line} on left out: they look like what"
                    " follows an article, comments or a signature",
                    name=told(document.name),
                    line=document.left_out[0],
                    words=document.left_out[1],
                )
            )
        if language := _foreign(document):
            self.console.note(
                Message(
                    "{name}: looks like {language}; made for French, the choice may be poor",
                    name=told(document.name),
                    language=Message(language),
                )
            )

    def _tell_page(self, document: Document, page: PageSeen) -> None:
        """Say with -v where in a page the text was found, and what else than an article it is."""
        self.console.detail(
            Message(
                "{name}: the article stands in <{box}>; {beside} of the {pieces} pieces of text of"
                " the page left out",
                name=told(document.name),
                box=page.box,
                beside=page.beside,
                pieces=page.pieces,
            )
        )
        if page.doubt:
            self.console.note(
                Message("{name}: looks like {what}", name=told(document.name), what=page.doubt)
            )

    def _summarize(self, documents: Sequence[Document]) -> Summary:
        summary = summarize_documents(documents, self.options, self.point)
        if not summary.sentences:
            raise _why_none(documents, summary)
        if short := _short(summary, self.options):
            self.console.detail(short)
        if self.options.outline and not summary.outline:
            self.console.note(
                Message(
                    "{name}: has no headings; this is the plain summary",
                    name=told(documents[0].name),
                )
            )
        if not summary.answered:
            self.console.note(
                Message(
                    "{name}: says nothing about {query!r}; this is the plain summary",
                    name=told(documents[0].name),
                    query=self.options.query,
                )
            )
        return summary

    def _translate(
        self, summary: Summary, beside: Sequence[str], engine: Engine, request: Request
    ) -> tuple[tuple[Translation, ...], bool]:
        """Return the fate of each chosen sentence and of what is printed beside them, and whether
        the user interrupted; the French was complete before.
        """
        from summarize.translation import Interrupted, announcement, translate

        def before(count: int) -> None:
            if not self.announced and (line := announcement(engine, count, many=self.many)):
                self.console.note(line)
            self.announced = True

        def notice(told: Notice) -> None:
            (self.console.detail if told.minor else self.console.note)(told.text)

        label = spoken(Message("translating"))
        if len(self.names) > 1 and not self.inputs.merge:
            label = f"{self.done + 1}/{len(self.names)} {label}"
        progress = Progress(self.console, label)
        texts = [*(sentence.text for sentence in summary.sentences), *beside]
        interrupted = False
        try:
            translations = translate(
                texts, engine, request, progress=progress, before=before, notice=notice
            )
        except Interrupted as stopped:
            translations, interrupted = stopped.translations, True
        finally:
            progress.end()
        self._failed(translations, engine)
        self._doubt(translations[: len(summary.sentences)])
        return tuple(translations), interrupted

    def _failed(self, translations: Sequence[Translation], engine: Engine) -> None:
        """Say what failed and why, one line a reason."""
        failures = Counter(one.reason for one in translations if one.status == "failed")
        for reason, count in failures.items():
            values = {
                "count": count,
                "total": len(translations),
                "engine": engine.name,
                "reason": reason,
            }
            self._fail(
                TranslationError(
                    "{count} of {total} sentences not translated by {engine}: {reason};"
                    " printed in French",
                    **values,
                )
            )

    def _doubt(self, translations: Sequence[Translation]) -> None:
        """Say which translations look wrong, and with -v why and what is from the cache."""
        cached = sum(one.status == "cached" for one in translations)
        if cached:
            self.console.detail(
                Message(
                    "{count} of {total} translations from the cache",
                    count=cached,
                    total=len(translations),
                )
            )
        doubtful = [str(i) for i, one in enumerate(translations, 1) if one.warnings]
        if doubtful:
            self.console.note(
                Message(
                    "{count} of {total} translations look doubtful: sentence {numbers}; -v says"
                    " why",
                    count=len(doubtful),
                    total=len(translations),
                    numbers=", ".join(doubtful),
                )
            )
        for i, one in enumerate(translations, 1):
            for warning in one.warnings:
                self.console.detail(Message("sentence {i}: {warning}", i=i, warning=warning))


def _named(error: SummarizeError, name: str) -> SummarizeError:
    """Return an error about an input whose message says which one it is."""
    if "name" in error.message.values or not isinstance(error, InputError | NoSentenceError):
        return error
    return type(error)("{name}: {problem}", name=told(label(name)), problem=error.message)


def _reading(stream: Stream) -> str:
    """Return what is shown while a large input is read and ranked."""
    size = f"{stream.size / 1e6:.0f}"
    return spoken(Message("{name}: {size} MB, reading", name=stream.name, size=size))


def _short(summary: Summary, options: Options) -> Message | None:
    """Say that less was chosen than was allowed, a budget being a ceiling; None where it was
    filled.
    """
    name, count = told(summary.sources[0].name), len(summary.sentences)
    wanted = options.sentences or 0
    if count < wanted:
        return Message(
            "{name}: {n} of {wanted} sentences; nothing else in it is a whole sentence that says"
            " more",
            name=name,
            n=count,
            wanted=wanted,
        )
    used = sum(count_words(one.text) for one in summary.sentences)
    if options.words and used < _FILLED * options.words:
        return Message(
            "{name}: {n} of {wanted} words; no other sentence that fits says more",
            name=name,
            n=used,
            wanted=options.words,
        )
    return None


def _foreign(document: Document) -> str | None:
    """Return the language of a text that is plainly not French; a French one needs no closer
    look.
    """
    words = tokens(document.text[:3000])
    if sum(map(OWN_WORDS.__contains__, words)) >= _FRENCH * len(words):
        return None
    from summarize.text.language import looks_like

    return looks_like(document.text)


def _why_none(documents: Sequence[Document], summary: Summary) -> NoSentenceError:
    several = len(documents) > 1
    name = ", ".join(one.name for one in documents) if several else told(documents[0].name)
    if summary.shortest:
        return NoSentenceError(
            "{name}: the shortest sentence has {n} words; allow at least as many with -w",
            name=name,
            n=summary.shortest,
        )
    if not any(document.text.strip() for document in documents):
        return NoSentenceError("{name}: empty; give it a text", name=name)
    return NoSentenceError("{name}: no sentence found; is it a text?", name=name)
