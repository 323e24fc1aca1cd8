"""French web pages: what surrounds an article, by class names and by set phrases."""

# Words that begin or end a class or id (split at hyphens and capitals), as sites and the systems
# that they run on name boxes around an article. These name nothing else:
SURE_WORDS = frozenset(
    """nav navbar navigation navbox menu breadcrumb breadcrumbs ariane pagination pager paging toc
    sommaire sharedaddy addtoany addthis cookie cookies cookielawinfo consent gdpr rgpd
    tarteaucitron didomi axeptio onetrust login signup comment comments commentaire
    commentaires disqus respond reaction reactions forum related relatedposts recommended
    recommendation recommendations associes lire-aussi voir-aussi
    more-posts suggestion suggestions outbrain taboola sponsored footer popup lightbox skip-link
    screen-reader-text sr-only visually-hidden visuallyhidden caption thumbcaption
    credit credits copyright wp-caption-text byline author-bio author-box bio biography dateline
    timestamp entry-meta post-meta tag-list tagcloud mw-editsection reflist ref-list references
    hatnote infobox ambox catlinks site-sub site-title site-description twitter-tweet
    instagram-media fil-info widget-area factbox""".split()
)
# And these name a wrapper of the article on one site or another:
CLASS_WORDS = frozenset(
    """share sharing social socials partage partages partager toolbar toolbox newsletter
    newsletters subscribe subscription abonnement abonnements abonner paywall premium-offer
    vote rating teaser teasers sponsor promo upsell pub pubs ad ads adv advert advertisement
    adsense publicite publicites sidebar modal overlay banner bandeau noprint legend legende
    auteur read-more readmore date published meta tags categories reference metadata
    bandeau-container tagline feedback embed placeholder gallery cta ticker alerte""".split()
)

# Class names of the standfirst.
STANDFIRST = (
    "chapo", "chapeau", "chapô", "standfirst", "lead", "lede", "dek", "accroche", "subtitle",
    "sous-titre",
)  # fmt: skip

# Short blocks that are no text, as expressions over lower case: each matches from the beginning.
PHRASES = (
    # reading on
    r"(?:à|a)\s(?:lire|voir|écouter|découvrir|retenir)(?:\s(?:aussi|également)\b|\s?:|\W*$)",
    (
        r"(?:lire|voir|écouter|regarder)\s(?:(?:aussi|également|la\ssuite|l[’']article"
        r"|la\svidéo)\b|plus\W*$)"
    ),
    # the same subject, other articles
    r"(?:sur|dans)\sle\smême\s(?:sujet|thème)",
    r"ces\sarticles\s(?:peuvent|pourraient)",
    r"vous\saimerez\s(?:aussi|peut)",
    r"pour\saller\splus\sloin\W*$",
    r"plus\sd[’']articles",
    r"nos\sautres\sarticles",
    r"articles?\s(?:liés|similaires|associés|recommandés)",
    r"les\splus\s(?:lus|vus|partagés)\W*$",
    # sharing and reacting
    (
        r"(?:partager|partagez|tweeter|imprimer|commenter|réagir|réagissez|copier\sle\slien"
        r"|envoyer\spar|signaler\s(?:une?|ce|cette))\b.{0,40}$(?<![.!?…])"
    ),
    # subscribing
    r"(?:je\sm[’']abonne|s[’']abonner|abonnez-vous|déjà\sabonnée?)\b",
    r"(?:inscrivez-vous|recevez|inscription)\b.*\b(?:newsletters?|lettres?|alertes?)\b",
    r"(?:suivez|retrouvez|rejoignez)[-\s]nous\b",
    r"téléchargez\s(?:notre|l[’'])\s?appli",
    # who published it and when
    (
        r"(?:publié|posté|paru|écrit|modifié|mis\sà\sjour|mise\sà\sjour|créé)e?\s(?:par|le"
        r"|il\sy\sa)\b.{0,80}$(?<![.!?…])"
    ),
    r"permalien\b",
    r"(?:auteure?s?|rédaction|édition|edition|date)\s?:.{0,60}$(?<![.!?…])",
    r"date\s\d{1,2}[./]\d{1,2}[./]\d{2,4}\W*$",
    # credits
    r"(?:crédits?|photos?|illustration|copyright)\s?(?:photos?|:|©)",
    r"©",
    # reading time and counts
    r"temps\sde\slecture",
    r"lecture\s:?\s?\d",
    r"\d+\smin(?:utes?)?\sde\slecture",
    r"\d+\s(?:commentaires?|partages?|vues?|réactions?|réponses?)\W*$",
    # tags, advertisements
    r"(?:tags?|mots[-\s]clés|étiquettes?|catégories?|thèmes?|classé\sdans)\s?:",
    r"publicité(?:\W*$|\s:)",
    r"la\ssuite\saprès\s(?:la|cette)\spub",
    # paywalls
    r"(?:cet\s)?article\sréservé\s(?:aux|à\snos)\sabonnés",
    r"il\svous\sreste\s\d+",
    r"(?:lire|lisez)\sl[’']intégralité",
    # cookies
    r"(?:ce\ssite|nous|notre\ssite)\sutilis(?:e|ons)\b.*\bcookies?\b",
    r"(?:en\s(?:poursuivant|continuant)|j[’']accepte|accepter)\b.*\bcookies\b",
    r"gérer\s(?:mes|les)\scookies",
    r"cette\spage\svous\sa-t-elle",
    r"cet\sarticle\svous\sa-t-il",
    # law and navigation
    r"tous\sdroits\sréservés",
    r"mentions\slégales\W*$",
    r"retour\s(?:en\shaut|à\s(?:l[’']accueil|la\s(?:liste|une|page)))",
    r"(?:article\s)?(?:précédent|suivant)\W*$",
    # comments
    r"laisser\sun\scommentaire",
    r"votre\sadresse\s(?:e-?mail|de\smessagerie)",
    r"vos\sréactions\sdoivent",
)

# What walls say, as expressions over lower case; French, and the English of sites everywhere.
CONSENT = (
    r"\b(?:accepter|acceptez|refuser|consentement|consent|accept)\b.*\bcookies?\b"
    r"|\bcookies?\b.*\b(?:accepter|acceptez|refuser|consentement|consent|accept)\b"
)
LOGIN = (
    r"\b(?:connectez-vous|identifiez-vous|mot\sde\spasse\soublié|saisissez\svotre\smot\sde\spasse"
    r"|(?:log|sign)\sin\sto\b|forgot\s(?:your\s)?password)"
)
SUBSCRIBERS = (
    r"réservée?s?\s(?:à\snos|aux)\s(?:abonnée?s|membres|adhérents)|il\s(?:vous\s)?reste\s\d+\s?%"
    r"|pour\slire\s(?:la\ssuite|l[’']article|cet\sarticle)|abonnez-vous\spour\slire"
    r"|l[’']accès\sà\sla\stotalité\sde\sl[’']article|déjà\sabonnée?\s?\?"
)
