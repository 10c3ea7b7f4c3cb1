"""Reads one workbook in a process of its own and writes its rows to standard output as JSON lines.

A hostile workbook can abort the process or eat all memory, so it must not be the program's own process that opens it.
Runs as a script and imports nothing of the program, which keeps its start short.

Usage: xlsx_child.py FILE SHEET calamine|openpyxl

Lines written: {"kind", "size"}, then {"sheets", "sheet", "total"}, then any number of
{"rows": [[number, cells, is_cut]]}, then {"end": true}; or at any time {"error": code, ...}.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

MEMORY: Final = 500 << 20
LARGEST: Final = 200 << 20
"""Bytes of all parts of the workbook unpacked."""
STEEPEST: Final = 100
"""Unpacked bytes per packed byte; a real workbook stays below it."""
_HARMLESS: Final = 8 << 20
_SECONDS: Final = {"calamine": (4, 0.3), "openpyxl": (4, 2.0)}
"""Processor seconds allowed: for any file, and more per unpacked megabyte."""
_NONCHARACTER: Final = re.compile(r"_x(005F|FFF[EF])_")
_WIDEST: Final = 16_384
_LONGEST_ROW: Final = 1 << 20
_BATCH_ROWS: Final = 500
_BATCH_LETTERS: Final = 1 << 18


class _Refused(Exception):
    """The workbook cannot be read; the arguments are the answer to give."""

    def __init__(self, code: str, **details: Any) -> None:
        super().__init__(code)
        self.answer = {"error": code, **details}


class _Sheet(NamedTuple):
    """The sheet that was chosen: all names, its own, how many rows it claims, and the rows from the first one on."""

    names: list[str]
    name: str
    total: int
    rows: Iterator[Iterable[Any]]


def main(arguments: list[str]) -> int:
    """Read one workbook as the command line says; the answer tells whether it worked, the exit code only of crashes."""
    path, wanted, reader = arguments
    _limit(memory=MEMORY)
    try:
        size, kind = _survey(path)
        _say({"kind": kind, "size": size})
        base, more = _SECONDS[reader]
        _limit(seconds=int(base + more * size / (1 << 20)) + 1)
        sheet = _opened(path, wanted, reader, kind=kind)
        _say({"sheets": sheet.names, "sheet": sheet.name, "total": sheet.total})
        _send(sheet.rows)
        _say({"end": True})
    except _Refused as refusal:
        _say(refusal.answer)
    except MemoryError:
        _say({"error": "file.too_big"})
    except BrokenPipeError:
        return 0
    except Exception as error:  # noqa: BLE001 - whatever a reader trips over in a damaged file, the answer is the same
        _say({"error": "file.damaged", "reason": type(error).__name__})
    return 0


def _limit(*, memory: int = 0, seconds: int = 0) -> None:
    """Cap this process; where the system has no such caps (Windows) the parent's clock alone stands guard."""
    try:
        import resource  # only where the system has it
    except ImportError:
        return
    if memory:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    if seconds:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _survey(path: str) -> tuple[int, str]:
    """Return the unpacked size and the kind of workbook; refuse bombs and archives that are no workbook."""
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        names = {part.filename for part in parts}
        size = sum(part.file_size for part in parts)
        packed = sum(part.compress_size for part in parts)
        if size > LARGEST or (size > _HARMLESS and size > STEEPEST * packed):
            raise _Refused("file.too_big")
        if "xl/workbook.xml" in names:
            return size, "xlsx"
        if "mimetype" in names and b"opendocument.spreadsheet" in archive.read("mimetype")[:200]:
            return size, "ods"
    raise _Refused("file.not_workbook")


def _opened(path: str, wanted: str, reader: str, *, kind: str) -> _Sheet:
    if reader == "openpyxl":
        return _by_openpyxl(path, wanted)
    try:
        return _by_calamine(path, wanted)
    except (_Refused, MemoryError):
        raise
    except Exception:
        if kind != "xlsx":
            raise
        return _by_openpyxl(path, wanted)


