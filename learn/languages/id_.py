"""Indonesian: roots by Sastrawi's dictionary and affix rules, guarded against cutting too much."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from learn.languages import joints
from learn.languages.base import Language, Token, dictionary_form, frequency_list, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learn.languages.base import Joint

EXAMPLES = (
    "Anak-anak itu membaca buku-buku di perpustakaan sekolahnya.",
    "Pemerintah akan meningkatkan kesejahteraan masyarakat pedesaan.",
    "Kupu-kupu beterbangan di antara bunga-bunga yang bermekaran.",
    "Apakah kamu sudah mendengarkan pidatonya tadi malam?",
    "Dia mengatakan bahwa perubahan itu takkan terjadi secepat ini.",
    "Ibuku memasak nasi goreng, lalu kami makan bersama-sama.",
    "Pertumbuhan ekonomi se-Asia Tenggara mencapai 5,2 persen pada 2019.",
    "Ambillah payungmu, sebab langit sudah mulai gelap!",
)

_FUNCTION = """
yang di ke dari pada kepada daripada dalam untuk bagi oleh dengan tanpa tentang mengenai terhadap antara
sampai hingga sejak selama seperti sebagai demi per akan telah sudah sedang masih belum pernah tidak tak
bukan jangan tidaklah bukanlah bukankah takkan tiada dan atau tetapi tapi namun melainkan sedangkan serta
maupun bahwa jika kalau bila apabila manakala ketika saat sementara sambil setelah sesudah sebelum sehingga
agar supaya karena sebab meski meskipun walau walaupun kendati biarpun seandainya andai andaikan asalkan
saya aku kamu engkau kau anda dia ia beliau kami kita kalian mereka ini itu sini situ sana begini begitu
demikian tersebut siapa apa mana kapan mengapa kenapa bagaimana berapa apakah siapakah manakah ataukah
adalah ialah merupakan yaitu yakni ada adapun adanya pun lah kah tah para sang si kaum juga saja hanya lagi
sangat amat sekali paling lebih kurang terlalu cukup agak hampir dapat bisa boleh harus mesti perlu mau
ingin nya ku mu se suatu sebuah seorang seekor sesuatu seseorang setiap tiap masing-masing semua segala
seluruh beberapa banyak sedikit lain maka lalu kemudian jadi malah bahkan justru apalagi pula pulalah secara
sendiri atas diri dirinya melalui berbagai menurut selain betapa seiring masing sebelah lainnya seharusnya
semestinya saling semakin makin kok sih dong deh nah toh kan ya oh
"""

_CLITICS = ("nya", "lah", "kah", "tah", "pun", "ku", "mu")
_WHOLE = word_set(
    """
    kupu-kupu laba-laba kura-kura cumi-cumi ubur-ubur paru-paru kunang-kunang undang-undang rata-rata
    oleh-oleh masing-masing laki-laki tiba-tiba hati-hati gara-gara kira-kira pura-pura foya-foya sia-sia
    mata-mata alun-alun agar-agar gado-gado biri-biri anai-anai rama-rama langit-langit kuda-kuda
    ondel-ondel ragu-ragu diam-diam pelan-pelan pagi-pagi malam-malam tengah-tengah baru-baru lagi-lagi
    jangan-jangan mudah-mudahan seolah-olah sama-sama sungguh-sungguh benar-benar terang-terangan
    kadang-kadang angan-angan cita-cita basa-basi ubun-ubun layang-layang api-api umbul-umbul ogah-ogahan
    lumba-lumba hura-hura ibu-ibu bapak-bapak
    """
)
"""Words that are doubled by themselves, or mean another thing than several of the simple word."""


_AFFIXES = re.compile(r"(me|di|ber|ter|pe|ke)?\w{3,}?(kan|an|nya|i)?")

# What affixes and the endings of loan words make of a word, and whether it must have a root besides.
_KINDS = (
    ("VERB", re.compile(r"(?:me[mnlrwy]?|di|memper|diper)\w{3,}|ber\w{3,}"), True),
    ("NOUN", re.compile(r"(?:ke|pe|per)\w{3,}an|pe[mnlrwy]?\w{3,}"), True),
    ("ADJ", re.compile(r"(?:ter|se)\w{3,}"), True),
    ("NOUN", re.compile(r"\w{3,}an"), True),
    ("VERB", re.compile(r"\w{3,}kan"), True),
    ("VERB", re.compile(r"(?:meng|mem|men|meny|di)\w{3,}(?:kan|isasi)"), False),
    ("ADJ", re.compile(r"ter\w{3,}isasi"), False),
    ("NOUN", re.compile(r"\w{2,}(?:[aeiou]si|itas|isme|logi|grafi|sis|[aeo]tor|wan|wati)"), False),
    ("ADJ", re.compile(r"\w{2,}(?:[ts]if|\w\wal|[gmtf]is|[ai]stik|i?oner|iter|etik|ifikan)"), False),
)
_SIMPLE_ADJECTIVES = word_set(
    """
    besar kecil baru lama tua muda cepat lambat kuat lemah baik buruk jelas penting utama penuh kosong luas
    sempit panjang pendek tinggi rendah berat ringan mudah sulit sukar benar salah panas dingin hangat mahal
    murah kaya miskin bodoh pintar pandai cerdas mahir cocok tepat unik lokal global asli alami pribadi swasta
    umum khusus bebas merdeka aman nyata dalam dangkal jauh dekat terang gelap bersih kotor indah cantik jelek
    senang sedih takut malu berani sehat sakit sibuk rajin malas lengkap putih hitam merah kuning hijau biru
    manis pahit asam asin tajam tumpul keras lunak lembut kasar halus tebal tipis lebar bulat lurus bengkok
    kering basah segar busuk matang mentah adil jujur setia ramah sopan sabar sombong cukup sama beda serius
    relevan kreatif sentral modern langsung beragam berbeda mendalam mendasar sekarang pertama terakhir sering
    """
)
_SIMPLE_VERBS = word_set(
    """
    ada pergi datang pulang masuk keluar naik turun tidur makan minum duduk tahu ingat lupa percaya yakin lihat
    dengar ikut mulai selesai jadi jatuh hidup mati tinggal tiba lari kembali pindah mandi main suka benci mau
    ingin butuh punya bisa kenal paham mengerti setuju hilang muncul tumbuh pikir termasuk
    """
)


class Indonesian(Language):
    """Indonesian. Lemmas are roots; headwords are the words as used, without clitics and plural doubling."""

    code: ClassVar[str] = "id"
    name: ClassVar[str] = "Indonesian"
    negations: ClassVar = word_set("tidak bukan belum tanpa jangan tak non ketiadaan")
    voice: ClassVar[str] = "id_ID"
    espeak: ClassVar[str] = "id"
    fonts: ClassVar[tuple[str, ...]] = ("Noto Sans", "Helvetica Neue", "Segoe UI", "Roboto")

    def shape(self, word: str, pos: str = "") -> str:  # noqa: ARG002 (the form says all)
        """Its affixes, as they look."""
        found = _AFFIXES.fullmatch(word.lower())
        if not found:
            return ""
        first, last = found[1] or "", found[2] or ""
        return f"{first}-{'' if first == 'pe' and last == 'i' else last}"  # peneliti is pe- and teliti

    def kind(self, word: str) -> str:
        """The part of speech by affixes and the endings of loan words; a word without either is no verb most likely."""
        if " " in word:
            kinds = [self.kind(part) for part in word.split()]
            return "VERB" if "VERB" in kinds else kinds[0]
        plain = self.fold(word)
        if not plain.isalpha() or plain in _function_words():
            return ""
        if plain in _SIMPLE_ADJECTIVES or plain in _SIMPLE_VERBS:
            return "ADJ" if plain in _SIMPLE_ADJECTIVES else "VERB"
        derived = plain not in _roots() and not unaffixed(plain).isdisjoint(_roots())
        for pos, form, affixed in _KINDS:
            if derived >= affixed and form.fullmatch(plain):
                return pos
        return "NOMINAL"

    def token(self, text: str, start: int, end: int) -> Token:
        """The word at a place of a sentence with its root, and its headword without clitics."""
        word = text[start:end]
        number = self.foreign(word, start, end)
        if number is not None:
            return number
        plain = self.fold(word)
        if not known(plain) and is_name(text, start, end):
            base = without_clitics(plain)
            name = word[: len(base)] if plain.startswith(base) else word
            return Token(word, start, end, name, name, pos="PROPN")
        if plain in _NUMBERS:
            return Token(word, start, end, plain, plain, pos="NUM")
        head = headword(plain)
        base = root(head)
        return Token(
            word,
            start,
            end,
            base,
            head,
            root=base if base != head else "",
            function=plain in self.function_words() or head in self.function_words(),
            stem=word[: len(head)] if plain.removeprefix(head) in _CLITICS and len(plain) == len(word) else "",
        )

    def parted(self, first: Token, second: Token) -> bool:  # noqa: ARG002 (it takes no more than the verb)
        """What stands before an active verb is its subject or an adverb: orang memiliki, tetap menjadi."""
        return second.text.lower().startswith("me") and second.lemma != second.headword

    def joints(self, tokens: Sequence[Token], text: str) -> tuple[Joint, ...]:  # noqa: ARG002 (tokens say it all)
        """Subjects and their verb, verbs and their object, nouns and what is said of them."""
        return tuple(joints.indonesian(tokens, self.fold))

    def function_words(self) -> frozenset[str]:
        """Prepositions, pronouns, conjunctions, particles, auxiliaries and quantifiers."""
        return _function_words()


LANGUAGE = Indonesian

_NUMBERS = frozenset(
    [
        "nol",
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
        "enam",
        "tujuh",
        "delapan",
        "sembilan",
        "sepuluh",
        "sebelas",
        "seratus",
        "seribu",
        "sejuta",
        "belas",
        "puluh",
        "ratus",
        "ribu",
        "juta",
        "miliar",
        "triliun",
    ]
)


@cache
def _function_words() -> frozenset[str]:
    return frozenset(_FUNCTION.split())


def is_name(text: str, start: int, end: int) -> bool:
    """Whether an unknown word is written as a name: with a capital that is not that of a sentence's start."""
    word = text[start:end]
    if any(c.isupper() or c.isdigit() for c in word[1:]):
        return True
    if not word[0].isupper():
        return False
    before = text[:start].rstrip(" \"'“”‘’(«")
    if (before and before[-1] not in ".!?:;•–—") or re.search(r"\b[A-Z]\.$", before):
        return True
    return re.match(r" [A-Z]", text[end:]) is not None or not frequency(word.lower())


