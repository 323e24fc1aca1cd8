"""The letters and marks of French beyond ASCII, by how common they are and where they stand."""

# How plainly each letter is French; « ÿ » stands in a few names alone.
LETTERS = {"é": 3.0} | dict.fromkeys("èàêç", 2.0) | dict.fromkeys("âæëîïôœùûü", 1.0) | {"ÿ": 0.2}
CAPITALS = frozenset("ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸ")
FOREIGN = frozenset("áãåäíìóòöõøúñßšžýðþÁÃÅÄÍÓÖÕØÚÑŠŽ")  # of its neighbours, in names
ALONE = "àé"  # letters that may stand alone: « à », and « é » where a word was cut
ALONE_CAPITALS = "ÀÉÔ"
OPENING, CLOSING = frozenset("«“„‘"), frozenset("»”")
