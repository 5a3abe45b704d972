"""Subtitles, SubRip (.srt) and WebVTT (.vtt): cues joined to sentences, with who speaks and when.

Times stay with the text, so that the sound of a sentence can be found in the recording.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from learn.document import BlockKind, Cue
from learn.reading.text import Part, ends_sentence, joint, normalise, width

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMES = re.compile(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}(?:[ \t][^\n]*)?")
BEGINS = re.compile(rf"(?:\s*\d+[ \t]*\n)?[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}")
"""How a file of subtitles begins."""
_VOICE = re.compile(r"<v(?:\.[^\s>]{0,50})*[ \t]+([^>\n]{1,100})>")
_READING = re.compile(r"<rt>[^<]{0,200}(?:</rt>)?")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>|<[\d:.]{5,15}>|\{\\[^{}\n]{0,200}\}")
_DASH = re.compile(r"(?:[-–—‐]|>>+)\s*(?=\S)")
_SOUND = re.compile(r"\[[^\[\]\n]{0,200}\]|【[^【】\n]{0,200}】|[♪♫#]+(?=\s|$)|[♪♫]")
_NAME = re.compile(r"([^\W\d_][^:：\n.!?。！？,،，]{0,39})[:：](?!//)\s*(?=\S)")
_NAME_WORDS = 4
_PAUSE = 3.0
"""Seconds of silence after which no sentence goes on."""
_ROLL = 0.05
"""Seconds between cues that are one to the eye: what stands in both of them is said once."""
_MOST_CUES = 12
"""Cues that make one sentence at most."""
_STOPPED = 0.2
"""Share of cues that end in a stop, below which a text has no stops, and each cue is taken for a sentence."""
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class _Said:
    """What one speaker says in one cue."""

    text: str
    start: float
    end: float
    speaker: str = ""
    turn: bool = False


def read_subtitles(text: str) -> list[Part]:
    """The parts of subtitles. Raises ValueError where there is not one cue in them."""
    said = _named([s for cue in _cues(text) for s in _turns(*cue)])
    if not said:
        raise ValueError("has no cue in it: no line such as 00:00:01,000 --> 00:00:02,000; save it again")
    stopped = sum(ends_sentence(s.text) for s in said) >= _STOPPED * len(said)
    return list(_joined(said, stopped=stopped))


def _cues(text: str) -> Iterator[tuple[float, float, list[str]]]:
    """The cues of a file, with their times and lines."""
    lines = normalise(text).split("\n")
    starts = [i for i, line in enumerate(lines) if _TIMES.fullmatch(line)]
    if len(starts) > _MOST:
        raise ValueError(f"has more than {_MOST:,} cues; divide it")
    for i, following in zip(starts, [*starts, len(lines)][1:], strict=True):
        times = _TIMES.fullmatch(lines[i])
        own = lines[i + 1 : following]
        # A cue ends at an empty line; in SubRip made by hand there may be one in it, but then no number after it.
        end = next((k for k, line in enumerate(own) if not line.strip()), len(own))
        if end == len(own) and following < len(lines) and own and own[-1].strip().isdecimal():
            own = own[:-1]
        if times:
            yield _seconds(*times.groups()[:4]), _seconds(*times.groups()[4:]), own[:end]


def _seconds(hours: str | None, minutes: str, seconds: str, part: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(part) / float(10 ** len(part))


def _turns(start: float, end: float, lines: list[str]) -> Iterator[_Said]:
    """What is said in a cue, by turns: a name or a dash begins one."""
    speaker, text, turn = "", "", False
    for line in lines:
        voices = _VOICE.split(line)
        for k in range(0, len(voices), 2):
            name = " ".join(html.unescape(voices[k - 1]).split()) if k else ""
            piece = _SOUND.sub(" ", html.unescape(_TAG.sub("", _READING.sub("", voices[k]))))
            piece = " ".join(normalise(piece).split())
            dash = _DASH.match(piece)
            if dash or name:
                if text:
                    yield _Said(text, start, end, speaker, turn)
                text, turn = "", True
                speaker = name
                piece = piece[dash.end() :] if dash else piece
            if piece:
                text += (joint(text, piece) if text else "") + piece
    if text:
        yield _Said(text, start, end, speaker, turn)


def _named(said: list[_Said]) -> list[_Said]:
    """Take the names of speakers off: in capitals, or before more than one thing that is said."""
    found = [_NAME.match(s.text) if not s.speaker else None for s in said]
    count = Counter(m.group(1) for m in found if m)
    out: list[_Said] = []
    for s, m in zip(said, found, strict=True):
        name = m.group(1).strip() if m else ""
        short = 0 < len(name.split()) <= _NAME_WORDS and width(name) <= 30
        if m and short and (name.isupper() or count[m.group(1)] > 1):
            out.append(replace(s, text=s.text[m.end() :], speaker=name, turn=True))
        else:
            out.append(s)
    return out


def _joined(said: list[_Said], *, stopped: bool) -> Iterator[Part]:
    """Join what goes on from cue to cue; where the text has stops, a sentence ends at one."""
    group: list[_Said] = []
    for s in said:
        if group:
            last = group[-1]
            if s.text == last.text and s.start - last.end < _ROLL:
                # Captions that roll show a line once more in the next cue.
                group[-1] = replace(last, end=max(last.end, s.end))
                continue
            # A roll: what stood last stands before what is new.
            if s.text.startswith(last.text + " ") and s.start - last.end < _ROLL:
                s = replace(s, text=s.text[len(last.text) + 1 :])  # noqa: PLW2901 (what is new of it)
            ends = not stopped or ends_sentence(last.text) or len(group) == _MOST_CUES
            if ends or s.turn or s.start - last.end > _PAUSE or (s.speaker and s.speaker != last.speaker):
                yield _part(group)
                group = []
        group.append(s)
    if group:
        yield _part(group)


def _part(group: list[_Said]) -> Part:
    text = ""
    cues = []
    for s in group:
        text += joint(text, s.text) if text else ""
        cues.append(Cue(len(text), s.start, s.end))
        text += s.text
    return Part(text, BlockKind.PARAGRAPH, speaker=group[0].speaker, cues=tuple(cues))
