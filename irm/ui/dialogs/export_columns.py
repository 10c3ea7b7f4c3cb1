"""Which columns a table of people has, and in which order: a list to tick and to drag."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from irm import services
from irm.ui.base.tips import plain_tip
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button, name_button, tool_button
from irm.ui.widgets.labels import plain_label
from irm.ui.words import own_fields
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_NAMES: Final = {
    "uid": QT_TRANSLATE_NOOP("ExportColumns", "IRM ID"),
    "name": QT_TRANSLATE_NOOP("ExportColumns", "Name"),
    "legal_name": QT_TRANSLATE_NOOP("ExportColumns", "Legal name"),
    "sort_name": QT_TRANSLATE_NOOP("ExportColumns", "Filed under"),
    "kind": QT_TRANSLATE_NOOP("ExportColumns", "Kind"),
    "platform": QT_TRANSLATE_NOOP("ExportColumns", "Platform"),
    "handle": QT_TRANSLATE_NOOP("ExportColumns", "Handle"),
    "url": QT_TRANSLATE_NOOP("ExportColumns", "Link to the profile"),
    "followers": QT_TRANSLATE_NOOP("ExportColumns", "Followers"),
    "tier": QT_TRANSLATE_NOOP("ExportColumns", "Tier"),
    "avg_views": QT_TRANSLATE_NOOP("ExportColumns", "Average views"),
    "avg_likes": QT_TRANSLATE_NOOP("ExportColumns", "Average likes"),
    "avg_comments": QT_TRANSLATE_NOOP("ExportColumns", "Average comments"),
    "avg_shares": QT_TRANSLATE_NOOP("ExportColumns", "Average shares"),
    "avg_saves": QT_TRANSLATE_NOOP("ExportColumns", "Average saves"),
    "posts_counted": QT_TRANSLATE_NOOP("ExportColumns", "Posts counted"),
    "rate": QT_TRANSLATE_NOOP("ExportColumns", "Engagement rate"),
    "rate_formula": QT_TRANSLATE_NOOP("ExportColumns", "How the rate is computed"),
    "stage": QT_TRANSLATE_NOOP("ExportColumns", "Stage"),
    "rhythm_days": QT_TRANSLATE_NOOP("ExportColumns", "Keep in touch, days"),
    "country": QT_TRANSLATE_NOOP("ExportColumns", "Country"),
    "city": QT_TRANSLATE_NOOP("ExportColumns", "City"),
    "languages": QT_TRANSLATE_NOOP("ExportColumns", "Languages"),
    "time_zone": QT_TRANSLATE_NOOP("ExportColumns", "Time zone"),
    "tags": QT_TRANSLATE_NOOP("ExportColumns", "Tags"),
    "emails": QT_TRANSLATE_NOOP("ExportColumns", "E-mails"),
    "phones": QT_TRANSLATE_NOOP("ExportColumns", "Phones"),
    "addresses": QT_TRANSLATE_NOOP("ExportColumns", "Addresses"),
    "other_contacts": QT_TRANSLATE_NOOP("ExportColumns", "Other contacts"),
    "accounts": QT_TRANSLATE_NOOP("ExportColumns", "All accounts"),
    "representatives": QT_TRANSLATE_NOOP("ExportColumns", "Represented by"),
    "birthday": QT_TRANSLATE_NOOP("ExportColumns", "Birthday"),
    "origin": QT_TRANSLATE_NOOP("ExportColumns", "Origin"),
    "introduced_by": QT_TRANSLATE_NOOP("ExportColumns", "Introduced by"),
    "influence_type": QT_TRANSLATE_NOOP("ExportColumns", "Influence type"),
    "causes": QT_TRANSLATE_NOOP("ExportColumns", "Causes"),
    "affinity": QT_TRANSLATE_NOOP("ExportColumns", "Affinity"),
    "do_not_contact": QT_TRANSLATE_NOOP("ExportColumns", "Do not contact"),
    "not_relevant": QT_TRANSLATE_NOOP("ExportColumns", "Not relevant"),
    "last_contact": QT_TRANSLATE_NOOP("ExportColumns", "Last contact"),
    "turn": QT_TRANSLATE_NOOP("ExportColumns", "Whose turn it is"),
    "next_step": QT_TRANSLATE_NOOP("ExportColumns", "Next step"),
    "next_due": QT_TRANSLATE_NOOP("ExportColumns", "Next step due"),
    "notes": QT_TRANSLATE_NOOP("ExportColumns", "Notes"),
    "touches": QT_TRANSLATE_NOOP("ExportColumns", "Contact history"),
    "created": QT_TRANSLATE_NOOP("ExportColumns", "Added on"),
}
_FLAGS: Final = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemIsDragEnabled
)
_NOWHERE: Final = QModelIndex()
_ROW: Final = 26

Index = QModelIndex | QPersistentModelIndex


class ColumnModel(QAbstractListModel):
    """Every column in the order chosen, ticked or not."""

    ticked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        columns = services.exports.columns
        offered = (*columns.COLUMNS, *columns.own_columns(own_fields.shown_fields()))
        self._headers = {column.key: column.header for column in offered}
        self._keys = list(self._headers)
        self._chosen: set[str] = set()
        self._font = parent.font()

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the ticked columns in their order."""
        return tuple(key for key in self._keys if key in self._chosen)

    def order(self) -> tuple[str, ...]:
        """Return the keys of all columns in their order."""
        return tuple(self._keys)

    def set_order(self, keys: Sequence[str]) -> None:
        """Put the columns in another order; unknown keys are passed over, missing ones come last."""
        known = [key for key in dict.fromkeys(keys) if key in self._headers]
        self.beginResetModel()
        self._keys = [*known, *(key for key in self._headers if key not in known)]
        self.endResetModel()

    def set_chosen(self, keys: Iterable[str]) -> None:
        """Tick these columns and no others."""
        self._chosen = {key for key in keys if key in self._headers}
        self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))
        self.ticked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        key = self._keys[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return translate("ExportColumns", _NAMES[key]) if key in _NAMES else self._headers[key]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if key in self._chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, tokens.px(_ROW, self._font))
        if role == Qt.ItemDataRole.ToolTipRole:
            words = translate("ExportColumns", "“{header}” in the file")
            return plain_tip(words.replace("{header}", self._headers[key]))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        key = self._keys[index.row()]
        (self._chosen.add if Qt.CheckState(value) is Qt.CheckState.Checked else self._chosen.discard)(key)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(
        self, sourceParent: Index, sourceRow: int, count: int, destinationParent: Index, destinationChild: int
    ) -> bool:
        """Move columns in front of `destinationChild`, as Qt counts it: before anything was moved."""
        if not self.beginMoveRows(_NOWHERE, sourceRow, sourceRow + count - 1, _NOWHERE, destinationChild):
            return False
        moved = self._keys[sourceRow : sourceRow + count]
        del self._keys[sourceRow : sourceRow + count]
        place = destinationChild - count if destinationChild > sourceRow else destinationChild
        self._keys[place:place] = moved
        self.endMoveRows()
        return True


