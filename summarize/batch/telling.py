"""What is told of a document and of the choice from it, beside the summary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarize.batch.events import DETAIL, NOTE, SAY, Told
from summarize.document import BOILERPLATE, Document, PageSeen, Summary
from summarize.errors import NoSentenceError
from summarize.fr.stopwords import OWN_WORDS
from summarize.messages import Message, told
from summarize.options import Options
from summarize.text.words import count_words, tokens

_FILLED = 0.8  # share of the words from which on a budget is called used
_QUOTED = 60  # code points of a query that a message repeats
_FRENCH = 0.08  # share of words that are French alone; French texts have twice as many


def of_document(document: Document) -> Iterator[Told]:
    """Yield how a document was read, what was left out of it, and that it is in another
    language.
    """
    name = told(document.name)
    yield Told(
        DETAIL,
        Message(
            "{name}: {encoding}, title: {title}",
            name=name,
            encoding=document.encoding,
            title=document.title or Message("none"),
        ),
    )
    beside = sum(block.kind == BOILERPLATE for block in document.blocks)
    if beside:
        yield Told(DETAIL, Message("{name}: {n} pieces are beside the text", name=name, n=beside))
    if document.page:
        yield from _of_page(name, document.page)
    if document.repaired:
        yield Told(NOTE, Message("{name}: had been encoded twice; mended", name=name))
    if document.left_out:
        text = Message(
            "{name}: {words} words from line {line} on left out: they look like what"
            " follows an article, comments or a signature",
            name=name,
            line=document.left_out[0],
            words=document.left_out[1],
        )
        yield Told(NOTE, text)
    if language := _foreign(document):
        text = Message(
            "{name}: looks like {language}; made for French, the choice may be poor",
            name=name,
            language=Message(language),
        )
        yield Told(NOTE, text)


def _of_page(name: str, page: PageSeen) -> Iterator[Told]:
    """Yield where in a page the text was found, and what else than an article it is."""
    text = Message(
        "{name}: the article stands in <{box}>; {beside} of the {pieces} pieces of text of"
        " the page left out",
        name=name,
        box=page.box,
        beside=page.beside,
        pieces=page.pieces,
    )
    yield Told(DETAIL, text)
    if page.doubt:
        yield Told(NOTE, Message("{name}: looks like {what}", name=name, what=page.doubt))


def of_choice(summary: Summary, options: Options) -> Iterator[Told]:
    """Yield in what a summary is other than what was asked for."""
    name = told(summary.sources[0].name)
    yield from _short(name, summary, options)
    if options.outline and not summary.outline:
        text = Message("{name}: has no headings; this is the plain summary", name=name)
        yield Told(NOTE, text)
    if not summary.answered:
        query = options.query or ""
        text = Message(
            "{name}: says nothing about {query!r}; this is the plain summary",
            name=name,
            query=query if len(query) <= _QUOTED else f"{query[:_QUOTED]}…",
        )
        yield Told(NOTE, text)


def _short(name: str, summary: Summary, options: Options) -> Iterator[Told]:
    """Yield that less was chosen than was allowed, a budget being a ceiling."""
    count, wanted = len(summary.sentences), options.sentences or 0
    if count < wanted:
        text = Message(
            "{name}: {n} of {wanted} sentences; nothing else in it is a whole sentence that says"
            " more",
            name=name,
            n=count,
            wanted=wanted,
        )
        yield Told(DETAIL, text)
        return
    used = sum(count_words(one.text) for one in summary.sentences)
    if options.words and used < _FILLED * options.words:
        text = Message(
            "{name}: {n} of {wanted} words; no other sentence that fits says more",
            name=name,
            n=used,
            wanted=options.words,
        )
        yield Told(DETAIL, text)


def of_reasons(summary: Summary) -> Iterator[Told]:
    """Yield where each sentence stands, as editors know it, and why it was chosen."""
    for sentence in summary.sentences:
        name = told(summary.sources[sentence.source].name)
        line = Message("{name}:{line}", name=name, line=sentence.line) if sentence.line else name
        text = Message(
            "{where}: {rank}. place {place}, score {score:.2f}: {why}",
            where=line,
            rank=sentence.rank,
            place=sentence.index + 1,
            score=sentence.score,
            why=_listed(sentence.why) if sentence.why else Message("no reason stands out"),
        )
        yield Told(SAY, text)


def _listed(reasons: Sequence[str]) -> Message:
    """Return reasons as one message, each of which is said in the reader's language."""
    values = {f"r{i}": Message(reason) for i, reason in enumerate(reasons)}
    return Message(", ".join(f"{{{name}}}" for name in values), **values)


def why_none(documents: Sequence[Document], summary: Summary) -> NoSentenceError:
    """Return why nothing was chosen."""
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


def _foreign(document: Document) -> str | None:
    """Return the language of a text that is plainly not French; a French one needs no closer
    look.
    """
    words = tokens(document.text[:3000])
    if sum(map(OWN_WORDS.__contains__, words)) >= _FRENCH * len(words):
        return None
    from summarize.text.language import looks_like

    return looks_like(document.text)
