"""Alignment against Gale–Church and Vecalign: quality, speed, and how both hold out as texts grow.

python bench/alignment.py [quality] [speed] [scale] [--data FOLDER] [--pairs zh-id,ar-hi] [--peers vecalign-4]

All get the same sentences and the same vectors of them. FOLDER has LANG.txt, with one true line a line and the same
count in each, and documents.tsv, with a document's name a line; or else the interview, name.LANG.txt, whose blocks
are taken for lines. A row is right when both of its sides come from exactly the same one line, or when it is
unpaired and its line has no counterpart. What counts is the share of characters in rows that are right.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import random
import re
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import chain, combinations
from pathlib import Path
from typing import NamedTuple

import numpy as np

from learn.alignment import align, side
from learn.cache import Cache, default_folder
from learn.document import BlockKind, Document, Sentence
from learn.embedding import E5, Array, Vectors
from learn.languages.splitting import sentences
from learn.reading import blocks, normalise, read

ROOT = Path(__file__).parents[1]
ANSWERS = ROOT / "../shared/bench/ntrex"
PARTS = ("quality", "speed", "scale")
PAIRS = "zh-id,ar-hi,tl-zh,hi-tl,id-ar,en-zh"
DAMAGE = "0,9,30%,both,long"
SIZES = "500,1000,2000,4000,8000,16000"
NOWHERE = -1  # the line of a sentence that is none of the text
LOST = 0.08  # of the lines of either side, where both have lost some
SECONDS, MEGABYTES = 600, 6144  # more than this a run of one size may not take

Span = tuple[range, range]
Embed = Callable[[Sequence[str]], Array]


# --- texts with known answers ----------------------------------------------------------------------------


class Text(NamedTuple):
    """The sentences of a text, and of each the true lines that it comes from and its characters."""

    sentences: list[Sentence]
    lines: list[frozenset[int]]
    sizes: list[int]


@dataclass(frozen=True)
class Corpus:
    """True lines by language, which of them are which document, and how a document is made of some."""

    documents: Mapping[str, list[int]]
    lines: Mapping[str, Sequence[str]]
    make: Callable[[str, Sequence[int]], Document]

    def text(self, lang: str, ids: Sequence[int]) -> Text:
        """The text of some lines, split into sentences."""
        found = sentences(self.make(lang, ids))
        owners = [i for i in ids for _ in dense(self.lines[lang][i])]
        letters = "".join(dense(self.lines[lang][i]) for i in ids)
        lines, sizes, at = [], [], 0
        for sentence in found:
            text = dense(sentence.text)
            sizes.append(len(text))
            start = letters.find(text, at)
            if start < 0:
                lines.append(frozenset([NOWHERE]))
            else:
                at = start + len(text)
                lines.append(frozenset(owners[start:at]))
        return Text(list(found), lines, sizes)


def dense(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


def corpus(folder: Path) -> Corpus:
    """What a folder has: lines with documents.tsv, or a text in several languages, block by block."""
    return _lines(folder) if (folder / "documents.tsv").exists() else _interview(folder)


_STOP = re.compile(r"[.!?。！？…؟।|]['\"”’»」』）)\]]*\s*$")


def _lines(folder: Path) -> Corpus:
    """Lines, joined to running text; one without a final stop, a headline, keeps its line break."""
    documents = defaultdict(list)
    for i, name in enumerate((folder / "documents.tsv").read_text("utf-8").splitlines()):
        documents[name.strip()].append(i)
    lines = {p.stem: [normalise(x).strip() for x in p.open(encoding="utf-8")] for p in folder.glob("*.txt")}

    def make(lang: str, ids: Sequence[int]) -> Document:
        space = "" if lang in {"zh", "ja"} else " "
        joined = "".join(lines[lang][i] + (space if _STOP.search(lines[lang][i]) else "\n") for i in ids)
        return Document(lang, "joined", blocks(normalise(joined.strip() + "\n")))

    return Corpus(documents, lines, make)


def _interview(folder: Path) -> Corpus:
    """The blocks of a text from its first paragraph on, as many in each language."""
    found = {}
    for document in map(read, sorted(folder.glob("*.txt"))):
        first = [b.kind for b in document.blocks].index(BlockKind.PARAGRAPH)
        found[document.lang] = document.blocks[first:]
    if len({len(b) for b in found.values()}) > 1:
        raise SystemExit(f"{folder}: has {', '.join(f'{len(b)} blocks in {x}' for x, b in found.items())}")

    def make(lang: str, ids: Sequence[int]) -> Document:
        return Document(lang, "interview", tuple(found[lang][i] for i in ids))

    ids = list(range(len(next(iter(found.values())))))
    return Corpus({"interview": ids}, {lang: [b.text for b in b] for lang, b in found.items()}, make)


def damaged(kind: str, ids: list[int]) -> tuple[list[int], list[int]]:
    """The lines of either side that are left: a number K takes out every K-th of the second, K% a run of its middle."""
    if kind == "both":
        chance = random.Random(f"{kind}{ids[0]}{len(ids)}")
        left, right = ([i for i in ids if chance.random() > LOST] for _ in range(2))
        return left or ids[:1], right or ids[:1]
    if kind.endswith("%"):
        run = round(len(ids) * int(kind[:-1]) / 100)
        start = (len(ids) - run) // 2
        return ids, ids[:start] + ids[start + run :]
    every = 0 if kind == "long" else int(kind)
    return ids, [i for k, i in enumerate(ids) if not every or k % every != every - 1]


def units(spans: Iterable[Span], x: Text, y: Text) -> Iterator[tuple[bool, int]]:
    """Of each row whether it is right, and how many characters it has."""
    gone_x, gone_y = (frozenset().union(*a.lines) - frozenset().union(*b.lines) for a, b in ((x, y), (y, x)))
    for a, b in spans:
        left, right = frozenset().union(*(x.lines[i] for i in a)), frozenset().union(*(y.lines[j] for j in b))
        size = sum(x.sizes[i] for i in a) + sum(y.sizes[j] for j in b)
        if a and b:
            yield left == right and len(left) == 1, size
        else:
            yield (left <= gone_x if a else right <= gone_y), size


def score(spans: Iterable[Span], x: Text, y: Text) -> tuple[int, int]:
    """Characters in rows that are right, and in all."""
    found = list(units(spans, x, y))
    return sum(size for right, size in found if right), sum(x.sizes) + sum(y.sizes)


# --- ours and its peers ----------------------------------------------------------------------------------


class Timed:
    """Vectors, and how many seconds went into them."""

    def __init__(self, embed: Embed) -> None:
        self.embed, self.seconds = embed, 0.0

    def __call__(self, texts: Sequence[str]) -> Array:
        """The vectors of texts."""
        begun = time.perf_counter()
        found = self.embed(texts)
        self.seconds += time.perf_counter() - begun
        return found


Aligner = Callable[[Sequence[Sentence], Sequence[Sentence], Embed], list[Span]]


def ours(x: Sequence[Sentence], y: Sequence[Sentence], embed: Embed) -> list[Span]:
    """Every sentence embedded once, then `learn.alignment`."""
    return [(b.left, b.right) for b in align(*(side(s, embed([t.text for t in s])) for s in (x, y)))]


def gale_church(x: Sequence[Sentence], y: Sequence[Sentence], _: Embed) -> list[Span]:
    """Gale and Church 1993 by the package `galechurch`, as it comes; it sees lengths alone."""
    from galechurch import align as by_length

    cells = max((len(x) + 1) * (len(y) + 1), 50_000_000)
    found = by_length([s.text for s in x], [s.text for s in y], max_block_size=cells)
    return [(range(b.source_start, b.source_end), range(b.target_start, b.target_end)) for b in found.beads]


def vecalign(most: int) -> Aligner:
    """Vecalign by the package `sentalign`, as it comes: rows of `most` sentences, up to as many embedded together."""

    def aligner(x: Sequence[Sentence], y: Sequence[Sentence], embed: Embed) -> list[Span]:
        from sentalign import sentalign

        with np.errstate(invalid="ignore"):
            found = sentalign([s.text for s in x], [s.text for s in y], embed, alignment_max_size=most)
        return [(_range(b.src_indices), _range(b.tgt_indices)) for b in found.alignments]

    return aligner


def vecalign_sums(most: int) -> Aligner:
    """Vecalign with the same defaults, given the vectors of single sentences: of several it gets the sum."""

    def aligner(x: Sequence[Sentence], y: Sequence[Sentence], embed: Embed) -> list[Span]:
        from sentalign import dp_utils as dp

        random.seed(42)
        np.random.seed(42)  # the package draws from it
        vectors = [_sums(embed([t.text for t in s]), most) for s in (x, y)]
        width = math.ceil(most / 2) + 5
        with np.errstate(invalid="ignore"):
            found = dp.vecalign(*vectors, dp.make_alignment_types(most), 0.2, width, 300, 20_000, 100)
        return [(_range(a), _range(b)) for a, b in found[0]["final_alignments"]]

    return aligner


def _sums(vectors: Array, most: int) -> Array:
    """Of each sentence the sums of 1, 2 … vectors that end with it; zeros where there are not so many before it."""
    total = np.concatenate([np.zeros_like(vectors[:1]), np.cumsum(vectors, axis=0, dtype=np.float64)])
    sums = np.zeros((most, *vectors.shape), np.float32)
    for k in range(1, min(most, len(vectors)) + 1):
        sums[k - 1, k - 1 :] = total[k:] - total[:-k]
    return sums


def _range(indices: Sequence[int]) -> range:
    return range(indices[0], indices[-1] + 1) if indices else range(0)


ALIGNERS: dict[str, Aligner] = {
    "ours": ours,
    "gale-church": gale_church,
    "vecalign-4": vecalign(4),
    "vecalign-8": vecalign(8),
    "vecalign-4-sums": vecalign_sums(4),
    "vecalign-8-sums": vecalign_sums(8),
}
"""Ours, and its peers: 8 is what Vecalign's readme and `sentalign` take, 4 the default of Vecalign's own command."""


# --- quality ---------------------------------------------------------------------------------------------


def settings(texts: Corpus, pairs: Sequence[str], kinds: Sequence[str]) -> Iterator[tuple[str, str, list[list[int]]]]:
    """Pairs of languages, kinds of damage, and the documents of each as lines."""
    everything = list(texts.documents.values())
    for pair in pairs:
        for kind in kinds:
            yield pair, kind, [list(chain(*everything))] if kind == "long" else everything


def quality(
    texts: Corpus, pairs: Sequence[str], kinds: Sequence[str], names: Sequence[str], embed: Embed, losses: bool
) -> dict[str, dict[str, float]]:
    """A table of scores: a line a pair and kind of damage, a column an aligner; their means and minima."""
    head(["pair, damage", *names])
    shares: dict[str, dict[str, float]] = {}
    for pair, kind, documents in settings(texts, pairs, kinds):
        good, total = dict.fromkeys(names, 0), 0
        for ids in documents:
            x, y = (texts.text(lang, left) for lang, left in zip(pair.split("-"), damaged(kind, ids), strict=True))
            found = {name: ALIGNERS[name](x.sentences, y.sentences, embed) for name in names}
            scores = {name: score(spans, x, y)[0] for name, spans in found.items()}
            total += sum(x.sizes) + sum(y.sizes)
            for name in names:
                good[name] += scores[name]
            best = max(names, key=scores.__getitem__)
            if losses and scores[best] > scores["ours"]:
                show(f"{pair} {kind}, line {ids[0]} on: {best} is better", found["ours"], found[best], x, y)
        shares[f"{pair} {kind}"] = here = {name: good[name] / total for name in names}
        line([f"{pair} {kind}", *(f"{here[name]:.3f}" for name in names)])
    for what, of in (("mean", np.mean), ("minimum", min)):
        line([what, *(f"{of([s[name] for s in shares.values()]):.3f}" for name in names)])
    better, equal = (
        {name: sum(worth(s["ours"], s[name]) for s in shares.values()) for name in names}
        for worth in (lambda a, b: a > b, lambda a, b: a == b)
    )
    cells = ("" if name == "ours" else f"{better[name]} better, {equal[name]} equal" for name in names)
    line([f"ours, of {len(shares)}", *cells])
    return shares


def show(title: str, mine: Sequence[Span], other: Sequence[Span], x: Text, y: Text) -> None:
    """The rows of two alignments that differ, to standard error."""
    print(f"\n{title}", file=sys.stderr)
    for mark, spans, rest in (("ours ", mine, set(other)), ("other", other, set(mine))):
        for span, (right, _) in zip(spans, units(spans, x, y), strict=True):
            if span not in rest:
                texts = [
                    " | ".join(f"{sorted(t.lines[k])} {t.sentences[k].text}" for k in part)
                    for t, part in zip((x, y), span, strict=True)
                ]
                print(f"  {mark} {'right' if right else 'WRONG'}  {texts[0]}  ##  {texts[1]}", file=sys.stderr)


# --- speed -----------------------------------------------------------------------------------------------


def speed(texts: Corpus, pairs: Sequence[str], names: Sequence[str]) -> dict[str, dict[str, float]]:
    """A table of seconds over all documents: vectors made anew for each pair, and the search."""
    seconds = {name: {"vectors": 0.0, "search": 0.0} for name in names}
    embedder = E5()
    embedder.embed(["The model is loaded before the clock runs."])
    count = 0
    for pair, _, documents in settings(texts, pairs, ["0"]):
        for ids in documents:
            x, y = (texts.text(lang, ids).sentences for lang in pair.split("-"))
            count += len(x) + len(y)
            for name in names:
                timed = Timed(Vectors(embedder, Cache(None)))
                begun = time.perf_counter()
                ALIGNERS[name](x, y, timed)
                seconds[name]["vectors"] += timed.seconds
                seconds[name]["search"] += time.perf_counter() - begun - timed.seconds
        for of in seconds.values():
            of["both"] = of["vectors"] + of["search"]
    head([f"{count} sentences", *(cell for what in seconds["ours"] for cell in (f"{what}, s", "× ours"))])
    for name, of in seconds.items():
        line([name, *(cell for k, s in of.items() for cell in (f"{s:.3g}", f"{s / seconds['ours'][k]:.2f}"))])
    return seconds


# --- scale -----------------------------------------------------------------------------------------------


def enlarged(x: Text, y: Text, vx: Array, vy: Array, size: int) -> tuple[tuple[Text, Array], tuple[Text, Array]]:
    """Two texts of `size` sentences, copies of one, with their vectors.

    What sets a sentence apart from the mean of its language is turned by a rotation of its own for each copy: so
    no copy is like another, and what is alike within one stays just as much so.
    """
    chance = np.random.default_rng(1)
    copies = -(-size // len(x.sentences))
    dimensions = vx.shape[1]
    step = 1 + max(max(group) for text in (x, y) for group in text.lines)
    basis = np.linalg.qr(np.column_stack([vx.mean(0), vy.mean(0), chance.normal(size=(dimensions, dimensions - 2))]))[0]
    turned: list[list[Array]] = [[], []]
    for _ in range(copies):
        turn = np.eye(dimensions)
        turn[2:, 2:] = np.linalg.qr(chance.normal(size=(dimensions - 2, dimensions - 2)))[0]
        rotation = (basis @ turn @ basis.T).astype(np.float32)
        for vectors, parts in zip((vx, vy), turned, strict=True):
            parts.append(vectors @ rotation)
    long_x, long_y = (
        Text(
            list(t.sentences) * copies,
            [frozenset(k * step + i for i in group) for k in range(copies) for group in t.lines],
            list(t.sizes) * copies,
        )
        for t in (x, y)
    )
    last = max(long_x.lines[size - 1])
    ends = size, sum(min(group) <= last for group in long_y.lines)
    left, right = (
        (Text(*(part[:end] for part in t)), np.concatenate(parts)[:end])
        for t, parts, end in zip((long_x, long_y), turned, ends, strict=True)
    )
    return left, right


def only(text: Text, vectors: Array, lines: set[int]) -> tuple[Text, Array]:
    """The sentences of a text that come from some lines, and their vectors."""
    here = [k for k, group in enumerate(text.lines) if group & lines]
    return Text(*([part[k] for k in here] for part in text)), vectors[here]


class Measured(NamedTuple):
    """What a run took, and the share of characters in rows that are right."""

    seconds: float
    megabytes: float
    right: float


def one_size(answer: object, name: str, size: int, kind: str, *parts: object) -> None:
    """Run an aligner on an enlarged text, in a process of its own, and put what it took into the answer."""
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES << 20, MEGABYTES << 20))
    both = enlarged(*parts, size)
    kept = damaged(kind, sorted(frozenset().union(*both[0][0].lines)))
    (x, vx), (y, vy) = (only(text, vectors, left) for (text, vectors), left in zip(both, map(set, kept), strict=True))
    vectors = iter([vx, vy])
    begun = time.perf_counter()
    spans = ALIGNERS[name](x.sentences, y.sentences, lambda _: next(vectors))
    seconds = time.perf_counter() - begun
    good, total = score(spans, x, y)
    answer.put(Measured(seconds, memory(), good / total))


def memory() -> float:
    """The most memory that this process has had, in MB (Linux)."""
    found = re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())
    return int(found[1]) / 1024 if found else 0.0


def scale(
    texts: Corpus, pair: str, sizes: Sequence[int], kind: str, names: Sequence[str], embed: Embed
) -> dict[str, dict[int, Measured]]:
    """A table of seconds, memory and quality: a line a size, for each aligner three columns; each run a process."""
    everything = list(chain(*texts.documents.values()))
    x, y = (texts.text(lang, everything) for lang in pair.split("-"))
    vx, vy = (embed([s.text for s in t.sentences]) for t in (x, y))
    context = multiprocessing.get_context("spawn")
    head(["sentences a side", *(f"{name}: {what}" for name in names for what in ("s", "MB", "right"))])
    found: dict[str, dict[int, Measured]] = {name: {} for name in names}
    for size in sizes:
        cells = []
        for name in names:
            answer = context.Queue()
            process = context.Process(target=one_size, args=(answer, name, size, kind, x, y, vx, vy))
            process.start()
            process.join(SECONDS)
            if process.exitcode == 0:
                here = found[name][size] = answer.get()
                cells += [f"{here.seconds:.2f}", f"{here.megabytes:.0f}", f"{here.right:.3f}"]
            else:
                cells += [f"over {SECONDS}" if process.is_alive() else "failed", "", ""]
                process.kill()
        line([str(size), *cells])
    return found


# --- the command -----------------------------------------------------------------------------------------


def head(cells: Sequence[str]) -> None:
    """Print the head of a table."""
    print()
    line(cells)
    line(["---"] * len(cells))


def line(cells: Iterable[str]) -> None:
    """Print a line of a table."""
    print(f"| {' | '.join(cells)} |", flush=True)


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    """What is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", default=PARTS, metavar="part", help=", ".join(PARTS))
    parser.add_argument("--data", type=Path, default=ANSWERS, help="texts with known answers")
    parser.add_argument("--pairs", default=PAIRS, help='pairs of languages, or "all"')
    parser.add_argument("--damage", default=DAMAGE, help="what is taken out, for quality")
    parser.add_argument("--documents", type=int, default=8, help="how many documents, for quality and speed")
    parser.add_argument("--peers", default=",".join(list(ALIGNERS)[1:]), help="which of them, a comma between two")
    parser.add_argument("--sizes", default=SIZES, help="how many sentences a side, for scale")
    parser.add_argument("--cut", default="0", help="what is taken out, for scale")
    parser.add_argument("--losses", action="store_true", help="show where a peer is better, on standard error")
    parser.add_argument("--json", type=Path, help="a file for all figures")
    return parser.parse_args(given)


