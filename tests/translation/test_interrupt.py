"""Ctrl-C on a real process while a service does not answer: out at once, with what is there."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from tests.conftest import POSIX

if TYPE_CHECKING:
    from tests.translation.conftest import Asked, Serve

SCRIPT = """
import sys
from summarize.translation import *
request = Request("en", "libre", sys.argv[1], cache=False)
try:
    translate(["Le pont tient.", "La route attend."], choose_engine(request, {}), request)
except Interrupted as stopped:
    print([(each.status, each.reason) for each in stopped.translations])
"""


@POSIX
def test_ctrl_c(serve: Serve) -> None:
    service = serve("libre")

    def hang_on_one(asked: Asked) -> None:
        if "pont" in asked.texts[0]:
            service.well(asked)
        else:
            time.sleep(8)

    service.behave = hang_on_one
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, service.url], stdout=subprocess.PIPE, text=True
    )
    while len(service.asked) < 2:
        time.sleep(0.02)
    time.sleep(0.2)
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    output, _errors = process.communicate(timeout=20)
    assert time.monotonic() - start < 4  # not the 8 s of the server, nor the 18 s of the request
    assert output == "[('translated', None), ('failed', 'interrupted')]\n"
    assert process.returncode == 0
