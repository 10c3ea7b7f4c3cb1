"""The lines of a list of dated things as a model: headings cannot be chosen, entries can, several at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from irm.domain.today import EntryKey
from irm.ui.base.due_lines import EntryLine, HeadLine, Line

Index = QModelIndex | QPersistentModelIndex

LINE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the model hands out a line."""
_WORDS: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_NOWHERE: Final = QModelIndex()


class DueModel(QAbstractListModel):
    """Lines in the order they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

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

    def row_of(self, key: EntryKey) -> int:
        """Return the place of an entry, -1 where it is not shown."""
        for row, line in enumerate(self._lines):
            if isinstance(line, EntryLine) and line.entry.key == key:
                return row
        return -1

    def line(self, index: Index) -> Line | None:
        """Return the line at an index."""
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over by the keyboard."""
        line = self.line(index)
        if line is None or isinstance(line, HeadLine):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

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
