"""Plain facts about languages and scripts: names, scripts, fonts, voices."""

from __future__ import annotations

NAMES = {
    "af": "Afrikaans", "am": "Amharic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian",
    "bn": "Bengali", "bs": "Bosnian", "ca": "Catalan", "ceb": "Cebuano", "cs": "Czech", "cy": "Welsh",
    "da": "Danish", "el": "Greek", "eo": "Esperanto", "et": "Estonian", "eu": "Basque", "fa": "Persian",
    "fi": "Finnish", "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "ha": "Hausa", "he": "Hebrew",
    "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "is": "Icelandic", "it": "Italian",
    "jv": "Javanese", "ka": "Georgian", "kk": "Kazakh", "km": "Khmer", "kn": "Kannada", "ky": "Kyrgyz",
    "la": "Latin", "lo": "Lao", "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian",
    "ml": "Malayalam", "mn": "Mongolian", "mr": "Marathi", "ms": "Malay", "mt": "Maltese",
    "my": "Burmese", "nb": "Norwegian Bokmål", "ne": "Nepali", "nl": "Dutch", "nn": "Norwegian Nynorsk",
    "no": "Norwegian", "pa": "Punjabi", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese",
    "ro": "Romanian", "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian", "so": "Somali",
    "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu",
    "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "yi": "Yiddish", "yo": "Yoruba", "yue": "Cantonese",
    "zu": "Zulu",
    "ace": "Acehnese", "ba": "Bashkir", "bcl": "Bikol", "bho": "Bhojpuri", "br": "Breton", "ckb": "Central Kurdish",
    "crh": "Crimean Tatar", "fo": "Faroese", "fy": "West Frisian", "gd": "Scottish Gaelic", "hil": "Hiligaynon",
    "ht": "Haitian Creole", "ig": "Igbo", "ilo": "Ilocano", "ku": "Kurdish", "lb": "Luxembourgish", "lg": "Ganda",
    "ln": "Lingala", "mai": "Maithili", "mg": "Malagasy", "min": "Minangkabau", "oc": "Occitan", "or": "Odia",
    "pag": "Pangasinan", "pam": "Kapampangan", "pnb": "Western Punjabi", "rw": "Kinyarwanda", "sa": "Sanskrit",
    "sn": "Shona", "st": "Southern Sotho", "su": "Sundanese", "tg": "Tajik", "tk": "Turkmen", "tt": "Tatar",
    "ug": "Uyghur", "wa": "Walloon", "war": "Waray", "xh": "Xhosa",
}  # fmt: skip
"""English names of languages without a module of their own."""

_SCRIPTS = {
    "Arab": "ar ckb fa pnb ps sd ug ur", "Armn": "hy", "Beng": "as bn",
    "Cyrl": "be bg ba kk ky mk mn ru sr tg tt uk", "Deva": "bho hi mai mr ne sa", "Ethi": "am ti",
    "Geor": "ka", "Grek": "el grc", "Gujr": "gu", "Guru": "pa", "Hans": "zh wuu", "Hant": "yue",
    "Hebr": "he yi", "Jpan": "ja", "Khmr": "km", "Knda": "kn", "Kore": "ko", "Laoo": "lo", "Mlym": "ml",
    "Mymr": "my", "Orya": "or", "Sinh": "si", "Syrc": "syr", "Taml": "ta", "Telu": "te", "Thaa": "dv",
    "Thai": "th", "Tibt": "bo dz",
}  # fmt: skip
_SCRIPT_OF = {lang: script for script, langs in _SCRIPTS.items() for lang in langs.split()}

RIGHT_TO_LEFT = frozenset({"Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"})
UNSPACED = frozenset({"Hans", "Hant", "Hani", "Jpan", "Khmr", "Laoo", "Mymr", "Thai", "Tibt"})

