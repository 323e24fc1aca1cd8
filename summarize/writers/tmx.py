"""TMX 1.4b for translators' tools: a unit a sentence, its French and its translation.

Source: LISA OSCAR, "TMX 1.4b Specification", 2005: the elements, their order and attributes are
those of its DTD.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarize.errors import UsageError
from summarize.writers import Result, Style, Writer
from summarize.writers.safe import markup


def render(results: Sequence[Result], style: Style) -> str:
    """Return one TMX document; a sentence that failed stands there in French alone, with a note
    that says why.

    Raises UsageError where nothing was to be translated.
    """
    del style
    if not all(result.to for result in results):
        raise UsageError("format {name} holds translations; add --to LANG", name="tmx")
    return "".join(f"{line}\n" for line in _document(results))


def _document(results: Sequence[Result]) -> Iterator[str]:
    from importlib.metadata import version

    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    yield '<tmx version="1.4">'
    yield (
        f'  <header creationtool="summarize" creationtoolversion="{version("summarize")}" '
        'segtype="sentence" '
        'o-tmf="summarize" adminlang="en" srclang="fr" datatype="plaintext"/>'
    )
    yield "  <body>"
    for result in results:
        for number in range(len(result.summary.sentences)):
            yield from _unit(result, number)
    yield "  </body>"
    yield "</tmx>"


def _unit(result: Result, number: int) -> Iterator[str]:
    one = result.summary.sentences[number]
    translation = result.translations[number] if result.translations else None
    yield "    <tu>"
    reasons = (
        (translation.warnings if translation.text else (translation.reason or "failed",))
        if translation
        else ()
    )
    yield from (f'      <note xml:lang="en">{markup(reason)}</note>' for reason in reasons)
    yield f'      <prop type="x-source">{markup(result.summary.sources[one.source].name)}</prop>'
    yield f'      <prop type="x-place">{one.start}-{one.end}</prop>'
    yield f'      <tuv xml:lang="fr"><seg>{markup(one.text)}</seg></tuv>'
    if translation and translation.text:
        to, text = markup(result.to or ""), markup(translation.text)
        yield f'      <tuv xml:lang="{to}"><seg>{text}</seg></tuv>'
    yield "    </tu>"


WRITER = Writer(render, translates=True)
