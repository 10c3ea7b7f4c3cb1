"""The page on which a list is looked at before it is taken in: how it is read, its rows, what would become of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from irm.domain.import_choices import ruled_field
from irm.errors import Problem
from irm.ui.base.cells import isolated
from irm.ui.base.dialog import field_label
from irm.ui.base.keys import native
from irm.ui.dialogs.import_columns import ColumnList
from irm.ui.dialogs.import_detail import RowDetail, Side
from irm.ui.dialogs.import_fields import NEW_FIELD
from irm.ui.dialogs.import_memory import MemoryButton
from irm.ui.dialogs.import_result import numbered
from irm.ui.dialogs.import_shape import ShapeBar, encoding_name
from irm.ui.dialogs.import_verdicts import VerdictPane
from irm.ui.dialogs.import_words import WordList
from irm.ui.runner import Runner
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.labels import ElidedLabel, plain_label
from irm.ui.widgets.segments import Segment, Segments
from irm.ui.widgets.splitter import Splitter
from irm.ui.words import formats, messages
from irm.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm.domain.candidate import ImportReport, Verdict
    from irm.domain.mapping_choices import Remembered
    from irm.services.imports import ImportOptions, Understanding
    from irm.services.imports.mapping import Mapping

translate = QCoreApplication.translate

_KINDS: Final = {
    "csv": QT_TRANSLATE_NOOP("ImportPage", "Text table"),
    "xlsx": QT_TRANSLATE_NOOP("ImportPage", "Excel workbook"),
    "ods": QT_TRANSLATE_NOOP("ImportPage", "OpenDocument table"),
    "vcard": QT_TRANSLATE_NOOP("ImportPage", "vCard contacts"),
    "json": QT_TRANSLATE_NOOP("ImportPage", "Export of IRM"),
}
_DUPLICATES: Final = {
    "hold": QT_TRANSLATE_NOOP("ImportPage", "Leave them out"),
    "add": QT_TRANSLATE_NOOP("ImportPage", "Add them as new people"),
    "update": QT_TRANSLATE_NOOP("ImportPage", "Update the person they may be"),
}


COLUMNS, WORDS, ROWS = "columns", "words", "rows"


class PreviewPage(QWidget):
    """Shows one understanding of a file on three tabs: columns, words, rows; every change by the user is a signal."""

    other_file = Signal()
    reread = Signal(str, object)
    mapping_changed = Signal(object)
    region_chosen = Signal(str)
    duplicates_chosen = Signal(str)
    rule_chosen = Signal(str, str)
    row_chosen = Signal(int, str)
    corrected = Signal(int, int, str)
    field_wanted = Signal(int)
    """A column for which a new own field is to be made."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Understanding | None = None
        self._options: ImportOptions | None = None
        self._report: ImportReport | None = None
        self._used: Remembered | None = None
        self._picture = QLabel(self)
        self.name = ElidedLabel(parent=self)
        self.kind = plain_label(role="soft", parent=self)
        self.other_button = button(kind="link", parent=self)
        self.shape = ShapeBar(self)
        self.remarks = plain_label(role="soft", wraps=True, parent=self)
        self.memory = MemoryButton(self)
        self.tabs = Segments(self._tabs, self)
        self.columns = ColumnList(self)
        self.words = WordList(self)
        self.pane = VerdictPane(self)
        self.pane.model.is_editable = True
        self.detail = RowDetail(runner, self)
        self.pages = QStackedWidget(self)
        self.duplicates = CalmCombo(self)
        self._duplicates_label = field_label(self.duplicates, parent=self)
        for code in _DUPLICATES:
            self.duplicates.addItem("", code)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_understanding(
        self, found: Understanding, options: ImportOptions, used: Remembered | None, remembered: Sequence[Remembered]
    ) -> None:
        """Show a file that was read, or read again; `used` is what it was mapped by, where that is remembered."""
        self._found, self._options, self._used, self._report = found, options, used, None
        self.name.setText(isolated(found.path.name))
        self.kind.setText(translate("ImportPage", _KINDS[found.table.kind if found.table else found.kind]))
        self.duplicates.setCurrentIndex(self.duplicates.findData(options.duplicates))
        self.memory.show_remembered(remembered, is_possible=is_remembered(found))
        self.pane.forget()
        self._show_duplicates(None)
        if found.table is not None and found.mapping is not None:
            self.shape.show_understanding(found, options)
            headers = found.table.headers
            self.columns.show_table(headers, found.table.sample(), found.mapping, options.own_fields)
        self.show_tab(COLUMNS if found.mapping is not None and not found.mapping.is_own else ROWS)
        self._show_mapping()

    def show_mapping(self, found: Understanding, options: ImportOptions) -> None:
        """Show the same file with columns taken for other fields, rows decided, cells corrected."""
        if found.mapping is not None and self._mapping is not None and found.mapping.fields != self._mapping.fields:
            self._used = None
        has_new_fields = self._options is not None and self._options.own_fields != options.own_fields
        self._found, self._options = found, options
        if found.mapping is not None and found.table is not None:
            if has_new_fields:
                headers = found.table.headers
                self.columns.show_table(headers, found.table.sample(), found.mapping, options.own_fields)
            self.shape.show_understanding(found, options)
        self._show_mapping()

    def show_report(self, report: ImportReport | None) -> None:
        """Show what an import would do, or so far; None while that is being found out."""
        self.pane.show_report(report)
        self._show_duplicates(report)
        if report is not None:
            self._report = report
            if self._mapping is not None:
                self.words.show_words(report.words, self._mapping)
            self._show_mapping()

    def show_tab(self, code: str) -> None:
        """Show the columns, the words or the rows."""
        self.tabs.set_code(code)
        self._show_page(code)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.other_button.setText(translate("ImportPage", "Another file…"))
        self.other_button.setToolTip(native("Ctrl+O"))
        self._duplicates_label.setText(translate("ImportPage", "Possible d&uplicates"))
        self.duplicates.setAccessibleName(translate("ImportPage", "Possible duplicates"))
        for number, words in enumerate(_DUPLICATES.values()):
            self.duplicates.setItemText(number, translate("ImportPage", words))
        self.columns.setAccessibleName(translate("ImportPage", "The columns of the file"))
        for part in (self.tabs, self.shape, self.pane, self.detail, self.memory):
            part.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _show_duplicates(self, report: ImportReport | None) -> None:
        """Ask what to do with possible duplicates only where there are any; own JSON says for sure who is who."""
        if report is not None or self.duplicates.currentIndex() == 0:
            has_some = report is not None and report.counts["duplicate"] > 0
            is_asked = has_some or self.duplicates.currentIndex() > 0
            self.duplicates.setVisible(is_asked and self._found is not None and self._found.kind != "json")
            self._duplicates_label.setVisible(not self.duplicates.isHidden())

    def _show_mapping(self) -> None:
        """Show fields, rules and remarks as they are now, and only the tabs that this file has."""
        mapping, report = self._mapping, self._report
        is_table = mapping is not None and not mapping.is_own
        has_words = is_table and report is not None and bool(report.words)
        self.tabs.retranslate()
        self.tabs.setVisible(is_table)
        self.tabs.show_code(WORDS, has_words)
        self.shape.setVisible(mapping is not None and self.tabs.code() == COLUMNS)
        if mapping is not None and self._options is not None:
            meets = report is not None and (report.counts["update"] + report.counts["same"] > 0)
            rules = dict(self._options.rules)
            self.columns.show_mapping(mapping, rules, has_rules=is_table and (meets or bool(rules)))
        lines = [*self._memory_line(), *(_remarks(self._found) if self._found else ())]
        self.remarks.setText("\n".join(lines))
        self.remarks.setVisible(bool(lines))

    def _memory_line(self) -> list[str]:
        if self._used is None:
            return []
        if self._used.name:
            return [translate("ImportPage", "Mapped as “{name}”.").replace("{name}", self._used.name)]
        return [translate("ImportPage", "Mapped as last time.")]

    def _tabs(self) -> list[Segment]:
        found, report = self._mapping, self._report
        fields = sum(1 for field in found.fields if field) if found is not None else 0
        words = sum(1 for word in report.words if word.is_unknown) if report is not None else 0
        named = (
            (COLUMNS, translate("ImportPage", "Columns"), fields),
            (WORDS, translate("ImportPage", "Status words"), words),
            (ROWS, translate("ImportPage", "Rows"), sum(report.counts.values()) if report is not None else 0),
        )
        return [Segment(code, f"{word}  {formats.number(count)}" if count else word) for code, word, count in named]

    def _show_page(self, code: str) -> None:
        self.pages.setCurrentIndex((COLUMNS, WORDS, ROWS).index(code))
        self.shape.setVisible(self._mapping is not None and code == COLUMNS)

    def _show_row(self, verdict: Verdict | None) -> None:
        choices = self._options.choices if self._options is not None else {}
        other = self.pane.verdict_of(verdict.matched_line) if verdict is not None and verdict.matched_line else None
        said = {} if verdict is None else self._said(verdict) if verdict.maybe else self._cells(verdict)
        choice = choices.get(verdict.line, "") if verdict is not None else ""
        self.detail.show_row(verdict, said, self._said(other) if other is not None else None, choice)

    def _said(self, verdict: Verdict) -> Side:
        """Return what a row says by field, as its cells stand."""
        found: Side = {"name": verdict.name, **self._of_card(verdict)}
        for field, cell in zip(self._mapping.fields if self._mapping else (), verdict.cells, strict=False):
            base = ruled_field(field) if field else ""
            base = "handle" if base == "accounts" else base
            if base and cell.strip():
                found[base] = f"{found[base]}, {cell}" if base in found and base != "name" else cell.strip()
        return found

    def _cells(self, verdict: Verdict) -> Side:
        """Return what a row says by field and platform, as its cells stand."""
        found = self._of_card(verdict)
        for field, cell in zip(self._mapping.fields if self._mapping else (), verdict.cells, strict=False):
            if field and cell.strip():
                found[field] = f"{found[field]}, {cell.strip()}" if field in found else cell.strip()
        return found

    def _of_card(self, verdict: Verdict) -> Side:
        """Return what a card says; a row of a table has its cells."""
        return dict(verdict.said) if self._mapping is None else {}

    def _pick_field(self, column: int, code: str) -> None:
        if code == NEW_FIELD:
            self.columns.boxes()[column].set_code(self._mapping.fields[column] if self._mapping else "", "")
            self.field_wanted.emit(column)
        elif self._mapping is not None:
            self.mapping_changed.emit(self._mapping.with_field(column, code))

    def _pick_word(self, field: str, word: str, code: str) -> None:
        if self._mapping is not None:
            self.mapping_changed.emit(self._mapping.with_word(field, word, code))

    def _pick_campaign(self, name: str) -> None:
        if self._mapping is not None:
            self.mapping_changed.emit(self._mapping.with_campaign(name))

    def _pick_currency(self, currency: str) -> None:
        if self._mapping is not None:
            self.mapping_changed.emit(self._mapping.with_currency(currency))

    def _pick_platform(self, platform: str) -> None:
        if self._mapping is not None:
            self.mapping_changed.emit(self._mapping.with_platform(platform))

    def _pick_order(self, order: str) -> None:
        if self._mapping is not None:
            self.mapping_changed.emit(self._mapping.with_day_order(order))

    def _pick_duplicates(self) -> None:
        self.duplicates_chosen.emit(self.duplicates.currentData())

    @property
    def _mapping(self) -> Mapping | None:
        return self._found.mapping if self._found else None

    def _connect(self) -> None:
        self.other_button.clicked.connect(self.other_file)
        self.shape.reread.connect(self.reread)
        self.shape.platform_chosen.connect(self._pick_platform)
        self.shape.order_chosen.connect(self._pick_order)
        self.shape.region_chosen.connect(self.region_chosen)
        self.shape.campaign_named.connect(self._pick_campaign)
        self.shape.currency_chosen.connect(self._pick_currency)
        self.tabs.chosen.connect(self._show_page)
        self.columns.picked.connect(self._pick_field)
        self.columns.rule_picked.connect(self.rule_chosen)
        self.words.picked.connect(self._pick_word)
        self.pane.current_changed.connect(self._show_row)
        self.pane.model.corrected.connect(self.corrected)
        self.detail.chosen.connect(self.row_chosen)
        self.duplicates.activated.connect(self._pick_duplicates)

    def _draw(self) -> None:
        self._picture.setPixmap(
            icons.pixmap("file-spreadsheet", tokens.px(tokens.ICON_LARGE, self.font()), "text_soft")
        )

    def _lay_out(self) -> None:
        file_line = QHBoxLayout()
        file_line.setSpacing(tokens.SPACE_S)
        file_line.addWidget(self._picture)
        file_line.addWidget(self.name)
        file_line.addWidget(self.kind)
        file_line.addWidget(self.other_button)
        file_line.addStretch(1)
        file_line.addWidget(self.memory)
        self.name.setSizePolicy(self.kind.sizePolicy())
        self.pane.second.addWidget(self._duplicates_label)
        self.pane.second.addWidget(self.duplicates)
        rows = Splitter(Qt.Orientation.Horizontal, self)
        rows.setChildrenCollapsible(False)
        rows.setHandleWidth(2 * tokens.SPACE_M)
        mark(rows, role="apart")
        rows.addWidget(self.pane)
        rows.addWidget(self.detail)
        rows.setStretchFactor(0, 1)
        for page in (self.columns, self.words, rows):
            self.pages.addWidget(page)
        tab_line = QHBoxLayout()
        tab_line.addWidget(self.tabs)
        tab_line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_M)
        column.addLayout(file_line)
        column.addWidget(self.remarks)
        column.addLayout(tab_line)
        column.addWidget(self.shape)
        column.addWidget(self.pages, 1)
        self._draw()


