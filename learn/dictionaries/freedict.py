"""FreeDict's dictionaries: TEI, an XML for texts, versions P4 and P5, read as a stream.

As with TMX nothing but the file is read: no DTD is fetched, and a file that declares entities is refused, so that
none can be expanded a billionfold.
"""

from __future__ import annotations

from learn.dictionaries.cleaning import sense
from learn.dictionaries.entry import Dictionary, Gathering
from learn.dictionaries.naming import language, languages_in
from learn.reading.records import tidy
from learn.reading.xml import Parser

_DEEPEST = 100
_CHUNK = 1 << 20
_LONGEST = 5000
_TRANSLATION = frozenset({"trans", "translation", "translationequivalent", "equivalent"})
_NO_FORMS = frozenset({"inflected", "infl", "transliteration", "romanization"})
_XML_LANG = "xml:lang"


def read_freedict(data: bytes, name: str) -> Dictionary:
    """The dictionary in a TEI file. Raises ValueError, with the line, for what is none."""
    reading = _Entries()
    for start in range(0, len(data), _CHUNK):
        reading.feed(data[start : start + _CHUNK], last=False)
    reading.feed(b"", last=True)
    titled = languages_in(reading.title)
    source, target = (titled if all(titled) else (reading.source, reading.target)) if reading.title else ("", "")
    return Dictionary(reading.title or name, reading.gathered.entries(), source, target)


class _Entries:
    """Takes bytes of a TEI file, gathers its entries."""

    def __init__(self) -> None:
        self._parser = Parser(self._start, self._end, self._characters, again="download it again", parameters=True)
        self.gathered = Gathering()
        self.title = self.source = self.target = ""
        self._inside: list[str] = []
        self._cits: list[bool] = []
        self._heads: list[str] = []
        self._translations: list[str] = []
        self._notes: list[str] = []
        self._text: list[str] | None = None
        self._owner = ""
        self._aside = 0

    def feed(self, data: bytes, *, last: bool) -> None:
        """Read on."""
        self._parser.feed(data, last=last)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2].lower()
        if not self._inside and not name.startswith("tei"):
            raise self._parser.wrong(f"<{tag[:40]}> begins no TEI; dictionaries in XML are read as FreeDict has them")
        self._inside.append(name)
        if len(self._inside) > _DEEPEST:
            raise self._parser.wrong("elements stand too deep in each other; download it again")
        if self._aside or name == "re" or (name == "form" and attributes.get("type", "").lower() in _NO_FORMS):
            # Related entries and inflected forms have words of their own, which are not the entry's.
            self._aside += 1
        elif name == "entry":
            self._heads, self._translations, self._notes = [], [], []
        elif name == "cit":
            self._cits.append(attributes.get("type", "").lower() in _TRANSLATION)
        elif name == "trans":
            self._cits.append(True)
        elif name == "body":
            self.source = language(attributes.get(_XML_LANG, ""))
        elif self._wanted(name):
            self._text, self._owner = [], name
            if name == "quote" and not self.target:
                self.target = language(attributes.get(_XML_LANG, ""))

    def _wanted(self, name: str) -> bool:
        """Whether the text of an element counts where it stands."""
        if self._text is not None:
            return False
        if name == "orth":
            return not self._cits and "sense" not in self._inside
        if name in {"quote", "tr"}:
            # A translation inside an example translates the example.
            return bool(self._cits) and all(self._cits)
        if name == "def":
            return not self._cits
        return name == "title" and not self.title and "titlestmt" in self._inside

    def _end(self, _tag: str) -> None:
        name = self._inside.pop()
        if self._aside:
            self._aside -= 1
        elif name in {"cit", "trans"}:
            self._cits.pop()
        elif name == "entry":
            for head in dict.fromkeys(self._heads):
                self.gathered.add(head, self._translations, self._notes)
        elif self._text is not None and name == self._owner:
            text = tidy(" ".join("".join(self._text)[:_LONGEST].split()))
            self._text = None
            self._take(name, text)

    def _take(self, name: str, text: str) -> None:
        if name == "orth":
            self._heads.append(text)
        elif name == "title":
            self.title = text[:200]
        elif name == "def":
            self._notes.append(text)
        else:
            found, notes = sense(text)
            self._translations += found
            self._notes += notes

    def _characters(self, data: str) -> None:
        if self._text is not None and not self._aside:
            self._text.append(data)
