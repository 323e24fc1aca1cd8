"""A sentence's place in the live page: the page's own address with a text fragment.

``#:~:text=start,end`` opens a browser at the words between, marked; from the specification "URL
Fragment Text Directives" (W3C Community Group report, sections 3.2 and 3.5).
"""

from __future__ import annotations

import functools

from summarize.document import Document, Sentence

_FEW = 4  # words that begin and end a long sentence
_LONG = 9  # words from which a sentence is given by its beginning and end
_SEVERAL = 3  # words before a sentence that tell it from another alike


def link(source: Document, sentence: Sentence) -> str:
    """Return the address of a sentence in the page it was read from; "" without an address."""
    if not source.address:
        return ""
    words = sentence.text.split()
    if len(words) < _LONG:
        found = [" ".join(words)]
    else:
        found = [_opening(source, words), " ".join(words[-_FEW:])]
    before = _before(source, sentence) if _repeated(source, found[0]) else ""
    parts = [f"{_encoded(before)}-"] if before else []
    return f"{_safe(source.address)}#:~:text={','.join(parts + list(map(_encoded, found)))}"


def _opening(source: Document, words: list[str]) -> str:
    """Return the first words of a sentence, so many that no other place has them."""
    for count in range(_FEW, len(words) - _FEW):
        if not _repeated(source, " ".join(words[:count])):
            return " ".join(words[:count])
    return " ".join(words[:_FEW])


def _repeated(source: Document, words: str) -> bool:
    return _text(source.text).count(words) > 1


def _before(source: Document, sentence: Sentence) -> str:
    """Return the last words before a sentence in its paragraph; "" where it opens one."""
    start = max(0, sentence.start - 200)
    line = source.text[start : sentence.start].rpartition("\n\n")[2]
    return " ".join(line.split()[-_SEVERAL:])


@functools.lru_cache(maxsize=4)
def _text(text: str) -> str:
    return " ".join(text.split())


def _safe(address: str) -> str:
    """Return an address with nothing in it that could end a link in HTML or Markdown."""
    from urllib.parse import quote  # loaded for links only

    scheme, mark, rest = address.partition("://")
    return scheme + mark + quote(rest, safe="/?:=&+,;@~!$*%", errors="replace")


def _encoded(words: str) -> str:
    """Return words as a fragment has them: what the directive itself means by , - & is encoded."""
    from urllib.parse import quote  # loaded for links only

    return quote(words, safe="", errors="replace").replace("-", "%2D")
