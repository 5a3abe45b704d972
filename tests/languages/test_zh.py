import subprocess
import sys

import pytest

from learn.languages import get


def read(text, code="zh"):
    language = get(code)
    return language.reading(language.tokens(text), text)


def texts(text, code="zh"):
    return [t.text for t in get(code).tokens(text)]


@pytest.mark.parametrize(
    ("text", "pinyin"),
    [
        ("银行的行长说：“这不行！”", "yínháng de hángzhǎng shuō:“zhè bùxíng!”"),
        (
            "他长得很高，跑得也快，可是还没还我的钱。",
            "tā zhǎng de hěn gāo, pǎo de yě kuài, kěshì hái méi huán wǒ de qián.",
        ),
        ("一本很长的书", "yī běn hěn cháng de shū"),
        ("人们重新重视这座城市。", "rénmen chóngxīn zhòngshì zhè zuò chéngshì."),
        ("我们都住在首都。", "wǒmen dōu zhù zài shǒudū."),
        ("他为人民服务，成为老师了。", "tā wèi rénmín fúwù, chéngwéi lǎoshī le."),
        ("三只猫，我只看见一只。", "sān zhī māo, wǒ zhǐ kànjiàn yī zhī."),
        ("她慢慢地走，这是我的地方。", "tā mànmàn de zǒu, zhè shì wǒ de dìfang."),
        ("西安和天安门", "xī'ān hé tiān'ānmén"),
        ("女儿觉得很漂亮", "nǚ'ér juéde hěn piàoliang"),
    ],
)
def test_pinyin(text, pinyin):
    assert read(text) == pinyin


def test_tone_change_is_not_written():
    assert [t.reading for t in get("zh").tokens("一定不要")] == ["yīdìng", "bùyào"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("去中心化的人工智能", ["去中心化", "的", "人工智能"]),
        ("可用性和可访问性", ["可用性", "和", "可访问性"]),
        ("首席执行官", ["首席执行官"]),
        (
            "有3亿人在2024-03-29用了Web3和OpenAI",
            ["有", "3亿", "人", "在", "2024-03-29", "用", "了", "Web3", "和", "OpenAI"],
        ),
        ("Llama 70B这样的模型", ["Llama", "70B", "这样", "的", "模型"]),
        ("两年前才来", ["两", "年", "前", "才", "来"]),
        ("一个国家", ["一", "个", "国家"]),
    ],
)
def test_words(text, words):
    assert texts(text) == words


def test_names_and_numbers():
    tokens = {t.text: t for t in get("zh").tokens("Emad说AI在2024年有3亿用户")}
    assert tokens["Emad"].pos == tokens["AI"].pos == "PROPN"
    assert tokens["2024"].pos == tokens["3亿"].pos == "NUM"
    assert tokens["用户"].reading == "yònghù"
    assert tokens["在"].function
    assert not tokens["用户"].function


def test_traditional_is_cut_and_read_like_simplified():
    simple, traditional = (
        "图书馆里的学生认真地学习历史，想着未来。",
        "圖書館裡的學生認真地學習歷史，想著未來。",
    )
    assert [len(w) for w in texts(simple)] == [len(w) for w in texts(traditional, "zh-Hant")]
    assert read(simple) == read(traditional, "zh-Hant")
    assert texts(traditional, "zh-Hant")[0] == "圖書館"
    assert get("zh-Hant").voice == "zh_TW"


def test_nothing_is_written_or_printed():
    code = "from learn.languages import get; get('zh').tokens('你好世界')"
    runs = [subprocess.Popen([sys.executable, "-c", code], stdout=-1, stderr=-1) for _ in range(2)]
    for run in runs:
        out, err = run.communicate(timeout=120)
        assert (run.returncode, out, err) == (0, b"", b"")


def test_import_is_light():
    heavy = {"jieba", "wordfreq", "simplemma", "farahidi"}
    code = f"import sys, learn.languages; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
