"""How many glosses of the interview are right, and whether confidence means what it says.

python bench/meanings.py [CONCEPTS.tsv]

CONCEPTS.tsv has a line a concept: its name, then for each language of the head line the words for it, "|" between
them. For each pair: of the concepts whose word has an entry, the share whose gloss is one of the words. Then the
same by confidence, over all pairs: of the glosses near 0.8, about 80 % should be right.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from itertools import pairwise, permutations
from pathlib import Path

from learn.cache import default_folder
from learn.languages import Language, get
from learn.lexicon import Entry
from learn.pipeline import align, link_words, make_lexicon, read_documents, tools

ROOT = Path(__file__).parents[1]
BANDS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


def right(entry: Entry, wanted: set[str], base: Language) -> bool:
    """Whether a gloss is one of the words, or a phrase with one of them in it."""
    gloss = base.fold(entry.gloss)
    return gloss in wanted or any(word in gloss.split() or (" " in word and word in gloss) for word in wanted)


def main(concepts: Path) -> None:
    """Print the table of pairs, and the table of confidence."""
    head, *lines = [line.split("\t") for line in concepts.read_text("utf-8").splitlines() if line]
    langs = head[1:]
    use = tools(default_folder())
    text = align(read_documents(str(ROOT / f"seeds/interview.{lang}.txt") for lang in langs), use)
    linked = link_words(text, permutations(langs, 2), use)
    bands: dict[float, list[bool]] = defaultdict(list)
    everything: list[bool] = []
    for target in langs:
        for base in langs:
            if target == base:
                continue
            known, shown = get(target), get(base)
            entries = make_lexicon(text, target, base, use, linked).entries
            found = []
            for line in lines:
                words, wanted = (
                    {side.fold(word) for word in line[1 + langs.index(side.code)].split("|")} for side in (known, shown)
                )
                here = [e for e in entries if {known.fold(e.headword), known.fold(e.form)} & words]
                if not here:
                    continue
                best = max(here, key=lambda e: (e.confidence, e.count))
                found.append(right(best, wanted, shown))
                bands[max(b for b in BANDS if b <= best.confidence)].append(found[-1])
            everything += found
            print(f"{target} ← {base}  {sum(found) / len(found):.3f} of {len(found)}")
    print(f"all      {sum(everything) / len(everything):.3f} of {len(everything)}")
    print("confidence   right")
    for low, high in pairwise(BANDS):
        if bands[low]:
            print(f"{low:.2f}–{min(high, 1):.2f}    {sum(bands[low]) / len(bands[low]):.3f} of {len(bands[low])}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "tests/lexicon/concepts.tsv")
