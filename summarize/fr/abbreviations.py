"""French abbreviations by what may follow their full stop, in lower case save where case
decides.
"""

# Never final: something they belong to always follows.
NEVER_FINAL = frozenset(
    """M MM Mme Prof Capt Lt-Col Gén-Maj Adjt Adj Cpl Brig Pdt Vve Rév Supt Insp Hon Cap Cmdt
    Sgt-Chef Mons Vte Vtesse Dlle Arch Ing Doct Mmes Mlle Mlles Mr Mrs Ms Dr Drs Pr Prs
    Me Mgr Mgrs St Ste Sts Stes Gal Gén Lt Cdt Cne Col Sgt Maj Amb cf Cf conf éd éds Éd
    dir coll trad réf réd préf introd comm p.ex bd Bd bld boul av Av fg Fg ap Ap apr rép
    N.B n.b P.-S P.S p.-s i.e e.g c.-à-d c.à.d env Env tél Tél vs resp spéc litt Rev
    StéÉts Ets""".split()
)

# Final, but not before a number or a Roman numeral: most are ordinary words or letters as well.
BEFORE_NUMBER = frozenset(
    """max min approx long larg haut alt prof temp suppl append lot app appt bât esc ét dim
    quest réf rte pl imp lgt ht gr éch niv dist pers art arts al alin vol vols t tt p pp
    n no nos n° nº num chap ch fig figs tab tabl sect par paragr § col f fol ff v l ll
    livr liv h mn s r rev ms mss cat ann div op prop rem éq eq tit tél bp b.p cp c.p
    cass req dép dépt bull ill cap lib""".split()
)

# Final only before a word that opens sentences, as initials are: months, firms, ranks behind a
# name.
BEFORE_OPENER = frozenset(
    """janv févr fév avr juil juill sept oct nov déc lun mar mer jeu ven sam dim
    ex Ph Th Ch Cl Chr Jr Sr jr sr Inc Ltd Corp Co Cie Cies Bros Yahoo""".split()
)

# Words that open sentences: after an initial, they and nothing else say that the sentence is over.
OPENERS = frozenset(
    """le la les l un une des du de d ce cet cette ces c ça cela ceci celui celle ceux
    celles il elle ils elles on nous vous je j tu mon ma mes ton ta tes son sa ses
    notre nos votre vos leur leurs qui que qu quoi quand comment pourquoi où
    combien quel quelle quels quelles mais et ou or donc car ni si s puis ensuite
    enfin alors ainsi aussi en dans par pour avec sans sous sur vers chez depuis
    pendant avant après dès à au aux entre selon malgré contre comme lorsque
    lorsqu puisque puisqu tandis cependant pourtant toutefois néanmoins plus moins
    très tout toute tous toutes aucun aucune chaque plusieurs certains certaines
    quelques autre autres ici là voici voilà hier aujourd demain parmi grâce rien
    personne jamais toujours souvent parfois deux trois quatre cinq six sept huit
    neuf dix n y même lui moi toi eux outre afin bien oui non face lors quant
    selon""".split()
)

# Never final, in two words.
NEVER_FINAL_PAIRS = ("p. ex", "p.\u00a0ex")

# « 240 av. J.-C. »: initials, and yet final.
DATED = "J.-C"
BEFORE_DATED = ("av.", "ap.", "apr.", "avant", "après")

# What opens an editor's note in brackets.
NOTES = ("ndlr", "ndla", "nde", "ndt", "sic")
