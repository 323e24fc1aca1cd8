"""Key sentences of French texts, word for word and with their places."""

from summarize.core import summarize
from summarize.document import Document, Sentence, Summary
from summarize.reading.reader import read
from summarize.text.sentences import split_sentences

__all__ = ["Document", "Sentence", "Summary", "read", "split_sentences", "summarize"]