def known(word: str) -> bool:
    """Whether a word, or what is left of it without clitics, is in a dictionary of Indonesian roots."""
    return all(part in _roots() for part in root(headword(word)).split())


@cache
def _roots() -> frozenset[str]:
    from importlib.resources import files

    text = (files("Sastrawi.Stemmer") / "data" / "kata-dasar.txt").read_text(encoding="utf-8")
    return frozenset(text.split()) - {
        "ter",
        "ber",
        "per",
        "agam",
    }  # prefixes, and what only looks like a root (beragam)


@cache
def _stemmer() -> Any:
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    return StemmerFactory().create_stemmer()


def frequency(word: str) -> float:
    """The share of a word in Indonesian at large."""
    return frequency_list("id").get(word, 0.0)


@cache
def headword(word: str) -> str:
    """A folded word without enclitics, proclitic pronoun and plural doubling; unchanged where unsure."""
    if word in _function_words() or word in _WHOLE or word in _LEXICAL or word in _roots():
        return word
    base = without_clitics(word)
    first, hyphen, second = base.partition("-")
    if hyphen and first == second and base not in _WHOLE:
        return first
    for pronoun in ("kau", "ku"):
        verb = base.removeprefix(pronoun)
        if verb != base and len(verb) > 3 and base not in _roots() and verb_like(verb) and rarer(base, verb):
            return verb
    return base


