"""What an import does, or would do, with each row: counted as tabs, listed below with the reason in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from irm.domain.candidate import VERDICTS, Verdict
from irm.ui import formats, messages
from irm.ui.base.cells import CELL, ChipsCell, Mark, NumberCell, TextCell
from irm.ui.base.delegates import DELEGATES
from irm.ui.style import tokens
from irm.ui.widgets.segments import Segment, Segments
from irm.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm.domain.candidate import ImportReport

translate = QCoreApplication.translate

ALL: Final = "all"
_ROW: Final = 32
_TONES: Final = {"new": "green", "update": "blue", "same": "neutral", "duplicate": "amber", "rejected": "red"}
_CHIPS: Final = {
    "new": QT_TRANSLATE_NOOP("ImportVerdicts", "New"),
    "update": QT_TRANSLATE_NOOP("ImportVerdicts", "Updated"),
    "same": QT_TRANSLATE_NOOP("ImportVerdicts", "Unchanged"),
    "duplicate": QT_TRANSLATE_NOOP("ImportVerdicts", "Possible duplicate"),
    "rejected": QT_TRANSLATE_NOOP("ImportVerdicts", "Rejected"),
}
_TABS: Final = {
    ALL: QT_TRANSLATE_NOOP("ImportVerdicts", "All"),
    **_CHIPS,
    "duplicate": QT_TRANSLATE_NOOP("ImportVerdicts", "Possible duplicates"),
}
_LINE, _NAME, _VERDICT, _REASON = range(4)
_KINDS: Final = (NumberCell, TextCell, ChipsCell, TextCell)

Index = QModelIndex | QPersistentModelIndex


class VerdictModel(QAbstractTableModel):
    """Verdicts as rows: line, name, verdict, reason."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._verdicts: Sequence[Verdict] = ()

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Show other verdicts."""
        self.beginResetModel()
        self._verdicts = verdicts
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._verdicts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_KINDS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role not in (CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        cell = _cell(self._verdicts[index.row()], index.column())
        return cell if role == CELL else cell.text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("ImportVerdicts", "Line"),
                translate("ImportVerdicts", "Name"),
                translate("ImportVerdicts", "What happens"),
                translate("ImportVerdicts", "Why"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            edge = Qt.AlignmentFlag.AlignTrailing if section == _LINE else Qt.AlignmentFlag.AlignLeading
            return edge | Qt.AlignmentFlag.AlignVCenter
        return None


class VerdictPane(QWidget):
    """The tabs with the counts and the list of the rows of the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ImportReport | None = None
        self._chosen = ALL
        self.tabs = Segments(self._segments, self)
        self.tabs.set_code(ALL)
        self.tabs.chosen.connect(self.show_kind)
        self.model = VerdictModel(self)
        self.list = _list(self.model, self)
        self.top = QHBoxLayout()
        self.top.setSpacing(tokens.SPACE_M)
        self.top.addWidget(self.tabs)
        self.top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_XS)
        column.addLayout(self.top)
        column.addWidget(self.list, 1)

    def show_report(self, report: ImportReport | None) -> None:
        """Show a report; None while it is being made."""
        self._report = report
        self.tabs.retranslate()
        if report is not None and self._chosen != ALL and not report.counts[self._chosen]:
            self._chosen = ALL
            self.tabs.set_code(ALL)
        self.show_kind(self._chosen)

    def show_kind(self, kind: str) -> None:
        """List the rows of one verdict, or all."""
        self._chosen = kind
        verdicts = self._report.verdicts if self._report else ()
        shown = [verdict for verdict in verdicts if kind in (ALL, verdict.kind)]
        self.model.show_verdicts(sorted(shown, key=_line_of))

    def retranslate(self) -> None:
        """Write all texts again."""
        self.tabs.retranslate()
        self.list.setAccessibleName(translate("ImportVerdicts", "What happens to each row"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_KINDS) - 1)
        self.show_kind(self._chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names a third of what is left."""
        super().resizeEvent(event)
        fixed = self.list.columnWidth(_LINE) + self.list.columnWidth(_VERDICT)
        self.list.setColumnWidth(_NAME, max(tokens.px(120, self.font()), (self.width() - fixed) // 3))

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
    if column == _LINE:
        return NumberCell(formats.number(verdict.line))
    if column == _NAME:
        return TextCell(verdict.name)
    if column == _VERDICT:
        mark = Mark(translate("ImportVerdicts", _CHIPS[verdict.kind]), _TONES[verdict.kind])
        return ChipsCell((mark,))
    return TextCell(_reason(verdict) or " ")


def _reason(verdict: Verdict) -> str:
    """Return why, and whom the row meets."""
    if verdict.problems:
        return " ".join(messages.problem(problem) for problem in verdict.problems)
    if verdict.kind == "update" and verdict.matched_name:
        words = translate("ImportVerdicts", "Adds to {name}, who is in your list.")
        return words.replace("{name}", verdict.matched_name)
    if verdict.kind == "same" and verdict.matched_name:
        words = translate("ImportVerdicts", "{name} is in your list with all of this.")
        return words.replace("{name}", verdict.matched_name)
    return ""


def _line_of(verdict: Verdict) -> int:
    return verdict.line


def _list(model: VerdictModel, parent: QWidget) -> QTableView:
    view = QTableView(parent)
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(tokens.px(_ROW, parent.font()))
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setStretchLastSection(True)
    for column, (kind, width) in enumerate(zip(_KINDS, (64, 240, 150, 300), strict=True)):
        view.setItemDelegateForColumn(column, DELEGATES[kind](view))
        view.setColumnWidth(column, tokens.px(width, parent.font()))
    return view
