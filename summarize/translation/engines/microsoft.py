"""Microsoft Translator, with a key and a region of Azure: MICROSOFT_API_KEY and MICROSOFT_REGION in
the environment.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from summarize.errors import UsageError
from summarize.translation import endpoint
from summarize.translation.languages import known, normal, table
from summarize.translation.web import WebEngine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.translation.request import Request

URL = "https://api.cognitive.microsofttranslator.com/translate"
KEY, REGION = "MICROSOFT_API_KEY", "MICROSOFT_REGION"

# Languages of version 3.0 of the service (learn.microsoft.com, Translator, language support).
CODES = table(
    "af sq am ar hy as az bn ba eu bho brx bs bg yue ca lzh zh-Hans zh-Hant hr cs da prs dv nl en"
    " et fo fj fil fi gl lg ka de el gu ht ha he hi mww hu is ig id iu ga it ja kn ks kk km rw gom"
    " ko ku ky lo lv lt ln mk mai mg ms ml mt mr mn my mi ne nb nya or ps fa pl pt pt-pt pa ro run"
    " ru sm sr-Cyrl sr-Latn st nso tn sn sd si sk sl so es sw sv ty ta tt te th bo ti to tr tk uk"
    " hsb ur ug uz vi cy xh yo yua zu",
    pt_br="pt", zh="zh-Hans", zh_cn="zh-Hans", zh_tw="zh-Hant", no="nb", sr="sr-Cyrl", iw="he",
)  # fmt: skip


def make(request: Request, environ: Mapping[str, str]) -> WebEngine:
    """Return the engine for a request."""
    key = environ.get(KEY, "").strip()
    if not key:
        raise UsageError("microsoft: no key; set MICROSOFT_API_KEY in the environment")
    url = endpoint.address(request.endpoint, "/translate") if request.endpoint else URL
    # the client asks for the languages before anything else: it is told without a request
    languages = {code.lower(): {"name": code} for code in ("fr", *CODES.values())}
    return WebEngine(
        name="microsoft",
        url=url,
        target=known(CODES, normal(request.to), "microsoft").lower(),
        codes=CODES,
        limit=5000,
        workers=5,
        module="microsoft",
        client="MicrosoftTranslator",
        settings={"BASE_URLS": {"MICROSOFT_TRANSLATE": f"{url}?api-version=3.0"}},
        options={
            "source": "fr",
            "api_key": key,
            "region": environ.get(REGION, "").strip() or None,
        },
        remote=not endpoint.is_here(url),
        key=KEY,
        known={"/languages": json.dumps({"translation": languages})},
    )
