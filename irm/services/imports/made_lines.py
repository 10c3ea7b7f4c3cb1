"""Whom an import made, with the line that did: two numbers for each of very many people."""

from __future__ import annotations

from array import array
from bisect import bisect_left


class MadeLines:
    """People by rising id."""

    def __init__(self) -> None:
        self._ids = array("q")
        self._lines = array("q")

    def note(self, person: int, line: int) -> None:
        """Put down the next one."""
        self._ids.append(person)
        self._lines.append(line)

    def get(self, person: int) -> int:
        """Return the line that made somebody, 0 for somebody who was here before."""
        place = bisect_left(self._ids, person)
        return self._lines[place] if place < len(self._ids) and self._ids[place] == person else 0
