"""XML from strangers: nothing but the bytes is read, no entity is expanded, no DTD is fetched.

A file that declares entities is refused, so that none can be expanded a billionfold. `parser` is for what is read as
a stream, `parse` for what is wanted as a tree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NoReturn
from xml.parsers import expat

from learn.reading.limits import DEEPEST, MOST_ELEMENTS, MOST_MARKUP

_CHUNK = 1 << 20
_NONE: dict[str, str] = {}


def names(text: str) -> frozenset[str]:
    """The names of elements in a text that lists them."""
    return frozenset(text.split())


class Node:
    """An element of XML or HTML: its name, its attributes, and what stands in it, text and elements in order."""

    __slots__ = ("attributes", "children", "tag")

    def __init__(self, tag: str, attributes: Mapping[str, str] = _NONE) -> None:
        self.tag = tag
        self.attributes = attributes
        self.children: list[Node | str] = []

    def get(self, name: str) -> str:
        """An attribute, "" where it has none of that name."""
        return self.attributes.get(name, "")

    @property
    def elements(self) -> Iterator[Node]:
        """The elements that stand in it, themselves in none other."""
        return (child for child in self.children if isinstance(child, Node))

    def find(self, *tags: str) -> Node | None:
        """The first element on a way of names, None where there is none."""
        found: Node | None = self
        for tag in tags:
            found = next((e for e in found.elements if e.tag == tag), None) if found else None
        return found

    def walk(self) -> Iterator[Node]:
        """The element and all that stand in it, in the order of the text."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed([*node.elements]))


class Parser:
    """Takes bytes of XML and tells what is in them to the handlers of who reads.

    `again` says what mends a broken file, `entities` are characters that may be named, and `parameters` says whether
    entities of DTDs may be declared.
    """

    def __init__(
        self,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None],
        characters: Callable[[str], None],
        *,
        again: str,
        separator: str | None = None,
        entities: Mapping[str, str] = _NONE,
        parameters: bool = False,
    ) -> None:
        self._expat = inside = expat.ParserCreate(namespace_separator=separator)
        inside.buffer_text = True
        inside.StartElementHandler = start
        inside.EndElementHandler = end
        inside.CharacterDataHandler = characters
        inside.EntityDeclHandler = self._declared
        inside.SkippedEntityHandler = self._skipped
        self._characters, self._again, self._entities = characters, again, entities
        self._parameters = parameters

    def feed(self, data: bytes, *, last: bool) -> None:
        """Read on. Raises ValueError, with the line, for broken XML and for entities."""
        try:
            self._expat.Parse(data, last)
        except expat.ExpatError as error:
            reason = expat.ErrorString(error.code)
            raise ValueError(f"line {error.lineno}: is broken XML ({reason}); {self._again}") from error
        except LookupError as error:
            raise ValueError("is in an encoding that is not known here; save it as UTF-8") from error

    def wrong(self, reason: str) -> ValueError:
        """An error that names the line."""
        return ValueError(f"line {self._expat.CurrentLineNumber}: {reason}")

    def _declared(self, name: str, parameter: bool, *_: object) -> None:
        # Parameter entities are for DTDs, and are never expanded here; some formats have them in each file.
        if not (parameter and self._parameters):
            raise self.wrong(f"declares an entity ({name[:40]}), which no text has need of; take it out")

    def _skipped(self, name: str, parameter: bool) -> None:
        if parameter:
            return
        if name not in self._entities:
            raise self.wrong(f"&{name[:40]}; is not a character; write the character itself")
        self._characters(self._entities[name])


def parse(
    data: bytes,
    prefixes: Mapping[str, str] = _NONE,
    *,
    again: str = "save it again",
    entities: Mapping[str, str] = _NONE,
) -> Node:
    """The tree of an XML document.

    `prefixes` are the names of namespaces that are wanted before the names of their elements and attributes
    ({"urn:x": "w"} makes w:p of a p in it); of others only the local name is kept, after a "?:". `entities` are
    characters by name, for those of HTML. Raises ValueError, one line, for what is broken or beyond the limits.
    """
    if len(data) > MOST_MARKUP:
        raise ValueError(f"has a part of more than {MOST_MARKUP // 1_000_000} MB of markup; divide it")
    tree = _Tree(prefixes, again, entities)
    for start in range(0, len(data), _CHUNK):
        tree.parser.feed(data[start : start + _CHUNK], last=False)
    tree.parser.feed(b"", last=True)
    return next(tree.root.elements)


class _Tree:
    """A tree in the making."""

    def __init__(self, prefixes: Mapping[str, str], again: str, entities: Mapping[str, str]) -> None:
        self.parser = Parser(self._start, self._end, self._text, again=again, separator=" ", entities=entities)
        self.root = Node("")
        self._inside = [self.root]
        self._prefixes = prefixes
        self._names: dict[str, str] = {"xml": "xml"}
        self._count = 0

    def _name(self, name: str) -> str:
        """A name with the prefix of its namespace, instead of the namespace itself."""
        found = self._names.get(name)
        if found is None:
            space, separator, local = name.rpartition(" ")
            prefix = self._prefixes.get(space, "?") if separator else ""
            found = self._names[name] = f"{prefix}:{local}" if prefix else local
        return found

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            self._refuse(f"has more than {MOST_ELEMENTS:,} elements; divide it")
        if len(self._inside) > DEEPEST:
            self._refuse(f"elements stand more than {DEEPEST} deep in each other; save its text alone")
        node = Node(self._name(tag), {self._name(k): v for k, v in attributes.items()} if attributes else _NONE)
        self._inside[-1].children.append(node)
        self._inside.append(node)

    def _end(self, _tag: str) -> None:
        self._inside.pop()

    def _text(self, data: str) -> None:
        self._inside[-1].children.append(data)

    def _refuse(self, reason: str) -> NoReturn:
        raise self.parser.wrong(reason)
