"""Whom a row may mean by a name with a letter wrong, missing, too many or out of place.

People come near by how the name sounds, as in the search for doubles; what else the row says is weighed as there. The
index is made once an import meets somebody new, in a list with people in it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from rapidfuzz.distance import OSA

from irm.db import duplicate_read
from irm.domain import iso, name_sound
from irm.domain.sameness import LIKELY, Known, Rarity, judge, stems
from irm.domain.text import fold
from irm.services import duplicates

if TYPE_CHECKING:
    from irm.services.imports.matching import Reading

_SHORTEST: Final = 6
_PLACE_BITS: Final = 24
_PLACES: Final = (1 << _PLACE_BITS) - 1
_SEEN: Final = (1 << 22) - 1
_MOST_UNDER: Final = 20
_MOST_NEAR: Final = 8


class SoundIndex:
    """Finds the sounds that differ from one by one letter.

    A sound is cut in three, and kept under each two of the parts: one letter spoils one part. Changed places across a
    cut are found by the letters in order. Marks are sorted numbers, which take less room than a dict.
    """

    def __init__(self, sounds: Iterable[str]) -> None:
        self._sounds = [sound for sound in sounds if len(sound) >= _SHORTEST][:_PLACES]
        self._seen = bytearray(_SEEN + 1)
        self._marks = array(
            "q",
            sorted(
                [
                    hash(form) & ~_PLACES | place
                    for place, sound in enumerate(self._sounds)
                    for form in _forms(sound, _cuts(len(sound), (0,)))
                ]
            ),
        )
        for mark in self._marks:
            self._seen[mark >> _PLACE_BITS & _SEEN] = 1

    def near(self, sound: str) -> list[str]:
        """Return the sounds one letter away; none of a very short one."""
        if len(sound) < _SHORTEST:
            return []
        seen, forms = self._seen, _forms(sound, _cuts(len(sound), (-1, 0, 1)))
        marks = [mark for mark in map(hash, forms) if seen[mark >> _PLACE_BITS & _SEEN]]
        found = {other for mark in marks for other in self._under(mark >> _PLACE_BITS)}
        return [other for other in found if OSA.distance(sound, other, score_cutoff=1) == 1]

    def _under(self, mark: int) -> list[str]:
        start = bisect_left(self._marks, mark << _PLACE_BITS)
        marks = self._marks[start : start + _MOST_UNDER]
        return [self._sounds[one & _PLACES] for one in marks if one >> _PLACE_BITS == mark]


@lru_cache(1_000)
def _cuts(size: int, longer: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return how long two parts of three are that stand together, and one, in sounds so much longer than this size."""
    sizes = [size + more for more in longer]
    thirds = [(one + 1) // 3 for one in sizes]
    twos = [one - third for one, third in zip(sizes, thirds, strict=True)]
    return tuple(dict.fromkeys(twos)), tuple(dict.fromkeys(thirds))


def _forms(sound: str, cuts: tuple[tuple[int, ...], tuple[int, ...]]) -> list[str]:
    """Return what stays the same of a sound when one letter is another."""
    twos, ones = cuts
    return [
        "".join(sorted(sound)),
        *[sound[:two] for two in twos],
        *[sound[-two:] for two in twos],
        *[sound[:one] + sound[-one:] for one in ones],
    ]


@dataclass(slots=True)
class NearNames:
    """Who of those known before an import has a name near that of a row of the batch, and is likely meant by it."""

    _index: SoundIndex | None = None
    _rarity: Rarity | None = None
    _meant: dict[int, list[int]] = field(default_factory=dict)

    def has_near(self, name: str, sounds: Mapping[str, int]) -> bool:
        """Say whether somebody known has a name near this one, whatever else is known of them."""
        index = self._index = self._index or SoundIndex(sounds)
        return any(index.near(key) for key in name_sound.sounds(name) if key not in sounds)

    def look_up(self, connection: Any, readings: Iterable[Reading], sounds: Mapping[str, int]) -> set[int]:
        """Find out for the readings of a batch, and return everybody found; `sounds` says whose alone each is."""
        self._meant.clear()
        self._index = self._index or SoundIndex(sounds)
        near: list[tuple[Reading, int]] = []
        for reading in readings:
            for key in name_sound.sounds(reading.checked.display_name):
                others = self._index.near(key) if key not in sounds else ()
                near += [(reading, sounds[other]) for other in others[:_MOST_NEAR]]
        if near:
            self._weigh(connection, near)
        return {person for people in self._meant.values() for person in people}

    def meant(self, reading: Reading) -> list[int]:
        """Return who is likely meant, the likeliest first."""
        return self._meant.get(reading.candidate.line, [])

    def _weigh(self, connection: Any, near: list[tuple[Reading, int]]) -> None:
        known = duplicates.known_of(connection, {person for _, person in near})
        rarity = self._rarity or Rarity(duplicate_read.count(connection), duplicate_read.counts(connection))
        self._rarity = rarity
        found = []
        for reading, person in near:
            said = _said(reading)
            if person in known and _has_sign(known[person], said):
                bits = judge(known[person], said, rarity).bits
                if bits >= LIKELY:
                    found.append((-bits, person, reading.candidate.line))
        for _, person, line in sorted(found):
            self._meant.setdefault(line, []).append(person)


def _has_sign(one: Known, other: Known) -> bool:
    """Say whether there is more to weigh than a name, a country and a platform: these are never enough."""
    return bool(
        (one.city and one.city == other.city)
        or (one.birthday and one.birthday == other.birthday)
        or {value for _, value in one.contacts} & {value for _, value in other.contacts}
        or set(stems(one)) & set(stems(other))
    )


def _said(reading: Reading) -> Known:
    checked = reading.checked
    return Known(
        *(0, checked.display_name, checked.legal_name, checked.kind, fold(checked.country), fold(checked.city)),
        birthday=iso.day_to_text(checked.birthday) or "",
        accounts=reading.accounts,
        contacts=tuple((point.kind, point.normalised) for point in checked.contact_points),
        tags=frozenset(checked.tags),
    )
