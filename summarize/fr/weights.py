"""The weights of ``--method auto``; written by tests/quality/fit.py, not by hand.

Fitted on 2026-11-28 on 565 texts whose facts readers marked, sha256 5f1991a97ccbc32b,
and on 20859 articles with their summaries, sha256 014b44a133ac6afd: ridge
regression of the weight of the facts that a sentence carries on its features, as they
differ within a text.
"""

# feature: what a unit of it adds off news, and on news, to readers and abstracts alike
WEIGHTS = {
    "title": (0.10205, 0.35136),
    "weight": (0.19383, 0.27849),
    "phrases": (0.023975, 0.052421),
    "title_phrases": (0.038794, 0.019304),
    "announced": (0.0115, 0.013237),
    "taken_up": (1.42, 1.8179),
    "takes_up": (0.79778, 0.2788),
    "heading": (0.090745, 0.063511),
    "opens": (-0.031709, -0.4032),
    "early": (0.065537, 0.34698),
    "late": (0.087752, 0.031321),
    "paragraph": (-0.007814, 0.0090638),
    "opens_paragraph": (0.040874, 0.022554),
    "closes_paragraph": (-0.02375, -0.013634),
    "closes": (-0.081734, 0.02217),
    "among_first": (0.062725, 0.055906),
    "last_paragraph": (0.041866, -0.014296),
    "off_middle": (-0.039295, -0.037962),
    "length": (0.14406, 0.21935),
    "words": (-0.014408, -0.1029),
    "long_words": (0.058097, -0.0066977),
    "names": (-0.037707, 0.0069357),
    "known_names": (0.023092, 0.01507),
    "definite": (0.010833, 0.082508),
    "complements": (-0.01631, 0.094184),
    "auxiliaries": (0.031969, 0.017248),
    "imperfect": (-0.42839, -0.26885),
    "opens_preposition": (0.016429, 0.03039),
    "figures": (0.062135, 0.0035219),
    "exclamation": (-0.086838, -0.0074895),
    "ellipsis": (-0.078393, -0.0075565),
    "abstract": (0.010544, 0.0090257),
    "previous_length": (-0.017514, -0.014026),
    "carried_on": (-0.018223, -0.029264),
    "quoted": (-0.045057, -0.082206),
    "first_person": (-0.12619, -0.45354),
    "question": (-0.11737, -0.081496),
    "conclusion": (0.068546, -0.0038094),
    "obligation": (0.086474, 0.0056271),
    "decision": (0.029747, 0.015862),
    "change": (0.055421, 0.019445),
    "moment": (0.089253, 0.046214),
    "courtesy": (-0.087295, -0.040812),
    "elsewhere": (-0.073649, -0.021099),
    "harm": (0.032305, 0.032469),
}

# the same to readers: where sentences are counted, and off news
READERS = {
    "title": (0.12526, 0.3462),
    "weight": (0.18291, 0.26286),
    "phrases": (0.02631, 0.049391),
    "title_phrases": (0.044407, 0.019052),
    "announced": (0.01232, 0.01403),
    "taken_up": (1.5715, 2.0357),
    "takes_up": (0.86626, 0.35323),
    "heading": (0.09207, 0.075265),
    "opens": (-0.017912, -0.38441),
    "early": (0.07695, 0.30824),
    "late": (0.099566, 0.032281),
    "paragraph": (-0.01338, 0.0039503),
    "opens_paragraph": (0.043281, 0.023094),
    "closes_paragraph": (-0.023057, -0.017214),
    "closes": (-0.083914, 0.022481),
    "among_first": (0.066701, 0.064157),
    "last_paragraph": (0.045819, -0.014293),
    "off_middle": (-0.035464, -0.036878),
    "length": (0.14801, 0.21677),
    "words": (-0.018225, -0.099892),
    "long_words": (0.055716, -0.0062003),
    "names": (-0.032437, 0.011939),
    "known_names": (0.019987, 0.015116),
    "definite": (0.013098, 0.083539),
    "complements": (-0.017489, 0.091871),
    "auxiliaries": (0.032124, 0.017288),
    "imperfect": (-0.4616, -0.27564),
    "opens_preposition": (0.017644, 0.032546),
    "figures": (0.061018, 0.0047429),
    "exclamation": (-0.084151, -0.010583),
    "ellipsis": (-0.079034, -0.0062061),
    "abstract": (0.0077884, 0.0092601),
    "previous_length": (-0.019962, -0.013565),
    "carried_on": (-0.019299, -0.030307),
    "quoted": (-0.04957, -0.086907),
    "first_person": (-0.13187, -0.51799),
    "question": (-0.11946, -0.09746),
    "conclusion": (0.07029, -0.0040143),
    "obligation": (0.079047, 0.0052473),
    "decision": (0.026198, 0.016354),
    "change": (0.047771, 0.016044),
    "moment": (0.08665, 0.043702),
    "courtesy": (-0.084478, -0.042619),
    "elsewhere": (-0.065891, -0.016069),
    "harm": (0.022335, 0.029496),
}