def verb_like(word: str) -> bool:
    """Whether a word can follow a proclitic pronoun: a root, alone or with -kan or -i."""
    return any(word.removesuffix(suffix) in _roots() for suffix in ("", "kan", "i"))


def rarer(word: str, than: str) -> bool:
    """Whether a word with something attached is no more frequent than the word that it is attached to."""
    return frequency(word) <= frequency(than)


@cache
def without_clitics(word: str) -> str:
    """A folded word without -nya, -ku, -mu, -lah, -kah, -pun, where what is left is a word."""
    for clitic in _CLITICS:
        rest = word.removesuffix(clitic)
        if rest == word or len(rest) < 2 or word in _roots():
            continue
        if rest.endswith("-"):  # "default-nya", "CEO-nya"
            return rest[:-1]
        if clitic in {"lah", "kah", "tah", "pun"} and without_clitics(rest) != rest:
            return without_clitics(rest)
        first, hyphen, second = rest.partition("-")
        if hyphen:
            if not first.startswith("se") and (first == second or stem(first) == stem(second)):
                return rest
            continue
        is_word = rest in _roots() or (len(rest) > 3 and stem(rest) in _roots())
        if (is_word or frequency(rest) > 0) and len(rest) > 2 and (rarer(word, rest) or (clitic == "nya" and is_word)):
            return rest
    return word


