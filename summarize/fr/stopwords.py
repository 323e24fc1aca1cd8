"""French words that say nothing of the subject: articles, pronouns, prepositions, conjunctions,
auxiliaries.
"""

STOP_WORDS = frozenset(
    """à â a ai aie aient aies ait alors après as au aucun aucune aujourd auquel aura
    aurai auraient aurais aurait auras aurez auriez aurions aurons auront aussi
    autre autres aux auxquelles auxquels avaient avais avait avant avec avez aviez
    avions avoir avons ayant ayez ayons beaucoup bien c car ce ceci cela celle
    celles celui cependant ces cet cette ceux chaque chez ci comme comment contre
    d dans de déjà depuis des desquelles desquels dès donc dont du duquel durant
    elle elles en encore entre es est et étaient étais était étant été êtes être
    eu eue eues eurent eus eut eux eût fait faire faut fois font fut furent fût
    hui ici il ils j jamais je jusqu jusque l la laquelle le lequel les lesquelles
    lesquels leur leurs lors lorsqu lorsque lui m ma mais me même mêmes mes mieux
    moi moins mon n ne ni non nos notre nôtre nous on ont or ou où par parce
    parfois parmi pas pendant peu peut peuvent plus plusieurs plutôt pour pourquoi
    pourtant pouvait pouvoir près presque puis puisqu puisque qu quand que quel
    quelle quelles quelqu quelque quelques quels qui quoi quoique rien s sa sans
    sauf se selon sera serai seraient serais serait seras serez seriez serions
    serons seront ses si sien soi soient sois soit sommes son sont sous suis sur
    surtout t ta tandis tant te tel telle telles tels tes toi ton toujours tous
    tout toute toutefois toutes très trop tu un une vers voici voilà vont vos
    votre vous vôtre vu y ça également ainsi ensuite enfin afin dit deux va""".split()
)

# Function words that no sister language writes so: enough of them, and a text is French.
OWN_WORDS = frozenset(
    """et est une dans pour qui sur pas au aux ce elle sont avec cette mais leur nous vous je qu
    été du ils""".split()
)
