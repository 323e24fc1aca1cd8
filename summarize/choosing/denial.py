"""What is denied, given up or overtaken: the rumour before its denial, the plan before its outcome.

A sentence that reports what is said or was meant counts for no more than the one that says what is
so.
"""

from __future__ import annotations

import re
from itertools import islice

from summarize.text.candidates import Pool

# Closed sets of forms, written for this project from general knowledge of French.
_SAID = re.compile(
    r"\b(?:rumeurs?|le bruit (?:court|courait)|devai(?:t|ent)|prévoyai(?:t|ent)"
    r"|envisageai(?:t|ent)|projetai(?:t|ent)|comptai(?:t|ent)|espérai(?:t|ent)"
    r"|était(?:ent)? (?:censée?s?|prévue?s?)|avai(?:t|ent) (?:prévu|promis|annoncé))\b",
    re.IGNORECASE,
)
# The words without one of which there is nothing to look for.
_HINTS = frozenset(
    """rumeur rumeurs bruit devait devaient prévoyait prévoyaient envisageait envisageaient
    projetait projetaient comptait comptaient espérait espéraient était étaient avait
    avaient""".split()
)
_SO = re.compile(
    r"\b(?:n['’]|ne )(?:\S+ ){1,3}?(?:pas|plus|jamais|aucune?|rien)\b|\bfinalement\b|\ben réalité\b"
    r"|\bdément\w*|\b(?:faux|fausses?)\b|\brenonc\w+|\bannul\w+|\babandonn\w+|\ben fin de compte\b",
    re.IGNORECASE,
)
_MOST = 200  # of each kind that are compared: more are no news
_SHARED, _LEAST = 0.7, 3  # of the terms of the shorter sentence, and how many at least


def overtaken(pool: Pool) -> dict[int, int]:
    """Return the candidates that another one denies or overtakes, each with the first such one."""
    hinted = [i for i, words in enumerate(pool.tokens) if not _HINTS.isdisjoint(words)]
    said = [i for i in hinted if _SAID.search(pool.texts[i])]
    if not said:
        return {}
    denying = (i for i, text in enumerate(pool.texts) if _SO.search(text))
    so = list(islice(denying, _MOST))
    said = [i for i in said if i not in so][:_MOST]
    terms = {i: frozenset(pool.terms[i]) for i in {*so, *said}}
    found = {}
    for i in said:
        for j in so:
            shared = len(terms[i] & terms[j])
            if shared >= _LEAST and shared >= _SHARED * min(len(terms[i]), len(terms[j])):
                found[i] = j
                break
    return found
