"""What strangers have written does not steer a terminal."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from learn.terminal import plain


@given(st.text())
def test_a_text_is_on_one_line_and_turns_nothing(text):
    shown = plain(text)
    assert shown.splitlines() in ([shown], [])
    assert not any(unicodedata.bidirectional(c) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI"} for c in shown)
    assert plain(shown) == shown


def test_letters_and_their_signs_stay():
    text = "می\u200cخواهم  क्\u200dष\u200f ½ 🧑\u200d🏫"
    assert plain(text) == text
    assert plain("a\r\nb\x1b[31m\u2028c") == "a  b [31m c"
