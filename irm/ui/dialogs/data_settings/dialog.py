"""The settings that travel with the data, a tab for each kind; every change can be undone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabWidget, QWidget

from irm.ui.base.dialog import Dialog
from irm.ui.base.dialog_strip import DialogStrip
from irm.ui.dialogs.data_settings.benchmarks import BenchmarksTab
from irm.ui.dialogs.data_settings.keeping import KeepingTab
from irm.ui.dialogs.data_settings.money import MoneyTab
from irm.ui.dialogs.data_settings.own_fields import OwnFieldsTab
from irm.ui.dialogs.data_settings.stages import StagesTab
from irm.ui.dialogs.data_settings.tab import SettingsTab
from irm.ui.dialogs.data_settings.tags import TagsTab
from irm.ui.dialogs.data_settings.tiers import TiersTab
from irm.ui.style import tokens
from irm.ui.tools import Tools

translate = QCoreApplication.translate

OWN_FIELDS, STAGES, TIERS, BENCHMARKS, TAGS, MONEY, KEEPING = range(7)
_TABS: Final = (OwnFieldsTab, StagesTab, TiersTab, BenchmarksTab, TagsTab, MoneyTab, KeepingTab)
_SIZE: Final = (860, 560)


class DataSettings(Dialog):
    """Tabs that read and write by themselves; there is nothing to confirm. Each is read when it is first shown."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_SIZE[0])
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumHeight(tokens.px(_SIZE[1] - 140, self.font()))
        self._pages: tuple[SettingsTab, ...] = tuple(make(tools, self.tabs) for make in _TABS)
        self._is_read: set[int] = set()
        for page in self._pages:
            self.tabs.addTab(page, "")
        self.body.addWidget(self.tabs, 1)
        self.strip = DialogStrip(tools, self)
        self.close_button = self.add_button(rejects=True)
        self.retranslate()
        self.tabs.currentChanged.connect(self._on_tab)
        self._on_tab(OWN_FIELDS)

    def page(self, tab: int) -> SettingsTab:
        """Return one of the tabs."""
        return self._pages[tab]

    def reject(self) -> None:
        """Close, once what is typed is saved."""
        if all(page.save() for page in self._pages):
            super().reject()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("DataSettings", "Data settings"),
            translate("DataSettings", "They belong to your data and travel with its file. Every change can be undone."),
        )
        self.close_button.setText(translate("DataSettings", "Close"))
        words = (
            translate("DataSettings", "Own fields"),
            translate("DataSettings", "Stages"),
            translate("DataSettings", "Tiers"),
            translate("DataSettings", "Benchmarks"),
            translate("DataSettings", "Tags"),
            translate("DataSettings", "Money"),
            translate("DataSettings", "Keeping"),
        )
        for tab, word in enumerate(words):
            self.tabs.setTabText(tab, word)
            self._pages[tab].retranslate()

    def _on_tab(self, tab: int) -> None:
        if tab not in self._is_read:
            self._is_read.add(tab)
            self._pages[tab].reload()