def is_remembered(found: Understanding) -> bool:
    """Say whether what is chosen about the columns of a file can be remembered by its headers."""
    table, mapping = found.table, found.mapping
    return table is not None and table.header_line > 0 and mapping is not None and not mapping.is_own


def _remarks(found: Understanding) -> list[str]:
    """Return what the user should know before importing, in whole sentences."""
    lines: list[str] = []
    if found.table is not None and found.table.other_encoding:
        words = translate("ImportPage", "The lines are in two encodings, {first} and {second}: look at the odd ones.")
        first, second = map(encoding_name, (found.table.encoding, found.table.other_encoding))
        lines.append(words.format(first=first, second=second))
    elif found.table is not None and found.table.bad_count:
        count = found.table.bad_count
        words = translate("ImportPage", "%n characters cannot be read: try another encoding.", None, count)
        lines.append(numbered(words, count))
    if found.mapping is not None:
        if not found.mapping.can_identify():
            lines.append(translate("ImportPage", "Say which column holds the name, a handle, an e-mail or a phone."))
        lines += [
            messages.problem(remark) for remark in found.mapping.remarks if not _is_answered(remark, found.mapping)
        ]
    return lines


def _is_answered(remark: Problem, mapping: Mapping) -> bool:
    """Say whether the user has done meanwhile what a remark asks for."""
    if remark.code == "map.dates_ambiguous":
        return bool(mapping.day_order)
    if remark.code in ("map.no_campaign", "map.no_currency"):
        return bool(mapping.campaign if remark.code == "map.no_campaign" else mapping.currency)
    return remark.code == "map.rate_not_stored" and "engagement_rate" not in mapping.fields
