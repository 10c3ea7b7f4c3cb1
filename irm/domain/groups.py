"""A list in groups: which group holds how many records, and the lines a list shows of them."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby


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


def lines(ids: array[int], groups: Sequence[Group], folded: Collection[str]) -> array[int]:
    """Return what a list shows line by line: the ids, and -1, -2 … where the first, second … group begins.

    The records of a folded group are left out. Ids are copied by ranges, never one by one.
    """
    found, start = array("q"), 0
    for number, group in enumerate(groups, 1):
        found.append(-number)
        if group.key not in folded:
            found += ids[start : start + group.count]
        start += group.count
    return found if groups else ids