class ColumnList(QWidget):
    """The list with its verbs. `changed` comes when a column was ticked, unticked or moved."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ColumnModel(self)
        self.model.ticked.connect(self.changed)
        self.model.rowsMoved.connect(self.changed)
        self.view = QListView(self)
        mark(self.view, role="field")
        self.view.setModel(self.model)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setUniformItemSizes(True)
        self.label = plain_label(role="soft", parent=self)
        self.label.setBuddy(self.view)
        self.all_button, self.none_button, self.usual_button = (button(kind="link", parent=self) for _ in range(3))
        self.up_button = tool_button("chevron-up", "", parent=self)
        self.down_button = tool_button("chevron-down", "", parent=self)
        self._usual: tuple[str, ...] = ()
        self._connect()
        self._lay_out()
        self.choose_usual()
        self.retranslate()

    def choose_all(self) -> None:
        """Tick every column."""
        self.model.set_chosen(self.model.order())

    def choose_none(self) -> None:
        """Untick every column."""
        self.model.set_chosen(())

    def choose_usual(self) -> None:
        """Tick the columns that lose nothing, or those that are usual for the format, in the order of the program."""
        self.model.set_order(())
        columns = services.exports.columns
        own = [column.key for column in columns.own_columns(own_fields.shown_fields())]
        usual = self._usual or [column.key for column in columns.DEFAULT]
        self.model.set_chosen((*usual, *own))

    def set_usual(self, keys: Sequence[str]) -> None:
        """Say which columns are usual for a format, none for those that lose nothing."""
        self._usual = tuple(keys)

    def move_up(self) -> None:
        """Move the current column one place to the front."""
        row = self.view.currentIndex().row()
        if row > 0:
            self.model.moveRows(_NOWHERE, row, 1, _NOWHERE, row - 1)

    def move_down(self) -> None:
        """Move the current column one place to the back."""
        row = self.view.currentIndex().row()
        if 0 <= row < self.model.rowCount() - 1:
            self.model.moveRows(_NOWHERE, row, 1, _NOWHERE, row + 2)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.label.setText(translate("ExportColumns", "Colum&ns, in the order of the file"))
        self.all_button.setText(translate("ExportColumns", "All"))
        self.none_button.setText(translate("ExportColumns", "None"))
        self.usual_button.setText(translate("ExportColumns", "As usual"))
        name_button(self.up_button, translate("ExportColumns", "Move up (Alt+Up)"))
        name_button(self.down_button, translate("ExportColumns", "Move down (Alt+Down)"))
        self.view.setAccessibleName(self.label.text().replace("&", ""))

    def _connect(self) -> None:
        self.all_button.clicked.connect(self.choose_all)
        self.none_button.clicked.connect(self.choose_none)
        self.usual_button.clicked.connect(self.choose_usual)
        self.up_button.clicked.connect(self.move_up)
        self.down_button.clicked.connect(self.move_down)
        for keys, verb in (("Alt+Up", self.move_up), ("Alt+Down", self.move_down)):
            QShortcut(QKeySequence(keys), self.view, verb, context=Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        verbs = QHBoxLayout()
        verbs.setSpacing(tokens.SPACE_XS)
        for widget in (self.all_button, self.none_button, self.usual_button):
            verbs.addWidget(widget)
        verbs.addStretch(1)
        verbs.addWidget(self.up_button)
        verbs.addWidget(self.down_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_XS)
        column.addWidget(self.label)
        column.addWidget(self.view, 1)
        column.addLayout(verbs)
