"""Which sentences translate each other: beads of two texts, and rows across all languages of one."""

from learn.alignment.beads import Bead, Side, align, side
from learn.alignment.rows import align_rows, pair_rows

__all__ = ["Bead", "Side", "align", "align_rows", "pair_rows", "side"]
