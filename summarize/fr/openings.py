"""French openings that lean on the sentence before: without it the reader cannot tell who, what or
against what.

Phrases are parted by commas and stand as ``tokens`` parts words, in lower case: elided words and
hyphens apart
(``d ailleurs``, ``celui ci``). A phrase covers every opening that begins with it.
"""

from __future__ import annotations


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


# What takes up something said before: pronouns, demonstratives, possessives, « autre », places and
# moments named already.
ANAPHORS = _phrases(
    """il, ils, elle, elles, lui, eux, celui, celle, ceux, celles, cela, ceci, ça, c, ce,
    cet, cette, ces, y, son, sa, ses, leur, leurs, le sien, la sienne, tous deux,
    toutes deux, les deux, tous trois, tous, toutes, l un, l une, l autre, les
    autres, d autres, un autre, une autre, autre, autres, aucun d, aucune d,
    chacun, chacune, certains d entre, certaines d entre, parmi eux, parmi elles,
    parmi lesquels, parmi lesquelles, dont, le second, la seconde, le même, la
    même, les mêmes, de son côté, de leur côté, à son tour, à leur tour, à ses
    yeux, à ses côtés, à son arrivée, à lui, à elle, à eux, pour lui, pour elle,
    pour eux, selon lui, selon elle, selon eux, selon ce dernier, d après lui, d
    après elle, avec lui, avec elle, chez lui, chez elle, contre lui, contre elle,
    avec cela, malgré cela, pour cela, pour ce faire, après cela, après quoi, sur
    ce, sur ce point, sur ce sujet, dans ce cas, dans ce cadre, dans ce contexte,
    dans cet esprit, dans cette perspective, dans ces conditions, dans cette
    affaire, à ce titre, à ce propos, à ce sujet, à ce stade, à ce moment, à cet
    égard, à cet effet, à cette fin, à cette occasion, à cette époque, de ce fait,
    de cette façon, de cette manière, de cette sorte, en ce sens, là, là encore,
    là aussi, d où, le lendemain, la veille, le surlendemain, le même jour, peu
    après, peu avant, à l instar, à l image, idem, même chose, même constat, bis,
    à quel point, tel, telle, tels, telles, un tel, une telle, de tels, de telles"""
)

# What greets, thanks or names the subject of a letter, speaks of the text itself or leads
# elsewhere, and what opens and closes a sitting: no summary needs it.
FORMULAS = _phrases(
    """merci, bonjour, bonsoir, bienvenue, bravo, félicitations, petit rappel, objet, ps, chers,
    chères, cher, chère, mesdames, messieurs, ah, oh, eh bien, comme tu le sais, comme vous
    le savez, comme annoncé, comme promis, nous avons posé, retrouvez, découvrez, n hésitez
    pas, vous pouvez retrouver, la séance est ouverte, la séance est levée, la séance est
    suspendue, la séance s ouvre, l ordre du jour étant, l ordre du jour est, le procès
    verbal de la séance, le procès verbal de la réunion, le compte rendu de la séance,
    étaient présents, étaient présentes, étaient absents, étaient excusés, secrétaire de
    séance"""
)
# What ties a sentence to the one before: addition, opposition, cause, consequence, order.
CONNECTIVES = _phrases(
    """mais, or, et, ni, donc, ainsi, car, puis, ensuite, enfin, alors, aussi, pourtant,
    cependant, toutefois, néanmoins, d ailleurs, en effet, par ailleurs, de plus,
    en outre, en plus, en revanche, par contre, au contraire, à l inverse, inversement, de
    même, également, egalement, du coup, résultat, conséquence, en conséquence,
    par conséquent, pour autant, quoi qu il en soit, d abord, tout d abord, dans
    un premier temps, dans un second temps, dans le même temps, en même temps,
    entre temps, premièrement, deuxièmement, troisièmement, finalement, autrement
    dit, en d autres termes, en clair, en résumé, bref, en somme, en fait, en
    réalité, en vain, en attendant, d une part, d autre part, d un côté, de l
    autre, de fait, du reste, au reste, au surplus, de surcroît, qui plus est,
    sans compter, sans oublier, sans parler, à commencer, à défaut, à savoir,
    notamment, surtout, par exemple, c est pourquoi, voilà pourquoi, d autant,
    pour le reste, de quoi, faute de quoi, sinon, malgré tout, certes, seulement,
    seul hic, problème, mieux, pis, pire, preuve, reste, au lieu de cela, d ici
    là, depuis lors, dès lors, jusque là, justement, précisément, effectivement,
    évidemment, parallèlement, simultanément, contrairement, comme si,
    plutôt, quant, quand bien même, parce que, parce qu, puisque, puisqu, afin,
    tandis, outre, il faut dire que, il faut dire qu, il faut aussi, il faut également,
    il faut cependant, il faut toutefois, il faut néanmoins"""
)