# word: what it adds where a sentence has it
WORDS = {
    "sens": 0.0708,
    "ministre": 0.0599,
    "plutôt": 0.0581,
    "politique": 0.0426,
    "raison": 0.0418,
    "de": 0.0409,
    "important": 0.0403,
    "personnes": 0.0401,
    "vos": 0.0396,
    "donc": 0.0396,
    "équipe": 0.0396,
    "trop": 0.0376,
    "à": 0.0375,
    "été": 0.0369,
    "vie": 0.0340,
    "agit": 0.0338,
    "euros": 0.0335,
    "nouveau": 0.0319,
    "contre": 0.0314,
    "homme": 0.0313,
    "toutes": 0.0303,
    "grâce": 0.0290,
    "selon": 0.0288,
    "la": 0.0287,
    "système": 0.0278,
    "projet": 0.0277,
    "pourquoi": 0.0261,
    "mise": 0.0254,
    "effet": 0.0249,
    "juste": 0.0249,
    "jusqu": 0.0244,
    "votre": 0.0238,
    "car": 0.0237,
    "état": 0.0236,
    "des": 0.0233,
    "prendre": 0.0230,
    "l": 0.0229,
    "le": 0.0225,
    "ans": 0.0224,
    "fois": 0.0221,
    "mois": 0.0217,
    "a": 0.0215,
    "mettre": 0.0210,
    "deux": 0.0205,
    "gouvernement": 0.0205,
    "tant": 0.0204,
    "conditions": 0.0195,
    "france": 0.0194,
    "enfants": 0.0191,
    "et": 0.0189,
    "en": 0.0187,
    "ville": 0.0187,
    "nos": 0.0185,
    "ce": 0.0185,
    "près": 0.0181,
    "seulement": 0.0178,
    "son": 0.0173,
    "nouvelle": 0.0168,
    "être": 0.0166,
    "heures": 0.0162,
    "ci": 0.0159,
    "afin": 0.0157,
    "toute": 0.0152,
    "sera": 0.0152,
    "une": 0.0150,
    "ne": 0.0147,
    "pour": 0.0143,
    "donner": 0.0142,
    "dans": 0.0141,
    "un": 0.0134,
    "possible": 0.0130,
    "au": 0.0128,
    "cause": 0.0126,
    "pouvoir": 0.0124,
    "faire": 0.0121,
    "suis": 0.0115,
    "cette": 0.0115,
    "voir": 0.0114,
    "5": 0.0114,
    "mais": 0.0113,
    "s": 0.0112,
    "trois": 0.0111,
    "non": 0.0111,
    "que": 0.0110,
    "pourrait": 0.0107,
    "paris": 0.0104,
    "nous": 0.0102,
    "souvent": 0.0101,
    "partir": 0.0099,
    "j": 0.0098,
    "loi": 0.0097,
    "dès": 0.0095,
    "beaucoup": 0.0091,
    "étaient": 0.0086,
    "début": 0.0085,
    "santé": 0.0082,
    "grande": 0.0082,
    "autant": 0.0082,
    "nuit": 0.0081,
    "femmes": 0.0079,
    "société": 0.0076,
    "maintenant": 0.0074,
    "président": 0.0073,
    "petite": 0.0071,
    "site": 0.0071,
    "d": 0.0070,
    "doit": 0.0068,
    "leur": 0.0067,
    "qu": 0.0066,
    "semaine": 0.0062,
    "jour": 0.0061,
    "ici": 0.0060,
    "n": 0.0056,
    "serait": 0.0055,
    "il": 0.0051,
    "suite": 0.0050,
    "premier": 0.0047,
    "sur": 0.0044,
    "se": 0.0040,
    "aujourd": 0.0038,
    "sommes": 0.0036,
    "travail": 0.0034,
    "les": 0.0032,
    "compte": 0.0030,
    "fait": 0.0030,
    "4": 0.0024,
    "sans": 0.0023,
    "sa": 0.0023,
    "après": 0.0017,
    "années": 0.0015,
    "lieu": 0.0014,
    "qui": 0.0012,
    "ceux": 0.0011,
    "nombre": 0.0011,
    "ont": 0.0007,
    "eu": 0.0004,
    "par": 0.0004,
    "situation": 0.0004,
    "face": -0.0000,
    "première": -0.0000,
    "dit": -0.0001,
    "public": -0.0002,
    "lui": -0.0003,
    "pense": -0.0003,
    "français": -0.0004,
    "3": -0.0007,
    "mis": -0.0008,
    "aux": -0.0009,
    "jamais": -0.0013,
    "reste": -0.0016,
    "données": -0.0019,
    "ensemble": -0.0020,
    "1": -0.0021,
    "est": -0.0023,
    "tout": -0.0023,
    "avoir": -0.0025,
    "tous": -0.0026,
    "fin": -0.0027,
    "du": -0.0028,
    "lors": -0.0030,
    "monde": -0.0036,
    "notre": -0.0038,
    "également": -0.0039,
    "dire": -0.0041,
    "point": -0.0046,
    "plusieurs": -0.0047,
    "soit": -0.0047,
    "sous": -0.0048,
    "rien": -0.0052,
    "pas": -0.0053,
    "c": -0.0055,
    "très": -0.0059,
    "comme": -0.0060,
    "mieux": -0.0062,
    "jours": -0.0066,
    "juin": -0.0067,
    "depuis": -0.0068,
    "ses": -0.0068,
    "parce": -0.0069,
    "2": -0.0070,
    "seul": -0.0070,
    "mars": -0.0070,
    "me": -0.0073,
    "elle": -0.0077,
    "ou": -0.0078,
    "bien": -0.0078,
    "autre": -0.0082,
    "avec": -0.0084,
    "leurs": -0.0087,
    "celui": -0.0087,
    "toujours": -0.0097,
    "était": -0.0098,
    "partie": -0.0102,
    "peut": -0.0102,
    "m": -0.0105,
    "aussi": -0.0108,
    "plus": -0.0109,
    "ces": -0.0111,
    "quelques": -0.0112,
    "ainsi": -0.0113,
    "si": -0.0118,
    "elles": -0.0119,
    "chaque": -0.0121,
    "niveau": -0.0121,
    "hui": -0.0122,
    "notamment": -0.0122,
    "eau": -0.0122,
    "sécurité": -0.0122,
    "chez": -0.0123,
    "pays": -0.0123,
    "font": -0.0124,
    "ils": -0.0125,
    "cas": -0.0127,
    "vu": -0.0133,
    "etc": -0.0134,
    "je": -0.0134,
    "va": -0.0135,
    "place": -0.0146,
    "dont": -0.0148,
    "cela": -0.0148,
    "où": -0.0149,
    "cet": -0.0151,
    "chose": -0.0152,
    "moins": -0.0153,
    "avons": -0.0153,
    "permet": -0.0153,
    "devant": -0.0156,
    "grand": -0.0159,
    "année": -0.0160,
    "manière": -0.0161,
    "mal": -0.0162,
    "même": -0.0166,
    "enfin": -0.0167,
    "entre": -0.0168,
    "sont": -0.0173,
    "temps": -0.0173,
    "pu": -0.0175,
    "alors": -0.0176,
    "moi": -0.0176,
    "problème": -0.0177,
    "ma": -0.0178,
    "dernier": -0.0180,
    "conseil": -0.0183,
    "ai": -0.0183,
    "avez": -0.0199,
    "oui": -0.0201,
    "vraiment": -0.0203,
    "demande": -0.0204,
    "t": -0.0205,
    "ailleurs": -0.0207,
    "y": -0.0216,
    "peu": -0.0219,
    "eux": -0.0224,
    "loin": -0.0230,
    "aller": -0.0230,
    "déjà": -0.0231,
    "personne": -0.0232,
    "mon": -0.0236,
    "côté": -0.0239,
    "000": -0.0242,
    "passe": -0.0245,
    "avait": -0.0248,
    "autres": -0.0253,
    "vers": -0.0256,
    "quand": -0.0272,
    "cours": -0.0276,
    "là": -0.0286,
    "puis": -0.0288,
    "faut": -0.0292,
    "encore": -0.0304,
    "gens": -0.0311,
    "moment": -0.0313,
    "on": -0.0314,
    "ça": -0.0322,
    "tu": -0.0324,
    "part": -0.0324,
    "juillet": -0.0326,
    "assez": -0.0335,
    "surtout": -0.0358,
    "mes": -0.0368,
    "quelque": -0.0369,
    "comment": -0.0391,
    "besoin": -0.0392,
    "peuvent": -0.0396,
    "rapport": -0.0398,
    "certains": -0.0408,
    "10": -0.0408,
    "avant": -0.0423,
    "pendant": -0.0432,
    "bon": -0.0446,
    "avais": -0.0454,
    "pris": -0.0470,
    "question": -0.0517,
    "petit": -0.0517,
    "vous": -0.0537,
    "histoire": -0.0573,
    "choses": -0.0591,
    "parfois": -0.0632,
    "bonne": -0.0711,
    "exemple": -0.0939,
}

