"""The first rows of a file as they will be: a table of cells, or the text of cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QStackedLayout, QTableView, QWidget

from irm.ui.base.focus_ring import paint_ring
from irm.ui.base.tips import plain_tip
from irm.ui.style import tokens
from irm.ui.style.sheet import mark

if TYPE_CHECKING:
    from irm.services.exports import Preview

translate = QCoreApplication.translate

SHOWN: Final = 20
"""People shown."""
_LONGEST: Final = 200
_MOST_TEXT: Final = 20_000
_WIDTHS: Final = (70, 220)

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class LinesModel(QAbstractTableModel):
    """Lines of cells, the first of them the header."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[tuple[str, ...], ...] = ()

    def show_lines(self, lines: tuple[tuple[str, ...], ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def header(self) -> tuple[str, ...]:
        """Return the first line."""
        return self._lines[0] if self._lines else ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else max(0, len(self._lines) - 1)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or not self._lines else len(self._lines[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self._lines[index.row() + 1][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text[:_LONGEST].split())
        return plain_tip(text[:_LONGEST]) if role == Qt.ItemDataRole.ToolTipRole and text else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._lines[0][section] if orientation == Qt.Orientation.Horizontal else str(section + 1)


class LinesTable(QTableView):
    """A table to look at, with a ring while it has the keyboard."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, then the ring."""
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and paint the ring anew where it belongs."""
        super().scrollContentsBy(dx, dy)
        if self.hasFocus():
            self.viewport().update()


class ExportPreview(QWidget):
    """Shows what `services.exports.preview` read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LinesModel(self)
        self.table = LinesTable(self)
        self.table.setModel(self.model)
        mark(self.table, role="field")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().setDefaultSectionSize(tokens.px(tokens.SPACE_XL, self.font()))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.text)
        self.retranslate()

    def show_preview(self, found: Preview) -> None:
        """Show the beginning of a file."""
        self._stack.setCurrentWidget(self.table if found.lines else self.text)
        self.model.show_lines(found.lines)
        self.text.setPlainText(found.text[:_MOST_TEXT])
        narrow, wide = (tokens.px(width, self.font()) for width in _WIDTHS)
        self.table.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, min(wide, max(narrow, self.table.columnWidth(column))))

    def headers(self) -> tuple[str, ...]:
        """Return the header that is shown."""
        return self.model.header()

    def retranslate(self) -> None:
        """Write all words again."""
        self.table.setAccessibleName(translate("Export", "The first rows of the file"))
        self.text.setAccessibleName(translate("Export", "The beginning of the file"))
