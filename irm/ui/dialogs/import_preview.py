"""The first rows of a list as they stand in the file, and above each column the box that says what it is taken for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from irm.domain.candidate import Verdict
from irm.ui import formats, messages
from irm.ui.base.delegates import plain_tip
from irm.ui.base.focus_ring import RingKeeper, paint_ring
from irm.ui.dialogs.import_fields import FieldBox, FieldModel
from irm.ui.style import fonts, icons, tokens

if TYPE_CHECKING:
    from irm.services.imports.row import TableRow

SHOWN: Final = 100
"""Rows that are shown."""
BOXES: Final = 200
"""Columns that get a box; the program proposes nothing for columns beyond."""

_FSI, _PDI = "\u2068", "\u2069"
_LONGEST: Final = 200
_ROW: Final = 28
_LEAST, _MOST = 148, 280
_AROUND = 56
_BAD: Final = ("rejected", "duplicate")
_LEADING: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """The first rows; columns that are left out are dim, rows that will not be taken carry their reason."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[TableRow] = ()
        self._headers: tuple[str, ...] = ()
        self._fields: tuple[str, ...] = ()
        self._verdicts: dict[int, Verdict] = {}

    def show_rows(self, headers: tuple[str, ...], rows: Sequence[TableRow], fields: tuple[str, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._headers, self._rows, self._fields, self._verdicts = headers, rows, fields, {}
        self.endResetModel()

    def show_fields(self, fields: tuple[str, ...]) -> None:
        """Dim the columns that are left out now."""
        self._fields = fields
        self._repaint()

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Mark the rows that will not be taken."""
        self._verdicts = {verdict.line: verdict for verdict in verdicts if verdict.kind in _BAD}
        self._repaint()
        if self._rows:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._rows) - 1)

    def is_left_out(self, column: int) -> bool:
        """Say whether a column is not imported."""
        return column < len(self._fields) and not self._fields[column]

    def verdict_at(self, row: int) -> Verdict | None:
        """Return why a row will not be taken, None where it will."""
        return self._verdicts.get(self._rows[row].line)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(row.cells[column]) if column < len(row.cells) else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._reason(index.row()) or (row.cells[column] if column < len(row.cells) else ""))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            header = self._headers[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return _shown(header)
            return plain_tip(header) if role == Qt.ItemDataRole.ToolTipRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return formats.number(self._rows[section].line)
        return plain_tip(self._reason(section)) if role == Qt.ItemDataRole.ToolTipRole else None

    def _reason(self, row: int) -> str:
        verdict = self.verdict_at(row)
        return "\n".join(messages.problem(problem) for problem in verdict.problems) if verdict else ""

    def _repaint(self) -> None:
        if self._rows and self._headers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._headers) - 1))


class RowDelegate(QAbstractItemDelegate):
    """Paints one cell: a line of text on the ground of its column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        view = self.parent()
        assert isinstance(view, PreviewTable)
        colors, rect = tokens.colors_of(view.palette()), option.rect
        is_out = view.rows.is_left_out(index.column())
        is_dim = is_out or view.rows.verdict_at(index.row()) is not None
        if is_out:
            painter.fillRect(rect, QColor(colors.window))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colors.line))
        painter.setFont(view.font())
        painter.setPen(QColor(colors.text_faint if is_dim else colors.text))
        area = _inside(rect, view.layoutDirection())
        text = view.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(QStyle.visualAlignment(view.layoutDirection(), _LEADING)), text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of the whole line."""
        view = self.parent()
        assert isinstance(view, PreviewTable)
        width = view.fontMetrics().horizontalAdvance(index.data()) + tokens.SPACE_M + tokens.SPACE_S
        return QSize(width, tokens.px(_ROW, view.font()))


class PreviewTable(QTableView):
    """The rows with their boxes. `field_picked(column, code)` comes for every choice by the user."""

    field_picked = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.boxes = BoxHeader(self.rows, self)
        self.lines = LineHeader(self.rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        RingKeeper(self)
        self.setHorizontalHeader(self.boxes)
        self.setVerticalHeader(self.lines)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.boxes.picked.connect(self.field_picked)
        self.boxes.entered.connect(self._show_column)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and where none is selected a ring for the keyboard."""
        super().paintEvent(event)
        if self.hasFocus() and not self.selectionModel().hasSelection():
            paint_ring(self)

    def show_table(self, headers: tuple[str, ...], rows: Sequence[TableRow], fields: tuple[str, ...]) -> None:
        """Show the first rows of a file."""
        self.rows.show_rows(headers, rows[:SHOWN], fields)
        self.boxes.make(headers, fields)
        for column in range(len(headers)):
            wanted = self.sizeHintForColumn(column) if column < BOXES else 0
            least, most = (tokens.px(token, self.font()) for token in (_LEAST, _MOST))
            self.setColumnWidth(column, max(least, min(most, wanted + tokens.SPACE_M)))
        self._fit_boxes()

    def show_fields(self, fields: tuple[str, ...]) -> None:
        """Show what the columns are taken for now."""
        self.rows.show_fields(fields)
        self.boxes.show_fields(fields)
        self._fit_boxes()

    def _fit_boxes(self) -> None:
        """Make a column wide enough for the word in its box."""
        for box in self.boxes.boxes():
            wanted = self.fontMetrics().horizontalAdvance(box.currentText()) + tokens.px(_AROUND, self.font())
            if wanted > self.columnWidth(box.column):
                self.setColumnWidth(box.column, wanted)

    def _show_column(self, column: int) -> None:
        start = self.boxes.sectionPosition(column)
        end = start + self.boxes.sectionSize(column)
        bar = self.horizontalScrollBar()
        if start < bar.value():
            bar.setValue(start)
        elif end > bar.value() + self.viewport().width():
            bar.setValue(end - self.viewport().width())


