"""LibreTranslate, on a server of the user's choice: the free software one runs oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import UsageError
from summarize.translation import endpoint
from summarize.translation.clients import NO_KEY
from summarize.translation.languages import known, normal, table
from summarize.translation.web import WebEngine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.translation.request import Request

# LibreTranslate 1.6's languages, with Argos' names for the variants; the client's own table has 17
# of them.
CODES = table(
    "ar az bg bn ca cs da de el en eo es et eu fa fi ga gl he hi hu id it ja ko ky lt "
    "lv ms nb nl pb pl pt ro ru sk sl"
    " sq sv th tl tr uk ur vi zh zt",
    pt_br="pb", zh_tw="zt", zh_hant="zt", zh_cn="zh", zh_hans="zh", no="nb",
)  # fmt: skip


def make(request: Request, environ: Mapping[str, str]) -> WebEngine:
    """Return the engine for a request; the key, where the server wants one, is LIBRE_API_KEY in the
    environment.
    """
    if not request.endpoint:
        raise UsageError(
            "libre: no server given; add --endpoint http://localhost:5000 or set SUMMARIZE_ENDPOINT"
        )
    url = (
        endpoint.address(request.endpoint).rstrip("/").removesuffix("/translate").rstrip("/") + "/"
    )
    return WebEngine(
        name="libre",
        url=url,
        target=known(CODES, normal(request.to), "libre"),
        codes=CODES,
        limit=2000,  # the usual --char-limit of public servers
        workers=5,
        module="libre",
        client="LibreTranslator",
        settings={"LIBRE_LANGUAGES_TO_CODES": {code: code for code in ("fr", *CODES.values())}},
        options={
            "source": "fr",
            "custom_url": url,
            "api_key": environ.get("LIBRE_API_KEY") or NO_KEY,
        },
        remote=not endpoint.is_here(url),
        key="LIBRE_API_KEY",
    )
