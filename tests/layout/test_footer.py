"""What comes after an article, and the line that says so where it is much."""

from __future__ import annotations

from summarize.layout import parse
from tests.conftest import Run

SHORT = "Le pont a rouvert lundi matin, et les camions du chantier sont partis."
LONG = "Le pont de Lavergne a rouvert lundi après deux ans de travaux, a annoncé la mairie. " * 3
TALK = "\n\n".join(
    f"Je reprends mon récit au chapitre {n}, celui des digues. {LONG}" for n in range(40)
)


def test_a_talk_is_not_cut_by_a_line_that_counts_comments() -> None:
    document = parse(f"Le récit des digues\n\n{LONG}\n\n{LONG}\n\n4 commentaires\n\n{TALK}")
    assert document.left_out is None
    assert sum(block.kind == "text" for block in document.blocks) == 42


def test_what_is_much_is_told_and_no_word_of_it(run: Run) -> None:
    comments = "\n\n".join(f"Bravo, enfin une bonne nouvelle numéro {n}." for n in range(60))
    text = f"Le pont rouvre\n\n{LONG}\n\n{LONG}\n\n60 commentaires\n\n{comments}"
    document = parse(text)
    assert document.left_out == (7, 420)
    result = run(stdin=text.encode()).check()
    assert "420 words from line 7 on left out" in result.stderr
    assert "Bravo" not in result.stderr + result.stdout


def test_little_is_not_told(run: Run) -> None:
    text = f"Le pont rouvre\n\n{SHORT}\n\n{SHORT}\n\n2 commentaires\n\nBravo !\n\nEt les vélos ?"
    assert parse(text).left_out is None
    assert run(stdin=text.encode()).check().stderr == ""
