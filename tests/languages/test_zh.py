import re
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


# One place a reading; a character by itself takes it from its neighbours, and one in a word from the word.
POLYPHONES = """
这一行|行|háng  蜿蜒而行|行|xíng  隔行如隔山|隔行如隔山|géhángrúgéshān  支行|支行|zhīháng
他长得很高|长|zhǎng  路很长|长|cháng  长岛|长岛|chángdǎo  部长|部长|bùzhǎng  全长|全长|quáncháng
他跑得快|得|de  你得去|得|děi  他得了第一名|得|dé  变得|变得|biànde  获得|获得|huòdé
钱还没还|还|hái  没还钱|还|huán  他没还|还|huán  他还给我写信|还|hái  把书还给老师|还给|huángěi
箱子很重|重|zhòng  重塑民主|重塑|chóngsù  重写|重写|chóngxiě  重视|重视|zhòngshì  多重|多重|duōchóng
以安全为由|为|wéi  为人民服务|为|wèi  定义为三个部分|为|wéi  这将为两国开辟道路|为|wèi  时间为三点|为|wéi
我一直在寻求为最需要的人提供服务|为|wèi  以他为例|为例|wéilì  名为|名为|míngwéi  为此|为此|wèicǐ
数了数|数|shǔ  数小时|数|shù  数学|数学|shùxué
看着我|看着|kànzhe  睡着了|睡着|shuìzháo  着手|着手|zhuóshǒu  着急|着急|zháojí  用不着|用不着|yòngbuzháo
受不了|受不了|shòubùliǎo  来不了|不了|bùliǎo  了解|了解|liǎojiě  他来了|了|le
科学地分析|地|de  习惯性地说|地|de  跪在地|地|dì  轻轻地走|地|de  地方政府|地方|dìfāng  这个地方|地方|dìfang
种了一棵树|种|zhòng  一种花|种|zhǒng  种子|种子|zhǒngzi
两只猫|只|zhī  只看书|只|zhǐ  衣服干了|干|gān  他干了什么|干|gàn  晒干|晒干|shàigān
背着书包|背着|bēizhe  我的背|背|bèi  瘫倒在那里|瘫倒|tāndǎo  倒水|倒水|dàoshuǐ  击倒|击倒|jīdǎo
男子|男子|nánzǐ  电子设备|电子设备|diànzǐ shèbèi  孩子|孩子|háizi  小伙子|小伙子|xiǎohuǒzi
切换|切换|qiēhuàn  一切|一切|yīqiè  温差|温差|wēnchā  差不多|差不多|chàbuduō  曾先生|曾|zēng  他曾说|曾|céng
佛罗里达|佛罗里达|fóluólǐdá  希特勒|希特勒|xītèlè  布什|布什|bùshí  都柏林|都柏林|dūbólín
玻璃|玻璃|bōli  看看|看看|kànkan  刚刚|刚刚|gānggāng  花儿|花儿|huār  女儿|女儿|nǚ'ér  大学生|大学生|dàxuéshēng
利害|利害|lìhài  厉害|厉害|lìhai  成绩|成绩|chéngjì  从零开始|从零开始|cóng líng kāishǐ
"""


@pytest.mark.parametrize("case", re.split(r"\s{2,}|\n", POLYPHONES.strip()))
def test_polyphones(case):
    text, word, pinyin = case.split("|")
    assert [t.reading for t in get("zh").tokens(text) if t.text == word][:1] == [pinyin]


@pytest.mark.parametrize(
    ("traditional", "pinyin"),
    [
        ("銀行", "yínháng"),
        ("行業", "hángyè"),
        ("行為", "xíngwéi"),
        ("乾淨", "gānjìng"),
        ("乾旱", "gānhàn"),
        ("挑戰", "tiǎozhàn"),
        ("音樂", "yīnyuè"),
        ("償還", "chánghuán"),
        ("參與", "cānyù"),
        ("中獎", "zhòngjiǎng"),
        ("隨著", "suízhe"),
        ("顯著", "xiǎnzhù"),
        ("土著", "tǔzhù"),
        ("頭髮", "tóufa"),
        ("發展", "fāzhǎn"),
        ("覺得", "juéde"),
    ],
)
def test_traditional_words(traditional, pinyin):
    tokens = get("zh-Hant").tokens(traditional)
    assert [(t.text, t.reading) for t in tokens] == [(traditional, pinyin)]


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
        ("建立数据公地以促进利益", ["建立", "数据", "公地", "以", "促进", "利益"]),
        ("让AI赋能个人", ["让", "AI", "赋能", "个人"]),
        ("“数据公地”很大", ["数据", "公地", "很", "大"]),
        ("更新了更好的软件", ["更新", "了", "更", "好", "的", "软件"]),
        ("从根本上改变其他人", ["从", "根本", "上", "改变", "其他", "人"]),
        ("充分发挥潜力", ["充分", "发挥", "潜力"]),
        ("他吃了饭，跑得快", ["他", "吃", "了", "饭", "跑", "得", "快"]),
        ("圖書館的學生輕輕地走", ["圖書館", "的", "學生", "輕輕", "地", "走"]),
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


def test_function_words():
    tokens = get("zh").tokens("他透露出不可避免的万亿债务，拿出一种出路。")
    function = {t.text: t.function for t in tokens}
    assert function["出"]
    assert function["万亿"]
    assert not function["债务"]
    assert not function["出路"]
    assert [t.function for t in get("zh").tokens("还没还")] == [True, True, False]


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
