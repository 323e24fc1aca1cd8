"""What is tried, each with the laws that must hold of whatever comes in.

An entrance takes bytes and returns what it has seen, a small value: an input that shows something
new is kept to make others of. A broken law is an AssertionError; an error of the family is an
answer; anything else is a finding.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from html.parser import HTMLParser

from summarize.core import summarize_documents
from summarize.document import Document, Summary
from summarize.errors import SummarizeError
from summarize.layout import cut, fold, parse
from summarize.layout.offsets import normalize
from summarize.options import Options
from summarize.ranking import METHODS
from summarize.reading import FORMATS, Source, documents, read
from summarize.reading.encodings import decode
from summarize.reading.html.tags import tokens as tags
from summarize.text import candidates
from summarize.text.sentences import spans, split_sentences
from summarize.text.words import count_words
from summarize.translation.doubts import doubts
from summarize.translation.typography import clean, scalar, tidy, unescaped
from summarize.writers import WRITERS, Result, Style, writer
from summarize.writers.safe import one_line
from tests.fuzz.outside import CONTROL, SERVICES, archive, cache, catalogue, lines, service
from tests.fuzz.seeded import digest, elsewhere

Seen = Hashable
_TAGS = frozenset(
    """html head meta title style body a header main article section nav details summary label input
    h1 h2 h3 h4 h5 h6 p ol li div mark span svg rect""".split()
)


def whole(data: bytes) -> Seen:
    """Bytes to every format: the laws of the design."""
    dice = sum(data[:64]) + len(data)
    try:
        document = read(data)
    except SummarizeError as error:
        return type(error).__name__, error.message.template
    _blocks(document)
    options = _options(dice)
    summary = summarize_documents([document], options)
    again = summarize_documents([read(data)], options)
    assert [one[:6] for one in again.sentences] == [one[:6] for one in summary.sentences]
    assert _as_long(document, options).sentences == summary.sentences
    if dice % 16 == 0:
        assert elsewhere(data) == digest(data), "another hash seed"
    _laws(document, summary, options)
    for form in WRITERS:
        if form != "tmx":
            _written(form, summary)
    kinds = frozenset(block.kind for block in document.blocks)
    return (
        kinds,
        min(len(summary.sentences), 3),
        document.encoding,
        len(summary.scored).bit_length(),
    )


def _as_long(document: Document, options: Options) -> Summary:
    """Summarize as a long text is, whose sentences are made when they are asked for."""
    usual, candidates.LONG = candidates.LONG, -1
    try:
        return summarize_documents([document], options)
    finally:
        candidates.LONG = usual


def _options(dice: int) -> Options:
    method = [*METHODS][dice % len(METHODS)] if dice % 3 == 0 else "auto"
    outline, context = dice % 5 == 0, 0 if dice % 5 == 0 else dice % 4 // 2
    more = {"method": method, "outline": outline, "context": context, "explain": True}
    if dice % 2:
        return Options(words=5 + dice % 60, **more)  # type: ignore[arg-type]
    return Options(sentences=1 + dice % 4, **more)  # type: ignore[arg-type]


def _blocks(document: Document) -> None:
    """Spans and the gaps between them rebuild each block; gaps hold white space only."""
    assert document.normalized == normalize(document.text)[0]
    for block in document.blocks:
        place = block.start
        for start, end in spans(document.normalized, block.start, block.end):
            assert place <= start < end <= block.end
            assert not document.normalized[place:start].strip()
            assert document.normalized[start:end].strip() == document.normalized[start:end]
            place = end
        assert not document.normalized[place : block.end].strip()


def _laws(document: Document, summary: Summary, options: Options) -> None:
    order = [(one.source, one.start) for one in summary.sentences]
    assert order == sorted(order)
    assert len(set(order)) == len(order)
    if options.words is not None:
        assert sum(count_words(one.text) for one in summary.sentences) <= options.words
    elif options.sentences is not None and not summary.outline:
        assert len(summary.sentences) <= options.sentences
    for one in summary.sentences:
        assert "\n" not in one.text
        holes = next(
            tuple((document.to_source(a), document.to_source(b)) for a, b in block.holes)
            for block in document.blocks
            if document.to_source(block.start) <= one.start < document.to_source(block.end)
        )
        assert one.text == fold(cut(document.text, one.start, one.end, holes))
        if one.line is not None:
            assert one.line >= 1


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _TAGS
        assert not any(name.startswith("on") for name, _value in attrs)
        assert all(
            (value or "").startswith(("#", "http")) for name, value in attrs if name == "href"
        )

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def _written(form: str, summary: Summary) -> None:
    """Write a summary and read it back."""
    style = Style(explain=True, terminal=form == "text", title=True)
    text = writer(form).render([Result(summary)], style)
    text.encode()
    assert not CONTROL.search(text.replace("\n", ""))
    if form in ("json", "jsonl"):
        found = json.loads(text)["summary"]
        assert [one["text"] for one in found] == [one.text for one in summary.sentences]
    elif form == "tsv":
        assert text.count("\n") == len(text.splitlines()) == len(summary.sentences)
    elif form == "html":
        page = _Page()
        page.feed(text)
        page.close()
    else:
        assert text.endswith("\n") or not text


def encodings(data: bytes) -> Seen:
    """Bytes to text."""
    try:
        found = decode(data)
    except SummarizeError as error:
        return error.message.template
    assert isinstance(found.text, str)
    return found.encoding, found.repaired


def markup(data: bytes) -> Seen:
    """A page to its article, and its tags."""
    text = data.decode("utf-8", "replace")
    seen = frozenset(type(token).__name__ for token in tags(text))
    try:
        document = read(b"<html><body>" + data, input="html")
    except SummarizeError as error:
        return error.message.template
    return seen, frozenset(block.kind for block in document.blocks)


def layout(data: bytes) -> Seen:
    """Text to blocks."""
    document = parse(data.decode("utf-8", "replace"))
    _blocks(document)
    return frozenset((block.kind, block.turn is None) for block in document.blocks)


def sentences(data: bytes) -> Seen:
    """Text to sentences."""
    text = data.decode("utf-8", "replace")
    found = split_sentences(text)
    place = 0
    for start, end in found:
        assert not text[place:start].strip()
        assert text[start:end].strip() == text[start:end] != ""
        place = end
    assert not text[place:].strip()
    return len(found).bit_length(), len(text).bit_length()


def formats(data: bytes) -> Seen:
    """The same bytes as each format in turn."""
    names = [name for name in FORMATS if name != "pdf"]
    name = names[sum(data[:16]) % len(names)]
    seen: set[str] = set()
    try:
        for _identity, found in documents(Source(data, "x", text_key="text"), name):
            if isinstance(found, Document):
                _blocks(found)
            seen.add(type(found).__name__)
    except SummarizeError as error:
        return name, error.message.template
    return name, frozenset(seen)


def records(data: bytes) -> Seen:
    """Lines of JSON."""
    seen = set()
    for identity, found in documents(Source(data, "x"), "jsonl"):
        assert isinstance(identity, str)
        seen.add(found.message.template if isinstance(found, SummarizeError) else "")
    return frozenset(seen)


def answers(data: bytes) -> Seen:
    """What an engine may return."""
    french = "Le port de Losse a perdu 1 200 emplois en 2021, dit « la mairie »."
    raw = data.decode("utf-8", "replace")
    shown = tidy(unescaped(clean(raw), french), "en")
    assert "\n" not in one_line(scalar(shown))
    return frozenset(str(one).split(":")[0] for one in doubts(french, shown, "en"))


ENTRANCES: dict[str, Callable[[bytes], Seen]] = {
    each.__name__: each
    for each in (
        *(whole, encodings, markup, layout, sentences, formats, records, answers),
        *map(service, SERVICES),
        *(cache, archive, catalogue, lines),
    )
}
