"""The settings of the program: theme, language, text size; where the data lies; the keyboard. All shows at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from irm.settings import FONT_SCALES, LANGUAGES, THEMES, Settings
from irm.ui.base.cells import isolated
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.language import OWN_NAMES
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.key_caps import KeyCaps
from irm.ui.widgets.labels import plain_label

translate = QCoreApplication.translate

_COLUMN_GAP = 40


@dataclass(frozen=True, slots=True)
class DataPlace:
    """Where the data lies, and the translated sentence on how it is protected."""

    folder: Path
    protection: str


class Preferences(Dialog):
    """The settings. `settings_changed(Settings)` is emitted at every choice; there is nothing to confirm."""

    settings_changed = Signal(Settings)
    data_settings_wanted = Signal()
    """The settings that travel with the data are to be shown; this dialog closes."""
    backups_wanted = Signal()
    """The backups are to be shown; this dialog closes."""
    protection_wanted = Signal()
    """What opens the data is to be shown; this dialog closes."""

    def __init__(
        self, settings: Settings, place: DataPlace, shortcuts: Sequence[QAction], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=520)
        self._settings = settings
        self._place = place
        self._shortcuts = tuple(action for action in shortcuts if not action.shortcut().isEmpty())
        self.theme = self._combo(THEMES, settings.theme)
        self.language = self._combo(LANGUAGES, settings.language)
        self.text_size = QComboBox(self)
        for scale in FONT_SCALES:
            self.text_size.addItem("", scale)
        self.text_size.setCurrentIndex(max(0, self.text_size.findData(settings.font_scale)))
        self._labels = {box: field_label(box, parent=self) for box in (self.theme, self.language, self.text_size)}
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        for tab in (self._look_tab(), self._data_tab(), self._keys_tab()):
            self._tabs.addTab(tab, "")
        self.body.addWidget(self._tabs)
        self.close_button = self.add_button(rejects=True)
        self.retranslate()
        for box in (self.theme, self.language, self.text_size):
            box.activated.connect(self._choose)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(translate("Preferences", "Settings"))
        self.close_button.setText(translate("Preferences", "Close"))
        self._tabs.setTabText(0, translate("Preferences", "Appearance"))
        self._tabs.setTabText(1, translate("Preferences", "Your data"))
        keys = translate("Preferences", "Keyboard")
        self._tabs.setTabText(2, keys)
        self._keys.setAccessibleName(keys)
        self._labels[self.theme].setText(translate("Preferences", "&Theme"))
        self._labels[self.language].setText(translate("Preferences", "&Language"))
        self._labels[self.text_size].setText(translate("Preferences", "Text &size"))
        _name(self.theme, _themes())
        _name(self.language, {"system": translate("Preferences", "Like the computer"), **OWN_NAMES})
        _name(self.text_size, _sizes())
        self._write_place()
        for label, action in zip(self._key_words, self._shortcuts, strict=True):
            label.setText(action.iconText())

    def _choose(self) -> None:
        chosen = replace(
            self._settings,
            theme=self.theme.currentData(),
            language=self.language.currentData(),
            font_scale=self.text_size.currentData(),
        )
        if chosen != self._settings:
            self._settings = chosen
            self.settings_changed.emit(chosen)

    def _combo(self, codes: Sequence[str], current: str) -> QComboBox:
        result = QComboBox(self)
        for code in codes:
            result.addItem("", code)
        result.setCurrentIndex(result.findData(current))
        return result

    def _look_tab(self) -> QWidget:
        tab = QWidget(self)
        form = QFormLayout(tab)
        form.setContentsMargins(0, tokens.SPACE_L, 0, tokens.SPACE_S)
        form.setHorizontalSpacing(tokens.SPACE_XL)
        form.setVerticalSpacing(tokens.SPACE_M)
        for box, label in self._labels.items():
            form.addRow(label, box)
        return tab

    def _data_tab(self) -> QWidget:
        tab = QWidget(self)
        self._folder = plain_label(wraps=True, parent=tab)
        self._protection = plain_label(wraps=True, parent=tab)
        self._captions = [plain_label(role="small", parent=tab) for _ in range(3)]
        self.open_button = button(icon="folder-open", parent=tab)
        self.open_button.clicked.connect(self._open_folder)
        column = QVBoxLayout(tab)
        column.setContentsMargins(0, tokens.SPACE_L, 0, tokens.SPACE_S)
        column.setSpacing(tokens.SPACE_XS)
        column.addWidget(self._captions[0])
        column.addWidget(self._folder)
        column.addSpacing(tokens.SPACE_M)
        column.addWidget(self._captions[1])
        column.addWidget(self._protection)
        column.addSpacing(tokens.SPACE_M)
        self.protection_button = button(icon="shield-check", parent=tab)
        self.protection_button.clicked.connect(self._on_protection)
        self.backups_button = button(icon="archive", parent=tab)
        self.backups_button.clicked.connect(self._on_backups)
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_S)
        for each in (self.open_button, self.protection_button, self.backups_button):
            line.addWidget(each)
        line.addStretch()
        column.addLayout(line)
        self.data_button = button(icon="sliders-horizontal", parent=tab)
        self.data_button.clicked.connect(self._on_data)
        column.addSpacing(tokens.SPACE_M)
        column.addWidget(self._captions[2])
        column.addWidget(self.data_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        return tab

    def _keys_tab(self) -> QWidget:
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(tokens.SPACE_M, tokens.SPACE_M, tokens.SPACE_M, tokens.SPACE_M)
        grid.setHorizontalSpacing(_COLUMN_GAP)
        grid.setVerticalSpacing(tokens.SPACE_S)
        self._key_words: list[QLabel] = []
        for row, action in enumerate(self._shortcuts):
            words = plain_label(parent=inside)
            self._key_words.append(words)
            grid.addWidget(words, row, 0)
            grid.addWidget(KeyCaps(action.shortcut(), inside), row, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(self._shortcuts), 1)
        self._keys = area = QScrollArea(self)
        mark(area, kind="reading")
        area.setWidgetResizable(True)
        area.setWidget(inside)
        return area

    def _write_place(self) -> None:
        self._captions[0].setText(translate("Preferences", "Where your data lies"))
        self._captions[1].setText(translate("Preferences", "How it is protected"))
        self._folder.setText(isolated(str(self._place.folder)))
        self._protection.setText(self._place.protection)
        self.open_button.setText(translate("Preferences", "Open the folder"))
        self.protection_button.setText(translate("Preferences", "Protection…"))
        self.backups_button.setText(translate("Preferences", "Backups…"))
        self._captions[2].setText(translate("Preferences", "What travels with it"))
        self.data_button.setText(translate("Preferences", "Own fields, stages, tiers, tags…"))

    def _on_protection(self) -> None:
        self.accept()
        self.protection_wanted.emit()

    def _on_backups(self) -> None:
        self.accept()
        self.backups_wanted.emit()

    def _on_data(self) -> None:
        self.accept()
        self.data_settings_wanted.emit()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place.folder)))


def _themes() -> dict[str, str]:
    return {
        "system": translate("Preferences", "Like the computer"),
        "light": translate("Preferences", "Light"),
        "dark": translate("Preferences", "Dark"),
    }


def _sizes() -> dict[float, str]:
    names = (
        translate("Preferences", "Small"),
        translate("Preferences", "Normal"),
        translate("Preferences", "Large"),
        translate("Preferences", "Larger"),
        translate("Preferences", "Very large"),
    )
    return dict(zip(FONT_SCALES, names, strict=True))


def _name(box: QComboBox, names: Mapping[Any, str]) -> None:
    """Write the words of each entry; the entries themselves stay."""
    for number in range(box.count()):
        box.setItemText(number, names[box.itemData(number)])
