"""The library's reference, made from its docstrings: ``python -m tests.tools.reference`` writes
summarize/man/library.md.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path

import summarize

PAGE = Path(__file__).parents[2] / "summarize" / "man" / "library.md"
_FIRST = ("summarize", "summarize_records", "translate", "read", "split_sentences")


def lines() -> Iterator[str]:
    """Yield the lines of the page: functions first, then what they take, give and raise."""
    yield "# The library\n\nMade from the docstrings, whose examples run with the tests.\n"
    for name in [*_FIRST, *(one for one in summarize.__all__ if one not in _FIRST)]:
        found = getattr(summarize, name)
        yield f"## {name}\n"
        if inspect.isfunction(found):
            yield f"```python\n{name}{_signature(found)}\n```\n"
        yield _prose(inspect.getdoc(found) or "")
        fields = getattr(found, "_fields", ())
        if fields and issubclass(found, tuple):
            yield f"Fields: {', '.join(f'`{field}`' for field in fields)}.\n"


def _signature(function: Callable[..., object]) -> str:
    """Return the parameters of a function, one a line."""
    found = inspect.signature(function)
    rows: list[str] = []
    for one in found.parameters.values():
        rows += ["*"] if one.kind is one.KEYWORD_ONLY and "*" not in rows else []
        given = "" if one.default is one.empty else f" = {one.default!r}"
        rows.append(f"{one.name}: {one.annotation}{given}")
    inside = "".join(f"    {row},\n" for row in rows)
    return f"(\n{inside}) -> {found.return_annotation}"


def _prose(text: str) -> str:
    """Return a docstring as Markdown: its examples as code."""
    above, mark, example = text.partition(">>> ")
    above = above.rstrip().replace("``", "`")
    return f"{above}\n" + (f"\n```pycon\n{mark}{example}\n```\n" if mark else "")


def page() -> str:
    """Return the page."""
    return "\n".join(lines())


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
