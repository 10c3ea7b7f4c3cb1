"""A list in groups: which group holds how many records, and the lines a list shows of them."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from typing import Final


@dataclass(frozen=True, slots=True)
class Group:
    """Some records that stand side by side: a code or a folded text, and how many there are.

    `name` is the text as it was typed, where the key is no code.
    """

    key: str
    count: int
    name: str = ""


def runs(keys: Iterable[str]) -> tuple[Group, ...]:
    """Return the groups of records whose keys come in this order."""
    return tuple(Group(key, sum(1 for _ in same)) for key, same in groupby(keys))


class Layout:
    """The lines a list shows: the ids, and -1, -2 … where the first, second … group begins.

    The records of a folded group are left out. Ids are copied by ranges, never one by one.
    """

    def __init__(self, ids: array[int], groups: Sequence[Group] = (), folded: frozenset[str] = frozenset()) -> None:
        self._ids = ids
        self._groups = tuple(groups)
        self._starts: array[int] = array("q")
        self.lines: Final = self._laid_out(folded) if groups else ids

    def _laid_out(self, folded: frozenset[str]) -> array[int]:
        found, start = array("q"), 0
        for number, group in enumerate(self._groups, 1):
            self._starts.append(len(found))
            found.append(-number)
            if group.key not in folded:
                found += self._ids[start : start + group.count]
            start += group.count
        return found

    def group_at(self, line: int) -> Group | None:
        """Return the group that begins on a line, None where a record stands."""
        is_there = 0 <= line < len(self.lines) and self.lines[line] < 0
        return self._groups[-self.lines[line] - 1] if is_there else None

    def line_of_group(self, key: str) -> int:
        """Return the line on which a group begins, -1 where there is none of this key."""
        found = (start for group, start in zip(self._groups, self._starts, strict=True) if group.key == key)
        return next(found, -1)

    def group_of(self, record_id: int) -> Group | None:
        """Return the group a record stands in, folded or not; None where the list has none or the record is not in."""
        try:
            place = self._ids.index(record_id)
        except ValueError:
            return None
        for group in self._groups:
            place -= group.count
            if place < 0:
                return group
        return None

    def count_records(self, first: int, last: int) -> int:
        """Return how many records stand on the lines from `first` to `last`."""
        return last - first + 1 - (bisect_right(self._starts, last) - bisect_left(self._starts, first))

    def nearest_record(self, line: int) -> int:
        """Return `line`, or where a group begins there the line below it or above it that is none; -1 without any."""
        count = len(self.lines)
        places = chain(range(max(0, line), count), range(min(line, count) - 1, -1, -1))
        return next((near for near in places if self.lines[near] >= 0), -1)
