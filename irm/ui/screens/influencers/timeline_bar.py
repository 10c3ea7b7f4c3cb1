"""The bar above a timeline that says what of it is shown: words, channel, direction, open next steps, files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from irm.domain.interaction import DIRECTIONS
from irm.domain.timeline import TimelineFilter
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.words import names

translate = QCoreApplication.translate

_PAUSE = 150
"""Milliseconds without a letter after which the words are looked for."""
_FIND = 52
"""So narrow the words may be: what is chosen beside them is seen first."""


class TimelineBar(QFrame):
    """Asks for a part of the timeline. `changed` comes when another part is wanted, `left` for Escape and Down."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self._channels: tuple[str, ...] = ()
        self.text = QLineEdit(self)
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(tokens.px(_FIND, self.font()))
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.channel, self.direction = CalmCombo(self), CalmCombo(self)
        self.open_steps = self._toggle("square-check-big")
        self.files = self._toggle("paperclip")
        self.reset = tool_button("x", "", parent=self)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._on_changed)
        self.text.textChanged.connect(self._pause.start)
        self.text.returnPressed.connect(self._on_changed)
        self.text.installEventFilter(self)
        for combo in (self.channel, self.direction):
            combo.activated.connect(self._on_changed)
        for box in (self.open_steps, self.files):
            box.toggled.connect(self._on_changed)
        self.reset.clicked.connect(self.clear)
        self._lay_out()
        self.retranslate()

    def wanted(self, *, limit: int) -> TimelineFilter:
        """Return what shall be shown."""
        return TimelineFilter(
            text=self.text.text().strip(),
            channel=self.channel.code(),
            direction=self.direction.code(),
            is_open=self.open_steps.isChecked(),
            has_files=self.files.isChecked(),
            limit=limit,
        )

    def set_channels(self, channels: Sequence[str]) -> None:
        """Offer these channels: those used with the person."""
        if tuple(channels) != self._channels:
            self._channels = tuple(channels)
            self._offer()

    def clear(self) -> None:
        """Show everything again."""
        self.forget()
        self._on_changed()

    def forget(self) -> None:
        """Ask for everything, without saying so: another person is shown."""
        for part in (self.text, self.channel, self.direction, self.open_steps, self.files):
            part.blockSignals(True)
        self.text.clear()
        self.channel.set_code("")
        self.direction.set_code("")
        self.open_steps.setChecked(False)
        self.files.setChecked(False)
        for part in (self.text, self.channel, self.direction, self.open_steps, self.files):
            part.blockSignals(False)
        self._pause.stop()
        self._show_reset()

    def retranslate(self) -> None:
        """Write all texts again."""
        self.text.setPlaceholderText(translate("TimelineBar", "Find"))
        self.text.setAccessibleName(translate("TimelineBar", "Find in the timeline"))
        self.channel.setAccessibleName(translate("TimelineBar", "Channel"))
        self.direction.setAccessibleName(translate("TimelineBar", "Direction"))
        name_button(self.open_steps, translate("TimelineBar", "Only open next steps"))
        name_button(self.files, translate("TimelineBar", "Only with files"))
        name_button(self.reset, translate("TimelineBar", "Show everything"))
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape empties the line, and then leaves it; Down goes to the entries."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                if not self.wanted(limit=0).is_empty:
                    self.clear()
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _toggle(self, icon: str) -> QToolButton:
        found = tool_button(icon, "", parent=self)
        found.setCheckable(True)
        mark(found, kind="segment")
        icons.put(found, icon, size=tokens.ICON)
        return found

    def _offer(self) -> None:
        everything = translate("TimelineBar", "All channels")
        self.channel.set_choices([("", everything), *((code, names.channel(code)) for code in self._channels)])
        both = translate("TimelineBar", "In and out")
        self.direction.set_choices([("", both), *((code, names.direction(code)) for code in DIRECTIONS)])

    def _on_changed(self) -> None:
        self._pause.stop()
        self._show_reset()
        self.changed.emit()

    def _show_reset(self) -> None:
        self.reset.setVisible(not self.wanted(limit=0).is_empty)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_M, tokens.SPACE_XS, tokens.SPACE_M, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_XS)
        row.addWidget(self.text, 1)
        for part in (self.channel, self.direction, self.open_steps, self.files, self.reset):
            row.addWidget(part)
        self._show_reset()
