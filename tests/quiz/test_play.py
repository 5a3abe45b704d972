"""A quiz on the terminal: all kinds answered by a script, by a pipe and on a real terminal."""

import os
import re
import signal
import subprocess
import sys
import time
import unicodedata
from dataclasses import replace
from pathlib import Path

import pexpect
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learn.quiz import Choice, Cloze, Matching, Order, Passage, make_quiz, play
from learn.quiz.item import STYLES
from learn.quiz.play import LETTERS, Score
from learn.speech.player import player
from tests.quiz.made import CLIP, every_kind
from tests.quiz.texts import SIDES, lexicon

PAIRS = [("ar", "id"), ("zh", "ar"), ("hi", "zh")]


def right(part, item):  # noqa: PLR0911
    """The lines that answer an item, as somebody would type them."""
    if isinstance(item, Cloze) and item.options:
        return [LETTERS[item.options.index(item.shown)].lower()]
    if isinstance(item, Cloze):
        return [item.key[len(item.start) :]]
    if isinstance(item, Choice):
        return [LETTERS[item.options.index(item.key)]]
    if isinstance(item, Matching):
        return [" ".join(LETTERS[k] for k in item.key)]
    if isinstance(item, Passage):
        return [blank.key for blank in item.blanks]
    if isinstance(item, Order):
        return [" ".join(str(i + 1) for i in item.accepted[-1])]
    return [item.key]


def wrong(part, item):
    """The same for an item that is got wrong."""
    if isinstance(item, Cloze) and item.options:
        return [next(word for word in item.options if word != item.shown)]
    if isinstance(item, Choice):
        return [str(next(i for i, text in enumerate(item.options, 1) if text != item.key))]
    if isinstance(item, Matching):
        return [LETTERS[(k + 1) % len(item.meanings)] for k in item.key]
    if isinstance(item, Passage):
        return ["9"] * len(item.blanks)
    if isinstance(item, Order):
        return ["123"]
    return ["x"]


def lines(quiz, answer):
    return [line for part in quiz.parts for item in part.items for line in answer(part, item)]


def session(quiz, typed, **settings):
    """What comes of a quiz that is answered with some lines, and what was said."""
    waiting, said = list(typed), []

    def ask(prompt):
        said.append(prompt)
        if not waiting:
            raise EOFError
        return waiting.pop(0)

    score = play(quiz, ask, said.append, **settings)
    return score, said, waiting


def heard(clip):
    """A sound that is played."""


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("target", "base"), PAIRS)
def test_all_right_is_all_and_all_wrong_is_nothing(target, base, style):
    quiz = make_quiz(
        lexicon(target, base), SIDES[target], SIDES[base], items=30, kinds=("cloze", "choice", "matching"), style=style
    )
    score, said, left = session(quiz, lines(quiz, right))
    assert (score, left) == (Score(quiz.points, quiz.points), [])
    assert f"{quiz.points} of {quiz.points} points (100 %)." in said
    assert "Everything is right. Well done!" in said
    score, said, left = session(quiz, lines(quiz, wrong))
    assert (score.right, score.percent, score.missed, left) == (0, 0, tuple(range(1, quiz.points + 1)), [])
    for item in quiz.items:
        for answer in item.key if isinstance(item, Matching) else [getattr(item, "shown", item.key)]:
            key = item.meanings[answer] if isinstance(item, Matching) else answer
            assert any(re.search(f"(answer|which) is: {re.escape(key)}", line) for line in said)


def test_every_kind_is_asked_and_marked():
    quiz = every_kind()
    assert session(quiz, lines(quiz, right), hear=heard)[0] == Score(20, 20)
    assert session(quiz, lines(quiz, wrong), hear=heard)[0].right == 0
    assert session(quiz, [""] * 20, hear=heard)[0].right == 0


def test_what_stands_below_a_gap_is_what_the_page_shows():
    _, said, _ = session(every_kind(), [""] * 20, hear=heard)
    assert "Hint: open hint" in said
    assert "letter beforelـــــletter betweenـــــletter after" in said
    assert "A bank key   B bank extra" in said
    assert "meaning before[meaning word]meaning after" in said
    assert "opening … closing" in said
    said_early = said[: said.index("Question 2 of 20") + 4]
    assert not any("bank hint" in line for line in said_early)


def test_a_gap_runs_the_way_its_script_does():
    gap = {
        code: next(line for line in session(every_kind(target=code), [])[1] if "open before" in line)
        for code in ("ar", "zh")
    }
    assert "ـــــ" in gap["ar"]
    assert "____" in gap["zh"]


def test_a_word_told_by_its_length_alone_is_not_called_the_only_one():
    quiz = every_kind()
    for lengths, said in (((4, 3), "the word of the text"), ((), "right")):
        first = quiz.parts[0]
        first = replace(first, items=(replace(first.items[0], lengths=lengths),))
        _, heard_, _ = session(replace(quiz, parts=(first, *quiz.parts[1:])), ["zzz"])
        (verdict,) = [line for line in heard_ if line.startswith("✗")]
        assert verdict.startswith(f"✗ Not {said}")
        assert "open key" in verdict


