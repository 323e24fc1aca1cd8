"""The weights of ``--method auto``; written by tests/quality/fit.py, not by hand.

Fitted on 2026-11-28 on 565 texts whose facts readers marked, sha256 5f1991a97ccbc32b,
on 20859 articles with their summaries, sha256 014b44a133ac6afd, and on
1122 of these that readers marked (tests/quality/readers/news.tsv): ridge
regression of the weight of the facts that a sentence carries on its features, as they
differ within a text.
"""

# feature: what a unit of it adds off news, and on news, to readers and abstracts alike
WEIGHTS = {
    "title": (0.10204, 0.35136),
    "weight": (0.19383, 0.27849),
    "phrases": (0.023975, 0.052421),
    "title_phrases": (0.038794, 0.019304),
    "announced": (0.0115, 0.013236),
    "taken_up": (1.42, 1.8178),
    "takes_up": (0.79778, 0.27879),
    "heading": (0.090745, 0.063508),
    "opens": (-0.03171, -0.40321),
    "early": (0.065538, 0.34699),
    "late": (0.087752, 0.03132),
    "paragraph": (-0.0078138, 0.009065),
    "opens_paragraph": (0.040873, 0.022553),
    "closes_paragraph": (-0.02375, -0.013634),
    "closes": (-0.081733, 0.022171),
    "among_first": (0.062725, 0.055904),
    "last_paragraph": (0.041865, -0.014297),
    "off_middle": (-0.039295, -0.037962),
    "length": (0.14406, 0.21935),
    "words": (-0.014408, -0.1029),
    "long_words": (0.058097, -0.0066982),
    "names": (-0.037707, 0.0069356),
    "known_names": (0.023092, 0.015071),
    "definite": (0.010833, 0.082508),
    "complements": (-0.016309, 0.094185),
    "auxiliaries": (0.031969, 0.017249),
    "imperfect": (-0.42839, -0.26885),
    "opens_preposition": (0.016429, 0.030389),
    "figures": (0.062135, 0.0035214),
    "exclamation": (-0.086837, -0.0074891),
    "ellipsis": (-0.078393, -0.0075567),
    "abstract": (0.010544, 0.0090254),
    "previous_length": (-0.017514, -0.014026),
    "carried_on": (-0.018223, -0.029264),
    "quoted": (-0.045056, -0.082206),
    "first_person": (-0.12619, -0.45354),
    "question": (-0.11737, -0.081494),
    "conclusion": (0.068546, -0.0038096),
    "obligation": (0.086474, 0.0056264),
    "decision": (0.029747, 0.015861),
    "change": (0.055421, 0.019445),
    "moment": (0.089253, 0.046215),
    "courtesy": (-0.087295, -0.040811),
    "elsewhere": (-0.073649, -0.021099),
    "harm": (0.032305, 0.032469),
}

