"""What the layout of French texts shows: turns, page numbers, datelines, the headers of mails."""

# Interviews: what stands in front of a turn.
ASKS = ("Q.", "R.")  # question and answer ("réponse")
# Small words inside a speaker's name.
PARTICLES = frozenset(("de", "du", "des", "la", "le", "van", "von", "el", "l", "d", "et"))

# Paper: how pages are numbered, as parts of an expression, in lower case.
PAGE = (r"page", r"p\.", r"p")
OF_PAGES = ("sur", "de")

# The press: who is named where a dispatch begins, as in « PARIS (AFP) – ».
AGENCIES = ("AFP", "AP", "Reuters", "Belga", "ATS")
AGENCY = "Ag"  # « Agence du Centre » and the like

# Mails pasted as text: the fields of their header and what stands before a quotation.
# The fields that mail programs show above a message, in French and English (RFC 5322 for those
# in English), in lower case.
FIELDS = frozenset(
    """de|à|a|cc|cci|objet|date|envoyé|envoyé le|répondre à|expéditeur|destinataire|destinataires
    |from|to|subject|sent|reply-to|message-id""".replace("\n    ", "").split("|")
)
SUBJECTS = frozenset(("objet", "subject"))
REPLIES = ("re", "tr", "fwd?")  # what stands before a subject: answered, passed on
WROTE = "écrit"  # the last word of « Le 3 mai, Anne Morin a écrit : »

# What begins a caption.
CAPTIONS = (
    "Fig", "Figure", "Tab", "Tableau", "Graphique", "Schéma", "Carte", "Photo", "Photographie",
    "Illustration", "Image", "Encadré", "Légende",
)  # fmt: skip
# What names a publisher in a reference.
PUBLISHERS = (
    "Éditions", "éditions", r"Éd\.", r"éd\.", "Presses", "Gallimard", "Flammarion", "Hachette",
    "Seuil", "Armand Colin", "PUF", "L’Harmattan", "L'Harmattan", "Larousse", "Dunod", r"coll\.",
    r"vol\.", r"t\.", "Revue", "Cahiers", "Thèse", "thèse", "Actes",
)  # fmt: skip

# What an exported chat puts in front of a name: « [12/03/2024, 14:05] », « 12/03/2024 à 14:05 - ».
STAMP = (
    r"\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?[ \u00a0](?:à[ \u00a0])?\d{1,2}[:h]\d{2}(?::\d{2})?\]?"
    r"(?:[ \u00a0][-–])?[ \u00a0]"
)

# Words that label a part of a text, and are never its title.
LABELS = frozenset(
    """bonjour bonsoir madame monsieur mesdames messieurs note notes synthèse introduction résumé
    conclusion sommaire préambule avant-propos objet annexe annexes définition présentation
    communiqué éditorial édito tribune opinion chronique reportage enquête portrait entretien
    interview accueil actualité actualités monde france politique économie société culture sports
    sport météo vidéo photo photos exclusif abonnés""".split()
)
