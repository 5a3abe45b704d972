"""What sentence splitting knows of the languages of Asia and Africa; the fields are those of `Rules`."""

from learn.languages.splitting_rules import Rules, words

WORLD = {
    "id": Rules(
        titles=words(
            "Tn Ny Nn Sdr Sdri Bpk Ir Drs Dra Hj H KH R Kol Kapt Letjen Brigjen Mayjen Jend Jl Jln dr prof PT CV Gg"
            " Kec Kab Kel Kep Ds a.n u.p d.a Gen Rep Pres"
        ),
        numbered=words("Nomor RT RW no hlm hal tgl Ps Pasal Jil pkl pk Okt Des Agt Ags"),
        final=words("dll dsb dst dkk"),
        open=words("tsb Tbk yg dgn S.H S.E M.Si S.Pd M.M S.T S.Sos S.Kom"),
        last=words("A.S P.B.B"),
        openers=words(
            "Ini Itu Dia Ia Mereka Kami Kita Saya Anda Aku Tetapi Tapi Namun Dan Jika Kalau Ketika Saat Setelah"
            " Sebelum Sejak Karena Di Pada Dalam Dengan Untuk Dari Menurut Selain Sementara Meski Meskipun Walaupun"
            " Hal Para Banyak Beberapa Semua Sebuah Seorang Beliau Tidak Ada Bahkan Oleh Seperti Sekarang Kemudian"
            " Lalu Selama Sebagai Akan Apa Mengapa Kini Semuanya"
        ),
        said=r"\b(?:(?:ber)?kata|ujar|ucap|(?:ber)?tanya|(?:men)?jawab|tutur|(?:ber)?seru|berteriak)\w*\b",
        denied=r"\b(?:tidak|tak|belum)\b",
    ),
    "tl": Rules(
        titles=words("G Gng Bb Bg Dra Kgg Cong Engr Gen Rep Pres Hen Kap Gob Sto Sta Pang Brgy"),
        numbered=words("Blg blg Bilang Ene Peb Abr Hun Hul Ago Set Okt Nob Dis"),
        final=words("atbp"),
        open=words("hal"),
        counted=words("n.u n.h n.t n.g"),
        dates=words("Lunes Martes Miyerkules Huwebes Biyernes Sabado Linggo"),
        openers=words(
            "Ang Ng Sa Si Sina Ni Kay Mga Ito Iyon Iyan Siya Sila Kami Tayo Ako Ikaw Kayo Ngunit Subalit Pero At O"
            " Kung Kapag Nang Noong Pagkatapos Bago Habang Dahil Ayon Hindi Walang Wala May Mayroon Para Bilang Mula"
            " Matapos Kaya Upang Nasa Ani Naging Maaari Gaya Tulad Gayunpaman Isang Isa Maraming Marami Lahat Bukod"
            " Samantala Gayunman Dito Doon Ano Sino Bakit Paano"
        ),
        opening=r"(?:Mag|Nag|Pag|Ipin|Pina|Ini|Ina|Um|Nak[ai]|Nap[ai]|Mak[ai]|Map[ai])\w{3,}$",
        said=r"\b(?:sabi|sinabi|tanong|itinanong|sagot|isinagot|wika|sigaw|ani|aniya|dagdag|kuwento)\b",
        denied=r"\b(?:hindi|wala|walang)\b",
    ),
    "hi": Rules(
        titles=words("डॉ डा मि श्रीमती प्रो सुश्री कु सं पं स्व मो मु ले कै ब्रि इंजी एड रु रू नं क्र पृ ई.पू जन कर्नल डेट सार्ज लेफ़्टि"),
        said=r"(?<![ऀ-ॿ])(?:कहा|कहते|कहती|कहता|पूछा|बोला|बोली|बोले|बताया|लिखा|चिल्लाया|चिल्लाई|जवाब दिया|उत्तर दिया)(?![ऀ-ॿ])",
        goes_on=r"(?:के|का|की|को|से|में|ने|कहते|कहकर|वाले|वाली|वाला|नामक|नाम|शीर्षक)(?=\s)",
        joins=r"(?:और|या|लेकिन|मगर|पर|तो|कि|बल्कि|शायद)(?=\s)",
        stops=("|",),
        denied=r"नहीं|(?<![ऀ-ॿ])न(?![ऀ-ॿ])",
    ),
    "mr": Rules(titles=words("डॉ प्रा श्री सौ कै पं क्र रु"), said=r"(?:म्हणाल[ाीेो]|म्हटले|विचारल[ें]|सांगितले|ओरडल[ाीे])"),
    "ne": Rules(titles=words("डा प्रा श्री पं रु नं"), said=r"(?:भन्नुभयो|भने|भनिन्|सोध्नुभयो|सोधे|सोधिन्)"),
    "bn": Rules(
        titles=words("ডঃ মোঃ মোসা প্রফে অধ্যা লে ইঞ্জি নং"),
        said=r"(?:বলল|লিখল|লিখলেন|বললেন|বলেন|বলে|জিজ্ঞাসা|জিজ্ঞেস|উত্তর দিল|চিৎকার)",
        goes_on=r"(?:বলে|নামের|নামে|এর|কে)(?=\s)",
        denied=r"(?<![ঀ-৿])না(?![ঀ-৿])|নি(?![ঀ-৿])",
    ),
    "pa": Rules(titles=words("ਡਾ ਸ ਪ੍ਰੋ ਸ੍ਰੀ"), said=r"(?:ਕਿਹਾ|ਪੁੱਛਿਆ|ਬੋਲਿਆ|ਬੋਲੀ)", stops=("|",)),
    "gu": Rules(titles=words("ડૉ પ્રો શ્રી નં રૂ"), words=words("છે છો છું છીએ હા ના"), said=r"(?:કહ્યું|પૂછ્યું|બોલ્ય[ાો]|બોલી)"),
    "ta": Rules(titles=words("டாக் பேரா திரு திருமதி எண்"), words=words("வா போ தா நீ"), goes_on=r"(?:என்று|என|என்ற|எனக்)(?=\s)"),
    "te": Rules(titles=words("ప్రొ శ్రీ నం రూ"), words=words("పో రా తే కా"), goes_on=r"(?:అని|అంటూ|అన్న|అనే)(?=\s)"),
    "kn": Rules(titles=words("ಪ್ರೊ ಶ್ರೀ ನಂ ರೂ"), words=words("ಬಾ ಹೋ"), goes_on=r"(?:ಎಂದು|ಎಂಬ|ಅಂತ)(?=\s)"),
    "ml": Rules(titles=words("പ്രൊ ശ്രീ നം രൂ"), words=words("വാ പോ"), goes_on=r"(?:എന്ന്|എന്നു|എന്ന)(?=\s)"),
    "si": Rules(goes_on=r"(?:යැයි|කියා|යනුවෙන්)(?=\s)"),
    "ar": Rules(
        titles=words("هـ"),
        said=r"^[وف]?(?:قال|قلت|سأل|أجاب|صاح|هتف|صرخ|تساءل|أضاف|همس|كتب)\w{0,4}\b",
        joins=r"(?:و|ثم\b|لكن\b|بل\b|أو\b|ربما\b|حتى\b|لا\b)",
        denied=r"\b(?:لم|لا|ما|لن|ولم)\b",
    ),
    "fa": Rules(
        said=r"\b(?:گفت|گفتم|گفتند|پرسید|پرسیدم|پاسخ داد|افزود|نوشت|فریاد زد)\b",
        goes_on=r"(?:را|که|به|از|و)(?=\s)",
        joins=r"(?:و|اما|ولی|پس|یا|شاید|که)\b",
        denied=r"(?:هیچ|نگفت|نداد|نپرسید)",
    ),
    "ur": Rules(
        said=r"(?:کہا|کہتے|پوچھا|بولا|بولی|بولے|بتایا|لکھا|چلایا|جواب دیا)",
        goes_on=r"(?:کے|کا|کی|کو|سے|میں|نے|نامی)(?=\s)",
        joins=r"(?:اور|یا|لیکن|مگر|پر|تو|کہ|شاید)\b",
        denied=r"نہیں",
    ),
    "he": Rules(
        said=r"\b(?:אמר|אמרה|אמרו|שאל|שאלה|שאלו|ענה|ענתה|צעק|צעקה|הוסיף|הוסיפה)\b",
        joins=r"(?:ו|אבל\b|או\b|אולי\b|אז\b)",
        denied=r"\bלא\b",
    ),
    "zh": Rules(
        said=r"(?:说|說|道|问|問|喊|叫|答|写道|写着|寫著|表示|指出|補充|补充)(?!的)",
        goes_on=r"(?:的|等|之|地|一[书書文词詞语語句]|[这這那][个個句样樣种種])",
        denied=r"(?:[没沒][有]?人|[没沒][有]?回答|[没沒]说|不说话|不下去|不出)",
    ),
    "ja": Rules(
        said=r"(?:言った|言う|話した|語った|述べた|尋ねた|聞いた|答えた|叫んだ)",
        goes_on=r"(?:と|って|という|は|が|を|に|の|も|へ|で|や|など|から|まで|だ|です)",
        denied=r"(?:ない|なかった|ません)",
    ),
    "ko": Rules(
        goes_on=r"(?:하고|라고|이라고|하며|하면서|라며|라는|이라는)(?=\s)",
        said=r"(?:말했다|물었다|대답했다|외쳤다|소리쳤다)",
        denied=r"(?:않|못|없)",
    ),
    "th": Rules(
        opening=r"(?:แต่(?![ง่ล])|ดังนั้น|เพราะฉะนั้น|อย่างไรก็|นอกจาก[นั]|หลังจากนั้น|จากนั้น|ต่อมา|ขณะเดียวกัน|ทั้งนี้|ส่วน(?!ใหญ่|ตัว|หนึ่ง|ร่วม)"
        r"|ถ้า|หาก|วันนี้|พรุ่งนี้|เมื่อวาน|ตอนนี้|ขณะนี้|ปัจจุบัน|ในที่สุด|สุดท้าย|เขา|เธอ|ฉัน|ดิฉัน|ผม|เรา|พวกเขา|พวกเรา|คุณ|มัน(?![ฝส])"
        r"|นี่|นั่น|ทำไม|บางที)",
        ending=r"(?:ครับ|ค่ะ|คะ|จ้ะ|จ๊ะ|ฮะ|นะ|เถอะ|ล่ะ|ไหม|มั้ย|หรือเปล่า|หรือยัง)$",
        leading=r"(?:และ|หรือ|ที่|ซึ่ง|ว่า|คือ|ของ|กับ|โดย|เพื่อ|ได้แก่|เช่น|จาก|ใน|ถึง|เป็น|ให้|เพราะ|นาย|นาง|นางสาว)$",
    ),
    "lo": Rules(
        opening=r"(?:ແຕ່(?![ງ່ລ])|ດັ່ງນັ້ນ|ຢ່າງໃດກໍ|ນອກຈາກ|ຫຼັງຈາກນັ້ນ|ຈາກນັ້ນ|ຕໍ່ມາ|ຖ້າ|ຫາກ|ມື້ນີ້|ມື້ອື່ນ|ມື້ວານ|ຕອນນີ້|ປັດຈຸບັນ|ລາວ|ຂ້ອຍ|ຂ້າພະເຈົ້າ|ພວກເຮົາ"
        r"|ພວກເຂົາ|ເຂົາ|ເຈົ້າ|ມັນ|ນີ້|ນັ້ນ|ເປັນຫຍັງ)",
        ending=r"(?:ບໍ່|ບໍ|ແດ່|ເດີ|ນໍ|ເນາະ|ຫວາ)$",
        leading=r"(?:ແລະ|ຫຼື|ທີ່|ຊຶ່ງ|ວ່າ|ຄື|ຂອງ|ກັບ|ໂດຍ|ເພື່ອ|ໄດ້ແກ່|ເຊັ່ນ|ຈາກ|ໃນ|ເຖິງ|ເປັນ|ໃຫ້|ເພາະ|ທ່ານ|ນາງ)$",
    ),
    "my": Rules(goes_on=r"(?:ဟု|ဟူ|လို့|ဆို)"),
    "km": Rules(wholes=("។ល។",), said=r"(?:សួរ|និយាយ|ឆ្លើយ|ប្រាប់|ស្រែក)", goes_on=r"(?:ដោយ|ទៅ)"),
    "am": Rules(said=r"(?:ጻፈ|ጻፈች|አለ|አለች|አሉ|ጠየቀ|ጠየቀች|መለሰ|መለሰች)", stops=("፡፡", "::")),
    "hy": Rules(titles=words("պրոֆ դոկ ակադ տիկ"), stops=(":",), said=r"\b(?:ասաց|ասացին|հարցրեց|պատասխանեց|գոռաց)\b"),
    "ka": Rules(said=r"\b(?:ჰკითხა|თქვა|უთხრა|უპასუხა|დაიყვირა)\b"),
    "bo": Rules(stops=("།",)),
    "tr": Rules(
        titles=words("Doç Yrd Av Sn Alb Gen Org Yzb Müh Öğr Gör Ord Op Uzm Arş bkz dr prof örn"),
        numbered=words("no s sf cilt md"),
        final=words("vb vs vd"),
        open=words("yy M.Ö M.S T.C A.Ş Şti Cad Sok Mah Bul Apt"),
        openers=words(
            "Bu O Bir Ben Sen Biz Siz Onlar Ama Fakat Ancak Ve Çünkü Eğer Sonra Önce Daha Şimdi Her Hiç Ne Kim Neden"
            " Nasıl Orada Burada Herkes Kimse"
        ),
        said=r"\b(?:dedi|sordu|diye|bağırdı|cevap verdi)\b",
        ordinals=True,
        denied=r"\b(?:kimse|hiç)\b|medi\b",
    ),
    "vi": Rules(
        titles=words("TP Tp TS ThS GS PGS PGS.TS BS LS KS TX TT ĐH Ths Gs"),
        numbered=words("Q P Đ tr"),
        final=words("v.v"),
        openers=words(
            "Tôi Anh Chị Em Ông Bà Họ Chúng Nó Đây Đó Nhưng Và Nếu Khi Sau Trước Vì Tuy Trong Ở Từ Với Theo Các Những"
            " Một Không Cũng Rồi Ai Sao"
        ),
        said=r"\b(?:nói|viết|hỏi|đáp|trả lời|kêu|hét)\b",
        denied=r"\b(?:không|chẳng)\b",
    ),
    "sw": Rules(
        titles=words("Bw Bi Dkt Mhe Mch"),
        numbered=words("uk"),
        final=words("n.k k.m"),
    ),
}
