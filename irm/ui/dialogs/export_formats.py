"""The formats a list can be written in, each with a line on what it is good for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from irm.ui.style import tokens
from irm.ui.widgets.fitting_area import FittingArea
from irm.ui.widgets.labels import plain_label
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

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
    "google": (
        QT_TRANSLATE_NOOP("ExportFormats", "Google Contacts"),
        QT_TRANSLATE_NOOP("ExportFormats", "For “Import” in Google Contacts: labels, websites, custom fields."),
    ),
    "outlook": (
        QT_TRANSLATE_NOOP("ExportFormats", "Outlook"),
        QT_TRANSLATE_NOOP("ExportFormats", "For “Import from a file” in Outlook, with all its columns."),
    ),
    "hubspot": (
        QT_TRANSLATE_NOOP("ExportFormats", "HubSpot"),
        QT_TRANSLATE_NOOP("ExportFormats", "For the import of contacts in HubSpot, with lifecycle and lead status."),
    ),
    "mailchimp": (
        QT_TRANSLATE_NOOP("ExportFormats", "Mailchimp"),
        QT_TRANSLATE_NOOP("ExportFormats", "For an audience in Mailchimp: each e-mail address once."),
    ),
    "mailmerge": (
        QT_TRANSLATE_NOOP("ExportFormats", "Mail merge"),
        QT_TRANSLATE_NOOP("ExportFormats", "For letters in Word or a mail program: one row per recipient."),
    ),
    "json": (
        QT_TRANSLATE_NOOP("ExportFormats", "Everything (JSON)"),
        QT_TRANSLATE_NOOP("ExportFormats", "All that IRM knows, the trash too: to keep, or for another IRM."),
    ),
}


_WIDTH: Final = 310
_HEIGHT: Final = 180


class FormatList(FittingArea):
    """One button per format, one of them down. `chosen(code)` comes for every choice by the user."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the letter of a label leads nowhere else
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        self._hints: dict[str, QLabel] = {}
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, tokens.SPACE_S, 0)
        column.setSpacing(0)
        for code in _FORMATS:
            radio = QRadioButton(inside)
            hint = plain_label(role="small", wraps=True, parent=inside)
            hint.setIndent(tokens.px(tokens.SPACE_XL, self.font()))
            self.buttons[code], self._hints[code] = radio, hint
            self._group.addButton(radio)
            column.addWidget(radio)
            column.addWidget(hint)
            column.addSpacing(tokens.SPACE_XS)
        self.setWidget(inside)
        inside.installEventFilter(self)
        self.set_code("csv")
        self._group.buttonToggled.connect(self._show)
        self._group.buttonClicked.connect(self._on_clicked)
        self.retranslate()

    def sizeHint(self) -> QSize:
        """Return a size that leaves room for the rest of the dialog; the list scrolls in it."""
        font, hint = self.font(), super().sizeHint()
        return QSize(tokens.px(_WIDTH, font), min(hint.height(), tokens.px(_HEIGHT, font)))

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

    def _show(self, radio: QAbstractButton, is_down: bool) -> None:
        if is_down:
            self.ensureWidgetVisible(radio)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.code())


def about(code: str) -> str:
    """Return what is in a file that has no columns to choose."""
    if code == "json":
        return translate(
            "Export",
            "All that is known about these people, with the whole contact history. IRM reads it back without loss.",
        )
    if code in ("vcf", "vcf4"):
        return translate(
            "Export",
            "Each person becomes one contact with names, e-mails, phones, accounts, tags and notes. "
            "The contact history travels in a note that IRM reads back.",
        )
    if code == "mailchimp":
        return translate("Export", "Addresses that Mailchimp refuses are left out, and long texts are cut.")
    if code == "hubspot":
        return translate("Export", "Stages become the lifecycle stages and lead statuses of HubSpot.")
    return translate(
        "Export",
        "Each person becomes one contact with names, e-mails, phones, addresses, accounts, birthday, tags and notes.",
    )
