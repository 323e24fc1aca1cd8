from __future__ import annotations

from importlib.util import find_spec

# of the extra « fit » alone
collect_ignore = [] if find_spec("numpy") else ["fit.py", "meaning.py"]
