"""What surrounds an article in a page: told by elements, by words in class and id, and by set
phrases.
"""

from __future__ import annotations

import functools
import re

_TAGS = frozenset(
    "nav aside footer figcaption dialog amp-sidebar amp-ad amp-embed legend caption label".split()
)
_NEVER = frozenset(
    {"html", "body", "main", "article", "h1"}
)  # their class speaks of the whole page
_ROLES = frozenset(
    "navigation complementary contentinfo search dialog alertdialog menu menubar toolbar".split()
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")

# Words that begin or end a class or id (split at hyphens and capitals), as sites and their systems
# name such boxes.
_WORDS = frozenset(
    """nav navbar navigation navbox menu breadcrumb breadcrumbs ariane pagination pager
    paging toc sommaire share sharing sharedaddy social socials partage partages
    partager addtoany addthis toolbar toolbox cookie cookies consent gdpr rgpd
    tarteaucitron didomi axeptio onetrust newsletter newsletters subscribe
    subscription abonnement abonnements abonner paywall premium-offer login signup
    comment comments commentaire commentaires disqus respond reaction reactions
    vote rating related relatedposts recommended recommendation recommendations
    associes teaser teasers lire-aussi voir-aussi read-more readmore more-posts
    suggestion suggestions outbrain taboola sponsored sponsor promo upsell pub
    pubs ad ads adv advert advertisement adsense publicite publicites sidebar
    footer popup modal overlay banner bandeau skip-link screen-reader-text sr-only
    visually-hidden visuallyhidden noprint hidden caption thumbcaption legend
    legende credit credits copyright wp-caption-text byline author-bio author-box
    auteur date dateline published timestamp entry-meta post-meta meta tags
    tag-list tagcloud categories mw-editsection reflist reference references
    hatnote infobox ambox catlinks metadata bandeau-container site-sub site-title
    site-description tagline feedback twitter-tweet instagram-media embed ticker
    alerte fil-info widget-area""".split()
)
_SPEAKS_OF_IT = frozenset({"has", "with", "no", "is"})  # has-sidebar: the page has one, it is none
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@functools.lru_cache(maxsize=4096)
def named_noise(names: str) -> bool:
    """Tell whether class and id name boilerplate.

    >>> named_noise("entry-content"), named_noise("article-share"), named_noise("has-sidebar"), named_noise("relatedPosts")
    (False, True, False, True)
    """
    for name in _CAMEL.sub("-", names).lower().replace("_", "-").split():
        first, *_between, last = name.split("-") if "-" in name else (name, name)
        if name in _WORDS or first in _WORDS or (last in _WORDS and first not in _SPEAKS_OF_IT):
            return True
    return False


def is_noise(tag: str, found: dict[str, str]) -> bool:
    """Tell whether an element and all it holds is boilerplate, by its name, role and attributes."""
    if tag in _TAGS:
        return True
    if tag in _NEVER or not found:
        return False
    if "hidden" in found or found.get("aria-hidden") == "true" or found.get("role") in _ROLES:
        return True
    if _HIDDEN.search(found.get("style", "")):
        return True
    names = f"{found.get('class', '')} {found.get('id', '')}"
    return names != " " and named_noise(names)


_PHRASES = re.compile(
    r"""\W*(?:
    (?:à|a)\s(?:lire|voir|écouter|découvrir|retenir)(?:\s(?:aussi|également)\b|\s?:|\W*$)
    |(?:lire|voir|écouter|regarder)\s(?:(?:aussi|également|la\ssuite|l[’']article|la\svidéo)\b|plus\W*$)
    |(?:sur|dans)\sle\smême\s(?:sujet|thème)|ces\sarticles\s(?:peuvent|pourraient)|vous\saimerez\s(?:aussi|peut)|pour\saller\splus\sloin\W*$
    |plus\sd[’']articles|nos\sautres\sarticles|articles?\s(?:liés|similaires|associés|recommandés)|les\splus\s(?:lus|vus|partagés)\W*$
    |(?:partager|partagez|tweeter|imprimer|commenter|réagir|réagissez|copier\sle\slien|envoyer\spar|signaler\s(?:une?|ce|cette))\b.{0,40}$(?<![.!?…])
    |(?:je\sm[’']abonne|s[’']abonner|abonnez-vous|déjà\sabonnée?)\b|(?:inscrivez-vous|recevez|inscription)\b.*\b(?:newsletters?|lettres?|alertes?)\b
    |(?:suivez|retrouvez|rejoignez)[-\s]nous\b|téléchargez\s(?:notre|l[’'])\s?appli
    |(?:publié|posté|paru|écrit|modifié|mis\sà\sjour|mise\sà\sjour|créé)e?\s(?:par|le|il\sy\sa)\b.{0,80}$(?<![.!?…])
    |(?:crédits?|photos?|illustration|copyright)\s?(?:photos?|:|©)|©
    |temps\sde\slecture|lecture\s:?\s?\d|\d+\smin(?:utes?)?\sde\slecture|\d+\s(?:commentaires?|partages?|vues?|réactions?|réponses?)\W*$
    |(?:tags?|mots[-\s]clés|étiquettes?|catégories?|thèmes?|classé\sdans)\s?:|publicité(?:\W*$|\s:)|la\ssuite\saprès\s(?:la|cette)\spub
    |(?:cet\s)?article\sréservé\s(?:aux|à\snos)\sabonnés|il\svous\sreste\s\d+|(?:lire|lisez)\sl[’']intégralité
    |(?:ce\ssite|nous|notre\ssite)\sutilis(?:e|ons)\b.*\bcookies?\b|(?:en\s(?:poursuivant|continuant)|j[’']accepte|accepter)\b.*\bcookies\b
    |gérer\s(?:mes|les)\scookies|cette\spage\svous\sa-t-elle|cet\sarticle\svous\sa-t-il
    |tous\sdroits\sréservés|mentions\slégales\W*$|retour\s(?:en\shaut|à\s(?:l[’']accueil|la\s(?:liste|une|page)))|(?:article\s)?(?:précédent|suivant)\W*$
    |laisser\sun\scommentaire|votre\sadresse\s(?:e-?mail|de\smessagerie)|vos\sréactions\sdoivent
    )""",
    re.VERBOSE,
)


def is_phrase(text: str) -> bool:
    """Tell whether a short block is a set phrase of pages: sharing, subscribing, cookies, dates,
    other articles.

    >>> is_phrase("À lire aussi : le dossier"), is_phrase("Partager l’eau, dit le maire, ne suffira pas à passer l’été.")
    (True, False)
    """
    return len(text) < 240 and _PHRASES.match(text.lower()) is not None
