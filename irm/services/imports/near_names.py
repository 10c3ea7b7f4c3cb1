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
from typing import Final

from rapidfuzz.distance import OSA

from irm.db import duplicate_read
from irm.db.driver import Connection
from irm.domain import iso, name_sound
from irm.domain.sameness import LIKELY, Known, Rarity, judge
from irm.domain.text import fold
from irm.services import duplicates
from irm.services.imports.identity import Reading
from irm.services.imports.plain_rows import PlainRow

_SHORTEST: Final = 6
_PLACE_BITS: Final = 24
_PLACES: Final = (1 << _PLACE_BITS) - 1
_SEEN: Final = (1 << 19) - 1
_MOST_UNDER: Final = 20
_MOST_NEAR: Final = 8
_RARE: Final = 5
"""So much rarer than its country is a city that says enough beside a name."""


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
    _signs: set[str] = field(default_factory=set)
    _rare: dict[tuple[str, str], bool] = field(default_factory=dict)
    _meant: dict[int, list[int]] = field(default_factory=dict)

    def look_up(self, connection: Connection, rows: Iterable[Reading | PlainRow], sounds: Mapping[str, int]) -> None:
        """Find out for the rows of a batch; `sounds` says whose alone each is."""
        self._meant.clear()
        near: list[tuple[Reading | PlainRow, int]] = []
        for row in rows:
            if self._rarity is None:
                people = duplicate_read.count(connection)
                self._rarity = Rarity(people, duplicate_read.counts(connection))
                self._signs = duplicate_read.signs(connection)
            if not self._has_sign(row, self._rarity):
                continue
            index = self._index = self._index or SoundIndex(sounds)
            for key in name_sound.sounds(row.name):
                if key not in sounds and (others := index.near(key)):
                    near += [(row, sounds[other]) for other in others[:_MOST_NEAR]]
        if near and self._rarity is not None:
            self._weigh(connection, near, self._rarity)

    def _has_sign(self, row: Reading | PlainRow, rarity: Rarity) -> bool:
        """Say whether a row says what is enough beside a name: a city few live in, a birthday, a way to reach somebody.

        A name, a country and a platform are never enough, and most rows have no more in common with anybody.
        """
        signs, place = self._signs, (row.country, row.city)
        is_rare = self._rare.get(place)
        if is_rare is None:
            there = rarity.of.get(("city", fold(row.city)), 0) if row.city else 0
            around = rarity.of.get(("country", fold(row.country)), rarity.people)
            is_rare = self._rare[place] = 0 < there * _RARE <= around
        return (
            is_rare
            or any(handle in signs for _, handle in row.accounts)
            or any(value in signs for _, value in row.contacts)
            or (not isinstance(row, PlainRow) and row.checked.birthday is not None)
        )

    def meant(self, line: int) -> list[int]:
        """Return who is likely meant by the row of a line, the likeliest first."""
        return self._meant.get(line, [])

    def _weigh(self, connection: Connection, near: list[tuple[Reading | PlainRow, int]], rarity: Rarity) -> None:
        known = duplicates.known_of(connection, {person for _, person in near})
        found = []
        for row, person in near:
            said = _said(row)
            if person in known:
                bits = judge(known[person], said, rarity).bits
                if bits >= LIKELY:
                    found.append((-bits, person, row.line))
        for _, person, line in sorted(found):
            self._meant.setdefault(line, []).append(person)


def _said(row: Reading | PlainRow) -> Known:
    if isinstance(row, PlainRow):
        place, points = (fold(row.country), fold(row.city)), row.points
        contacts = tuple((kind, normalised) for kind, _, normalised in points)
        return Known(0, row.name, "", "person", *place, "", row.accounts, contacts, tags=frozenset(row.tags))
    checked = row.checked
    return Known(
        *(0, checked.display_name, checked.legal_name, checked.kind, fold(checked.country), fold(checked.city)),
        birthday=iso.day_to_text(checked.birthday) or "",
        accounts=row.accounts,
        contacts=tuple((point.kind, point.normalised) for point in checked.contact_points),
        tags=frozenset(checked.tags),
    )
