"""Does a sentence stand by itself?

Not where its opening depends on the one before, where the speaker is left unnamed, or where it
answers a question that is not there.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarize.fr.openings import (
    ANAPHORS,
    ANSWERS,
    AROUND,
    BACKWARD,
    BEFORE_POINTERS,
    CONNECTIVES,
    DEMONSTRATIVES,
    FINITE,
    FINITE_ENDINGS,
    FORMULAS,
    FREE,
    IMPERSONAL,
    JUDGES,
    LATE,
    MINDS,
    NO_NOUNS,
    POINTERS,
    POSSESSIVES,
    PRONOUNS,
    RELATIVES,
)
from summarize.text.words import tokens

_LONGEST_PHRASE = 6  # words of the longest phrase in the lists
_SHORT_ANSWER = 6  # words: what is shorter answers, and says nothing by itself
_OPENING = 60  # code points: where a clause before the subject has ended, if there is one
_WHOLLY = 0.95  # share of a sentence
_NOUN = 7  # words: within so many a noun has met its clause ...
_VERB = 3  # ... and its clause its verb
_THOUGHT = 6  # words: so near its opening a thought has named nothing ...
_UNNAMED = PRONOUNS | POSSESSIVES  # ... that these could stand for
_SCRAP = 6  # words: what is shorter says nothing whole
_AFTER_WORDS = ' \u00a0\u202f»"”)'
_QUOTES = '"«»“”'
_BEFORE_WORDS = ' \u00a0\u202f«"“”»(–—-'


def dangles(words: Sequence[str], text: str) -> bool:
    """Tell whether a sentence leans on the one before; ``words`` are its tokens in lower case.

    >>> from summarize.text.words import tokens
    >>> [dangles(tokens(s), s) for s in ("Il est accusé.", "Il faut partir.", "De là, il part.")]
    [True, False, True]
    """
    if text.lstrip(_BEFORE_WORDS)[:1].islower():
        return True  # it goes on with a list or a sentence begun before
    if words and words[0] == "a":
        words = ["à", *words[1:]]  # a capital that lost its accent
    if (
        (opens_with(words, ANAPHORS, CONNECTIVES) or _points(words))
        and not _freed(words)
        and not _cleft(words)
    ):
        return True
    return (
        late_subject(text)
        or unnamed(words, text)
        or _verbless(words)
        or _around(words)
        or _thought_of(words, text)
    )


def only_tied(words: Sequence[str], text: str) -> bool:
    """Tell whether a sentence that leans does so by a connective alone, its subject being named.

    >>> [only_tied(s.lower().split(), s) for s in ("Donc le pont ferme.", "Donc il ferme.")]
    [True, False]
    """
    if opening(words, CONNECTIVES) <= opening(words, ANAPHORS) or unnamed(words, text):
        return False
    return (
        text.lstrip(_BEFORE_WORDS)[:1].isupper()
        and PRONOUNS.isdisjoint(words[1:6])
        and POINTERS.isdisjoint(words[1:4])
    )


def opens_with(words: Sequence[str], *lists: frozenset[str]) -> bool:
    """Tell whether the first words are a phrase of one of the lists.

    >>> opens_with(["en", "effet", "non"], frozenset(["en effet"]))
    True
    """
    phrase = ""
    for word in words[:_LONGEST_PHRASE]:
        phrase = f"{phrase} {word}" if phrase else word
        for each in lists:  # no generator: it is asked of every sentence
            if phrase in each:
                return True
    return False


def opening(words: Sequence[str], phrases: frozenset[str]) -> int:
    """Return how many of the first words are a phrase, the longest: « alors que » is not « alors ».

    >>> opening(["alors", "que", "non"], frozenset(["alors", "alors que"]))
    2
    """
    lengths = range(min(len(words), _LONGEST_PHRASE), 0, -1)
    return next((each for each in lengths if " ".join(words[:each]) in phrases), 0)


def _freed(words: Sequence[str]) -> bool:
    """Tell whether a phrase that takes up nothing opens it, and no longer one that does."""
    free = opening(words, FREE)
    return free > 0 and free >= opening(words, CONNECTIVES)


def _points(words: Sequence[str]) -> bool:
    """Tell whether a preposition and what points back open it: « Pour ce prix », « Face à eux »."""
    if len(words) < 3 or words[0] not in BEFORE_POINTERS:
        return False
    return words[1] in POINTERS or (words[1] in ("à", "de", "d") and words[2] in POINTERS)


def _cleft(words: Sequence[str]) -> bool:
    """Tell « C’est à Lyon que … », which presents something new, from « C’est une erreur », which
    judges something said.
    """
    if words[:2] != ["c", "est"] or words[2:3] == [] or words[2] in JUDGES:
        return False
    for place in range(3, min(12, len(words))):
        if words[place] in ("que", "qu", "qui"):
            return BACKWARD.isdisjoint(words[2:place])
    return False


def _around(words: Sequence[str]) -> bool:
    """Tell what points at the page: « la vidéo ci-dessous », « les personnes ci-après »."""
    return "ci" in words and any(one == "ci" and other in AROUND for one, other in pairwise(words))


def _thought_of(words: Sequence[str], text: str) -> bool:
    """Tell what stands for a noun that was not named yet: « Je pense qu’elle a été utile », « On
    sait que son résultat est juste. »
    """
    if not words or words[0] not in MINDS:
        return False
    for place in range(2, min(_THOUGHT, len(words) - 1)):
        if words[place - 1] in ("que", "qu") and words[place] in _UNNAMED:
            named = any(part[:1].isupper() for part in text.split()[1:place])
            free = words[place] == "il" and words[place + 1] in IMPERSONAL
            return not named and not free and not opens_with(words[place:], FREE)
    return False


def _verbless(words: Sequence[str]) -> bool:
    """Tell a noun with its clause, which judges or explains what was said: « Une décision qui
    surprend les riverains. »
    """
    if words[:1] not in (["un"], ["une"]) or words[1:2] == ["fois"]:
        return False
    clause = None
    for place, word in enumerate(words[1:], 1):
        if word in RELATIVES and (clause is not None or place <= _NOUN):
            clause = place
        elif _finite(word) and (clause is None or place > clause + _VERB):
            return False  # the noun has a verb of its own
    return clause is not None


def _finite(word: str) -> bool:
    return word in FINITE or (len(word) > 4 and word.endswith(FINITE_ENDINGS))


def late_subject(text: str) -> bool:
    """Tell whether a clause without a name comes before a subject that leans: « En 2012, il
    s’installe à Lyon. »

    >>> [late_subject(s) for s in ("En 2012, il s’installe à Lyon.", "Ici, il pleut.")]
    [True, False]
    """
    comma = text.find(", ", 0, _OPENING)
    if comma < 0:
        return False
    subject = tokens(text[comma + 2 : comma + 32])
    if (
        not subject
        or subject[0] not in LATE
        or opens_with(subject, FREE)
        or subject[1:2] in (["qui"], ["que"], ["qu"])
    ):
        return False
    before = text[:comma].replace("’", " ").replace("'", " ").split()[1:]
    named = any(part.lstrip('«"“(')[:1].isupper() for part in before)
    return not named or _points_at(subject)


def _points_at(subject: Sequence[str]) -> bool:
    """Tell « cette ville », which no name stands for, from « ce sont » and « ce qui »."""
    return subject[0] in DEMONSTRATIVES and len(subject) > 1 and subject[1] not in NO_NOUNS


def unnamed(words: Sequence[str], text: str) -> bool:
    """Tell whether a quotation began before, or names its speaker by a pronoun alone: « … », a-t-il
    ajouté.

    >>> from summarize.text.words import tokens
    >>> [unnamed(tokens(s), s) for s in ("« Tout va bien », a-t-il dit.", "Va-t-il partir ?")]
    [True, False]
    """
    if not any(mark in text for mark in _QUOTES):
        return False
    if text.count("»") > text.count("«"):
        return True  # the quotation began before
    for place, word in enumerate(words[1:], 1):
        if word in PRONOUNS:
            before = words[place - 1]
            if (before == "t" and f"-t-{word}" in text) or (
                before == "dit" and f"dit-{word}" in text
            ):
                return True
    return False


def spoken(quoted: float, text: str) -> bool:
    """Tell a sentence in the middle of a quotation, ``quoted`` being its share between marks that
    may stand in others: who speaks is said elsewhere.

    >>> spoken(1.0, "Le port ferme."), spoken(1.0, "« Le port ferme. »"), spoken(0.5, "Il gèle.")
    (True, False, False)
    """
    return quoted > _WHOLLY and not any(mark in text for mark in _QUOTES)


def fragment(words: Sequence[str], text: str) -> bool:
    """Tell what no summary needs while a whole sentence is left: a scrap, a greeting or thanks, a
    question, half a quotation or bracket.

    >>> from summarize.text.words import tokens
    >>> said = ("Le port ferme.", "Qui va donc acheter le port ?", "(Le port de Losse ferme lundi")
    >>> [fragment(tokens(s), s) for s in (*said, "Le port de Losse ferme lundi (à midi).")]
    [True, True, True, False]
    >>> said = ("La séance est levée à minuit passé.", "La séance est restée calme à Losse.")
    >>> [fragment(tokens(s), s) for s in (*said, "Découvrez nos sept conseils pour le port.")]
    [True, False, True]
    """
    return (
        len(words) < _SCRAP
        or opens_with(words, FORMULAS)
        or text.rstrip(_AFTER_WORDS)[-1:] == "?"
        or halved(text)
    )


def halved(text: str) -> bool:
    """Tell half a quotation or bracket, which is not printed even where nothing else is left.

    >>> halved("« Le port ferme lundi, a dit le maire."), halved("Le port (de Losse) ferme.")
    (True, False)
    """
    return (
        text.count("«") != text.count("»")
        or text.count("(") != text.count(")")
        or text.count("“") != text.count("”")
        or text.count('"') % 2 == 1
    )


def answers(words: Sequence[str], length: int) -> bool:
    """Tell whether the first sentence of an answer says nothing without its question: « Non, … », «
    En Allemagne. »

    >>> answers(["en", "allemagne"], 2), answers("mega est un service fondé ici".split(), 6)
    (True, False)
    """
    return length < _SHORT_ANSWER or opens_with(words, ANSWERS)
