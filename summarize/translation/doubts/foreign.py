"""Is an answer in the language that was asked for? What of it was left in French?"""

from __future__ import annotations

import functools
import re
from collections import Counter

from summarize.fr.languages import FUNCTION_WORDS
from summarize.translation.languages import base

NAMES = {
    "en": "English", "es": "Spanish", "de": "German", "it": "Italian", "pt": "Portuguese",
    "nl": "Dutch", "ca": "Catalan", "ro": "Romanian", "pl": "Polish", "sv": "Swedish",
}  # fmt: skip
_CYRILLIC, _HEBREW, _ARABIC = "\u0400-\u04ff", "\u0590-\u05ff", "\u0600-\u06ff"
# Languages by the letters they are written in; what is not here is written in Latin ones.
SCRIPTS = {
    "el": "\u0370-\u03ff\u1f00-\u1fff", "ka": "\u10a0-\u10ff", "hy": "\u0530-\u058f",
    "ru": _CYRILLIC, "uk": _CYRILLIC, "bg": _CYRILLIC, "be": _CYRILLIC, "mk": _CYRILLIC,
    "kk": _CYRILLIC, "he": _HEBREW, "iw": _HEBREW, "yi": _HEBREW, "ar": _ARABIC, "fa": _ARABIC,
    "ur": _ARABIC, "hi": "\u0900-\u097f", "bn": "\u0980-\u09ff", "th": "\u0e00-\u0e7f",
    "ko": "\uac00-\ud7af", "ja": "\u3040-\u30ff\u4e00-\u9fff", "zh": "\u4e00-\u9fff",
}  # fmt: skip
_FEW = 4  # words: less may be a name or a title that stays as it is
_LEAST = 3  # function words of another language that make a case
_TIMES = 4  # as many as of the language asked for
_KEPT = 0.85  # of the words: the rest are spellings
_SHARE = 0.25  # of all words: where the language asked for is not one of those known
_LATIN = 0.8
# Function words of French that English has not, those of elision and of two letters included.
_LEFT = frozenset(FUNCTION_WORDS["French"].split()) | frozenset(
    "de des les la le un une en ce ces son sa ses cet leurs où donc si été être avoir fait plus"
    " comme tout aussi ont ans".split()
)
# not even in the names of English
_NEVER = frozenset("et dans une avec cette aux ont qui leurs".split())
# no English word ends so: cailloux, heureux
_ENDING = re.compile(r"(?:[^r]oux|euses?|[^tl]eux|eront|aient)$")
_LONG = 4  # letters: shorter words are in both languages by chance
_TITLE = re.compile(r"[«“\"](?:[^\s«»“”\"]+\s+){0,4}[^\s«»“”\"]+\s*[»”\"]")  # of a work, quoted
# « M. Morand », "On knows"
_LEFT_OVER = re.compile(
    r"\b(?:M|MM|Mme|Mlle)\.?\s[A-Z]"
    r"|\bOn (?:is|was|has|had|does|will|can|must|knows|says|sees|finds|thinks|fears)\b"
)
_ACCENTED = re.compile(r"[àâçèéêëîïôùûœ]")
# French words with accents that English has taken over (Oxford English Dictionary).
_BORROWED = frozenset(
    "café cafés cliché clichés communiqué coup décor déjà fiancé fiancée protégé protégée façade"
    " première naïve résumé résumés séance soirée entrée crème crêpe crêpes purée sauté château"
    " châteaux élite début exposé matinée mêlée ménage mâché passé pâté risqué rosé touché émigré"
    " détente cortège née né".split()
)


def unchanged(source: str, answer: str) -> bool:
    """Tell whether the answer is the sentence itself, save case, punctuation and spaces.

    >>> unchanged("Bonjour !", "bonjour")
    True
    """
    return _letters(source.casefold()) == _letters(answer.casefold())


