"""Sentence splitting: laws that hold for any text, and tables of hard cases by language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learn.document import Block, BlockKind, Document
from learn.languages.splitting import label_end, sentences, split

# In every table "¦" stands where a sentence ends; the text is the line without it.
ENGLISH = [
    "The bus left. ¦We walked home.",
    "Mr. Okafor met Dr. Lind at St. Mary's. ¦Both were late.",
    "The clinic opens at 8 a.m. on Monday. ¦It closes at 5 p.m. ¦The doctor leaves at six.",
    "She moved to the U.S. in May. ¦He stayed in the U.S. ¦They wrote often.",
    "J. K. Marlow and R. T. Dene won. ¦Nobody cheered.",
    "The firm, Bell & Sons Inc., grew 3.5 percent. ¦Its rival shrank.",
    'He said, "I am tired." ¦Then he slept.',
    '"Where is the key?" she asked. ¦Nobody knew.',
    '"Where is the key?" Anna asked. ¦Nobody knew.',
    '"It is late. ¦Why are you here?" he said. ¦"I forgot my bag."',
    "“We won,” he said. ¦“We really won!” ¦The crowd sang.",
    'They sang "Happy birthday!" and left. ¦The cake stayed.',
    "I waited... and waited. ¦Nothing came. ¦Then... silence.",
    "It was cold (very cold!) outside. ¦(Nobody had warned us.) ¦We went in.",
    "See www.example.org/a.html for more. ¦Write to me@example.org. ¦Thanks.",
    "1. Wash the rice. ¦2. Boil it. ¦3. Serve.",
    "The match ended 2-1 vs. Leeds. ¦Fans left at 10.30 p.m. to catch trains.",
    "Did he say “Stop!”? ¦I think so.",
    "He asked, 'Is it far?' ¦We said no.",
    "No. 5 is the best. ¦See Fig. 3 and p. 12.",
    "What?! ¦That cannot be. ¦Really…?",
    "The study was small.[3] ¦It was never repeated.",
    "He lives at 5 Main St. ¦It is quiet.",
    "Most agreed (see p. 4). ¦Some did not.",
    "She read “Who Goes There?” twice. ¦He never finished it.",
]
INDONESIAN = [
    "Ibu memasak nasi. ¦Ayah membaca koran.",
    "Bpk. Hadi dan Dr. Sri datang. ¦Mereka membawa kue.",
    "Kami membeli beras, gula, dll. di pasar. ¦Harganya Rp. 20.000 saja.",
    "Harga naik 3,5 persen menjadi Rp10.500. ¦Warga mengeluh.",
    "Rapat dimulai pukul 09.30. ¦Semua hadir.",
    '"Di mana kuncinya?" tanya Rina. ¦Tidak ada yang tahu.',
    "“Kami senang,” katanya. ¦“Kami akan kembali.” ¦Penonton bersorak.",
    'Ia berkata, "Saya lelah." ¦Lalu ia tidur.',
    "B.J. Santoso lahir di Jl. Melati No. 7. ¦Rumah itu masih ada.",
    "Ia belajar di A.S. selama dua tahun. ¦Kini ia pulang.",
    "Hujan turun... dan kami menunggu. ¦Tidak ada bus.",
    "Budi, S.H., dan Tuti, M.Si., hadir. ¦Acara pun dimulai.",
    "1. Potong bawang. ¦2. Tumis sampai harum.",
    "Ia menjawab: “Tidak!” ¦Semua diam.",
    "Anak itu (umurnya baru lima!) berani sekali. ¦Kami kagum.",
    '"Ya!" Budi berteriak. ¦Semua menoleh.',
    "Apa? ¦Tidak mungkin! ¦Ini rumah saya.",
    "Film “Siapa Dia?” laris. ¦Penontonnya banyak.",
]
TAGALOG = [
    "Umulan kahapon. ¦Hindi kami lumabas.",
    "Dumating si G. Reyes at si Gng. Cruz. ¦Masaya ang lahat.",
    "Si Dr. Lim at si Bb. Santos ay guro. ¦Mabait sila.",
    '"Nasaan ang susi?" tanong ni Ana. ¦Walang sumagot.',
    '"Uuwi na ako," sabi niya. ¦"Gabi na."',
    "Sinabi niya, “Pagod na ako.” ¦Natulog siya agad.",
    "Bumili siya ng mangga, saging, atbp. sa palengke. ¦Mura ang mga ito.",
    "Nagsimula ang klase nang 7:30 a.m. at natapos nang 4 p.m. ¦Umuwi ang mga bata.",
    "Tumira siya sa U.S. nang isang taon. ¦Bumalik siya noong Mayo.",
    "Pumunta sila sa U.S. ¦Nagtrabaho sila roon.",
    "Ang presyo ay P3.50 bawat isa. ¦Tumaas ito.",
    "Sandali... hindi ko alam. ¦Tatanungin ko siya.",
    "Ano? ¦Totoo ba iyan? ¦Hindi ako naniniwala!",
    "Isinulat ito ni J. P. Dizon. ¦Maganda ang kuwento.",
    "Ang bata (pitong taon pa lang!) ay nanalo. ¦Pumalakpak ang lahat.",
    "Sumigaw siya ng “Takbo!” ¦Tumakbo kaming lahat.",
    'Aniya, "Bukas na lang." ¦Pumayag kami.',
]
HINDI = [
    "बारिश हो रही है। ¦हम घर पर हैं।",
    "वह कहाँ गया? ¦किसी को नहीं पता!",
    "डॉ. मेहता और प्रो. राव आए। ¦सब खुश थे।",
    "पी.वी. कुमार ने गीत गाया। ¦लोगों ने तालियाँ बजाईं।",
    "वह यू.एस. में रहती है। ¦उसका भाई यहाँ है।",
    "के. एल. वर्मा शिक्षक हैं। ¦वे गणित पढ़ाते हैं।",
    'माँ ने कहा, "खाना खा लो।" ¦बच्चे दौड़कर आए।',
    '"चाबी कहाँ है?" उसने पूछा। ¦कोई नहीं बोला।',
    "“मैं थक गया हूँ।” उसने कहा। ¦फिर वह सो गया।",
    "दाम 3.5 प्रतिशत बढ़ा। ¦ग्राहक नाराज़ हैं।",
    "यह पुराना घर है | ¦इसमें कोई नहीं रहता |",
    "यह नया घर है. ¦इसमें सब रहते हैं.",
    "वह बोला, 'रुको!' ¦सब रुक गए।",
    "'कौन है?' के जवाब में वह हँसा। ¦दरवाज़ा खुला।",
    "नं. 5 की बस आई। ¦हम चढ़ गए।",
    "बच्चे (सब छोटे थे।) सो गए। ¦घर शांत था।",
    '"चलो। ¦देर हो रही है।" ¦वे निकल पड़े।',
    "श्री जे.पी. सिंह ने www.example.in देखा। ¦वहाँ कुछ नहीं था।",
]
ARABIC = [
    "نزل المطر. ¦بقينا في البيت.",
    "أين المفتاح؟ ¦لا أحد يعرف!",
    "وصل د. سامي مع أ. ليلى. ¦كان الجميع سعداء.",
    'قالت الأم: "العشاء جاهز." ¦جاء الأطفال مسرعين.',
    "قال المعلم: «افتحوا الكتب». ¦فتحنا الكتب.",
    "«أين أخي؟» سألت ليلى. ¦لم يجب أحد.",
    "ارتفع السعر 3.5 في المئة. ¦غضب الناس.",
    "كان الطريق طويلًا؛ لكنه جميل. ¦وصلنا مساءً.",
    'صاح: "توقف!" ¦توقفنا جميعًا.',
    "زارت المدن الكبيرة (القاهرة وتونس!) مرتين. ¦ثم عادت.",
    "قرأ «كتاب النحل». ¦أعجبه كثيرًا.",
    'قال إن "البيت... مثل القلب" لا يباع. ¦وافقته أخته.',
    "ص.ب. 120 هو عنواننا. ¦اكتبوا لنا.",
    "١. اغسل الأرز. ¦٢. اطبخه.",
    "ماذا؟! ¦هذا غير ممكن. ¦حقًا؟",
    "“لن أذهب.” ¦هكذا أجاب. ¦ثم جلس.",
]
CHINESE = [
    "下雨了。¦我们在家。",
    "钥匙在哪儿？¦没有人知道！",
    "妈妈说：“吃饭了。”¦孩子们跑过来。",
    "“钥匙在哪儿？”她问。¦没有人回答。",
    "“我累了。”他说。¦然后他睡了。",
    "「你好嗎？¦我很好。」¦他笑了。",
    "他读完了《你是谁？》这本书。¦他很喜欢。",
    "价格上涨了3.5%；顾客不满。¦商店关门了。",
    "“为什么？”的问题没有答案。¦我们走吧。",
    "我……我不知道。¦你问他吧。",
    "房子很旧（真的很旧！）但很大。¦我们住下了。",
    "（下雨了。）¦我们回家。",
    "他说：‘走吧！’¦我们就走了。",
    "什么？！¦不可能。¦真的吗？？",
    "我爱你. ¦你爱我. ¦我们是朋友.",
    "他在 Bell Inc. 工作。¦工资很高。",
    "约翰.史密斯先生来了。¦大家很高兴。",
    "『别走！』她喊。¦门关上了。",
    "网址是 www.example.cn/a.b 。¦请看。",
]
OTHERS = [
    ("de", "Am 3. Oktober regnete es. ¦Dr. Weiß blieb zu Hause."),
    ("de", "Am 24. Dez. kam Dr. med. Maier, u. a. mit Frau. ¦Es schneite."),
    ("de", "„Wo ist der Schlüssel?“, fragte sie. ¦Niemand wusste es."),
    ("de", "Er sagte: „Ich gehe.“ ¦Dann ging er, z. B. ins Kino."),
    ("de", "»Komm!«, rief er. ¦»Es ist spät.« ¦Sie kam."),
    ("de", "Das war im Jahr 1990. ¦Danach zog er um, usw. usf."),
    ("fr", "M. Dupont est là. ¦Il attend Mme Leroy."),
    ("fr", "« Où est la clé ? » demanda-t-elle. ¦Personne ne répondit."),
    ("fr", "Il a dit : « Je pars. » ¦Puis il est parti."),
    ("fr", "Quoi ? ¦C'est impossible ! ¦Tant mieux."),
    ("es", "¿Dónde está la llave? ¦¡No lo sé! ¦El Sr. Gil la tiene."),
    ("es", "—¿Vienes? —preguntó ella. ¦Nadie contestó."),
    ("es", "Viajó a EE.UU. en mayo. ¦Volvió en junio."),
    ("ru", "Он родился в 1990 г. в Москве. ¦Потом уехал."),
    ("ru", "— Где ключ? — спросила она. ¦Никто не знал."),
    ("ru", "Он сказал: «Я иду». ¦И ушёл."),
    ("ja", "雨が降った。¦家にいた。"),
    ("ja", "「鍵はどこ？」と彼女は聞いた。¦誰も知らなかった。"),
    ("ja", "彼は「行こう。」と言った。¦みんな立った。"),
    ("ko", "비가 왔다. ¦우리는 집에 있었다."),
    ("ko", '"열쇠가 어디 있니?"라고 물었다. ¦아무도 몰랐다.'),
    ("el", "Πού είναι το κλειδί; ¦Δεν ξέρω."),
    ("ur", "بارش ہوئی۔ ¦ہم گھر پر تھے۔"),
    ("my", "မိုးရွာတယ်။ ¦အိမ်မှာနေတယ်။"),
    ("sv", "”Var är nyckeln?” frågade hon. ¦Ingen visste."),
    ("it", "Il sig. Neri è qui. ¦Ha visto la dott.ssa Bianchi."),
    ("ru", "Хлеб, соль и т. д. ¦Он всё купил."),
    ("ru", "А. С. Иванов и г. Петров пришли. ¦Все ждали."),
    ("es", "Cerró a las 5 p. m. y se fue. ¦Nadie vino."),
    ("it", "L'avv. Verdi scrive all'ing. Russo. ¦Nessuno risponde."),
    ("pt", "O Sr. Lima chegou. ¦A Dra. Reis saiu."),
    ("fa", "او گفت: «می‌روم.» ¦بعد رفت."),
    ("bn", "বৃষ্টি হচ্ছে। ¦আমরা বাড়িতে।"),
    ("hy", "Անձրև էր։ ¦Տանն էինք։"),
    ("am", "ዝናብ ነበር። ¦ቤት ነበርን።"),
    ("xx", "One sentence. ¦Another one! ¦A third?"),
]
TABLE = [
    (lang, row)
    for lang, rows in (
        ("en", ENGLISH),
        ("id", INDONESIAN),
        ("tl", TAGALOG),
        ("hi", HINDI),
        ("ar", ARABIC),
        ("zh", CHINESE),
    )
    for row in rows
] + OTHERS


@pytest.mark.parametrize(("lang", "row"), TABLE)
def test_hard_cases(lang: str, row: str) -> None:
    text = row.replace("¦", "")
    assert [text[a:b] for a, b in split(text, lang)] == [x.strip() for x in row.split("¦")]


def test_block_in_lower_case_or_in_capitals() -> None:
    text = "halo semua. apa kabar? saya dr. budi."
    assert [text[a:b] for a, b in split(text, "id")] == ["halo semua.", "apa kabar?", "saya dr. budi."]
    text = "MR. LIM WENT HOME. HE SLEPT."
    assert [text[a:b] for a, b in split(text, "en")] == ["MR. LIM WENT HOME.", "HE SLEPT."]


def test_blank_line_ends_a_sentence() -> None:
    text = "No stop here\n\nNext line\nsame sentence."
    assert [text[a:b] for a, b in split(text, "en")] == ["No stop here", "Next line\nsame sentence."]


def test_regional_and_unknown_codes_split_too() -> None:
    assert split("你好。再见。", "zh-Hant-TW") == split("你好。再见。", "zh") == [(0, 3), (3, 6)]
    assert split("A b. C d.", "") == [(0, 4), (5, 9)]


@pytest.mark.parametrize("text", ["", " \n ", "\u3000"])
def test_nothing_in_nothing_out(text: str) -> None:
    assert split(text, "en") == []


@pytest.mark.parametrize("unit", ["a.", "( ", '"', "word ", "“。", "a.aa ", "字", "...", "A. ", "[1] ", "x@", "' "])
def test_long_blocks_take_no_longer_a_character(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    assert "".join(text[a:b] for a, b in split(text, "en")).replace(" ", "") == text.replace(" ", "")


MARKS = st.sampled_from(
    [
        *".!?…。！？؟।|;:,،“”‘’\"'«»„「」『』《》()（）-—– \n\t",
        ". ",
        '." ',
        '" ',
        "Dr. ",
        "字",
        "है",
        "قال",
        "a",
        "B",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(MARKS, max_size=60).map("".join))
LANGS = st.sampled_from(["en", "id", "tl", "hi", "ar", "zh", "de", "ja", "ru", "el", "xx"])


@given(text=TEXTS, lang=LANGS)
def test_sentences_rejoin_to_the_block(text: str, lang: str) -> None:
    last = 0
    for a, b in split(text, lang):
        assert last <= a < b
        assert not text[last:a].strip()
        assert text[a:b] == text[a:b].strip()
        last = b
    assert not text[last:].strip()


@given(text=TEXTS, lang=LANGS)
def test_white_space_around_changes_nothing(text: str, lang: str) -> None:
    assert [(a + 2, b + 2) for a, b in split(text, lang)] == split(f"  {text} ", lang)


KINDS = st.sampled_from([k for k in BlockKind if k is not BlockKind.LABEL])


@given(blocks=st.lists(st.builds(Block, KINDS, TEXTS)), lang=LANGS)
def test_sentences_cover_the_document(blocks: list[Block], lang: str) -> None:
    document = Document(lang, "text", tuple(blocks))
    found = sentences(document)
    assert [s.block for s in found] == sorted(s.block for s in found)
    for i, block in enumerate(blocks):
        last = 0
        for s in (s for s in found if s.block == i):
            assert s.text == block.text[s.start : s.end] == s.text.strip() != ""
            assert not block.text[last : s.start].strip()
            assert s.kind is block.kind or (s.kind is BlockKind.LABEL and block.kind is BlockKind.ITEM)
            last = s.end
        assert not block.text[last:].strip()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Price: It went up.", "Price:"),
        ("Owner vs. tenant: Who pays?", "Owner vs. tenant:"),
        ('"Cold feet": It means fear.', '"Cold feet":'),
        ("The word “home: sweet” again: yes.", "The word “home: sweet” again:"),
        ("价格：上涨了。", "价格："),
        ("“老房子”的问题: 很旧。", "“老房子”的问题:"),
        ("السعر: ارتفع.", "السعر:"),
        ("At 10:30 we left.", ""),
        ("See https://example.org now.", ""),
        ("Is it? Yes: it is.", ""),
        ("It was a very long day for all of us who came: we slept.", ""),
        ("Only a label:", ""),
    ],
)
def test_labels_of_list_items(text: str, label: str) -> None:
    assert text[: label_end(text)] == label


def test_sections_and_labels() -> None:
    document = Document(
        "en",
        "house",
        (
            Block(BlockKind.TITLE, "The house"),
            Block(BlockKind.BYLINE, "by J. Lind. 2020"),
            Block(BlockKind.HEADING, "Walls"),
            Block(BlockKind.PARAGRAPH, "They are thick. They are old."),
            Block(BlockKind.HEADING, "Key points:"),
            Block(BlockKind.ITEM, "Stone: It is heavy. It lasts.", "-"),
            Block(BlockKind.HEADING, "Roof"),
            Block(BlockKind.PARAGRAPH, "It leaks."),
        ),
    )
    assert [(s.text, s.kind.value, s.section) for s in sentences(document)] == [
        ("The house", "title", ""),
        ("by J. Lind. 2020", "byline", ""),
        ("Walls", "heading", "Walls"),
        ("They are thick.", "paragraph", "Walls"),
        ("They are old.", "paragraph", "Walls"),
        ("Key points:", "heading", "Walls"),
        ("Stone:", "label", "Walls"),
        ("It is heavy.", "item", "Walls"),
        ("It lasts.", "item", "Walls"),
        ("Roof", "heading", "Roof"),
        ("It leaks.", "paragraph", "Roof"),
    ]
