"""The whole text of a source for the page: key sentences marked, the next ones tinted, a strip
along the margin.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from summarize.document import (
    BOILERPLATE,
    HEADING,
    ITEM,
    QUESTION,
    STANDFIRST,
    TITLE,
    Block,
    Document,
)
from summarize.writers import Result
from summarize.writers.labels import Labels
from summarize.writers.safe import markup

_CLASSES = {ITEM: "item", QUESTION: "question", STANDFIRST: "standfirst"}
_NEXT = 5  # sentences by score behind those chosen that are tinted
_LONG = 1000  # units of the strip, from the first character of the text to the last


class _Stretch(NamedTuple):
    """A stretch of the text that is shown in its own way; ``key`` is its number in the summary,
    None for one of those that come next.
    """

    start: int
    end: int
    key: int | None


def render_source(
    result: Result,
    numbers: tuple[int, int],
    labels: Labels,
    heading: tuple[str, str, str],
    *,
    unfolded: bool,
) -> Iterator[str]:
    """Yield the section of one source.

    ``numbers``: of the result, from 1, and of the source in it, from 0. ``heading``: the element of
    the headline, its words, and what of the page is said before it where sections are listed.
    """
    (number, place), (element, words, before) = numbers, heading
    source = result.summary.sources[place]
    stretches = _stretches(result, place)
    anchor = f"text-{number}" if place == 0 else f"text-{number}-{place + 1}"
    french = ' lang="fr"' if len(result.summary.sources) > 1 and source.title else ""
    yield f'<section aria-labelledby="{before}{anchor}">'
    yield "<details open>" if unfolded else "<details>"
    yield (
        f'<summary><{element} id="{anchor}"{french}>{markup(words)}</{element}>'
        f' <span class="from">{markup(labels.length(source))}</span></summary>'
    )
    if place == 0:
        yield _legend(number, labels)
    yield '<div class="source">'
    yield _strip(source, stretches, f"{number}-")
    yield '<div class="text" lang="fr">'
    yield from _blocks(source, stretches, f"{number}-", labels)
    yield "</div>\n</div>\n</details>\n</section>"


def _legend(number: int, labels: Labels) -> str:
    """Return what the colours mean; the first of a page holds the switch of the tint."""
    box = ""
    if number == 1:
        box = (
            ' <label><input type="checkbox" id="tint" checked>'
            f" {markup(labels('tint', n=_NEXT))}</label>"
        )
    return f'<p class="legend"><span>{markup(labels("legend"))}</span>{box}</p>'


def _stretches(result: Result, place: int) -> list[_Stretch]:
    """Return the marked and tinted stretches of source ``place``, in reading order."""
    chosen = {
        (one.source, one.start): number for number, one in enumerate(result.summary.sentences, 1)
    }
    rest = [one for one in result.summary.scored if (one.source, one.start) not in chosen]
    following = sorted(rest, key=lambda one: (-one.score, one.source, one.start))[:_NEXT]
    found = [
        _Stretch(one.start, one.end, chosen[one.source, one.start])
        for one in result.summary.sentences
        if one.source == place
    ]
    found += [_Stretch(one.start, one.end, None) for one in following if one.source == place]
    return sorted(found, key=lambda one: one[:2])


def _strip(source: Document, stretches: list[_Stretch], prefix: str) -> str:
    """Return the strip: a rail as long as the text, and a spot where each key sentence stands,
    which leads there; for the mouse alone, as the sentences above are links, too.
    """
    size = max(len(source.text), 1)
    spots = "".join(
        f'<a href="#k{prefix}{one.key}" tabindex="-1">'
        f'<rect class="spot" y="{one.start * _LONG / size:.1f}" width="14" '
        f'height="{max(8, (one.end - one.start) * _LONG / size):.1f}"/></a>'
        for one in stretches
        if one.key is not None
    )
    rail = f'<rect class="rail" x="5" width="4" height="{_LONG}"/>'
    frame = f'viewBox="0 0 14 {_LONG}" preserveAspectRatio="none" aria-hidden="true"'
    return f'<svg class="strip" {frame}>{rail}{spots}</svg>'


def _blocks(
    source: Document, stretches: list[_Stretch], prefix: str, labels: Labels
) -> Iterator[str]:
    """Yield the paragraphs of a source, what is beside the text folded; the white space between
    them is left out.
    """
    waiting = iter(stretches)
    stretch = next(waiting, None)
    numbered = enumerate(source.blocks, 1)
    for aside, blocks in groupby(numbered, key=lambda one: one[1].kind == BOILERPLATE):
        shown = []
        for number, block in blocks:
            start, end = source.to_source(block.start), source.to_source(block.end)
            pieces = []
            while stretch is not None and stretch.start < end:
                pieces.append(markup(source.text[start : stretch.start]))
                text = source.text[stretch.start : stretch.end]
                pieces.append(_show(text, stretch, prefix, labels))
                start = stretch.end
                stretch = next(waiting, None)
            shown.append(_element(block, number, "".join(pieces) + markup(source.text[start:end])))
        if aside:
            name = labels("beside", n=len(shown))
            yield f'<details class="beside"><summary{labels.own}>{markup(name)}</summary>'
        yield from shown
        yield from ["</details>"] if aside else []


def _show(text: str, stretch: _Stretch, prefix: str, labels: Labels) -> str:
    if stretch.key is None:
        return f'<span class="next">{markup(text)}</span>'
    number = f"{prefix}{stretch.key}"
    label = markup(labels("back", n=stretch.key))
    back = f'<a class="back" href="#s{number}" aria-label="{label}"{labels.own}>{stretch.key}</a>'
    return f'<mark id="k{number}">{back}{markup(text)}</mark>'


def _element(block: Block, number: int, content: str) -> str:
    """Return a paragraph with its number, which stands in the margin."""
    place = f'data-n="{number}"'
    if block.kind in (TITLE, HEADING):
        return f'<p class="heading" {place}>{content}</p>'
    name = _CLASSES.get(block.kind)
    return f'<p class="{name}" {place}>{content}</p>' if name else f"<p {place}>{content}</p>"