# the same to readers: where sentences are counted, and off news
READERS = {
    "title": (0.13106, 0.25461),
    "weight": (0.18018, 0.10028),
    "phrases": (0.026893, 0.028306),
    "title_phrases": (0.045811, 0.024631),
    "announced": (0.012525, 0.029967),
    "taken_up": (1.6094, 1.7536),
    "takes_up": (0.88338, 0.83085),
    "heading": (0.092402, 0.1726),
    "opens": (-0.014464, -0.25297),
    "early": (0.079804, 0.1387),
    "late": (0.10252, 0.14883),
    "paragraph": (-0.014772, -0.069212),
    "opens_paragraph": (0.043883, 0.046398),
    "closes_paragraph": (-0.022884, -0.022393),
    "closes": (-0.084459, -0.0070512),
    "among_first": (0.067695, 0.067779),
    "last_paragraph": (0.046808, -0.0029778),
    "off_middle": (-0.034506, -0.039081),
    "length": (0.14899, 0.20836),
    "words": (-0.019179, -0.067641),
    "long_words": (0.055121, 0.032787),
    "names": (-0.031119, 0.013091),
    "known_names": (0.019211, -0.0057386),
    "definite": (0.013665, 0.057713),
    "complements": (-0.017783, 0.046759),
    "auxiliaries": (0.032162, 0.028148),
    "imperfect": (-0.4699, -0.24925),
    "opens_preposition": (0.017948, 0.028152),
    "figures": (0.060739, 0.038082),
    "exclamation": (-0.08348, -0.057094),
    "ellipsis": (-0.079194, -0.014032),
    "abstract": (0.0070994, 0.0067266),
    "previous_length": (-0.020574, 0.0012424),
    "carried_on": (-0.019568, -0.048805),
    "quoted": (-0.050697, -0.099999),
    "first_person": (-0.13329, -0.27257),
    "question": (-0.11999, -0.21689),
    "conclusion": (0.070726, 0.012098),
    "obligation": (0.07719, 0.015456),
    "decision": (0.025311, 0.030211),
    "change": (0.045859, 0.0096859),
    "moment": (0.085999, 0.023159),
    "courtesy": (-0.083774, -0.073492),
    "elsewhere": (-0.063952, -0.016112),
    "harm": (0.019842, 0.020127),
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
    "ses": -0.0068,
    "depuis": -0.0068,
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

# the same to readers, off news and on news: where sentences are counted, and off news
READERS_WORDS = {
    "plutôt": (0.0714, 0.0682),
    "sens": (0.0752, 0.0507),
    "donc": (0.0515, 0.0587),
    "trop": (0.0483, 0.0606),
    "contre": (0.0631, 0.0416),
    "deux": (0.0487, 0.0538),
    "selon": (0.0335, 0.0681),
    "important": (0.0421, 0.0521),
    "équipe": (0.0451, 0.0476),
    "jusqu": (0.0466, 0.0452),
    "raison": (0.0448, 0.0442),
    "ministre": (0.0609, 0.0262),
    "sera": (0.0326, 0.0538),
    "toutes": (0.0502, 0.0361),
    "ne": (0.0267, 0.0554),
    "politique": (0.0408, 0.0401),
    "agit": (0.0409, 0.0393),
    "pourquoi": (0.0365, 0.0437),
    "projet": (0.0238, 0.0561),
    "et": (0.0409, 0.0364),
    "système": (0.0265, 0.0507),
    "vie": (0.0383, 0.0362),
    "vos": (0.0330, 0.0414),
    "afin": (0.0228, 0.0504),
    "à": (0.0375, 0.0323),
    "nouveau": (0.0321, 0.0352),
    "près": (0.0247, 0.0413),
    "été": (0.0411, 0.0245),
    "cette": (0.0243, 0.0383),
    "grâce": (0.0295, 0.0297),
    "soit": (0.0076, 0.0504),
    "mais": (0.0127, 0.0453),
    "fois": (0.0332, 0.0235),
    "non": (0.0292, 0.0260),
    "car": (0.0252, 0.0289),
    "toute": (0.0269, 0.0261),
    "n": (0.0179, 0.0350),
    "partir": (0.0117, 0.0407),
    "juste": (0.0283, 0.0229),
    "personnes": (0.0386, 0.0123),
    "aujourd": (0.0208, 0.0294),
    "tant": (0.0233, 0.0261),
    "mois": (0.0202, 0.0287),
    "que": (0.0138, 0.0351),
    "suis": (0.0195, 0.0277),
    "prendre": (0.0236, 0.0229),
    "en": (0.0214, 0.0249),
    "ici": (0.0176, 0.0282),
    "homme": (0.0368, 0.0081),
    "ville": (0.0254, 0.0188),
    "effet": (0.0153, 0.0287),
    "moins": (0.0214, 0.0226),
    "mise": (0.0273, 0.0162),
    "ont": (0.0090, 0.0331),
    "étaient": (0.0272, 0.0140),
    "dès": (0.0198, 0.0211),
    "nouvelle": (0.0160, 0.0249),
    "semaine": (0.0115, 0.0292),
    "france": (0.0210, 0.0194),
    "pour": (0.0186, 0.0216),
    "des": (0.0226, 0.0173),
    "heures": (0.0185, 0.0199),
    "ce": (0.0214, 0.0167),
    "être": (0.0210, 0.0171),
    "s": (0.0075, 0.0294),
    "conditions": (0.0122, 0.0236),
    "donner": (0.0203, 0.0153),
    "son": (0.0130, 0.0227),
    "enfants": (0.0237, 0.0113),
    "mettre": (0.0225, 0.0125),
    "début": (0.0069, 0.0279),
    "sans": (0.0130, 0.0213),
    "une": (0.0113, 0.0222),
    "gouvernement": (0.0186, 0.0145),
    "ou": (0.0090, 0.0236),
    "ci": (0.0111, 0.0214),
    "de": (0.0364, -0.0045),
    "trois": (0.0098, 0.0217),
    "leur": (0.0114, 0.0199),
    "dont": (0.0042, 0.0246),
    "possible": (0.0074, 0.0209),
    "santé": (0.0101, 0.0179),
    "faire": (0.0185, 0.0085),
    "le": (0.0150, 0.0102),
    "serait": (0.0256, -0.0005),
    "autant": (0.0105, 0.0139),
    "paris": (0.0139, 0.0101),
    "4": (0.0041, 0.0195),
    "au": (0.0108, 0.0127),
    "aux": (-0.0007, 0.0234),
    "plus": (0.0039, 0.0187),
    "société": (0.0037, 0.0189),
    "d": (0.0056, 0.0167),
    "pouvoir": (0.0259, -0.0036),
    "état": (0.0170, 0.0048),
    "ainsi": (-0.0047, 0.0265),
    "site": (0.0003, 0.0208),
    "l": (0.0131, 0.0080),
    "premier": (0.0031, 0.0179),
    "grande": (0.0127, 0.0081),
    "qu": (0.0055, 0.0153),
    "a": (0.0123, 0.0084),
    "avoir": (-0.0025, 0.0230),
    "femmes": (0.0084, 0.0119),
    "président": (0.0040, 0.0161),
    "5": (0.0090, 0.0101),
    "jamais": (0.0119, 0.0066),
    "euros": (0.0148, 0.0036),
    "beaucoup": (0.0131, 0.0048),
    "face": (0.0015, 0.0164),
    "nos": (0.0179, -0.0008),
    "également": (0.0068, 0.0100),
    "ans": (0.0204, -0.0038),
    "hui": (0.0049, 0.0116),
    "pourrait": (-0.0006, 0.0167),
    "il": (0.0062, 0.0095),
    "sommes": (0.0058, 0.0092),
    "ceux": (-0.0006, 0.0140),
    "nous": (0.0135, -0.0005),
    "voir": (0.0134, -0.0008),
    "pense": (0.0022, 0.0087),
    "cause": (0.0103, 0.0006),
    "ensemble": (0.0014, 0.0091),
    "toujours": (-0.0046, 0.0144),
    "français": (0.0049, 0.0048),
    "un": (0.0059, 0.0030),
    "j": (-0.0019, 0.0106),
    "travail": (0.0025, 0.0062),
    "du": (-0.0038, 0.0123),
    "ces": (-0.0025, 0.0107),
    "par": (-0.0014, 0.0089),
    "dire": (0.0015, 0.0057),
    "votre": (0.0007, 0.0064),
    "la": (0.0168, -0.0111),
    "notre": (0.0018, 0.0034),
    "qui": (0.0018, 0.0029),
    "première": (-0.0025, 0.0071),
    "situation": (0.0036, 0.0009),
    "compte": (0.0019, 0.0026),
    "se": (0.0018, 0.0025),
    "avec": (-0.0068, 0.0107),
    "les": (0.0022, 0.0014),
    "années": (0.0054, -0.0019),
    "dans": (0.0049, -0.0020),
    "sa": (-0.0062, 0.0086),
    "tout": (0.0023, -0.0002),
    "public": (-0.0016, 0.0035),
    "souvent": (0.0083, -0.0065),
    "maintenant": (0.0062, -0.0045),
    "eu": (-0.0014, 0.0029),
    "celui": (-0.0036, 0.0047),
    "très": (-0.0077, 0.0088),
    "depuis": (0.0015, -0.0005),
    "va": (-0.0099, 0.0107),
    "seulement": (0.0099, -0.0092),
    "lieu": (-0.0009, 0.0010),
    "sur": (-0.0024, 0.0021),
    "sous": (-0.0060, 0.0053),
    "tous": (0.0079, -0.0096),
    "nuit": (0.0055, -0.0072),
    "jour": (0.0063, -0.0084),
    "mieux": (-0.0128, 0.0103),
    "jours": (-0.0115, 0.0087),
    "sont": (-0.0031, 0.0003),
    "mis": (0.0027, -0.0055),
    "après": (-0.0061, 0.0030),
    "petite": (0.0107, -0.0144),
    "quelque": (-0.0073, 0.0035),
    "fin": (-0.0024, -0.0022),
    "point": (-0.0039, -0.0013),
    "mars": (-0.0108, 0.0047),
    "données": (-0.0071, 0.0006),
    "doit": (0.0049, -0.0116),
    "3": (-0.0025, -0.0043),
    "parce": (-0.0061, -0.0008),
    "cet": (-0.0030, -0.0046),
    "t": (-0.0157, 0.0071),
    "fait": (-0.0029, -0.0065),
    "suite": (-0.0098, -0.0000),
    "chaque": (-0.0010, -0.0088),
    "000": (-0.0259, 0.0154),
    "où": (-0.0203, 0.0096),
    "reste": (-0.0054, -0.0059),
    "place": (-0.0106, -0.0008),
    "ma": (-0.0194, 0.0079),
    "pas": (-0.0004, -0.0117),
    "lui": (-0.0066, -0.0057),
    "peut": (-0.0050, -0.0076),
    "juin": (-0.0080, -0.0049),
    "plusieurs": (-0.0106, -0.0026),
    "me": (-0.0121, -0.0026),
    "si": (-0.0067, -0.0086),
    "loin": (-0.0162, 0.0001),
    "problème": (-0.0143, -0.0021),
    "pu": (-0.0108, -0.0059),
    "dit": (-0.0104, -0.0069),
    "chez": (-0.0226, 0.0035),
    "sécurité": (-0.0129, -0.0066),
    "grand": (-0.0133, -0.0065),
    "partie": (-0.0162, -0.0037),
    "comme": (-0.0137, -0.0073),
    "côté": (-0.0177, -0.0034),
    "nombre": (-0.0051, -0.0160),
    "ses": (-0.0149, -0.0066),
    "2": (-0.0095, -0.0124),
    "monde": (-0.0061, -0.0158),
    "permet": (-0.0109, -0.0111),
    "mal": (-0.0203, -0.0021),
    "déjà": (-0.0116, -0.0113),
    "alors": (-0.0185, -0.0054),
    "faut": (-0.0118, -0.0124),
    "entre": (-0.0135, -0.0112),
    "manière": (-0.0169, -0.0081),
    "rien": (-0.0003, -0.0248),
    "pays": (-0.0159, -0.0096),
    "notamment": (-0.0140, -0.0118),
    "etc": (-0.0158, -0.0104),
    "conseil": (-0.0197, -0.0066),
    "vers": (-0.0146, -0.0119),
    "peu": (-0.0202, -0.0085),
    "m": (-0.0187, -0.0104),
    "seul": (-0.0174, -0.0123),
    "leurs": (-0.0098, -0.0203),
    "année": (-0.0216, -0.0096),
    "c": (-0.0138, -0.0178),
    "est": (0.0002, -0.0320),
    "loi": (0.0020, -0.0342),
    "oui": (-0.0212, -0.0112),
    "elles": (-0.0209, -0.0119),
    "1": (-0.0077, -0.0267),
    "dernier": (-0.0175, -0.0171),
    "était": (-0.0081, -0.0268),
    "eau": (-0.0139, -0.0214),
    "bien": (-0.0116, -0.0242),
    "même": (-0.0173, -0.0197),
    "aussi": (-0.0115, -0.0258),
    "devant": (-0.0155, -0.0239),
    "aller": (-0.0190, -0.0206),
    "autre": (-0.0124, -0.0272),
    "niveau": (-0.0192, -0.0205),
    "peuvent": (-0.0241, -0.0172),
    "je": (-0.0214, -0.0198),
    "surtout": (-0.0315, -0.0100),
    "vraiment": (-0.0196, -0.0222),
    "y": (-0.0185, -0.0246),
    "eux": (-0.0179, -0.0256),
    "avons": (-0.0202, -0.0236),
    "encore": (-0.0278, -0.0162),
    "cours": (-0.0257, -0.0184),
    "cas": (-0.0186, -0.0266),
    "demande": (-0.0266, -0.0188),
    "ils": (-0.0125, -0.0330),
    "chose": (-0.0177, -0.0278),
    "là": (-0.0246, -0.0220),
    "font": (-0.0184, -0.0287),
    "temps": (-0.0237, -0.0238),
    "quand": (-0.0330, -0.0148),
    "ai": (-0.0211, -0.0279),
    "elle": (-0.0316, -0.0178),
    "lors": (-0.0129, -0.0375),
    "puis": (-0.0183, -0.0323),
    "ailleurs": (-0.0206, -0.0303),
    "passe": (-0.0177, -0.0347),
    "moi": (-0.0277, -0.0248),
    "enfin": (-0.0287, -0.0251),
    "part": (-0.0349, -0.0190),
    "moment": (-0.0298, -0.0257),
    "cela": (-0.0130, -0.0442),
    "quelques": (-0.0223, -0.0406),
    "mes": (-0.0340, -0.0300),
    "autres": (-0.0324, -0.0323),
    "avez": (-0.0269, -0.0426),
    "gens": (-0.0352, -0.0355),
    "vu": (-0.0411, -0.0328),
    "juillet": (-0.0335, -0.0432),
    "personne": (-0.0296, -0.0489),
    "mon": (-0.0312, -0.0473),
    "pris": (-0.0463, -0.0330),
    "question": (-0.0496, -0.0305),
    "avait": (-0.0281, -0.0530),
    "assez": (-0.0412, -0.0407),
    "besoin": (-0.0441, -0.0407),
    "bon": (-0.0415, -0.0455),
    "on": (-0.0382, -0.0492),
    "certains": (-0.0487, -0.0421),
    "10": (-0.0469, -0.0440),
    "histoire": (-0.0464, -0.0494),
    "pendant": (-0.0582, -0.0400),
    "comment": (-0.0578, -0.0415),
    "avant": (-0.0437, -0.0562),
    "tu": (-0.0537, -0.0484),
    "ça": (-0.0452, -0.0581),
    "rapport": (-0.0459, -0.0607),
    "choses": (-0.0583, -0.0624),
    "avais": (-0.0585, -0.0633),
    "petit": (-0.0540, -0.0741),
    "parfois": (-0.0641, -0.0646),
    "bonne": (-0.0729, -0.0719),
    "vous": (-0.0833, -0.0950),
    "exemple": (-0.0942, -0.1000),
}

# what a stem adds to them off news, and the stems that add it; and the same on news
_OFF = {
    0.0270: """
    antisémit
    """,
    0.0255: """
    supprim
    """,
    0.0240: """
    corrupt erreur hectar invalid
    """,
    0.0225: """
    annul euros génocid inaccept pronostic radicalis rejet réform répar
    """,
    0.0210: """
    bless détruit référendum suffrag suppress échec
    """,
    0.0195: """
    abolit contreven diminu euro europ européen impossibil infract injust km million popul
    pétit réduir sanction
    """,
    0.0180: """
    amend avort boycott comptabilis dissolu dommag doubl décompt erdogan handicap mortal
    neutral prélev restrict réclus réduit violenc
    """,
    0.0165: """
    arménien arnaqu compatibl comprom destruct démission désinfect impossibl inadmissibl
    indemnis interdict irréguli milliardair minor norm pauvret privatis reconstruir renouvel
    reviendr répress séism victim
    """,
    0.0150: """
    adversair approb budget canc cdi condamn contamin craindr culpabl devr devront discrimin
    doivent dollar décembr déces démiss exclu extinct extradit fourniret fraud homicid
    illégal immun incapac incertitud ivoir list malfaiteur minut moiti multiplient nécess
    nécessit négat pollut popular pourcentag préav prévent refus réorganis réélu réévalu
    sismiqu solut successeur tortur total ue universel échou
    """,
    0.0135: """
    absenc accept archevêqu atlant autonom baiss blessur blocag calvados candidatur censur
    chaos christ chômag colonial comit coupabl cyclon dangeros degr disparaîtr disproportion
    douleur décen décis déclin détruir détérior endommag estros exclur exclus exclut
    féminicid improb individu injustic interrupt kilometr licenci limit litr mai major
    minimis modernis mort multipli naturalis négoci obligatoir opposent opposit pesticid
    plaint pollu promess protestatair préjudic prérog pénitentiair recevr reconstruct
    redémarr refusent rembours remplac requ risqu récolt réduct rémuner rétabl scor seul
    souh subvent success sénateur taux ton viabl vulner élit
    """,
    0.0120: """
    absolu admis afriqu aggrav agress ajust alterc approuv arieg armor besoin blanc candidat
    cathol centain chanc chiffr clientel concurrent consomm constitutionnel contravent
    convergent cop corrig coût cred crim cruaut dang diagnostiqu disparit disposent doit
    déclarent défavoris délinqu délit démocrat dénombr effect effondr emplois empoison
    envisage espagn faibless fauss forfaitair fractur fragilis frustrat févri global gmt
    ignor inaccessibl incohérent incompatibl indemn indispens indépend indépendant
    indétermin inexist innov interd interdir inutil inéligibil janvi kg kosovo lavag licenc
    lik légalis légitim magnitud mandat medef menac mercur mess minimum mobilisent model
    modif moyen novembr object obtiendr palli prim proces provisoir préven reconvers
    recyclag redoubl refont rentabl revaloris reçus ruptur réactiv réduis réprim
    répréhensibl réélect sanctuair scrutin semestr siecl signatur souffert souhaitent suff
    suffis suicid trimestr uniqu vendus véner élimin
    """,
    0.0105: """
    abandon abrog acquitt anti août appliquent assassinat atteindr attendu attendus
    automatis bacter bangkok brevet calcul casting chauff chrétien civil client compens
    confondus contemporain contraindr controvers convict convoc correctionnel cp craignent
    cras criminel criter croat création crédit cycl dieu disparus divergent débarrass décret
    dégrad dégât désesper egal emprison empêch entier environ envisagent esclavag espec
    estiment exced exemplair faibl fatal fléau groupuscul humil humili hydrocarbur idéal
    immédiat impun incap incompétent inde individus indones industr inflammatoir inflig
    inférieur insoumis insupport interrompu inévit jaug juin jurid kilos laïqu malform
    maltrait mammifer mathémat menacent meurent migratoir milli mobilis modern mécan nigeri
    nomin numéro nécessair octobr pen perquisit pert plateform poison populair prioritair
    processus procédur promot proposit protest pun quarantain ravag recel recul regain
    renvers repris restitu retir revers richess risquent rohingi réaffirm réalist réchauff
    récréat régress régularis révolu révolutionnair satisfait serb signatair sm souffr
    stabilis stabl succes system temporair tier toler tu valabl valid vandalis vingtain égal
    églis électeur émissair évict évit
    """,
    0.0090: """
    absten abstent acced accident accus acquisit actuel affect antirac antiterror arbitr
    argent argentin arrêt autoris avril bail bilan bolsonaro bénéficiair cancer capac castan
    cent centim chequ chris chômeur cibl coalit colis collis combat combattu combien comm
    commettr commiss commissair communaut contraint contrat correct coûteux créateur créativ
    crédibil culturel del devanc deviendr diesel dieudon dignit disparu dispers diversifi
    divorc déced défait défend défens défenseur définit déflagr délaiss déleg dénoncent
    dépass dérembours dérog déstabilis détenus détourn efficac enlev espagnol espéron except
    exceptionnel exig faill faudr faut favor financi fix fraudul frein giscard gratuit
    généros homologu horair ii iii illimit inculp indifférent individuel infect inhum inject
    injur inquiètent insect instabl institu institutionnel integr interdit intoler irrupt
    israélien itt juridict justic justifi klein lacrymogen lr majoritair mass massacr mayott
    mesur metr meurtr mexiqu minim moder modest modifi mutuel mérit naturel nitrat normal
    norveg obstacl octogénair ok oppos parlementair permanent permettront person possibil
    poursuivent primair prix produisent prétendr prévision prévu prévus prêt punit
    quadragénair recl recour regret regroup remani remettr reproduir représentent revend
    reçu rituel robot rompr réconcili réglement régul rénov répart résist résultat réussit
    révis sacrific second sensibilis septembr seuil souffrent soutiennent spa sport
    subvention surcharg surviv susceptibl sépar séparat séver tentat thermometr touchent
    traditionnel trait transact trentain tropical turqu téléspect udi unit urgenc vacanci
    vandal vendu veulent veux violat violent volcan volont véhicul wuhan zemmour zéro économ
    écosystem électron éligibl érupt établ éventuel
    """,
    0.0075: """
    absent abus agent agil alban alcool amazon ambit ambiti anomal antibiot appliqu armement
    arrest arthur athen atteint autochton barcelon biodivers brex brutal bénéfici canicul
    capabl catastroph caution certitud cess cfdt chang cluster cm cohérent combattr compétit
    confl conféder consensus consider const constitu constructeur contest contradict
    contradictoir contrair contrepart contrôleur convaincr cost cris croissanc cré cub cumul
    danger detr deuil deuxiem dispos divis donateur dron durabl déconfin défaut défendr
    défendu déforest dénonci dépêch désorm déséquilibr détermin détest empir enregistr
    entrepreneur espoir eurodéput excess excus exigent expuls faillit feront gagn gamm gramm
    grev habit habituel harr hebdomadair humanitair idéolog impact impatient incertain
    incontourn indien indigen initi inquiétud inspect instagram insuffis insurg interdis
    international intervent intox invers inégal issus justif logiciel légal macron malad
    malheur manqu mauvais mepr micro milliard mm mour méthod météorolog nuag numéros
    néanmoin officiel oscar pai pair pandem passibl paus pauvr peopl peupl ponctuel
    potentiel poul pred product prof profess progress propag proport proteg protocol
    prématur présidentiel prévis prévoir puissanc périod quantit quinquennat radar ralent
    rar rebond recev recevoir reconfin ref regl repouss requêt rever rigueur robert réclam
    rédig réglementair réguli réouvertur répertori résolu sacrifi salair salari scientif sem
    sold somm sondag souffranc souhait soutien spectateur statist stigmatis substitu suprêm
    survivr suspendr syndicat sélect sénat talent technicien températur test trafiqu
    travaillent troisiem trêv urgent vaccin vainqueur valeur valoir valoris vauclus ve vendr
    verdict veut victoir vigueur vitess vot vrais écolog élevag élir élément équilibr
    équivalent éteindr évas évolu
    """,
    0.0060: """
    abon academ accéler achev admet adopt agresseur allaient allant alloc altern an annonc
    artificiel assassin assurent attaqu augment automat avantag avert battr bi blanch bleus
    bordel britann béton carri cassat casseur ced chacun chimiqu christian cinquantain
    circonscript class claus climat cliniqu colleg colomb commencent commerc commercialis
    complet comptent concernent confin conscienc construir construit conséquent contagion
    continuent contract contrôl coréen coupur craign cult cultur def demeur dep dimanch
    diplôm disponibl disput distanc distanci dizain duo déchet défavor défic défin déliber
    délégu démantel dépend dévast dû eelv envah escroquer esper essais exil exécut facil
    facteur factur fuit guer généralis harcel heur homophob héritag immobili impos incarcer
    incendi inclus incrimin industriel inond inquiet instaur intermédiair interven
    intervenus intégral invest inédit islam judiciair juif juillet jupp libyen libéral
    législ mainten manifest manuel mariag mensuel meurtri mill minimal miser moindr mois
    mond mondial moteur multipl méditerranéen mélang nation neuf nombr nouveau oblig offens
    opportun optim option pacif paix pakistan palestinien pension perd permettr persuad phas
    plupart possed possess pourr pourront pouvon premi prier priorit priv problem producteur
    programm prom promet protect prouv précair prédécesseur prévenu prévoit prêtr pénal
    qualif racial racism radical rassembl recens record regn religion remport renfort
    restent retard retr revenus rich rom rythm réalit réanim récurrent républ résoudr réuss
    satur scandal semain sign simpl societ souc soum soumettr souten stop strateg succed
    supplémentair sécuris sélection tach technolog tendanc touch toxiqu travailleur
    trentenair tunis télécharg unanim usager villan viol vivent vouloir week échantillon
    échapp éditeur éduc élect électr éloign émeut émis
    """,
    0.0045: """
    abord accord achet adapt agenc alentour alert anonym anten anticip appareil approvision
    arc arme assembl attendr australien balkany biden bloc bond calendri californ catégor
    cellul chanti chercheur chut collect concept condit consist construct continent continu
    cot cérémon david demandeur devient difficult disciplin disposit distribu divers dos du
    déclar dédi développ econom educ effectu effort enseign enti envisag estim ex exact
    exist existent expert explos faux fillon financ fondateur format foyer fragil garant
    genr gouvern gouvernemental gouverneur group habitu hostil humain hypothes immigr
    incident indic inscrit instanc instant intent investitur isol jeux joueur jour liber log
    loi mal manipul match maximum maîtris migr minuit mortel médi mélenchon national
    occidental offre parfait patient pensent perdr perm permet perturb polem posit possibl
    poursuit poursuivr pouv pression prisonni privilégi pro probabl proced procureur produir
    professionnel projet propos propriet provoqu précaut précipit préliminair prévient
    puissent qualifi qualit quatr quitt rapid rat relanc religi rend renonc reproch
    représent retrait reven revenu revient roi royaum réalis récuper réfugi régim répet
    saison scienc secteur sensibl sinistr soin sol soleil solidar sond soutenu souvent
    sportif spécial spécialis strict structur sub support suppos suspendu syndical tabl
    techniqu term terr terribl trump volet voudr voul voulon voulu électoral épreuv équipag
    étag étap état
    """,
    0.0030: """
    acte adolescent affirm affront alarm allemagn anné appui armé assez assist autor avanc
    avocat brésil capital cas cass castex caus chaleur chass cher chin claud compt concern
    consacr conserv delà dem destin difficil diffus disent dix décid démarch dénonc déploi
    détect détent end engag entrepris essentiel etat exploit fer fermetur feu fin final
    fiscal gendarm gest géner général huit immeubl impliqu initial insist intérêt japon jug
    just lanc lieu lund magistrat majeur malgr mar marg membr milit mouv médiat natur niveau
    nombreux numer obten obtenu ordon particip pay pein pir polit poursuiv pratiqu produit
    prononc propr propriétair préfectur prépar président pu public publiqu puiss quant repr
    reprendr rest restaur retour revanch rn russ réel républicain réserv réunion sauv sit
    sourc spécif suit suspect temp terror tribunal trois typ uni utilis vendred version
    échang édit élev élu élus émiss évacu évalu
    """,
    0.0015: """
    acteur action activ aut commun communiqu confirm coronavirus dat droit dur déput effet
    emmanuel emploi install jaun jeud laiss lrem lutt mard marqu mercred mis médecin médical
    not outr particuli perdu personnel principal prison précis raison samed servic signal
    unis vent épidem équip
    """,
    -0.0015: """
    air ancien appel arriv aupres circul compagn contact cour covid célebr derni dev donald
    déplac fait famill fond idé indiqu intérieur jeun li loin long mani nord pens pied plein
    polic pris présent rapport rével secrétair sen situ soulign sécur sûr twitt âge étud
    """,
    -0.0030: """
    acces aliment animal associ aven ball bleu bon bruno camer campagn cart centr central
    charg circonst clair collègu conduit confi connu conseil couvert différent dir dis dossi
    exempl exprim ferrand figur fort front futur gilet grav hôpital instruct intens interpel
    interrog jet journ local longtemp lourd main matin met minister ministr mémoir objet
    oper orang ouvr p passag petit piec plac port press printemp proxim quotidien rang
    recommand rejoindr report rouvr rtl répondr sais sant sarkozy sein sent sexuel sieg
    situat star station surveil tour transparent travaill témoign témoignag vacanc vagu
    villag vis vision viv voi voitur éclat écol île
    """,
    -0.0045: """
    accompagn adjoint affich aim ali allemand aller alpe apprendr appris arrier bar beb
    belgiqu benall blanqu bordeau born boug bout bouteil bus buzyn caiss chant chaîn chef
    cheveux chois cit coler comprendr concert connus context convers corteg courri cédric
    dehor dessus directeur dit docteur docu domicil dr dress défil ehpad emmen enfanc entrer
    entré express extérieur fac fais fidel fil film foi franc franch frer fronti fémin gard
    gaz georg girond gros gé hain hiv hulot humor hésit ile inter intitul italien julien
    libert lign ligu logist lou lumi lâch manch marc masqu mer mi mid milieu militair
    montrent motif mus musical nordahl observ ore par parol parquet partag partout pass
    passion paul peintur personnag pes pet plaid plais plateau pos post pren prochain
    profond préfer psychiatr rafal raoult rappel rayon relat rendu rep rouen roul royal rugy
    référent réjou répond répons rôl sall saôn scénario sembl show similair soir sommet sort
    stad sud suiv suivr sérieux sûret tenu text the théâtr trac transit téléphon ven venus
    vi vid vient visibl vit vois xavi âgé émot énerg étranger évoqu
    """,
    -0.0060: """
    admir ador agac aid alexandr ambassadeur ami analys anim anse apparaissent apparent
    appréci arnaud assis ateli attract aud automn avalanch berlin bfmtv billet bonheur
    bourgogn bureau calm camion cercl chanson charent chaud cheminot cimeti cinem coeur
    compar con conducteur conf connect content couch curieux côt debout dessous dg dialogu
    dign directric dorm déjeun déroul edouard el entend exercic exhort extrait faim faison
    ferroviair festival feux flux francilien froid fustig féliqu garçon gendarmer gestion
    glac googl grand guy habill hall haut havr hi holland hommag hongkong hont hp héros
    impress impression incroi infirmi intéress iron ironis iser jamb jihad jo laetici leland
    lettr lien livr longu lu là maman marchandis marlen maréchal montr mulhous musicien ndlr
    nicol noi nom nourritur orchestr ordin parcour professeur pékin ram ras rencontr
    renseign rentr ressent rout routi rouvert saint san saut section simon social soi
    soixantain souffl sujet sup surpren ségolen sœur tard tas tension tgv titr tract travers
    tri troup trouv truc vert vill viral visiteur voyageur vu vécu youtub yve zoo écho
    étrang étrangl
    """,
    -0.0075: """
    accouch afp agi ail album allus allé angel arbre asil assoupl avion balcon band bayrou
    beaut belloubet besançon bienvenu big bobigny bomb bouch boutiqu bric brigitt cadavr caf
    cantin capsul carolin cercueil chien chos chu château cloch clé confrer connaît connaîtr
    corbi coul courag couteau cuisin dens dessin didi discothequ discour discuss discut dram
    découvr détail dévoil elisabeth endroit escalad etien facebook faun femm fictif fiction
    foudr fous félicit gauch ge genev gestionnair gill gliss goût greff grenobl gret gross
    grégoir gérard hexagon hidalgo histor honneur hospitali huil hélen illustr inform
    inscript isabel isf jadot jardin jdd jean jordan laurent leclerc lecteur leçon loiseau
    luis lunet légion maison marin mec mention menu mien montpelli ménard nathal navalny
    noël odeur offici originair otag paf paraît paris passeport patrick patrouill paulo
    peloton perpignan pierr poiti portr prénom psychologu pyren quarti radio rail randon
    ratp reim remarqu retrouv revu rhin roug résum sait salut savoi savon scand sceau secret
    sentent spectacl stéphan suiss survol symbol syr sébastien tapi them tireur tom tourn
    trahison transport traçag treiz tunnel urbain van vas venu vidéos visuel véron yeux
    écout écran écrit ému épisod épous éton étouff œil
    """,
    -0.0090: """
    afghan alexeï alimentair ambianc amour ange angle ar audiovisuel aurel aurélien autrui
    basti bayon beau benoît bernadet biograph blog bruit buzz cadet cahi calais camarad
    camill cann caoutchouc carol carrefour casern ceintur champ charl chat chevali cigaret
    city coffr commentair commémor complot conductric connaiss connaissent copain coulibaly
    cécil cœur delphin derri décrir détaill dîner edf elys entendr entendu entendus
    expérient façad ferr feuill fich foll foresti fum fur gar gardien geneviev ghosn glasgow
    gorg grogn humour héroïn imag info iranien jack jacqu jimmy johann jungl kaboul karl
    larm liban lill lion logo lyon magiqu magnif mang monsieur musiqu nas neigeux nez
    normand ob oh orag pag palais pantalon panthéon parad parl pavillon paysag pent
    philosoph phoqu picard pist poignard polici pomp pompidou péripher question rapporteur
    rav regard renault reportag riv rivi rog roland ru rud sag sagess savoir schiapp se self
    serpent sien sketch ski socio sourd tabou tap thierry trajet trist trou télétravail têt
    veuill vidéo vien vin viseur voir voit voyag élys
    """,
    -0.0105: """
    agroalimentair alsac ambassad ambul amus anne aventur bagag banderol barb bastill
    beauvau bel bernard beyrouth boir bracelet bravo cabin cach cachent cag caissi capitain
    caricatur carl carlos cav chauffeur cheff chemin chouviat chœur ciel club consult cord
    correz cri cul daniel danseur descript dgccrf elab expliquent fan feuilleton fi fleur
    fleuv fondu food fou fouill françois fréder fus fêt gilbert gna gourault grass guid guêp
    géorg herb imagin ivre jeann jim jos juliet laurenc lfi lilian limog lin louvr légend
    mac magasin marseil merc mignon minneapol mireil mme molin montreuil mori mot moto mur
    museli myster nanterr nostalg néerland nîm ombre paraîtr parisien parlent pascal patrici
    perret philipp phras porc postal poutin redoin rockeur rond salu siren souven soviet
    surnom synagogu takieddin toil toulous train tricolor trottinet urban urin ventr
    versaill vieil vieux virgin visibil vélib véran échafaudag
    """,
    -0.0120: """
    anecdot ascenseur auror aéroport badaud belg bier bizarr bourbon buzzfeed caillou casqu
    catherin champignon charcuter chouet cocaïn célin daech dam dans doux drapeau durand
    décrit dîn emil fiert fill floyd fresqu fromag grésill guillaum gymnas huîtr imaginair
    inspir intermarch interview jeuness johnny jonathan journal karin lambert lectur madam
    mair mannequin maëly montagn morandin morano mystéri métro mûr navigo nic nyssen papi
    parc parleur parlon photograph photographi photos pip poes pomm pompi pompil princess
    promen pâqu pétrol raill renard renaud ressembl senior soldat souvenir stev symp tampon
    tapis toulousain twist vidal vign vincen visag visit vitr voil voisin yannick écrir
    écriv émouv
    """,
    -0.0135: """
    aix antoin baupin berg bfm bigard boulevard cathédral chapeau chevill clip estomac
    fenêtr fillet fruit frédéric féminin giraf goness hebdo hélicopter laur lis loup lé
    madelein matignon maxim muriel penelop photo pompeo sarah sdf soeur sour strasbourg
    supermarch surnomm ségur tub vaness vif vincent vus épidémiolog
    """,
    -0.0150: """
    axa bouchon chapitr cont decr drôl fier fo fontain franck frayeur gaël grenad gyrophar
    ingrid iris jacquelin jol lir luxembourg mariann marn maîtress merveil mouzin poitrin
    promenad pétersbourg questionnair rappeur rideau scen serg story sylv tun valer
    """,
    -0.0165: """
    aperçu casquet cerveau chanteux clef curios dijon expliqu flic florenc forêt frondeur
    joi joseph levr lorient magazin marcel mythiqu oreil pic rigol rir ruffin sac sophi
    souri sourir
    """,
    -0.0180: """
    canard chikirou comment figaro franceinfo fréjus gamin histoir jul lesbos loir rec
    """,
    -0.0195: """
    audrey blagu clémentin copin garon lucc sncf vitrin
    """,
    -0.0210: """
    nadin
    """,
    -0.0225: """
    eiffel racont soph
    """,
}
_ON = {
    0.1000: """
    invalid plaint
    """,
    0.0900: """
    rejet réduit référendum
    """,
    0.0850: """
    inaccept rembours sanction supprim
    """,
    0.0800: """
    annul démission détruit restrict suppress échec
    """,
    0.0750: """
    bless corrupt décis illégal incertitud interdict million pronostic répar
    """,
    0.0700: """
    amend brevet brex destruct euros interd licenci major suffrag
    """,
    0.0650: """
    culpabl délinqu démiss désorm erreur euro fractur féminicid impossibil inadmissibl
    infract interdir négat privatis prélev radicalis reconstruir retir réclus réform échou
    """,
    0.0600: """
    abandon abolit absenc antisémit augment avort censur coût crédibil diminu dissolu déclin
    dégrad exclus ferm handicap incapac injust interdit jug malfaiteur maltrait milliardair
    multiplient neutral pénitentiair refus refusent réduir réévalu total
    """,
    0.0550: """
    admis approuv arrest boycott chômag contreven coupabl craindr criminel disparaîtr doubl
    décompt défavoris dégât dénonc dénoncent détruir emprison endommag erdogan exclu extinct
    extradit fauss fourniret frein impossibl irréguli list medef milliard moiti norm
    obtiendr popul reconstruct recour recul remplac rentabl reviendr ruptur rémuner répress
    successeur tier téléspect évict
    """,
    0.0500: """
    arbitr autoris baiss blocag canc cdi comprom comptabilis condamn consider
    constitutionnel contamin contraint contrat contravent cruaut demeur devr devront
    disparit disparu disproportion divorc dérembours désinfect détourn effondr empoison
    europ eurovis expuls faibless gratuit grévist hectar immun immédiat improb indemnis
    indispens interrupt inéligibil jurid licenc légitim majoritair mortal multipli
    pourcentag pourr producteur promess prérog prévent prêt repris revaloris revers risqu
    réaffirm réduis répréhensibl rétabl réélu scrutin solut ue vandal viol vulner élimin
    """,
    0.0450: """
    absolu accept aggrav approb bangkok blessur cent consent contracept contraindr
    convergent convict crédit dangeros degr deviendr disparus dron déclarent détérior effect
    empêch enclav envisage exclur exclut exécut final fraud frustrat fuit humili impun
    inaccessibl incohérent incompétent indemn indifférent inexist inquiétud inspect insuffis
    judiciair menac minimis naturalis néanmoin obligatoir palli popular poursuivr proces
    product provisoir pétit recel recevr redoubl régularis réorganis réouvertur scor
    streaming subvent suff tortur transact tribunal valid viabl égal
    """,
    0.0400: """
    absten abstent acquitt affirm annonc arbitrag autonom britann bureaucrat compatibl
    confirm conscienc consomm contractuel contrair contrôl coûteux cp craignent crim cycl
    det devient diagnostiqu disposent doit dommag déconfin décret défend défendu définit
    déflagr déliber délit dépass dérog désorganis déséquilibr détent détenus endet enlev
    estiment excess exist explos faibl faut faux favor financi flagr fragilis fraudul févri
    hydrocarbur illimit impartial incap incertain inculp indécent indétermin inhum injustic
    insoumis interrompu intoler intox inutil irrespons justic justif justifi liber liquid
    légalis magnitud mainten mandat manipul mass mauvais mayott menacent mobilis modif mécan
    neutralis nuag object opposit parlementair parquet pen perquisit pert pollu pollut
    potentiel poursuivent pression prim processus procureur procédur prof protest préav
    préjudic prémédit punit qualif quantit radar reconfin rectif redémarr remani remédi
    repouss restent restitu revend ruqui réclam réduct révis salair satisfait scandal
    signatur sismiqu souffert stabl stigmatis subvention success susceptibl suspendu
    syndicat taux ton trimestr vaccin vandalis vatican violenc volont véhicul évas
    """,
    0.0350: """
    abrog abus accessibil accus achev actuel addict admet adversair alterc anonym apprent
    attendu bacter bail barometr basil bordel brutal capac casseur castex casting catastroph
    cathol certitud chequ chut cm colis confondus consensus consist construir contest
    continu continuent contract contradict controvers corrig coupur cred criminal croient
    crédibl cult danger demeurent deuil deuxiem devanc dimanch discrimin dispos divert
    doctrin doivent débarrass déced décen défaut défavor déforest démantel dépress
    déstabilis déçu enfreint entier erron esclavag espec espéron eurodéput européen except
    faillit fatal faudr fermetur forfaitair gouvernemental grev homicid homosexual
    hospitalis hypothes ignor impact incompatibl incrimin indépend inférieur inject
    injustifi inquiètent instabl institu institutionnel insupport integr interdis invers
    inégal inévit irrupt juridict klein lacrymogen limit litr légal mai mammifer mathémat
    maximum metr minimum moder modernis mort moyen mutuel médiocr mérit météorolog nie
    normal notent négoci octogénair officialis officiel optim pann pensent perd perm
    permanent person perturb pib planifi plupart populair pouc prioritair prison priv
    privilégi progress prostitu protestatair protocol précar prévenu prévoir prévoit public
    ralent rapport ravag recens reconvers record regain remed remettr renfort renouvel
    renvers retard revanch rich risquent réactiv récolt récréat récuper réprim révolu
    sanctuair scientif sensibilis sixiem sommat souffr subsist succes suffis suicid suppos
    surviv sécuris séism séver toler trafiqu trait trentain trêv tu unanim unesco valabl
    vigueur violat véner zéro églis émeut émiss émissair équilibr érupt établ éventual évit
    """,
    0.0300: """
    absent accabl accident afflux agress agresseur ajust alcool altern amput anti artificiel
    assurent atlant atteindr atteint attendus banalis bfmtv bi birman bond budget bénéfici
    calvados candidatur capital cassat centain centimetr cfdt chang chaos chiffr chroniqueur
    cibl cinquiem civil claus clientel clôtur comm commettr commissair communaut compens
    concess conclu conclus confirment confisqu conséquent contradictoir cop correct
    correctionnel craign créativ cumul dep detr devenus deviennent diesel diffus diplôm
    discern dispers dissident distill diversifi dix doub décentralis déces décident
    défenseur défic dégéner démissionnair dénombr dénonci dépêch désesper détient déçus eelv
    emmanuel emplois engag enregistr envisag envisagent estim exceptionnel existent expert
    extens fiabl fonctionnair gendarm giscard génocid hiérarch homosexuel huffington
    inconscient incontourn individu individus indépendant indésir influenc injur innov
    intellectuel invent involontair jeud juin jupp jury kilometr kosovo kremlin laïqu libr
    libéral logiciel lr lund magistrat magistratur maintien malform manqu manquent mard
    maîtris mepr mess mesur milli minor miser mixt moratoir mécontent naturel neutr octobr
    pandem parental passibl pauvret perdus permet personnel pesticid polem poursuit prescrir
    preuv prisonni privileg profess programm prom promet promu proteg prouv prud préjug
    préliminair prématur prétendr préven prévis prévoient prévu prévus puissanc pun purg
    qualifi quatr quitt rebond recl reconduit reconvert recrudescent ref religion rend retr
    rever revient rigueur robot ruin réanim réconcili récurrent rédig réinvent réput
    révolutionnair réélect salari sceptiqu serb seuil snapchat societ stabilis stop substitu
    supérieur surv survivr survécu suspect suspendr suspens sécuritair sénat sépar tentat
    thermometr transgenr trierweil trois troisiem uniqu urgenc vacanci valoir vendred
    verdict veut vidéosurveil vouloir écart écrou éditeur élarg électr élevag éligibl épidem
    éthiqu
    """,
    0.0250: """
    abon academ acced accéler acquisit adopt affect agenc agil allemagn altitud anomal
    anormal anticip approvision argent arménien arnaqu autops avantag avert avocat bas
    belfort bilan bloqu brest bénéfic bénéficiair bénéficient béton canal canicul canon
    carri caution ced cellul cess chanc chanteur cinq circul class climat combien comit
    commissariat complet comptent concept concrétis confianc confl conféder consid
    constructeur construit convaincu corporel critiqu croir croissanc croit créteil culturel
    cyclon dang davantag del destin deven diagnostic dieu disciplin distanc dizain dollar
    douleur droit duo décept déclench dédi défaill défait défens dément dépend dépendr
    dépens dérang détenu détermin détest détracteur dévast efficac eglis environ estros exig
    exil explicit factur faill feront feu finister fondamental format fragil gouvern
    homologu huit humil ii impliqu incarcer incident inde individuel infect infin inflig
    innocent instaur insurg insécur intégral investig inédit issus jaug joint kilos km
    laissent loi macron maintient majeur mal malad mediapart mercred mercur mexiqu migr
    minim minister model modest modifi monu nant nomin oblig obstacl offens opin opinion
    ouvert pai pauvr permettront perçu pir pologn posit possess possibl potabl pred premi
    pri princip prior prix probabl proced produir prolong promot proport protect pré précair
    précaut prévenus prévient prêtr pénalis périmetr qualit quas rar rebel recev recevoir
    reconstitu regl regret relèvent reproduct reproduir retour revenus reçu reçus richess
    réalit récompens réglement régul réguli réiter rénov résolu réticent saison secteur
    semestr siecl sign signatair souhaitent soulag soumettr souten soutiennent souvent
    souverain souverainet sport stopp strict sub succed suprêm surcharg surmont syndical
    séparat talent techniqu temporair terribl test tiendr tort touchent télécharg uber
    urgent vainqueur valoris vauclus vendr vendus version veulent victim voudr économ
    économis électeur élit élus élément érig éventuel évolu
    """,
    0.0200: """
    abond acquis actric adn adolescent adult affirment affront alloc aménag antiterror apais
    arrêt assum attaqu aussitôt auteur autor balkany baptis barrag bertrand biodivers bloc
    bours bris bruxel candidat castan caus cgt cinquantain clair claud cliniqu coalit
    cohérent colleg collis combat commerc complic comport compétit concern concitoyen
    conclur conclut concret concurrent confess consacr consécut conten convaincr conçu cot
    coup cré créateur création célebr dem diplomat disput distanci divis documentair durabl
    débarqu décal décembr déchet défendr démocrat déploi déplor dépos dériv désaccord détect
    développ effet embauch empreint encourag enferm enti entrepris envol esper exces excus
    exemplair exploit extrêm financ fix gagn gain gamm garant gel gmt guer habit harcel
    homophob hostil hériti immobili inclus indiqu industr ined initi inond instagram instanc
    insult intent intervenus investitur irak jugent kg lait larg log logiqu lois malheur
    masculin massacr massiv men meurtr meurtri micro mill mineur minuit mois mont moscou
    moteur mouv médi médiat médical mélang méti niveau nombr novembr nu nuanc numéro
    nécessit obten oiseau opportun oppos option ordon pacif parfait pasteur paus pension
    perdr permettr plan point pont pourront pratiqu primair problem proclam produit projet
    promouvoir propag propriet provoqu précipit préconis prédécesseur préfectur publi
    publiqu pur pénal quant quarantain quart raison ramadan rapid rapproch regn relanc
    religi relâch rendr renforc renonc renvoi représentent retent retomb retrait revendiqu
    rtl rugy russ répart répertori réussit rével samed saoudit scienc sem semain sept serein
    seul sexist sexuel six sold sondag souc souffranc souhait soum spectateur spécul statist
    stock structur substanc supplémentair system sélect sélection tendanc term termin tgv
    toilet top trafic tranch transm travaillent tribun turqu télévis udi union universel
    valeur violent virulent vol volontair vot échel écosystem édific édit élev éleveur
    éloign émerg émergent émis épuis étap éteindr évacu
    """,
    0.0150: """
    abattu action administr agent album allant ambit amélior appareil appliqu arme artist
    attest attribu bac bass bfm calcul californ cap carbur cas cass cens cher chirurgical
    client clos collect confin confront cong conserv consign constitu cotis court couvr
    criter darmanin delà demain domin dos dout du dupont découvert défin démontr départ dû
    enquêteur espagn exact examen exerc expertis fabric fer film fin fiscal fonction fondat
    forc frapp gest global gouverneur généralis habituel homm héritag idéolog impôt incarn
    incend indien inquiet internaut intervient isol janvi joueur jour laiss lanc lci libert
    locatair loisir législ malgr manifest marg mariag minut mis mm modem moindr morceau
    mortel municipal natur new nécess nécessair obtenu oeuvr offert offre ois origin ouvr
    partiel patron phas plaid plateform plomb possibil pro profit progres propr proven
    provinc précis préfet présenc psycholog quinquennat quinz rapatri rat reconnaiss reconnu
    recueil remis remport ren reprendr reproch rest royaum rumeur réalis réchauff réel
    réfugi régim républ réserv résid résist résultat réuss sauv sensibl show signal simpl
    sit soin sond sourc sénateur territoir touch tôt vais vendu vic vigil vingtain vitess
    vivent échapp éduc élect électron élu épargn épreuv équivalent état étud
    """,
    0.0100: """
    acces accord acte acteur adapt américain an août apport articl assez assur automobil
    avanc avis avril belg bordeau but certain chin commun compt concentr condit corp coupl
    cris devenu disent domain décid déclar déput désign effectu effort enquêt essentiel ex
    fabriqu facil fidel fillon fort foyer frais franch front fronti géner hor humain impos
    indign instant institut interpel interven intérêt invest lieu lign mair match ministr
    mondial méthod nation not nouveau organ outil outr parisien partisan patrimoin perdu
    plein port poursuiv pouss principal priorit professionnel proposit présum puiss rassur
    reconnaît relev repos repr respons ressort ressourc réag récent second septembr somm
    soulign soutenu soutien spécial spécialis strateg suit tabl tir uni unit univers vers
    week échang écolog évalu
    """,
    0.0050: """
    appel armé arriv assembl communiqu cultur direct dirig etat hôpital intervent jaun
    juillet main mar matin ordre plac polic polici polit proch respect restaur servic situat
    twitt usag
    """,
    -0.0050: """
    abord alert ancien autour commenc coronavirus dossi début gard général inform jeun milit
    montr ouest press réseau sant tard travail évoqu
    """,
    -0.0100: """
    agnes al alexandr allemand amer appris attent avion bar benall benjamin bouch cabinet
    chef cherch chinois christoph cit collègu colon den derni dessus devoir dir déroul
    endroit entré espac façon figur franc gauch gérard heur hidalgo honneur hospitali hôtel
    import intens interrog jean journ local long lourd lâch magazin marc martin masqu mati
    meilleur milieu militair médecin mémoir nomm occup oper orang ouvertur p palestinien
    paris part partag pass passag pens pes pet peux pied pist pos post présent quarti rayon
    rejoindr relat rendu routi ru région sang sav sembl sen situ surfac temp terr thierry
    toulous tour trouv typ témoignag vient vill vis vérit york zon édouard
    """,
    -0.0150: """
    accompagn adjoint adress affich alger alimentair allé amen anné arab arrier asil associ
    assoupl austral blanch blanqu bleu boir bon bord bout ca cach caracter chambr champ
    chien classiqu clé connaît couch courri covid dam daniel david debout dev diver docteur
    donald détail elys emmen entour essai exempl expliqu exposit festival feuill feux fich
    fond franceinfo frédéric googl group hexagon hommag hont hulot hésit idé igpn ile
    impress impression info iser israël issu jet lfi li longtemp mail marin mi mobil mond
    motiv métro neig noi nordahl nourritur obam occas oeil originair oubli paniqu parallel
    particip patrick paul pein per personnal petit piec plag plui pren provenc remerci rhin
    rhôn référent régional sais sall salon saut savent sent social spectacl stéphan suiv
    supermarch sûr tax terror text thom travaill trottinet un unis vall var veil vidéo
    villag vit voir vois xavi yannick âge éclair écrit élys émot étoil étudi
    """,
    -0.0200: """
    agi aller allez alpe ambassadeur amour analys anne appart apprendr appréci arnaud aupres
    australien aîn band barack bayon bayrou bomb bureau calais campagn cann central chaleur
    chant charg cheveux cod coeur coffr compagn comprend conseil content context coordon
    couteau cuisin dessous didi dis dram dress déjeun détaill edf el enfanc ennem entend
    expliquent fac facebook faison fruit fui féminin gant gar gardien gen gendarmer gill
    girond gliss golf grand grenobl guerr hanoun hasard haut havr hebdo holland incroi
    infirmi informat inscript insoum invit ironis jardin john journal julien lambert langu
    laurent leçon légend machin madam mention mer montpelli nancy navalny ndlr nuit odeur
    orient otag oubl ouvri palais papi paraît parly pascal personnag piqu plais planet
    portent printemp pris quotidien rafal rappellent rapporteur ratp reim rentr respiratoir
    ripost rou roul rout répondr répondu réunion sag san savoir scand sceau secrétair soi
    soir sos soviet spectaculair séanc tempêt tenu théâtr train travers truc turc
    télétravail valer ven venus vi vivr voitur voyageur vélo vêt yve échantillon énerg
    étrang étranger île œil
    """,
    -0.0250: """
    admir africain agricol ail ajout ali aléatoir ambassad angel angle ansm apprec arbre
    arden ateli audiovisuel autrich beaut bern bonheur bonjour boug boulevard boulot bézi
    calm camion camp capitain carolin cauchemar ceintur charm chaussur commémor compar
    conférent connaiss connaissent connaîtr connect contact convers cooper corbi cors
    coulibaly cécil célin cœur demand différent directeur dorm elisabeth entendus eric
    exprim ferr fillet flash fo fou foudr fum fur garçon gilbert grégoir grégory grêl guid
    guy hall hashtag henr hong hp huil humour hélen illustr instruct iron jacqu jacquelin
    jamb jihad juan jungl karin levr lis lit longu lu mac madelein magasin maman mang
    maréchal matignon meeting menu mme moment mur museli musiqu myster nord normand ob om
    ombre orag parol penelop philosoph pomm pompil postal président quot rep ressent rochel
    répons samu sapin sdf sentent shirt similair souffl souvient strasbourg sympathis
    sébastien thé toil tri tricolor vacanc vas ventr vert vif vin virgin visibil visiteur
    visuel voisin voit voyag vu vêtu âgé écout époqu éton
    """,
    -0.0300: """
    accroch adéquat aim aiment ajaccio alexeï allus ambul amis anse apparaissent bagag
    banderol beau bernard bienvenu bier blog bobigny bruit cabin cadet caf camill cardiaqu
    carl catherin cathédral cerveau charent charlott chat chaud cheff chemin chevill
    christel cigaret cocaïn colonel con consult cord couleur derri descript doux edouard
    exercic expérient fais famill fan fauteuil femm floyd foresti franck fresqu fréjus fêt
    gaz ge georg ghosn gorg hassan hi histor hongkong héro imagin imaginair interview iris
    isabel italien jordan joyeux kurd lesbos lettr lill limog lumi marathon marlen marn
    marseil maëly maîtress mec mid muriel nas netanyahu nic noir pag parl passion perret
    philipp phoqu pierr poiti pompeo professeur pyren pâqu randon ras remarqu rencontr roch
    roland rond sabl sait salut savon schiapp self sgp sien ski sncf soldat soleil star stev
    symbol syr trajet téléphon urban voil éleg épaul épidémiolog épous
    """,
    -0.0350: """
    anecdot annuel anodin antoin araujo assis auror aéroport barb basti bel berg beyrouth
    bigard bouchon cag champignon chanteux chapeau chapitr chauffeur clef cont cool coron
    correz crân discuss décrit emil envi escali fi fier fiert fil florenc françois frer
    frondeur gras grenad guillaum gymnas géorg herb hiv hélicopter ingrid inspir iran
    joachim johann johnny karl kong lectur lion lir lunet là maison mariann messag mien
    molin mystéri nanterr nom noël ordin oriental photograph picard pompi promen pétrol rav
    regard respir roann rockeur répond sac semblabl story sud sujet surnomm sylv ségolen
    ségur tapis them tikhanovskaï transport têt vaness vien visioconférent visit vitr vus
    vécu véran écrir éleph
    """,
    -0.0400: """
    ador afghanistan afp akbar alsac amus aperçu ar ascenseur aventur balcon bravo carol
    casqu chos chouet ciel comprendr copain courag cri cédric danseur decr discut drapeau
    dîner entendu estomac flic frayeur gna gyrophar imag intéress jeann jo laur laurenc loir
    lorient magnif monsieur montagn mori mouzin mythiqu nadin nez nyssen pantalon parlon
    paysag poitrin portr princess quatorzain question rolland roug salu savoi serg takieddin
    venis venu vieil vieux vincent yeux écran écriv
    """,
    -0.0450: """
    aix ambianc axa caillou camarad canard carlos charl chikirou clémentin curios dialogu
    dijon durand entendr fill forêt gamin garon gaël jonathan larm loup moto néerland
    photographi photos pic promenad ressembl siren soeur souvenir synagogu vietnam
    """,
    -0.0500: """
    afghan ami bizarr casquet discour drôl dîn eiffel iranien jeuness jol jos parlent rappel
    rec rideau sarah senior sophi sour tun vitrin
    """,
    -0.0550: """
    copin fleur histoir jul liban merveil nostalg oreil photo questionnair rigol rir scen
    souven symp visag
    """,
    -0.0600: """
    marcel mot phras souri
    """,
    -0.0650: """
    audrey comment dans fenêtr merc soph
    """,
    -0.0700: """
    blagu joi joseph sourir
    """,
    -0.0750: """
    racont
    """,
}
STEMS = tuple(
    {stem: level for level, stems in levels.items() for stem in stems.split()}
    for levels in (_OFF, _ON)
)

# of the form of a text, as summarize.ranking.register gives it
NEWS = (3.454, 2.226, 0.888, -0.1957, -0.6487, 0.5573, -1.067, 1.263, 0.5957, -0.751)
