"""Dictionaries that the user has: read into headwords and translations, and asked between two languages.

Nothing here is needed for anything: meanings come out of the text itself, and a dictionary is one signal more.
A format is a module of its own; what a file is, is told by how it begins, and only then by its name.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from learn.dictionaries.cedict import is_cedict, read_cedict
from learn.dictionaries.dictd import is_index, read_dictd
from learn.dictionaries.entry import Dictionary, Entry
from learn.dictionaries.files import Files, gather, is_part, stem_of
from learn.dictionaries.freedict import read_freedict
from learn.dictionaries.lookup import Dictionaries, Lookup, Translation, Way
from learn.dictionaries.naming import languages_in, parse_dictionary_name
from learn.dictionaries.stardict import MAGIC, read_stardict
from learn.dictionaries.tsv import read_tsv
from learn.errors import RequestError, reading
from learn.reading.text import decode

__all__ = [
    "Dictionaries",
    "Dictionary",
    "Entry",
    "Lookup",
    "Translation",
    "Way",
    "parse_dictionary_name",
    "read_dictionaries",
    "read_dictionary",
]

_SUFFIXES = (".ifo", ".tei", ".index", ".u8", ".tsv", ".csv", ".xml", ".txt")
"""Which file of a folder or archive is the dictionary: the first of these that there is."""
_OTHERS = ("readme", "copying", "license", "licence", "authors", "news", "changelog", "install")


def read_dictionaries(arguments: Iterable[str]) -> Dictionaries:
    """The dictionaries that arguments name: a path, or `LANG-LANG=PATH`.

    Raises RequestError as `read_dictionary` does, and for a dictionary whose languages nothing tells.
    """
    found = []
    for argument in arguments:
        langs, path = parse_dictionary_name(argument)
        dictionary = read_dictionary(path, *(langs or ("", "")))
        if not (dictionary.source and dictionary.target):
            raise RequestError(f"{path}: does not say which languages it is between; name them, such as zh-en={path}")
        found.append(dictionary)
    return Dictionaries(tuple(found))


def read_dictionary(path: str | Path, source: str = "", target: str = "") -> Dictionary:
    """Read a dictionary: CC-CEDICT, StarDict, FreeDict's TEI or dict server's files, or a table of two columns.

    It may be compressed, or lie in an archive or a folder. `source` and `target` are its languages where the
    caller knows them; else the file tells, or its name. Raises RequestError, one line that names the file, for what
    cannot be read: missing, damaged, too large, of another kind, without an entry.
    """
    path = Path(path)
    with reading(path):
        dictionary = _read(path)
    if not dictionary.entries:
        raise RequestError(f"{path}: has no entry in it")
    if not (dictionary.source and dictionary.target):
        first, second = languages_in(stem_of(path.name))
        dictionary = replace(dictionary, source=first, target=second)
    if source and target:
        dictionary = replace(dictionary, source=source, target=target)
    return dictionary


def _read(path: Path) -> Dictionary:
    files = gather(path)
    chosen = _chosen(files, path)
    name = stem_of(chosen)
    data = files.read(chosen)
    begins = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    if begins.startswith(MAGIC.encode()):
        return read_stardict(files, chosen)
    if begins.replace(b"\0", b"").lstrip(b"\xff\xfe").startswith(b"<"):
        return read_freedict(data, name)
    text = decode(data)
    if is_cedict(text):
        return read_cedict(text, name)
    if files.find(name, ".dict") and is_index(text):
        return read_dictd(files, chosen)
    return read_tsv(text, name)


def _chosen(files: Files, path: Path) -> str:
    """The name of the file to begin with."""
    names = files.names
    packed = path.is_dir() or path.name not in names
    if not packed and not is_part(path.name):
        return path.name
    if not packed:
        # Any of the files that belong together may be named.
        stem = stem_of(path.name)
        if not (whole := files.find(stem, ".ifo", ".index")):
            raise ValueError(f"{stem}.ifo is missing; keep the files of a StarDict together")
        return whole
    named = [name for name in names if not name.startswith(".") and not name.lower().startswith(_OTHERS)]
    for suffix in _SUFFIXES:
        found = sorted({stem_of(name): name for name in named if files.find(stem_of(name), suffix) == name}.values())
        if len(found) > 1:
            raise ValueError(f"holds several dictionaries ({', '.join(found)[:80]}); unpack it and name one")
        if found:
            return found[0]
    if len(named) == 1:
        return named[0]
    raise ValueError("holds no dictionary that is read here; it is one of CC-CEDICT, StarDict, FreeDict or a table")
