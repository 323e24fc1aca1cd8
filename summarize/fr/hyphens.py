"""Words whose hyphen is their own, so that it stays where the word is cut at a line's end."""

# Before the hyphen: what grammar joins by rule, prefixes, and the first parts of compounds.
OWN_BEFORE = frozenset(
    """c’est c'est est peut vis demi mi semi ex non sous celui celle ceux celles au par
    quelques vingt trente quarante cinquante soixante quatre grand grande arrière avant
    après contre outre micro franco anglo germano gréco judéo politico socio nord sud
    peut-être là dit lui elle eux moi toi soi nous vous porte garde tire quasi pseudo
    rendez chef plus moins bien mal week vice beau belle bon bonne haut haute bas basse
    libre longue long court courte moyen savoir faire laisser chasse couvre cure essuie
    gratte lave ouvre pare passe pèse perce presse prête rabat remue serre taille tourne
    trouble coupe casse compte brise auto électro extrême grands petits petit petite anti
    super inter intra multi pluri pré post tiers deux trois cinq six sept huit neuf dix
    onze douze treize quatorze quinze seize mille bonnes aller retour mot clé clef ville
    centre station service pause café point chou fleur arc radio ciné télé vidéo saint
    sainte saints tout toute aide saut état major nouveau nouvelle premier dernier
    non-lieu sans belgo maréchal cerf wagon timbre""".split()
)
# Behind it: pronouns after the verb, « ci », « là », « même ».
OWN_BEHIND = frozenset(
    """ci là ce il elle on ils elles je tu nous vous moi toi lui leur y en le la les t
    même mêmes être vis à dire de d delà dessus dessous devant dehors dedans uns unes""".split()
)
