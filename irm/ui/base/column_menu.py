"""The menu of a column: sort, group and filter by it, hide it, choose the others. Filters are text in the search field.

It decides nothing about records: the screen sorts, groups and searches.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from irm.domain import filter_values
from irm.domain.filter_values import FilterValue
from irm.ui.base.columns import Column
from irm.ui.style import icons
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.ui.base.record_screen import RecordScreen

translate = QCoreApplication.translate


class StayingMenu(QMenu):
    """A menu that stays open while values are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick under the mouse."""
        if not self._tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter ticks and closes."""
        if event.key() != Qt.Key.Key_Space or not self._tick():
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        action: QAction | None = self.activeAction()
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


def _query_edit() -> Any:
    from irm.domain import query_edit  # not before a menu opens: reading queries costs the first paint 10 ms

    return query_edit


class ColumnMenus(QObject):
    """Opens the menu of a column of one screen."""

    def __init__(self, screen: RecordScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        screen.view.header.menu_wanted.connect(self.open)
        screen.view.menu_wanted.connect(self._open_by_key)

    def open(self, number: int, place: QPoint) -> QMenu:
        """Show the menu of a column, by its number in the model, at a place of the screen."""
        menu = QMenu(self._screen.view.header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, self._screen.model.columns[number])
        menu.popup(place)
        return menu

    def fill(self, menu: QMenu, column: Column[Any]) -> None:
        """Put everything a column can do into a menu."""
        if column.sort:
            self._add_sorting(menu, column)
        if column.grouping:
            self._add_grouping(menu, column)
        if column.field:
            menu.addSeparator()
            self._add_filter(menu, column)
        menu.addSeparator()
        header = self._screen.view.header
        hide = menu.addAction(translate("ColumnMenu", "Hide this column"))
        icons.put(hide, "eye-off")
        hide.setEnabled(column.key != self._screen.model.columns[0].key)
        hide.triggered.connect(partial(header.hide_column, column.key))
        chooser = menu.addMenu(icons.icon("columns-3"), translate("ColumnMenu", "Columns"))
        chooser.aboutToShow.connect(partial(header.fill, chooser))

    def _open_by_key(self, number: int) -> None:
        header = self._screen.view.header
        left = header.sectionViewportPosition(number)
        is_mirrored = header.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = QPoint(left + header.sectionSize(number) if is_mirrored else left, header.height())
        menu = self.open(number, header.viewport().mapToGlobal(place))
        first = next((action for action in menu.actions() if action.isEnabled()), None)
        if first is not None:
            menu.setActiveAction(first)

    def _add_sorting(self, menu: QMenu, column: Column[Any]) -> None:
        spec = self._screen.spec
        up, down = translate("ColumnMenu", "Sort ascending"), translate("ColumnMenu", "Sort descending")
        for words, icon, is_descending in ((up, "chevron-up", False), (down, "chevron-down", True)):
            action = menu.addAction(words)
            icons.put(action, icon)
            action.setEnabled((spec.sort, spec.is_descending) != (column.sort, is_descending))
            action.triggered.connect(partial(self._screen.sort_by, column.sort, is_descending))

    def _add_grouping(self, menu: QMenu, column: Column[Any]) -> None:
        is_grouped = self._screen.spec.grouped_by == column.grouping
        words = translate("ColumnMenu", "No groups") if is_grouped else translate("ColumnMenu", "Group by {column}")
        action = menu.addAction(_with_title(words, column))
        icons.put(action, "rows-3")
        action.triggered.connect(partial(self._screen.group_by, "" if is_grouped else column.grouping))

    def _add_filter(self, menu: QMenu, column: Column[Any]) -> None:
        query = self._screen.spec.query
        if self._screen.has_filter_values(column.field) or column.field in filter_values.RANGES:
            part = StayingMenu(_with_title(translate("ColumnMenu", "Filter by {column}"), column), menu)
            part.setIcon(icons.icon("list-filter"))
            menu.addMenu(part)
            part.aboutToShow.connect(partial(self._fill_filter, part, column.field))
        else:
            type_it = menu.addAction(_with_title(translate("ColumnMenu", "Filter by {column}…"), column))
            icons.put(type_it, "list-filter")
            type_it.triggered.connect(partial(self._type_filter, column.field))
        if _query_edit().filters_of(query, column.field):
            off = menu.addAction(_with_title(translate("ColumnMenu", "Take off the filter by {column}"), column))
            icons.put(off, "x")
            off.triggered.connect(partial(self._set_values, column.field, ()))

    def _fill_filter(self, menu: QMenu, field: str) -> None:
        menu.clear()
        if field in filter_values.RANGES:
            self._add_ranges(menu, field)
            return
        wait = menu.addAction(translate("ColumnMenu", "Counting…"))
        wait.setEnabled(False)
        screen = self._screen
        screen.tools.runner.read(
            menu, screen.filter_values_of(field), partial(self._add_values, menu, field), turn="filter values"
        )

    def _add_ranges(self, menu: QMenu, field: str) -> None:
        query = self._screen.spec.query
        chosen = _query_edit().values_of(query, field)
        for value in filter_values.RANGES[field]:
            action = menu.addAction(range_words(field, value))
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.toggled.connect(partial(self._take_range, menu, action, field, value))
        menu.addSeparator()
        other = menu.addAction(translate("ColumnMenu", "Another range…"))
        other.triggered.connect(partial(self._type_filter, field))

    def _add_values(self, menu: QMenu, field: str, found: Sequence[FilterValue]) -> None:
        menu.clear()
        chosen = {value.casefold() for value in _query_edit().values_of(self._screen.spec.query, field)}
        for value in found:
            title = self._screen.value_title(field, value)
            action = menu.addAction(f"{title}\t{formats.number(value.count)}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value.value.casefold() in chosen)
            action.toggled.connect(partial(self._toggle, field, value.value))
        if found and field not in filter_values.ALWAYS_THERE:
            menu.addSeparator()
            none = menu.addAction(range_words(field, filter_values.NONE))
            none.setCheckable(True)
            none.setChecked(filter_values.NONE in chosen)
            none.toggled.connect(partial(self._toggle, field, filter_values.NONE))
        if not found:
            menu.addAction(translate("ColumnMenu", "Nobody has a value here")).setEnabled(False)
        first = menu.actions()[0]
        if first.isEnabled() and menu.isVisible():
            menu.setActiveAction(first)

    # Filters

    def _toggle(self, field: str, value: str, is_on: bool) -> None:
        folded = value.casefold()
        kept = [one for one in _query_edit().values_of(self._screen.spec.query, field) if one.casefold() != folded]
        self._set_values(field, (*kept, value) if is_on else tuple(kept))

    def _take_range(self, menu: QMenu, chosen: QAction, field: str, value: str, is_on: bool) -> None:
        """Put one range in place of another: two of them would shut each other out, or say the same."""
        for action in menu.actions():
            if action is not chosen and action.isChecked():
                action.blockSignals(True)
                action.setChecked(False)
                action.blockSignals(False)
        self._set_values(field, (value,) if is_on else ())

    def _set_values(self, field: str, values: Sequence[str], _: bool = False) -> None:
        self._screen.show_query(_query_edit().with_values(self._screen.spec.query, field, values))

    def _type_filter(self, field: str) -> None:
        """Put the name of the field into the search field and let the user type the rest."""
        rest = _query_edit().with_values(self._screen.spec.query, field, ())
        self._screen.search_wanted.emit(f"{rest} {field}:".strip())


def range_words(field: str, value: str) -> str:
    """Return what a range is called: "More than 50K", "In the last 30 days"."""
    if value == filter_values.NONE:
        return translate("ColumnMenu", "Without a value")
    if value == "overdue":
        return translate("ColumnMenu", "Overdue")
    is_more, amount = value[0] == ">", value.lstrip("<>=")
    if amount.endswith("d"):
        return _days(field, int(amount[:-1]), is_more=is_more)
    words = translate("ColumnMenu", "More than {value}") if is_more else translate("ColumnMenu", "Less than {value}")
    if "=" in value:
        words = translate("ColumnMenu", "At most {value}")
    return words.replace("{value}", _amount(amount))


def _days(field: str, days: int, *, is_more: bool) -> str:
    if field in filter_values.AHEAD:
        words = translate("ColumnMenu", "In the next %n days", None, days)
    elif is_more:
        words = translate("ColumnMenu", "More than %n days ago", None, days)
    else:
        words = translate("ColumnMenu", "In the last %n days", None, days)
    return formats.counted(words, days)


def _amount(text: str) -> str:
    if text.endswith("%"):
        return formats.percent(float(text[:-1]) / 100)
    factor = {"k": 1_000, "m": 1_000_000}.get(text[-1], 1)
    return formats.compact(int(text.rstrip("km")) * factor)


def _with_title(words: str, column: Column[Any]) -> str:
    return words.replace("{column}", column.title).replace("&", "&&")