class BoxHeader(QHeaderView):
    """The names of the columns in the file, and under each its box."""

    picked = Signal(int, str)
    entered = Signal(int)

    def __init__(self, rows: RowsModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows_model = rows
        self._headers: tuple[str, ...] = ()
        self._boxes: list[FieldBox] = []
        self._fields: FieldModel | None = None
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.sectionResized.connect(self._place)

    def boxes(self) -> list[FieldBox]:
        """Return the boxes in the order of the columns."""
        return self._boxes

    def make(self, headers: tuple[str, ...], fields: tuple[str, ...]) -> None:
        """Make a box for every column."""
        for box in self._boxes:
            box.deleteLater()
        if self._fields is not None:
            self._fields.deleteLater()
        self._headers = headers
        self._fields = model = FieldModel(self)
        self._boxes = [FieldBox(column, model, self.viewport()) for column in range(min(BOXES, len(headers)))]
        for box in self._boxes:
            box.picked.connect(self.picked)
            box.entered.connect(self.entered)
            box.show()
        self.show_fields(fields)
        self._place()

    def show_fields(self, fields: tuple[str, ...]) -> None:
        """Show what each column is taken for."""
        for box, code, header in zip(self._boxes, fields, self._headers, strict=False):
            box.set_code(code, header)

    def sizeHint(self) -> QSize:
        """Return the room of a name and a box."""
        return QSize(super().sizeHint().width(), self._name_height() + self._box_height() + tokens.SPACE_S)

    def setOffset(self, offset: int) -> None:
        """Move the boxes along with the columns."""
        super().setOffset(offset)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the boxes in place."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size and direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._place()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint the name of a column in the file above its box."""
        colors = tokens.colors_of(self.palette())
        is_out = self._rows_model.is_left_out(logicalIndex)
        painter.save()
        painter.fillRect(rect, QColor(colors.window if is_out else colors.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colors.line))
        area = _inside(rect, self.layoutDirection()).adjusted(0, tokens.SPACE_XS, 0, 0)
        area.setHeight(self._name_height() - tokens.SPACE_XS)
        painter.setFont(fonts.sized(self.font(), tokens.TEXT_SMALL))
        painter.setPen(QColor(colors.text_faint if is_out else colors.text_soft))
        name = str(self._rows_model.headerData(logicalIndex, Qt.Orientation.Horizontal))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, area.width())
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(area, int(_LEADING), shown)
        painter.restore()

    def _name_height(self) -> int:
        return QFontMetrics(fonts.sized(self.font(), tokens.TEXT_SMALL)).height() + 2 * tokens.SPACE_XS

    def _box_height(self) -> int:
        return self._boxes[0].sizeHint().height() if self._boxes else tokens.px(tokens.CONTROL, self.font())

    def _place(self) -> None:
        top, height = self._name_height(), self._box_height()
        for box in self._boxes:
            left = self.sectionViewportPosition(box.column) + tokens.SPACE_XS
            box.setGeometry(left, top, self.sectionSize(box.column) - 2 * tokens.SPACE_XS, height)


class LineHeader(QHeaderView):
    """The line of each row in the file, with a sign on those that will not be taken."""

    def __init__(self, rows: RowsModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._rows_model = rows
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setDefaultSectionSize(tokens.px(_ROW, self.font()))

    def sizeHint(self) -> QSize:
        """Return the room of a sign and a number of five figures."""
        width = QFontMetrics(fonts.sized(self.font(), tokens.TEXT_SMALL)).horizontalAdvance("00,000")
        return QSize(width + tokens.px(tokens.ICON, self.font()) + 3 * tokens.SPACE_XS, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint number and sign."""
        colors = tokens.colors_of(self.palette())
        verdict = self._rows_model.verdict_at(logicalIndex)
        painter.save()
        painter.fillRect(rect, QColor(colors.surface))
        painter.setFont(fonts.sized(self.font(), tokens.TEXT_SMALL))
        painter.setPen(QColor(colors.text_faint))
        painter.setLayoutDirection(self.layoutDirection())
        edge = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        area = rect.adjusted(tokens.SPACE_XS, 0, -tokens.SPACE_XS, 0)
        painter.drawText(area, int(edge), str(self._rows_model.headerData(logicalIndex, Qt.Orientation.Vertical)))
        if verdict is not None:
            size = tokens.px(12, self.font())
            name, role = ("circle-alert", "danger") if verdict.kind == "rejected" else ("users", "warning")
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = area.right() - size if is_mirrored else area.left()
            painter.drawPixmap(left, rect.center().y() - size // 2, icons.pixmap(name, size, role))
        painter.restore()


def _inside(rect: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return where the text of a cell stands: in line with the words in the box above it."""
    return QStyle.visualRect(direction, rect, rect.adjusted(tokens.SPACE_M, 0, -tokens.SPACE_S, 0))


def _shown(text: str) -> str:
    """Return a cell on one line, in its own direction: a number or a handle must not turn around."""
    return f"{_FSI}{' '.join(text[:_LONGEST].split())}{_PDI}" if text else ""
