"""Chromium without a head, spoken to through its DevTools pipe: no driver, no library
(chromedevtools.github.io).
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-extensions --no-first-run --remote-debugging-pipe"
PATIENCE = 10  # seconds to quit


def found() -> str | None:
    """The browser of this machine, None where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Tab:
    """One tab; ``complaints`` holds what its console said."""

    def __init__(self, process: subprocess.Popen[bytes], to: int, back: int) -> None:
        self.process, self.to, self.back = process, to, back
        self.number, self.session, self.rest = 0, "", b""
        self.complaints: list[str] = []
        self.loaded = False
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Log", "Runtime"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """Send a command and return its result."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": params} | (
            {"sessionId": self.session} if self.session else {}
        )
        os.write(self.to, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != self.number:
            self._hear(answer)
        assert "error" not in answer, answer
        result: dict[str, Any] = answer["result"]
        return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self.rest:
            piece = os.read(self.back, 1 << 16)
            assert piece, "the browser went away"
            self.rest += piece
        message, _, self.rest = self.rest.partition(b"\0")
        value: dict[str, Any] = json.loads(message)
        return value

    def _hear(self, event: dict[str, Any]) -> None:
        kind, params = event.get("method"), event.get("params", {})
        if kind == "Page.loadEventFired":
            self.loaded = True
        elif kind == "Log.entryAdded":
            self.complaints.append(params["entry"]["text"])
        elif kind in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown"):
            self.complaints.append(str(params))

    def open(self, path: Path, width: int, scheme: str = "light") -> float:
        """Open a page at a width in CSS pixels, in light or dark; return the seconds until it is
        loaded and laid out.
        """
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=900,
            deviceScaleFactor=1,
            mobile=False,
        )
        features = [
            {"name": "prefers-color-scheme", "value": scheme},
            {
                "name": "prefers-reduced-motion",
                "value": "reduce",
            },  # jump, do not glide: a test need not wait
        ]
        self.ask("Emulation.setEmulatedMedia", features=features)
        self.loaded, start = False, time.monotonic()
        self.ask("Page.navigate", url=path.as_uri())
        while not self.loaded:
            self._hear(self._next())
        self.run("document.documentElement.offsetHeight")
        return time.monotonic() - start

    def run(self, script: str) -> Any:
        """Return the value of a script; the page's own policy does not bind the tools."""
        answer = self.ask(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def press_tab(self) -> None:
        """Press the tabulator key, as who has no mouse does."""
        for kind in ("rawKeyDown", "keyUp"):
            self.ask(
                "Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9
            )


@contextlib.contextmanager
def tab(browser: str, home: Path) -> Iterator[Tab]:
    """Start a browser with a profile of its own, give one tab, and end it."""
    commands, to = os.pipe()
    back, answers = os.pipe()
    line = f'exec "$0" {FLAGS} --user-data-dir="$1" 3<&{commands} 4>&{answers}'
    argv = ["bash", "-c", line, browser, str(home)]
    process = subprocess.Popen(
        argv, pass_fds=(commands, answers), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(commands)
    os.close(answers)
    try:
        yield Tab(process, to, back)
    finally:
        os.close(to)  # end of its orders: it quits
        try:
            process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        os.close(back)
