"""Scores in, the chosen sentences out: budget, redundancy, dangling openings, contradiction,
query.
"""

from summarize.choosing.selection import choose

__all__ = ["choose"]
