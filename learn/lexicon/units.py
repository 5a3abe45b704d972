"""Neighbours that are one word in another language: "perangkat lunak" is software, مفتوح المصدر is open-source.

They are found in the links, joined, and then linked as one, so that no card teaches half of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from learn.embedding import Vectors
from learn.lexicon.agreement import Two
from learn.lexicon.expressions import joined
from learn.lexicon.glosses import grown
from learn.lexicon.links import Links
from learn.lexicon.passages import Pair, Version

VOTES = 2  # languages that have one word for two neighbours, by the links alone


def with_units(
    versions: Mapping[str, Version],
    pairs: Mapping[Two, Sequence[Pair]],
    links: Mapping[Two, Links],
    vectors: Vectors,
) -> dict[str, Version]:
    """The versions of a text with such neighbours joined to one token, from a first linking of their words.

    Two other languages must have one word for them, or that of one must mean more nearly what the two do together.
    """
    votes: dict[str, dict[Two, set[str]]] = defaultdict(lambda: defaultdict(set))
    sure: dict[str, set[Two]] = defaultdict(set)
    for (a, b), here in pairs.items():
        for one, other, rows, known in (
            (a, b, here, links[a, b]),
            (b, a, [pair.turned() for pair in here], links[a, b].turned()),
        ):
            language = versions[other].language
            for two in grown(rows, known, language, vectors, loose=True):
                votes[other][two].add(one)
            sure[other].update(grown(rows, known, language, vectors, loose=False))
    result = {}
    for lang, version in versions.items():
        fixed = sure[lang] | {two for two, voters in votes[lang].items() if len(voters) >= VOTES}
        result[lang] = replace(version, sentences=joined(version.sentences, fixed, version.language))
    return result
