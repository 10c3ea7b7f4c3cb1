"""Text of a file whose lines are not all in the same encoding, as lists are that were put together from two."""

from __future__ import annotations

import codecs
from typing import Final

_LONGEST: Final = 1 << 20


class MixedDecoder:
    """Decodes piece by piece: each line as UTF-8 where it is that, else in the other encoding."""

    def __init__(self, other: str) -> None:
        self._other = codecs.lookup(other)
        self._carried = b""

    def decode(self, piece: bytes, final: bool = False) -> str:
        """Return the text of the lines that are complete; of all that is left with `final`."""
        held = self._carried + piece
        is_all = final or len(held) > _LONGEST + len(piece)
        end = len(held) if is_all else max(held.rfind(b"\n"), held.rfind(b"\r")) + 1
        self._carried = held[end:]
        held = held[:end]
        try:
            return held.decode()
        except UnicodeDecodeError:
            return "".join(map(self._line, held.splitlines(keepends=True)))

    def _line(self, line: bytes) -> str:
        try:
            return line.decode()
        except UnicodeDecodeError:
            return self._other.decode(line, "replace")[0]
