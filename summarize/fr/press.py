"""The press: who is named where a dispatch begins, as in « PARIS (AFP) – »."""

AGENCIES = ("AFP", "AP", "Reuters", "Belga", "ATS")
AGENCY = "Ag"  # « Agence du Centre » and the like
