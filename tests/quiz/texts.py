"""A small text in four languages, its lexicon words marked, and the lexicons that it gives for a pair."""

import re

from learn.languages import Language, get
from learn.lexicon.entry import Entry, Gap, GapSentence, Lexicon


def language(code, name, direction="ltr", fonts=()):
    """A language made up for a test."""
    return type("Made", (Language,), {"code": code, "name": name, "direction": direction, "fonts": fonts})()


SIDES = {
    "ar": get("ar"),
    "zh": get("zh"),
    "hi": get("hi"),
    "id": get("id"),
}

# Each line: section, then a sentence a language. [7:word] marks the word of meaning 7.
TEXT = """
1|فتحت [1:المكتبة] أبوابها [2:للأطفال] صباح اليوم.|[1:图书馆]今天早上为[2:孩子们]开放。|[1:पुस्तकालय] आज सुबह [2:बच्चों] के लिए खुला।|[1:Perpustakaan] dibuka untuk [2:anak-anak] pagi ini.
1|اشترى جدي [3:الخبز] الساخن من [4:الفرن] القريب.|爷爷从附近的[4:烤炉]买了热[3:面包]。|दादाजी ने पास की [4:भट्ठी] से गरम [3:रोटी] ख़रीदी।|Kakek membeli [3:roti] hangat dari [4:tungku] terdekat.
1|ينتظر [5:المسافرون] [6:القطار] منذ ساعة كاملة.|[5:旅客]等[6:火车]已经整整一个小时了。|[5:यात्री] पूरे एक घंटे से [6:रेलगाड़ी] का इंतज़ार कर रहे हैं।|Para [5:penumpang] sudah menunggu [6:kereta] selama satu jam.
1|زرع [7:الفلاح] [8:القمح] قبل نزول المطر.|[7:农民]在下雨之前种下了[8:小麦]。|[7:किसान] ने बारिश से पहले [8:गेहूँ] बोया।|[7:Petani] menanam [8:gandum] sebelum hujan turun.
1|أصلح [9:المهندس] [10:الجسر] القديم في ثلاثة أيام.|[9:工程师]用三天修好了那座旧[10:桥]。|[9:अभियंता] ने तीन दिन में पुराना [10:पुल] ठीक किया।|[9:Insinyur] memperbaiki [10:jembatan] lama dalam tiga hari.
1|تسكن [11:الممرضة] في بيت صغير قرب [12:البحر].|[11:护士]住在[12:大海]边的一座小房子里。|[11:नर्स] [12:समुद्र] के पास एक छोटे घर में रहती है।|[11:Perawat] itu tinggal di rumah kecil dekat [12:laut].
2|كتبت [13:الشاعرة] [14:رسالة] طويلة إلى أختها.|[13:女诗人]给她的姐姐写了一封长[14:信]。|[13:कवयित्री] ने अपनी बहन को लंबी [14:चिट्ठी] लिखी।|[13:Penyair] itu menulis [14:surat] panjang kepada kakaknya.
2|يحفظ [15:المتحف] [16:عملات] نادرة من القرن التاسع.|[15:博物馆]保存着九世纪的稀有[16:硬币]。|[15:संग्रहालय] में नौवीं सदी के दुर्लभ [16:सिक्के] हैं।|[15:Museum] menyimpan [16:koin] langka dari abad kesembilan.
2|غنى [17:الجمهور] مع [18:الفرقة] حتى منتصف الليل.|[17:观众]和[18:乐队]一起唱到了半夜。|[17:दर्शकों] ने आधी रात तक [18:मंडली] के साथ गाया।|[17:Penonton] bernyanyi bersama [18:rombongan] sampai tengah malam.
2|عالج [19:الطبيب] [20:الجرح] بعناية كبيرة.|[19:医生]非常细心地处理了[20:伤口]。|[19:चिकित्सक] ने बड़ी सावधानी से [20:घाव] का इलाज किया।|[19:Dokter] merawat [20:luka] itu dengan sangat hati-hati.
2|قرأنا [21:القصيدة] بصوت عال في [22:الفصل].|我们在[22:教室]里大声朗读了这首[21:诗歌]。|हमने [22:कक्षा] में [21:कविता] ऊँची आवाज़ में पढ़ी।|Kami membaca [21:puisi] dengan lantang di dalam [22:kelas].
2|خبأ [23:القط] [24:السمكة] تحت الطاولة الخشبية.|[23:猫]把[24:鱼]藏在了木桌下面。|[23:बिल्ली] ने लकड़ी की मेज़ के नीचे [24:मछली] छिपाई।|[23:Kucing] itu menyembunyikan [24:ikan] di bawah meja kayu.
3|تبيع [25:السوق] [26:الزيتون] والجبن في الصباح.|[25:市场]早上卖[26:橄榄]和奶酪。|[25:बाज़ार] सुबह [26:जैतून] और पनीर बेचता है।|[25:Pasar] menjual [26:zaitun] dan keju di pagi hari.
3|رسم [27:الطفل] [28:شجرة] كبيرة على الجدار الأبيض.|那个[27:小男孩]在白墙上画了一棵大[28:树]。|[27:लड़के] ने सफ़ेद दीवार पर एक बड़ा [28:पेड़] बनाया।|[27:Bocah] itu menggambar [28:pohon] besar di dinding putih.
3|أغلقت [29:الشرطة] [30:الطريق] بسبب العاصفة الشديدة.|因为强烈的暴风雨,[29:警察]封锁了[30:道路]。|तेज़ तूफ़ान के कारण [29:पुलिस] ने [30:सड़क] बंद कर दी।|[29:Polisi] menutup [30:jalan] karena badai besar.
3|يحرس [31:الكلب] [32:المزرعة] كل ليلة بلا نوم.|[31:狗]每天夜里不睡觉,守着[32:农场]。|[31:कुत्ता] हर रात बिना सोए [32:खेत] की रखवाली करता है।|[31:Anjing] itu menjaga [32:kebun] setiap malam tanpa tidur.
3|نسي [33:الطالب] [34:مفتاح] بيته في الحافلة.|[33:大学生]把家里的[34:钥匙]忘在了公共汽车上。|[33:छात्र] अपने घर की [34:चाबी] बस में भूल गया।|[33:Mahasiswa] itu lupa [34:kunci] rumahnya di dalam bus.
3|تسلق [35:الرحالة] [36:الجبل] في أربع ساعات.|[35:旅行家]用四个小时爬上了那座[36:高山]。|[35:यात्री-लेखक] चार घंटे में [36:पहाड़] पर चढ़ गया।|[35:Pengembara] mendaki [36:gunung] selama empat jam.
4|طبخت خالتي [37:الأرز] مع [38:العدس] والبصل.|姨妈把[37:米饭]和[38:扁豆]、洋葱一起煮了。|मौसी ने [38:मसूर] और प्याज़ के साथ [37:चावल] पकाया।|Bibi memasak [37:nasi] dengan [38:kacang] dan bawang.
4|يلمع [39:القمر] فوق [40:النهر] الهادئ.|[39:月亮]在平静的[40:河流]上空闪光。|[39:चाँद] शांत [40:नदी] के ऊपर चमक रहा है।|[39:Bulan] bersinar di atas [40:sungai] yang tenang.
4|دفع [41:الزبون] [42:ثمن] القهوة ثم خرج مسرعا.|[41:顾客]付了咖啡的[42:价钱],然后匆匆走了。|[41:ग्राहक] ने कॉफ़ी का [42:दाम] चुकाया और जल्दी से निकल गया।|[41:Pelanggan] membayar [42:harga] kopi lalu pergi dengan cepat.
4|تعلم [43:الصياد] [44:السباحة] قبل أن يبلغ العاشرة.|[43:渔夫]不到十岁就学会了[44:游泳]。|[43:मछुआरे] ने दस साल का होने से पहले [44:तैराकी] सीखी।|[43:Nelayan] itu belajar [44:berenang] sebelum berumur sepuluh tahun.
4|حمل [45:البريد] [46:هدية] جميلة من صديق بعيد.|[45:邮局]送来了远方朋友的一份美丽的[46:礼物]。|[45:डाक] से दूर के दोस्त का एक सुंदर [46:उपहार] आया।|[45:Pos] membawa [46:hadiah] indah dari seorang teman jauh.
4|أطفأ [47:العمال] [48:الحريق] قبل وصول الإسعاف.|[47:工人]在救护车到来之前扑灭了[48:火灾]。|[47:मज़दूरों] ने एम्बुलेंस आने से पहले [48:आग] बुझा दी।|[47:Pekerja] memadamkan [48:kebakaran] sebelum ambulans tiba.
"""  # noqa: E501
SECTIONS = {
    "1": ("البداية", "开始", "शुरुआत", "Awal"),
    "2": ("الفن", "艺术", "कला", "Seni"),
    "3": ("المدينة", "城里", "शहर", "Kota"),
    "4": ("العمل", "工作", "काम", "Kerja"),
}
TITLES = {
    "ar": "يوم في بلدتنا",
    "zh": "我们镇上的一天",
    "hi": "हमारे क़स्बे का एक दिन",
    "id": "Sehari di kota kami",
}
CODES = ("ar", "zh", "hi", "id")
MARK = re.compile(r"\[(\d+):([^\]]+)\]")


