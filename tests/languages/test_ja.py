"""Japanese: verbs with their endings, function words, readings."""

import pytest

from learn.languages import get


def found(text):
    return [(t.text, t.headword) for t in get("ja").tokens(text) if not t.function]


@pytest.mark.parametrize(
    ("text", "form", "head"),
    [
        ("魚を食べました。", "食べました", "食べる"),
        ("本を読まなかった。", "読まなかった", "読む"),
        ("友達に会いたい。", "会いたい", "会う"),
        ("早く走れば", "走れば", "走る"),
        ("犬が鳴いている", "鳴いて", "鳴く"),
        ("夜は寒くない。", "寒くない", "寒い"),
        ("先生に褒められた", "褒められた", "褒める"),
    ],
)
def test_a_verb_is_one_word_with_its_endings(text, form, head):
    assert (form, head) in found(text)


def test_function_words():
    text = "私はこの静かな町に住んでいますが、彼はそうではありません。"
    assert [head for _, head in found(text)] == ["静か", "町", "住む"]
    assert [t.text for t in get("ja").tokens("学生です。") if t.function] == ["です"]


def test_readings():
    tokens = {t.text: t for t in get("ja").tokens("私は明日コンピューターを買いました。")}
    assert tokens["私"].reading == "わたし"
    assert tokens["明日"].reading == "あした"
    assert tokens["コンピューター"].reading == ""
    assert (tokens["買いました"].reading, tokens["買いました"].headword_reading) == ("かいました", "かう")
    text = "本を買う。"
    assert get("ja").reading(get("ja").tokens(text), text) == "ほん を かう。"


def test_parts_of_speech():
    tags = {t.text: t.pos for t in get("ja").tokens("東京の赤い花が3本咲いた")}
    assert tags == {
        "東京": "PROPN",
        "の": "ADP",
        "赤い": "ADJ",
        "花": "NOUN",
        "が": "ADP",
        "3": "NUM",
        "本": "NOUN",
    } | {"咲いた": "VERB"}
