"""Small lexicons as real texts make them, and one as nobody should."""

from __future__ import annotations

from learn.languages import get
from learn.lexicon.entry import Entry, Example, Gap, GapSentence, Lexicon

AR = get("ar")
HI = get("hi")
ID = get("id")
TL = get("tl")
ZH = get("zh")
EN = get("en")
DE = get("de")
SIDES = {side.code: side for side in (AR, HI, ID, TL, ZH, EN, DE)}

HOSTILE = (
    "<script>alert('x')</script>",
    "{{c1::x}}",
    "{{c1::outer {{c2::inner}} }}",
    "{{Gloss}} }} {{ {{#Gap}}",
    "a::b:::c::",
    "[sound:x.mp3]",
    "[anki:tts lang=en_US]x[/anki:tts]",
    "[latex]x[/latex] [$]y[/$] [$$]z[/$$]",
    "\\(a\\) \\[b\\]",
    "[[type:Headword]]",
    "\"quoted\" & 'quoted' &amp; &lt;b&gt;",
    "<img src=x.png onerror=alert(1)><!-- c -->",
    "tab\there",
    "👩🏽‍💻 emoji",
    "zero\u200bwidth\u200dhere\u2060",
    "\u202eoverride\u202c",
    "%s {0} $1 \\1",
    "\u0338overlaid",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
)


def spans(text: str, *words: str) -> tuple[tuple[int, int], ...]:
    """The first place of each word."""
    return tuple((text.index(word), text.index(word) + len(word)) for word in words)


def entry(
    headword: str,
    gloss: str,
    sentence: str,
    translation: str,
    *,
    mark: str = "",
    back: str = "",
    reading: str = "",
    sentence_reading: str = "",
    section: str = "",
    row: int = 0,
    **more: object,
) -> Entry:
    settings: dict = {"confidence": 0.82, "count": 3, "zipf": 4.6, "kind": "word", "form": mark or headword}
    example = Example(
        sentence,
        translation,
        spans(sentence, mark or headword),
        spans(translation, back or gloss) if (back or gloss) in translation else (),
        row,
        0.9,
        section,
        sentence_reading,
    )
    return Entry(headword=headword, gloss=gloss, reading=reading, example=example, **(settings | more))


def gap_sentence(
    sentence: str,
    translation: str,
    *words: tuple[str, str],
    reading: str = "",
    section: str = "",
    row: int = 0,
) -> GapSentence:
    gaps = sorted((Gap(*spans(sentence, word)[0], word, gloss) for word, gloss in words), key=lambda gap: gap.start)
    return GapSentence(sentence, translation, tuple(gaps), row, section, reading)


ZH_1 = "几天前，Emad Mostaque 宣布他将辞去 Stability AI 首席执行官的职务，这一决定震动了整个科技界。"
ID_1 = (
    "Beberapa hari lalu, Emad Mostaque mengumumkan bahwa ia akan mundur dari jabatan CEO Stability AI; "
    "keputusan itu mengguncang seluruh dunia teknologi."
)
AR_1 = (
    "قبل أيام، أعلن عماد Mostaque، مؤسس Stability AI (شركة رائدة)، أنه سيتنحى عن منصب الرئيس التنفيذي، "
    "وأحدث القرار موجات صدمة في عالم التكنولوجيا."
)
HI_1 = (
    "कुछ दिन पहले Emad Mostaque ने घोषणा की कि वे Stability AI के CEO का पद छोड़ रहे हैं; "
    "इस निर्णय ने पूरी तकनीकी दुनिया को हिला दिया।"
)
TL_1 = (
    "Ilang araw pa lamang ang nakalilipas, inihayag ni Emad Mostaque na bababa siya bilang CEO ng "
    "Stability AI; niyanig ng desisyong ito ang buong mundo ng teknolohiya."
)
PINYIN_1 = (
    "jǐ tiān qián, Emad Mostaque xuānbù tā jiāng cíqù Stability AI shǒuxí zhíxíngguān de zhíwù, "
    "zhè yī juédìng zhèndòng le zhěnggè kējì jiè."
)
TITLE = "Mostaque: keputusan seorang pendiri"
S1, S2 = "Panggilan sang pendiri", "Krisis kepemimpinan"


