"""An engine whose clips are beeps, as long as what they stand for."""

from __future__ import annotations

import io
import math
import wave
from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learn.languages import Language
    from learn.speech import Line


class Beeps:
    """Reads every language; `read` is what it was given to read."""

    suffix = "wav"

    def __init__(self, name: str = "beeps") -> None:
        self.name = name
        self.read: list[str] = []

    def voice(self, language: Language) -> str:
        return "beep"

    def script(self, line: Line, language: Language) -> str:
        return line.text

    def speak(self, script: str, voice: str) -> bytes:
        self.read.append(script)
        file = io.BytesIO()
        with wave.open(file, "wb") as sound:
            sound.setparams((1, 2, 8000, 0, "NONE", ""))
            tone = (int(9000 * math.sin(n / 3)) for n in range(100 * len(script)))
            sound.writeframes(array("h", tone).tobytes())
        return file.getvalue()