@cache
def stem(word: str) -> str:
    """The root of a word by Sastrawi."""
    return str(_stemmer().stem(word)) or word


_LEXICAL = word_set(
    """
    akhirnya biasanya sebenarnya misalnya rupanya sebaiknya seharusnya sebelumnya selanjutnya umumnya
    khususnya tampaknya kelihatannya kiranya agaknya nyatanya semestinya setidaknya selamanya sepenuhnya
    sesungguhnya sebagainya seluruhnya pokoknya pastinya tentunya katanya maksudnya artinya hendaknya
    kayaknya kabarnya konon untungnya sayangnya anehnya setidak-tidaknya selama-lamanya sebaik-baiknya
    sebesar-besarnya
    """
)
"""Adverbs with -nya that dictionaries have as words."""


@cache
def root(word: str) -> str:
    """The root of a folded word without clitics.

    Sastrawi takes the first way to a root that its rules find, and at times cuts into the root by it
    (kerusakan → rusa, "deer"). So all ways that its dictionary allows are weighed: the longest root wins,
    and of equally long ones the most frequent.
    """
    if word in _roots() or not word.isalpha():
        return word if word in _roots() else stem(word)
    noun = re.fullmatch("(?:di|me[mn]?|men[gy]|ter)(.+isasi)(?:kan)?", word)
    if noun and (frequency(noun[1]) > 0 or frequency(noun[1].removesuffix("isasi")) > 0):
        return noun[1]  # dipersonalisasi is of personalisasi, as terdesentralisasi of desentralisasi
    usual, listed = stem(word), dictionary_form(word, "id")
    forms = unaffixed(word)
    found = {base for base in forms if base in _roots()}
    if re.search("[bpt]er[aeiou]", word) and not any(frequency(base) > 3e-6 for base in found):
        found |= {base for base in unaffixed(word, _PREFIXES + _SHORTENED) if base in _roots()}
    if not found:
        if usual != word and (usual in _roots() or frequency(usual) > 0):
            return usual
        return compound(word, forms - {word}) or loan(word, forms - {word}) or word

    def weight(base: str) -> float:
        # A letter more of the root is worth 0.6, the vote of either library 2 powers of ten of frequency.
        return math.log10(frequency(base) or 1e-9) + 0.6 * len(base) + 2 * (base == usual) + 2 * (base == listed)

    return max(sorted(found), key=weight)


