"""Editing the time zone of a person, with the time it is there."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from irm.domain import clock
from irm.ui.base.fields import TypedField
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats

translate = QCoreApplication.translate

_MINUTE: Final = 60_000


class ZoneField(TypedField):
    """A zone by its name, completed from any part of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QLineEdit(), parent)
        self.there = plain_label(role="small", parent=self)
        column = self.layout()
        assert column is not None
        column.addWidget(self.there)
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self._show_time)
        self.line.textEdited.connect(self._on_typed)
        self._show_time()

    def value(self) -> str:
        return self.line.text().strip()

    def set_value(self, value: Any) -> None:
        if value != self.line.text():
            self.line.setText(value)
            self.line.setCursorPosition(0)
        self._show_time()

    def retranslate(self) -> None:
        self._show_time()

    def showEvent(self, event: QShowEvent) -> None:
        """Go with the time while it can be seen."""
        super().showEvent(event)
        self._show_time()
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still."""
        super().hideEvent(event)
        self._minute.stop()

    def _on_typed(self, _: str) -> None:
        if self.line.completer() is None:  # the zones are read from the disk: not before somebody looks for one
            completer = QCompleter(list(clock.all_zones().values()), self.line)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.activated.connect(self._on_chosen)
            self.line.setCompleter(completer)
        self._show_time()
        self.edited.emit()

    def _on_chosen(self, _: str) -> None:
        self._show_time()
        self.edited.emit()

    def _show_time(self) -> None:
        zone = self.line.text().strip()
        time = formats.time_of(clock.now(), zone) if clock.zone_named(zone) is not None else ""
        self.there.setText(translate("Influencers", "now {time} there").replace("{time}", time) if time else "")
        self.there.setVisible(bool(time))
