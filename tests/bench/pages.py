"""The article in pages, ours beside other extractors in the same run: F1 and milliseconds a page.

    pip install trafilatura lxml_html_clean readability-lxml justext   # no dependencies of ours
    SUMMARIZE_SITES=dev.jsonl.gz python -m tests.bench.pages

Prints a line a set and extractor: mean F1, pages below 90 and 80, median and worst CPU milliseconds
of a page. An extractor that is not installed is left out.
"""

from __future__ import annotations

import base64
import os
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.quality.measure import Row, rows
from tests.quality.sites import f1

Extractor = Callable[[bytes, str], str]


def main() -> int:
    """Time and score every extractor on every set; 2 where there are no pages."""
    path = os.environ.get("SUMMARIZE_SITES")
    if not path:
        print("SUMMARIZE_SITES names no pages: {set, lang, html, title, text, optional} a line")
        return 2
    data = rows(Path(path))
    for name in sorted({row["set"] for row in data}):
        own = [row for row in data if row["set"] == name]
        for who, extractor in _extractors():
            _print(name, who, [_one(row, extractor) for row in own])
    return 0


def _extractors() -> Iterator[tuple[str, Extractor]]:
    makers: dict[str, Callable[[], Extractor]] = {
        "ours": lambda: _ours,
        "trafilatura": lambda: _trafilatura(precision=False),
        "trafilatura, precision": lambda: _trafilatura(precision=True),
        "readability-lxml": _readability,
        "justext": _justext,
    }
    for who, maker in makers.items():
        try:
            yield who, maker()
        except ImportError:
            print(f"{who} is not installed")


def _one(row: Row, extractor: Extractor) -> tuple[float, float]:
    """Return the F1 of a page in percent, and the milliseconds it took."""
    html = base64.b64decode(row["html"])
    start = time.process_time()
    try:
        text = extractor(html, row["lang"])
    except Exception:  # noqa: BLE001  # what fails gives nothing, whoever it is
        text = ""
    return f1(text, row), 1000 * (time.process_time() - start)


def _print(name: str, who: str, found: list[tuple[float, float]]) -> None:
    scores, times = zip(*found, strict=True)
    print(
        f"{name:14} {who:24} F1 {statistics.fmean(scores):6.2f}"
        f"  below 90 {sum(one < 90 for one in scores):3}  below 80 {sum(one < 80 for one in scores):3}"
        f"  ms {statistics.median(times):6.1f} worst {max(times):7.1f}"
    )


def _ours(html: bytes, _lang: str) -> str:
    import summarize

    return summarize.read(html).text


def _trafilatura(*, precision: bool) -> Extractor:
    import trafilatura

    def extractor(html: bytes, lang: str) -> str:
        return (
            trafilatura.extract(
                html, favor_precision=precision, include_comments=False, target_language=lang
            )
            or ""
        )

    return extractor


def _readability() -> Extractor:
    import lxml.html
    from readability import Document

    def extractor(html: bytes, _lang: str) -> str:
        summary = Document(html.decode("utf-8", "replace")).summary()
        return str(lxml.html.fromstring(summary).text_content())

    return extractor


def _justext() -> Extractor:
    import justext

    names = {"fr": "French", "en": "English", "de": "German", "es": "Spanish", "it": "Italian"}

    def extractor(html: bytes, lang: str) -> str:
        found = justext.justext(html, justext.get_stoplist(names[lang]))
        return "\n".join(one.text for one in found if not one.is_boilerplate)

    return extractor


if __name__ == "__main__":
    raise SystemExit(main())
