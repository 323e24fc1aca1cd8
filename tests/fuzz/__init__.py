"""A harness that looks for inputs that break a law: ``python -m tests.fuzz --minutes N``.

``entrances`` are what is tried, each with the laws that must hold; ``mutator`` makes inputs of the
seeds; ``findings/`` keeps what was found, minimized, as cases that run with the tests.
"""
