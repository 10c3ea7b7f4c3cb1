"""What an import does, or would do, with each row: counted as tabs, listed below with the cells of the row.

A cell can be corrected on the spot; the page beside the list says why, what changes, or whom the row may mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from irm.domain.candidate import VERDICTS, Verdict
from irm.domain.text import fold
from irm.ui.base.cells import CELL, ChipsCell, Mark, NumberCell, TextCell, isolated
from irm.ui.base.delegates import DELEGATES
from irm.ui.dialogs.import_reasons import CHIPS, TONES, reason
from irm.ui.dialogs.import_row_list import RowList
from irm.ui.style import tokens
from irm.ui.widgets.labels import plain_label
from irm.ui.widgets.search_field import SearchField
from irm.ui.widgets.segments import Segment, Segments
from irm.ui.words import formats
from irm.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm.domain.candidate import ImportReport

translate = QCoreApplication.translate

ALL: Final = "all"
_TABS: Final = {
    ALL: QT_TRANSLATE_NOOP("ImportVerdicts", "All"),
    **CHIPS,
    "duplicate": QT_TRANSLATE_NOOP("ImportVerdicts", "Possible duplicates"),
}
LINE, NAME, VERDICT, WHY, FIRST_CELL = range(5)
_KINDS: Final = (NumberCell, TextCell, ChipsCell, TextCell)
_WIDTHS: Final = (56, 170, 150, 170)
_WIDE: Final = (56, 170, 150, 380)
_CELL: Final = 140
_MOST_CELLS: Final = 60
"""Columns of the file that are shown beside a verdict; further ones are seen on the page of columns."""

Index = QModelIndex | QPersistentModelIndex


class VerdictModel(QAbstractTableModel):
    """Verdicts as rows: line, name, verdict, reason, and the cells of the file, which can be corrected."""

    corrected = Signal(int, int, str)
    """The line of a row, the place of a column and what its cell should have said."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.verdicts: Sequence[Verdict] = ()
        self.headers: tuple[str, ...] = ()
        self.is_editable = False

    def show_verdicts(self, verdicts: Sequence[Verdict], headers: tuple[str, ...] = ()) -> None:
        """Show other verdicts."""
        self.beginResetModel()
        self.verdicts, self.headers = verdicts, headers[:_MOST_CELLS]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.verdicts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else FIRST_CELL + len(self.headers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = super().flags(index)
        is_cell = index.isValid() and index.column() >= FIRST_CELL and bool(self.verdicts[index.row()].cells)
        return plain | Qt.ItemFlag.ItemIsEditable if is_cell and self.is_editable else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        verdict, column = self.verdicts[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole and column >= FIRST_CELL:
            return _cell_text(verdict, column)
        if role not in (CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        cell = _cell(verdict, column)
        return cell if role == CELL else cell.text

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.column() < FIRST_CELL:
            return False
        self.corrected.emit(self.verdicts[index.row()].line, index.column() - FIRST_CELL, str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            if section >= FIRST_CELL:
                return isolated(self.headers[section - FIRST_CELL])
            return (
                translate("ImportVerdicts", "Line"),
                translate("ImportVerdicts", "Name"),
                translate("ImportVerdicts", "What happens"),
                translate("ImportVerdicts", "Why"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            edge = Qt.AlignmentFlag.AlignTrailing if section == LINE else Qt.AlignmentFlag.AlignLeading
            return edge | Qt.AlignmentFlag.AlignVCenter
        return None


class VerdictPane(QWidget):
    """The tabs with the counts, the search, and the list of the rows of the chosen tab."""

    current_changed = Signal(object)
    """The Verdict that is current now, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ImportReport | None = None
        self._chosen = ALL
        self._found = ""
        self._texts: dict[int, str] = {}
        self._waiting: ImportReport | None = None
        self.tabs = Segments(self._segments, self, wraps=True)
        self.tabs.set_code(ALL)
        self.tabs.chosen.connect(self.show_kind)
        self.search = SearchField(self)
        self.search.searched.connect(self.find_rows)
        self.search.left.connect(self._go_to_list)
        self.model = VerdictModel(self)
        self.list = RowList(self.model, FIRST_CELL, self)
        for place, kind in enumerate(_KINDS):
            self.list.setItemDelegateForColumn(place, DELEGATES[kind](self.list))
        self.list.itemDelegate().closeEditor.connect(self._on_editor_closed, Qt.ConnectionType.QueuedConnection)
        self.list.selectionModel().currentRowChanged.connect(self._tell_current)
        self.remark = plain_label(role="small", parent=self)
        self.top = QHBoxLayout()
        self.top.setSpacing(tokens.SPACE_M)
        self.top.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_S)
        column.addLayout(self.top)
        self.second = QHBoxLayout()
        self.second.setSpacing(tokens.SPACE_M)
        self.second.addWidget(self.search, 1)
        column.addLayout(self.second)
        column.addWidget(self.list, 1)
        column.addWidget(self.remark)

    def show_report(self, report: ImportReport | None) -> None:
        """Show a report; None while it is being made, when the rows of before stay."""
        if report is None:
            return
        if self.list.state() is QAbstractItemView.State.EditingState:
            self._waiting = report  # other rows would take the editor away, with what is typed in it
            return
        self._waiting = None
        self._report, self._texts = report, {}
        self.tabs.retranslate()
        if self._chosen != ALL and not report.counts[self._chosen]:
            self._chosen = ALL
            self.tabs.set_code(ALL)
        self.show_kind(self._chosen)

    def forget(self) -> None:
        """Show nothing: another file is looked at."""
        self._report, self._chosen, self._found = None, ALL, ""
        self.tabs.set_code(ALL)
        self.search.set_text("")
        self.tabs.retranslate()
        self.show_kind(ALL)

    def show_kind(self, kind: str) -> None:
        """List the rows of one verdict, or all; the row that was current stays so."""
        self._chosen = kind
        current = self.current()
        place = self.list.currentIndex()
        report = self._report
        verdicts = report.verdicts if report else ()
        shown = sorted((one for one in verdicts if kind in (ALL, one.kind) and self._is_found(one)), key=_line_of)
        self.model.show_verdicts(shown, report.headers if report and any(one.cells for one in verdicts) else ())
        self._set_widths()
        self._show_remark(report)
        line = current.line if current else -1
        again = next((number for number, one in enumerate(shown) if one.line == line), -1)
        if again >= 0:
            self.list.setCurrentIndex(self.model.index(again, place.column()))
        else:
            self._tell_current()

    def find_rows(self, text: str) -> None:
        """List only rows with these words in them."""
        self._found = fold(text)
        self.show_kind(self._chosen)

    def current(self) -> Verdict | None:
        """Return the current row, None where there is none."""
        row = self.list.currentIndex().row()
        return self.model.verdicts[row] if 0 <= row < len(self.model.verdicts) else None

    def verdict_of(self, line: int) -> Verdict | None:
        """Return the row of a line, None where it is not kept."""
        verdicts = self._report.verdicts if self._report else ()
        return next((one for one in verdicts if one.line == line), None)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.tabs.retranslate()
        self.search.set_hint(translate("ImportVerdicts", "Search the rows"))
        self.list.setAccessibleName(translate("ImportVerdicts", "What happens to each row"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, FIRST_CELL - 1)
        self.show_kind(self._chosen)

    def _is_found(self, verdict: Verdict) -> bool:
        if not self._found:
            return True
        text = self._texts.get(verdict.line)
        if text is None:
            text = fold(" ".join((verdict.name, *verdict.cells, verdict.matched_name)))
            self._texts[verdict.line] = text
        return all(word in text for word in self._found.split())

    def _show_remark(self, report: ImportReport | None) -> None:
        kinds = VERDICTS if self._chosen == ALL else (self._chosen,)
        total = sum(report.counts[kind] for kind in kinds) if report else 0
        kept = sum(verdict.kind in kinds for verdict in report.verdicts) if report else 0
        words = translate("ImportVerdicts", "{kept} of {total} rows are listed; all of them are counted.")
        numbers = words.replace("{kept}", formats.number(kept)).replace("{total}", formats.number(total))
        is_corrected = self.model.is_editable and bool(self.model.headers)
        hint = translate("ImportVerdicts", "To correct a cell, double-click it or press Enter.") if is_corrected else ""
        lines = [words for words in (numbers if kept < total else "", hint) if words]
        self.remark.setText("\n".join(lines))
        self.remark.setVisible(bool(lines))

    def _on_editor_closed(self) -> None:
        if self._waiting is not None:
            self.show_report(self._waiting)

    def _set_widths(self) -> None:
        has_page_beside = self.model.is_editable
        for column, width in enumerate(_WIDTHS if has_page_beside else _WIDE):
            self.list.setColumnWidth(column, tokens.px(width, self.font()))
        self.list.setColumnHidden(NAME, bool(self.model.headers))  # the cells say it, as the file has it
        for column in range(FIRST_CELL, self.model.columnCount()):
            self.list.setColumnWidth(column, tokens.px(_CELL, self.font()))

    def _tell_current(self) -> None:
        self.current_changed.emit(self.current())

    def _go_to_list(self) -> None:
        if self.model.verdicts:
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))

    def _segments(self) -> list[Segment]:
        counts = self._report.counts if self._report else None
        return [Segment(code, _tab(code, counts)) for code in (ALL, *VERDICTS)]


def _tab(code: str, counts: dict[str, int] | None) -> str:
    word = translate("ImportVerdicts", _TABS[code])
    if counts is None:
        return word
    number = sum(counts.values()) if code == ALL else counts[code]
    return f"{word}  {formats.number(number)}"


def _cell(verdict: Verdict, column: int) -> Any:
    if column == LINE:
        return NumberCell(formats.number(verdict.line))
    if column == NAME:
        return TextCell(verdict.name or " ")
    if column == VERDICT:
        mark = Mark(translate("ImportVerdicts", CHIPS[verdict.kind]), TONES[verdict.kind])
        return ChipsCell((mark,))
    if column == WHY:
        return TextCell(reason(verdict) or " ")
    text = " ".join(_cell_text(verdict, column).split())
    return TextCell(isolated(text) if text else " ")


def _cell_text(verdict: Verdict, column: int) -> str:
    place = column - FIRST_CELL
    return verdict.cells[place] if place < len(verdict.cells) else ""


def _line_of(verdict: Verdict) -> int:
    return verdict.line
