"""Texts read aloud: what an engine is, and the clips that it makes, kept in the cache."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from learn.errors import RequestError

if TYPE_CHECKING:
    from learn.cache import Cache
    from learn.languages import Language

__all__ = ["ENGINES", "Clip", "Engine", "Line", "clips", "engine"]

ENGINES = ("espeak",)
"""The engines that `engine` gives."""

_CHUNK = 32  # clips between two reports of progress, and between two writes to the cache

Tick = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Line:
    """Something to be read aloud, with its reading as the language writes it, or ""."""

    text: str
    reading: str = ""


@dataclass(frozen=True, slots=True)
class Clip:
    """A sound file and its name, which comes from its content, so that no two files share one."""

    name: str
    data: bytes


class Engine(Protocol):
    """Reads texts aloud.

    `name` names it with its version and settings, as clips are cached by it; `suffix` is that of its sound files.
    """

    name: str
    suffix: str

    def voice(self, language: Language) -> str:
        """The voice that reads a language, "" where it has none that does."""
        ...

    def script(self, line: Line, language: Language) -> str:
        """What the voice is given to read, "" where it could not read the line right."""
        ...

    def speak(self, script: str, voice: str) -> bytes:
        """A sound file, the same for the same script whatever was read before; b"" where nothing is heard."""
        ...


def engine(name: str) -> Engine:
    """The engine of a name. Raises RequestError where it is not known, or its libraries are not installed."""
    if name == "espeak":
        from learn.speech.espeak import Espeak

        return Espeak()
    raise RequestError(f"there is no speech engine {name!r}: choose from {', '.join(ENGINES)}")


def clips(
    lines: Iterable[Line], language: Language, by: Engine, cache: Cache, tick: Tick | None = None
) -> dict[Line, Clip]:
    """The lines read aloud by an engine, those that it cannot read left out.

    `tick(done, total)` is called as clips are made that the cache has not.
    """
    voice = by.voice(language)
    if not voice:
        return {}
    scripts = {line: by.script(line, language) for line in dict.fromkeys(lines)}
    wanted = [script for script in dict.fromkeys(scripts.values()) if script]
    space = f"speech/{by.name}/{voice}"
    sounds = cache.get(space, wanted)
    missing = [script for script in wanted if script not in sounds]
    for at in range(0, len(missing), _CHUNK):
        made = {script: by.speak(script, voice) for script in missing[at : at + _CHUNK]}
        cache.put(space, made)
        sounds |= made
        if tick:
            tick(at + len(made), len(missing))
    named = {script: Clip(_name(data, by.suffix), data) for script, data in sounds.items() if data}
    return {line: named[script] for line, script in scripts.items() if script in named}


def _name(data: bytes, suffix: str) -> str:
    return f"learn-{hashlib.sha256(data).hexdigest()[:20]}.{suffix}"
