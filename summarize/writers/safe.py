"""What of the input may steer a terminal, a browser or a reader's eye, made harmless: one way for
each kind of format.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

# C0 and C1 controls and the marks that turn the direction of writing.
_CONTROL = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
# The same, tabs and every line break, half characters and what is none (Unicode 15, 23.7): for
# formats with a syntax.
_ODD = (
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
    r"\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
# What is no character beyond the first plane: an error in HTML, and no JSON or TSV is hurt by it.
_NONE = "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
_BREAKS = r"[\t\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]+"


def visible(text: str) -> str:
    r"""Return a text whose control characters, line breaks and tabs aside, are replaced by U+FFFD.

    >>> visible("a\x1b[31mb\n")
    'a�[31mb\n'
    """
    return re.sub(_CONTROL, "\ufffd", text)


def one_line(text: str) -> str:
    r"""Return a text on one line: breaks and tabs become spaces, everything else that is odd
    U+FFFD.

    >>> one_line("le pont\r\n\trouvre\x00")
    'le pont rouvre�'
    """
    return re.sub(f"{_ODD}|[{_NONE}]", "\ufffd", re.sub(_BREAKS, " ", text))


def markup(text: str) -> str:
    """Return a text as content or attribute value of HTML and XML, on one line.

    >>> markup('<b title="x">')
    '&lt;b title=&quot;x&quot;&gt;'
    """
    text = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#39;")


def escaped(text: str, also: Mapping[str, str] = MappingProxyType({})) -> str:
    r"""Return a text with odd characters as ``\uXXXX``, and those of ``also`` as it says.

    >>> print(escaped("a\u202eb\t", {"\t": "TAB"}))
    a\u202ebTAB
    """
    pattern = f"{_ODD}|[{re.escape(''.join(also))}]" if also else _ODD
    return re.sub(pattern, lambda match: also.get(match[0]) or f"\\u{ord(match[0]):04x}", text)
