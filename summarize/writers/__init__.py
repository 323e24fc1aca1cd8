"""How a summary is written: one file a format."""
