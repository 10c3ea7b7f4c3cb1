"""Reads one workbook in a process of its own and writes its rows to standard output as JSON lines.

A hostile workbook can abort the process or eat all memory, so it must not be the program's own process that opens it.
Runs as a script and imports nothing of the program, which keeps its start short.

Usage: xlsx_child.py FILE SHEET calamine|openpyxl

Lines written: {"kind", "size"}, then {"sheets", "shown", "sheet", "total"}, then any number of
{"rows": [[number, cells, is_cut, links]]}, then {"end": true}; or at any time {"error": code, ...}. For the SHEET "*"
{"kind", "size"}, then {"head", "rows"} with the first rows of each sheet that is shown. The links are those addresses
on the web that cells lead to without saying them, by the place of the cell.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple

MEMORY: Final = 500 << 20
LARGEST: Final = 200 << 20
"""Bytes of all parts of the workbook unpacked."""
STEEPEST: Final = 100
"""Unpacked bytes per packed byte; a real workbook stays below it."""
_HARMLESS: Final = 8 << 20
_SECONDS: Final = {"calamine": (4, 0.4), "openpyxl": (4, 2.0), "ods": (4, 1.0)}
"""Processor seconds allowed: for any file, and more per unpacked megabyte."""
_CONTENT_TYPES: Final = (
    (b"spreadsheetml.sheet.main+xml", "xlsx"),
    (b"sheet.macroEnabled.main+xml", "xlsx"),
    (b"spreadsheetml.template.main+xml", "xlsx"),
    (b"template.macroEnabled.main+xml", "xlsx"),
    (b"sheet.binary.macroEnabled", "file.is_xlsb"),
    (b"wordprocessingml", "file.is_document"),
    (b"ms-word", "file.is_document"),
    (b"presentationml", "file.is_document"),
)
"""What the list of parts of an Office file says it is."""
_NONCHARACTER: Final = re.compile(r"_x(005F|FFF[EF])_")
_WIDEST: Final = 16_384
_LONGEST_ROW: Final = 1 << 20
_BATCH_ROWS: Final = 500
_ALL: Final = "*"
"""No sheet can be called so."""
_MOST_HEADS: Final = 30
_BATCH_LETTERS: Final = 1 << 18


class _Refused(Exception):
    """The workbook cannot be read; the arguments are the answer to give."""

    def __init__(self, code: str, **details: Any) -> None:
        super().__init__(code)
        self.answer = {"error": code, **details}


class _Row(NamedTuple):
    """A row of a sheet: its number (first 1), its cells as texts, and addresses cells lead to, by place."""

    number: int
    cells: list[str]
    links: dict[int, str]


class _Sheet(NamedTuple):
    """The sheet that was chosen: all names, those shown, its own, how many rows it claims, and its rows in order."""

    names: list[str]
    shown: set[str]
    name: str
    total: int
    rows: Iterator[_Row]


def main(arguments: list[str]) -> int:
    """Read one workbook as the command line says; the answer tells whether it worked, the exit code only of crashes."""
    path, wanted, reader = arguments
    _limit(memory=MEMORY)
    try:
        size, kind = _survey(path)
        _say({"kind": kind, "size": size})
        base, more = _SECONDS["ods" if kind == "ods" else reader]
        _limit(seconds=int(base + more * size / (1 << 20)) + 1)
        if wanted == _ALL:
            _send_heads(path, reader, kind=kind)
            return 0
        sheet = _opened(path, wanted, reader, kind=kind)
        shown = [name for name in sheet.names if name in sheet.shown]
        _say({"sheets": sheet.names, "shown": shown, "sheet": sheet.name, "total": sheet.total})
        _send(sheet.rows)
        _say({"end": True})
    except _Refused as refusal:
        _say(refusal.answer)
    except MemoryError:
        _say({"error": "file.too_big"})
    except BrokenPipeError:
        return 0
    except Exception as error:  # noqa: BLE001 - whatever a reader trips over in a damaged file, the answer is the same
        _say({"error": "list.damaged", "reason": type(error).__name__})
    return 0


def _send_heads(path: str, reader: str, *, kind: str) -> None:
    """Write the first rows of the sheets that are shown; all of them within the time of one."""
    first = _opened(path, "", reader, kind=kind)
    for name in [name for name in first.names if name in first.shown][:_MOST_HEADS]:
        rows = next(_batches(_opened(path, name, reader, kind=kind).rows), [])
        _say({"head": name, "rows": rows})
    _say({"end": True})


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
        size = sum(part.file_size for part in parts)
        packed = sum(part.compress_size for part in parts)
        if size > LARGEST or (size > _HARMLESS and size > STEEPEST * packed):
            raise _Refused("file.too_big")
        kind = _kind(archive, {part.filename for part in parts})
    if kind not in ("xlsx", "ods"):
        raise _Refused(kind)
    return size, kind


def _kind(archive: zipfile.ZipFile, names: set[str]) -> str:
    """Return what the archive is, or the code of its refusal."""
    if "mimetype" in names and b"opendocument" in (kind := archive.read("mimetype")[:200]):
        if b"opendocument.spreadsheet" not in kind:
            return "file.is_document"
        is_locked = "META-INF/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml")
        return "file.protected" if is_locked else "ods"
    if "[Content_Types].xml" in names:
        types = archive.read("[Content_Types].xml")
        found = next((kind for sign, kind in _CONTENT_TYPES if sign in types), "")
        if found:
            return found
    if "xl/workbook.xml" in names:
        return "xlsx"
    if any(name.endswith((".iwa", "Index.zip")) for name in names):
        return "file.is_numbers"
    return "file.is_archive" if names else "file.not_workbook"


def _opened(path: str, wanted: str, reader: str, *, kind: str) -> _Sheet:
    if kind == "ods":
        return _by_own_reader(path, wanted)
    if reader == "openpyxl":
        return _by_openpyxl(path, wanted)
    try:
        return _by_calamine(path, wanted)
    except (_Refused, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - whatever it cannot read, the other reader may
        return _by_openpyxl(path, wanted)


def _by_own_reader(path: str, wanted: str) -> _Sheet:
    ods = _neighbour("ods_rows")
    with zipfile.ZipFile(path) as archive:
        found = ods.sheets(archive)
    names = [about.name for about in found]
    shown = {about.name for about in found if about.is_shown}
    full = {about.name for about in found if about.has_data}
    candidates = _candidates(names, wanted, shown=shown)
    name = candidates[0] if wanted else next((name for name in candidates if name in full), "")
    if not name:
        return _Sheet(names, shown, names[0] if names else "", 0, iter(()))
    return _Sheet(names, shown, name, 0, _ods_rows(ods, path, names.index(name)))


def _ods_rows(ods: Any, path: str, place: int) -> Iterator[_Row]:
    with zipfile.ZipFile(path) as archive:
        yield from ods.rows(archive, place)


def _neighbour(name: str) -> Any:
    """Load a module that lies beside this one, which has no package where it runs as a script."""
    if __package__:
        return import_module(f"{__package__}.{name}")
    folder = str(Path(__file__).parent)
    if folder not in sys.path:
        sys.path.append(folder)  # at the end: nothing here stands in for a module of the same name
    return import_module(name)


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
                return _Sheet(names, shown, name, 0, iter(()))
            # Its rows begin at row 1 but at the first column in use; columns shall count as they do in the sheet.
            margin = [""] * sheet.start[1]
            rows = (margin + row for row in sheet.iter_rows())
            return _Sheet(names, shown, name, sheet.end[0] + 1, _detailed(path, name, rows))
    return _Sheet(names, shown, names[0] if names else "", 0, iter(()))


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
            rows = _closing(book, sheets[name].iter_rows(values_only=True))
            return _Sheet(names, shown, name, 0, _detailed(path, name, rows))
    return _Sheet(names, shown, names[0] if names else "", 0, _detailed(path, "", _closing(book, ())))


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


def _detailed(path: str, name: str, rows: Iterator[Iterable[Any]]) -> Iterator[_Row]:
    """Yield the rows of an XLSX sheet as texts, with what the readers leave out put in."""
    more = _neighbour("xlsx_details")
    found = more.NOTHING
    if name:
        with zipfile.ZipFile(path) as archive:
            found = more.details(archive, name)
    starts: dict[int, list[tuple[int, int]]] = {}
    for first, last, place in found.merged:
        starts.setdefault(first, []).append((last, place))
    open_: dict[int, tuple[int, str]] = {}
    for number, row in enumerate(rows, start=1):
        values = list(row)
        for place, code in found.formats.get(number, {}).items():
            if place < len(values) and isinstance(values[place], int | float) and not isinstance(values[place], bool):
                values[place] = more.shown(float(values[place]), code)
        cells = list(map(_text, values))
        if open_ and any(cells):
            _fill_from_above(open_, number, cells)
        for last, place in starts.get(number, ()):
            if place < len(cells) and cells[place]:
                open_[place] = (last, cells[place])
        yield _Row(number, cells, found.links.get(number, {}))


def _fill_from_above(open_: dict[int, tuple[int, str]], number: int, cells: list[str]) -> None:
    """Write the text of a merged cell into each of the rows it stands beside."""
    for place, (last, text) in list(open_.items()):
        if number > last:
            del open_[place]
        elif place < len(cells) and not cells[place]:
            cells[place] = text


def _send(rows: Iterator[_Row]) -> None:
    for batch in _batches(rows):
        _say({"rows": batch})


def _batches(rows: Iterator[_Row]) -> Iterator[list[tuple[int, list[str], bool, dict[int, str]]]]:
    batch: list[tuple[int, list[str], bool, dict[int, str]]] = []
    letters = 0
    for number, cells, links in rows:
        while cells and not cells[-1]:
            cells.pop()
        if not cells:
            continue
        length = sum(map(len, cells))
        is_cut = length > _LONGEST_ROW or len(cells) > _WIDEST
        if is_cut:
            cells = [cell[:1000] for cell in cells[:100]]
        batch.append((number, cells, is_cut, _telling(links, cells)))
        letters += length
        if len(batch) >= _BATCH_ROWS or letters >= _BATCH_LETTERS:
            yield batch
            batch, letters = [], 0
    yield batch


def _telling(links: dict[int, str], cells: list[str]) -> dict[int, str]:
    """Return the links of cells that do not say themselves where they lead."""
    return {
        place: link[:2000]
        for place, link in links.items()
        if place < len(cells)
        and (text := cells[place].strip())
        and "://" not in text
        and not link.endswith(f"//{text}")
    }


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
    if isinstance(value, dt.timedelta):
        seconds = round(value.total_seconds())
        return (
            f"{'-' if seconds < 0 else ''}{abs(seconds) // 3600:02}:{abs(seconds) // 60 % 60:02}:{abs(seconds) % 60:02}"
        )
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