def echoed(source: str, answer: str) -> bool:
    """Tell whether an answer is the French sentence itself, or that with a word or two changed, and
    not a name that stays.

    >>> echoed("Le pont ferme dans une heure.", "Le pont ferme dans une heure")
    True
    >>> echoed("Le pont de Losse ferme dans une heure.", "Le pont de Losse close dans une heure.")
    True
    >>> echoed("La Joconde", "La Joconde")
    False
    """
    said, got = _words(source), _words(answer)
    if len(said) < _FEW or _LEFT.isdisjoint(said):
        return False
    if _letters(source) == _letters(answer):
        return True
    kept = sum((Counter(said) & Counter(got)).values())
    small = sum(word in _LEFT for word in got)
    return (
        small >= _LEAST
        and kept >= _KEPT * max(len(said), len(got))
        and _letters(source) not in _letters(answer)
    )


def elsewhere(answer: str, to: str) -> bool:
    """Tell whether an answer is plainly in another language than the one asked for.

    >>> elsewhere("The law is for all of them.", "es"), elsewhere("La ley es para todos.", "es")
    (True, False)
    >>> elsewhere("The law is for all of them.", "ru")
    True
    """
    code = base(to)
    letters = [char for char in answer if char.isalpha()]
    words = _words(answer)
    if code in SCRIPTS:
        latin = sum(char < "\u0250" for char in letters)
        english = len(_own("English") & frozenset(words))
        return latin > _LATIN * len(letters) and english >= _LEAST
    others = "".join(SCRIPTS.values())
    if len(re.findall(f"[{others}]", answer)) > len(letters) / 2:
        return code not in ("sr", "mn", "ky", "tg", "tt", "uz")
    if len(words) < _FEW:
        return False
    counts = {name: len(_own(name) & frozenset(words)) for name in NAMES.values()}
    asked = counts.pop(NAMES.get(code, ""), 0)
    if code not in NAMES:  # its neighbours share too many words with it
        return counts["English"] > max(_LEAST, _SHARE * len(words))
    return max(counts.values()) >= max(_LEAST, _TIMES * asked) or (
        asked == 0 and max(counts.values()) > 0.3 * len(words)
    )


def left_in_french(source: str, answer: str, to: str) -> bool:
    """Tell whether words of the sentence stand untranslated in an answer.

    >>> left_in_french("Cent barils de la mer", "A hundred barils of the sea", "en")
    True
    >>> left_in_french("Un café et un bar", "A café and a bar", "en")
    False
    """
    answer = _TITLE.sub(" ", answer)
    got = re.findall(r"[^\W\d_]+", answer)
    said = frozenset(re.findall(r"[^\W\d_]+", source))
    own = [word for word in got if word in said and word.islower()]
    least = 2 if base(to) in NAMES or base(to) in SCRIPTS else 3  # its neighbours share some
    if sum(word in _own("French") for word in own) >= least:
        return True
    if base(to) != "en":
        return False
    # « de la rue Macbeth »: "of the Rue Macbeth"
    own += [word.lower() for word in got if word not in said and word.lower() in said]
    return bool(_LEFT_OVER.search(answer)) or any(map(_never_english, own))


def _never_english(word: str) -> bool:
    """Tell whether a word of a French sentence cannot be English: by its accents, its ending, or
    what the dictionary calls it.
    """
    from summarize.translation.doubts.lexicon import meanings, written

    if word in _NEVER:
        return True
    if len(word) < _LONG or word in _BORROWED:
        return False
    named = meanings(word) if written(word) else frozenset()
    odd = _ACCENTED.search(word) or _ENDING.search(word)
    return bool(odd) or bool(named and not _english(word, named))


def _english(word: str, named: frozenset[str]) -> bool:
    """Tell whether a French word may be English, too: it is what it is called, or begins so."""
    from summarize.translation.doubts.lexicon import english_stem

    return english_stem(word) in named or any(stem[:4] == word[:4] for stem in named)


@functools.cache
def _own(name: str) -> frozenset[str]:
    return frozenset(FUNCTION_WORDS[name].split())


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.lower())
