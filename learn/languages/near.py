"""Words that tell near languages apart: the small words and endings that one has and its neighbours spell otherwise."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

# The commonest small words of each language of a group, those that it shares with some of its neighbours too: a
# word counts for all that have it. What all share tells nothing and is left out. "-ing" is an ending, "ing-" a
# beginning, "-ing-" what stands inside.
_GROUPS: tuple[Mapping[str, str], ...] = (
    {  # Malay, its neighbours, and the languages of the Philippines
        "id": """
            yang dan di ke dari itu ini dengan untuk pada tidak dalam akan juga ada oleh adalah atau mereka
            sebagai bisa dapat tersebut saya dia lebih karena seperti telah sudah orang bahwa saat menjadi
            sebuah secara para anda kita kami namun tetapi jika kalau hanya setiap semua antara hak ketika
            setelah daripada kepada sangat lain masih harus belum kemudian bukan sehingga seorang anak tahun
            hari sama bagi pun -nya merupakan berbagai sedangkan yakni yaitu uang coba butuh mau cuma beda
            berbeda besok kantor mobil rumah laki saja senin jumat agustus desember juli juni maret januari
            februari miliar persen polisi dokter film musik koran nomor menit detik eropa inggris prancis jepang
            jerman istri obat sehat pohon toko listrik pabrik pajak kasus sidang rapat gelar solusi dampak mulai
            -itas -isasi
        """,
        "ms": """
            yang dan di ke dari itu ini dengan untuk pada tidak dalam akan juga ada oleh adalah atau mereka
            sebagai boleh dapat tersebut saya dia lebih kerana seperti telah sudah orang bahawa saat menjadi
            sebuah secara para anda kita kami namun tetapi jika kalau hanya setiap semua antara hak ketika
            selepas daripada kepada sangat lain masih harus belum kemudian bukan sehingga seorang anak tahun
            hari sama bagi pun -nya merupakan pelbagai manakala ialah iaitu wang cuba perlu mahu cuma beza
            berbeza esok pejabat kereta rumah lelaki sahaja isnin jumaat ogos disember julai jun mac januari
            februari bilion peratus polis doktor filem muzik akhbar nombor minit eropah inggeris perancis jepun
            jerman isteri ubat sihat pokok kedai elektrik kilang cukai kes mesyuarat penyelesaian kesan mula
            -iti -isasi apabila tiada mesti kanak bilik beg basikal teksi bas percuma kerajaan syarikat kawasan
        """,
        "jv": """
            ing lan sing iku iki karo saka ora bisa wong kang nalika yaiku utawa uga dadi ana kanggo kanthi
            marang wis durung bakal amarga supaya menawa aku kowe dheweke sampeyan saben kabeh sawijining
            minangka déning dening kudu duwe nduwé nduweni nduwèni hak mung luwih padha nanging bareng kuwi ning
            nang opo apa sapa piye arep wae oleh olèh aja ojo dene déné wektu dina taun omah bocah gedhe gedhé
            cilik anyar akeh akèh banjur lagi nganti mau mesthi tansah rampung sabanjure tanpa amrih sarta
            miturut sabab -ake -aké -ipun wonten ingkang inggih boten kaliyan utawi dipun saged kedah sadaya
        """,
        "su": """
            jeung nu anu teh téh mah ka ti di dina ieu éta eta kana tina ku teu henteu geus bakal keur pikeun
            jadi aya urang jalma boga hak sakabeh sakabéh unggal saha naon kudu atawa tapi lamun supaya ngan
            sarta bisa loba leuwih salah sahiji hiji dua manehna manéhna maneh manéh kuring abdi anjeun kabeh
            kabéh nyaeta nyaéta oge ogé deui bae baé sanajan lain tuh tong taun poe poé imah budak gede gedé
            leutik anyar jelema sanggeus saméméh samemeh di- -keun mun bari tuluy terus waktu ngeunaan sorangan
            ayeuna bangsa sok atuh
        """,
        "min": """
            jo nan di ka dari untuak indak ado urang awak inyo itu iko dek dan sarato atau punyo hak dapek
            supayo sagalo satiok surang bisa lah alah ndak bana baliau bukan jadi pado dalam samo sia apo karano
            harus musti tampek rumah kito kami basamo bahaso nagari malalui manuruik sacaro anak maso manjadi
            salamo sabagai kapado daripado antaro tantang ba- sa- pulo juo dalamnyo -nyo mancaliak pai rancak
            ketek gadang -uak
        """,
        "ace": """
            nyang ngon bak keu ureueng ureuëng hana hak lam atawa droe droë jeuet nyan nyoe dum tiep peue watee
            nibak sabe beu- geu- neu- meu- lheueh lagee hanjeuet mandum padum pakon ban gob sidroe awaknyan
            -geuh -euh
        """,
        "tl": """
            ang ng mga sa na at ay ito iyon siya niya kanyang kaniyang kanya ko mo ka ikaw ako kami kayo sila
            nila kanila namin natin atin hindi wala may mayroon kung kapag dahil para upang ngunit pero subalit
            o rin din lang lamang po ba nang isang isa bawat lahat ano sino saan paano bakit kailan maging
            naging habang pagkatapos bago ayon tungkol ilang mula hanggang hanggan kaya dito doon iyan nito
            niyon ganito kanilang aming ating huwag dapat gusto tao araw taon ako'y noong nasa si ni kay mas pa
            kahit sapagkat nag- nagka- taong bagay yung 'yung tayo sabi marami maraming
        """,
        "ceb": """
            ang sa ug nga ni si mga kay dili wala usa ka kini kana siya niya iyang ilang sila nila kanila kaniya
            iya ako nako akong imong ikaw kamo kita kami namo nato atong among ato adunay aduna may naa didto
            dinhi diha kung kon apan pero ingon samtang tungod alang aron ngadto gikan sulod human unsa kinsa
            asa ngano nganong usab pud sab lang ra gyud jud na pa ba man kaayo dakong gamay gamayng tanan matag
            tawo adlaw tuig mao walay dunay gihapon diay nahimong bisan o kun gi- gipa- miingon iyaha ilaha
            katungod diin kanus-a daghan daghang niadtong sukad maong unya ko para og buntag hapon gabii busa
            karon kaniadto nimo imo kadto niini niana dayon kaayong tingali basin
        """,
        "hil": """
            ang sang sing kag nga sa mga si indi wala ini sia siya niya iya ila sila nila ako akon imo inyo aton
            amon kita kami may yara tagsa isa ka tanan tawo bangud para agud kon apang ukon subong diri didto
            dira nga- naga- gid man lang pa na ano sin-o diin ngaa pagkatapos halin tubtob gina- gin- ni kay
            tungod adlaw tuig kinamatarung iban akong pero gani amo ko busa sini sina karon
        """,
        "ilo": """
            ti iti dagiti kadagiti nga ken a ket no ta saan awan adda isu isuna ni kadakuada kenkuana ko mo da
            na mi tayo kami dakami kayo isuda amin maysa tunggal tao daytoy dayta daydiay tapno gapu ngem wenno
            babaen para aginga agingga idi pay met laeng la unay ania siasino ayan sadino mangted aldaw tawen
            panggep maipapan addaan rumbeng kalintegan kas manipud kenka uray dakkel nag- ag- sadiay ditoy isu't
            ngamin
        """,
        "war": """
            an ha han hin nga mga ngan hi si ni diri waray may ada ini ito iton hiya iya niya ira hira nira ako
            akon imo kita aton amon usa tagsa ngatanan tawo katungod ngadto tikang agud para kay bangin o kun
            didto gud la liwat gihap hini hito hadto ano hin-o diin gin- pag- nag- mag- pero adlaw tuig sugad
            dako iba
        """,
        "bcl": """
            an sa kan asin na nin ki si mga dai igwa mayo siya saiya niya sainda ninda sinda ako sako kita sato
            kami samo ini iyan idto saro gabos lambang tawo tanganing huli ta alagad pero o kun sarong dapat man
            sana pa nang digdi duman siring ni iyo kaiyan aldaw taon pag- may saindang saiyang nag- mag- kaini
        """,
        "pam": """
            ing ning king ding ring a at ya na da la karing kareng reng deng e ali alang atin ating nung bang
            inyang uling dapot o maging ini ita iya iyang ikami ikatamu tamu tau metung sablang ngan balang
            agyang pane mu kaya para kanita aldo banua mipa- migpa- makanyan anti keng keti karin ila kaku
        """,
        "pag": """
            so ed na say a tan ya et no ta anggapo wala walay sikato sikara to da mi tayo ko mo amin tagey kada
            balet odino pian lapud diad onong ontan saray saya saman sakey too agew taon agto aliwa nen
        """,
    },
    {  # languages in Devanagari
        "hi": """
            है हैं का की के को में से पर और ने यह वह ये वे इस उस इन उन था थी थे हो होता होती होते नहीं भी ही तो
            कि जो जब तक कर करना करने किया किए गया गई गए रहा रही रहे लिए साथ बाद एक अपने अपना अपनी मैं हम आप तुम
            कुछ कोई सब बहुत या लेकिन मगर क्या क्यों कैसे कहाँ कहां जैसे द्वारा कहा हुआ हुई हुए सकता सकते सकती
            जाता जाती जाते चाहिए वाले वाली वाला यदि अगर क्योंकि उनके उनकी उसके उसकी इसके इसकी हमारे मुझे उन्हें
            उन्होंने इसे उसे होगा होगी होंगे प्रत्येक व्यक्ति दिया करते करता करती जिस जिसके किसी अधिकार तरह अब
            -ेगा -ेगी -ेंगे -ाएगा
        """,
        "mr": """
            आहे आहेत आणि व या हा ही हे ते तो ती त्या त्याने त्यांनी त्यांच्या त्याच्या मी आम्ही तुम्ही आपण नाही
            नाहीत होता होती होते होत केला केली केले करून करण्यात करणे साठी मध्ये वर पर्यंत म्हणून म्हणजे किंवा
            पण परंतु की जर तर काय कोण कसे का असा अशी असे असून सर्व प्रत्येक एका एक दोन नंतर मात्र तसेच झाला झाली
            झाले मला तुला त्याला तिला आम्हाला माझा माझी माझे आता इथे तिथे खूप फार अनेक ज्या जे जो जी येथे देखील
            सुद्धा नये कोणत्याही -च्या -मध्ये -साठी -तील -पासून -ण्यात -ांनी -ांना -ांचे -ांची -ांचा -ाचे -ाची
            -ाचा -ाला -ावर -ाने -ांवर -ातून -ण्याचा -ण्याची -ण्याचे -ून -ळे -ळा -ळी
        """,
        "ne": """
            छ छन् छैन छैनन् र को का की ले लाई मा बाट देखि सम्म हो होइन हुन् थियो थिए भयो भए गर्न गर्ने गर्छ
            गरेको गरेका भएको भएका हुने हुन्छ हुनेछ पनि तर वा यो यी त्यो ती म हामी तपाईं तपाईँ तिमी उनी उनले उनको
            आफ्नो आफ्ना आफू प्रत्येक व्यक्ति कुनै अनि भने भनेर लागि सबै एउटा धेरै यस त्यस जस्तो के किन कसरी अब
            साथै तथा निज गरी गरियो गरेर थिएन अधिकार हिजो आज -लाई -हरू -हरु -हरूको -हरुको -हरूले -हरुले -हरूमा
            -बाट -मा -को -का -ले -छन् -ेछ -ेको -ेका -िन्छ -न्छ -यो
        """,
        "bho": """
            बा बानी बाटे बाड़े बाड़न के का में से पर आ अउर अउरी ओर ई ऊ ओह एह हम रउआ रउरा तू उनकर ओकर एकर आपन
            हमार तोहार ना नइखे भइल भइली गइल गइली रहल रहे रहलन कइल कइले करे करेला होला होखे होखी होई खातिर लोग सभ
            सब कवनो केहू जे जब तब कि बाकिर एगो दूगो इहाँ उहाँ जाए जाला चाहीं भी ह हवे हउए हउवे दिहल लिहल लागल एक
            सकेला जवन अधिकार आओर ओकरा सभे हरेक व्यक्ति जइसे अपना लेकिन तहत -ेला -ेलन -ावल
        """,
        "mai": """
            अछि छथि छल छलाह छलि आओर आ ओ ई एहि ओहि एकर ओकर हम अहाँ अहांक अपन केर सँ मे पर लेल नहि भेल गेल कएल कयल
            रहल होएत होइत प्रत्येक व्यक्तिकेँ केँ के जे जँ तँ सभ कोनो किछु एवं वा अथवा द्वारा हेतु सकैत सकैछ करब
            एक अधिकार व्यक्ति करैत जाएत ओहिना छैक नै जखन तखन -क -सँ -केँ -मे -ैत -ब
        """,
        "sa": """
            च अस्ति सन्ति न वा एव अपि तु हि इति सः सा तत् ते तस्य तस्याः अयम् इयम् इदम् अस्य एतत् एषः किम् यत्
            यः यथा तथा यदि तदा तत्र अत्र कुत्र सर्वे सर्वेषां सर्वः मम तव अहम् अहं त्वम् भवति भवन्ति भवेत् करोति
            आसीत् अभवत् कृत्वा सह विना कृते प्रति एकः तेन स यस्य -म् -स्य -ानां -ः -ेषु -ात् -न्ति -ेन -ाणां
            -ित्वा -ाय -यां -ाम् -ति
        """,
    },
    {  # Bosnian, Croatian, Serbian; Slovene
        "hr": """
            je i u na se da su za od s što koji koja koje koju kojima tko netko nitko svatko ili kao ali bi biti
            će nije također prije poslije gdje ovdje vrijeme čovjek djeca djece mjesto mjesta riječ dio dijelu
            svijet svijeta svijetu cijeli dvije uvijek sljedeći vidjeti tjedan tjedna tjedana tisuća tisuće
            tijekom vlak zrak kruh kazalište općina općine glazba sveučilište povijest povijesti gospodarstvo
            gospodarski uvjet uvjeti uvjetima tvrtka tvrtke priopćio priopćenje siječnja siječanj veljače ožujka
            travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca izvješće obitelj
            obitelji točka točno točan vijeće ured sukladno odvjetnik milijuna milijun milijardi glasovati
            europ- kemij- njegov njezin njezina njezino unatoč glede osim kako jučer nogomet nogometni zajednica
            zajednice suradnja suradnje znanost znanosti rješenje sigurnost opće slijedi zakonom tijelo europske
            natječaj zaslon računalo mrkva juha žlica stoljeće stoljeća stoljeću dopuštenje -mje- -vje- -pje-
            -dje- -tje- -sje- -ijed- -ijen- -ijek- -ijet- -ijev- -ijep- sudjel- suradn- obitelj- temelj- odgoj-
            neovisn- sustav- znanstv- znanos- djelotvorn- čimben- postrojb- zrakoplov- putovnic- županij-
            povjerenstv- poduzeć- tvornic- glazb- nogomet- rukomet- kisik- priopć- uporab- rabi iznim- razin-
            nazoč- tjed- tisuć- točk- općin- opć- gospodar- sveučiliš- hrvat- zagreb- prijedlog- prijevoz-
            prijevod- prijelaz- prijetnj- povijes- društvo udrug- uvjet- ozljed- promidžb- natjec- natječ-
            obvez- slobodno glasov- vojsk- osobit- osob- osnovi temeljem nakon budući unutarnj- izvanred-
        """,
        "bs": """
            je i u na se da su za od s sa što šta koji koja koje koju kojima ko neko niko svako ili kao ali bi
            biti će nije također takođe prije poslije gdje ovdje vrijeme čovjek djeca djece mjesto mjesta riječ
            dio dijelu svijet svijeta svijetu cijeli dvije uvijek sljedeći vidjeti sedmica sedmice sedmicu
            hiljada hiljade tokom voz zrak općina općine muzika univerzitet historija historije historiji
            ekonomski uslov uslovi uslovima kompanija kompanije saopćio saopćenje januara januar februara
            februar marta mart aprila maja maj juna juni jula juli augusta august septembra oktobra novembra
            decembra izvještaj porodica porodice tačka tačno tačan vijeće ured advokat miliona milion milijardi
            glasati evrop- hemij- njegov njen njena njeno uprkos osim kako juče jučer fudbal zajednica zajednice
            saradnja saradnje nauka nauke rješenje sigurnost opće lahko mehko kahva bosne hercegovine bosni
            tijelo stoljeće vijek -mje- -vje- -pje- -dje- -tje- -sje- -ijed- -ijen- -ijek- -ijet- -ijev- -ijep-
            nauč- nauk- saradnj- učestv- porodic- efikasn- sistem- fabrik- preduzeć- nivo- upotreb- aerodrom-
            avion- policij- sprovo- pravičn- podstic- obrazovn- naročit- lice lica kanton- entitet- federacij-
            općin- opć- saopć- bosansk- sarajev- sarajevo društvo prijedlog- prijevoz- prevoz- prevod- prelaz-
            prijetnj- historij- bh bih
        """,
        "sr": """
            je i u na se da su za od s sa što šta koji koja koje koju kojima ko neko niko svako ili kao ali bi
            biti će nije takođe pre posle gde ovde vreme čovek deca dece mesto mesta reč deo delu svet sveta
            svetu ceo celi dve uvek sledeći videti nedelja nedelje nedelju hiljada hiljade tokom voz vazduh hleb
            pozorište opština opštine muzika univerzitet istorija istorije istoriji ekonomski uslov uslovi
            uslovima kompanija kompanije saopštio saopštenje januara januar februara februar marta mart aprila
            maja maj juna jun jula jul avgusta avgust septembra oktobra novembra decembra izveštaj porodica
            porodice tačka tačno tačan savet kancelarija advokat miliona milion milijardi glasati evrop- hemij-
            njegov njen njena njeno uprkos osim juče fudbal zajednica zajednice saradnja saradnje nauka nauke
            rešenje bezbednost opšte lepo mleko reka devojka srbije srbiji beograd beogradu telo vek dela mera
            nego hteo želeo trebalo primer između prema izmenu razume zahtev smeštaj lečenje verovatno odeljenje
            predsednik zamenik sednica delatnost opredeljenje predsed- sled- nasled- sused- savest- promen-
            primen- zamen- razmen- vrem- namer- uver- smešt- rešen- rešav- delat- delov- odelj- obaveš- čovek-
            dete- vred- bezbed- zahtev- lečen- mesec- srpsk- dvoje veće sprovođenje posedovanje uverenje odeć-
            svest- povred- obezbeđ- određ- sredstv- čovečan- svetsk- verov- veroi- vera vere veru veri merama
            meru odeću negu lekar- porekl- ubeđ- mešan- sme smeju obezbed- umetn- deteta delo delima verovat-
            usmer- razumev- vredn- slede- uspeh- uspeš- pesm- pesn- sever- beo vetar levo levi medved- nedelj-
            pobed- pogreš- posed- povereni- predlog- prelaz- prevod- prevoz- pretnj- sećan- seme strelj-
            zapoved- venac uvred- bolesn- nauč- nauk- saradnj- učestv- porodic- efikasn- sistem- fabrik-
            preduzeć- nivo- upotreb- aerodrom- avion- policij- sprovo- pravičn- podstic- obrazovn- naročit- lice
            lica vaspit- opšt- društvo
        """,
        "sl": """
            je in v na se da so za od z s ki ter kot tudi pri ali biti bo ni po pa iz če ne bi ima kateri katere
            vsak vsakdo nihče kdo kaj kje kdaj zakaj njegov njen njihov pred med zaradi lahko več še že bil bila
            bilo bili svoje svojo svoj pravico pravica sem si smo jih jim mu ga kakor samo ko brez leta let
            danes včeraj nad o čas
        """,
    },
    {  # Urdu, and Punjabi in its script
        "ur": """
            کے کی کا کو میں سے اور ہے ہیں نے پر یہ وہ اس ان تھا تھی تھے نہیں بھی ہی تو کہ جو ایک کر کیا گیا ہو
            ہوتا لیے لئے ساتھ بعد اپنے اپنی اپنا ہر شخص کوئی یا سکتا جائے گا گی
        """,
        "pnb": """
            دے دی دا نوں وچ توں تے نال ایہ اوہ اے نیں نے ایس اوس سی سن نئیں وی ہی تاں کہ جیہڑا جیہڑے جیہڑی اک کر
            کیتا گیا ہووے لئی مگروں اپنے اپنی اپنا ہر بندے بندہ کوئی یا سکدا جاوے گا گی ہون ہوندا ایہدے اوہدے
            ایہناں اوہناں کسے
        """,
    },
    {  # Hebrew and Yiddish
        "he": """
            את של על לא הוא היא זה כי אם או גם כל עם אל מן בין אשר יש אין כדי רק אני אנחנו הם היה היתה להיות אבל
            עוד
        """,
        "yi": """
            און איז פון פֿון דער די דאס דאָס אין אויף צו מיט פאר פֿאר פאַר ניט נישט אז אַז וואס וואָס ווי האט
            האָט זיין זײַן זי ער מיר איך אדער אָדער יעדער א אַ אן אַן מען זיך בײַ אויך וועט
        """,
    },
)  # fmt: skip

LANGUAGES = frozenset(lang for group in _GROUPS for lang in group)
"""The languages that these words tell."""

_EDGES = re.compile(r"^\W+|[^\w\u0900-\u0903\u093a-\u094f]+$")
_APOSTROPHES = str.maketrans("’ʼ‘", "'''")
_LONGEST = 7
"""Letters of the longest ending."""


@dataclass(frozen=True, slots=True)
class _Telling:
    """The words and parts of words of a group that not all of it share, each with the languages that have it."""

    words: Mapping[str, frozenset[str]]
    beginnings: Mapping[str, frozenset[str]]
    endings: Mapping[str, frozenset[str]]
    insides: Mapping[str, frozenset[str]]


@cache
def _telling(at: int) -> _Telling:
    langs: dict[str, set[str]] = {}
    for lang, words in _GROUPS[at].items():
        for word in words.split():
            langs.setdefault(word, set()).add(lang)
    found = {word: frozenset(of) for word, of in langs.items() if len(of) < len(_GROUPS[at])}
    return _Telling(
        {word: of for word, of in found.items() if "-" not in (word[0], word[-1])},
        {word[:-1]: of for word, of in found.items() if word[-1] == "-" != word[0]},
        {word[1:]: of for word, of in found.items() if word[0] == "-" != word[-1]},
        {word[1:-1]: of for word, of in found.items() if word[0] == "-" == word[-1]},
    )


def group_of(lang: str) -> frozenset[str]:
    """The languages that a language is easily taken for, and itself; empty where its words are not listed."""
    return next((frozenset(group) for group in _GROUPS if lang in group), frozenset())


def counted(text: str, lang: str) -> dict[str, int]:
    """How many words of a text speak for each language of a language's group."""
    at = next((i for i, group in enumerate(_GROUPS) if lang in group), None)
    if at is None:
        return {}
    telling, found = _telling(at), dict.fromkeys(_GROUPS[at], 0)
    for raw, times in Counter(text.casefold().translate(_APOSTROPHES).split()).items():
        word = _EDGES.sub("", raw)
        of = telling.words.get(word)
        if of is None:
            # what is left of a word must be long enough to be a stem
            sizes = range(1, min(_LONGEST, len(word) - 2) + 1)
            of = frozenset().union(
                *(telling.endings.get(word[-n:], ()) for n in sizes),
                *(telling.beginnings.get(word[:n], ()) for n in sizes),
                *(of for part, of in telling.insides.items() if part in word),
            )
        for one in of:
            found[one] += times
    return found
