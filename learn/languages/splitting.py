"""Blocks of text into sentences.

The splitter is our own, for it measures better on running text: `sentencex` and `pysbd` end nothing inside a
quotation that is open, nltk's untrained Punkt knows few scripts and no abbreviations. It works in three steps.
Quotation marks and brackets are paired first, over a whole paragraph (`splitting_marks`). Then every run of stops is
taken together with the marks that close after it. What stands before and after decides last: an abbreviation
(`splitting_words`), a lower-case word, the attribution of a quotation, a bracket that is still open.

Rules are by script and by kind of stop. What differs by language is a handful of closed word classes
(`splitting_data`); a language without any gets what the script tells. Thai and Lao, which put a space where
others put a stop, and elsewhere too, are split at the spaces beside a word that opens or closes a sentence.

What is said in quotation marks is split like any other text ("It is late. | Why are you here?"), unless the
sentence around it goes on after it (He said "Wait! Stop!" and ran off).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from learn.document import BlockKind, Document, Sentence
from learn.languages.splitting_data import rules
from learn.languages.splitting_lists import list_breaks
from learn.languages.splitting_marks import (
    DASHES,
    DOTS,
    FULL,
    NO_START,
    OPENERS,
    OTHER,
    PARTNER,
    QUOTES,
    ROUND,
    STOPS,
    TITLES,
    Marks,
)
from learn.languages.splitting_words import HAN, INDIC, THAI, Stopped, following_word

_ARMENIAN = re.compile(r"[\u0531-\u0588]")
_CASELESS = re.compile(r"[\u0590-\u139f\u1400-\u1c7f\u3040-\uabff\uac00-\ud7ff]")
# Bounded repeats: a block may be one long run of letters and stops.
_URL = re.compile(r"(?:https?://|www\.|\b[\w.+-]{1,64}@)\S+|\b(?:[\w-]{1,63}\.){1,5}[a-z]{2,6}\b(?:/\S*)?")
_NOTE = re.compile(
    r"(?:[\[［](?:\d{1,3}|[a-z]|[^\W\d]{1,8}[ \u00a0]?\d{1,3})[\]］]|[¹²³⁰⁴-⁹]+)+|[*†‡]{1,2}(?=\s|$)"
    r"|(?<=[^\W\d_]{4}[.!?])\d{1,2}(?=\s+[^\W\d_]|\s*$)"
)
_SMILE = re.compile(
    r"(?:[:;]-?[)(DP]|[\u2639-\u263b\U0001f300-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*)(?=\s|$|[^\w])"
)
_BEFORE = OPENERS + QUOTES + DASHES + DOTS + ".¿¡"
_CRIES = "!?؟！？՞՜"
_AROUND = frozenset(PARTNER[x] for x in ROUND + TITLES)
_LEADS_IN = ":：,،，、" + DASHES
_LONG = 30
"""Letters of a clause long enough to be a sentence, in scripts without spaces between words."""
_NEVER_FIRST = "都也就而的"
_AFTER_LIST = "都也就而的等和与與及是在或还還"
_CLAUSE = re.compile(rf"[^{re.escape(STOPS)}|,،，:：\"“«」「\n]+")
_LAST_WORD = re.compile(r"(\w+)\W*$")


# --- sentences -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Stop:
    """A run of stops at begin:stop, with what closes after it up to `end`; the text goes on at `follow`.

    `closed` are the places of the closing marks.
    """

    begin: int
    stop: int
    end: int
    follow: int
    closed: tuple[int, ...]


class _Block:
    """A block being split: its text, its marks in pairs, the starts found so far."""

    def __init__(self, text: str, lang: str) -> None:
        self.text = text
        self.rules = rules(lang)
        self.marks = Marks(text)
        self.opened, self.closed = self.marks.opened, self.marks.closed
        self.urls = {i for m in _URL.finditer(text) for i in range(*m.span())} if "." in text else set()
        self.wholes = {i for x in self.rules.wholes for m in re.finditer(re.escape(x), text) for i in range(*m.span())}
        self.starts: set[int] = set()
        self.start = 0
        self.full_stops = any(c in text for c in "。｡")
        self.cased = any(c.isupper() for c in text)
        """Whether capitals are used at all: in a text without any, a lower-case word says nothing."""
        self.verjakets = "։" in text or (":" in self.rules.stops and ":" in text)
        """Whether the Armenian stop is used: beside it a full stop is no more than a colon."""

    def spans(self) -> list[tuple[int, int]]:
        """The sentences found, by their offsets."""
        edges = [0, *list_breaks(self.text, self.rules.ordinals), len(self.text)]
        return [span for a, b in pairwise(edges) for span in self._between(a, b)]

    def _between(self, a: int, b: int) -> Iterator[tuple[int, int]]:
        """The sentences between two places that end one in any case."""
        pattern = _pattern(self.rules.stops, bool(self.rules.ending))
        last = a + len(self.text[a:b].rstrip())
        self.start = at = self._skip(a)
        self.starts.add(self.start)
        while at < last and (m := pattern.search(self.text, at, last)) is not None:
            spaces = m.group().isspace()
            s = self._stop(m.start(), m.start() if spaces else m.end())
            if s.follow >= last:
                break
            at = s.follow if spaces else s.end
            if self._space_ends(s) if spaces else self._is_end(s):
                yield self.start, s.end
                self.start = at = s.follow
                self.starts.add(at)
        if self.start < last:
            yield self.start, last

    def _skip(self, at: int) -> int:
        while at < len(self.text) and self.text[at].isspace():
            at += 1
        return at

    # --- the end of what closes after a stop

    def _stop(self, begin: int, stop: int) -> _Stop:
        end = self._absorb(stop) if stop > begin else begin
        closed = tuple(i for i in range(stop, end) if i in self.opened)
        # (… really!). The stop after a bracket or a title is the one that counts.
        for i in reversed(closed):
            if self.text[i] in _AROUND and i + 1 < end and self.text[i + 1] in STOPS:
                begin, stop = i + 1, i + 2
                while stop < end and self.text[stop] in STOPS:
                    stop += 1
                closed = tuple(k for k in closed if k > i)
                break
        return _Stop(begin, stop, end, self._skip(end), closed)

    def _absorb(self, at: int) -> int:
        """The end of what closes after a stop: quotation marks, brackets, more stops, note marks, smiles."""
        text = self.text
        while at < len(text):
            c = text[at]
            if at in self.opened or c in STOPS or c in self.rules.stops:
                at += 1
            elif m := _NOTE.match(text, at) or _SMILE.match(text, at):
                at = m.end()
            elif c.isspace() and self._closes_after_space(at):
                at = self._skip(at)
            else:
                break
        return at

    def _closes_after_space(self, at: int) -> bool:
        """Whether what closes is set off by a space ("Bonjour ! »", "好。 ”", "。” 。")."""
        k = self._skip(at)
        c, right = self.text[k : k + 1], self.text[k + 1 : k + 2]
        if c and (c in FULL or ("\n" not in self.text[at:k] and _SMILE.match(self.text, k))):
            return True
        if k not in self.opened or c in "'’" or (self.opened[k] < 0 and c not in "”」』»") or "\n" in self.text[at:k]:
            return False
        return not right or right.isspace() or right in NO_START or right in STOPS or c in "”」』"

    # --- whether a stop ends a sentence

    def _is_end(self, s: _Stop) -> bool:
        run = self.text[s.begin : s.stop]
        if self._goes_on(s):
            return False
        if set(run) <= set(DOTS) or (len(run) > 1 and set(run) <= set(f".{DOTS} \u00a0")):
            return self._after_dots(s)
        if any(x in FULL or x in OTHER for x in run):
            return True
        if run in self.rules.stops:
            return self._further_stop(s)
        if s.follow == s.end:
            return self._unspaced(s)
        weak = self.verjakets and run == "." and _ARMENIAN.match(self.text, s.begin - 1)
        return any(x in "!?" for x in run) or bool(s.closed) or (not weak and self._stopped(s).ends())

    def _goes_on(self, s: _Stop) -> bool:
        """Whether a sentence goes on past a stop, whatever stop it is."""
        text, c = self.text, self.text[s.follow]
        if s.follow == s.end and s.begin in self.urls and text[s.begin] in ".!?":
            return True
        if (
            (self._never_starts(s.follow) and s.follow not in self.closed)
            or s.begin in self.wholes
            or self._stopped(s).enumerates()
        ):
            return True
        if self._in_title(s.begin) or self._in_bracket(s.begin) or self._embedded(s.begin):
            return True
        if c in DASHES and (s.closed or not self._dash_opens(s.follow)):
            return True
        if c not in f".{DOTS}" and self._lower(s.follow) and not self._caseless(s.begin):
            # …?" he said. After a plain stop a quotation may open in lower case.
            return c not in QUOTES or text[s.stop - 1] != "."
        quotes = [i for i in s.closed if text[i] in QUOTES]
        return bool(quotes) and (self._attributed(quotes[-1], s) or self._is_cited(s.follow))

    def _never_starts(self, at: int) -> bool:
        """Whether a mark stands there that no sentence starts with; a path may begin with a slash."""
        return self.text[at] in NO_START and not (self.text[at] == "/" and self.text[at + 1 : at + 2].isalpha())

    def _dash_opens(self, at: int) -> bool:
        """Whether a dash opens a turn of dialogue ("— Non, dit-il.", "—¡No!"): what it says has no lower case."""
        while self.text[at] == self.text[at + 1 : at + 2] == "-":
            at += 1
        right = self.text[at + 1 : at + 2]
        attached = self.text[at] in "—–―" and (right.isupper() or right in "¿¡") and self.text[at - 1].isspace()
        return attached or (right.isspace() and not self._first(at + 1).islower())

    def _first(self, at: int) -> str:
        """The first letter or digit from a place on, past marks that open; "" where a sign stands before it."""
        c = next((c for c in self.text[at : at + 8] if c not in _BEFORE and not c.isspace()), "")
        return c if c.isalnum() else ""

    def _lower(self, at: int) -> bool:
        """Whether a word in lower case follows, in a text that knows capitals: no iPhone, and no address."""
        if not self.cased or at in self.urls or not self._first(at).islower():
            return False
        return not following_word(self.text, at)[1:2].isupper()

    def _caseless(self, at: int) -> bool:
        """Whether the script before a place has no capitals, so that case says nothing."""
        before = next((c for c in reversed(self.text[max(at - 40, 0) : at]) if c.isalpha()), "")
        return bool(_CASELESS.match(before))

    def _in_title(self, at: int) -> bool:
        opener = self.marks.titles[at]
        return opener >= 0 and at - opener < 100

    def _in_bracket(self, at: int) -> bool:
        """Whether a place is inside a bracket; a bracket around whole sentences is none of these."""
        opener = self.marks.brackets[at]
        return opener > self.start and at - opener < 400

    def _embedded(self, at: int) -> bool:
        """Whether a place is inside a quotation, and the sentence that leads up to it goes on after it."""
        opener = self.marks.quotes[at]
        if opener <= self.start or self.closed[opener] - opener > 100:
            return False
        closer = self.closed[opener]
        after = self._skip(closer + 1)
        c = self.text[after : after + 1]
        return bool(c) and ((self._lower(after) and not self._caseless(at)) or self._clings(closer, after))

    def _clings(self, quote: int, follow: int) -> bool:
        """Whether what follows a quotation belongs to its sentence: a particle, or a letter without a space."""
        c = self.text[follow]
        if follow == quote + 1 and c.isalpha() and not c.isupper() and not HAN.match(c):
            return True
        return bool(self.rules.goes_on and re.match(self.rules.goes_on, self.text[follow : follow + 20]))

    def _attributed(self, quote: int, s: _Stop) -> bool:
        """Whether a closed quotation goes on: with its attribution, or as part of a longer sentence."""
        text, opener = self.text, self.opened[quote]
        if self._clings(quote, s.follow):
            return True
        if text[s.stop - 1] == "." and not self._caseless(s.stop - 1):
            return False
        if opener < 0 or opener in self.starts:
            return self._said(s.follow)
        # What leads up to a quotation without a verb of saying or a colon mentions it, or has the verb after it.
        before = text[max(self.start, opener - 40) : opener].rstrip()
        if not before or before[-1] in _LEADS_IN or re.search(self.rules.said, before) or not self._caseless(s.begin):
            return False
        return (text[s.stop - 1] in _CRIES and quote - opener < 40) or self._said(s.follow)

    def _said(self, follow: int) -> bool:
        """Whether a short clause with a verb of saying follows, the attribution of a quotation."""
        text, data = self.text, self.rules
        clause = _CLAUSE.match(text, follow, follow + 120)
        if not clause or len(clause.group().split()) > 5 or len(HAN.findall(clause.group())) > 12:
            return False
        # With a comma or colon after it, it leads up to the next quotation.
        closing = text[clause.end() : min(clause.end() + 1, follow + 120)]
        if (closing and closing not in STOPS + "|") or not re.search(data.said, clause.group()):
            return False
        return not (data.denied and re.search(data.denied, clause.group(), re.IGNORECASE))

    def _is_cited(self, follow: int) -> bool:
        """Whether a bracket names the source of a quotation: “Great.” (Lund 12)."""
        end = self.closed.get(follow, -1) if self.text[follow] in ROUND else -1
        return 0 < end - follow < 100 and self.text[end + 1 : end + 2] == "." and self.text[end - 1] not in STOPS

    def _after_dots(self, s: _Stop) -> bool:
        """Whether an ellipsis ends a sentence: in doubt not, for it breaks off more often than it ends."""
        if s.closed:
            return True
        text = self.text
        before = _LAST_WORD.search(text, max(self.start, s.begin - 30), s.begin)
        after = following_word(text, s.follow)
        if before and after and before.group(1).casefold() == after.casefold():
            # I… I don't know.
            return False
        if not self._caseless(s.begin) and after != "I":
            return s.follow > s.end and not self._first(s.follow).islower()
        return self._after_dots_caseless(s)

    def _after_dots_caseless(self, s: _Stop) -> bool:
        """The same where case does not tell: not within quotation marks, and not after a word or two."""
        text, joins = self.text, self.rules.joins
        if self.marks.quotes[s.begin] >= max(self.start, s.begin - 400):
            return False
        sentence = text[self.start : s.begin]
        if HAN.match(text[max(s.begin - 1, 0)]):
            first = self._first(s.follow)
            # 北京、上海……都: after a list it stands for "and so on".
            goes_on = _AFTER_LIST if "、" in sentence[-20:] else _NEVER_FIRST
            return len(sentence) >= 6 and bool(HAN.match(first)) and sentence[-1] != first and first not in goes_on
        if len(sentence[-60:].split()) < 3 or (joins and re.compile(joins).match(text, s.follow)):
            return False
        return s.follow > s.end

    def _further_stop(self, s: _Stop) -> bool:
        """Whether a mark that is a stop in this language alone is one here; `|` and `:` have other uses too."""
        run, spaced = self.text[s.begin : s.stop], s.follow > s.end
        if run == "|":
            # The danda: after a word of the script, before a space.
            before = self.text[max(s.begin - 9, 0) : s.begin].rstrip()[-1:]
            return (spaced or s.end > s.stop) and before != "" and (INDIC.match(before) is not None or before in QUOTES)
        return run != ":" or (spaced and _ARMENIAN.match(self.text, s.begin - 1) is not None)

    def _unspaced(self, s: _Stop) -> bool:
        """Whether `.`, `!` or `?` ends a sentence with no space before what follows."""
        text, before, c = self.text, self.text[s.begin - 1 : s.begin], self.text[s.follow]
        if s.end > s.stop:
            return c.isupper() or _CASELESS.match(c) is not None or c in '"“«「『'
        if text[s.begin] == "．" and before.isdigit():
            return False
        if HAN.match(c) and (text[s.stop - 1] in "!?" or HAN.match(before)):
            # 约翰.肯尼迪: a stop between Han characters joins a name, unless it is the only stop there is.
            return text[s.stop - 1] in "!?" or not self.full_stops
        stopped = self._stopped(s)
        word = stopped.word()
        if HAN.match(c):
            return s.begin - 1 in self.opened or (before.isalpha() and not stopped.abbreviated())
        if _CASELESS.match(c) or _CASELESS.match(before):
            both = _CASELESS.match(before) is not None and (c.isupper() or _CASELESS.match(c) is not None)
            return both and len(word) > 3 and not stopped.abbreviated()
        # "end.Next", but not "Node.Js" or "U.Penn".
        after = text[s.end + 1 : s.end + 2]
        ended = before.islower() and word.isalpha() and len(word) > 2
        return ended and c.isupper() and (after.islower() or after.isspace())

    def _stopped(self, s: _Stop) -> Stopped:
        return Stopped(self.text, self.rules, self.start, s.begin, s.follow)

    # --- scripts without stops

    def _space_ends(self, s: _Stop) -> bool:
        """Whether a space ends a sentence in a script that has no stops, but spaces inside sentences too.

        It does after a final particle and before a word that opens sentences, once there is a clause to end,
        and between two long clauses of a long sentence.
        """
        text, data, size = self.text, self.rules, s.begin - self.start
        if self._in_bracket(s.begin) or self.marks.quotes[s.begin] >= self.start or not THAI.match(text[s.follow]):
            return False
        before = text[max(self.start, s.begin - 2 * _LONG) : s.begin]
        if re.search(data.leading, before):
            return False
        if re.search(data.ending, before):
            return True
        if re.compile(data.opening).match(text, s.follow):
            return size >= _LONG // 2
        clauses = before.split()[-1], text[s.follow : s.follow + _LONG].split()[0]
        return all(len(x) >= _LONG for x in clauses) and size >= 3 * _LONG


@cache
def _pattern(further: tuple[str, ...], spaces: bool) -> re.Pattern[str]:
    stops = re.escape(STOPS + "".join(x for x in further if len(x) == 1))
    # Stops may be spaced (". . .", "! !"), but dots before a word are the ellipsis that opens the next sentence.
    run = rf"[{stops}](?:[{stops}]|[ \u00a0](?!(?:\.\.+|[{DOTS}])\w)[{stops}])*"
    options = [*(re.escape(x) for x in further if len(x) > 1), run]
    return re.compile("|".join([*options, r"\s+"] if spaces else options))


def split(text: str, lang: str) -> list[tuple[int, int]]:
    """The offsets of the sentences of a block, in order.

    They do not overlap, only white space stands between them, none is empty, and none begins or ends
    with white space. White space around the block changes nothing: a mark at its very end is not set off by what
    follows it. `lang` is a language code; one without data of its own is split by its script.
    """
    start = len(text) - len(text.lstrip())
    return [(start + a, start + b) for a, b in _Block(text.strip(), lang).spans()]


# --- documents -----------------------------------------------------------------------------------------

_LABEL = re.compile(r"[:：](?=\s|(?<=：)\S)")
_LABEL_WORDS, _LABEL_HAN = 8, 25


def label_end(text: str) -> int:
    """Return where the label that opens a list item ends (past its colon), or 0 where there is none.

    A label is short, has no sentence end within it, and something follows it. A quoted word may be
    part of it (`"Chewing glass":`), a colon within quotation marks is not its end.
    """
    for m in _LABEL.finditer(text):
        head = text[: m.start()].strip()
        if len(head.split()) > _LABEL_WORDS or len(HAN.findall(head)) > _LABEL_HAN or len(head) > 120:
            return 0
        if head.count('"') % 2 or any(head.count(a) > head.count(b) for a, b in ("“”", "«»", "「」", "()", "（）")):
            continue
        if not head or re.search(r"[!?。！？؟।]", head) or not text[m.end() :].strip():
            return 0
        return m.end()
    return 0


def sentences(document: Document) -> tuple[Sentence, ...]:
    """Return the sentences of a document in order; but for white space they are its whole text.

    The label of a list item is a sentence of its own, of kind LABEL. `section` is the latest heading; a
    heading that ends in a colon and leads in a list belongs to the section that it stands in. A byline
    is one sentence, whatever stops its names and dates have.
    """
    out: list[Sentence] = []
    section = ""
    labels = ":" not in rules(document.lang).stops
    for index, block in enumerate(document.blocks):
        text = block.text
        if block.kind is BlockKind.HEADING:
            following = document.blocks[index + 1].kind if index + 1 < len(document.blocks) else None
            if not (text.rstrip().endswith((":", "：")) and following is BlockKind.ITEM):
                section = text.strip()
        label = label_end(text) if block.kind is BlockKind.ITEM and labels else 0
        if label:
            start = len(text) - len(text.lstrip())
            out.append(Sentence(text[start:label], index, start, label, BlockKind.LABEL, section))
        if block.kind is BlockKind.BYLINE:
            start, end = len(text) - len(text.lstrip()), len(text.rstrip())
            spans = [(start, end)] if start < end else []
        else:
            spans = split(text[label:], document.lang)
        out.extend(
            Sentence(text[label + a : label + b], index, label + a, label + b, block.kind, section) for a, b in spans
        )
    return tuple(out)
