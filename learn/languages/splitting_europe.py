"""What sentence splitting knows of the languages of Europe; the fields are those of `Rules`."""

from learn.languages.splitting_rules import Rules, words

EUROPE = {
    "en": Rules(
        titles=words(
            "Fr Gen Maj Rep Hon Pres Mme Mlle Sens Reps Insp Dep Profs Cpl Pvt Brig Msgr Bp Asst Assoc ca e.g i.e viz"
        ),
        numbered=words(
            "no nos Chap chap Figs figs Ch ch sec Eq eq Apt apt App Bldg Pt"
            " Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
        ),
        open=words(
            "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Esq Ft Ave Blvd Rd Hwy Rte Sq al approx est ed eds dept min"
            " max hrs lb lbs oz ft misc univ assn dist incl co"
        ),
        wholes=("Yahoo!", "Jeopardy!"),
        openers=words(
            "So Yet However Meanwhile Since Although Though Because Until Once From To Of No Not Some Many Most All"
            " Each Both Another Even Then Now Here Also According During Nobody Everyone Everybody Someone Nothing"
            " Everything Only Just Perhaps Maybe Today Yesterday Tomorrow Later Soon Sometimes Often Is Are Was Were"
            " Do Does Did Can Could Would Should Has Have Had Let Please Yes Such Instead Still Thus Therefore"
            " Despite Under Over Through Within Without Among Between Whether Which Whose Either Neither Every Any"
            " Few Several Other One Two Buy Call See Try Come Go"
        ),
        said=r"\b(?:explained|continued|insisted|noted|recalled|agreed|called|yelled|murmured|muttered|warned|demanded"
        r"|remarked|declared|admitted|laughed|concluded|argued|thought|wondered|screamed|begged|sighed)\b",
        denied=r"\b(?:nobody|no one|none|not|never|nothing)\b|n['’]t\b",
    ),
    "de": Rules(
        titles=words(
            "Hr Hrn Fr Frl dr prof med phil jur rer nat Dipl Ing Hrsg Abs Str St bzw vgl bspw sog ca z.B d.h u.a"
            " i.d.R kath ev evang geb gest verh franz dt engl lat allg städt staatl ehem sogen Gebr Kfm Mag bes"
        ),
        numbered=words("-str S Bd Bde Kap Abb Aufl Jh Jg Anm Ziff Zi Tab Hs Jan Feb Apr Aug Sept Okt Nov Dez"),
        final=words("usw usf u.s.w u.Ä o.Ä u.ä o.ä"),
        open=words("Mio Mrd evtl ggf inkl zzgl Chr Jh GmbH e.V"),
        openers=words(
            "Der Die Das Ein Eine Er Sie Es Wir Ich Ihr Und Aber Oder Doch In Im Am An Auf Mit Nach Vor Für Bei Zu"
            " Wenn Als Da Dann So Dies Diese Dieser Dieses Auch Nur Nun Danach Niemand Alle Jetzt Heute Später Dort"
            " Hier Mehr Was Wer Wie Wo Warum Ja Nein Nicht Sein Seine Ihre Mein Meine Kein Keine Man Trotzdem Deshalb"
        ),
        said=r"\b(?:sagte|fragte|antwortete|rief|meinte|schrie|flüsterte|erklärte)\b",
        ordinals=True,
        denied=r"\b(?:niemand|keiner|nicht|nie)\b",
    ),
    "nl": Rules(
        titles=words("dhr mevr mw drs dr prof ir ing mr St bijv nl o.a d.w.z m.b.t ca t.a.v"),
        numbered=words("blz hfst jan feb mrt apr jun jul aug sept okt nov dec"),
        final=words("enz"),
        open=words("e.d B.V N.V"),
        openers=words(
            "De Het Een Hij Zij Ze Wij We Ik Jij Je U Maar En Of Als Toen In Op Met Na Voor Door Dit Dat Deze Die Er"
            " Ook Daarna Niemand Nu Dan Hier Daar Wat Wie Waar Waarom Hoe Niet Zijn Haar"
        ),
        said=r"\b(?:zei|vroeg|antwoordde|riep)\b",
        denied=r"\b(?:niet|niemand|geen)\b",
    ),
    "sv": Rules(
        titles=words("dr prof hr fr frk st s.k t.ex bl.a fr.o.m d.v.s"),
        numbered=words("s sid kap kl jan feb apr aug sept okt nov dec"),
        final=words("osv o.s.v"),
        counted=words("kr"),
        open=words("m.m m.fl f.Kr e.Kr milj mdr"),
        openers=words(
            "Det Den De Han Hon Vi Jag Du Ni Men Och Om När I På Efter Sedan Nu Där Här En Ett Vad Vem Hur Varför"
            " Inte Ingen Detta Denna"
        ),
        said=r"\b(?:sade|sa|frågade|svarade|ropade)\b",
        denied=r"\b(?:inte|ingen|aldrig)\b",
    ),
    "da": Rules(
        titles=words("hr fr frk dr prof skt st bl.a f.eks dvs ca"),
        numbered=words("s kl kap tlf stk bd jan feb apr aug sept okt nov dec"),
        final=words("osv"),
        counted=words("kr"),
        open=words("m.m m.v mv mfl m.fl f.Kr e.Kr mio mia"),
        openers=words(
            "Det Den De Han Hun Vi Jeg Du Men Og Hvis Når Da Så Nu Der Her En Et Hvad Hvem Hvor Hvordan Hvorfor Ikke"
            " Ingen Dette Denne Efter På Med"
        ),
        said=r"\b(?:sagde|spurgte|svarede|råbte)\b",
        ordinals=True,
        denied=r"\b(?:ikke|ingen|aldrig)\b",
    ),
    "no": Rules(
        ordinals=True,
        numbered=words("-gt -vn -veien"),
        openers=words("Jeg Ikke Ingen Hva Hvem Hvor Hvordan Hvorfor Etter"),
    ),
    "fi": Rules(
        titles=words("esim mm ns ts prof tri toht hra rva nti"),
        numbered=words("nro s klo puh luku"),
        final=words("jne yms"),
        open=words("ym eKr jKr mrd milj"),
        openers=words(
            "Se Ne Hän He Minä Sinä Me Te Mutta Ja Jos Kun Sitten Nyt Tämä Nämä Siellä Täällä Ei Mitä Kuka Missä Miksi"
        ),
        said=r"\b(?:sanoi|kysyi|vastasi|huusi)\b",
        ordinals=True,
        denied=r"\b(?:ei|kukaan)\b",
    ),
    "fr": Rules(
        titles=words("M MM Mme Mmes Mlle Mlles Me Mgr dr Pr St Ste av bd env p.ex chap"),
        numbered=words("chap n pages tome janv févr avr juil sept oct nov déc apr"),
        open=words("J.-C"),
        last=words("É.-U"),
        openers=words(
            "Le La Les L Un Une Des Il Elle Ils Elles On Nous Vous Je J Tu Ce C Cette Ces Mais Et Ou Si D Qu Quand"
            " Dans En Au Aux Avec Pour Par Sur Sous Après Avant Depuis Comme Son Sa Ses Ne Pas Personne Rien Que Qui"
            " Pourquoi Où Comment Puis Alors Ici Là Aujourd"
        ),
        said=r"\b(?:dit|demanda|répondit|cria|ajouta|murmura)\b",
        denied=r"\b(?:ne|personne|jamais)\b|\bn['’]",
    ),
    "es": Rules(
        titles=words(
            "Sr Sra Sres Sras Srta D Dña Dra dr Profa Ud Uds Vd Vds Lic Ing Arq Gral Cnel Sto Sta av avda Cra Cía EE FF"
        ),
        numbered=words("núm n.º pág págs cap párr párrf art arts Lun ene feb mar abr may jun jul ago sept oct nov dic"),
        open=words("d.C a.C min máx FF.AA aprox"),
        last=words("EE.UU UU"),
        openers=words(
            "El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Yo Tú Pero Y O Si Cuando En Al Con Lo Le Se No Para"
            " Por Desde Después Antes Como Su Sus Este Esta Esto Estos Sin Según Es Nadie Luego Hoy Ahora Mi Qué"
            " Quién Cómo Dónde Entonces Nosotros Todos Allí Aquí"
        ),
        said=r"\b(?:dijo|preguntó|respondió|contestó|gritó|exclamó|añadió)\b",
        denied=r"\b(?:no|nadie|nunca)\b",
    ),
    "pt": Rules(
        titles=words("Sr Sra Srs Sras Dra dr Profa V D Exmo Eng Av R Sto Sta"),
        numbered=words("n.º pág cap jan fev mar abr mai jun jul ago set out nov dez"),
        open=words("a.C d.C"),
        last=words("E.U.A"),
        openers=words(
            "O A Os As Um Uma Ele Ela Eles Elas Eu Mas E Ou Se Quando Em No Na Com Para Por Depois Nos Nas Antes Como"
            " Seu Sua Este Esta Isso Isto Não Sem Segundo Ninguém Hoje Agora Então Que Quem Onde Nós Todos"
        ),
        said=r"\b(?:disse|perguntou|respondeu|gritou|exclamou)\b",
        denied=r"\b(?:não|ninguém|nunca)\b",
    ),
    "it": Rules(
        titles=words(
            "Sig Sigg Sig.ra sig sig.na sig.ra Dott Dott.ssa dott dott.ssa prof prof.ssa Ing ing avv On Mons S"
        ),
        numbered=words("n cap pag pagg genn febbr mar apr magg giu lug ag sett ott nov dic"),
        final=words("ecc"),
        open=words("a.C d.C"),
        openers=words(
            "Il Lo La I Gli Le Un Una Lui Lei Loro Io Noi Ma E O Se Quando In Nel Nella Con Per Da Non Al Alla Dopo"
            " Prima Come Questo Questa Secondo È Nessuno Poi Oggi Ora Che Chi Dove Perché Tutti"
        ),
        said=r"\b(?:disse|chiese|rispose|gridò|esclamò)\b",
        denied=r"\b(?:non|nessuno|mai)\b",
    ),
    "ro": Rules(
        titles=words("dl d-l dna d-na d-ra dra prof ing av gen col str bd sf"),
        numbered=words("alin lit cap pag ian febr apr aug sept oct nov dec"),
        final=words("ș.a ş.a"),
        open=words("î.Hr d.Hr mil mld"),
        openers=words(
            "El Ea Ei Ele Eu Noi Voi Tu Dar Și Dacă Când În Pe La Cu De După Un O Acest Această Nu Ce Cine Unde Apoi"
        ),
    ),
    "is": Rules(
        numbered=words("nr bls kl"),
        openers=words("Hann Hún Það Þau Þeir Þær Við Ég Þú Og En Ef Þegar Í Á Eftir Nú Þar Hér Þetta Þessi Hvað Hver"),
        ordinals=True,
    ),
    "et": Rules(
        titles=words("hr pr prl dr prof nt s.t"),
        numbered=words("nr lk tn krt"),
        final=words("jne jm"),
        openers=words(
            "Ta Tema See Nad Nemad Ma Mina Sa Me Meie Te Aga Ja Kui Siis Nüüd Seal Siin Ei Mis Kes Kus Miks Kas"
        ),
        ordinals=True,
    ),
    "lv": Rules(
        titles=words("dr prof kgs kdze piem"),
        numbered=words("nr lpp"),
        final=words("utt"),
        openers=words("Viņš Viņa Viņi Tas Tā Tie Es Mēs Jūs Tu Bet Un Ja Kad Tad Tagad Tur Šeit Ne Kas Kur Kāpēc Vai"),
        ordinals=True,
    ),
    "lt": Rules(
        titles=words("dr prof p pvz g pr"),
        numbered=words("nr psl"),
        counted=words("m d val"),
        final=words("t.t kt"),
        openers=words("Jis Ji Jie Jos Tai Tas Ta Aš Mes Jūs Tu Bet Ir Jei Kai Tada Dabar Ten Čia Ne Kas Kur Kodėl Ar"),
        ordinals=True,
    ),
    "pl": Rules(
        titles=words(
            "dr prof hab inż mgr lek gen płk ppłk mjr kpt por ks bp abp św ul al pl os im tzw np m.in tj red doc dyr"
        ),
        numbered=words("str s t ust pkt poz rozdz godz"),
        final=words("itd itp"),
        open=words("tys mln mld w p.n.e n.e"),
        counted=words("r gr"),
        openers=words(
            "On Ona Ono Oni One My Ja Ty Wy W Na I A Ale Jeśli Gdy Kiedy To Ten Ta Te Po Do Z Za Dla Jak Tak Co Nie"
            " Jego Jej Ich Potem Teraz Wtedy Tam Tu Nikt Kto Gdzie Dlaczego Ma Jest"
        ),
        said=r"\b(?:powiedział|powiedziała|zapytał|zapytała|odpowiedział|odpowiedziała|krzyknął|krzyknęła)\b",
        ordinals=True,
        denied=r"\bnie\b|\bnikt\b",
    ),
    "cs": Rules(
        titles=words("Ing Mgr Bc MUDr JUDr PhDr RNDr dr prof doc gen plk mjr kpt sv ul nám tř např napr tzv mj tj t.j"),
        numbered=words("č čís str s odst čl obr"),
        final=words("atd apod atď"),
        counted=words("hod min"),
        open=words("aj tis mil mld př.n.l s.r.o a.s stol"),
        openers=words(
            "On Ona Ono Oni My Já Ty Vy V Na I A Ale Jestli Když To Ten Ta Ti Po Do Z Za Pro Jak Tak Co Ne Jeho Její"
            " Je Jejich Pak Teď Tam Tady Nikdo Kdo Kde Proč Ja Keď Teraz Potom Nikto Kto Prečo"
        ),
        said=r"\b(?:řekl|řekla|zeptal|zeptala|odpověděl|odpověděla|povedal|povedala|spýtal|spýtala|reagoval)\b",
        ordinals=True,
        vowelless=False,
        denied=r"\b(?:nikdo|nikto)\b",
    ),
    "hr": Rules(
        titles=words("dr mr prof g gđa gdin sv ul npr tzv tj ing dipl mag doc akad gen др г проф ул св нпр тзв"),
        numbered=words("br str čl st бр стр чл"),
        final=words("itd итд"),
        open=words("sl tis mil god st год"),
        openers=words(
            "On Ona Ono Oni Mi Ja Ti Vi U Na I A Ali Ako Kad Kada To Taj Ta Po Do Iz Za Kako Tako Što Ne Njegov"
            " Njihov Zatim Sada Tamo Nitko Niko Tko Ko Gdje Zašto Он Она Оно Они Ми Ја Ти Ви У На И А Али Ако Кад То"
            " Не"
        ),
        ordinals=True,
        vowelless=False,
    ),
    "hu": Rules(
        titles=words("dr ifj özv prof pl ún kb vö ill u"),
        final=words("stb"),
        open=words("sz old vm Kr.e Kr.u Kft Zrt"),
        openers=words("A Az Egy Ez Ő Ők De És Ha Mert Aztán Majd Most Itt Ott Nem Mi Ki Hol Mikor Én Te"),
        ordinals=True,
    ),
    "ru": Rules(
        titles=words(
            "г с ул д стр им проф акад гр св т тов р оз о пл пр просп см ср напр пос пгт дер обл м доц инж ген полк"
            " корп"
        ),
        numbered=words("рис табл гл с п пп ст кв оф тел эт янв февр апр авг сент окт нояб дек"),
        final=words("др пр т.д т.п"),
        open=words("т.е н.э тыс млн млрд"),
        counted=words("г гг в вв ж руб коп шт"),
        openers=words(
            "Он Она Оно Они Мы Я Вы Ты В На И Но А Если Когда Это Этот Эта Эти После До С По За Для Как Так Что Не"
            " Его Её Их Потом Теперь Тогда Там Тут Здесь Никто Кто Где Почему Все Всё У К"
        ),
        said=r"\b(?:сказал|сказала|спросил|спросила|ответил|ответила|крикнул|крикнула)\b",
        denied=r"\b(?:не|никто)\b",
    ),
    "uk": Rules(
        titles=words("вул м с смт пл просп пров ім проф акад доц гр св тов о обл див напр ред"),
        numbered=words("кв буд стор рис табл гл ст п тел січ лют бер квіт трав черв лип серп вер жовт лист груд"),
        final=words("т.д т.п"),
        open=words("тис млн млрд ін н.е"),
        counted=words("р рр ст грн коп"),
        openers=words(
            "Він Вона Воно Вони Ми Я Ви Ти У В На І Й Та Але А Якщо Коли Це Цей Ця Ці Після До З За Для Як Так Що Не"
            " Його Її Їх Потім Тепер Тоді Там Тут Нині Ніхто Хто Де Чому"
        ),
        said=r"\b(?:сказав|сказала|запитав|запитала|відповів|відповіла|вигукнув|гукнув)\b",
        denied=r"\b(?:не|ніхто)\b",
    ),
    "bg": Rules(
        titles=words("г-н г-жа г-ца д-р проф акад доц инж ул бул пл гр с кв св им ген полк напр"),
        numbered=words("бр стр чл ал т"),
        final=words("т.н др"),
        open=words("т.е млн млрд хил"),
        counted=words("г лв ст"),
        openers=words(
            "Той Тя То Те Ние Аз Вие Ти В На И Но А Ако Когато Това Този Тази Тези След До От За С Как Какво Кой Къде"
            " Защо Не Никой"
        ),
        vowelless=False,
    ),
    "el": Rules(
        titles=words("κ κα κος κ.κ δρ καθ αγ π.χ δηλ βλ πρβλ λεωφ οδ"),
        numbered=words("αρ αριθ σελ σ τόμ κεφ τηλ Ιαν Φεβ Μαρ Απρ Αυγ Σεπ Οκτ Νοε Δεκ"),
        final=words("κ.λπ κλπ κ.ά κ.ο.κ"),
        open=words("π.Χ μ.Χ Α.Ε Ε.Π.Ε χλμ εκ δισ"),
        counted=words("π.μ μ.μ"),
        openers=words(
            "Ο Η Το Οι Τα Ένας Μια Μία Ένα Αυτός Αυτή Αυτό Αυτοί Εγώ Εμείς Εσύ Αλλά Και Αν Όταν Στο Στη Στην Στις"
            " Στους Από Με Για Μετά Πριν Τότε Τώρα Εκεί Εδώ Δεν Τι Ποιος Πού Πώς Γιατί Όμως Κανείς"
        ),
        said=r"\b(?:είπε|ρώτησε|απάντησε|φώναξε)\b",
        stops=(";", "\u037e"),
        denied=r"\b(?:δεν|κανείς)\b",
    ),
}
