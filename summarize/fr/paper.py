"""Paper: how pages are numbered, as parts of an expression, in lower case."""

PAGE = (r"page", r"p\.", r"p")
OF_PAGES = ("sur", "de")
