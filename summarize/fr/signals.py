"""French words by what the sentence that holds them does in its text, in lower case, elided words
alone.

Written for this project after what readers of French texts marked as the point and as beside it;
each group stays for what it gains there: tests/quality/fit.py tells.
"""

from summarize.fr.grammar import DATES, FIRST_PERSON

# What the text comes down to.
CONCLUSION = frozenset(
    """donc ainsi enfin bref finalement objectif objectifs essentiel essentielle résultat résultats
    conclusion somme résumé but enjeu enjeux clé important importante principal principale
    principaux surtout avant""".split()
)
# What has to be, and what makes it possible.
OBLIGATION = frozenset(
    """faut faudra faudrait falloir doit doivent devra devront devons devez devrait devraient permet
    permettent permettra permettre vise visent besoin nécessaire nécessaires obligatoire
    indispensable impératif""".split()
)
# What somebody decides, asks for or announces.
DECISION = frozenset(
    """décidé décide décision propose proposé proposent proposition voté vote adopté adopte adoption
    demande demandent demandé annonce annoncé annoncent confirmé lancé lance ouvert créé création
    interdit autorise autorisé prévoit prévu approuve approuvé approuvée signé nommé élu élue
    condamné accord refuse refusé rejette rejeté appelle appellent engage engagement
    invite""".split()
)
# How much, and how it changes.
CHANGE = frozenset(
    """plus moins augmentation augmente hausse baisse baissé progresse diminue réduire réduit
    réduction croissance""".split()
)
MOMENT = DATES | {"hier", "aujourd"}
# What is beside the point: a courtesy, the way to other pages.
COURTESY = frozenset(
    """merci remercie remercier remercions bonjour bienvenue cher chers chère chères félicitations
    salutations madame mesdames messieurs amis collègues plaisir honneur bravo
    cordialement""".split()
)
ELSEWHERE = frozenset(
    """voir voici suite suivant suivante dessous ci lien article site page cliquez retrouvez
    consultez inscrivez abonnez""".split()
)
# Who speaks, how a sentence goes on from another, who reports, who is spoken to.
MYSELF = FIRST_PERSON - {"nous", "notre", "nos"}
CONNECTIVE = frozenset(
    "mais et or donc ainsi car puis ensuite enfin alors aussi pourtant cependant".split()
)
REPORT = frozenset(
    """selon dit dire déclaré affirme affirmé explique expliqué indique indiqué ajouté précisé
    estime juge souligne rappelle raconte""".split()
)
YOU = frozenset("vous votre vos tu te toi ton ta tes".split())
