"""Which language a text that is plainly not French seems to be in: by its script, and by its
commonest small words.
"""

from __future__ import annotations

import re

_SAMPLE = 3_000  # code points read at the start, in the middle and at the end: a mixed text shows
_LEAST = 8  # words of one language that make a case
_WORD = re.compile(r"[^\W\d_]+")

# The commonest function words of each language that are not French words too; sources in
# fr/SOURCES.md.
_WORDS = {
    "French": """
        et est une dans pour qui sur pas au aux ce elle sont avec cette mais leur nous vous je qu été du ils""",
    "English": """
        the of and to in is that for it was with are by this be at from have not were which you his they an
        but their""",
    "Spanish": """
        el los las del y una por con para su lo como más pero sus era está fue muy este cuando también hay
        desde todo""",
    "German": """
        der die und den das von zu mit sich auf für ist im dem nicht ein eine als auch werden aus hat dass
        wird bei nach einen""",
    "Italian": """
        il di che è della per con una non del sono gli dei nel alla più anche le delle ha come da lo dal nella
        questo""",
    "Portuguese": """
        os do da em uma não com para dos por mais ao das como foi na no mas são sua pelo também é seu""",
    "Dutch": """
        het een dat op te zijn voor met niet aan er om ook als bij maar dan door naar uit wordt werd deze
        heeft nog""",
    "Catalan": """
        els amb és dels una per del més aquest aquesta com ha seva també estat són havia però el ja han seu
        pel pels fins molt quan perquè""",
    "Romanian": """
        și în cu pe care este din pentru mai sunt fost ca prin sau nu fi după dar acest cele între că vor mult
        încă unele până mii iar acesta fie""",
    "Polish": """
        w na z do się nie że jest to od po jak za przez był ale oraz dla są jego tym może które co""",
    "Swedish": """
        och att det som på är av för med till den har inte om ett han var från vid också kan men i mer än ut
        vi redan sin kommer före""",
}
# letters of a script, or that one language of the script has and its neighbours have not; more
# telling first
_SCRIPTS = (
    ("Greek", "[\u0370-\u03ff]"),
    ("Russian", "[ыэъ]"),
    ("Ukrainian", "[їєґ]"),
    ("Hebrew", "[\u0590-\u05ff]"),
    ("Arabic", "[\u0600-\u06ff]"),
    ("Japanese", "[\u3040-\u30ff]"),
    ("Korean", "[\uac00-\ud7af]"),
    ("Chinese", "[\u4e00-\u9fff]"),
)
_SCRIPT_SHARE = dict.fromkeys((name for name, _letters in _SCRIPTS), 0.3) | {
    "Russian": 0.01,
    "Ukrainian": 0.01,
    "Japanese": 0.1,
}


def looks_like(text: str) -> str | None:
    """Return the English name of the language ``text`` seems to be in where that is plainly not
    French, else None.

    None too for a text that is mixed, short (under some thirty words) or in a language not listed
    here.

    >>> looks_like("The minister said that it was not the first time that they had asked for this, and that it was in the law.")
    'English'
    >>> looks_like("Le ministre dit que c’est la loi.") is None
    True
    """
    sample = _sample(text)
    words = _WORD.findall(sample)
    french = _count(words, "French")
    if french > 0.08 * len(words):
        return None
    for name, letters in _SCRIPTS:
        if (
            len(re.findall(letters, sample)) > _SCRIPT_SHARE[name] * len(sample)
            and len(sample) > 2 * _LEAST
        ):
            return name
    (most, name), (second, _other) = sorted(
        ((_count(words, n), n) for n in _WORDS if n != "French"), reverse=True
    )[:2]
    plain = (
        most >= _LEAST and most > 0.15 * len(words) and most > 4 * french and most > 1.15 * second
    )
    return name if plain else None


def _count(words: list[str], name: str) -> int:
    """Return how many words are function words of a language."""
    return sum(map(frozenset(_WORDS[name].split()).__contains__, words))


def _sample(text: str) -> str:
    """Return the start, the middle and the end of a text, in lower case."""
    if len(text) > 3 * _SAMPLE:
        middle = len(text) // 2
        text = f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]} {text[-_SAMPLE:]}"
    return text.lower().replace("\u2019", "'")