def zh_id() -> Lexicon:
    def word(headword: str, gloss: str, **more: object) -> Entry:
        return entry(headword, gloss, ZH_1, ID_1, sentence_reading=PINYIN_1, section=S1, **more)

    return Lexicon(
        "mostaque-2024",
        TITLE,
        "zh",
        "id",
        (
            word("决定", "keputusan", reading="juédìng", alternatives=("memutuskan", "ketetapan"), zipf=5.4),
            word("宣布", "mengumumkan", reading="xuānbù", confidence=0.41),
            word("职务", "jabatan", reading="zhíwù", root="职"),
            word("科技界", "dunia teknologi", reading="kējì jiè", kind="phrase"),
            word("首席执行官", "CEO", reading="shǒuxí zhíxíngguān", kind="phrase"),
        ),
        (
            gap_sentence(
                ZH_1,
                ID_1,
                ("宣布", "mengumumkan"),
                ("职务", "jabatan"),
                ("决定", "keputusan"),
                ("科技", "teknologi"),
                reading=PINYIN_1,
                section=S1,
            ),
        ),
    )


def ar_id() -> Lexicon:
    def word(headword: str, gloss: str, **more: object) -> Entry:
        return entry(headword, gloss, AR_1, ID_1, section=S1, **more)

    return Lexicon(
        "mostaque-2024",
        TITLE,
        "ar",
        "id",
        (
            word("قرار", "keputusan", mark="القرار", reading="قَرَار · qarār", root="ق ر ر", confidence=0.93),
            word(
                "منصب",
                "jabatan",
                reading="مَنْصِب · manṣib",
                root="ن ص ب",
                confidence=0.33,
                alternatives=("posisi",),
            ),
            word("عالم التكنولوجيا", "dunia teknologi", reading="ʿālam at-tiknūlūjiyā", kind="phrase"),
        ),
        (gap_sentence(AR_1, ID_1, ("منصب", "jabatan"), ("موجات", "gelombang"), ("أعلن", "mengumumkan"), section=S1),),
    )


def hi_zh() -> Lexicon:
    def word(headword: str, gloss: str, **more: object) -> Entry:
        return entry(headword, gloss, HI_1, ZH_1, section=S1, **more)

    return Lexicon(
        "mostaque-2024",
        TITLE,
        "hi",
        "zh",
        (
            word("निर्णय", "决定", reading="nirṇay"),
            word("दुनिया", "界", reading="duniyā", confidence=0.2, alternatives=("世界",)),
            word("घोषणा करना", "宣布", mark="घोषणा की", reading="ghoṣṇā karnā", kind="phrase"),
        ),
        (gap_sentence(HI_1, ZH_1, ("निर्णय", "决定"), ("पद", "职务"), section=S1),),
    )


def id_ar() -> Lexicon:
    def word(headword: str, gloss: str, **more: object) -> Entry:
        return entry(headword, gloss, ID_1, AR_1, section=S1, **more)

    return Lexicon(
        "mostaque-2024",
        TITLE,
        "id",
        "ar",
        (
            word("keputusan", "قرار", back="القرار", root="putus", alternatives=("حكم", "قضاء")),
            word("mengumumkan", "أعلن", root="umum", confidence=0.45),
            word("dunia teknologi", "عالم التكنولوجيا", kind="phrase"),
        ),
        (gap_sentence(ID_1, AR_1, ("mengumumkan", "أعلن"), ("keputusan", "القرار"), section=S1),),
    )


def tl_hi() -> Lexicon:
    def word(headword: str, gloss: str, **more: object) -> Entry:
        return entry(headword, gloss, TL_1, HI_1, section=S1, **more)

    return Lexicon(
        "mostaque-2024",
        TITLE,
        "tl",
        "hi",
        (
            word("desisyon", "निर्णय", mark="desisyong"),
            word("mundo", "दुनिया", confidence=0.3),
            word("bilang CEO", "CEO का पद", kind="phrase"),
        ),
        (gap_sentence(TL_1, HI_1, ("mundo", "दुनिया"), ("inihayag", "घोषणा"), section=S1),),
    )


def hostile() -> Lexicon:
    """Every hostile string as headword, gloss, reading, sentence, translation, section, title and name."""
    entries = tuple(
        Entry(
            headword=f"{bad} {i}",
            form=f"{bad} {i}",
            kind="phrase" if i % 2 else "word",
            gloss=f"means {bad} so",
            confidence=0.6,
            count=1,
            reading=f"r {bad}",
            alternatives=(bad, f"also {bad}"),
            root=bad,
            example=Example(
                f"Before {bad} {i} after it\nand {bad} more of the same sentence to read",
                f"Vor {bad} nach\r\nund weiter",
                ((7, 7 + len(f"{bad} {i}")),),
                ((4, 4 + len(bad)),),
                i,
                0.9,
                f"Section {bad}",
                f"read {bad}",
            ),
        )
        for i, bad in enumerate(HOSTILE)
    )
    sentences = tuple(
        gap_sentence(
            f"He said {bad} and then the word came at last, as it does.",
            f"Er sagte {bad} und dann",
            (f"{bad}", f"this {i} thing"),
            ("word", f"Wort {bad}"),
            row=i,
            section=bad,
        )
        for i, bad in enumerate(HOSTILE)
    )
    return Lexicon("evil :: na_me * {{c1::x}}", "Evil::title:: <b>{{x}}</b>", "en", "de", entries, sentences)


