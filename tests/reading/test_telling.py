"""Languages told from content, the near ones too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from learn.quiz.text import words
from learn.reading import detect, doubt, normalise
from learn.reading.telling import characters

ROOT = Path(__file__).parents[2]
INTERVIEW = sorted((ROOT / "seeds").glob("*.txt"))
NTREX = sorted((ROOT.parent / "shared" / "bench" / "ntrex").glob("*.txt"))

PARAGRAPHS = {
    "id": "Karena hujan turun sejak pagi, saya tidak bisa berangkat ke kantor dengan sepeda. Uang saya cuma cukup untuk"
    " naik bus, jadi saya coba menunggu setengah jam lagi di depan toko.",
    "ms": "Oleh kerana hujan turun sejak pagi, saya tidak boleh pergi ke pejabat dengan basikal. Wang saya cuma cukup"
    " untuk menaiki bas, jadi saya cuba menunggu setengah jam lagi di hadapan kedai.",
    "jv": "Amarga udan wiwit esuk, aku ora bisa mangkat menyang kantor nganggo pit. Dhuwitku mung cukup kanggo numpak"
    " bis, mula aku ngenteni setengah jam maneh ing ngarep toko sing isih tutup.",
    "su": "Ku sabab hujan ti isuk-isuk, kuring teu bisa indit ka kantor make sapedah. Duit kuring ngan cukup pikeun naek"
    " beus, jadi kuring nungguan satengah jam deui di hareupeun toko anu can muka.",
    "min": "Dek hari hujan sajak pagi, ambo indak bisa pai ka kantua jo kareta angin. Pitih ambo cuma cukuik untuak naiak"
    " oto, jadi ambo nanti satangah jam lai di muko kadai nan alun bukak.",
    "tl": "Dahil umuulan mula kaninang umaga, hindi ako makapunta sa opisina nang nakabisikleta. Sapat lamang ang pera"
    " ko para sa bus, kaya naghintay pa ako ng kalahating oras sa harap ng tindahan.",
    "ceb": "Tungod kay nag-ulan sukad sa buntag, dili ko makaadto sa opisina nga magbisikleta. Igo ra ang akong kwarta para"
    " sa bus, busa naghulat pa ko ug tunga sa oras atubangan sa tindahan.",
    "hil": "Bangud nga nagaulan halin pa sang aga, indi ako makakadto sa opisina nga nagabisikleta. Ang kwarta ko igo lang"
    " para sa bus, gani naghulat pa ako sing tunga sa oras sa atubang sang tindahan.",
    "ilo": "Gapu ta agtudtudo manipud pay idi bigat, saanak a makapan iti opisina nga agbisikleta. Umdas laeng ti kuartak a"
    " para iti bus, isu a nagurayak pay iti kagudua nga oras iti sango ti tiendaan.",
    "war": "Tungod kay nag-uuran na tikang pa han aga, diri ako makakadto ha opisina nga magbibisikleta. Igo la an akon"
    " kwarta para ha bus, salit naghulat pa ako hin katunga hin oras ha atubangan han tindahan.",
    "hi": "सुबह से बारिश हो रही थी, इसलिए मैं साइकिल से दफ़्तर नहीं जा सका। मेरे पास बस के लिए ही पैसे थे, तो मैंने दुकान के सामने आधा घंटा"
    " और इंतज़ार किया।",
    "mr": "सकाळपासून पाऊस पडत होता, म्हणून मी सायकलने कार्यालयात जाऊ शकलो नाही. माझ्याकडे फक्त बससाठी पैसे होते, त्यामुळे मी दुकानासमोर"
    " आणखी अर्धा तास थांबलो आणि मग घरी आलो.",
    "ne": "बिहानदेखि पानी परिरहेको थियो, त्यसैले म साइकलमा कार्यालय जान सकिनँ। मसँग बसका लागि मात्र पैसा थियो, त्यसैले मैले पसल अगाडि"
    " अझै आधा घण्टा कुरेँ र घर फर्किएँ।",
    "bho": "भोरे से बरखा होत रहे, एही से हम साइकिल से आफिस ना जा सकनी। हमरा लगे बस खातिर भर पइसा रहे, त हम दोकान के सामने आधा घंटा"
    " अउरी अगोरनी आ फेरु घरे आ गइनी।",
    "sa": "प्रातःकालात् वृष्टिः भवति स्म, अतः अहं द्विचक्रिकया कार्यालयं गन्तुं न अशक्नवम्। मम समीपे बसयानस्य कृते एव धनम् आसीत्, तस्मात् अहम्"
    " आपणस्य पुरतः अर्धघण्टां यावत् अतिष्ठम्।",
    "zh": "从早上起一直在下雨，所以我没法骑自行车去办公室。我的钱只够坐公共汽车，于是我在商店门口又等了半个小时。",
    "zh-Hant": "從早上起一直在下雨，所以我沒法騎自行車去辦公室。我的錢只夠坐公共汽車，於是我在商店門口又等了半個小時。",
    "yue": "由朝早開始就一直落雨，所以我冇辦法踩單車返寫字樓。我啲錢淨係夠搭巴士，於是我喺間舖頭門口再等多咗半個鐘頭。",
    "ja": "朝からずっと雨が降っていたので、自転車で会社に行くことができなかった。お金はバス代しかなかったので、店の前でもう三十分待った。",
    "hr": "Budući da je od jutra padala kiša, nisam mogao biciklom na posao. Imao sam novca samo za vlak, pa sam pred"
    " trgovinom čekao još pola sata, a tko zna koliko bih čekao tijekom tjedna.",
    "sr": "Pošto je od jutra padala kiša, nisam mogao biciklom na posao. Imao sam novca samo za voz, pa sam ispred"
    " prodavnice čekao još pola sata, a ko zna koliko bih čekao tokom nedelje u ovom delu sveta.",
    "sl": "Ker je od jutra deževalo, se nisem mogel s kolesom odpeljati v službo. Denarja sem imel samo za vlak, zato sem"
    " pred trgovino čakal še pol ure, kdo ve, koliko bi čakal.",
    "nb": "Fordi det hadde regnet siden morgenen, kunne jeg ikke sykle til kontoret. Jeg hadde bare penger til bussen, så"
    " jeg ventet en halv time til foran butikken sammen med noen andre.",
    "nn": "Fordi det hadde regna sidan morgonen, kunne eg ikkje sykle til kontoret. Eg hadde berre pengar til bussen, så eg"
    " venta ein halv time til framfor butikken saman med nokre andre.",
    "da": "Fordi det havde regnet siden morgenen, kunne jeg ikke cykle på kontoret. Jeg havde kun penge til bussen, så jeg"
    " ventede en halv time mere foran butikken sammen med nogle andre.",
    "sv": "Eftersom det hade regnat sedan morgonen kunde jag inte cykla till kontoret. Jag hade bara pengar till bussen, så"
    " jag väntade en halvtimme till framför affären tillsammans med några andra.",
    "gl": "Como chovía desde a mañá, non puiden ir á oficina en bicicleta. Só tiña cartos para o autobús, así que agardei"
    " media hora máis diante da tenda coa miña irmá e cos seus amigos.",
    "pt": "Como chovia desde manhã, não pude ir ao escritório de bicicleta. Só tinha dinheiro para o ônibus, então esperei"
    " mais meia hora em frente à loja com a minha irmã e com os amigos dela.",
    "cs": "Protože od rána pršelo, nemohl jsem jet do kanceláře na kole. Měl jsem peníze jen na autobus, a tak jsem před"
    " obchodem čekal ještě půl hodiny a pak jsem šel domů.",
    "sk": "Pretože od rána pršalo, nemohol som ísť do kancelárie na bicykli. Mal som peniaze iba na autobus, a tak som pred"
    " obchodom čakal ešte pol hodiny a potom som išiel domov.",
    "ru": "С утра шёл дождь, поэтому я не смог поехать на работу на велосипеде. Денег у меня было только на автобус, и я"
    " ждал ещё полчаса перед магазином, а потом пошёл домой.",
    "uk": "Зранку йшов дощ, тому я не зміг поїхати на роботу велосипедом. Грошей у мене було лише на автобус, і я чекав ще"
    " пів години перед крамницею, а потім пішов додому.",
    "be": "З раніцы ішоў дождж, таму я не змог паехаць на працу на ровары. Грошай у мяне было толькі на аўтобус, і я чакаў"
    " яшчэ паўгадзіны перад крамай, а потым пайшоў дадому.",
    "bg": "От сутринта валеше дъжд, затова не можах да отида на работа с колело. Имах пари само за автобуса и чаках още"
    " половин час пред магазина, а после се прибрах у дома.",
    "mk": "Од утрото врнеше дожд, затоа не можев да одам на работа со велосипед. Имав пари само за автобус и чекав уште"
    " половина час пред продавницата, а потоа си отидов дома.",
    "ar": "كان المطر يهطل منذ الصباح، فلم أستطع أن أذهب إلى المكتب بالدراجة. لم يكن معي من المال إلا ما يكفي للحافلة،"
    " فانتظرت نصف ساعة أخرى أمام الدكان ثم عدت إلى البيت.",
    "fa": "از صبح باران می‌بارید، برای همین نتوانستم با دوچرخه به اداره بروم. فقط به اندازهٔ اتوبوس پول داشتم، پس نیم ساعت"
    " دیگر جلوی مغازه منتظر ماندم و بعد به خانه برگشتم.",
    "ur": "صبح سے بارش ہو رہی تھی، اس لیے میں سائیکل پر دفتر نہیں جا سکا۔ میرے پاس صرف بس کے پیسے تھے، تو میں نے دکان کے سامنے"
    " آدھا گھنٹہ اور انتظار کیا۔",
    "ps": "له سهاره باران اورېده، نو ځکه زه په بایسکل دفتر ته نه شوم تللی. له ما سره یوازې د بس پیسې وې، نو د دوکان مخې ته مې"
    " نیم ساعت نور هم انتظار وکړ.",
    "ckb": "لە بەیانییەوە باران دەباری، بۆیە نەمتوانی بە پاسکیل بچم بۆ نووسینگە. تەنیا پارەی پاسم پێ بوو، بۆیە نیو کاتژمێری تر"
    " لەبەردەم دوکانەکەدا چاوەڕێم کرد.",
    "he": "מאז הבוקר ירד גשם, ולכן לא יכולתי לנסוע למשרד באופניים. היה לי כסף רק לאוטובוס, אז חיכיתי עוד חצי שעה לפני"
    " החנות ואחר כך חזרתי הביתה עם כל האחרים.",
    "yi": "ס'האָט גערעגנט זינט אין דער פֿרי, האָב איך נישט געקענט פֿאָרן אין ביוראָ מיטן ביציקל. איך האָב געהאַט געלט נאָר אויפֿן"
    " אויטאָבוס, האָב איך געוואַרט נאָך אַ האַלבע שעה פֿאַר דער קראָם.",
}  # fmt: skip


@pytest.mark.parametrize("lang", PARAGRAPHS)
def test_near_languages_are_told_apart(lang: str) -> None:
    assert detect(normalise(PARAGRAPHS[lang])) == lang


def _paragraphs(path: Path) -> Iterator[str]:
    return (line for line in path.read_text(encoding="utf-8").splitlines() if words(line) >= 20)


@pytest.mark.parametrize("path", INTERVIEW, ids=lambda p: p.name)
def test_every_paragraph_of_the_interview_is_told(path: Path) -> None:
    lang = path.name.split(".")[1]
    found = [detect(text) for text in _paragraphs(path)]
    assert len(found) >= 20
    assert set(found) == {lang}


@pytest.mark.skipif(not NTREX, reason="the benchmark is not here")
def test_paragraphs_of_the_benchmark_are_told() -> None:
    found = [detect(text) == path.stem for path in NTREX for text in _paragraphs(path)]
    assert len(found) > 1000
    assert sum(found) >= 0.995 * len(found)


def test_quotations_do_not_change_the_language() -> None:
    zh = PARAGRAPHS["zh-Hant"] + "他說：“I could not ride my bicycle to the office, so I waited in front of the shop.”"
    assert detect(zh) == "zh-Hant"
    quoted = "".join(f"{PARAGRAPHS['tl']} “{PARAGRAPHS[lang]}” " for lang in ("id", "ceb")) + PARAGRAPHS["tl"] * 2
    assert detect(quoted) == "tl"


@pytest.mark.parametrize(
    ("named", "written", "looks"),
    [
        ("id", "ms", "is named as Indonesian and looks like Malay"),
        ("ms", "id", "looks like Indonesian"),
        ("tl", "ceb", "looks like Cebuano"),
        ("hi", "mr", "looks like Marathi"),
        ("mr", "bho", "looks like Bhojpuri"),
        ("zh-TW", "zh", "is named as Chinese (traditional) and looks like Chinese (simplified)"),
        ("zh-CN", "zh-Hant", "looks like Chinese (traditional)"),
        ("zh", "yue", "looks like Cantonese"),
        ("nn", "nb", "looks like Norwegian Bokmål"),
        ("fa", "ckb", "looks like Central Kurdish"),
    ],
)
def test_a_name_that_says_otherwise_is_doubted(named: str, written: str, looks: str) -> None:
    assert looks in doubt(normalise(PARAGRAPHS[written]) * 4, named)


@pytest.mark.parametrize(
    ("named", "written"),
    [*((lang, lang) for lang in PARAGRAPHS), ("zh", "zh-Hant"), ("zh-HK", "zh-Hant"), ("zh-Hans", "zh"), ("no", "nb"),
     ("no", "nn"), ("sh", "hr"), ("pt-BR", "pt"), ("ku", "ckb"), ("tok", "id")],
)  # fmt: skip
def test_a_name_that_fits_is_not_doubted(named: str, written: str) -> None:
    assert doubt(normalise(PARAGRAPHS[written]) * 4, named) == ""


def test_what_could_be_either_is_said_to_be_unsure() -> None:
    either = "Ibu memasak nasi dan ikan di dapur untuk makan malam bersama anak-anak."
    assert detect(either) in {"id", "ms"}
    found = doubt(either)
    assert found.startswith("looks like ")
    assert "Indonesian" in found
    assert "Malay" in found
    assert doubt(PARAGRAPHS["id"]) == doubt("Taxi") == ""


def test_characters_that_only_one_chinese_has() -> None:
    assert characters("头发在后面") == (0, 4)
    assert characters("頭髮在後面") == (3, 1)
    assert characters("人在山中") == (0, 0)
