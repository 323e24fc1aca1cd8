"""Google Translate's mobile page, without a key: often throttled, a convenience and no promise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.translation import endpoint
from summarize.translation.languages import known, normal, table
from summarize.translation.web import WebEngine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.translation.request import Request

URL = "https://translate.google.com/m"

# The codes that deep-translator 1.11.4 accepts (a test compares), and the usual names of some.
CODES = table(
    "af sq am ar hy as ay az bm eu be bn bho bs bg ca ceb ny zh-CN zh-TW co hr cs da "
    "dv doi nl en eo et ee tl fi fy gl"
    " ka de el gn gu ht ha haw iw hi hmn hu is ig ilo id ga it ja jw kn kk km rw gom "
    "ko kri ku ckb ky lo la lv ln lt lg"
    " lb mk mai mg ms ml mt mi mr mni-Mtei lus mn my ne no or om ps fa pl pt pa qu ro "
    "ru sm sa gd nso sr st sn sd si sk"
    " sl so es su sw sv tg ta tt te th ti ts tr tk ak uk ur ug uz vi cy xh yi yo zu",
    he="iw", jv="jw", nb="no", zh="zh-CN", fil="tl",
)  # fmt: skip

RESULT = re.compile(r'<div class="(?:t0|result-container)">')


def make(request: Request, environ: Mapping[str, str]) -> WebEngine:
    """Return the engine for a request."""
    del environ  # no key
    url = endpoint.address(request.endpoint, "/m") if request.endpoint else URL
    return WebEngine(
        name="google",
        url=url,
        target=known(CODES, normal(request.to), "google"),
        codes=CODES,
        # the service takes 5000 characters, but an address of so many is refused on the way
        limit=2000,
        workers=5,
        module="google",
        client="GoogleTranslator",
        settings={"BASE_URLS": {"GOOGLE_TRANSLATE": url}},
        options={"source": "fr"},
        inspect=_flatten,
    )


def _flatten(page: str, _host: str) -> str:
    """Return the result alone, without tags: the client would glue the words on both sides of each,
    and take minutes for a page of tags.
    """
    found = RESULT.search(page)
    end = page.find("</div>", found.end()) if found else -1
    if found is None or end < 0:
        return ""
    return found[0] + re.sub(r"<[^<>]*>", "", page[found.end() : end]) + "</div>"
