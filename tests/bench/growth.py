"""What inputs of every shape cost as they grow: ``python -m tests.bench.growth [--sizes 1,5,20]``.

The real command in a process of its own: CPU seconds and the peak of resident memory, a line a
shape, a column a size (MB, of 1,000,000 bytes). Marks what is not in proportion: memory over 15
times the input and 60 MB (prose: ten times), CPU seconds a byte that more than double from the
smallest size to the largest.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

MEGABYTE = 1_000_000
COMMAND = str(Path(sysconfig.get_path("scripts")) / "summarize")
TEXTS = Path(__file__).parents[2] / "texts"


def prose(size: int) -> str:
    """Sentences of our own texts with other numbers in them, in paragraphs."""
    from summarize.text.sentences import split_sentences

    dice, done, parts = Random(size), 0, []
    known = []
    for path in sorted(TEXTS.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        known += [" ".join(text[start:end].split()) for start, end in split_sentences(text)]
    known = [one for one in known if 40 < len(one) < 300]
    while done < size:
        paragraph = " ".join(
            f"{dice.choice(known)[:-1]}, no {dice.randrange(3000)}."
            for _ in range(dice.randint(2, 6))
        )
        parts.append(paragraph)
        done += len(paragraph.encode()) + 2
    return "\n\n".join(parts)


def articles(size: int) -> str:
    """Articles of the press one behind another, as SUMMARIZE_NEWS has them."""
    parts, done = [], 0
    with gzip.open(os.environ["SUMMARIZE_NEWS"], "rt", encoding="utf-8") as lines:
        for line in lines:
            parts.append(json.loads(line)["text"])
            done += len(parts[-1].encode()) + 2
            if done >= size:
                break
    return "\n\n".join(parts)


def _again(piece: str) -> Callable[[int], str]:
    count = len(piece.encode())
    return lambda size: piece * (size // count + 1)


def _page(piece: str, before: str = "", after: str = "") -> Callable[[int], str]:
    many = _again(piece)
    return lambda size: f"<html><body><h1>Le port</h1>{before}{many(size)}{after}</body></html>"


def _words(size: int) -> Iterator[str]:
    dice = Random(1)
    for _ in range(size // 8):
        yield "".join(dice.choice("aeioulnrst") for _ in range(dice.randint(3, 11)))


SHAPES: dict[str, Callable[[int], str]] = {
    "prose": prose,
    "one line": lambda size: " ".join(prose(size).split("\n\n")),
    "one word a line": lambda size: "\n".join(_words(size)),
    "lines of one word and a stop": _again("Oui.\n"),
    "list items": _page("<li>Le port ferme lundi</li>", "<ul>", "</ul>"),
    "bare short list items": _page("<li>x"),
    "nested lists": _page("<ul><li>Le port"),
    "misnested tags": _page("<p><b>Le port <i>ferme</b> lundi.</i> "),
    "unclosed tags": _page("<div><p>Le port <b>ferme lundi. "),
    "attributes": _page('<p class="a" id=b data-c=\'d\' title="Le port > la rade">Le port ferme lundi.</p>'),
    "one tag of many attributes": lambda size: "<html><p " + "a=b " * (size // 4) + ">Le port ferme lundi.</p>",
    "entities": _page("&eacute;&amp;&#39;&#x41; ", "<p>"),
    "comments": _page("<!-- le port --><p>Le port ferme lundi.</p>"),
    "no punctuation": lambda size: " ".join(_words(size)),
    "only punctuation": _again(".,;:!?… «»()[]—-"),
    "capitals": lambda size: prose(size).upper(),
    "one sentence over and over": _again("Le port de Losse ferme lundi, a dit la mairie. "),
    "one long word": _again("a"),
    "digits": _again("1234567890"),
    "digits and spaces": _again("12 345,6 "),
    "emoji": _again("👩‍👩‍👧🇫🇷😀 "),
    "combining marks": _again("e\u0301\u0302\u0303 "),
    "right to left": _again("הנמל נסגר ביום שני. "),
    "Chinese": _again("港口星期一关闭。"),
    "tables": _page("<tr><td>Le port<td>12 %", "<table>", "</table>"),
    "records": _again('{"id": 1, "text": "Le port de Losse ferme lundi, dit la mairie."}\n'),
    "quotations": _again("« Le port ferme », dit-il. "),
    "interview": _again("— Le port ferme-t-il ?\n— Il ferme lundi, dit la mairie de Losse.\n"),
    "headings": _again("## Le port\n\nLe port de Losse ferme lundi.\n\n"),
    "links of a front page": _page('<p><a href="/a">Lire aussi : le port ferme</a></p>'),
}  # fmt: skip


if os.environ.get("SUMMARIZE_NEWS"):
    SHAPES["articles"] = articles


def measured(path: Path) -> tuple[float, float, int]:
    """Return CPU seconds, peak memory in MB, and the exit code of the command on a file."""
    child = os.fork()
    if not child:
        null = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(null, stream)
        os.execv(COMMAND, [COMMAND, "-n", "3", str(path)])  # noqa: S606
    _pid, status, used = os.wait4(child, 0)
    scale = 1 if sys.platform == "darwin" else 1024
    return (
        used.ru_utime + used.ru_stime,
        used.ru_maxrss * scale / MEGABYTE,
        os.waitstatus_to_exitcode(status),
    )


def main() -> int:
    """Print the table; 1 where something is out of proportion."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1,5,20")
    parser.add_argument("--only", default=",".join(SHAPES))
    parser.add_argument("--write", type=Path, help="write the first shape of the first size there")
    asked = parser.parse_args()
    sizes = [float(size) for size in asked.sizes.split(",")]
    if asked.write:
        text = SHAPES[asked.only](int(sizes[0] * MEGABYTE))
        asked.write.write_text(text, encoding="utf-8")
        return 0
    print("| shape |", *(f"{size:g} MB |" for size in sizes), flush=True)
    print("| --- |", *("--- |" for _ in sizes))
    out = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "input"
        for name in asked.only.split(","):
            cells, rates = [], []
            for size in sizes:
                # by another process: what this one holds would count as the command's peak
                made = [sys.executable, "-m", "tests.bench.growth", "--write", str(path)]
                subprocess.run([*made, "--only", name, "--sizes", str(size)], check=True)
                seconds, memory, code = measured(path)
                rates.append(seconds / size)
                over = memory > (10 if name in ("prose", "articles") else 15) * size + 60
                out |= over
                cells.append(
                    f"{seconds:.1f} s, {memory:.0f} MB{'!' * over}{f' ({code})' * bool(code)} |"
                )
            slower = rates[-1] > 2 * rates[0] and rates[-1] * sizes[-1] > 1
            out |= slower
            print(f"| {name}{' (!)' * slower} |", *cells, flush=True)
    return int(out)


if __name__ == "__main__":
    sys.exit(main())
