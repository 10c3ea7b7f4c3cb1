"""Physical lines of a text file, decoded piece by piece: neither a long file nor a long line fills the memory."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from irm.services.imports.encoding import Progress, unreadable
from irm.services.imports.mixed_text import MixedDecoder

LONGEST_LINE: Final = 1 << 20
"""Characters of a physical line that are kept; the rest is passed over and the line is marked as cut."""

_CHUNK: Final = 1 << 16


class TextLines:
    """Iterates the lines of a file with their line ends as they stand (CR, LF, CR LF, mixed); NULs are dropped.

    `other` is the encoding of lines that are not UTF-8 in a file that otherwise is.
    `number` is that of the line handed out last (first line 1), `is_cut` says that it was longer than LONGEST_LINE.
    """

    def __init__(self, path: Path, *, encoding: str, other: str = "", progress: Progress | None = None) -> None:
        self._path = path
        self._encoding = encoding
        self._other = other
        self._progress = progress
        self.number = 0
        self.is_cut = False

    def __iter__(self) -> Iterator[str]:
        carried = ""
        for piece in self._pieces():
            if len(carried) >= LONGEST_LINE:
                piece = _from_line_end(piece)
                if not piece:
                    continue
            lines = list(io.StringIO(carried + piece, newline=""))
            # The last line may go on, and a CR at the very end may be the first half of CR LF.
            carried = lines.pop()[:LONGEST_LINE] if lines else ""
            for line in lines:
                yield self._handed_out(line)
        if carried:
            yield self._handed_out(carried)

    def _handed_out(self, line: str) -> str:
        self.number += 1
        self.is_cut = len(line) >= LONGEST_LINE
        return line[:LONGEST_LINE]

    def _pieces(self) -> Iterator[str]:
        """Yield decoded text without NULs and without a byte-order mark at the start."""
        decoder: codecs.IncrementalDecoder | MixedDecoder
        if self._other:
            decoder = MixedDecoder(self._other)
        else:
            decoder = codecs.getincrementaldecoder(self._encoding)(errors="replace")
        try:
            size = self._path.stat().st_size
            with self._path.open("rb") as file:
                is_first = True
                while chunk := file.read(_CHUNK):
                    text = decoder.decode(chunk).replace("\0", "")
                    if is_first:
                        text = text.removeprefix("\ufeff")
                        is_first = False
                    yield text
                    if self._progress is not None:
                        self._progress(file.tell(), size)
                yield decoder.decode(b"", final=True).replace("\0", "")
        except OSError as error:
            raise unreadable(self._path, error) from error


def _from_line_end(piece: str) -> str:
    """Return what is left of the piece from its first line end on, "" when it has none."""
    ends = [place for place in (piece.find("\n"), piece.find("\r")) if place >= 0]
    return piece[min(ends) :] if ends else ""
