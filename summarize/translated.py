"""The library's ``translate``: a Summary in, the same Summary in another language out."""

from __future__ import annotations

import os
from pathlib import Path

from summarize.document import Summary


def translate(
    summary: Summary,
    to: str,
    *,
    engine: str | None = None,
    endpoint: str | None = None,
    model: str | None = None,
    offline: bool = False,
    deadline: float | None = None,
) -> Summary:
    """Return a summary whose sentences have their ``translation``, ``status`` and ``doubts``.

    ``to`` is a language code (en, es, pt-br); ``engine``, ``endpoint`` and ``model`` are those of
    the command (default: its environment variables, else google), ``deadline`` is in seconds (60).
    Only the chosen sentences leave the process. A sentence that could not be translated has the
    status "failed" and no translation: nothing is raised for it. Raises UsageError for a choice
    that makes no sense, and for an engine that leaves the machine where it is ``offline``.
    """
    from summarize.translation import DEADLINE, Request, choose_engine
    from summarize.translation import translate as run

    request = Request(
        to,
        engine=engine,
        endpoint=endpoint,
        model=Path(model) if model else None,
        offline=offline,
        deadline=DEADLINE if deadline is None else deadline,
    )
    found = run(
        [sentence.text for sentence in summary.sentences],
        choose_engine(request, os.environ),
        request,
    )
    return summary._replace(
        sentences=tuple(
            sentence._replace(
                translation=one.text,
                status=one.status,
                doubts=tuple(map(str, (*one.warnings, *filter(None, [one.reason])))),
            )
            for sentence, one in zip(summary.sentences, found, strict=True)
        )
    )
