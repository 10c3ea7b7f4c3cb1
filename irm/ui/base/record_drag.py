"""Records that are dragged: which table, which ids. A drop of ours takes ids only, and looks nothing else up.

Other programs get the same rows as a table, and as a file where one can be made; both only when they are asked for.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QByteArray, QMimeData, QUrl

PREFIX: Final = "application/x-irm-"
TEXT: Final = "text/plain"
HTML: Final = "text/html"
FILES: Final = "text/uri-list"

Texts = Callable[[], tuple[str, str]]
"""Gives the rows as text with tabs and as HTML."""
FileMaker = Callable[[], Path | None]
"""Makes a file with the records; None where it could not."""


class Carried(QMimeData):
    """Ids for ourselves, and what other programs take, made once when the first of them asks."""

    def __init__(self, table: str, ids: Sequence[int], *, texts: Texts, file: FileMaker | None) -> None:
        super().__init__()
        self.setData(f"{PREFIX}{table}", packed(ids))
        self._texts = texts
        self._file = file
        self._made: dict[str, Any] = {}

    def formats(self) -> list[str]:
        """Name everything that can be had."""
        return [*super().formats(), TEXT, HTML, *((FILES,) if self._file is not None else ())]

    def hasFormat(self, mimetype: str) -> bool:
        """Say whether a format can be had, without making it."""
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: Any) -> Any:
        """Make what is asked for."""
        if mimetype in (TEXT, HTML):
            if TEXT not in self._made:
                self._made[TEXT], self._made[HTML] = self._texts()
            return self._made[mimetype]
        if mimetype == FILES and self._file is not None:
            if FILES not in self._made:
                path = self._file()
                self._made[FILES] = [QUrl.fromLocalFile(str(path))] if path is not None else []
            return self._made[FILES]
        return super().retrieveData(mimetype, preferredType)


def pack(table: str, ids: Sequence[int]) -> QMimeData:
    """Return what is dragged inside the window."""
    data = QMimeData()
    data.setData(f"{PREFIX}{table}", packed(ids))
    return data


def packed(ids: Sequence[int]) -> QByteArray:
    """Return ids as they are dragged."""
    return QByteArray(array("q", ids).tobytes())


def is_ours(data: QMimeData) -> bool:
    """Say whether records are dragged: their file is none to import."""
    return any(name.startswith(PREFIX) for name in data.formats())


def holds(data: QMimeData, table: str) -> bool:
    """Say whether records of a table are dragged."""
    return data.hasFormat(f"{PREFIX}{table}")


def unpack(data: QMimeData, table: str) -> tuple[int, ...]:
    """Return the ids that are dragged, none where it is something else."""
    found = array("q")
    raw = bytes(data.data(f"{PREFIX}{table}").data())
    found.frombytes(raw[: len(raw) - len(raw) % found.itemsize])
    return tuple(found)
