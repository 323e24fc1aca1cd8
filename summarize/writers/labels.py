"""The words of the formats people read. They follow what was asked, never the locale: same input,
same output.

French as the text is, English as soon as there is a translation, for its reader may read no French.
"""

from __future__ import annotations

from summarize.messages import in_french
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
        (
            "Surlignées\u00a0: les phrases du résumé."
            " Plus une autre phrase est teintée, plus sa note est haute."
        ),
        "Marked: the sentences of the summary. The darker another sentence, the higher its score.",
    ),
    "failed": ("non traduite\u00a0: {reason}", "not translated: {reason}"),
    "doubt": ("à vérifier\u00a0: {reason}", "to check: {reason}"),
    "untitled": ("Sans titre", "Untitled"),
    "french": ("Français", "French"),
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
        """Return where sentence ``number`` of a summary stands and what it scored, counted
        from 1.
        """
        paragraph = self("paragraph", n=result.summary.sentences[number].paragraph + 1)
        return f"{paragraph}, {self.rank(result, number)}"

    def rank(self, result: Result, number: int) -> str:
        """Return which sentence of its source sentence ``number`` of a summary is, its rank and
        score.
        """
        one = result.summary.sentences[number]
        return ", ".join(
            (
                self("sentence", n=one.index + 1),
                self("rank", n=one.rank),
                self("score", n=self.number(one.score)),
            )
        )

    def why(self, result: Result, number: int) -> str:
        """Return the reasons for sentence ``number`` of a summary; "" where its method gives
        none.
        """
        reasons = result.summary.sentences[number].why
        words = map(in_french, reasons) if self.lang == "fr" else reasons
        return self("why", reasons=", ".join(words)) if reasons else ""
