"""Small inputs that others are made of: the beginnings of our own texts and cases, and of each format
one that is right.
"""

from __future__ import annotations

from pathlib import Path

from tests.conftest import TEXTS
from tests.fuzz.outside import SEEDS


def seeds(name: str) -> list[bytes]:
    """Return the seeds of an entrance."""
    return SEEDS[name]() if name in SEEDS else _texts()


def _texts() -> list[bytes]:
    found = [path.read_bytes()[:3000] for path in sorted(TEXTS.rglob("*.txt"))]
    cases = Path(__file__).parents[1]
    found += [path.read_bytes()[:3000] for path in sorted((cases / "reading").rglob("*.html"))]
    found += [
        path.read_bytes()[:3000] for path in sorted(cases.rglob("*.txt")) if path.stat().st_size
    ][:40]
    found += [
        (
            b'{"id": "a", "text": "Le port de Losse ferme lundi, dit la mairie.", "title": "Le port"}\n'
            b'{"id": 2, "texte": "Les quais sont vendus.\\u00a0"}\n'
        ),
        b'[{"text": "Le port de Losse ferme."}, {"text": null}]',
        b"id;titre;text\n1;Le port;Le port de Losse ferme lundi.\n2;Les quais;Ils sont vendus.\n",
        (
            b"From: a@losse.example\nSubject: Le port\nContent-Type: text/plain; charset=latin1\n\n"
            b"Le port ferme lundi, dit-on.\n-- \nAnne Morin\n"
        ),
    ]
    return [one for one in found if one]
