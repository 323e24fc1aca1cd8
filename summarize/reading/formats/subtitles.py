"""Subtitles: SRT and WebVTT; cues are joined to sentences, a speaker begins a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarize.document import Document
from summarize.layout.typeset import Part, typeset
from summarize.reading.formats import Format, single
from summarize.reading.source import Source

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_CUE = rf"{_TIME}\s+-->\s+{_TIME}"
_TAG = r"</?(?:i|b|u|c|v|ruby|rt|lang|font|\d\d:)[^<>]*>|\{\\[^{}]*\}|<\d[^<>]*>"
_SOUND = r"[\[(♪][^\])♪]{0,60}[\])♪]"  # [musique], (rires), ♪ … ♪
_PAUSE = 4.0  # seconds of silence between two cues that end a paragraph
_LONG = 600  # code points: where a sentence ends beyond that, a paragraph does, too


class _Cue:
    """What is shown at one time, in lines without tags."""

    def __init__(self, begins: float, ends: float, lines: list[str], speaker: str) -> None:
        self.begins, self.ends, self.lines, self.speaker = begins, ends, lines, speaker


def known(head: str) -> bool:
    """Tell WebVTT by its first line, and SRT by a number above the time of a cue."""
    if re.match(r"\s*WEBVTT(?:\s|$)", head):
        return True
    return bool(re.match(rf"\s*(?:\d+[ \t]*\n)?{_CUE}[^\n]*\n", head))


def document(source: Source) -> Document:
    """Return the document of a file of subtitles."""
    text, encoding, _repaired = source.decode()
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    parts = list(_parts(_cues(lines)))
    return typeset(parts, "", name=source.name, encoding=encoding)


def _cues(lines: list[str]) -> Iterator[_Cue]:
    """Yield the cues in order, without what one repeats of the one before."""
    shown: list[str] = []
    i = 0
    while i < len(lines):
        timed = re.match(rf"\s*{_CUE}", lines[i])
        i += 1
        if not timed:
            continue
        raw = []
        while i < len(lines) and lines[i].strip():
            raw.append(lines[i])
            i += 1
        voice = re.search(r"<v(?:\.[\w.]+)?\s([^<>]+)>", " ".join(raw))
        texts = [clean for line in raw if (clean := _clean(line))]
        fresh = [line for line in texts if line not in shown]  # captions that roll up
        shown = texts
        if fresh:
            yield _Cue(
                _seconds(timed, 1), _seconds(timed, 5), fresh, voice[1].strip() if voice else ""
            )


def _seconds(found: re.Match[str], first: int) -> float:
    hours, minutes, seconds, rest = found.group(*range(first, first + 4))
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{rest}")


def _clean(line: str) -> str:
    """Return the words of a line, without tags, music and sounds.

    >>> _clean("<i>- Le pont</i> rouvre. [applaudissements]")
    '- Le pont rouvre.'
    """
    text = re.sub(_SOUND, "", re.sub(_TAG, "", line)).replace("♪", "").replace("&nbsp;", " ")
    text = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    return " ".join(text.split()).removeprefix(">> ").strip()


def _parts(cues: Iterator[_Cue]) -> Iterator[Part]:
    """Yield the paragraphs: a turn each, or what is said without a long pause."""
    times: list[tuple[int, float, float]] = []
    text, ended, speaker = "", 0.0, ""
    for cue in cues:
        turn = cue.speaker != speaker or re.match(r"[-–—]\s?\S", cue.lines[0])
        paused = cue.begins - ended > _PAUSE and _finished(text)
        if text and (turn or paused or (len(text) > _LONG and _finished(text))):
            yield Part("paragraph", text, tuple(times))
            text, times = "", []
        for number, line in enumerate(cue.lines):
            if number and re.match(r"[-–—]\s?\S", line) and text:
                yield Part("paragraph", text, tuple(times))
                text, times = "", []
            lead = f"{cue.speaker}: " if cue.speaker and not text else " " if text else ""
            times.append((len(text) + len(lead), cue.begins, cue.ends))
            text += lead + line
        ended, speaker = cue.ends, cue.speaker
    if text:
        yield Part("paragraph", text, tuple(times))


def _finished(text: str) -> bool:
    return text.rstrip('»”" \u00a0\u202f')[-1:] in (".", "!", "?", "…")


FORMAT = Format(known=known, documents=single(document))