def compound(word: str, forms: set[str]) -> str:
    """Two roots that took a prefix together: pertanggungjawaban → "tanggung jawab"; "" where there are none."""
    if not re.match("me|di|ke|pe|ber|ter", word):
        return ""
    found: list[tuple[float, str]] = []
    for form in forms:
        for cut in range(4, len(form) - 2):
            first, second = form[:cut], form[cut:]
            rarer_one = min(frequency(first), frequency(second))
            if len(second) < 4 and second != "asa":
                continue
            if not word.startswith(form) and {first, second} <= _roots() and rarer_one > 3e-6:
                found.append((frequency(first) * frequency(second), f"{first} {second}"))
    return max(found)[1] if found else ""


def loan(word: str, forms: set[str]) -> str:
    """The loan that a verb is made of, where no dictionary has it (diposting, mengupload); "" where there is none."""
    if not re.match("di|me|ter|ber", word):
        return ""
    likely = [form for form in forms if len(form) > 4 and frequency(form) > 3 * frequency(word)]
    return max(likely, key=lambda form: (frequency(form), form), default="")


_NASALS = (
    ("m(?=[bfpv])", ""), ("m(?=[aeiou])", "p"), ("m(?=[aeiou])", "m"), ("n(?=[cdjstz])", ""),
    ("n(?=[aeiou])", "t"),
    ("n(?=[aeiou])", "n"), ("ng(?=[gkhqaeiou])", ""), ("ng(?=[aeiou])", "k"), ("nge(?=[a-z]{3,4}$)", ""),
    ("ny(?=[aeiou])", "s"), ("ny(?=[aeiou])", "ny"), ("(?=[lrwymn])", ""),
)  # fmt: skip
"""How me- and pe- go on before a root, and what of the root they swallow."""

_PREFIXES = (
    *(("me", "me" + nasal, start, "") for nasal, start in _NASALS),
    *(("pe", "pe" + nasal, start, "ber ke se ter") for nasal, start in _NASALS),
    ("pe", "pe(?=[^aeiou])", "", "ke ter ber"),
    ("ber", "ber|be(?=[^aeiou]er)|bel(?=ajar)", "", "se ke me di pe"),
    ("ter", "ter", "", "se ke me di pe"),
    ("per", "per|pel(?=ajar)", "", "me di ke ter se pe ber"),
    ("di", "di", "", ""),
    ("ke", "ke", "", "ber se me di ter"),
    ("se", "se", "", "ke ber me di"),
    ("tidak", "tidak", "", "ke"),
)
"""Prefixes: name, pattern, what of the root they hide, and the prefixes that can stand before them."""

_SHORTENED = (
    ("ber", "be(?=r)", "", "se ke me di pe"),
    ("ter", "te(?=r)", "", "se ke me di pe"),
    ("per", "pe(?=r)", "", "me di ke ter se pe ber"),
)
"""Prefixes before roots with r: beragam is of ragam."""


def unaffixed(word: str, prefixes: tuple[tuple[str, str, str, str], ...] = _PREFIXES) -> set[str]:
    """Everything that a word can be with up to three prefixes and one suffix taken off."""
    found = {word}
    layer = {(word, "")}
    for _ in range(3):
        layer = {
            (start + base[match.end() :], name)
            for base, before in layer
            for name, pattern, start, after in prefixes
            if (not before or before in after.split())
            and (match := re.match(pattern, base))
            and len(base) - match.end() > 1
        }
        found |= {base for base, _ in layer}
    for base in list(found):
        found |= {base.removesuffix(suffix) for suffix in ("kan", "an", "i") if len(base) > len(suffix) + 2}
    return found