FONTS: dict[str, tuple[str, ...]] = {
    "Arab": ("Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", "Arial"),
    "Armn": ("Noto Serif Armenian", "Mshtakan", "Sylfaen"),
    "Beng": ("Noto Sans Bengali", "Bangla Sangam MN", "Nirmala UI", "Vrinda"),
    "Cyrl": ("Noto Sans", "Helvetica Neue", "Segoe UI", "Roboto"),
    "Deva": ("Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI", "Mangal"),
    "Ethi": ("Noto Sans Ethiopic", "Kefa", "Nyala"),
    "Geor": ("Noto Sans Georgian", "Sylfaen"),
    "Grek": ("Noto Sans", "Helvetica Neue", "Segoe UI", "Roboto"),
    "Gujr": ("Noto Sans Gujarati", "Gujarati Sangam MN", "Nirmala UI"),
    "Guru": ("Noto Sans Gurmukhi", "Gurmukhi MN", "Nirmala UI"),
    "Hans": ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"),
    "Hant": ("Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei"),
    "Hebr": ("Noto Sans Hebrew", "Arial Hebrew", "David", "Arial"),
    "Jpan": ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic"),
    "Khmr": ("Noto Sans Khmer", "Khmer Sangam MN", "Leelawadee UI"),
    "Knda": ("Noto Sans Kannada", "Kannada Sangam MN", "Nirmala UI"),
    "Kore": ("Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"),
    "Laoo": ("Noto Sans Lao", "Lao Sangam MN", "Leelawadee UI"),
    "Latn": ("Noto Sans", "Helvetica Neue", "Segoe UI", "Roboto"),
    "Mlym": ("Noto Sans Malayalam", "Malayalam Sangam MN", "Nirmala UI"),
    "Mymr": ("Noto Sans Myanmar", "Myanmar Sangam MN", "Myanmar Text"),
    "Orya": ("Noto Sans Oriya", "Oriya Sangam MN", "Nirmala UI"),
    "Sinh": ("Noto Sans Sinhala", "Sinhala Sangam MN", "Nirmala UI"),
    "Taml": ("Noto Sans Tamil", "Tamil Sangam MN", "Nirmala UI"),
    "Telu": ("Noto Sans Telugu", "Telugu Sangam MN", "Nirmala UI"),
    "Thai": ("Noto Sans Thai", "Thonburi", "Leelawadee UI"),
    "Tibt": ("Noto Serif Tibetan", "Kailasa", "Microsoft Himalaya"),
}
"""Font families that set a script well: the free ones first, then those of Apple, Windows and Android."""

_VOICES = """
af_ZA am_ET az_AZ bg_BG bn_BD ca_ES cs_CZ cy_GB da_DK de_DE el_GR en_US es_ES et_EE eu_ES fa_IR fi_FI fr_FR
ga_IE gl_ES gu_IN he_IL hr_HR hu_HU is_IS it_IT ja_JP jv_ID kk_KZ km_KH kn_IN ko_KR lo_LA lt_LT lv_LV mk_MK
ml_IN mn_MN mr_IN ms_MY mt_MT my_MM nb_NO ne_NP nl_NL no_NO pl_PL ps_AF pt_BR ro_RO ru_RU si_LK sk_SK sl_SI
so_SO sq_AL sr_RS sv_SE sw_KE ta_IN te_IN th_TH tr_TR uk_UA ur_PK uz_UZ vi_VN yue_HK zu_ZA
"""
VOICES = {locale.split("_")[0]: locale for locale in _VOICES.split()}
"""The locale of a language's commonest voice."""

_ESPEAK = """
af am an as az ba be bg bn bs ca cs cv cy da el eo et eu fa fi fo ga gd gn grc gu hak haw hr ht hu hy ia is it ka kk
kl kn ky la lb lt lv mi mk ml mr ms mt nb ne nl no:nb om or pa pap pl pt:pt-br qu ro sd si sk sl sq sr sv sw ta te tk
tn tt ug uk ur uz yue
"""
ESPEAK = {pair.split(":")[0]: pair.split(":")[-1] for pair in _ESPEAK.split()}
"""The voice of espeak-ng for a language without a module of its own.

It has one for Burmese, Hebrew and Thai too, but leaves out vowels and tones there, so that nobody would know the words.
"""


def of(code: str) -> str:
    """The script of a language code: the one it names, or else the language's usual one."""
    parts = code.split("-")
    return next((part for part in parts[1:] if len(part) == 4 and part.isalpha()), _SCRIPT_OF.get(parts[0], "Latn"))