# the same to readers: where sentences are counted, and off news
READERS_WORDS = {
    "sens": 0.0743,
    "plutôt": 0.0687,
    "ministre": 0.0607,
    "contre": 0.0568,
    "donc": 0.0491,
    "toutes": 0.0462,
    "trop": 0.0462,
    "raison": 0.0442,
    "équipe": 0.0440,
    "deux": 0.0431,
    "jusqu": 0.0421,
    "important": 0.0417,
    "politique": 0.0411,
    "été": 0.0403,
    "agit": 0.0395,
    "personnes": 0.0389,
    "à": 0.0375,
    "vie": 0.0375,
    "de": 0.0373,
    "et": 0.0365,
    "homme": 0.0357,
    "pourquoi": 0.0344,
    "vos": 0.0343,
    "selon": 0.0326,
    "nouveau": 0.0320,
    "fois": 0.0310,
    "grâce": 0.0294,
    "sera": 0.0292,
    "juste": 0.0276,
    "mise": 0.0269,
    "système": 0.0268,
    "non": 0.0256,
    "car": 0.0249,
    "projet": 0.0246,
    "toute": 0.0246,
    "ne": 0.0243,
    "ville": 0.0240,
    "prendre": 0.0235,
    "étaient": 0.0235,
    "près": 0.0234,
    "pouvoir": 0.0232,
    "enfants": 0.0228,
    "tant": 0.0227,
    "des": 0.0227,
    "mettre": 0.0222,
    "cette": 0.0218,
    "serait": 0.0216,
    "afin": 0.0214,
    "en": 0.0208,
    "ans": 0.0208,
    "ce": 0.0208,
    "france": 0.0206,
    "mois": 0.0205,
    "être": 0.0201,
    "la": 0.0192,
    "donner": 0.0191,
    "gouvernement": 0.0189,
    "euros": 0.0186,
    "état": 0.0183,
    "heures": 0.0180,
    "nos": 0.0180,
    "suis": 0.0179,
    "pour": 0.0178,
    "dès": 0.0177,
    "aujourd": 0.0174,
    "effet": 0.0172,
    "faire": 0.0172,
    "le": 0.0165,
    "nouvelle": 0.0162,
    "n": 0.0154,
    "ici": 0.0153,
    "l": 0.0150,
    "a": 0.0141,
    "moins": 0.0140,
    "son": 0.0139,
    "conditions": 0.0137,
    "que": 0.0133,
    "paris": 0.0132,
    "voir": 0.0130,
    "nous": 0.0128,
    "mais": 0.0124,
    "beaucoup": 0.0123,
    "ci": 0.0121,
    "une": 0.0120,
    "grande": 0.0118,
    "seulement": 0.0115,
    "partir": 0.0113,
    "au": 0.0112,
    "sans": 0.0109,
    "cause": 0.0108,
    "leur": 0.0104,
    "semaine": 0.0104,
    "trois": 0.0101,
    "autant": 0.0100,
    "petite": 0.0100,
    "santé": 0.0097,
    "5": 0.0095,
    "jamais": 0.0093,
    "souvent": 0.0087,
    "possible": 0.0086,
    "femmes": 0.0083,
    "s": 0.0082,
    "un": 0.0074,
    "ont": 0.0073,
    "début": 0.0072,
    "dans": 0.0068,
    "maintenant": 0.0065,
    "jour": 0.0063,
    "nuit": 0.0060,
    "il": 0.0060,
    "d": 0.0059,
    "tous": 0.0058,
    "qu": 0.0057,
    "ou": 0.0056,
    "sommes": 0.0054,
    "votre": 0.0053,
    "doit": 0.0053,
    "soit": 0.0051,
    "président": 0.0047,
    "également": 0.0046,
    "années": 0.0046,
    "société": 0.0045,
    "français": 0.0038,
    "4": 0.0038,
    "loi": 0.0036,
    "premier": 0.0034,
    "situation": 0.0030,
    "travail": 0.0027,
    "les": 0.0024,
    "se": 0.0022,
    "compte": 0.0021,
    "mis": 0.0020,
    "pense": 0.0017,
    "site": 0.0017,
    "pourrait": 0.0017,
    "qui": 0.0017,
    "hui": 0.0014,
    "tout": 0.0014,
    "face": 0.0012,
    "plus": 0.0010,
    "notre": 0.0007,
    "ensemble": 0.0007,
    "j": 0.0005,
    "dont": 0.0004,
    "dire": 0.0004,
    "depuis": -0.0002,
    "ceux": -0.0003,
    "est": -0.0003,
    "lieu": -0.0005,
    "aux": -0.0008,
    "par": -0.0010,
    "eu": -0.0010,
    "sur": -0.0010,
    "public": -0.0013,
    "rien": -0.0013,
    "pas": -0.0014,
    "fait": -0.0017,
    "première": -0.0020,
    "3": -0.0021,
    "fin": -0.0024,
    "avoir": -0.0025,
    "chaque": -0.0032,
    "du": -0.0036,
    "nombre": -0.0039,
    "point": -0.0040,
    "ces": -0.0042,
    "sa": -0.0045,
    "après": -0.0046,
    "celui": -0.0046,
    "reste": -0.0047,
    "lui": -0.0053,
    "cet": -0.0054,
    "monde": -0.0056,
    "toujours": -0.0056,
    "sous": -0.0058,
    "sont": -0.0059,
    "peut": -0.0060,
    "ainsi": -0.0060,
    "données": -0.0060,
    "parce": -0.0062,
    "1": -0.0066,
    "suite": -0.0068,
    "avec": -0.0071,
    "très": -0.0074,
    "si": -0.0077,
    "juin": -0.0077,
    "dit": -0.0083,
    "était": -0.0084,
    "2": -0.0090,
    "plusieurs": -0.0094,
    "leurs": -0.0096,
    "mars": -0.0100,
    "jours": -0.0105,
    "va": -0.0106,
    "bien": -0.0108,
    "lors": -0.0109,
    "me": -0.0111,
    "place": -0.0114,
    "aussi": -0.0114,
    "mieux": -0.0115,
    "autre": -0.0116,
    "permet": -0.0118,
    "c": -0.0121,
    "pu": -0.0122,
    "comme": -0.0122,
    "ils": -0.0125,
    "sécurité": -0.0128,
    "quelque": -0.0132,
    "ses": -0.0133,
    "cela": -0.0133,
    "eau": -0.0135,
    "notamment": -0.0136,
    "grand": -0.0138,
    "déjà": -0.0139,
    "entre": -0.0141,
    "problème": -0.0150,
    "partie": -0.0150,
    "pays": -0.0152,
    "faut": -0.0153,
    "etc": -0.0153,
    "seul": -0.0153,
    "devant": -0.0155,
    "t": -0.0167,
    "manière": -0.0167,
    "vers": -0.0168,
    "m": -0.0171,
    "même": -0.0172,
    "font": -0.0172,
    "chose": -0.0172,
    "cas": -0.0174,
    "loin": -0.0175,
    "dernier": -0.0176,
    "niveau": -0.0178,
    "alors": -0.0183,
    "eux": -0.0188,
    "côté": -0.0189,
    "passe": -0.0191,
    "ma": -0.0191,
    "y": -0.0191,
    "elles": -0.0191,
    "avons": -0.0192,
    "où": -0.0192,
    "conseil": -0.0194,
    "mal": -0.0195,
    "vraiment": -0.0197,
    "aller": -0.0198,
    "je": -0.0198,
    "quelques": -0.0201,
    "puis": -0.0204,
    "année": -0.0205,
    "peu": -0.0206,
    "chez": -0.0206,
    "ai": -0.0206,
    "ailleurs": -0.0206,
    "oui": -0.0210,
    "temps": -0.0224,
    "là": -0.0254,
    "demande": -0.0254,
    "avez": -0.0255,
    "000": -0.0256,
    "moi": -0.0257,
    "cours": -0.0261,
    "enfin": -0.0263,
    "elle": -0.0269,
    "peuvent": -0.0272,
    "avait": -0.0274,
    "personne": -0.0283,
    "encore": -0.0284,
    "mon": -0.0297,
    "moment": -0.0301,
    "autres": -0.0310,
    "quand": -0.0318,
    "surtout": -0.0324,
    "juillet": -0.0333,
    "gens": -0.0344,
    "part": -0.0344,
    "mes": -0.0346,
    "vu": -0.0355,
    "on": -0.0369,
    "assez": -0.0396,
    "bon": -0.0421,
    "ça": -0.0426,
    "besoin": -0.0431,
    "avant": -0.0434,
    "rapport": -0.0447,
    "10": -0.0457,
    "pris": -0.0464,
    "certains": -0.0471,
    "histoire": -0.0486,
    "tu": -0.0494,
    "question": -0.0500,
    "petit": -0.0536,
    "comment": -0.0541,
    "pendant": -0.0552,
    "avais": -0.0559,
    "choses": -0.0585,
    "parfois": -0.0639,
    "bonne": -0.0726,
    "vous": -0.0774,
    "exemple": -0.0941,
}

