"""HTML: one self-contained page; of each result the summary, and beside it the whole text, in
which each sentence has its place.

No script, nothing from elsewhere, and a Content-Security-Policy that says so; everything from the
input is escaped.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from summarize.document import Document, Summary
from summarize.text.words import count_words
from summarize.writers import Result, Style, Writer, title_of
from summarize.writers.key import Key, both
from summarize.writers.labels import Labels
from summarize.writers.safe import markup
from summarize.writers.source import render_source
from summarize.writers.text import asked, headings

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
<body id="top">
<a class="skip" href="#text-1">{skip}</a>
{header}<main>
{body}</main>
</body>
</html>
"""
_LONG = 3000  # words of a text that is folded at first, a quarter of an hour


def render(results: Sequence[Result], style: Style) -> str:
    """Return one page over all results."""
    labels = Labels(tuple(results))
    several = len(results) > 1
    heading = labels("summaries" if several else "summary")
    css = _css()
    return _PAGE.format(
        lang=labels.lang,
        digest=_digest(css),
        heading=heading,
        title=markup(heading if several else _page_title(results, labels)),
        css=css,
        skip=labels("skip"),
        header=_header(results, heading, labels) if several else "",
        body="".join(
            f"{line}\n"
            for number, result in enumerate(results, 1)
            for line in _article(result, number, style, labels, several=several)
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
    return _shown(results[0], labels) if results else labels("untitled")


def _shown(result: Result, labels: Labels) -> str:
    """Return what heads a result: its title, translated or not, or how many texts it sums up."""
    sources = result.summary.sources
    if len(sources) > 1:
        return labels("merged", n=len(sources))
    return result.shown(_title(sources[0])) or labels("untitled")


def _title(source: Document) -> str:
    return title_of(source) or source.name


def beside(summary: Summary, _style: Style) -> list[str]:
    """Return the titles, headings and questions that stand with the sentences."""
    shown = [_title(one) for one in summary.sources] if len(summary.sources) == 1 else []
    shown += headings(summary)
    shown += [asked(summary, number) or "" for number in range(len(summary.sentences))]
    return [one for one in dict.fromkeys(shown) if one]


def _header(results: Sequence[Result], heading: str, labels: Labels) -> str:
    """Return the head of a page of several results: what it holds, and where."""
    rows = [
        (f"#title-{number}", _shown(result, labels), _origin(result.summary.sources, labels))
        for number, result in enumerate(results, 1)
    ]
    return f"<header>\n<h1>{heading}</h1>\n{_contents(rows, labels)}</header>\n"


def _contents(rows: Sequence[tuple[str, str, str]], labels: Labels) -> str:
    """Return a list of links, each with what says where it comes from."""
    items = "".join(
        f'<li><a href="{place}">{markup(title)}</a>'
        f' <span class="from">{markup(origin)}</span></li>\n'
        for place, title, origin in rows
    )
    return f'<nav class="contents" aria-label="{labels("contents")}">\n<ol>\n{items}</ol>\n</nav>\n'


def _origin(sources: Sequence[Document], labels: Labels) -> str:
    """Return where sources come from: the site of a page, or the names of files; "" where a title
    says no more.
    """
    found = [labels.site(one.address) or (one.name if title_of(one) else "") for one in sources]
    return ", ".join(dict.fromkeys(filter(None, found)))


def _article(
    result: Result, number: int, style: Style, labels: Labels, *, several: bool
) -> Iterator[str]:
    """Yield one result: its title, the summary, and the whole text of each source."""
    sources = result.summary.sources
    head, sub = ('h2 class="name"', "h3") if several else ("h1", "h2")
    head = f'{head} id="title-{number}"'
    before = f"title-{number} " if several else ""
    yield f'<article aria-labelledby="title-{number}">'
    yield '<div class="head">'
    if len(sources) > 1:
        yield f"<{head}>{_shown(result, labels)}</{head.split()[0]}>"
        yield _contents(
            [
                (f"#{text_anchor(number, place)}", _title(one), _origin([one], labels))
                for place, one in enumerate(sources)
            ],
            labels,
        ).rstrip()
    else:
        title = _title(sources[0]) or labels("untitled")
        yield from both(result, title, head, bilingual=style.bilingual)
    yield f'<p class="facts">{markup(_facts(result, labels))}</p>'
    yield "</div>"
    yield f'<section class="summary" aria-labelledby="{before}summary-{number}">'
    yield f'<{sub} id="summary-{number}">{labels("summary")}</{sub}>'
    yield from Key(result, number, style, labels, sub).render()
    yield "</section>"
    yield '<div class="texts">'
    for place, source in enumerate(sources):
        whole = len(sources) == 1 and not several and count_words(source.text[: 9 * _LONG]) <= _LONG
        named = _title(source) if len(sources) > 1 else labels("source")
        yield from render_source(
            result, (number, place), labels, (sub, named, before), unfolded=whole
        )
    yield f'<p class="up"><a href="#top">{labels("top")}</a></p>'
    yield "</div>"
    yield "</article>"


def text_anchor(number: int, place: int) -> str:
    """Return the anchor of source ``place``, from 0, of result ``number``, from 1."""
    return f"text-{number}" if place == 0 else f"text-{number}-{place + 1}"


def _facts(result: Result, labels: Labels) -> str:
    """Return what a reader can expect: where it comes from, how much was chosen of how much, and
    how long it takes to read.
    """
    summary = result.summary
    count, total = len(summary.sentences), sum(summary.counts)
    words = sum(count_words(one.text) for one in summary.sentences)
    all_words = sum(count_words(one.text) for one in summary.sources)
    counted = labels(
        "count_one" if count == 1 else "count", n=labels.count(count), total=labels.count(total)
    )
    facts = [
        _origin(summary.sources, labels) if len(summary.sources) == 1 else "",
        counted,
        labels("words", n=labels.count(words), total=labels.count(all_words)),
        labels("time", n=labels.minutes(words), total=labels.minutes(all_words)),
    ]
    return " · ".join(filter(None, facts))


WRITER = Writer(render, beside=beside)
