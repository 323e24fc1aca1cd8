"""Language codes: what users type, and the code an engine calls the same language by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.errors import UsageError
from summarize.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")


def normal(code: str) -> str:
    """Return a language code as used in this package: lower case, hyphens. Raise UsageError when it
    is none, or French.

    >>> normal("pt_BR")
    'pt-br'
    """
    plain = code.strip().lower().replace("_", "-")
    if not CODE.fullmatch(plain):
        raise UsageError(
            "--to {code}: not a language code; try en, es, de, pt-br", code=code.strip()[:20]
        )
    if base(plain) in {"fr", "fra"}:
        raise UsageError(
            "--to {code}: the sentences are French already; leave --to out", code=plain
        )
    return plain


def base(code: str) -> str:
    """Return a code without its region.

    >>> base("pt-br")
    'pt'
    """
    return code.partition("-")[0]


def table(codes: str, **same: str) -> dict[str, str]:
    """Return {code as typed: code of the service} of a list of codes; ``same`` adds other names,
    ``_`` for ``-``.

    >>> table("zh-CN iw", he="iw", zh="zh-CN")
    {'zh-cn': 'zh-CN', 'iw': 'iw', 'he': 'iw', 'zh': 'zh-CN'}
    """
    found = {code.lower(): code for code in codes.split()}
    return found | {name.replace("_", "-"): code for name, code in same.items()}


def known(codes: Mapping[str, str], to: str, engine: str) -> str:
    """Return the service's code for a language, of its region or without. Raise UsageError with
    those that exist.
    """
    for code in (to, base(to)):
        if code in codes:
            return codes[code]
    raise UsageError(unknown(to, engine, codes))


def unknown(to: str, engine: str, codes: Iterable[str]) -> str:
    """Return the message for a language that an engine does not translate into."""
    names = ", ".join(sorted(set(codes) - {"fr"}))
    return Message(
        "--to {code}: {engine} translates into {names}", code=to, engine=engine, names=names
    )
