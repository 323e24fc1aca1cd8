"""The French language as data: word lists whose sources, licences and gains stand in SOURCES.md."""
