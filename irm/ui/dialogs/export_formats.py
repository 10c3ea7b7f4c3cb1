"""The formats a list can be written in, each with a line on what it is good for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from irm.ui.style import tokens
from irm.ui.widgets.labels import plain_label
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

TABLES: Final = ("csv", "xlsx")
_FORMATS: Final = {
    "csv": (
        QT_TRANSLATE_NOOP("ExportFormats", "CSV table"),
        QT_TRANSLATE_NOOP("ExportFormats", "For Excel, Google Sheets and nearly every other program."),
    ),
    "xlsx": (
        QT_TRANSLATE_NOOP("ExportFormats", "Excel workbook (XLSX)"),
        QT_TRANSLATE_NOOP("ExportFormats", "Numbers stay numbers; phones and handles stay as they are."),
    ),
    "vcf": (
        QT_TRANSLATE_NOOP("ExportFormats", "Contacts (vCard 3.0)"),
        QT_TRANSLATE_NOOP("ExportFormats", "For phones, Google Contacts, Outlook and mail programs."),
    ),
    "vcf4": (
        QT_TRANSLATE_NOOP("ExportFormats", "Contacts (vCard 4.0)"),
        QT_TRANSLATE_NOOP("ExportFormats", "For newer programs that ask for it."),
    ),
    "json": (
        QT_TRANSLATE_NOOP("ExportFormats", "Everything (JSON)"),
        QT_TRANSLATE_NOOP("ExportFormats", "All that IRM knows, the trash too: to keep, or for another IRM."),
    ),
}


class FormatList(QWidget):
    """One button per format, one of them down. `chosen(code)` comes for every choice by the user."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        self._hints: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for code in _FORMATS:
            radio = QRadioButton(self)
            hint = plain_label(role="small", wraps=True, parent=self)
            hint.setIndent(tokens.px(tokens.SPACE_XL, self.font()))
            self.buttons[code], self._hints[code] = radio, hint
            self._group.addButton(radio)
            column.addWidget(radio)
            column.addWidget(hint)
            column.addSpacing(tokens.SPACE_XS)
        self.set_code("csv")
        self._group.buttonClicked.connect(self._on_clicked)
        self.retranslate()

    def code(self) -> str:
        """Return the format in force."""
        return next(code for code, radio in self.buttons.items() if radio.isChecked())

    def set_code(self, code: str) -> None:
        """Put a format in force; an unknown one changes nothing."""
        if code in self.buttons:
            self.buttons[code].setChecked(True)
            self.setFocusProxy(self.buttons[code])

    def retranslate(self) -> None:
        """Write all texts again."""
        for code, (name, hint) in _FORMATS.items():
            self.buttons[code].setText(translate("ExportFormats", name))
            self._hints[code].setText(translate("ExportFormats", hint))
            self.buttons[code].setAccessibleDescription(self._hints[code].text())

    def _on_clicked(self) -> None:
        self.chosen.emit(self.code())
