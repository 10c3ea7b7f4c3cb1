"""Rows of a workbook (XLSX, ODS), read by a child process: a hostile file costs a sentence and not the program."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from irm.errors import IrmError, Problem
from irm.services.imports import xlsx_child
from irm.services.imports.encoding import Progress
from irm.services.imports.row import TableRow

CHILD_FLAG: Final = "--read-workbook"
"""At this first argument a frozen program, having no interpreter, must call `xlsx_child.main` with the rest."""

_READERS: Final = ("calamine", "openpyxl")
_SILENCE: Final = 12.0
_SILENCE_PER_MEGABYTE: Final = 2.0
_FAREWELL: Final = 5.0


@dataclass(frozen=True, slots=True)
class WorkbookFacts:
    """What a workbook holds: its kind ("xlsx", "ods"), its sheets, the one chosen, and that one's first rows.

    `shown` are the sheets that are not hidden.
    """

    kind: str
    sheets: tuple[str, ...]
    shown: tuple[str, ...]
    sheet: str
    first_rows: tuple[TableRow, ...]


def look(path: Path, *, sheet: str = "") -> WorkbookFacts:
    """Open the workbook and say what is in it; raises as `workbook_rows` does."""
    kind = ""
    chosen: dict[str, Any] = {}
    rows: list[TableRow] = []
    for answer in _either_reader(path, sheet):
        kind = answer.get("kind", kind)
        chosen = answer if "sheets" in answer else chosen
        if "rows" in answer:
            rows = _rows(answer["rows"], last=0)
            break
    sheets, shown = tuple(chosen.get("sheets", ())), tuple(chosen.get("shown", ()))
    return WorkbookFacts(kind, sheets, shown, chosen.get("sheet", ""), tuple(rows))


def heads(path: Path) -> dict[str, tuple[TableRow, ...]]:
    """Return the first rows of each sheet that is shown, of the first ones where there are many."""
    found = {}
    for answer in _either_reader(path, "*"):
        if "head" in answer:
            found[str(answer["head"])] = tuple(_rows(answer["rows"], last=0))
    return found


def workbook_rows(path: Path, *, sheet: str = "", progress: Progress | None = None) -> Iterator[TableRow]:
    """Yield the rows of a sheet that hold anything, the first sheet with data when none is named.

    IrmError "file.too_big", "list.damaged", "file.too_slow", "file.not_workbook", "file.protected" or "sheet.unknown".
    """
    total = last = 0
    for answer in _either_reader(path, sheet):
        total = answer.get("total", total)
        rows = _rows(answer.get("rows", ()), last=last)
        yield from rows
        last = rows[-1].line if rows else last
        if progress is not None:
            progress(last, max(total, last))


def _rows(answered: Sequence[tuple[int, list[str], bool, dict[str, str]]], *, last: int) -> list[TableRow]:
    """Return the rows of an answer, without those up to `last`: a second reader begins at the first row again."""
    rows: list[TableRow] = []
    for number, cells, is_cut, leading in answered:
        if number > last:
            problem = Problem("row", "file.cell_too_big", {"line": number}) if is_cut else None
            links = tuple((int(place), link) for place, link in leading.items())
            rows.append(TableRow(number, tuple(cells), number > last + 1, problem, links))
            last = number
    return rows


def _either_reader(path: Path, sheet: str) -> Iterator[dict[str, Any]]:
    """Yield the answers of the quick reader and, when that one dies, those of the careful one."""
    failure = IrmError("list.damaged", path=path.name, reason="")
    for reader in _READERS:
        try:
            yield from _answers(path, sheet, reader)
        except _ChildDied as death:
            failure = IrmError(death.code, path=path.name, reason="")
        else:
            return
    raise failure


class _ChildDied(Exception):
    """The child process ended without saying so; `code` names what that looks like."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _answers(path: Path, sheet: str, reader: str) -> Iterator[dict[str, Any]]:
    process = _start([str(path), sheet, reader])
    assert process.stdout is not None
    patience = _SILENCE
    watch = _Watch(process)
    try:
        while line := watch.read_line(patience):
            answer: dict[str, Any] = json.loads(line)
            if "error" in answer:
                code = answer.pop("error")
                raise IrmError(code, **{"path": path.name, "reason": "", **answer})
            if "end" in answer:
                _let_finish(process)
                return
            patience = max(patience, _SILENCE + _SILENCE_PER_MEGABYTE * answer.get("size", 0) / (1 << 20))
            yield answer
        raise _ChildDied("file.too_slow" if watch.has_struck else "list.damaged")
    finally:
        process.kill()
        process.stdout.close()
        process.wait()


def _let_finish(process: subprocess.Popen[str]) -> None:
    """Give a child that has said everything the moment it needs to leave by itself."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(_FAREWELL)


def _start(arguments: list[str]) -> subprocess.Popen[str]:
    """Start the child that reads a workbook; the only place that knows how."""
    if getattr(sys, "frozen", False):
        command = [sys.executable, CHILD_FLAG, *arguments]
    else:
        # -P keeps the script's folder off the import path: its neighbours could stand in for modules of the same name.
        command = [sys.executable, "-P", xlsx_child.__file__, *arguments]
    return subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="ascii"
    )


class _Watch:
    """Ends a child that keeps silent too long; time the reader of the rows takes does not count."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.has_struck = False

    def read_line(self, seconds: float) -> str:
        """Return the next line, "" when the child has ended or was ended."""
        assert self._process.stdout is not None
        timer = threading.Timer(seconds, self._strike)
        timer.daemon = True
        timer.start()
        try:
            return self._process.stdout.readline()
        finally:
            timer.cancel()
            timer.join()

    def _strike(self) -> None:
        self.has_struck = True
        self._process.kill()
