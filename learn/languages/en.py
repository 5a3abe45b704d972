"""English: contractions and the possessive 's stand apart from their word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import ClassVar

from learn.languages.base import Span, Token, folded, word_set
from learn.languages.cased import Cased, listed, paired

EXAMPLES = (
    "The children were running to the harbour when the storm came.",
    "It's the town's oldest house, and nobody's living in it.",
    "They don't know who'll write the letter.",
    "In 1950 she left London and never went back.",
    "“I haven’t slept,” said the keeper’s daughter.",
    "Which of these two well-known books have you read?",
    "We should have listened to what the fishermen told us.",
)

_FUNCTION = """
a an the this that these those such
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
we us our ours ourselves they them their theirs themselves one ones oneself who whom whose which what
whoever whatever whichever someone somebody something anyone anybody anything everyone everybody everything
noone nobody nothing none each every either neither both all any some no another other others few fewer many
much more most less least several enough own same
about above across after against along alongside amid among amongst around as at atop before behind below beneath
beside besides between beyond by despite down during except for from in inside into like near of off on onto
out outside over past per round since than through throughout till to toward towards under underneath until
unto up upon via with within without
and but or nor so yet if unless whether because although though while whilst whereas when whenever where
wherever why how however therefore thus hence otherwise
be am is are was were been being have has had having do does did doing done will would shall should can could
may might must ought cannot need let lets
not n't 's 'm 're 've 'll 'd never ever just only even still already again also too very quite rather almost nearly
always often sometimes now then there here once perhaps maybe yes oh well instead indeed else away back
ago soon later
don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't shan't shouldn't can't
couldn't mustn't mightn't needn't oughtn't ain't daren't
"""

_FORMS = """
'm:be 're:be 've:have 'll:will 'd:would 's:'s n't:not don't:do doesn't:do didn't:do isn't:be aren't:be wasn't:be
weren't:be haven't:have hasn't:have hadn't:have won't:will wouldn't:would shan't:shall shouldn't:should can't:can
couldn't:could mustn't:must mightn't:might needn't:need ain't:be cannot:can
awoken:awake bore:bear bent:bend bound:bind broke:break drunk:drink felt:feel gone:go left:leave rose:rise rung:ring
shook:shake shot:shoot smelt:smell swore:swear thought:think won:win wives:wife leaves:leaf shelves:shelf
halves:half thieves:thief loaves:loaf calves:calf lives:life meaning:meaning tired:tired interested:interested
interesting:interesting married:married worried:worried excited:excited exciting:exciting surprised:surprised
surprising:surprising frightened:frightened bored:bored crowded:crowded worse:bad wicked:wicked following:following
painting:painting seventh:seventh third:third fifth:fifth sixth:sixth eighth:eighth ninth:ninth tenth:tenth
singing:sing further:far media:media feelings:feeling meanings:meaning paintings:painting evenings:evening
"""

_CAPITALS = """
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
sundays january february march april june july august september october november december
english french german spanish italian portuguese russian turkish chinese japanese korean vietnamese thai arabic
hindi indonesian greek latin dutch polish swedish american british european african asian indian mexican
christmas easter christian muslim jewish buddhist catholic
"""

_DETERMINERS = listed("a an the this that my your his her its our their every each no another some any")

# A clitic is a word of its own: it's, they'll, the town's. Contractions with not stay whole.
_CLITIC = re.compile(r".*?[^\W_](?P<clitic>['’ʼ＇](?:s|m|re|ve|ll|d))$", re.IGNORECASE)


class English(Cased):
    """English. Clitics ('s, 'll, 've) are words of their own, and so is the possessive 's."""

    code: ClassVar[str] = "en"
    name: ClassVar[str] = "English"
    negations: ClassVar = word_set("not no never without nor cannot non lack")
    voice: ClassVar[str] = "en_US"
    espeak: ClassVar[str] = "en-us"
    functions: ClassVar[frozenset[str]] = listed(_FUNCTION)
    forms: ClassVar[dict[str, str]] = paired(_FORMS)
    capitals: ClassVar[frozenset[str]] = listed(_CAPITALS)

    def spans(self, text: str) -> list[Span]:
        """Offsets of the words: it's is two, don't is one, the plural possessive's apostrophe belongs to none."""
        found: list[Span] = []
        for start, end in super().spans(text):
            clitic = _CLITIC.match(text[start:end])
            if clitic:
                at = start + clitic.start("clitic")
                # The first part may have a clitic itself: who'd've.
                inner = _CLITIC.match(text[start:at])
                cuts = [start, *([start + inner.start("clitic")] if inner else []), at, end]
                found += list(pairwise(cuts))
            else:
                found.append((start, end))
        return found

    def lemma_after(self, token: Token, before: Sequence[Token], after: str) -> str:
        """The dictionary form of a content word; after a determiner a word in -ing is a noun: the meeting."""
        plain = self.fold(token.text)
        if plain.endswith("ings") and len(plain) > 6:
            return self.lower(token.text)[:-1]
        if plain.endswith("ing") and plain not in self.forms and before and determined(before):
            follows = self.fold(after)
            if not follows or follows in self.functions:
                return self.lower(token.text)
        return token.lemma


LANGUAGE = English


def determined(before: Sequence[Token]) -> bool:
    """Whether words end with a determiner or a possessive: the, her, the town's; it's has none."""
    last = folded(before[-1].text)
    return last in _DETERMINERS or (last == "'s" and len(before) > 1 and not before[-2].function)
