"""The page on which a list is looked at before it is taken in: how it is read, its rows, what would become of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from irm.errors import Problem
from irm.ui import messages
from irm.ui.base.cells import isolated
from irm.ui.base.dialog import field_label
from irm.ui.dialogs.import_preview import PreviewTable
from irm.ui.dialogs.import_result import numbered
from irm.ui.dialogs.import_shape import ShapeBar, encoding_name
from irm.ui.dialogs.import_verdicts import VerdictPane
from irm.ui.style import icons, tokens
from irm.ui.widgets.buttons import button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.labels import ElidedLabel, plain_label
from irm.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm.domain.candidate import ImportReport
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


class PreviewPage(QWidget):
    """Shows one understanding of a file; every change by the user is a signal."""

    other_file = Signal()
    reread = Signal(str, object)
    mapping_changed = Signal(object)
    region_chosen = Signal(str)
    duplicates_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Understanding | None = None
        self._picture = QLabel(self)
        self.name = ElidedLabel(parent=self)
        self.kind = plain_label(role="soft", parent=self)
        self.other_button = button(kind="link", parent=self)
        self.shape = ShapeBar(self)
        self.remarks = plain_label(role="soft", wraps=True, parent=self)
        self.table = PreviewTable(self)
        self.pane = VerdictPane(self)
        self.duplicates = CalmCombo(self)
        self._duplicates_label = field_label(self.duplicates, parent=self)
        for code in _DUPLICATES:
            self.duplicates.addItem("", code)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_understanding(self, found: Understanding, options: ImportOptions) -> None:
        """Show a file that was read, or read again."""
        self._found = found
        self.name.setText(isolated(found.path.name))
        self.kind.setText(translate("ImportPage", _KINDS[found.table.kind if found.table else found.kind]))
        self.duplicates.setCurrentIndex(self.duplicates.findData(options.duplicates))
        is_table = found.table is not None and found.mapping is not None
        for widget in (self.shape, self.table):
            widget.setVisible(is_table)
        self._show_duplicates(None)
        if found.table is not None and found.mapping is not None:
            self.shape.show_understanding(found, options)
            self.table.show_table(found.table.headers, found.table.sample(), found.mapping.fields)
        self._show_remarks()

    def show_mapping(self, found: Understanding, options: ImportOptions) -> None:
        """Show the same file with columns taken for other fields."""
        self._found = found
        if found.mapping is not None:
            self.table.show_fields(found.mapping.fields)
            self.shape.show_understanding(found, options)
        self._show_remarks()

    def show_report(self, report: ImportReport | None) -> None:
        """Show what an import would do; None while that is being found out."""
        self.pane.show_report(report)
        self._show_duplicates(report)
        self.table.rows.show_verdicts(report.verdicts if report else ())

    def retranslate(self) -> None:
        """Write all texts again."""
        self.other_button.setText(translate("ImportPage", "Another file…"))
        self._duplicates_label.setText(translate("ImportPage", "Possible d&uplicates"))
        self.duplicates.setAccessibleName(translate("ImportPage", "Possible duplicates"))
        for number, words in enumerate(_DUPLICATES.values()):
            self.duplicates.setItemText(number, translate("ImportPage", words))
        self.table.setAccessibleName(translate("ImportPage", "The first rows of the file"))
        self.shape.retranslate()
        self.pane.retranslate()

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
            self._duplicates_label.setVisible(self.duplicates.isVisibleTo(self))

    def _show_remarks(self) -> None:
        lines = list(_remarks(self._found)) if self._found else []
        self.remarks.setText("\n".join(lines))
        self.remarks.setVisible(bool(lines))

    def _pick_field(self, column: int, code: str) -> None:
        if self._mapping is not None:
            self.mapping_changed.emit(self._mapping.with_field(column, code))

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
        self.table.field_picked.connect(self._pick_field)
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
        self.name.setSizePolicy(self.kind.sizePolicy())
        self.pane.top.addWidget(self._duplicates_label)
        self.pane.top.addWidget(self.duplicates)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.pane)
        splitter.setSizes([300, 260])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_M)
        column.addLayout(file_line)
        column.addWidget(self.shape)
        column.addWidget(self.remarks)
        column.addWidget(splitter, 1)
        self._draw()


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
    return remark.code == "map.rate_not_stored" and "engagement_rate" not in mapping.fields
