"""Words of sentences with known answers, and the libraries that some languages need."""

import difflib
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from learn.errors import RequestError
from learn.languages import get, ja, known
from learn.languages.base import needed

LEAST = {"de": 0.95, "en": 0.98, "es": 0.98, "fr": 0.98, "ja": 0.98, "ko": 0.95, "ru": 0.95, "th": 0.9, "tr": 0.95}


def cases():
    found = defaultdict(list)
    for line in (Path(__file__).parent / "word_cases.tsv").read_text("utf-8").splitlines():
        code, sentence, words = line.split("\t")
        found[code].append((sentence, words.split("|")))
    return found


@pytest.mark.parametrize("code", cases())
def test_headwords_of_content_words(code):
    """`word_cases.tsv` has, for a language and a sentence, the headwords of its words that are no function words.

    Numbers in digits or known as numerals do not count. Where a word is wrong, the next ones still count.
    """
    right = expected = found = 0
    assert len(cases()[code]) >= 12
    for sentence, words in cases()[code]:
        got = [t.headword for t in get(code).tokens(sentence) if not t.function and t.pos != "NUM"]
        matches = difflib.SequenceMatcher(None, words, got, autojunk=False).get_matching_blocks()
        right += sum(match.size for match in matches)
        expected += len(words)
        found += len(got)
    assert 2 * right / (expected + found) >= LEAST.get(code, 0.95)


BLOCKED = """
import sys
for name in ("sudachipy", "kiwipiepy", "pythainlp"):
    sys.modules[name] = None
from learn.cli import main
main(sys.argv[1:])
"""


def run(*arguments):
    command = [sys.executable, "-c", BLOCKED, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.parametrize(
    ("code", "text", "library"),
    [
        ("ja", "本を読みます。", "sudachipy"),
        ("ko", "책을 읽습니다.", "kiwipiepy"),
        ("th", "ฉันอ่านหนังสือ", "pythainlp"),
    ],
)
def test_one_line_names_the_extra_that_is_missing(code, text, library, tmp_path):
    path = tmp_path / f"text.{code}.txt"
    path.write_text(text, encoding="utf-8")
    done = run("tokens", path, "--lang", code)
    line = f"{code}: its words need {library}, which is not installed: pip install 'learn-from-translations[{code}]'"
    assert done.returncode == 2
    assert done.stderr.strip().endswith(line)
    assert done.stdout == ""


def test_sentences_are_found_without_the_library(monkeypatch):
    monkeypatch.setitem(sys.modules, "sudachipy", None)
    ja._sudachi.cache_clear()
    assert len(get("ja").sentences("本を読みます。外は雨です。")) == 2
    with pytest.raises(RequestError, match=r"learn-from-translations\[ja\]"):
        get("ja").tokens("本を読みます。")


def test_a_library_that_is_there_is_given():
    assert needed("json", "xx").loads("1") == 1


def test_every_extra_is_declared():
    import tomllib

    extras = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"][
        "optional-dependencies"
    ]
    codes = [get(code).extra for code in known() if get(code).extra]
    users = sorted(extras.keys() - {"all", "bench", "dev"})
    assert extras["all"] == [f"learn-from-translations[{','.join(users)}]"]
    assert set(codes) <= set(extras)
