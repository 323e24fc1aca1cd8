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
# Who or what came to harm, or may: of news 11.5 of 100 chosen embarrass with it, 12.4 without.
HARM = frozenset(
    """accident accidents accusation accusations accuse accusé accusée accusés agressé agressée
    agression agressions attaque attaqué attaques attentat attentats blessé blessée blessées
    blessés blessure blessures cancer catastrophe catastrophes chômage chute condamnation
    condamnée condamnés conflit conflits corruption crime crimes criminel criminelle crise
    crises danger dangereuse dangereuses dangereux dangers décédé décédée décédés décès défaut
    dégâts destruction détruit détruite détruites détruits difficulté difficultés discrimination
    discriminations disparition disparu disparue disparus douleur douleurs échec effondrement
    enquête enquêtes épidémie fraude grave gravement graves guerre guerres harcèlement incendie
    incendies inégalités injustice inondation inondations interpellé interpellés licenciement
    licenciements malade malades maladie maladies manque manquent menace menacé menacée menaces
    menacés mort mortalité morte mortel mortelle morts pauvreté pénurie perdu perdue perte
    pertes plainte plaintes pollution pressions prison prisonniers problème problèmes risque
    risquent risques scandale sécheresse souffrance souffrances souffre suppression suppressions
    toxique tué tuée tuer tués urgence victime victimes viol violence violences violent violente
    viols virus""".split()
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