def _marked(text: str) -> tuple[str, dict[int, tuple[int, int]]]:
    """The text without its marks, and where the words of each meaning stand."""
    plain, spans, last = "", {}, 0
    for match in MARK.finditer(text):
        plain += text[last : match.start()]
        spans[int(match[1])] = (len(plain), len(plain) + len(match[2]))
        plain += match[2]
        last = match.end()
    return plain + text[last:], spans


def lexicon(target: str, base: str) -> Lexicon:
    """What the text teaches for one pair: 48 words, 24 sentences."""
    t, b = CODES.index(target), CODES.index(base)
    entries, sentences = [], []
    for row, line in enumerate(TEXT.strip().splitlines()):
        section, *texts = line.split("|")
        text, spans = _marked(texts[t])
        translation, meanings = _marked(texts[b])
        gaps = []
        for number, (start, end) in sorted(spans.items(), key=lambda pair: pair[1]):
            word, gloss = text[start:end], translation[slice(*meanings[number])]
            reading = f"r{number}" if target == "zh" else ""
            headword = word.removeprefix("ال")
            gaps.append(Gap(start, end, headword, gloss, reading, "NOUN"))
            entries.append(
                Entry(
                    headword=headword,
                    form=word,
                    kind="word",
                    gloss=gloss,
                    confidence=0.5 + number / 100,
                    count=1 + number % 3,
                    reading=reading,
                    zipf=2 + (number * 7 % 30) / 10,
                    pos="NOUN",
                )
            )
        sentences.append(GapSentence(text, translation, tuple(gaps), row, SECTIONS[section][t]))
    return Lexicon("town", TITLES[target], target, base, tuple(entries), tuple(sentences))
