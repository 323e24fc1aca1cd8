"""A real LibreTranslate serving the toy model, for whoever has one running; not part of the usual run.

Steps, in an environment of its own (580 MB). The server wants two packages, so the toy goes in twice, once under the
name of a pair it does not know; and its sentence splitter, which it would fetch, is not needed for one sentence:

    pip install libretranslate
    cd tests/translation
    cp -r toy fr_en && python -m zipfile -c fr_en.argosmodel fr_en
    cp -r toy en_fr && sed -i 's/"fr"/"x"/; s/"en"/"fr"/; s/"x"/"en"/' en_fr/metadata.json
    python -m zipfile -c en_fr.argosmodel en_fr
    argospm install ./fr_en.argosmodel && argospm install ./en_fr.argosmodel
    ARGOS_CHUNK_TYPE=NONE libretranslate --disable-web-ui --load-only fr,en --port 5000
    SUMMARIZE_LIBRETRANSLATE=http://127.0.0.1:5000 python -m pytest test_libretranslate.py
"""

from __future__ import annotations

import os

import pytest

from summarize.translation import Request, choose_engine, translate

URL = os.environ.get("SUMMARIZE_LIBRETRANSLATE")
pytestmark = pytest.mark.skipif(not URL, reason="needs SUMMARIZE_LIBRETRANSLATE, the address of one with the toy model")


def test_the_toy_model_served() -> None:
    request = Request("en", "libre", URL, cache=False)
    found = translate(["Le train part à huit heures.", "Merci."], choose_engine(request, {}), request)
    assert [each.text for each in found] == ["The train leaves at eight o’clock.", "Thank you."]


def test_a_language_the_server_has_not() -> None:
    request = Request("ja", "libre", URL, cache=False)
    (found,) = translate(["Merci."], choose_engine(request, {}), request)
    assert "HTTP 400" in (found.reason or "")
