"""Key sentences of French texts."""
