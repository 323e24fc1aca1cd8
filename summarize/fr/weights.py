"""The weights of ``--method auto``; written by tests/quality/fit.py, not by hand.

Fitted on 2026-11-22 on 20859 articles with their summaries, sha256 014b44a133ac6afd:
ridge regression of the ROUGE F1 (percent, mean of -1, -2 and -L) of each sentence on its features.
"""

BASE = 11.0420  # the mean over all sentences

# feature: (points of ROUGE a unit of it adds, its mean)
WEIGHTS = {
    "title": (5.5739, 0.065045),
    "weight": (3.7994, 0.13806),
    "phrases": (0.91912, 0.69326),
    "title_phrases": (0.27073, 0.20314),
    "announced": (0.12148, 1.6508),
    "taken_up": (26.095, 0.012741),
    "takes_up": (5.5878, 0.022768),
    "goes_on": (-2.7365, 0.030559),
    "opens": (-7.6549, 0.065325),
    "second": (-0.75228, 0.065325),
    "early": (9.158, 0.21146),
    "late": (0.97401, 0.22515),
    "paragraph": (0.36815, 0.68003),
    "inside_paragraph": (-0.099217, 2.5088),
    "length": (2.3713, 3.0323),
    "words": (-1.5114, 2.42),
    "short": (-0.76522, 0.058344),
    "rather_short": (-0.58468, 0.18401),
    "long": (-0.63003, 0.037973),
    "long_words": (-0.22797, 4.6485),
    "commas": (-4.2393, 0.061482),
    "date": (0.97859, 0.17245),
    "names": (0.18337, 0.75875),
    "known_names": (0.30194, 0.65574),
    "definite": (1.7315, 1.3314),
    "indefinite": (0.5812, 0.72314),
    "complements": (1.7123, 1.1588),
    "prepositions": (0.61644, 1.3098),
    "auxiliaries": (0.56805, 0.73804),
    "adverbs": (-0.21407, 0.22385),
    "imperfect": (-2.6243, 0.013088),
    "opens_preposition": (0.19892, 0.14337),
    "quoted": (-0.91266, 0.29425),
    "first_person": (-4.4231, 0.0087635),
    "pointers": (0.11005, 0.48539),
    "question": (-0.42889, 0.017113),
}
