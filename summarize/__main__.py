"""``python -m summarize``: the command, as the console script runs it."""

import sys

from summarize.cli import main

sys.exit(main())
