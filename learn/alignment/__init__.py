"""Which sentences translate each other: beads of two texts, and rows across all languages of one."""

from learn.alignment.beads import Bead, Side, align, side
from learn.alignment.rows import Alignment, align_rows, pair_rows

__all__ = ["Alignment", "Bead", "Side", "align", "align_rows", "pair_rows", "side"]
