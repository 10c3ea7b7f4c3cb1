"""The model of every list of records: ids in order, and rows in pages that are asked for when they are painted.

A list in groups has one line more for each group; the lines of a folded group are not there.

It knows no store: `wanted` says which rows are needed, `put_rows` takes them. Rows that changed are shown as they were
until the new ones come, so nothing blinks.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from irm.domain.groups import Group, Layout
from irm.ui.base.cells import CELL, GroupCell, bare
from irm.ui.base.columns import Column
from irm.ui.words import formats

translate = QCoreApplication.translate

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

PAGE: Final = 100
"""Rows asked for at a time."""
KEPT: Final = 3_000
"""Rows kept before the oldest are dropped."""
ID: Final = Qt.ItemDataRole.UserRole
"""The role under which a row hands out the id of its record (0 where it is not known yet)."""

_CELL: Final = int(CELL)
_ID: Final = int(ID)
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_ORDER: Final = int(Qt.ItemDataRole.InitialSortOrderRole)
_SPOKEN: Final = (_DISPLAY, int(Qt.ItemDataRole.AccessibleTextRole))
_NOWHERE: Final = QModelIndex()
_PLAIN: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_RECORD: Final = _PLAIN | Qt.ItemFlag.ItemIsDragEnabled
_EDITABLE: Final = _RECORD | Qt.ItemFlag.ItemIsEditable
_TRAILING: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_LEADING: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class RecordModel(QAbstractTableModel, Generic[Row]):
    """Ids, rows by id, and the cells made from them.

    `id_of(row)` gives a row's id. `edited(id, key, value)` says that the user changed a cell in place; the model does
    not change by itself.
    """

    wanted = Signal(object, int)
    """Ids (a tuple) whose rows are needed, and the turn to hand back to `put_rows`."""
    edited = Signal(int, str, object)

    def __init__(
        self, columns: Sequence[Column[Row]], id_of: Callable[[Row], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._id_of = id_of
        self._all: array[int] = array("q")
        self._ids: array[int] = self._all
        self._groups: tuple[Group, ...] = ()
        self._folded: set[str] = set()
        self._group_title: Callable[[Group], str] = _key_of
        self.layout = Layout(self._all)
        """Which line belongs to which group."""
        self._rows: dict[int, Row] = {}
        self._cells: dict[int, list[Any]] = {}
        self._stale: set[int] = set()
        self._gone: set[int] = set()
        self._asked: set[int] = set()
        self._pages: set[int] = set()
        self._turn = 0
        self._today = date.min
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._ask)

    # What the screen does with it

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, in the order of the model."""
        return self._columns

    @property
    def ids(self) -> array[int]:
        """The ids in order; 0 stands for a record whose id is not known yet. Not to be changed."""
        return self._all

    @property
    def lines(self) -> array[int]:
        """The ids line by line, below zero where a group begins. Not to be changed."""
        return self._ids

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups in order, none where the list is not grouped."""
        return self._groups

    @property
    def today(self) -> date:
        """The day from which relative dates count."""
        return self._today

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Take the columns in another language, or others."""
        is_same = [column.key for column in columns] == [column.key for column in self._columns]
        if not is_same:
            self.beginResetModel()
        self._columns = tuple(columns)
        self._cells.clear()
        if not is_same:
            self.endResetModel()
            return
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        self._repaint(0, len(self._ids) - 1)

    def set_today(self, today: date) -> None:
        """Count relative dates from `today`."""
        if today != self._today:
            self._today = today
            self._cells.clear()
            self._repaint(0, len(self._ids) - 1)

    def set_ids(self, ids: array[int], groups: tuple[Group, ...] = ()) -> None:
        """Show these records in this order and these groups; rows already known stay known."""
        self._gone.clear()
        if ids == self._all and groups == self._groups:
            return
        self.beginResetModel()
        self._all, self._groups = ids, groups
        self._count_lines()
        self._forget_questions()
        self.endResetModel()

    def set_group_title(self, title: Callable[[Group], str]) -> None:
        """Call groups by what `title` says of them."""
        self._group_title = title
        self._repaint(0, len(self._ids) - 1)

    def fold(self, keys: Iterable[str], *, is_folded: bool) -> None:
        """Hide the records of these groups, or show them."""
        folded = self._folded | set(keys) if is_folded else self._folded - set(keys)
        if folded != self._folded:
            self.beginResetModel()
            self._folded = folded
            self._count_lines()
            self._forget_questions()
            self.endResetModel()

    @property
    def folded(self) -> frozenset[str]:
        """The keys of the groups whose records are hidden."""
        return frozenset(self._folded)

    def set_first_page(self, rows: Sequence[Row], total: int) -> None:
        """Show the first rows of `total` records before the ids are known."""
        ids = array("q", [self._id_of(row) for row in rows])
        ids.extend(array("q", bytes(8 * max(0, total - len(ids)))))
        self.set_ids(ids)
        self.put_rows(tuple(ids[: len(rows)]), rows, self._turn)

    def put_rows(self, ids: Sequence[int], rows: Sequence[Row], turn: int) -> None:
        """Take the rows asked for as `ids`; those missing are gone. An answer of an older turn stays stale."""
        found = {self._id_of(row): row for row in rows}
        for record_id in ids:
            self._cells.pop(record_id, None)
            self._rows.pop(record_id, None)
            if record_id not in found:
                self._gone.add(record_id)
        self._rows.update(found)
        if turn == self._turn:
            self._stale.difference_update(ids)
        else:
            self._stale.update(found)
        self._drop_oldest()
        self._repaint_ids(ids)

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Ask for these rows (None: all) again when they are next painted."""
        self._stale.update(self._rows if ids is None else self._rows.keys() & set(ids))
        self._gone.clear()
        self._forget_questions()
        self._repaint(0, len(self._ids) - 1)

    def row(self, row: int) -> Row | None:
        """Return the row at a place, None where it is not known yet."""
        return self._rows.get(self._ids[row]) if 0 <= row < len(self._ids) else None

    def known(self, record_id: int) -> Row | None:
        """Return the row of a record, None where it is not known."""
        return self._rows.get(record_id)

    def place(self, record_id: int) -> int:
        """Return where a record stands, -1 where it is not in the list."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def text(self, row: Row, column: Column[Row]) -> str:
        """Return what a cell says, for the clipboard: without marks of direction, in one line."""
        words = bare(column.cell(row, self._today).text)
        return " ".join(words.split())

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return the cell, its words, its tip, or the id of the record."""
        if role == _CELL:
            return self._cell(index)
        if role == _ID:
            return self._record_at(index)
        if role == _TIP:
            cell = self._cell(index)
            return cell.tip if cell is not None else ""
        if role in _SPOKEN:
            cell = self._cell(index)
            is_repeated = isinstance(cell, GroupCell) and index.column() > 0
            return cell.text if cell is not None and not is_repeated else ""
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Say that the user changed a cell; the change comes back as a new row."""
        if not index.isValid() or role != int(Qt.ItemDataRole.EditRole):
            return False
        self.edited.emit(self._ids[index.row()], self._columns[index.column()].key, value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return title, tip, alignment and first sort order of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role in _SPOKEN:
            return column.title
        if role == _TIP:
            return column.tip or column.title
        if role == _ALIGN:
            return _TRAILING if column.is_trailing else _LEADING
        if role == _ORDER:
            return Qt.SortOrder.DescendingOrder if column.is_descending_first else Qt.SortOrder.AscendingOrder
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        record_id = self._ids[index.row()]
        if record_id < 0:
            return _PLAIN
        return _EDITABLE if self._columns[index.column()].is_editable and record_id in self._rows else _RECORD

    # Inside

    def _cell(self, index: Index) -> Any:
        place = index.row()
        if not 0 <= place < len(self._ids):
            return None
        record_id = self._ids[place]
        if record_id < 0:
            return self._group_cell(self._groups[-record_id - 1])
        row = self._rows.get(record_id)
        if row is None or record_id in self._stale:
            self._want(place, record_id)
            if row is None:
                return None
        cells = self._cells.get(record_id)
        if cells is None:
            cells = self._cells[record_id] = [None] * len(self._columns)
        number = index.column()
        cell = cells[number]
        if cell is None:
            cell = cells[number] = self._columns[number].cell(row, self._today)
        return cell

    def _record_at(self, index: Index) -> int:
        line = self._ids[index.row()] if index.isValid() else 0
        return max(0, line)

    def _group_cell(self, group: Group) -> GroupCell:
        is_folded = group.key in self._folded
        state = translate("ListMenu", "folded") if is_folded else translate("ListMenu", "unfolded")
        return GroupCell(self._group_title(group), formats.number(group.count), is_folded, state)

    def _count_lines(self) -> None:
        self.layout = Layout(self._all, self._groups, frozenset(self._folded))
        self._ids = self.layout.lines

    def _want(self, place: int, record_id: int) -> None:
        page = place // PAGE
        if record_id and page not in self._pages and record_id not in self._asked and record_id not in self._gone:
            self._pages.add(page)
            self._timer.start()

    def _ask(self) -> None:
        pages = sorted(self._pages)
        self._pages.clear()
        for page in pages:
            ids = tuple(
                record_id
                for record_id in self._ids[page * PAGE : (page + 1) * PAGE]
                if record_id > 0
                and record_id not in self._asked
                and (record_id not in self._rows or record_id in self._stale)
            )
            self._asked.update(ids)
            if ids:
                self.wanted.emit(ids, self._turn)

    def _forget_questions(self) -> None:
        self._turn += 1
        self._asked.clear()
        self._pages.clear()

    def _drop_oldest(self) -> None:
        surplus = len(self._rows) - KEPT
        if surplus > 0:
            for record_id in list(self._rows)[: surplus + PAGE]:
                self._rows.pop(record_id)
                self._cells.pop(record_id, None)
                self._stale.discard(record_id)

    def _repaint_ids(self, ids: Sequence[int]) -> None:
        """Tell the views about rows that usually stand side by side: one range around them."""
        self._asked.difference_update(ids)
        if not ids:
            return
        first, last = self.place(ids[0]), self.place(ids[-1])
        if first < 0 or last < first:
            first, last = 0, len(self._ids) - 1
        self._repaint(first, last)

    def _repaint(self, first: int, last: int) -> None:
        if last >= first >= 0 and self._columns:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


def _key_of(group: Group) -> str:
    return group.name or group.key


def takes(model: RecordModel[Row], ids: Sequence[int], turn: int) -> Callable[[Sequence[Row]], None]:
    """Return what to call with the rows of `ids` when they come."""
    return partial(_take, model, ids, turn)


def _take(model: RecordModel[Row], ids: Sequence[int], turn: int, rows: Sequence[Row]) -> None:
    model.put_rows(ids, rows, turn)
