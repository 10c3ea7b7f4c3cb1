"""The model of a list of lines of several kinds, each of which says in `text` and `tip` what it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

LINE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the model hands out a line."""
_WORDS: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_NOWHERE: Final = QModelIndex()


class Worded(Protocol):
    """What every line has."""

    @property
    def text(self) -> str:
        """The whole line in words."""

    @property
    def tip(self) -> str:
        """What is told beside it."""


Line = TypeVar("Line", bound=Worded)


class LinesModel(QAbstractListModel, Generic[Line]):
    """Lines in the order they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def key_of(self, line: Line) -> object:
        """Return what a line stands for, by which it is found again after a change; None for nothing."""
        raise NotImplementedError

    def is_stop(self, line: Line) -> bool:
        """Say whether the keyboard comes to a line by itself."""
        return True

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines."""
        return self._lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """Return the line at an index."""
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def row_of(self, key: object) -> int:
        """Return where what `key_of` names stands, -1 where it is not shown."""
        return next((row for row, line in enumerate(self._lines) if self.key_of(line) == key), -1)

    def stops(self) -> list[int]:
        """Return the rows the keyboard comes to by itself."""
        return [row for row, line in enumerate(self._lines) if self.is_stop(line)]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _WORDS[0]) -> Any:
        """Return the line, its words, or its tip."""
        line = self.line(index)
        if line is None:
            return None
        if role == LINE:
            return line
        if role in _WORDS:
            return line.text
        return line.tip if role == _TIP else None
