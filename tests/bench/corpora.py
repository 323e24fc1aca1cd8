"""Many articles: how many a CPU second beside other summarizers in the same run, what more of them
cost, and what more processes and a cluster gain.

    pip install sumy summa          # no dependencies of ours; ots is a program of the system
    SUMMARIZE_NEWS=train.jsonl.gz python -m tests.bench.corpora [--large]

Prints a line a figure; ``--large`` adds 100,000 records. A summarizer that is not installed is left
out. Sentences for sumy are ours, for it needs NLTK's data for its own.
"""

from __future__ import annotations

import gzip
import itertools
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.conftest import COMMAND

_SIZES = (1800, 3000)  # bytes of an article; 2.4 KB in the mean


def main() -> int:
    """Run everything; 2 where there are no articles."""
    path = os.environ.get("SUMMARIZE_NEWS")
    if not path:
        print("SUMMARIZE_NEWS names no articles: {text} a line, gzipped")
        return 2
    texts = list(itertools.islice(_articles(Path(path)), 2000))
    with tempfile.TemporaryDirectory() as folder:
        _peers(texts[:300], Path(folder))
        _growth(texts, Path(folder))
        _memory(texts, Path(folder), large="--large" in sys.argv)
        _jobs(texts, Path(folder))
        _cluster(texts, Path(folder))
    return 0


def _articles(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            if _SIZES[0] < len(text.encode()) < _SIZES[1]:
                yield text


def _records(texts: list[str], count: int, folder: Path) -> Path:
    path = folder / f"{count}.jsonl"
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(
            json.dumps({"id": number, "text": text}, ensure_ascii=False) + "\n"
            for number, text in enumerate(itertools.islice(itertools.cycle(texts), count))
        )
    return path


def _cost(*args: object, out: Path | None = None) -> tuple[float, float, int]:
    """Return CPU seconds, seconds and peak kilobytes of the command."""
    script = (
        "import resource, subprocess, sys, time\n"
        "start = time.perf_counter()\n"
        "subprocess.run(sys.argv[2:], stdout=open(sys.argv[1], 'wb'), check=True)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss)"
    )
    line = [sys.executable, "-c", script, str(out or os.devnull), COMMAND, *map(str, args)]
    cpu, seconds, size = subprocess.run(
        line, capture_output=True, check=True, text=True
    ).stdout.split()
    return float(cpu), float(seconds), int(size)


def _peers(texts: list[str], folder: Path) -> None:
    """Articles a CPU second, ours in batch and others as libraries, in turns."""
    ours = _cost("-n", 3, "-f", "jsonl", _records(texts, len(texts), folder))[0]
    own = len(texts) / ours
    print(f"summarize: {own:.0f} articles a CPU second")
    for name, maker in _others():
        start = time.process_time()
        children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        for text in texts:
            maker(text)
        used = time.process_time() - start
        used += resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - children
        print(
            f"{name}: {len(texts) / used:.0f} articles a CPU second, ours {own * used / len(texts):.2f} times"
        )


def _others() -> Iterator[tuple[str, Callable[[str], object]]]:
    try:
        yield from _sumy()
    except ImportError:
        print("sumy is not installed")
    try:
        from summa import summarizer

        yield "summa", lambda text: summarizer.summarize(text, language="french", words=60)
    except ImportError:
        print("summa is not installed")
    if shutil.which("ots"):
        yield (
            "ots",
            lambda text: subprocess.run(
                ["ots", "-d", "fr", "-r", "20"],
                input=text.encode(),
                capture_output=True,
                check=True,
            ),
        )


def _sumy() -> Iterator[tuple[str, Callable[[str], object]]]:
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.edmundson import EdmundsonSummarizer
    from sumy.summarizers.kl import KLSummarizer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.lsa import LsaSummarizer
    from sumy.summarizers.luhn import LuhnSummarizer
    from sumy.summarizers.sum_basic import SumBasicSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer
    from sumy.utils import get_stop_words

    from summarize import split_sentences
    from summarize.text.words import tokens

    class Ours:
        def to_sentences(self, text: str) -> tuple[str, ...]:
            return tuple(text[a:b] for a, b in split_sentences(text))

        def to_words(self, text: str) -> tuple[str, ...]:
            return tuple(tokens(text))

    del EdmundsonSummarizer
    for kind in (
        LuhnSummarizer,
        LexRankSummarizer,
        LsaSummarizer,
        KLSummarizer,
        SumBasicSummarizer,
        TextRankSummarizer,
    ):
        made = kind(Stemmer("french"))
        made.stop_words = get_stop_words("french")

        def run(text: str, made: Callable[[object, int], object] = made) -> object:
            return made(PlaintextParser.from_string(text, Ours()).document, 3)

        yield f"sumy {kind.__name__.removesuffix('Summarizer')}", run


def _growth(texts: list[str], folder: Path) -> None:
    for size in (1, 5, 20):
        path = folder / "one.txt"
        whole = "\n\n".join(itertools.islice(itertools.cycle(texts), size * 430))
        path.write_text(whole, encoding="utf-8")
        cpu, _seconds, peak = _cost("-n", 3, path)
        print(
            f"{path.stat().st_size / 1e6:.1f} MB of one text: {cpu:.1f} CPU s, {peak / 1e3:.0f} MB"
        )


def _memory(texts: list[str], folder: Path, *, large: bool) -> None:
    for count in (1000, 10_000, *((100_000,) if large else ())):
        cpu, _seconds, peak = _cost("-n", 3, "-f", "jsonl", _records(texts, count, folder))
        print(f"{count} records: {cpu:.1f} CPU s, peak {peak / 1e3:.1f} MB")


def _jobs(texts: list[str], folder: Path) -> None:
    path = _records(texts, 5000, folder)
    seconds = []
    for jobs in (1, 2):
        out = folder / f"{jobs}.out"
        seconds.append(_cost("-n", 3, "-f", "jsonl", "-j", jobs, path, out=out)[1])
    same = (folder / "1.out").read_bytes() == (folder / "2.out").read_bytes()
    print(f"-j 2 over -j 1: {seconds[0] / seconds[1]:.2f} times, same bytes: {same}")


def _cluster(texts: list[str], folder: Path) -> None:
    try:
        from tests.batch.test_cluster import Machines
    except Exception as error:  # noqa: BLE001  # Dask is an extra
        print(f"no cluster: {error}")
        return
    path = _records(texts, 5000, folder)
    seconds = []
    for workers in (1, 2):
        made = Machines()
        try:
            made.add(workers)
            seconds.append(_cost("-n", 3, "-f", "jsonl", "--cluster", made.address, path)[1])
        finally:
            made.end()
    print(f"cluster of two one-thread workers over one: {seconds[0] / seconds[1]:.2f} times")


if __name__ == "__main__":
    raise SystemExit(main())
