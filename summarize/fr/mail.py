"""Mails pasted as text: the fields of their header and what stands before a quotation."""

# The fields that mail programs show above a message, in French and English (RFC 5322 for those
# in English), in lower case.
FIELDS = frozenset(
    """de|à|a|cc|cci|objet|date|envoyé|envoyé le|répondre à|expéditeur|destinataire|destinataires
    |from|to|subject|sent|reply-to|message-id""".replace("\n    ", "").split("|")
)
SUBJECTS = frozenset(("objet", "subject"))
REPLIES = ("re", "tr", "fwd?")  # what stands before a subject: answered, passed on
WROTE = "écrit"  # the last word of « Le 3 mai, Anne Morin a écrit : »
