"""A sentence's place in the live page: the page's own address with a text fragment.

``#:~:text=start,end`` opens a browser at the words between, marked; from the specification "URL
Fragment Text Directives" (W3C Community Group report, sections 3.2 and 3.5).
"""

from __future__ import annotations

import functools
from collections import Counter

from summarize.document import Document, Sentence

_FEW = 4  # words that begin and end a long sentence
_MORE = 8  # words that begin one whose first few stand elsewhere, too
_LONG = 9  # words from which a sentence is given by its beginning and end
_SEVERAL = 3  # words before a sentence that tell it from another alike


def link(source: Document, sentence: Sentence) -> str:
    """Return the address of a sentence in the page it was read from; "" without an address."""
    if not source.address:
        return ""
    words = sentence.text.split()
    repeated = _repeated(source.text)
    count = _FEW if " ".join(words[:_FEW]) not in repeated else _MORE
    alike = " ".join(words[:count]) in repeated or len(words) < count
    if len(words) < _LONG:
        found = [" ".join(words)]
    else:  # the end stands behind the beginning
        found = [" ".join(words[:count]), " ".join(words[max(count, len(words) - _FEW) :])]
    before = _before(source, sentence) if alike else ""
    parts = [f"{_encoded(before)}-"] if before else []
    return f"{_safe(source.address)}#:~:text={','.join(parts + list(map(_encoded, found)))}"


@functools.lru_cache(maxsize=4)
def _repeated(text: str) -> frozenset[str]:
    """Return the runs of ``_FEW`` and of ``_MORE`` words that stand in a text more than once."""
    words = text.split()
    runs = Counter(
        " ".join(words[start : start + count])
        for count in (_FEW, _MORE)
        for start in range(len(words) - count + 1)
    )
    return frozenset(run for run, times in runs.items() if times > 1)


def _before(source: Document, sentence: Sentence) -> str:
    """Return the last words before a sentence in its paragraph; "" where it opens one."""
    start = max(0, sentence.start - 200)
    line = source.text[start : sentence.start].rpartition("\n\n")[2]
    return " ".join(line.split()[-_SEVERAL:])


def _safe(address: str) -> str:
    """Return an address with nothing in it that could end a link in HTML or Markdown."""
    from urllib.parse import quote  # loaded for links only

    scheme, mark, rest = address.partition("://")
    return scheme + mark + quote(rest, safe="/?:=&+,;@~!$*%", errors="replace")


def _encoded(words: str) -> str:
    """Return words as a fragment has them: what the directive itself means by , - & is encoded."""
    from urllib.parse import quote  # loaded for links only

    return quote(words, safe="", errors="replace").replace("-", "%2D")
