"""The weights of ``--method auto``; written by tests/quality/fit.py, not by hand.

Fitted on 2026-11-22 on 20859 articles with their summaries, sha256 014b44a133ac6afd:
ridge regression of the ROUGE F1 (percent, mean of -1, -2 and -L) of each sentence on its features.
"""

BASE = 11.0420  # the mean over all sentences

# feature: (points of ROUGE a unit of it adds, its mean)
WEIGHTS = {
    "title": (5.5044, 0.065045),
    "weight": (4.1463, 0.13806),
    "phrases": (0.87104, 0.69326),
    "title_phrases": (0.27828, 0.20314),
    "announced": (0.1024, 1.6508),
    "taken_up": (22.701, 0.012741),
    "takes_up": (6.0626, 0.022768),
    "goes_on": (-2.687, 0.030559),
    "opens": (-7.6554, 0.065325),
    "second": (-0.74952, 0.065325),
    "early": (9.1506, 0.21146),
    "late": (1.0386, 0.22515),
    "paragraph": (0.36317, 0.68003),
    "inside_paragraph": (-0.099928, 2.5088),
    "length": (2.2865, 3.0323),
    "words": (-1.5718, 2.42),
    "short": (-0.81268, 0.058344),
    "rather_short": (-0.60301, 0.18401),
    "long": (-0.64371, 0.037973),
    "long_words": (-0.20062, 4.6485),
    "commas": (-4.1269, 0.061482),
    "date": (0.99535, 0.17245),
    "names": (0.21748, 0.75671),
    "known_names": (0.28145, 0.65503),
    "definite": (1.7413, 1.3314),
    "indefinite": (0.58716, 0.72314),
    "complements": (1.7302, 1.1588),
    "prepositions": (0.62771, 1.3098),
    "auxiliaries": (0.57082, 0.73804),
    "adverbs": (-0.22425, 0.22385),
    "imperfect": (-2.6052, 0.013088),
    "opens_preposition": (0.19464, 0.14337),
    "quoted": (-0.9427, 0.29425),
    "first_person": (-4.5665, 0.0087635),
    "pointers": (0.11029, 0.48539),
    "question": (-0.49881, 0.017113),
}