def _by_calamine(path: str, wanted: str) -> _Sheet:
    import python_calamine  # each reader is loaded only where it is used: it costs start-up time

    # Given as a stream, the format is told by the content; by path it would be told by the ending of the name.
    with Path(path).open("rb") as file:
        try:
            book = python_calamine.CalamineWorkbook.from_filelike(file)
        except python_calamine.PasswordError as error:
            raise _Refused("file.protected") from error
    names = list(book.sheet_names)
    shown = {about.name for about in book.sheets_metadata if about.visible == python_calamine.SheetVisibleEnum.Visible}
    for name in _candidates(names, wanted, shown=shown):
        sheet = book.get_sheet_by_name(name)
        if wanted or sheet.end is not None:
            if sheet.end is None or sheet.start is None:
                return _Sheet(names, name, 0, iter(()))
            # Its rows begin at row 1 but at the first column in use; columns shall count as they do in the sheet.
            margin = [""] * sheet.start[1]
            return _Sheet(names, name, sheet.end[0] + 1, (margin + row for row in sheet.iter_rows()))
    return _Sheet(names, names[0] if names else "", 0, iter(()))


def _by_openpyxl(path: str, wanted: str) -> _Sheet:
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
    sheets = {sheet.title: sheet for sheet in book.worksheets}
    names = list(sheets)
    shown = {name for name, sheet in sheets.items() if sheet.sheet_state == "visible"}
    for name in _candidates(names, wanted, shown=shown):
        # What a sheet says about its own size may be wrong and would cut or pad the rows.
        sheets[name].reset_dimensions()
        if wanted or any(any(cell is not None for cell in row) for row in sheets[name].iter_rows(values_only=True)):
            return _Sheet(names, name, 0, _closing(book, sheets[name].iter_rows(values_only=True)))
    return _Sheet(names, names[0] if names else "", 0, _closing(book, ()))


def _closing(book: Any, rows: Iterable[Iterable[Any]]) -> Iterator[Iterable[Any]]:
    try:
        yield from rows
    finally:
        book.close()


def _candidates(names: list[str], wanted: str, *, shown: set[str]) -> list[str]:
    """Return the sheets to try in order: the wanted one, else visible ones before hidden ones."""
    if not wanted:
        return [name for name in names if name in shown] + [name for name in names if name not in shown]
    folded = wanted.strip().casefold()
    exact = [name for name in names if name == wanted] or [name for name in names if name.strip().casefold() == folded]
    if not exact:
        raise _Refused("sheet.unknown", value=wanted, sheets=", ".join(names))
    return exact[:1]


def _send(rows: Iterator[Iterable[Any]]) -> None:
    batch: list[tuple[int, list[str], bool]] = []
    letters = 0
    for number, row in enumerate(rows, start=1):
        cells = [_text(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if not cells:
            continue
        length = sum(map(len, cells))
        is_cut = length > _LONGEST_ROW or len(cells) > _WIDEST
        if is_cut:
            cells = [cell[:1000] for cell in cells[:100]]
        batch.append((number, cells, is_cut))
        letters += length
        if len(batch) >= _BATCH_ROWS or letters >= _BATCH_LETTERS:
            _say({"rows": batch})
            batch, letters = [], 0
    _say({"rows": batch})


def _text(value: Any) -> str:
    """Return a cell as the text a person would have typed: no ".0", dates as ISO days, errors as they are."""
    if isinstance(value, str):
        text = value.replace("\0", "")
        if "_xFFF" in text or "_x005F_" in text:
            text = _NONCHARACTER.sub(_decoded, text)
        return text if text.isascii() else text.encode("utf-8", "replace").decode()
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, dt.datetime):
        is_day = value.time() == dt.time()
        return value.date().isoformat() if is_day else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return str(value)


def _decoded(match: re.Match[str]) -> str:
    """Undo the escape of the two noncharacters, which the readers leave as it is, and of texts that look like it."""
    return chr(int(match[1], 16))


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
