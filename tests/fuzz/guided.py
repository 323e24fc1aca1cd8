"""One entrance, guided by the branches that an input reaches (Atheris, on libFuzzer's engine).

Run by ``python -m tests.fuzz`` in a process of its own: the engine owns the loop, and the package is
instrumented as it is imported.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from random import Random


def main(name: str, seconds: float, seed: int, corpus: Path) -> None:
    """Try one entrance for so long; the process ends with 1 where something was found."""
    import atheris  # an extra: tests are collected without it

    with atheris.instrument_imports(include=["summarize"], enable_loader_override=False):
        from tests.fuzz.campaign import Campaign
        from tests.fuzz.mutator import LONGEST, mutated

        campaign = Campaign(name, Random(seed))
        kept = corpus / "seeds"
        kept.mkdir(parents=True, exist_ok=True)
        (corpus / "kept").mkdir(exist_ok=True)
        for number, data in enumerate(campaign.kept):
            (kept / str(number)).write_bytes(data)
        deadline = time.monotonic() + seconds

        def one(data: bytes) -> None:
            campaign.tried_once(data)
            if time.monotonic() > deadline:
                print(campaign, flush=True)
                os._exit(int(campaign.found > 0))

        def mutator(data: bytes, most: int, dice: int) -> bytes:
            if dice % 4 == 0:
                return bytes(atheris.Mutate(data, most))
            if dice % 8 == 1:  # what the engine has dropped for a shorter one
                data = Random(dice).choice(campaign.kept)
            return mutated(data, campaign.kept, Random(dice))[:most]

        options = [f"-seed={seed + 1}", "-timeout=0", "-rss_limit_mb=0", f"-max_len={LONGEST}"]
        argv = [
            sys.argv[0],
            *options,
            "-handle_int=0",
            "-len_control=0",
            str(corpus / "kept"),
            str(kept),
        ]
        atheris.Setup(argv, one, custom_mutator=mutator)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