# what a stem adds to them on news, and the stems that add it; off news a share of it
_LEVELS = {
    0.070: """
    antisémit supprim
    """,
    0.065: """
    corrupt hectar invalid
    """,
    0.060: """
    annul erreur euros génocid inaccept pronostic radicalis rejet réform répar
    """,
    0.055: """
    bless contreven détruit impossibil référendum suffrag suppress échec
    """,
    0.050: """
    abolit avort diminu dommag doubl euro europ européen infract injust km million neutral
    popul pétit restrict réclus réduir réduit sanction violenc
    """,
    0.045: """
    amend arménien arnaqu boycott compatibl comprom comptabilis destruct dissolu décompt
    démission erdogan handicap impossibl inadmissibl indemnis interdict irréguli milliardair
    minor mortal norm pauvret privatis prélev reconstruir renouvel reviendr répress séism
    victim
    """,
    0.040: """
    adversair approb budget canc cdi christ condamn contamin craindr culpabl devr devront
    discrimin doivent dollar décembr déces déclin démiss désinfect exclu extinct extradit
    fourniret fraud homicid illégal immun incapac incertitud injustic ivoir list malfaiteur
    minut moiti multiplient nécess nécessit négat pollut popular pourcentag préav préjudic
    prévent refus requ rémuner réorganis réélu réévalu scor sismiqu solut successeur
    sénateur tortur total ue universel échou
    """,
    0.035: """
    absenc accept archevêqu atlant autonom baiss blanc blessur blocag calvados candidat
    candidatur cathol censur chanc chaos chiffr chômag colonial comit concurrent contravent
    corrig coupabl cruaut cyclon dangeros degr disparaîtr disposent disproportion douleur
    décen décis déclarent démocrat détruir détérior empoison endommag envisage estros exclur
    exclus exclut frustrat féminicid global gmt improb inaccessibl individu indépend
    indépendant interrupt inutil kg kilometr kosovo licenci limit litr mai major mandat
    minimis mobilisent modernis modif mort multipli naturalis novembr négoci obligatoir
    opposent opposit palli pesticid plaint pollu prim proces promess protestatair provisoir
    prérog pénitentiair recevr reconstruct redoubl redémarr refusent rembours remplac
    revaloris risqu récolt réduct réduis rétabl sanctuair scrutin seul signatur souffert
    souh subvent success taux ton trimestr viabl vulner véner élimin élit
    """,
    0.030: """
    abandon abrog absolu admis afriqu aggrav agress ajust alterc anti août appliquent
    approuv arieg armor assassinat attendu automatis bacter bangkok besoin brevet calcul
    casting centain chauff civil clientel consomm constitutionnel contraindr controvers
    convergent cop coût craignent cred crim criminel crédit cycl dang diagnostiqu dieu
    disparit disparus divergent doit défavoris dégrad dégât délinqu délit dénombr effect
    effondr emplois emprison empêch esclavag espagn espec estiment faibless fatal fauss
    forfaitair fractur fragilis févri groupuscul humil ignor incap incohérent incompatibl
    inde indemn indispens individus indones industr indétermin inexist inflammatoir inflig
    inférieur innov interd interdir inéligibil janvi lavag licenc lik légalis légitim
    magnitud maltrait mathémat medef menac mercur mess meurent migratoir milli minimum
    mobilis model moyen mécan numéro nécessair object obtiendr octobr perquisit populair
    prioritair processus proposit protest préven quarantain recel reconvers recul recyclag
    refont rentabl renvers restitu revers reçus richess rohingi ruptur réactiv réaffirm
    réchauff récréat réprim répréhensibl révolu révolutionnair réélect satisfait semestr
    serb siecl souhaitent suff suffis suicid uniqu valabl valid vandalis vendus vingtain
    égal églis évit
    """,
    0.025: """
    absten abstent accident accus acquisit acquitt actuel affect antiterror arbitr argent
    argentin arrêt atteindr attendus autoris avril bail bilan bolsonaro bénéficiair cancer
    capac cent chequ chrétien chômeur cibl client colis collis combat combien comm commiss
    commissair communaut compens confondus contemporain contraint contrat convict convoc
    correct correctionnel coûteux cp cras criter croat création créativ crédibil culturel
    del devanc deviendr diesel dieudon dignit disparu dispers diversifi divorc débarrass
    décret défens défenseur définit déflagr délaiss déleg dénoncent dépass dérembours dérog
    désesper déstabilis efficac egal enlev entier environ envisagent espagnol espéron exced
    except exemplair exig faibl faill faudr faut favor financi fix fléau fraudul frein
    gratuit généros homologu horair humili hydrocarbur idéal ii iii illimit immédiat impun
    incompétent inculp indifférent individuel inhum inject injur inquiètent insect insoumis
    instabl institu institutionnel insupport integr interdit interrompu intoler inévit
    irrupt israélien itt jaug juin jurid juridict justic justifi kilos klein laïqu lr
    malform mammifer massacr mayott menacent mesur meurtr mexiqu minim moder modern modest
    modifi mutuel mérit nigeri nitrat nomin normal norveg obstacl octogénair ok oppos
    parlementair pen permanent permettront person pert plateform poison poursuivent primair
    prix procédur produisent promot prétendr prévision prévu prévus prêt pun punit
    quadragénair ravag recl recour regain regret regroup remani remettr repris reproduir
    représentent retir revend risquent rituel robot rompr réalist réconcili réglement
    régress régul régularis rénov répart résist réussit révis sacrific second sensibilis
    septembr signatair sm souffr souffrent soutiennent sport stabilis stabl subvention
    succes surviv susceptibl system sépar séparat temporair tentat thermometr tier toler
    touchent traditionnel trait transact trentain tropical tu téléspect udi urgenc vacanci
    vandal vendu veulent veux violat violent volcan volont véhicul wuhan zemmour zéro économ
    écosystem électeur électron éligibl émissair érupt évict
    """,
    0.020: """
    absent abus acced achev agent agil alban alcool amazon ambit ambiti anomal antibiot
    antirac appliqu armement arrest arthur artificiel athen atteint autochton barcelon
    biodivers bordel brex brutal bénéfici béton canicul capabl castan catastroph caution ced
    centim certitud cess cfdt chang chris claus climat cluster cm coalit cohérent combattr
    combattu commettr compétit confl conféder consensus consider const constitu constructeur
    contest contradict contradictoir contrair contrepart contrôleur convaincr cost cris
    croissanc cré créateur cub cumul danger detr deuil deuxiem dispos divis dizain donateur
    dron durabl déced déconfin défait défaut défavor défend défendr défendu déforest dénonci
    dépêch désorm déséquilibr détenus détermin détest détourn dévast empir enregistr
    entrepreneur espoir eurodéput exceptionnel excess excus exigent expuls faillit feront
    gagn gamm giscard gramm grev habit habituel harr hebdomadair humanitair idéolog impact
    impatient incertain inclus incontourn indien indigen infect initi inquiétud inspect
    instagram insuffis insurg interdis international intervent intox invers inégal issus
    justif lacrymogen logiciel légal macron mainten majoritair malad malheur manqu mariag
    mass mauvais mepr metr micro milliard miser mm mour mélang méthod météorolog naturel
    nuag numéros néanmoin officiel optim oscar pai pair pandem passibl paus pauvr peopl
    permettr peupl ponctuel possibil potentiel poul pourront pred priv product prof profess
    progress propag proport proteg protocol prématur présidentiel prévis prévoir puissanc
    périod quantit quinquennat radar ralent rar rebond recens recev recevoir reconfin record
    ref regl repouss requêt restent rever reçu rigueur robert réanim réclam rédig
    réglementair réguli réouvertur répertori républ résolu résultat sacrifi salair salari
    scientif sem seuil sold somm sondag souffranc souhait soutien spa spectateur statist
    stigmatis substitu suprêm surcharg survivr suspendr syndicat sélect sénat séver tach
    talent technicien températur test trafiqu travaillent trentenair troisiem trêv turqu
    télécharg unit urgent vaccin vainqueur valeur valoir valoris vauclus ve vendr verdict
    veut victoir vigueur vitess vot vrais écolog élevag élir élément équilibr équivalent
    établ éteindr évas éventuel évolu
    """,
    0.015: """
    abon academ accord accéler adapt admet adopt agresseur alentour allaient allant alloc
    altern an annonc anonym anticip appareil approvision arc arme assassin assurent attaqu
    augment automat avantag avert balkany battr bi biden blanch bleus britann carri cassat
    casseur cellul chacun chimiqu christian cinquantain circonscript class cliniqu collect
    colleg colomb commencent commerc commercialis complet comptent concept concernent condit
    confin conscienc construir construit conséquent contagion continuent contract contrôl
    coréen coupur craign cult cultur cérémon david def demandeur demeur dep dimanch diplôm
    disciplin disponibl disposit disput distanc distanci du duo déchet déclar dédi défic
    défin déliber délégu démantel dépend dû econom educ eelv enti envah escroquer esper
    essais estim exact exil exist existent exécut facil facteur factur fillon format fuit
    gouvern guer généralis habitu harcel heur homophob hostil humain hypothes héritag immigr
    immobili impos incarcer incendi incrimin indic industriel inond inquiet instant instaur
    intent intermédiair interven intervenus intégral invest investitur inédit islam
    judiciair juif juillet jupp liber libyen libéral log loi législ manifest manipul manuel
    maximum mensuel meurtri mill minimal minuit moindr mois mond mondial mortel moteur
    multipl méditerranéen nation neuf nombr nouveau oblig occidental offens offre opportun
    option pacif paix pakistan palestinien pensent pension perd perm persuad phas plupart
    posit possed possess pourr pouvon premi pression prier priorit prisonni pro problem
    producteur professionnel programm projet prom promet propriet protect prouv précair
    précaut prédécesseur préliminair prévenu prévoit prêtr pénal qualif quatr quitt racial
    racism radical rapid rassembl regn religion remport renfort renonc retard retr retrait
    revenus rich roi rom royaum rythm réalis réalit récurrent résoudr réuss satur scandal
    secteur semain sign simpl sinistr societ solidar souc soum soumettr souten soutenu
    souvent sportif spécial spécialis stop strateg structur succed supplémentair suppos
    sécuris sélection techniqu technolog tendanc terr touch toxiqu travailleur trump tunis
    unanim usager villan viol vivent volet vouloir voulon week échantillon échapp éditeur
    éduc élect électr éloign émeut émis équipag
    """,
    0.010: """
    abord achet acte adolescent affirm affront agenc alarm alert anné anten appui armé
    assembl assez attendr australien avanc bloc bond brésil calendri californ cass castex
    catégor chaleur chanti chass cher chercheur chin chut claud compt concern consacr
    consist construct continent continu cot dem destin devient difficult diffus disent
    distribu divers dos décid démarch détect détent développ effectu effort end engag
    enseign envisag essentiel ex expert exploit explos faux fer feu fin financ fiscal
    fondateur foyer fragil garant genr gest gouvernemental gouverneur group géner général
    huit immeubl impliqu incident initial inscrit insist instanc isol japon jeux joueur jour
    lund magistrat majeur mal malgr mar marg match maîtris membr migr milit mouv médi médiat
    mélenchon national natur niveau nombreux numer obten obtenu ordon parfait particip
    patient pein perdr permet perturb pir polem polit possibl poursuit poursuiv poursuivr
    pouv pratiqu privilégi probabl proced procureur produir produit prononc propos propr
    provoqu précipit préfectur président prévient publiqu puiss puissent qualifi qualit
    quant rat relanc religi rend repr reprendr reproch représent rest restaur revanch reven
    revenu revient rn russ récuper réfugi régim répet réserv réunion saison sauv scienc
    sensibl soin sol soleil sond spécif strict sub support suspect suspendu syndical tabl
    temp term terribl tribunal trois typ vendred version voudr voul voulu échang édit
    électoral émiss épreuv étag étap état évacu évalu
    """,
    0.005: """
    acteur action activ allemagn assist aut autor avocat capital cas caus commun communiqu
    confirm conserv coronavirus dat delà difficil dix droit dur dénonc déploi déput effet
    emmanuel emploi entrepris etat fermetur final gendarm install intérêt jaun jeud jug just
    laiss lanc lieu lrem lutt mard marqu mercred mis médecin médical not outr particuli pay
    perdu personnel principal prison propriétair précis prépar pu public raison retour réel
    républicain samed servic signal sit sourc suit terror uni unis utilis vent élev élu élus
    épidem équip
    """,
    -0.005: """
    air ancien animal appel arriv aupres bon bruno centr central charg circul collègu
    compagn contact cour covid célebr dev dis donald dossi déplac exempl exprim fait famill
    fond grav idé indiqu intens intérieur jeun journ li local loin long lourd mani minister
    ministr nord objet oper p pens pied plac plein polic press pris présent quotidien
    rapport recommand rével sais sarkozy secrétair sein sen situ soulign sécur sûr travaill
    twitt vagu vis voitur âge étud
    """,
    -0.010: """
    acces accompagn adjoint aliment allemand alpe apprendr arrier associ aven ball bar beb
    blanqu bleu bordeau boug bout buzyn camer campagn cart chaîn chef chois circonst cit
    clair coler comprendr concert conduit confi connu conseil context convers corteg courri
    couvert cédric dehor dessus différent dir dit docteur domicil défil ehpad entré express
    extérieur fac fais ferrand fidel figur fil foi fort franc frer front fronti futur gard
    gaz georg gilet gros gé hain hulot hôpital ile instruct inter interpel interrog intitul
    italien jet longtemp lou main manch marc masqu matin mer met mi mid milieu montrent
    motif mus musical mémoir nordahl observ orang ouvr parol parquet partag pass passag
    passion petit piec port pos pren printemp prochain proxim préfer rafal rang rappel rayon
    rejoindr relat rendu report rouvr royal rtl rugy réjou répond répondr rôl sall sant
    scénario sembl sent sexuel show sieg similair situat soir sommet sort stad star station
    sud suiv suivr surveil sérieux tenu the tour trac transit transparent téléphon témoign
    témoignag vacanc vi vid vient villag visibl vision vit viv voi vois xavi éclat écol émot
    énerg étranger île
    """,
    -0.015: """
    admir ador affich agac aid aim alexandr ali aller ambassadeur ami anim anse apparent
    appris appréci arnaud assis attract aud automn avalanch belgiqu benall berlin billet
    bonheur born bourgogn bouteil bureau bus caiss calm camion cercl chant charent chaud
    cheminot cheveux cimeti cinem coeur compar con conducteur conf connus content couch
    curieux debout dessous dg dialogu dign directeur directric docu dorm dr dress déjeun
    déroul edouard el emmen enfanc entend entrer exercic exhort extrait faim faison
    ferroviair festival feux film franch francilien froid fustig fémin garçon gestion girond
    glac googl grand guy habill hall haut havr hi hiv holland hommag hongkong hp humor héros
    hésit impress impression incroi infirmi intéress iron iser jamb julien laetici leland
    lettr libert lien lign ligu livr logist longu lumi là lâch maman marchandis marlen
    maréchal militair mulhous musicien ndlr nicol noi nom nourritur orchestr ordin ore par
    parcour partout paul peintur personnag pes pet plaid plais plateau post professeur
    profond psychiatr pékin ram raoult rencontr renseign rep ressent rouen roul rout rouvert
    référent répons san saut saôn section simon social soixantain souffl sujet sup surpren
    ségolen sûret sœur tard tas tension text tgv théâtr titr tract travers tri troup trouv
    truc ven venus vert vill viral vécu youtub yve zoo âgé écho étrang étrangl évoqu
    """,
    -0.020: """
    accouch afp agi ail album alexeï alimentair allus allé analys angel apparaissent arbre
    asil assoupl ateli audiovisuel autrui avion balcon band bayrou beaut belloubet besançon
    bfmtv bienvenu big blog bobigny bomb bouch boutiqu bric brigitt cadavr cadet caf cann
    cantin capsul carolin cercueil chanson chat chien chos chu château cloch clé confrer
    connaiss connaît connaîtr connect corbi coul courag couteau cuisin côt cœur dens dessin
    didi discothequ discour discuss discut dram découvr détail dévoil elisabeth endroit
    escalad etien facebook faun femm ferr fictif fiction flux foudr fous félicit féliqu
    gauch ge gendarmer genev gestionnair gill gliss goût greff grenobl gret gross grégoir
    gérard hexagon hidalgo histor honneur hont hospitali huil hélen illustr inform inscript
    ironis isabel isf jack jadot jardin jdd jean jihad jo jordan kaboul laurent leclerc
    lecteur leçon lion loiseau lu luis lunet lyon légion magiqu maison marin mec mention
    menu mien montpelli montr musiqu ménard nathal navalny normand noël odeur offici
    originair otag paf pag parad paraît paris passeport patrick patrouill paulo peloton
    perpignan philosoph pierr poignard poiti pomp portr prénom psychologu pyren quarti radio
    rail randon rapporteur ras ratp reim remarqu rentr retrouv revu rhin roug routi rud
    résum saint sait salut savoi savoir savon scand sceau secret sentent soi spectacl
    stéphan suiss survol symbol syr sébastien tapi them tireur tom tourn trahison transport
    traçag treiz tunnel urbain van vas venu vidéos vien viseur visiteur visuel voit voyageur
    vu véron yeux écout écran écrit ému épisod épous éton étouff œil
    """,
    -0.025: """
    afghan agroalimentair ambassad ambianc ambul amour ange angle anne ar aurel aurélien
    barb basti bastill bayon beau benoît bernadet bernard biograph bruit buzz cabin cag cahi
    caissi calais camarad camill caoutchouc caricatur carlos carol carrefour casern cav
    ceintur champ charl chemin chevali chouviat chœur cigaret city coffr commentair commémor
    complot conductric connaissent copain cord coulibaly cri cécil daniel danseur delphin
    derri dgccrf décrir détaill dîner edf elys entendr entendu entendus expérient façad
    feuill fi fich foll fondu foresti fou fouill fum fur fêt gar gardien geneviev ghosn
    glasgow gna gorg grogn guêp humour héroïn imag info iranien jacqu jeann jimmy johann
    jungl karl larm laurenc liban lill lin logo légend magnif mang marseil mignon monsieur
    nanterr nas neigeux nez néerland nîm ob oh ombre orag palais pantalon panthéon parisien
    parl parlent pascal pavillon paysag pent phoqu phras picard pist polici pompidou
    péripher question rav regard renault reportag riv rivi rog roland ru sag sagess schiapp
    se self serpent sien siren sketch ski socio sourd synagogu tabou tap thierry toil
    toulous trajet tricolor trist trottinet trou télétravail têt urban veuill vidéo vieil
    vieux vin visibil voir voyag véran élys
    """,
    -0.030: """
    alsac amus anecdot ascenseur auror aventur aéroport badaud bagag banderol beauvau bel
    beyrouth bizarr boir bourbon bracelet bravo cach cachent caillou capitain carl charcuter
    chauffeur cheff chouet ciel club cocaïn consult correz cul célin daech dans descript
    décrit dîn elab expliquent fan feuilleton fleur fleuv floyd food françois fresqu fréder
    fus gilbert gourault grass grésill guid gymnas géorg herb huîtr imagin imaginair inspir
    intermarch interview ivre jeuness jim jonathan jos journal juliet karin lambert lectur
    lfi lilian limog louvr mac magasin mair mannequin maëly merc minneapol mireil mme molin
    montagn montreuil mori mot moto mur museli myster métro navigo nic nostalg nyssen
    paraîtr parc parleur parlon patrici perret philipp photograph pip poes pomm porc postal
    poutin princess pâqu pétrol raill redoin renard renaud ressembl rockeur rond salu senior
    soldat souven soviet stev surnom symp takieddin tapis toulousain train twist urin ventr
    versaill vign vincen virgin visag vitr voil voisin vélib yannick échafaudag écrir écriv
    émouv
    """,
    -0.035: """
    aix antoin baupin belg bfm bier buzzfeed casqu catherin cathédral champignon chapeau
    clip dam doux drapeau durand emil fenêtr fiert fill fillet fromag frédéric féminin giraf
    goness guillaum hebdo hélicopter johnny laur lis loup lé madam madelein matignon maxim
    morandin morano muriel mystéri mûr papi penelop photographi photos pompeo pompi pompil
    promen sarah sdf soeur sour souvenir supermarch ségur tampon vaness vidal vif vincent
    visit vus épidémiolog
    """,
    -0.040: """
    axa berg bigard bouchon boulevard chapitr chevill cont decr drôl estomac expliqu fier
    florenc fo fontain franck frayeur frondeur fruit gaël grenad gyrophar ingrid iris
    jacquelin jol levr lir lorient luxembourg mariann marn maîtress merveil mouzin photo
    poitrin promenad pétersbourg questionnair rappeur rideau scen serg story strasbourg
    surnomm sylv tub tun valer
    """,
    -0.045: """
    aperçu canard casquet cerveau chanteux chikirou clef curios dijon flic forêt fréjus
    histoir joi joseph magazin marcel mythiqu oreil pic rigol rir ruffin sac sophi souri
    sourir
    """,
    -0.050: """
    audrey clémentin comment copin figaro franceinfo gamin garon jul lesbos loir lucc rec
    sncf vitrin
    """,
    -0.055: """
    blagu nadin
    """,
    -0.060: """
    eiffel racont soph
    """,
}
STEMS = {stem: level for level, stems in _LEVELS.items() for stem in stems.split()}
ELSEWHERE = 0.3

# of the form of a text, as summarize.ranking.register gives it
NEWS = (3.454, 2.226, 0.888, -0.1957, -0.6487, 0.5573, -1.067, 1.263, 0.5957, -0.751)
