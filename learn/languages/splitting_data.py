"""What sentence splitting knows of each language, with what every language meets.

To add a language, add its `Rules` to `splitting_europe` or `splitting_world`, or name a neighbour here. One
without any is split by its script, and by what is common to all.
"""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache

from learn.languages.splitting_europe import EUROPE
from learn.languages.splitting_rules import Rules, words
from learn.languages.splitting_world import WORLD

# Titles and firms that turn up in Latin-script names in every language.
_COMMON = Rules(
    titles=words("Mr Mrs Ms Mx Messrs Dr Prof Rev Lt Col Sgt Capt Cmdr Adm Gov Sen Det Supt Atty v vs cf"),
    counted=words("a.m p.m A.M P.M"),
    dates=words(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
        " September October November December Eastern Pacific Central Mountain Greenwich"
    ),
    numbered=words("No Nos Nr nr N° n° Nº nº № § Vol vol p pp Fig fig Art art Sec Rp Tel tel Ext ext ver"),
    open=words(
        "Inc Ltd Co Corp Bros Jr Sr St Mt Ph.D M.D B.A M.A U.S U.S.A U.K U.N E.U D.C A.S P.B.B EE.UU UU E.U.A É.-U"
    ),
    final=words("etc"),
    openers=words(
        "The A An In On At He She It They We I You This That These Those But And Or If When While"
        " As For After Before With By There His Her Their Its My Our Your What Why How Who Where"
    ),
    said=r"\b(?:said|says|asked|asks|replied|added|cried|shouted|wrote|told|answered|whispered|exclaimed)\b",
)
_ORDINALS = words("mk sq eu lb")
_LIKE = dict(
    x.split(":")
    for x in words(
        "ms:id fil:tl ceb:tl ilo:tl mr:hi ne:hi sa:hi bh:hi mai:hi as:bn or:bn arz:ar ps:fa sd:ur ug:ar ckb:fa"
        " be:ru kk:ru ky:ru tt:ru tg:ru mn:ru mk:bg ca:es gl:pt yue:zh wuu:zh lzh:zh sk:cs sr:hr bs:hr sh:hr sl:hr"
        " nb:no nn:no no:da fo:da az:tr dz:bo ti:am lb:de af:nl oc:fr"
    )
)
"""Languages that are read with the data of a neighbour besides their own."""


_DATA = EUROPE | WORLD


def _merged(a: Rules, b: Rules) -> Rules:
    """All that either of two sets of rules says; `vowelless` only where both do."""
    values: dict[str, object] = {}
    for field in fields(Rules):
        x, y = getattr(a, field.name), getattr(b, field.name)
        if field.name == "vowelless":
            values[field.name] = x and y
        elif isinstance(x, frozenset):
            values[field.name] = x | y
        elif isinstance(x, str):
            values[field.name] = "|".join(p for p in (x, y) if p)
        else:
            values[field.name] = x or y
    return Rules(**values)  # type: ignore[arg-type]


@cache
def rules(lang: str) -> Rules:
    """The rules of a language, together with those of its neighbour and of all."""
    lang = re.split("[-_]", lang.lower())[0]
    own = _DATA.get(lang, Rules(ordinals=lang in _ORDINALS))
    return _merged(own, rules(_LIKE[lang]) if lang in _LIKE else _COMMON)
