"""What a reader of the interview would say that its words mean: a line a concept, in five languages.

A cell lists what a headword for it may be, and of what a good gloss has one; "-" where a text has none.
"""

TABLE = """
zh         id                          tl                     hi                ar
创始人     pendiri                     founder                संस्थापक           مؤسس
玻璃       kaca                        salamin                काँच|कांच          زجاج
公司       perusahaan                  kumpanya               कंपनी             شركة
政府       pemerintah|pemerintahan     gobyerno|pamahalaan    सरकार             حكومة
孩子       anak                        bata                   बच्चा             طفل
文化       budaya                      kultura                संस्कृति           ثقافة
民主       demokrasi                   demokrasya             लोकतंत्र          ديمقراطية
网络       jaringan                    network                नेटवर्क           شبكة
威胁       ancaman                     banta                  खतरा              تهديد
挑战       tantangan|menantang                   hamon                  चुनौती            تحدي|تحدى|تحديات
模型       model                       modelo                 मॉडल              نموذج|نماذج
决定       keputusan                   desisyon               निर्णय|फैसला      قرار
增长       pertumbuhan                 paglago                विकास|वृद्धि      نمو
风险       risiko|bahaya                      panganib|risk          जोखिम|खतरा             مخاطر|مخاطرة|خطر
公民       warga                       mamamayan              नागरिक            مواطن
全球       global                      pandaigdigan           वैश्विक           عالمي
人才       talenta                     talento                प्रतिभा           موهبة|مواهب
战略       strategi                    estratehiya            रणनीति            استراتيجية
基础设施   infrastruktur               imprastruktura|imprastraktura|infrastructure   बुनियादी|ढांचा|ढाँचा   تحتية|بنية
身份       identitas                   identidad              पहचान             هوية
信息       informasi                   impormasyon            जानकारी           معلومة|معلومات
机场       bandara                     paliparan              हवाई|अड्डा     مطار
训练       melatih|pelatihan|dilatih   pagsasanay|sanayin     प्रशिक्षण|प्रशिक्षित   تدريب
控制       mengendalikan|kontrol       kontrol|kontrolin      नियंत्रण|नियंत्रित    تحكم|سيطرة
领导者     pemimpin                    lider|pinuno           नेता              قائد|قادة
年         tahun                       taon                   साल|वर्ष          عام|سنة
利益       kepentingan                 interes                हित               مصلحة|مصالح
组织       organisasi                  organisasyon           संगठन             منظمة|منظمات
数据       data                        data                   डेटा              بيانات|بيان
技术       teknologi                   teknolohiya            तकनीक|प्रौद्योगिकी   تكنولوجيا|تكنولوجي|تقنية
未来       depan|masa                  hinaharap|kinabukasan  भविष्य            مستقبل
系统       sistem                      system|sistema         सिस्टम|प्रणाली    نظام
法律       hukum                       batas|legal            कानूनी|कानून      قانوني|قانون
目标       tujuan                      layunin                लक्ष्य|उद्देश्य       هدف
集体       kolektif                    kolektibo              सामूहिक           جماعي
快速       cepat                       mabilis                तेज़|तेज|तेजी|तीव्र   سريع|سرعة
"""
