"""Damages files by seeded chance: bytes flipped, cut, doubled, moved, spliced; parts of zip files from within."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Sequence
from typing import Final

_TELLING: Final = b"\"',;\n\r\t\0@=|:\\&<>/{}[]%-+ \xff\xfe\xef\xbb\xbf"
_NUMBERS: Final = (b"0", b"-1", b"65536", b"1048577", b"99999999", b"2147483648", b"1e308", b"9" * 400, b"NaN")
_ZIP: Final = b"PK\x03\x04"


def mutated(seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """Return one of the seeds, damaged; the contents of a zip file are damaged in half of the cases."""
    seed, other = chance.choice(seeds), chance.choice(seeds)
    if seed.startswith(_ZIP) and chance.random() < 0.6:
        return _repacked(seed, other, chance)
    return _damaged(seed, other, chance)


def _damaged(content: bytes, other: bytes, chance: random.Random) -> bytes:
    broken = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 20))):
        if not broken:
            break
        _damage_once(broken, other, chance)
    return bytes(broken)


def _damage_once(broken: bytearray, other: bytes, chance: random.Random) -> None:
    place = chance.randrange(len(broken))
    length = chance.choice((1, 2, 8, 40, 400))
    what = chance.randrange(10)
    if what < 2:
        broken[place] ^= 1 << chance.randrange(8)
    elif what < 4:
        broken[place] = chance.choice((chance.randrange(256), *_TELLING))
    elif what == 4:
        del broken[place : place + length]
    elif what == 5:
        broken[place:place] = broken[place : place + length] * chance.choice((1, 2, 30))
    elif what == 6:
        moved = broken[place : place + length]
        del broken[place : place + length]
        target = chance.randrange(len(broken) + 1)
        broken[target:target] = moved
    elif what == 7:
        start = chance.randrange(max(1, len(other)))
        broken[place : place + chance.choice((0, length))] = other[start : start + length]
    elif what == 8:
        _change_number(broken, place, chance)
    elif chance.random() < 0.4:
        del broken[place + 1 :]
    else:
        broken[place:place] = bytes((chance.choice(_TELLING),)) * chance.choice((1, 3, 1_000, 70_000))


def _change_number(broken: bytearray, place: int, chance: random.Random) -> None:
    """Write an unlikely number over the next one of the file."""
    start = next((spot for spot in range(place, len(broken)) if 48 <= broken[spot] <= 57), -1)
    if start < 0:
        return
    end = start
    while end < len(broken) and 48 <= broken[end] <= 57:
        end += 1
    broken[start:end] = chance.choice(_NUMBERS)


def _repacked(seed: bytes, other: bytes, chance: random.Random) -> bytes:
    """Damage one or two parts of a zip file and pack it again, so that sums and sizes are right."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        parts = {part.filename: old.read(part) for part in old.infolist()}
        for _ in range(chance.choice((1, 1, 2))):
            name = chance.choice(sorted(parts))
            if chance.random() < 0.05:
                del parts[name]
                break
            parts[name] = _damaged(parts[name], chance.choice(sorted(parts.values())) or other, chance)
        for name, content in parts.items():
            new.writestr(name, content)
    return written.getvalue()
