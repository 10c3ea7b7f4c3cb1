"""Logical lines of a vCard file: unfolded, as bytes, whatever the line ends, with caps on what is kept of each."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from irm.services.imports.encoding import Progress, examine, unreadable

LONGEST: Final = 16 << 20
"""Bytes kept of one property: the longest text this program stores fits in, however much of it is escaped."""

_CHUNK: Final = 1 << 16
_WIDE_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_SOFT: Final = b"QUOTED-PRINTABLE"


class CardLine(NamedTuple):
    """One property as it stands in the file: the physical line it starts on (first line 1) and its bytes.

    `is_cut` says that it was longer than LONGEST and its end is missing.
    """

    number: int
    data: bytes
    is_cut: bool


def card_lines(path: Path, *, progress: Progress | None = None) -> Iterator[CardLine]:
    """Yield the logical lines; UTF-16 and UTF-32 come out as UTF-8. IrmError "file.unreadable" or "file.missing"."""
    held: list[bytes] = []
    size = start = 0
    is_soft = False
    for number, line in _numbered(path, progress=progress):
        if not line:
            continue  # some programs write blank lines between all others, inside folded ones too
        is_folded = line[:1] in (b" ", b"\t")
        goes_on = is_soft and held[-1][-1:] == b"=" and not line.upper().startswith((b"END:VCARD", b"BEGIN:VCARD"))
        if held and (goes_on or is_folded):
            if goes_on:
                held[-1] = held[-1][:-1]
            piece = line[1:] if is_folded and not goes_on else line
            size += len(piece)
            if size <= LONGEST:
                held.append(piece)
            continue
        if held:
            yield CardLine(start, b"".join(held), size > LONGEST)
        held, size, start = [line], len(line), number
        is_soft = _SOFT in line[:200].partition(b":")[0].upper()
    if held:
        yield CardLine(start, b"".join(held), size > LONGEST)


def _numbered(path: Path, *, progress: Progress | None) -> Iterator[tuple[int, bytes]]:
    """Yield physical lines without their ends, however they end; a line is cut where it gets too long."""
    number, size = 0, 0
    held: list[bytes] = []
    for piece in _pieces(path, progress=progress):
        if b"\n" not in piece and b"\r" not in piece:
            if size <= LONGEST:
                held.append(piece)
                size += len(piece)
            continue
        lines = b"".join((*held, piece)).splitlines(keepends=True)
        # The last line may go on, and a CR at the very end may be the first half of CR LF.
        held = [lines.pop()]
        size = len(held[0])
        for line in lines:
            number += 1
            yield number, line.rstrip(b"\r\n")
    for line in b"".join(held).splitlines():
        number += 1
        yield number, line


def _pieces(path: Path, *, progress: Progress | None) -> Iterator[bytes]:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(4096)
            wide = _wide_encoding(path, head)
            file.seek(0)
            decoder = codecs.getincrementaldecoder(wide)(errors="replace") if wide else None
            is_first = True
            while chunk := file.read(_CHUNK):
                piece = chunk if decoder is None else decoder.decode(chunk).encode("utf-8", "replace")
                yield piece.removeprefix(codecs.BOM_UTF8) if is_first else piece
                is_first = False
                if progress is not None:
                    progress(file.tell(), size)
    except OSError as error:
        raise unreadable(path, error) from error


def _wide_encoding(path: Path, head: bytes) -> str:
    """Return the encoding where characters have two or four bytes each, else ""."""
    if not head.startswith(_WIDE_MARKS) and b"\0" not in head:
        return ""
    found = examine(path).encoding
    return found if found.startswith(("utf-16", "utf-32")) else ""
