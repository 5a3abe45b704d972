"""Web pages: the article, not its navigation. Nothing that a page names is fetched, no script is run.

Lexbor, the parser inside selectolax, makes the tree that a browser would make. What is found in it is by what the page
says of itself (elements, roles, usual names of classes) and by the share of links; what is in doubt stays.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from learn.document import BlockKind
from learn.errors import RequestError
from learn.reading.encodings import decoded
from learn.reading.limits import DEEPEST, MOST_ELEMENTS
from learn.reading.text import Part
from learn.reading.xml import Node, names

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_MOST = 5_000_000
"""Characters of a page; the tree of one takes thirty times as much memory."""
_MOST_OPEN = 2_000
_MOST_ATTRIBUTES = 1_000
_LONG_TAG = 10_000

_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})""", re.IGNORECASE
)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "cp1252", "ascii": "cp1252", "big5": "cp950"}

_OUT = names(
    "head script style noscript template iframe frame object embed applet svg canvas audio video map button"
    " select option textarea input datalist dialog menu rt rp rtc -comment"
)
"""Elements that hold no text of a page."""
_BLOCKS = names(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre search section summary table"
    " tbody td tfoot th thead tr ul"
)
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_CELLS = frozenset({"td", "th", "figcaption", "caption"})
_ASIDE_ROLES = names("navigation banner contentinfo complementary search menu menubar dialog alertdialog alert toolbar")
_ASIDE_WORDS = names(
    "nav navbar navbox navigation menu sidebar breadcrumb breadcrumbs comments disqus share sharing sharedaddy"
    " social related recommended newsletter subscribe subscription cookie cookies consent advert advertisement ads"
    " promo pagination pager toc popup modal editsection catlinks printfooter noprint skip jump"
)
_NOTES = names("footnote footnotes endnote endnotes rearnote rearnotes noteref pagebreak toc landmarks")
"""What is no text of the book by `epub:type`."""
_NOTE_ROLES = frozenset({"doc-footnote", "doc-endnotes", "doc-endnote", "doc-noteref", "doc-pagebreak", "doc-toc"})
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NOTE_MARK = re.compile(r"[\[(]?(?:\d{1,4}|[a-z]|[*†‡]{1,3}|[^\W\d]{1,8}\.? ?\d{1,3})[\])]?")
_SPACES = re.compile(r"[ \t\n\r\f]+")


def read_html(data: bytes) -> list[Part]:
    """The parts of a page's article. Raises ValueError, with the reason, for what is no text or beyond the limits."""
    root = page(data)
    return article(root)


def page(data: bytes) -> Node:
    """The tree of a page, its text as the page or the bytes say that it is encoded."""
    return tree(_decoded(data))


def _decoded(data: bytes) -> str:
    try:
        if not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if declared := _CHARSET.search(data[:4096]):
            try:
                name = codecs.lookup(declared.group(1).decode("ascii")).name
                return data.decode(_WIDER.get(name, name))
            except (LookupError, UnicodeError):
                pass
    return decoded(data).text


def tree(markup: str) -> Node:
    """The tree of HTML, as a browser makes it; what stands too deep in it is raised to the deepest level."""
    if len(markup) > _MOST:
        raise ValueError(f"has more than {_MOST // 1_000_000} million characters of HTML; divide it")
    _check(markup)
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise RequestError(
            "HTML is read by the extra html; install it: pip install 'learn-from-translations[html]'"
        ) from error
    return _converted(LexborHTMLParser(markup.encode("utf-8", "replace")).root)


_MARK = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})")
_CLOSED_BY_OTHERS = names(
    "p li dt dd tr td th thead tbody tfoot option optgroup colgroup rb rt rp rtc area base br col embed hr img"
    " input link meta param source track wbr html head body"
)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


def _check(markup: str) -> None:
    """Refuse what takes a parser of HTML the square of its length: thousands of elements open, or attributes in one.

    It counts roughly, and is far from what people write.
    """
    depth = at = 0
    while m := _MARK.search(markup, at):
        at = m.end()
        if m.group(2).lower() not in _CLOSED_BY_OTHERS:
            depth = max(0, depth + (-1 if m.group(1) else 1))
            if depth > _MOST_OPEN:
                raise ValueError(f"has more than {_MOST_OPEN:,} elements that stand in each other; save its text alone")
        if "=" not in markup[at : at + _LONG_TAG] and " " not in markup[at : at + _LONG_TAG]:
            continue
        end = markup.find(">", at, at + _LONG_TAG)
        if end < 0:
            end = markup.find(">", at)
            end = len(markup) if end < 0 else end
            if len(_QUOTED.sub("", markup[at:end]).split(None, _MOST_ATTRIBUTES + 1)) > _MOST_ATTRIBUTES:
                raise ValueError(f"has an element of more than {_MOST_ATTRIBUTES:,} attributes; save its text alone")
            at = end


