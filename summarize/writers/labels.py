"""The words of the formats people read. They follow what was asked, never the locale: same input,
same output.

French as the text is, English as soon as there is a translation, for its reader may read no French.
"""

from __future__ import annotations

from summarize.document import Document
from summarize.messages import in_french
from summarize.text.words import count_words
from summarize.writers import Result

# Words a minute of silent reading: adults read French texts of the IReST aloud at 195 (Trauzettel-
# Klosinski and Dietz, IOVS 53, 2012, table 2), and somewhat faster in silence.
_PACE = 200
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
        "Surlignées\u00a0: les phrases du résumé.",
        "Marked: the sentences of the summary.",
    ),
    "tint": (
        "Teintées\u00a0: les {n} suivantes par la note",
        "Tinted: the {n} that come next by score",
    ),
    "contents": ("Sommaire", "Contents"),
    "merged": ("Résumé de {n} textes", "Summary of {n} texts"),
    "words": ("{n} mots sur {total}", "{n} of {total} words"),
    "time": ("{n}\u00a0min de lecture au lieu de {total}", "{n} min to read, not {total}"),
    "length": ("{words} mots, {n}\u00a0min", "{words} words, {n} min"),
    "beside": ("À côté du texte\u00a0: {n}", "Beside the text: {n}"),
    "top": ("Haut de la page", "Back to top"),
    "live": ("dans la page", "in the page"),
    "machine": (
        "Traduction automatique\u00a0: {engine}, {date}",
        "Machine translation: {engine}, {date}",
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
        # the attribute of what is said in it inside the French text
        self.own = f' lang="{self.lang}"' if self.lang != "fr" else ""

    def __call__(self, name: str, **values: object) -> str:
        """Return a label with its values in place."""
        return _LABELS[name][self.lang == "en"].format(**values)

    def number(self, value: float) -> str:
        """Return a score as people read it: four significant digits, a comma in French."""
        return f"{value:.4g}".replace(".", "," if self.lang == "fr" else ".")

    def count(self, value: int) -> str:
        """Return a whole number in groups of three, as the page's language sets them."""
        return f"{value:,}".replace(",", "\u202f" if self.lang == "fr" else ",")

    def minutes(self, words: int) -> str:
        """Return how long so many words take to read, in minutes, one at least."""
        return self.count(max(1, round(words / _PACE)))

    def length(self, source: Document) -> str:
        """Return how long a text is, in words and minutes."""
        words = count_words(source.text)
        return self("length", words=self.count(words), n=self.minutes(words))

    def clock(self, seconds: float) -> str:
        """Return a time of subtitles.

        >>> Labels(()).clock(3725.4)
        '1:02:05'
        """
        minutes, rest = divmod(int(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

    def language(self, code: str) -> str:
        """Return the English name of a language that is translated to, its code where it has
        none.
        """
        from babel import Locale  # CLDR's names, for translations only

        names = Locale("en").languages
        return (
            names.get(code.replace("-", "_"))
            or names.get(code.split("-", maxsplit=1)[0].lower())
            or code
        )

    def machine(self, result: Result) -> str:
        """Return who has translated, and when."""
        return self("machine", engine=result.engine, date=result.date)

    def site(self, address: str) -> str:
        """Return the site of a page by its address, "" where it has none.

        >>> Labels(()).site("https://www.exemple.fr/a?b")
        'exemple.fr'
        """
        return address.split("/")[2].removeprefix("www.") if address.count("/") > 1 else ""

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