def test_a_near_answer_is_said_to_be_near_and_worth_nothing():
    quiz = every_kind()
    score, said, _ = session(quiz, ["open near", "b", "LETTER KAY", "1"])
    assert score == Score(0, 4, (1, 2, 3, 4), stopped=True)
    verdicts = [line for line in said if "answer is" in line]
    assert verdicts[0] == "≈ Nearly. The answer is: open key (open reading) · open hint"
    assert verdicts[1].startswith("✗ Not right")
    assert verdicts[2].startswith("≈ Nearly")


@pytest.mark.parametrize("answer", ["b", "B", " B) ", "2", "Ｂ", "٢", "choices key", "  Choices  KEY."])
def test_an_option_is_named_by_letter_number_or_itself(answer):
    quiz = every_kind()
    quiz = replace(quiz, parts=quiz.parts[3:4])
    assert session(quiz, [answer])[0].right == 1


def test_what_names_no_option_is_asked_again():
    quiz = every_kind()
    quiz = replace(quiz, parts=tuple(part for part in quiz.parts if part.kind in {"choice", "order", "matching"}))
    typed = ["z", "0", "99999999999999999999", "E", "B", "2", "2", "Q", "AAAAAAA", "BCADE", "1 2", "1 1 2", "312"]
    score, said, left = session(quiz, typed)
    assert (score.right, score.total, left) == (9, 9, [])
    assert said.count("Answer with a letter from A to D.") == 4
    assert said.count("Answer with a letter from A to F, or with several in a row.") == 2
    assert said.count("Answer with the numbers from 1 to 3, each once.") == 2


def test_matching_takes_letters_in_a_row_or_one_by_one():
    quiz = every_kind()
    quiz = replace(quiz, parts=tuple(part for part in quiz.parts if part.kind == "matching"))
    for typed in (["B,C,A,D,E"], ["b", "c", "ade"], ["meaning 0", "meaning 1", "A", "4", "E"], ["B C A D", "E"]):
        score, _, left = session(quiz, typed)
        assert (score.right, left) == (5, [])
    score, said, _ = session(quiz, ["B", "", "ADE"])
    assert (score.right, score.missed) == (4, (9,))
    assert "9 ✗ Left empty. The answer is: meaning 1 · match 1 (match reading 1)" in said


@pytest.mark.parametrize(("typed", "points"), [("3 1 2", 1), ("321", 1), ("३ १ २", 1), ("3,1,2", 1), ("1 2 3", 0)])
def test_any_accepted_order_is_right(typed, points):
    quiz = every_kind()
    quiz = replace(quiz, parts=tuple(part for part in quiz.parts if part.kind == "order"))
    score, said, _ = session(quiz, [typed])
    assert score.right == points
    assert ("openingpart 2 part 0 part 1closing" in said) == (points == 0)


def test_a_sentence_is_heard_as_often_as_is_asked_for_or_left_out():
    quiz, played = every_kind(), []
    quiz = replace(quiz, parts=quiz.parts[-2:])
    score, _, _ = session(quiz, ["312", "?", "؟", "listening key"], hear=played.append)
    assert (score, played) == (Score(2, 2), [CLIP] * 3)
    for silent in (session(quiz, ["312"]), session(replace(every_kind(clip=None), parts=quiz.parts[:1]), ["312"])):
        assert silent[0] == Score(1, 1)
    score, said, _ = session(every_kind(clip=None), lines(quiz, right), hear=played.append)
    assert "Left out, as nothing here plays sound: 1 of 20 questions." in said
    alone = replace(quiz, parts=quiz.parts[-1:])
    assert session(alone, [])[0] == Score(0, 0)


def test_the_end_of_the_input_gives_the_score_so_far():
    quiz = every_kind()
    typed = lines(quiz, right)[:5]
    score, said, _ = session(quiz, typed)
    assert score == Score(5, 5, (), stopped=True)
    assert "Stopped. 5 of 5 points so far (100 %)." in said
    score, said, _ = session(quiz, [])
    assert score == Score(0, 0, (), stopped=True)
    assert said[-1] == "Stopped before the first answer."
    matching = replace(quiz, parts=tuple(part for part in quiz.parts if part.kind == "matching"))
    assert session(matching, ["BC", "A"])[0] == Score(3, 3, (), stopped=True)


