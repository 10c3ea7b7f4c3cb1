"""Tells which rows of a list with one row per account are of one person."""

from __future__ import annotations

from collections.abc import Set as AbstractSet


class RowGroups:
    """Watches the rows of one table in their order; `of()` is asked for each of them once.

    Rows with the same ID are of one person, and so are rows one below the other with the same name and accounts on
    different platforms.
    """

    def __init__(self, *, has_ids: bool, has_platforms: bool) -> None:
        self._has_ids = has_ids
        self._has_platforms = has_platforms
        self._name = ""
        self._platforms: AbstractSet[str] = frozenset()
        self._group = ""

    def of(self, line: int, name: str, platforms: AbstractSet[str], *, row_id: str = "") -> str:
        """Return what is equal for the rows of one person, "" for a row that stands alone as far as can be told."""
        if self._has_ids:
            return row_id
        if not self._has_platforms or not name:
            self._name = ""
            return ""
        if name == self._name and platforms and platforms.isdisjoint(self._platforms):
            self._platforms = self._platforms | platforms
            return self._group
        self._name, self._platforms, self._group = name, platforms, f"line {line}"
        return self._group if platforms else ""