# Impersonal « il » and presenting « ce » take up nothing, and a day near at hand is the reader's
# own.
FREE = _phrases(
    """il faut, il faudra, il faudrait, il fallait, il a fallu, il ne faut, il y a, il n
    y a, il y avait, il y aura, il existe, il semble, il semblerait, il paraît, il
    convient, il suffit, il suffirait, il importe, il manque, il vaut mieux, il
    vaudrait mieux, il pleut, il neige, il fait beau, il fait froid, il fait
    chaud, il fait nuit, il est possible, il est probable, il est vrai, il est
    clair, il est temps, il est difficile, il est important, il est nécessaire, il
    est impossible, il est interdit, il est rare, il est certain, il est évident,
    il est indispensable, il est essentiel, il est urgent, il est recommandé, il
    est conseillé, il est question, il est permis, il est prévu, il est grand
    temps, il arrive que, alors que, alors qu, puis que, ainsi que, il arrive qu,
    à ce jour, en ce moment, en ce début, en ce mois, en cette, ce lundi, ce
    mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce dimanche, ce matin,
    ce soir, ce week end, ce mois, ce mois ci, ce printemps, ce siècle, cet après
    midi, cet été, cet automne, cet hiver, cette nuit, cette semaine, cette année,
    ces jours ci, ces derniers jours, ces derniers mois, ces dernières semaines,
    ces dernières années, ces temps ci, ceux qui, celles qui, tous les, toutes
    les, tous ceux, toutes celles, tel ou tel, telle ou telle, en plus d, en plus de,
    en plus des, en plus du, autre temps, leurs excellences, son excellence,
    sa majesté, sa sainteté"""
)

# What answers a question and says nothing without it.
ANSWERS = _phrases(
    """oui, non, si, ouais, bien sûr, bien entendu, absolument, exactement, tout à fait,
    pas du tout, évidemment, certainement, effectivement, exact, peut être,
    parfois, jamais, rien, personne, pas vraiment, pas encore, pas forcément, pas
    seulement, presque, très bien, tant mieux, tant pis, franchement, honnêtement,
    je sais, je ne sais, je n en, je le, je la, je les, je l ai, j y, j en, parce
    que, parce qu, pour que, pour moi, sans doute, hélas, heureusement,
    malheureusement, voilà, tout dépend, ça dépend, cela dépend, la même, le même"""
)

PRONOUNS = frozenset(("il", "ils", "elle", "elles"))
POSSESSIVES = frozenset(("son", "sa", "ses", "leur", "leurs"))

# Subjects that lean on the sentence before even behind a short clause: « En 2012, il … », « Selon
# l’étude, ces chiffres … »
LATE = PRONOUNS | POSSESSIVES | frozenset("ce cet cette ces celui celle ceux celles".split())

# Behind an opening preposition these lean on the sentence before: « Pour ce prix », « Face à eux »,
# « Avec cela ».
BEFORE_POINTERS = frozenset(
    """à avec chez contre dans de depuis devant en entre face lors malgré par parmi pendant
    pour sans selon sous sur""".split()
)
POINTERS = frozenset("ce cet cette ces cela celui celle ceux celles lui elle eux elles".split())

# Conjunctions that open a sentence which takes up the one before: no heading begins so.
CONJUNCTIONS = ("Mais ", "Et ", "Or ", "Alors ", "Car ", "Donc ", "Pourtant ", "Puis ")

# What follows « c’est » where it takes up something said: « c’est une erreur », « c’est pourquoi ».
JUDGES = frozenset(("un", "une", "ce", "pourquoi", "ainsi"))
# What makes a « c’est … que » take up something said, too: « c’est là que », « c’est dans cette
# ville que », « c’est le même jeu que ».
BACKWARD = POINTERS | frozenset(
    """là ici ça alors ainsi aussi comme même mêmes autant plus moins mieux pire meilleur
    meilleure""".split()
)
# What points at the page around the sentence: « ci-dessous », « ci-après désignés ».
AROUND = frozenset(("dessous", "dessus", "contre", "après", "avant", "haut", "bas"))

# What points at a noun, and what is no noun behind it: « ce sont », « ce qui », « ce n’est ».
DEMONSTRATIVES = frozenset(("ce", "cet", "cette", "ces"))
NO_NOUNS = frozenset(
    """est sont était étaient sera seront serait fut furent n ne qui que qu dont à sur doit peut
    ci""".split()
)

# Who thinks or says, and behind whose « que » a pronoun has had no noun yet: « Je pense qu’elle
# … », « On sait que son résultat … »; and what follows « il » where it stands for nothing.
MINDS = frozenset(("je", "j", "nous", "on", "vous", "tu", "c"))
IMPERSONAL = frozenset(
    """s y n faut faille fallait faudra faudrait existe semble suffit convient importe reste manque
    est était a""".split()
)

# Frequent finite verbs: a sentence of a noun and its clause has none but that of the clause.
RELATIVES = frozenset(("qui", "que", "qu", "dont", "où"))
FINITE = frozenset(
    """est sont a ont était étaient avait avaient sera seront serait seraient fut furent aura
    auront fait font faisait va vont allait peut peuvent pouvait pourra doit doivent devait devra
    veut veulent faut vient viennent devient deviennent reste restent permet permettent prend
    prennent met mettent dit disent donne donnent ai as avons avez sommes êtes suis commence
    consiste montre existe semble représente""".split()
)
FINITE_ENDINGS = ("ait", "aient", "èrent", "eront")
