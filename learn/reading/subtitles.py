"""Subtitles, SubRip (.srt) and WebVTT (.vtt): cues joined to sentences, with who speaks and when.

Times stay with the text, so that the sound of a sentence can be found in the recording.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

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
"""Cues that make one sentence at most, but where they are of a word or two."""
_MOST_WORDS = 60
"""Cues of a word that make one sentence at most."""
_SENTENCE = 250
"""Columns that a sentence has at most, nearly always."""
_LINE = 3
"""Words of a line that is shown again, at least."""
_STOP = re.compile("[.!?。！？…؟।][\"'”’)\\]]*(?=\\s|$)|[。！？।]")
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
    said = list(_once(said))
    return list(_joined(said, stopped=_has_stops(said)))


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


def _once(said: list[_Said]) -> Iterator[_Said]:
    """What is said, without what captions that roll or grow show of it again: in the next cue, just after."""
    shown: list[str] = []
    last: _Said | None = None
    for s in said:
        words = s.text.split()
        old = _again(shown, words, turn=s.turn) if last and s.start - last.end < _ROLL else 0
        shown = words
        if last and old == len(words):
            last = replace(last, end=max(last.end, s.end))
            continue
        if last:
            yield last
        last = replace(s, text=s.text.split(None, old)[old]) if old else s
    if last:
        yield last


def _again(shown: list[str], words: list[str], *, turn: bool) -> int:
    """With how many words a cue begins that the one before it ends in: all that this has, or a line at least."""
    if words[: len(shown)] == shown:
        return len(shown)
    if turn:
        return 0  # one speaker may take up what another said
    places = (k for k in range(1, len(shown)) if shown[k] == words[0] and shown[k:] == words[: len(shown) - k])
    found = len(shown) - next(islice(places, 1), len(shown))
    # A few words may come again by chance; but what is shown again is most of the cue, or of the one before.
    return found if found == len(words) or (found >= _LINE and 2 * found >= min(len(words), len(shown))) else 0


def _has_stops(said: list[_Said]) -> bool:
    """Whether a text has stops, as captions that nobody wrote have not."""
    if sum(ends_sentence(s.text) for s in said) >= _STOPPED * len(said):
        return True
    stops = sum(len(_STOP.findall(s.text)) for s in said)
    return stops * _SENTENCE >= sum(width(s.text) for s in said)


def _joined(said: list[_Said], *, stopped: bool) -> Iterator[Part]:
    """Join what goes on from cue to cue; where the text has stops, a sentence ends at one."""
    group: list[_Said] = []
    for s in said:
        if group:
            last = group[-1]
            long = len(group) >= _MOST_CUES and sum(width(g.text) for g in group[:_MOST_WORDS]) > _SENTENCE
            ends = not stopped or ends_sentence(last.text) or long or len(group) == _MOST_WORDS
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
