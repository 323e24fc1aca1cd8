"""A long text in Markdown, which is read in pieces: what it says is the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from summarize.document import Document
from summarize.reading import Source
from summarize.reading.formats import markdown

PART = """
## Chapitre {n}

Le lavoir {n} rouvre samedi, dit la [mairie][m].

- Un premier point tient en une phrase entière.

- Un deuxième aussi, mais plus loin.

  Et il a deux paragraphes, tous deux dans la liste.

1. Le toit coûte neuf mille euros à la commune.

> Une citation du maire, qui en parle longtemps.

```
# ceci n’est pas un titre

Ceci n’est pas une phrase du texte.
```

<!-- Rien de ceci.

Ni de cela, même après une ligne vide. -->

| Poste | Euros |
| ----- | ----- |
| Toit  | 9 000 |

Sous un titre souligné
----------------------

<div>

La commune a payé le reste, {n} fois.

</div>
"""
TEXT = "".join(PART.format(n=n) for n in range(60)) + "\n[m]: https://exemple.fr/mairie\n"


def _read(text: str) -> Document:
    return next(markdown.FORMAT.documents(Source(text.encode())))[1]  # type: ignore[return-value]


@pytest.mark.parametrize("size", [1, 50, 700, 5000])
def test_a_long_text_is_read_in_pieces_as_it_is_whole(
    monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    whole = _read(TEXT)
    pieces: list[str] = []

    def noted(body: str) -> Iterator[str]:
        for piece in found(body):
            pieces.append(piece)
            yield piece

    found = markdown._pieces
    monkeypatch.setattr(markdown, "_pieces", noted)
    monkeypatch.setattr(markdown, "_LONG", size)
    parted = _read(TEXT)
    assert (parted.text, parted.blocks, parted.title) == (whole.text, whole.blocks, whole.title)
    assert "".join(pieces) == TEXT
    assert len(pieces) > len(TEXT) // (2 * max(size, 500))


@pytest.mark.parametrize("opened", ["```\n", "<!-- ", "<script>\n", "~~~\n"])
def test_what_is_never_closed_is_one_piece(monkeypatch: pytest.MonkeyPatch, opened: str) -> None:
    monkeypatch.setattr(markdown, "_LONG", 100)
    text = opened + "Le port ferme lundi.\n\n" * 100
    assert list(markdown._pieces(text)) == [text]