def check(parts: Sequence[str], names: Sequence[str]) -> None:
    """Stop with a line for the user where a part or a peer is not known, or a peer is not installed."""
    for what, wanted, known in (("part", parts, PARTS), ("peer", names, tuple(ALIGNERS))):
        if unknown := set(wanted) - set(known):
            raise SystemExit(f"no such {what}: {', '.join(unknown)}; choose from {', '.join(known)}")
    needed = {"galechurch" if name == "gale-church" else "sentalign" for name in names if name != "ours"}
    if missing := [package for package in sorted(needed) if not find_spec(package)]:
        raise SystemExit(f"not installed: {', '.join(missing)}; pip install '.[bench]'")


def main(given: Sequence[str] | None = None) -> None:
    """Measure what is asked for and print its tables."""
    o = arguments(given)
    if not o.data.exists():
        print(f"{o.data}: is not there; measured on the interview instead, its blocks as true lines", file=sys.stderr)
        o.data = ROOT / "seeds"
    names = ["ours", *o.peers.split(",")]
    check(o.parts, names)
    texts = corpus(o.data)
    pairs = [f"{a}-{b}" for a, b in combinations(sorted(texts.lines), 2)] if o.pairs == "all" else o.pairs.split(",")
    pairs = [pair for pair in pairs if set(pair.split("-")) <= set(texts.lines)]
    if not pairs:
        raise SystemExit(f"{o.data}: has none of the pairs {o.pairs}")
    some = Corpus(dict(list(texts.documents.items())[: o.documents]), texts.lines, texts.make)
    kinds = [kind for kind in o.damage.split(",") if kind != "long" or len(some.documents) > 1]
    embed = Vectors(E5(), Cache(default_folder()))
    found = {}
    if "quality" in o.parts:
        found["quality"] = quality(some, pairs, kinds, names, embed, o.losses)
    if "speed" in o.parts:
        found["speed"] = speed(some, pairs[:1], [name for name in names if not name.endswith("-sums")])
    if "scale" in o.parts:
        given_text = [name for name in names if name in {"vecalign-4", "vecalign-8"}]
        sizes = [int(size) for size in o.sizes.split(",")]
        found["scale"] = scale(texts, pairs[0], sizes, o.cut, [n for n in names if n not in given_text], embed)
    if o.json:
        o.json.write_text(json.dumps(found, indent=1), "utf-8")


if __name__ == "__main__":
    main()