def extremes() -> tuple[Lexicon, ...]:
    """Long words, vowel marks, quotations and names in brackets, titles that run against their card."""
    arabic = "عنوان بالعربية: قصة Stability AI"
    ar_de = entry(
        "إِسْتِقْلَالِيَّةٌ",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
        "قالت «OpenAI» (شركة): «الإِسْتِقْلَالِيَّةُ أوّلًا!»، ثمّ أضافت 25% في عام 2024.",
        "„Zuerst das Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen!“, sagte „OpenAI“ (eine Firma).",
        mark="الإِسْتِقْلَالِيَّةُ",
        reading="إِسْتِقْلَالِيَّةٌ · istiqlāliyya",
        sentence_reading="qālat «OpenAI» (šarika): «al-istiqlāliyyatu awwalan!», ṯumma aḍāfat 25% fī ʿām 2024.",
        section="الفصل الأول",
        root="ق ل ل",
        confidence=0.4,
        alternatives=("Unabhängigkeit", "Rechtsschutzversicherungsgesellschaften"),
        said=("Selbständigkeit",),
    )
    de_ar = entry(
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
        "شارة قبعة قبطان شركة Donau للملاحة البخارية",
        "„Das Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen gehört mir!“, rief er – und schwieg (2024).",
        "«شارة قبعة قبطان شركة Donau للملاحة البخارية لي!»، صاح (2024).",
        section="Erstes Kapitel (Stability AI)",
        alternatives=("شارة", "CEO", "علامة القبعة"),
        said=("شارة", "رمز"),
        kind="phrase",
    )
    zh_ar = entry(
        "去中心化人工智能基础设施建设国际合作组织",
        "المنظمة الدولية للتعاون في بناء بنية تحتية لامركزية للذكاء الاصطناعي",
        "“去中心化人工智能基础设施建设国际合作组织”（AIO）将于2024年3月成立。",
        "ستتأسس «المنظمة الدولية للتعاون في بناء بنية تحتية لامركزية للذكاء الاصطناعي» (AIO) في مارس 2024.",
        reading="qùzhōngxīnhuà réngōng zhìnéng jīchǔ shèshī jiànshè guójì hézuò zǔzhī",
        sentence_reading="“qùzhōngxīnhuà réngōng zhìnéng jīchǔ shèshī jiànshè guójì hézuò zǔzhī” (AIO) jiāng yú "
        "2024 nián 3 yuè chénglì.",
        section="第一章：Emad Mostaque 的故事",
        kind="phrase",
        alternatives=("المنظمة", "AIO"),
        confidence=0.3,
    )
    hi_ar = entry(
        "अंतर्राष्ट्रीय विकेंद्रीकृत कृत्रिम बुद्धिमत्ता सहयोग संगठन",
        "AIO: التعاون",
        "“अंतर्राष्ट्रीय विकेंद्रीकृत कृत्रिम बुद्धिमत्ता सहयोग संगठन” (AIO) की स्थापना मार्च 2024 में हुई थी।",
        "تأسس التعاون (AIO) في مارس 2024.",
        reading="aṁtarrāṣṭrīya vikēṁdrīkr̥ta kr̥trima buddhimattā sahayōga saṁgaṭhana",
        sentence_reading="“aṁtarrāṣṭrīya vikēṁdrīkr̥ta kr̥trima buddhimattā sahayōga saṁgaṭhana” (AIO) kī sthāpanā.",
        back="التعاون",
        section="पहला अध्याय",
        kind="phrase",
    )
    id_zh = entry(
        "pertanggungjawaban",
        "责任",
        "Pertanggungjawaban itu—katanya—“bukan milik siapa-siapa”.",
        "他说：“责任不属于任何人。”",
        mark="Pertanggungjawaban",
        section="第一章",
        root="tanggung jawab",
    )
    return tuple(
        Lexicon("extremes", title, target, base, (made,))
        for title, target, base, made in (
            (arabic, "ar", "de", ar_de),
            (arabic, "de", "ar", de_ar),
            (arabic, "zh", "ar", zh_ar),
            (arabic, "hi", "ar", hi_ar),
            ("采访 Emad Mostaque", "id", "zh", id_zh),
        )
    )


LEXICONS = (zh_id, ar_id, hi_zh, id_ar, tl_hi)
