"""Tells which rows of a list with one row per account are of one person."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

_LEAST_SHARED: Final = 4
_MOSTLY: Final = 0.8


class RowGroups:
    """Watches the rows of one table in their order; `of()` is asked for each of them once.

    Rows with the same ID are of one person, and so are rows one below the other with the same name and accounts on
    different platforms; below a name also rows that say nothing but an account whose handle is like the one above, as
    merged cells leave them in a CSV.
    """

    def __init__(self, *, has_ids: bool, has_platforms: bool) -> None:
        self._has_ids = has_ids
        self._has_platforms = has_platforms
        self._name = ""
        self._platforms: AbstractSet[str] = frozenset()
        self._handle = ""
        self._group = ""

    def of(
        self,
        line: int,
        name: str,
        platforms: AbstractSet[str],
        *,
        handle: str = "",
        row_id: str = "",
        is_account_alone: bool = False,
    ) -> str:
        """Return what is equal for the rows of one person, "" for a row that stands alone as far as can be told."""
        if self._has_ids:
            return row_id
        is_more = is_account_alone and not name and self._name and platforms.isdisjoint(self._platforms)
        if is_more and _are_alike(handle, self._handle):
            self._platforms = self._platforms | platforms
            return self._group
        if not self._has_platforms or not name:
            self._name = ""
            return ""
        if name == self._name and platforms and platforms.isdisjoint(self._platforms):
            self._platforms = self._platforms | platforms
            return self._group
        self._name, self._platforms, self._handle, self._group = name, platforms, handle, f"line {line}"
        return self._group if platforms else ""


def _are_alike(handle: str, above: str) -> bool:
    """Say whether two handles begin alike, as those of one person on two platforms mostly do."""
    one, other = ("".join(filter(str.isalnum, text.casefold())) for text in (handle, above))
    shared = next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return shared >= _LEAST_SHARED and shared >= len(min(one, other, key=len)) * _MOSTLY