def _converted(root: LexborNode | None) -> Node:
    """A tree of Lexbor as one of ours."""
    top = Node("html")
    inside = [top]
    deep = count = 0
    node = root.child if root else None
    while node is not None:
        count += 1
        if count > MOST_ELEMENTS:
            raise ValueError(f"has more than {MOST_ELEMENTS:,} elements; divide it")
        tag = node.tag or ""
        below = None
        if tag == "-text":
            inside[-1].children.append(node.text_content or "")
        elif not tag.startswith("-"):
            mine = Node(tag, {k: v or "" for k, v in node.attributes.items()})
            inside[-1].children.append(mine)
            below = node.child
            if below is not None:
                if len(inside) < DEEPEST:
                    inside.append(mine)
                else:
                    deep += 1
        if below is not None:
            node = below
            continue
        while node is not None and node.next is None:
            node = node.parent
            if deep:
                deep -= 1
            else:
                inside.pop()
            if not inside:
                return top
        node = node.next if node is not None else None
    return top


# --- the article -----------------------------------------------------------------------------------------


def article(root: Node) -> list[Part]:
    """The parts of a page's article; of all of the page where there is none to be told from the rest."""
    body = root.find("body") or root
    size = _Sizes(body)
    scope = _scope(body, size)
    left_out = _pruned(scope, size, inner=scope is not body)
    found = parts(scope, left_out)
    if not any(part.text.strip() for part in found):
        return parts(body)
    if not any(part.level == 1 for part in found):
        titles = [n for n in body.walk() if n.tag == "h1" and size.text[n]]
        named = "".join(_texts(root.find("head", "title") or Node("")))
        titles = [n for n in titles if len(titles) == 1 or _flat(n) in _SPACES.sub(" ", named)]
        if titles and _flat(titles[0]) not in {part.text.strip() for part in found[:3]}:
            found = parts(titles[0]) + found
    return found


class _Sizes:
    """How much text stands in each element, and how much of it in links, in how many."""

    def __init__(self, root: Node) -> None:
        self.text: dict[Node, int] = {}
        self.linked: dict[Node, int] = {}
        self.links: dict[Node, int] = {}
        for node in reversed([*root.walk()]):
            out = node.tag in _OUT or _unseen(node)
            text = 0 if out else sum(len(c.strip()) for c in node.children if isinstance(c, str))
            inside = [] if out else [*node.elements]
            self.text[node] = text = text + sum(self.text[e] for e in inside)
            link = node.tag == "a" and "href" in node.attributes
            self.linked[node] = text if link else sum(self.linked[e] for e in inside)
            self.links[node] = int(link) + sum(self.links[e] for e in inside)


def _scope(body: Node, size: _Sizes) -> Node:
    """The element that the article is in: the page's main part, and in it the article that is most of it."""
    whole = size.text[body]
    mains = [n for n in body.walk() if n.tag == "main" or n.get("role") == "main"]
    scope = max(mains, key=lambda n: size.text[n], default=body)
    if size.text[scope] < whole / 5:
        scope = body
    articles = [n for n in scope.walk() if n.tag == "article" or n.get("itemprop") == "articleBody"]
    articles = [n for n in articles if size.text[n] - size.linked[n] > 0]
    if articles:
        best = max(articles, key=lambda n: size.text[n] - size.linked[n])
        # Many articles of like length make a page of articles, which is read whole.
        others = sum(size.text[n] for n in articles if n is not best and not _within(best, n) and not _within(n, best))
        if size.text[best] >= 2 * others or size.text[best] > 0.6 * size.text[scope]:
            return best
    return scope


def _within(outer: Node, node: Node) -> bool:
    return any(n is node for n in outer.walk())


def _pruned(scope: Node, size: _Sizes, *, inner: bool) -> frozenset[Node]:
    """What does not belong to an article, though it stands in the same part of the page."""
    out: set[Node] = set()
    waiting = [scope]
    while waiting:
        for node in waiting.pop().elements:
            if size.text[node] <= size.text[scope] / 2 and _is_aside(node, size, inner=inner):
                out.add(node)
            else:
                waiting.append(node)
    return frozenset(out)


