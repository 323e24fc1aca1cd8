"""What stands around an article in French pages, papers and mails, one phrase a line, in lower case
with a straight apostrophe.

A line is compared without its outer punctuation, digits and signs. None of these lists is an
expression: a phrase is found as it stands, which a linguist can read and which costs nothing at
start-up.
"""

# The whole line.
WHOLE = frozenset(
    """
plus d'articles
plus d'infos
les tags
tags
tag
mots-clés
étiquettes
catégories
thèmes
thématiques
sujets
à suivre
rubriques
rubrique
nos rubriques
nos dossiers
à la une
en continu
en direct
dernières minutes
dernières infos
dernières actus
dernières nouvelles
les dernières actualités
newsletter
newsletters
vidéo
vidéos
diaporama
galerie
sommaire
menu
recherche
rechercher
accueil
haut de page
retour en haut
publicité
annonce
sponsorisé
contenu sponsorisé
partenaires
boutique
services
contact
contactez-nous
contacts
qui sommes-nous
plan du site
mentions légales
données personnelles
cookies
cgu
cgv
connexion
se connecter
s'identifier
s'inscrire
mon compte
déconnexion
jeux
météo
podcasts
podcast
archives
abonnements
abonnement
partager
partage
partagez
partager sur
partager l'article
partager cet article
imprimer
envoyer
envoyer par e-mail
envoyer à un ami
commenter
réagir
recommander
enregistrer
signaler
suivre
écouter
écouter l'article
offrir
copier le lien
commentaires
commentaire
les commentaires
réactions
vos réactions
vos commentaires
répondre
laisser un commentaire
ajouter un commentaire
aucun commentaire
suivant
précédent
page suivante
page précédente
article suivant
article précédent
accepter
refuser
tout accepter
tout refuser
continuer sans accepter
personnaliser
facebook
twitter
linkedin
whatsapp
instagram
youtube
mastodon
afp
reuters
""".strip().splitlines()
)

# How the line begins, where it does not end as a sentence does.
BEGINS = tuple(
    """
sur le même sujet
sur le même thème
dans la même rubrique
dans le même numéro
lire aussi
lire également
lire la suite
read more
lire l'article
lire notre
lire nos
lire plus
lire :
lire encore
lire en
voir aussi
voir également
voir notre
voir la vidéo
voir toutes
voir tous
voir plus
à lire
à voir
à écouter
à regarder
relire
retrouvez
découvrez
découvrir
regardez
regarder la vidéo
article lié
articles liés
articles associés
articles similaires
articles connexes
article suivant
article précédent
billet précédent
billet suivant
les plus lus
les plus vus
les plus partagés
les plus commentés
les articles les plus
partager ce
partager sur
partager cet
partager l
partager :
partagez
suivez-nous
suivez l'actualité
rejoignez-nous
mots-clés :
tags :
étiquettes :
catégorie :
catégories :
classé dans
publié dans
rubrique :
thème :
par :
recevez
téléchargez l'appli
télécharger l'appli
temps de lecture
lecture :
réservé aux abonnés
article réservé
publié le
publié par
publié hier
publié aujourd'hui
mis à jour
mis en ligne
modifié le
actualisé le
posté le
créé le
rédigé par
écrit par
dernière mise à jour
crédit photo
crédits
crédit
photo :
photo d'illustration
photos :
image :
illustration :
légende
source :
sources :
de notre correspondant
de notre envoyé
de notre envoyée
avec afp
avec reuters
répondre ·
""".strip().splitlines()
)

# How the line begins even where it is a full sentence.
ALWAYS = tuple(
    """
abonnez-vous
s'abonner
je m'abonne
inscrivez-vous
connectez-vous
propos recueillis par
recueilli par
cet article est réservé
cet article vous est offert
cet article est offert
il vous reste
la suite est réservée
la suite de cet article
nous utilisons des cookies
ce site utilise des cookies
en poursuivant votre navigation
en cliquant sur
tous droits réservés
reproduction interdite
copyright
©
(c)
lire aussi :
à lire aussi :
lire également :
à lire également :
voir aussi :
""".strip().splitlines()
)

# After such a line, past the first paragraphs, nothing is the article any more.
LAST = frozenset(
    """
plus d'articles
articles liés
articles associés
articles similaires
articles connexes
sur le même sujet
sur le même thème
dans la même rubrique
à lire aussi
à lire également
lire aussi
lire également
les plus lus
les plus vus
les plus partagés
les plus commentés
commentaires
commentaire
les commentaires
vos commentaires
vos réactions
réactions
laisser un commentaire
ajouter un commentaire
les tags
tags
mentions légales
message d'origine
message transféré
""".strip().splitlines()
)

COMMENTS = ("commentaires", "commentaire")  # the lines above that announce those of readers
