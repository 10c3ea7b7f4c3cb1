"""The menu of a row and of the line above a group, and the actions for groups that the palette offers, too."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from irm.domain.groups import Group
from irm.ui.style import icons

if TYPE_CHECKING:
    from irm.ui.base.record_screen import RecordScreen

translate = QCoreApplication.translate


class ListMenu(QObject):
    """What can be done with the rows and groups of one list."""

    def __init__(self, screen: RecordScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._groupings = [column.key for column in screen.model.columns if column.grouping]
        self._group_by = [screen.action("rows-3", partial(self._group, key)) for key in self._groupings]
        self._ungroup = screen.action("rows-3", partial(screen.group_by, ""))
        self._fold = screen.action("chevron-right", partial(self.fold_all, is_folded=True))
        self._unfold = screen.action("chevron-down", partial(self.fold_all, is_folded=False))
        screen.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        screen.view.customContextMenuRequested.connect(self.open)

    def retranslate(self) -> None:
        """Write all words again."""
        titles = {column.key: column.title for column in self._screen.model.columns}
        for key, action in zip(self._groupings, self._group_by, strict=True):
            action.setText(translate("ColumnMenu", "Group by {column}").replace("{column}", titles[key]))
        self._ungroup.setText(translate("ColumnMenu", "No groups"))
        self._fold.setText(translate("ListMenu", "Fold all groups"))
        self._unfold.setText(translate("ListMenu", "Unfold all groups"))

    def actions(self) -> tuple[QAction, ...]:
        """Return what can be done with groups now."""
        if not self._screen.spec.grouped_by:
            return tuple(self._group_by)
        return (*self._group_by, self._ungroup, self._fold, self._unfold)

    def fold_all(self, *_: bool, is_folded: bool) -> None:
        """Show the lines of the groups only, or everybody."""
        self._screen.view.fold([group.key for group in self._screen.model.groups], is_folded=is_folded)

    def open(self, place: QPoint) -> QMenu | None:
        """Open the menu of what stands at a place of the list; by key that of the current line."""
        view, model = self._screen.view, self._screen.model
        index = view.indexAt(place)
        if not index.isValid() or not view.viewport().rect().contains(place):
            index = view.currentIndex()
        if not index.isValid():
            return None
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = model.layout.group_at(index.row())
        if group is not None:
            self._fill_group(menu, group, index.row())
        else:
            self._fill_rows(menu)
        menu.popup(view.viewport().mapToGlobal(place))
        return menu

    def _fill_group(self, menu: QMenu, group: Group, line: int) -> None:
        is_folded = group.key in self._screen.model.folded
        words = translate("ListMenu", "Unfold the group") if is_folded else translate("ListMenu", "Fold the group")
        one = menu.addAction(words)
        one.triggered.connect(partial(self._toggle, line))
        menu.addActions([self._fold, self._unfold])
        menu.addSeparator()
        choose = menu.addAction(translate("ListMenu", "Select the group"))
        icons.put(choose, "list-checks")
        choose.triggered.connect(partial(self._select, group.key))
        menu.addSeparator()
        menu.addAction(self._ungroup)

    def _fill_rows(self, menu: QMenu) -> None:
        screen = self._screen
        opened = menu.addAction(translate("ListMenu", "Open"))
        opened.setShortcut(QKeySequence(Qt.Key.Key_Return))
        opened.triggered.connect(self._open)
        if screen.spec.in_trash:
            back = menu.addAction(translate("ListBar", "Restore"))
            icons.put(back, "rotate-ccw")
            back.triggered.connect(screen.restore_selected)
            return
        menu.addActions(list(screen.bar.verbs))
        copied = menu.addAction(translate("ListMenu", "Copy as a table"))
        icons.put(copied, "copy")
        copied.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copied.triggered.connect(screen.copy_selected)
        menu.addSeparator()
        trash = menu.addAction(translate("ListBar", "Move to trash"))
        icons.put(trash, "trash-2")
        trash.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        trash.triggered.connect(screen.trash_selected)

    def _group(self, key: str, *_: bool) -> None:
        column = next(column for column in self._screen.model.columns if column.key == key)
        self._screen.group_by(column.grouping)

    def _toggle(self, line: int, _: bool = False) -> None:
        self._screen.view.toggle_group(line)

    def _open(self) -> None:
        record_id = self._screen.view.current_id()
        if record_id:
            self._screen.view.record_opened.emit(record_id)

    def _select(self, key: str, _: bool = False) -> None:
        """Select everybody in a group; one that is folded is unfolded for it."""
        view, model = self._screen.view, self._screen.model
        view.fold((key,), is_folded=False)
        line = model.layout.line_of_group(key)
        count = next(group.count for group in model.groups if group.key == key)
        area = QItemSelection(model.index(line + 1, 0), model.index(line + count, len(model.columns) - 1))
        view.selectionModel().select(area, QItemSelectionModel.SelectionFlag.ClearAndSelect)
