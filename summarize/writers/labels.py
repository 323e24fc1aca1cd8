"""The words of the formats people read. They follow what was asked, never the locale: same input, same output.

French as the text is, English as soon as there is a translation, for its reader may read no French.
"""

from __future__ import annotations

from summarize.writers import Result

_LABELS = {
    "summary": ("Résumé", "Summary"),
    "summaries": ("Résumés", "Summaries"),
    "source": ("Le texte entier", "The whole text"),
    "skip": ("Aller au texte entier", "Skip to the whole text"),
    "count": ("{n} phrases sur {total}", "{n} of {total} sentences"),
    "count_one": ("1 phrase sur {total}", "1 of {total} sentences"),
    "sentence": ("phrase {n}", "sentence {n}"),
    "paragraph": ("paragraphe {n}", "paragraph {n}"),
    "rank": ("rang {n}", "rank {n}"),
    "score": ("note {n}", "score {n}"),
    "why": ("Pourquoi\u00a0: {reasons}", "Why: {reasons}"),
    "back": ("Retour au résumé, phrase {n}", "Back to the summary, sentence {n}"),
    "legend": (
        "Surlignées\u00a0: les phrases du résumé. Plus une autre phrase est teintée, plus sa note est haute.",
        "Marked: the sentences of the summary. The darker another sentence, the higher its score.",
    ),
    "failed": ("non traduite\u00a0: {reason}", "not translated: {reason}"),
    "doubt": ("à vérifier\u00a0: {reason}", "to check: {reason}"),
    "untitled": ("Sans titre", "Untitled"),
    "french": ("Français", "French"),
}

# The reasons of summarize.features.plain, and the query's; a method's own name stays as it is.
FRENCH_REASONS = {
    "words of the query": "mots de la question",
    "words of the title": "mots du titre",
    "words that the text comes back to": "mots sur lesquels le texte revient",
    "phrases that the text comes back to": "expressions sur lesquelles le texte revient",
    "phrases of the title": "expressions du titre",
    "first to use words that come back": "emploie la première des mots qui reviennent",
    "taken up by the sentences that follow": "reprise par les phrases suivantes",
    "like the sentences before": "proche des phrases d’avant",
    "like the sentence just before": "proche de la phrase d’avant",
    "first sentence of the text": "première phrase du texte",
    "second sentence of the text": "deuxième phrase du texte",
    "near the beginning": "près du début",
    "far from the beginning": "loin du début",
    "number of the paragraph": "rang du paragraphe",
    "place in the paragraph": "place dans le paragraphe",
    "length": "longueur",
    "number of words": "nombre de mots",
    "very short": "très courte",
    "rather short": "plutôt courte",
    "very long": "très longue",
    "long words": "mots longs",
    "commas": "virgules",
    "a date": "une date",
    "names": "noms propres",
    "names that the text comes back to": "noms sur lesquels le texte revient",
    "definite articles": "articles définis",
    "indefinite articles": "articles indéfinis",
    "nouns that complete nouns": "compléments du nom",
    "circumstances: where, when, for whom": "circonstances\u00a0: où, quand, pour qui",
    "what has been done, what is": "ce qui a été fait, ce qui est",
    "vague adverbs": "adverbes vagues",
    "tense of the background": "imparfait",
    "opens with its circumstances": "s’ouvre sur ses circonstances",
    "quotation": "citation",
    "first person, more than elsewhere in the text": "première personne, plus qu’ailleurs dans le texte",
    "demonstratives and possessives": "démonstratifs et possessifs",
    "a question": "une question",
}


class Labels:
    """The labels of one language of the page, ``lang`` being its code."""

    def __init__(self, results: tuple[Result, ...]) -> None:
        self.lang = "en" if any(result.to for result in results) else "fr"

    def __call__(self, name: str, **values: object) -> str:
        """Return a label with its values in place."""
        return _LABELS[name][self.lang == "en"].format(**values)

    def number(self, value: float) -> str:
        """Return a score as people read it: four significant digits, a comma in French."""
        return f"{value:.4g}".replace(".", "," if self.lang == "fr" else ".")

    def place(self, result: Result, number: int) -> str:
        """Return where sentence ``number`` of a summary stands and what it scored, counted from 1."""
        paragraph = self("paragraph", n=result.summary.sentences[number].paragraph + 1)
        return f"{paragraph}, {self.rank(result, number)}"

    def rank(self, result: Result, number: int) -> str:
        """Return which sentence of its source sentence ``number`` of a summary is, its rank and score."""
        one = result.summary.sentences[number]
        return ", ".join((self("sentence", n=one.index + 1), self("rank", n=one.rank), self("score", n=self.number(one.score))))

    def why(self, result: Result, number: int) -> str:
        """Return the reasons for sentence ``number`` of a summary; "" where its method gives none."""
        reasons = result.summary.sentences[number].why
        words = [FRENCH_REASONS.get(one, one) if self.lang == "fr" else one for one in reasons]
        return self("why", reasons=", ".join(words)) if words else ""
