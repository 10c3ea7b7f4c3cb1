"""Uids for the people of one import: the first by chance, the others after it.

An index of them grows at its end; scattered over the whole index they would cost a page of it for each person.
"""

from __future__ import annotations

import os
from typing import Final

_HALF: Final = 1 << 127


class Uids:
    """Gives out 32 hexadecimal digits each time."""

    def __init__(self) -> None:
        self._next = int.from_bytes(os.urandom(16)) % _HALF

    def take(self) -> str:
        """Return the next one."""
        self._next += 1
        return f"{self._next:032x}"
