"""The library: what Python calls, with files read and services asked where it says so."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from summarize.core import summarize_documents
from summarize.document import Document, Summary
from summarize.errors import InputError, SummarizeError, UsageError
from summarize.layout import parse
from summarize.messages import Message
from summarize.options import Options

_NAME = 255  # code points: a longer word is no name of a file
Source = str | bytes | os.PathLike[str] | Document


def summarize(
    source: Source | Sequence[Source],
    *,
    sentences: int | None = None,
    words: int | None = None,
    ratio: float | None = None,
    method: str = "auto",
    query: str | None = None,
    explain: bool = False,
    outline: bool = False,
    context: int = 0,
) -> Summary:
    """Return the key sentences of a French text, word for word and with their places.

    ``source`` is a text, the bytes of a file, its Path, a Document, or several of them: sources of
    one topic, merged into one summary. How much: a number of ``sentences``, or of ``words`` never
    exceeded, or a ``ratio`` in percent; by default a fifth of the sentences, 1 to 5. ``explain``
    fills ``Sentence.why``, ``outline`` asks for the best of each section (``Summary.outline``; the
    number of ``sentences``, by default 1, is then that of each), ``context`` for so many sentences
    around each chosen one (``Sentence.before`` and ``.after``). ``Summary.scored`` holds the score
    of every sentence there was to choose.

    Raises UsageError for a choice that makes no sense and for the name of a file in place of its
    text, InputError for a file that cannot be read. A text without a sentence gives an empty
    summary.

    >>> text = "Le musée rouvre lundi. Il pleut. Le musée rouvre après deux ans, a dit la mairie."
    >>> summarize(text, sentences=1).sentences[0].text
    'Le musée rouvre après deux ans, a dit la mairie.'
    """
    options = Options(
        sentences=sentences,
        words=words,
        ratio=ratio,
        method=method,
        query=query,
        explain=explain,
        outline=outline,
        context=context,
    )
    single = isinstance(source, str | bytes | os.PathLike | Document)
    sources: Sequence[Source] = [source] if single else source  # type: ignore[list-item, assignment]
    return summarize_documents([_document(one) for one in sources], options)


def _document(source: Source) -> Document:
    """Return a source as a Document, read where it is a file or its bytes."""
    if isinstance(source, Document):
        return source
    if isinstance(source, str):
        if len(source) < _NAME and not source.split()[1:] and os.path.isfile(source.strip()):
            raise UsageError(
                "{name}: the name of a file, not a text; give it as a pathlib.Path",
                name=source.strip(),
            )
        return parse(source)._replace(lined=True)
    from summarize.reading import read

    if isinstance(source, bytes):
        return read(source)
    name = os.fspath(source)
    try:
        with open(name, "rb") as file:
            data = file.read()
    except OSError as error:
        raise InputError(
            "{name}: cannot be read ({reason})", name=name, reason=Message(error.strerror or "")
        ) from None
    return read(data)._replace(name=name)


def summarize_records(
    records: Iterable[str | Mapping[str, object]],
    *,
    jobs: int = 1,
    sentences: int | None = None,
    words: int | None = None,
    ratio: float | None = None,
    method: str = "auto",
    query: str | None = None,
    explain: bool = False,
) -> Iterator[tuple[str | None, Summary | SummarizeError]]:
    """Yield the id and the summary of each record, in order, with what is wrong in its place.

    A record is a text, or has fields as a line of JSON Lines: ``text``, and where it has them
    ``id`` and ``title``. They are read as results are asked for, some dozens ahead; ``jobs`` is the
    number of processes, 0 for one a core. The id is the record's own, else its number from 1; None
    comes with an error. The choices are those of ``summarize``. Raises UsageError for one that
    makes no sense.

    >>> found = summarize_records(["Le pont rouvre lundi, dit la mairie.", ""])
    >>> [(name, str(one)) for name, one in found][0]
    ('1', 'Le pont rouvre lundi, dit la mairie.')
    """
    from summarize.batch.records import summaries

    options = Options(
        sentences=sentences, words=words, ratio=ratio, method=method, query=query, explain=explain
    )
    return summaries(records, options, jobs)


def translate(
    summary: Summary,
    to: str,
    *,
    engine: str | None = None,
    endpoint: str | None = None,
    model: str | None = None,
    offline: bool = False,
    deadline: float | None = None,
) -> Summary:
    """Return a summary whose sentences have their ``translation``, ``status`` and ``doubts``.

    ``to`` is a language code (en, es, pt-br); ``engine``, ``endpoint`` and ``model`` are those of
    the command (default: its environment variables, else google), ``deadline`` is in seconds (60).
    Only the chosen sentences leave the process. A sentence that could not be translated has the
    status "failed" and no translation: nothing is raised for it. Raises UsageError for a choice
    that makes no sense, and for an engine that leaves the machine where it is ``offline``.
    """
    from summarize.translation import DEADLINE, Request, choose_engine
    from summarize.translation import translate as run

    request = Request(
        to,
        engine=engine,
        endpoint=endpoint,
        model=Path(model) if model else None,
        offline=offline,
        deadline=DEADLINE if deadline is None else deadline,
    )
    found = run(
        [sentence.text for sentence in summary.sentences],
        choose_engine(request, os.environ),
        request,
    )
    return summary._replace(
        sentences=tuple(
            sentence._replace(
                translation=one.text,
                status=one.status,
                doubts=tuple(map(str, (*one.warnings, *filter(None, [one.reason])))),
            )
            for sentence, one in zip(summary.sentences, found, strict=True)
        )
    )
