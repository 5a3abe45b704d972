"""Valid files, damaged at random: as bytes, and what is packed in them too."""

from __future__ import annotations

import gzip
import io
import random
import zipfile

from tests.hostile.samples import packed

PIECES = (
    b"\0", b"\xff", b"\xed\xa0\x80", b"\n", b"\r", b"\t", b'"', b"'", b"<", b">", b"&", b"]]>", b"<!--", b"<![CDATA[",
    b"&#0;", b"&x;", b"\\ud800", b"-1", b"9" * 30, b"1e999", b"NaN", b"null", b"[]", b"{}", b"..", b"../../", b"=1+1",
    b"\xe2\x80\xae", b"\xcc\x81" * 40, b"\xf0\x9f\x91\xa9\xe2\x80\x8d", b"#", b"-", b"|", b"%n", b"true", b"\x1f", b"",
)  # fmt: skip


def bytes_damaged(data: bytes, chance: random.Random) -> bytes:
    """Data with a few changes: bytes, pieces put in, taken out, doubled, moved, cut off."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        if not out:
            break
        at, size = chance.randrange(len(out)), chance.choice((1, 2, 8, 60))
        match chance.randrange(7):
            case 0:
                out[at] = chance.randrange(256)
            case 1:
                out[at] ^= 1 << chance.randrange(8)
            case 2:
                out[at:at] = chance.choice(PIECES)
            case 3:
                out[at : at + size] = chance.choice(PIECES)
            case 4:
                del out[at : at + size]
            case 5:
                out[at:at] = out[at : at + size] * chance.choice((1, 2, 50))
            case _:
                if not chance.randrange(4):
                    del out[at:]
    return bytes(out)


def damaged(data: bytes, suffix: str, chance: random.Random) -> bytes:
    """A file of a format, damaged; of an archive mostly one of its files, the archive being whole."""
    if data.startswith(b"PK") and chance.randrange(5):
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            members: dict[str, str | bytes] = {name: file.read(name) for name in file.namelist()}
        name = chance.choice(list(members))
        if chance.randrange(20):
            members[name] = bytes_damaged(bytes(members[name]), chance)  # type: ignore[arg-type]
        else:
            del members[name]
        return packed(members)
    if data.startswith(b"\x1f\x8b") and chance.randrange(5):
        return gzip.compress(bytes_damaged(gzip.decompress(data), chance), mtime=0)
    return bytes_damaged(data, chance)
