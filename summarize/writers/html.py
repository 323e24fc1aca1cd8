"""HTML: one self-contained page, the summary on top, each sentence linked to its place in the whole
text below.

No script, nothing from elsewhere, and a Content-Security-Policy that says so; everything from the
input is escaped.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from summarize.document import Summary
from summarize.writers import Result, Style, Writer, title_of
from summarize.writers.json import count_sentences
from summarize.writers.labels import Labels
from summarize.writers.link import link
from summarize.writers.safe import markup
from summarize.writers.source import render_source
from summarize.writers.text import asked

_PAGE = """\
<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="summarize">
<title>{heading} – {title}</title>
<style>{css}</style>
</head>
<body>
<a class="skip" href="#text-1">{skip}</a>
{header}<main>
{body}</main>
</body>
</html>
"""


def render(results: Sequence[Result], style: Style) -> str:
    """Return one page over all results."""
    labels = Labels(tuple(results))
    several = len(results) > 1
    heading = labels("summaries" if several else "summary")
    title = heading if several else _page_title(results, labels)
    css = _css()
    return _PAGE.format(
        lang=labels.lang,
        digest=_digest(css),
        heading=heading,
        title=markup(title),
        css=css,
        skip=labels("skip"),
        header=f"<header>\n<h1>{heading}</h1>\n</header>\n" if several else "",
        body="".join(
            _Article(result, number, style, labels, several=several).render()
            for number, result in enumerate(results, 1)
        ),
    )


def _css() -> str:
    with open(os.path.join(os.path.dirname(__file__), "page.css"), encoding="utf-8") as file:
        return file.read()


def _digest(css: str) -> str:
    """Return the digest by which the policy knows the page's own style and no other (CSP 3, section
    6.7.3.3).
    """
    import base64
    import hashlib

    return base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()


def _page_title(results: Sequence[Result], labels: Labels) -> str:
    return (results and results[0].shown(_title(results[0]))) or labels("untitled")


def _title(result: Result) -> str:
    """Return the first title there is among the sources, or the name of one."""
    return next(filter(None, (title_of(one) or one.name for one in result.summary.sources)), "")


def beside(summary: Summary, _style: Style) -> list[str]:
    """Return the titles and questions that stand with the sentences."""
    shown = [title_of(one) for one in summary.sources if one.title or one.name][:1]
    shown += [asked(summary, number) or "" for number in range(len(summary.sentences))]
    return [one for one in dict.fromkeys(shown) if one]


class _Article:
    """One result on the page: its number makes its anchors unlike those of the others."""

    def __init__(
        self, result: Result, number: int, style: Style, labels: Labels, *, several: bool
    ) -> None:
        self.result, self.number, self.style, self.labels, self.several = (
            result,
            number,
            style,
            labels,
            several,
        )

    def render(self) -> str:
        """Return the article: its title, the summary, then the whole text of each source."""
        number, labels = self.number, self.labels
        head, sub = ('h2 class="name"', "h3") if self.several else ("h1", "h2")
        lines = [
            f'<article aria-labelledby="title-{number}">',
            *self._beside(_title(self.result) or labels("untitled"), f'{head} id="title-{number}"'),
            f'<p class="facts">{markup(self._facts())}</p>',
            f'<section aria-labelledby="{self._named(f"summary-{number}")}">',
            f'<{sub} id="summary-{number}">{labels("summary")}</{sub}>',
            '<ol class="key">',
            *(
                line
                for place in range(len(self.result.summary.sentences))
                for line in self._key(place)
            ),
            "</ol>",
            "</section>",
            *render_source(self.result, number, labels, sub, self._named("")),
            "</article>",
        ]
        return "".join(f"{line}\n" for line in lines)

    def _beside(self, french: str, element: str) -> Iterator[str]:
        """Yield a title or question: in French, translated, or both, as the sentences are."""
        result, end = self.result, element.split(maxsplit=1)[0]
        shown = result.shown(french)
        if shown == french or self.style.bilingual:
            yield f'<{element} lang="fr">{markup(french)}</{end}>'
        if shown != french:
            element = 'p class="other"' if self.style.bilingual else element
            language = f'lang="{markup(result.to or "und")}" dir="auto"'
            yield f"<{element} {language}>{markup(shown)}</{element.split()[0]}>"

    def _named(self, headline: str) -> str:
        """Return what names a section: its headline, on a page of several texts after that of the
        text.
        """
        return f"title-{self.number} {headline}" if self.several else headline

    def _facts(self) -> str:
        summary = self.result.summary
        names = [source.name for source in summary.sources if source.name]
        count, total = len(summary.sentences), sum(map(count_sentences, summary.sources))
        return " · ".join(
            [*names, self.labels("count_one" if count == 1 else "count", n=count, total=total)]
        )

    def _key(self, place: int) -> Iterator[str]:
        """Yield one sentence of the summary: the link to its place, its translation, where it
        stands, and why.
        """
        number = f"{self.number}-{place + 1}"
        yield f'<li id="s{number}">'
        if question := asked(self.result.summary, place):
            yield from self._beside(question, 'p class="asked"')
        yield from self._texts(
            place, f' aria-describedby="why-{number}"' if self.style.explain else ""
        )
        yield f'<p class="place">{self._place(place)}</p>'
        if self.style.explain:
            yield f'<p class="why" id="why-{number}">{markup(self._why(place))}</p>'
        yield "</li>"

    def _texts(self, place: int, described: str) -> Iterator[str]:
        result = self.result
        translation = result.translations[place] if result.translations else None
        french = self._link(place, 'lang="fr"', result.summary.sentences[place].text, described)
        if translation is None:
            yield french
            return
        other = f'lang="{markup(result.to or "und")}" dir="auto"'
        if translation.text is None:
            yield french
            reason = self.labels("failed", reason=translation.reason or "")
            yield f'<p class="doubt">{markup(reason)}</p>'
        elif self.style.bilingual:
            text = markup(translation.text)
            other = f'<p class="other" {other}>{text}</p>'
            yield f'<div class="pair">\n<p>{french}</p>\n{other}\n</div>'
        else:
            yield self._link(place, other, translation.text, described)
        for warning in translation.warnings:
            yield f'<p class="doubt">{markup(self.labels("doubt", reason=warning))}</p>'

    def _link(self, place: int, language: str, text: str, described: str) -> str:
        return f'<a href="#k{self.number}-{place + 1}" {language}{described}>{markup(text)}</a>'

    def _place(self, place: int) -> str:
        one, sources = self.result.summary.sentences[place], self.result.summary.sources
        name = sources[one.source].name if len(sources) > 1 else ""
        paragraph = markup(self.labels("paragraph", n=one.paragraph + 1))
        if address := link(sources[one.source], one):
            paragraph = f'<a href="{markup(address)}" rel="noreferrer">{paragraph}</a>'
        return " · ".join(filter(None, (markup(name), markup(one.speaker or ""), paragraph)))

    def _why(self, place: int) -> str:
        return ". ".join(
            filter(
                None, (self.labels.rank(self.result, place), self.labels.why(self.result, place))
            )
        )


WRITER = Writer(render, beside=beside)
