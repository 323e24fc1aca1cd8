"""The whole text of a result for the page: key sentences marked, the others shaded by score, a
strip along the margin.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarize.document import BOILERPLATE, HEADING, ITEM, QUESTION, STANDFIRST, TITLE, Document
from summarize.writers import Result
from summarize.writers.labels import Labels
from summarize.writers.safe import markup

_CLASSES = {
    ITEM: "item",
    QUESTION: "question",
    STANDFIRST: "standfirst",
    BOILERPLATE: "boilerplate",
}
_SHADES = 4  # of equal numbers of sentences; the palest is none
_LONG = 1000  # units of the strip, from the first character of the text to the last


class _Stretch(NamedTuple):
    """A stretch of the text that is shown in its own way; ``key`` is its number in the summary,
    ``shade`` 0 to 3.
    """

    start: int
    end: int
    key: int | None
    shade: int


def render_source(
    result: Result, number: int, labels: Labels, heading: str, before: str
) -> Iterator[str]:
    """Yield the section of each source of result ``number``.

    ``heading`` is the element of its headline, ``before`` what of the page is said before that
    where sections are listed.
    """
    shades = _shades([one.score for one in result.summary.scored])
    for place, source in enumerate(result.summary.sources):
        stretches = _stretches(result, place, shades)
        anchor = f"text-{number}" if place == 0 else f"text-{number}-{place + 1}"
        name = (
            f"{labels('source')} – {source.name}"
            if len(result.summary.sources) > 1
            else labels("source")
        )
        yield f'<section aria-labelledby="{before}{anchor}">'
        yield f'<{heading} id="{anchor}">{markup(name)}</{heading}>'
        if place == 0:
            yield f'<p class="legend">{markup(labels("legend"))}</p>'
        yield '<div class="source">'
        yield _strip(source, stretches)
        yield '<div class="text" lang="fr">'
        yield from _blocks(source, stretches, f"{number}-", labels)
        yield "</div>\n</div>\n</section>"


def _shades(scores: list[float]) -> list[int]:
    """Return the shade of each score: its quarter among all, so that a few high ones do not leave
    the rest blank.
    """
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    shades = [0] * len(scores)
    for rank, i in enumerate(order):
        shades[i] = rank * _SHADES // len(scores)
    return shades


def _stretches(result: Result, place: int, shades: list[int]) -> list[_Stretch]:
    """Return the marked and shaded stretches of source ``place``, in reading order."""
    keys = {
        (one.source, one.start): number for number, one in enumerate(result.summary.sentences, 1)
    }
    found = {(one.start): _Stretch(one.start, one.end, keys[one.source, one.start], 0)
             for one in result.summary.sentences if one.source == place}  # fmt: skip
    for one, shade in zip(result.summary.scored, shades, strict=True):
        if one.source == place and one.start not in found:
            found[one.start] = _Stretch(one.start, one.end, None, shade)
    return sorted(found.values())


def _strip(source: Document, stretches: list[_Stretch]) -> str:
    """Return the strip: a rail as long as the text, and a spot where each key sentence stands."""
    size = max(len(source.text), 1)
    spots = "".join(
        f'<rect class="spot" y="{one.start * _LONG / size:.1f}" width="12" '
        f'height="{max(6, (one.end - one.start) * _LONG / size):.1f}"/>'
        for one in stretches
        if one.key is not None
    )
    rail = f'<rect class="rail" x="4" width="4" height="{_LONG}"/>'
    frame = f'viewBox="0 0 12 {_LONG}" preserveAspectRatio="none" aria-hidden="true"'
    return f'<svg class="strip" {frame}>{rail}{spots}</svg>'


def _blocks(
    source: Document, stretches: list[_Stretch], prefix: str, labels: Labels
) -> Iterator[str]:
    """Yield the paragraphs of a source; what stands between them, which is white space, is left
    out.
    """
    waiting = iter(stretches)
    stretch = next(waiting, None)
    for block in sorted(source.blocks):
        start, end = source.to_source(block.start), source.to_source(block.end)
        pieces = []
        while stretch is not None and stretch.start < end:
            pieces.append(markup(source.text[start : stretch.start]))
            pieces.append(_show(source.text[stretch.start : stretch.end], stretch, prefix, labels))
            start = stretch.end
            stretch = next(waiting, None)
        yield _element(block.kind, "".join(pieces) + markup(source.text[start:end]), sub="h3")


def _show(text: str, stretch: _Stretch, prefix: str, labels: Labels) -> str:
    if stretch.key is not None:
        number = f"{prefix}{stretch.key}"
        label = markup(labels("back", n=stretch.key))
        lang = f' lang="{labels.lang}"' if labels.lang != "fr" else ""
        back = f'<a class="back" href="#s{number}" aria-label="{label}"{lang}>{stretch.key}</a>'
        return f'<mark id="k{number}">{back}{markup(text)}</mark>'
    return (
        f'<span class="q{stretch.shade}">{markup(text)}</span>' if stretch.shade else markup(text)
    )


def _element(kind: str, content: str, *, sub: str) -> str:
    if kind in (TITLE, HEADING):
        return f"<{sub}>{content}</{sub}>"
    name = _CLASSES.get(kind)
    return f'<p class="{name}">{content}</p>' if name else f"<p>{content}</p>"