def test_mistakes_are_asked_again_until_they_are_right_and_the_score_stays():
    quiz = every_kind()
    missed = {n for part in quiz.parts for n, item in part.numbered for n in range(n, n + item.points) if n % 2}
    first, second = [], []
    for part in quiz.parts:
        for n, item in part.numbered:
            good, bad = right(part, item), wrong(part, item)
            if isinstance(item, Matching):
                good = good[0].split()
            first += [b if n + i in missed else g for i, (g, b) in enumerate(zip(good, bad, strict=True))]
            second += [g for i, g in enumerate(good) if n + i in missed]
    score, said, left = session(quiz, [*first, "y", *second, "y"], hear=heard, again=True)
    assert (score.right, score.missed, left) == (10, tuple(sorted(missed)), ["y"])
    assert said[-2:] == ["10 of 10 points (100 %).", "Everything is right. Well done!"]
    # what was right in a text stands in it
    assert any("(13) 0ـــــpassage 1blank 1passage (15) 2" in line for line in said)
    score, said, left = session(quiz, [*first, "", "y"], hear=heard, again=True)
    assert (said[-1], left) == ("Review mistakes? [y/N] ", ["y"])


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=8), st.lists(st.text(max_size=6), max_size=40))
def test_no_text_and_no_answer_steers_the_terminal(nasty, typed):
    quiz = every_kind(lambda name: f"{name}{nasty}\x1b[2J\u202e\n\x07", target="hi")
    _, said, _ = session(quiz, typed, hear=heard, again=True)
    for line in said:
        assert not any(unicodedata.category(c) == "Cc" for c in line)
        assert not set(line) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


# As the command runs it

SCRIPT = """
from learn.cli import play_here
from tests.quiz.made import every_kind
play_here(every_kind())
"""
ROOT = Path(__file__).parents[2]


def environment(tmp_path, **more):
    """That of a program which finds our modules, and no player of sounds but what the test puts there."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "PATH": str(tmp_path), "TERM": "xterm", "LC_ALL": "C.UTF-8", **more}


def test_a_script_can_pipe_its_answers(tmp_path):
    quiz = every_kind(clip=None)
    typed = "".join(f"{line}\n" for line in lines(quiz, right)).encode() + b"\xff\n"
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], input=typed, capture_output=True, env=environment(tmp_path), check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    out = done.stdout.decode()
    assert "19 of 19 points (100 %)." in out
    assert "\x1b" not in out
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], input=b"\xff\n", capture_output=True, env=environment(tmp_path), check=False
    )
    assert done.returncode == 0
    assert "Stopped. 0 of 1 points so far (0 %)." in done.stdout.decode()
    assert "Review" not in done.stdout.decode()


def until(there):
    """Wait for what another process does."""
    for _ in range(3000):
        if there():
            return True
        time.sleep(0.01)
    return False


@pytest.fixture
def terminal(tmp_path):
    (tmp_path / "mpv").write_text('#!/bin/sh\nfor last; do :; done\n/bin/cat "$last" > "$PLAYED"\n')
    (tmp_path / "mpv").chmod(0o755)
    child = pexpect.spawn(
        sys.executable,
        ["-c", SCRIPT],
        env=environment(tmp_path, PLAYED=str(tmp_path / "played")),
        encoding="utf-8",
        timeout=60,
        # who runs the tests in the background has Ctrl-C ignored, and what is started there has it so too
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    yield child
    child.close(force=True)


def test_on_a_terminal_mistakes_are_reviewed_and_sentences_heard(terminal, tmp_path):
    quiz = every_kind()
    terminal.expect("Question 1 of 20")
    for line in ["x", *lines(quiz, right)[1:]]:
        terminal.expect("> ")
        terminal.sendline(line)
    terminal.expect(re.escape("19 of 20 points (95 %)."))
    terminal.expect(re.escape("Items to look at again: 1."))
    assert until(lambda: (tmp_path / "played").exists() and (tmp_path / "played").read_bytes() == CLIP.data)
    terminal.expect(re.escape("Review mistakes? [y/N] "))
    terminal.sendline("y")
    terminal.expect("Question 1 of 20")
    terminal.expect("> ")
    terminal.sendline("open key")
    terminal.expect(re.escape("1 of 1 points (100 %)."))
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert (terminal.exitstatus, terminal.signalstatus) == (0, None)


@pytest.mark.parametrize("how", ["sendintr", "sendeof"])
def test_on_a_terminal_ctrl_c_and_ctrl_d_give_the_score_so_far(terminal, how):
    for line in ("open key", "x"):
        terminal.expect("> ")
        terminal.sendline(line)
    terminal.expect("Question 3")
    terminal.expect("> ")
    getattr(terminal, how)()
    terminal.expect(re.escape("Stopped. 1 of 2 points so far (50 %)."))
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert (terminal.exitstatus, terminal.signalstatus) == (0, None)
    assert "Traceback" not in terminal.before


def test_the_next_sound_stops_the_last_and_none_is_left_running(tmp_path, monkeypatch):
    (tmp_path / "mpv").write_text('#!/bin/sh\necho $$ >> "$PLAYED"\nexec /bin/sleep 100\n')
    (tmp_path / "mpv").chmod(0o755)
    played = tmp_path / "played"
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYED", str(played))
    with player() as hear:
        for count in (1, 2):
            hear(CLIP)
            assert until(lambda: played.exists() and len(played.read_text().split()) == count)  # noqa: B023
    pids = [int(line) for line in played.read_text().split()]
    assert len(pids) == 2
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    (tmp_path / "mpv").unlink()
    with player() as hear:
        assert hear is None
