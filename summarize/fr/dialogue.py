"""Interviews: what stands in front of a turn."""

ASKS = ("Q.", "R.")  # question and answer ("réponse")
# Small words inside a speaker's name.
PARTICLES = frozenset(("de", "du", "des", "la", "le", "van", "von", "el", "l", "d", "et"))
