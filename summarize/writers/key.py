"""The key sentences of one result on the page: each with its translation, its place and why."""

from __future__ import annotations

from collections.abc import Iterator

from summarize.writers import Result, Style
from summarize.writers.labels import Labels
from summarize.writers.link import link
from summarize.writers.safe import markup
from summarize.writers.text import asked, rows

_DEEPEST = 6


def both(result: Result, french: str, element: str, *, bilingual: bool) -> Iterator[str]:
    """Yield a title or question: in French, translated, or both, as the sentences are.

    ``element`` is its name, with attributes.
    """
    shown, end = result.shown(french), element.split(maxsplit=1)[0]
    if shown == french or bilingual:
        yield f'<{element} lang="fr">{markup(french)}</{end}>'
    if shown != french:
        element = 'p class="other"' if bilingual else element
        language = f'lang="{markup(result.to or "und")}" dir="auto"'
        yield f"<{element} {language}>{markup(shown)}</{element.split()[0]}>"


class Key:
    """The list of the chosen sentences; the ``number`` of the result makes its anchors unlike
    those of the others; ``heading`` is the element that heads the list.
    """

    def __init__(
        self, result: Result, number: int, style: Style, labels: Labels, heading: str
    ) -> None:
        self.result, self.number, self.style, self.labels = result, number, style, labels
        self.level = int(heading[1:])
        self.paired = style.bilingual and result.translations is not None

    def render(self) -> Iterator[str]:
        """Yield the list, or a list a section of an outline, and who has translated."""
        if self.paired:
            french, other = self.labels("french"), self.labels.language(self.result.to or "")
            yield f'<div class="pair names"><p>{french}</p><p>{markup(other)}</p></div>'
        opened = False
        for depth, heading, place in rows(self.result.summary):
            if place is None:
                yield from ["</ol>"] if opened else []
                opened = False
                element = f'h{min(self.level + 1 + depth, _DEEPEST)} class="part"'
                yield from both(self.result, heading, element, bilingual=self.style.bilingual)
                continue
            if not opened:
                yield f'<ol class="key" start="{place + 1}">'
                opened = True
            yield from self._key(place)
        yield from ["</ol>"] if opened else []
        if self.result.engine:
            made = self.labels.machine(self.result)
            yield f'<p class="made">{markup(made)}</p>'

    def _key(self, place: int) -> Iterator[str]:
        """Yield one sentence of the summary."""
        number = f"{self.number}-{place + 1}"
        one = self.result.summary.sentences[place]
        yield f'<li id="s{number}">'
        if question := asked(self.result.summary, place):
            element = 'p class="asked"'
            yield from both(self.result, question, element, bilingual=self.style.bilingual)
        yield from self._around(one.before)
        yield from self._texts(
            place, f' aria-describedby="why-{number}"' if self.style.explain else ""
        )
        yield from self._around(one.after)
        yield f'<p class="place">{self._place(place)}</p>'
        if self.style.explain:
            yield f'<p class="why" id="why-{number}">{markup(self._why(place))}</p>'
        yield "</li>"

    def _around(self, sentences: tuple[str, ...]) -> Iterator[str]:
        if sentences:
            yield f'<p class="around" lang="fr">{markup(" ".join(sentences))}</p>'

    def _texts(self, place: int, described: str) -> Iterator[str]:
        result = self.result
        translation = result.translations[place] if result.translations else None
        french = self._link(place, 'lang="fr"', result.summary.sentences[place].text, described)
        other = f'lang="{markup(result.to or "und")}" dir="auto"'
        if translation is None or translation.text is None:
            yield f"<p>{french}</p>"
        elif self.style.bilingual:
            yield f'<div class="pair">\n<p>{french}</p>'
            yield f'<p class="other" {other}>{markup(translation.text)}</p>\n</div>'
        else:
            yield f"<p>{self._link(place, other, translation.text, described)}</p>"
        if translation is not None and translation.text is None:
            reason = self.labels("failed", reason=translation.reason or "")
            yield f'<p class="doubt">{markup(reason)}</p>'
        for warning in translation.warnings if translation is not None else ():
            yield f'<p class="doubt">{markup(self.labels("doubt", reason=warning))}</p>'

    def _link(self, place: int, language: str, text: str, described: str) -> str:
        return f'<a href="#k{self.number}-{place + 1}" {language}{described}>{markup(text)}</a>'

    def _place(self, place: int) -> str:
        """Return where a sentence stands: its source, who says it, when, and in which paragraph."""
        one, sources = self.result.summary.sentences[place], self.result.summary.sources
        shown = [
            sources[one.source].name if len(sources) > 1 else "",
            one.speaker or "",
            self.labels.clock(one.time[0]) if one.time else "",
            self.labels("paragraph", n=one.paragraph + 1),
        ]
        places = [markup(each) for each in shown if each]
        if address := link(sources[one.source], one):
            live = markup(self.labels("live"))
            places.append(f'<a href="{markup(address)}" rel="noreferrer">{live}</a>')
        return " · ".join(places)

    def _why(self, place: int) -> str:
        found = (self.labels.rank(self.result, place), self.labels.why(self.result, place))
        return ". ".join(filter(None, found))