def _is_aside(node: Node, size: _Sizes, *, inner: bool) -> bool:
    if node.tag in {"nav", "aside", "footer", "form", "search"} or node.get("role") in _ASIDE_ROLES:
        return True
    if node.tag == "header" and not inner and not any(n.tag == "h1" and not size.linked[n] for n in node.walk()):
        return True
    names = f"{node.get('class')} {node.get('id')}".lower()
    if names.strip() and not _ASIDE_WORDS.isdisjoint(re.split(r"[^a-z0-9]+", names)):
        return True
    return node.tag in _BLOCKS and size.links[node] >= 3 and size.linked[node] >= 0.7 * size.text[node]


# --- elements to parts -----------------------------------------------------------------------------------


def parts(root: Node, left_out: frozenset[Node] = frozenset()) -> list[Part]:
    """The parts that the text of an element makes, but for some elements in it."""
    walk = _Walk(left_out)
    walk.into(root)
    walk.flush()
    return walk.parts


class _Walk:
    """Goes through elements and gathers their text; each block ends what stands before it."""

    def __init__(self, left_out: frozenset[Node]) -> None:
        self.parts: list[Part] = []
        self._left_out = left_out
        self._text: list[str] = []
        self._kind: BlockKind | None = None
        self._level = 0
        self._marker = ""
        self._kept = False

    def flush(self) -> None:
        text = "".join(self._text)
        self._text = []
        if text.strip():
            self.parts.append(Part(text, self._kind, self._marker, self._level))
            # What comes after the first paragraph of an item belongs to it, without a marker of its own.
            self._marker = ""

    def into(self, node: Node) -> None:
        """Take in an element: its text, and the elements in it."""
        tag = node.tag
        if tag == "br":
            self._text.append("\n")
        elif tag not in _OUT and node not in self._left_out and not _unseen(node) and not _is_note(node):
            if tag in _BLOCKS:
                self._block(node)
            else:
                if tag == "q":
                    self._text.append("“")
                self._children(node)
                if tag == "q":
                    self._text.append("”")

    def _block(self, node: Node) -> None:
        self.flush()
        before = self._kind, self._level, self._marker, self._kept
        if node.tag in _HEADINGS:
            self._kind, self._level = BlockKind.HEADING, _HEADINGS[node.tag]
        elif node.tag == "blockquote":
            self._kind = BlockKind.QUOTATION
        elif node.tag in _CELLS:
            self._kind = BlockKind.PARAGRAPH
        elif node.tag == "pre":
            self._kept = True
        if node.tag in {"ul", "ol"}:
            self._list(node)
        else:
            self._children(node)
        self.flush()
        outer = before[2] if self._kind is not BlockKind.ITEM else ""
        self._kind, self._level, self._marker, self._kept = *before[:2], outer, before[3]

    def _list(self, node: Node) -> None:
        count = _integer(node.get("start"), 1) - 1
        for child in node.children:
            if isinstance(child, Node) and child.tag == "li":
                count = _integer(child.get("value"), count + 1)
                self.flush()
                before = self._kind, self._marker
                self._kind, self._marker = BlockKind.ITEM, f"{count}." if node.tag == "ol" else "•"
                if child not in self._left_out and not _unseen(child) and not _is_note(child):
                    self._children(child)
                self.flush()
                self._kind, self._marker = before
            elif isinstance(child, Node):
                self.into(child)

    def _children(self, node: Node) -> None:
        for child in node.children:
            if isinstance(child, Node):
                self.into(child)
            else:
                self._text.append(child if self._kept else _SPACES.sub(" ", child))


def _unseen(node: Node) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or ("style" in attributes and _UNSEEN.search(attributes["style"][:2000]) is not None)
    )


def _is_note(node: Node) -> bool:
    """Whether an element is a note, the mark of one, or another thing that books have beside their text."""
    if node.attributes and (not _NOTES.isdisjoint(node.get("epub:type").split()) or node.get("role") in _NOTE_ROLES):
        return True
    if node.tag != "sup":
        return False
    links = any(n.tag == "a" and "#" in n.get("href") for n in node.walk())
    return links and _NOTE_MARK.fullmatch(_flat(node)) is not None


def _texts(node: Node) -> Iterator[str]:
    for child in node.children:
        if isinstance(child, str):
            yield child
        elif child.tag not in _OUT:
            yield from _texts(child)


def _flat(node: Node) -> str:
    """The text of an element on one line."""
    return _SPACES.sub(" ", "".join(_texts(node))).strip()


def _integer(text: str, default: int) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else default
