"""A real LibreTranslate serving the toy model, for whoever runs one (serve_toy.py says how); not in
the usual run.

SUMMARIZE_LIBRETRANSLATE=http://127.0.0.1:5000 python -m pytest
tests/translation/test_libretranslate.py
"""

from __future__ import annotations

import os

import pytest

from summarize.translation import Request, choose_engine, translate

URL = os.environ.get("SUMMARIZE_LIBRETRANSLATE")
pytestmark = pytest.mark.skipif(
    not URL, reason="needs SUMMARIZE_LIBRETRANSLATE, the address of one with the toy model"
)


def test_the_toy_model_served() -> None:
    request = Request("en", "libre", URL, cache=False)
    found = translate(
        ["Le train part à huit heures.", "Merci."], choose_engine(request, {}), request
    )
    assert [each.text for each in found] == ["The train leaves at eight o’clock.", "Thank you."]


def test_a_language_the_server_has_not() -> None:
    request = Request("ja", "libre", URL, cache=False)
    (found,) = translate(["Merci."], choose_engine(request, {}), request)
    assert "HTTP 400" in (found.reason or "")
