"""Small French words by what they do in a sentence, for the features of its form; in lower case,
elided words alone.
"""

DEFINITE = frozenset("le la les l".split())
OF = frozenset("de d du".split())
PREPOSITIONS = frozenset(
    """à au aux en dans sur par pour selon après depuis lors avec sans sous vers entre
    contre pendant avant dès""".split()
)
AUXILIARIES = frozenset("a ont est sont été".split())
DATES = frozenset(
    """janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    lundi mardi mercredi jeudi vendredi samedi dimanche""".split()
)
FIRST_PERSON = frozenset("je j me m moi mon ma mes nous notre nos".split())
