"""PDF, by the extra "pdf": the text of its pages, laid out as any text on sheets is.

pypdfium2: Chromium's own reader, one wheel without dependencies; it keeps the order of columns,
where pypdf mixes them and pdfminer.six takes ten times as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.document import Document
from summarize.errors import InputError
from summarize.layout import parse
from summarize.messages import told
from summarize.reading.formats import Format, single
from summarize.reading.source import Source

if TYPE_CHECKING:
    import pypdfium2

# the last is what stands for a hyphen at the end of a line
_LIGATURES = str.maketrans(
    {"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "\ufffe": "-\n"}
)


def known(head: str) -> bool:
    """Tell by the mark that stands first."""
    return head.startswith("%PDF-")


def document(source: Source) -> Document:
    """Return the document of a file; InputError without the extra, a password or a text."""
    name = told(source.name)
    pages = [_page(page) for page in _opened(source, name)]
    text = "\n\x0c".join(pages)
    if not any(map(str.isalpha, text)):
        raise InputError(
            "{name}: a PDF of pictures; read them first: ocrmypdf -l fra FILE OUT", name=name
        )
    return parse(text, name=source.name, encoding="utf-8")


def _opened(source: Source, name: str) -> pypdfium2.PdfDocument:
    try:
        import pypdfium2
    except ImportError:
        raise InputError(
            "{name}: a PDF; run pip install 'summarize[pdf]',"
            " or pdftotext -layout FILE - | summarize",
            name=name,
        ) from None
    try:
        return pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError:
        raise InputError(
            "{name}: a PDF that is locked or damaged; open and save it again", name=name
        ) from None


def _page(page: pypdfium2.PdfPage) -> str:
    """Return the text of a page, a line a line."""
    text: str = page.get_textpage().get_text_range()
    return text.replace("\r\n", "\n").translate(_LIGATURES)


FORMAT = Format(known=known, documents=single(document))
