"""MyMemory: keyless, 5000 characters a day; quota and errors come as HTTP 200 with a message as the
translation.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from summarize.messages import Message
from summarize.translation import endpoint
from summarize.translation.engine import Fault
from summarize.translation.languages import base, known, normal, table
from summarize.translation.status import quota, status_fault
from summarize.translation.web import WebEngine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.translation.request import Request

URL = "https://api.mymemory.translated.net/get"  # the client's own address is plain http

# Codes with a region, of which deep-translator 1.11.4 knows these (a test compares); a bare code
# means the first.
REGIONS = (
    "ar-SA ar-EG ar-MA bg-BG bn-IN br-FR bs-BA ca-ES cs-CZ cy-GB da-DK de-DE de-AT "
    "de-CH el-GR en-GB en-US en-AU en-CA"
    " en-IE en-NZ en-ZA eo-EU es-ES es-MX es-AR es-CO es-419 es-US et-EE eu-ES fa-IR "
    "fi-FI ga-IE gl-ES he-IL hi-IN"
    " hr-HR ht-HT hu-HU hy-AM id-ID is-IS it-IT it-CH ja-JP ka-GE ko-KR lb-LU lt-LT "
    "lv-LV mg-MG mk-MK ms-MY mt-MT"
    " nb-NO nl-NL nl-BE nn-NO oc-FR pl-PL pt-PT pt-BR ro-RO ru-RU sk-SK sl-SI sq-AL "
    "sr-Latn-RS sr-Cyrl-RS sv-SE sw-KE"
    " ta-IN te-IN th-TH tl-PH tr-TR uk-UA ur-PK vi-VN wo-SN zh-CN zh-TW zh-HK"
)
BARE = {base(code): code for code in reversed(REGIONS.split())}
CODES = table(REGIONS, **BARE, no="nb-NO")


def make(request: Request, environ: Mapping[str, str]) -> WebEngine:
    """Return the engine for a request."""
    del environ  # no key
    url = endpoint.address(request.endpoint, "/get") if request.endpoint else URL
    return WebEngine(
        name="mymemory",
        url=url,
        target=known(CODES, normal(request.to), "mymemory"),
        codes=CODES,
        limit=499,  # "max 500 bytes"; the client refuses 500 characters
        workers=2,
        module="mymemory",
        client="MyMemoryTranslator",
        settings={"BASE_URLS": {"MYMEMORY": url}},
        options={"source": "fr-FR"},
        inspect=_inspect,
    )


def _inspect(text: str, host: str) -> str:
    """Raise Fault for what the service says beside the translation: a status, a used-up quota."""
    answer = _read(text)
    if answer is None:
        raise Fault(Message("{host}: not an answer of {name}", host=host, name="mymemory"))
    said = str(answer["responseData"].get("translatedText"))
    if answer.get("quotaFinished") is True or "ALL AVAILABLE FREE TRANSLATIONS" in said:
        raise quota(host)
    status = str(answer.get("responseStatus", 200))
    fault = status_fault(int(status) if status.isdecimal() else 200, None, host)
    if fault:
        raise Fault(fault.reason)  # the request was answered: the same again would be, too
    return text


def _read(text: str) -> dict[str, Any] | None:
    try:
        answer = json.loads(text)
    except ValueError:
        return None
    known = isinstance(answer, dict) and isinstance(answer.get("responseData"), dict)
    return answer if known else None
