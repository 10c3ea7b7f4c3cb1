"""The header of a list: columns that can be moved, hidden, widened and sorted by, and come back as they were left."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QByteArray, QCoreApplication, QPoint, QSettings, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from irm.ui.base.columns import Column
from irm.ui.base.record_model import RecordModel
from irm.ui.style import tokens

_STATE: Final = "state"
_KEYS: Final = "keys"


class RecordHeader(QHeaderView):
    """The columns of a `RecordModel`."""

    sort_wanted = Signal(str, bool)
    """The service's sort key, and whether descending."""

    def __init__(self, model: RecordModel[Any], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = model
        self._view = parent
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.sortIndicatorChanged.connect(self._on_sort)

    def reset_columns(self) -> None:
        """Give every column its first place, width and visibility."""
        for number, column in enumerate(self._columns.columns):
            self.moveSection(self.visualIndex(number), number)
            self.setSectionHidden(number, column.is_hidden_first)
            self.resizeSection(number, tokens.px(column.width, self._view.font()))

    def keep(self, settings: QSettings) -> None:
        """Write places, widths and visibility."""
        settings.setValue(_STATE, self.saveState())
        settings.setValue(_KEYS, self._keys())

    def take_back(self, settings: QSettings) -> None:
        """Take back what `keep` wrote; the columns of another version of the program are left as they are."""
        state = settings.value(_STATE)
        if isinstance(state, QByteArray) and settings.value(_KEYS) == self._keys():
            self.blockSignals(True)
            self.restoreState(state)
            self.blockSignals(False)
            self.setStretchLastSection(True)

    def show_sort(self, sort: str, *, is_descending: bool) -> None:
        """Show by which column the list is sorted, without asking for it."""
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        numbers = [number for number, column in enumerate(self._columns.columns) if column.sort == sort]
        if numbers:
            self.blockSignals(True)
            self.setSortIndicator(numbers[0], order)
            self.blockSignals(False)
            self.viewport().update()

    def shown_columns(self) -> tuple[Column[Any], ...]:
        """Return the columns that are not hidden, in the order they are shown."""
        order = (self.logicalIndex(visual) for visual in range(self.count()))
        return tuple(self._columns.columns[number] for number in order if not self.isSectionHidden(number))

    def live_menu(self, parent: QWidget) -> QMenu:
        """Return a menu for a button; it is filled each time it opens."""
        menu = QMenu(parent)
        menu.aboutToShow.connect(partial(self._fill, menu))
        return menu

    def _fill(self, menu: QMenu) -> None:
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
        self.reset_columns()

    def _show_column(self, number: int, is_shown: bool) -> None:
        self.setSectionHidden(number, not is_shown)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        self._fill(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(place))

    def _on_sort(self, number: int, order: Qt.SortOrder) -> None:
        columns = self._columns.columns
        if 0 <= number < len(columns) and columns[number].sort:
            self.sort_wanted.emit(columns[number].sort, order is Qt.SortOrder.DescendingOrder)
