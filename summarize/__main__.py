"""``python -m summarize``: the command, as the console script runs it."""

import sys

from summarize.cli.command import main

sys.exit(main())
