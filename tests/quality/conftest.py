from __future__ import annotations

from importlib.util import find_spec

collect_ignore = [] if find_spec("numpy") else ["fit.py"]  # asked for by the extra « fit » alone
