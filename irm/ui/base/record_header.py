"""The header of a list: columns that can be moved, hidden, widened and sorted by, and come back as they were left."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QStyleOptionHeader, QWidget

from irm.domain.views import Columns, columns_from_text, columns_to_text
from irm.ui.base.columns import Column
from irm.ui.base.record_model import RecordModel
from irm.ui.style import fonts, icons, tokens

_COLUMNS: Final = "columns"
_ARROW: Final = 20
_SIGN: Final = 12
_MEASURE: Final = 1000
_GRIP: Final = 5
"""Pixels at the edge of a column that widen it."""


class RecordHeader(QHeaderView):
    """The columns of a `RecordModel`."""

    sort_wanted = Signal(str, bool)
    """The service's sort key, and whether descending."""
    menu_wanted = Signal(int, QPoint)
    """The number of a column, and the place on the screen where its menu is to open."""
    changed = Signal()
    """Order, width or visibility of the columns changed."""

    def __init__(self, model: RecordModel[Any], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = model
        self._view = parent
        self._wanted: Columns = ()
        self._is_choosing = False
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.sortIndicatorChanged.connect(self._on_sort)
        self.sectionMoved.connect(self._on_changed)
        self.sectionResized.connect(self._on_changed)
        self._hovered = -1
        self._full = tokens.px(_MEASURE, parent.font())
        self.viewport().setMouseTracking(True)

    def reset_columns(self) -> None:
        """Give every column its first place, width and visibility."""
        for number, column in enumerate(self._columns.columns):
            self.moveSection(self.visualIndex(number), number)
            self.setSectionHidden(number, column.is_hidden_first)
            self.resizeSection(number, self._first_width(column))

    def _first_width(self, column: Column[Any]) -> int:
        """Return how wide a column is at first: its title has room, also beside the sign of a sort."""
        font = self._view.font()
        sign = tokens.px(_SIGN, font) + tokens.SPACE_XS if column.sort else 0
        return max(tokens.px(column.width, font), self._title_width(column.title) + sign + 2 * tokens.SPACE_S)

    def follow_text_size(self) -> None:
        """Let every column grow and shrink with the text."""
        before, self._full = self._full, tokens.px(_MEASURE, self._view.font())
        if before != self._full:
            wanted = self._wanted  # what was chosen is kept in widths of the base text size
            for number in range(self.count()):
                if not self.isSectionHidden(number):
                    self.resizeSection(number, round(self.sectionSize(number) * self._full / before))
            self._wanted = wanted

    def _title_width(self, title: str) -> int:
        return QFontMetrics(fonts.sized(self._view.font(), tokens.TEXT_SMALL)).horizontalAdvance(title)

    def keep(self, settings: QSettings) -> None:
        """Write places, widths and visibility."""
        settings.setValue(_COLUMNS, columns_to_text(self._wanted or self.chosen()))

    def take_back(self, settings: QSettings) -> None:
        """Take back what `keep` wrote; columns that are not there yet come back once they are."""
        wanted = columns_from_text(str(settings.value(_COLUMNS, "")))
        if wanted:
            self.choose(wanted)

    def chosen(self) -> Columns:
        """Return the shown columns in their order, with their widths at the base text size.

        The last one takes the room that is left, so its width is always the one it has at first.
        """
        full = tokens.px(_MEASURE, self._view.font())
        keys = {column.key: number for number, column in enumerate(self._columns.columns)}
        *columns, last = self.shown_columns()
        widths = [
            (column.key, max(1, round(self.sectionSize(keys[column.key]) * _MEASURE / full))) for column in columns
        ]
        return (*widths, (last.key, last.width))

    def choose(self, wanted: Columns) -> None:
        """Show these columns in this order and width, the others not; without any those shown at first."""
        self._is_choosing = True
        self._wanted = wanted
        self._choose(wanted)
        self._is_choosing = False

    def choose_again(self, shown: Columns) -> None:
        """After other columns came: show those last chosen, else those shown before."""
        self.choose(self._wanted or shown)

    def _choose(self, wanted: Columns) -> None:
        keys = self._keys()
        known = [(keys.index(key), width) for key, width in wanted if key in keys]
        self.reset_columns()
        if not known:
            return
        shown = {number for number, _ in known} | {0}
        for number in range(len(keys)):
            self.setSectionHidden(number, number not in shown)
        for place, (number, width) in enumerate(known):
            self.moveSection(self.visualIndex(number), place)
            self.resizeSection(number, tokens.px(width, self._view.font()))

    def show_sort(self, sort: str, *, is_descending: bool) -> None:
        """Show by which column the list is sorted, without asking for it."""
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        numbers = [number for number, column in enumerate(self._columns.columns) if column.sort == sort]
        self.blockSignals(True)
        self.setSortIndicator(numbers[0] if numbers else -1, order)
        self.blockSignals(False)
        self.viewport().update()

    def shown_columns(self) -> tuple[Column[Any], ...]:
        """Return the columns that are not hidden, in the order they are shown."""
        order = (self.logicalIndex(visual) for visual in range(self.count()))
        return tuple(self._columns.columns[number] for number in order if not self.isSectionHidden(number))

    def live_menu(self, parent: QWidget) -> QMenu:
        """Return a menu for a button; it is filled each time it opens."""
        menu = QMenu(parent)
        menu.aboutToShow.connect(partial(self.fill, menu))
        return menu

    def fill(self, menu: QMenu) -> None:
        """Put every column into a menu to show or hide; the first always stays."""
        menu.clear()
        for visual in range(self.count()):
            number = self.logicalIndex(visual)
            action = menu.addAction(self._columns.columns[number].title)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(number))
            action.setEnabled(number != 0)
            action.toggled.connect(partial(self._show_column, number))
        menu.addSeparator()
        back = menu.addAction(QCoreApplication.translate("RecordHeader", "Reset columns"))
        back.triggered.connect(self._on_reset)

    def _keys(self) -> list[str]:
        return [column.key for column in self._columns.columns]

    def _on_reset(self, _: bool) -> None:
        self._wanted = ()
        self.reset_columns()

    def _show_column(self, number: int, is_shown: bool) -> None:
        self._wanted = ()
        self.setSectionHidden(number, not is_shown)
        if is_shown and self.sectionSize(number) < _ARROW:
            self.resizeSection(number, self._first_width(self._columns.columns[number]))
        self.changed.emit()

    def hide_column(self, key: str, _: bool = False) -> None:
        """Take a column off the list; the first one stays."""
        number = self._keys().index(key)
        if number:
            self._show_column(number, False)

    def _show_menu(self, place: QPoint) -> None:
        number = self.logicalIndexAt(place)
        self.menu_wanted.emit(max(0, number), self.viewport().mapToGlobal(place))

    def _on_changed(self) -> None:
        if not self._is_choosing:
            self._wanted = ()
        self.changed.emit()

    # The arrow that opens the menu of a column

    def _arrow(self, number: int) -> QRect:
        """Return where the arrow of a column stands: at the end that its title leaves free."""
        side = tokens.px(_ARROW, self.font())
        left, width = self.sectionViewportPosition(number), self.sectionSize(number)
        return QRect(left + _GRIP if self._is_right(number) else left + width - side - _GRIP, 0, side, self.height())

    def _is_right(self, number: int) -> bool:
        """Say whether a title stands at the right edge of its column: those of numbers, in Arabic all others."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._columns.columns[number].is_trailing is not is_mirrored

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, number: int) -> None:
        """Leave the sign of the sort to `paintSection`: the style would cut the title off for it."""
        super().initStyleOptionForIndex(option, number)
        option.sortIndicator = QStyleOptionHeader.SortIndicator.None_

    def paintSection(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint a column's title, the sign of the sort beside it, and the arrow while the mouse is over it."""
        painter.save()
        super().paintSection(painter, rect, number)
        painter.restore()
        if number == self.sortIndicatorSection() and self.isSortIndicatorShown():
            self._paint_sign(painter, rect, number)
        if number == self._hovered and rect.width() > 2 * tokens.px(_ARROW, self.font()):
            area = self._arrow(number)
            painter.fillRect(area.adjusted(0, 1, 0, -1), QColor(tokens.colors_of(self.palette()).hover))
            picture = icons.pixmap("ellipsis", tokens.px(14, self.font()), "text_soft")
            size = picture.deviceIndependentSize().toSize()
            place = area.center() - QPoint(size.width() // 2, size.height() // 2)
            painter.drawPixmap(place, picture)

    def _paint_sign(self, painter: QPainter, rect: QRect, number: int) -> None:
        side, title = tokens.px(_SIGN, self._view.font()), self._title_width(self._columns.columns[number].title)
        if rect.width() < title + side:
            return
        is_up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        beside = tokens.SPACE_S + title + tokens.SPACE_XS
        left = rect.right() + 1 - beside - side if self._is_right(number) else rect.left() + beside
        picture = icons.pixmap("chevron-up" if is_up else "chevron-down", side, "text_soft")
        painter.drawPixmap(left, rect.center().y() - side // 2, picture)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse from column to column."""
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show no arrow any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu on the arrow; elsewhere sort or drag."""
        place = event.position().toPoint()
        number = self.logicalIndexAt(place)
        if event.button() is Qt.MouseButton.LeftButton and number >= 0 and self._arrow(number).contains(place):
            self.menu_wanted.emit(number, self.viewport().mapToGlobal(self._arrow(number).bottomLeft()))
            event.accept()
        else:
            super().mousePressEvent(event)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()

    def _on_sort(self, number: int, order: Qt.SortOrder) -> None:
        columns = self._columns.columns
        if 0 <= number < len(columns) and columns[number].sort:
            self.sort_wanted.emit(columns[number].sort, order is Qt.SortOrder.DescendingOrder)
