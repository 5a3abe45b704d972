"""espeak-ng, by the library that the package espeakng-loader brings, with its sound as MP3."""

from __future__ import annotations

import ctypes
import importlib
import os
import sys
from array import array
from typing import TYPE_CHECKING, Any

from learn.errors import LearnError, RequestError

if TYPE_CHECKING:
    from learn.languages import Language
    from learn.speech import Line

WORDS_A_MINUTE = 150
"""A little slower than espeak-ng's own 175, for those who learn."""

KILOBITS = 32
"""Of MP3 a second: with fewer, the hiss of s, sh and x is cut off, by which languages tell words apart."""

LONGEST = 90
"""Seconds; what takes longer is no sentence of a card."""

_SILENCE = 200  # of 32,767: nobody hears less
_PAUSE = 0.15  # seconds of silence that are left at the end
_LONGEST_PATH = 150  # espeak-ng has room for 160 characters, with the name of a file

# From speak_lib.h.
_SYNCHRONOUS, _DONT_EXIT, _UTF8, _PHONEMES, _RATE = 2, 0x8000, 1, 0x100, 1

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class Espeak:
    """espeak-ng. Raises RequestError where it is not installed."""

    suffix = "mp3"

    def __init__(self) -> None:
        from importlib.metadata import version

        loader, self._encoder = _needed("espeakng_loader"), _needed("lameenc")
        self._library, self._data = loader.get_library_path(), os.fsencode(loader.get_data_path())
        versions = "-".join(version(package) for package in ("espeakng-loader", "lameenc"))
        self.name = f"espeak-{versions}-{WORDS_A_MINUTE}-{KILOBITS}"

    def voice(self, language: Language) -> str:
        """The voice of a language, which says itself which one that is."""
        return language.espeak

    def script(self, line: Line, language: Language) -> str:
        """The line in letters that espeak-ng reads right."""
        return " ".join(language.phonetic(line.text, line.reading).replace("\0", " ").split())

    def speak(self, script: str, voice: str) -> bytes:
        """The script as MP3. Raises LearnError where espeak-ng has no such voice."""
        rate, samples = self._samples(script, voice)
        loud = [at for at, sample in enumerate(samples) if abs(sample) > _SILENCE]
        if not loud or len(samples) > LONGEST * rate:
            return b""
        encoder = self._encoder.Encoder()
        encoder.silence()
        encoder.set_in_sample_rate(rate)
        encoder.set_out_sample_rate(rate)
        encoder.set_channels(1)
        encoder.set_bit_rate(KILOBITS)
        encoder.set_quality(5)
        heard = samples[: loud[-1] + int(_PAUSE * rate)]
        if sys.byteorder == "big":
            heard.byteswap()
        return bytes(encoder.encode(heard.tobytes()) + encoder.flush())

    def _samples(self, script: str, voice: str) -> tuple[int, array[int]]:
        """The sound, as samples of 16 bits, and how many make a second.

        Some of espeak-ng's state, such as where it is in the flutter of its pitch, outlives `espeak_Terminate`. So
        the library is loaded anew each time: then a script sounds the same whatever was read before.
        """
        samples = array("h")
        limit = 0

        def take(wave: int | None, count: int, _events: int | None) -> int:
            if wave and count > 0:
                samples.frombytes(ctypes.string_at(wave, 2 * count))
            return int(len(samples) > limit)  # 1 ends it

        callback = _Callback(take)
        library = ctypes.CDLL(self._library)
        try:
            library.espeak_Synth.argtypes = (
                ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
                ctypes.c_void_p, ctypes.c_void_p,
            )  # fmt: skip
            rate = library.espeak_Initialize(_SYNCHRONOUS, 0, self._data, _DONT_EXIT)
            if rate <= 0:
                raise LearnError(
                    f"espeak-ng cannot read its data in {os.fsdecode(self._data)}: install espeakng-loader anew, in a"
                    f" folder whose path is shorter where this one has more than {_LONGEST_PATH} characters"
                )
            limit = LONGEST * rate
            if library.espeak_SetVoiceByName(voice.encode()):
                raise LearnError(f"espeak-ng has no voice {voice!r}; install a newer espeakng-loader")
            library.espeak_SetParameter(_RATE, WORDS_A_MINUTE, 0)
            library.espeak_SetSynthCallback(callback)
            text = script.encode("utf-8", "replace") + b"\0"
            library.espeak_Synth(text, len(text), 0, 0, 0, _UTF8 | _PHONEMES, None, None)
            library.espeak_Synchronize()
            library.espeak_Terminate()
        finally:
            _unload(library)
        return rate, samples


def _needed(module: str) -> Any:
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise RequestError(
            f"speech by espeak needs {module}, which is not installed: pip install 'learn-from-translations[speech]'"
        ) from error


def _unload(library: ctypes.CDLL) -> None:
    """Forget a shared library, so that loading it again gives it a fresh state."""
    import _ctypes

    if sys.platform == "win32":
        _ctypes.FreeLibrary(library._handle)
    else:
        _ctypes.dlclose(library._handle)
