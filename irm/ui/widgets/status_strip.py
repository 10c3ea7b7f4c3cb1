"""The strip at the foot: what just happened, with Undo; what went wrong, with its details; what is running."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from irm.ui.notices import Notices, Task
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button, name_button, tool_button
from irm.ui.widgets.labels import ElidedLabel, plain_label

_BAR_WIDTH = 140
_HEIGHT = 34
_QUIET_FOR = 150
"""Milliseconds before a task is shown: what is done sooner would only blink."""


class StatusStrip(QFrame):
    """Shows the notices of the window. `undo_asked` is emitted by its Undo."""

    undo_asked = Signal()

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="foot")
        self.setMinimumHeight(tokens.px(_HEIGHT, self.font()))
        self._details = ""
        self._locale = QLocale()
        self._sign = QLabel(self)
        self._role = ""
        self.sentence = ElidedLabel(parent=self, role="soft")
        self.sentence.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.undo_button = button(kind="link", parent=self)
        self.copy_button = button(kind="link", parent=self)
        self.folder_button = button(kind="link", parent=self)
        self._folder = ""
        self.folder_button.clicked.connect(self._open_folder)
        self.undo_button.clicked.connect(self.undo_asked)
        self.copy_button.clicked.connect(self._copy)
        self._tasks = QHBoxLayout()
        self._tasks.setSpacing(tokens.SPACE_L)
        self._lay_out()
        self.clear()
        self.retranslate()
        notices.said.connect(self.show_said)
        notices.written.connect(self.show_written)
        notices.failed.connect(self.show_failed)
        notices.begun.connect(self.show_task)

    def show_said(self, sentence: str, can_undo: bool) -> None:
        """Show what happened."""
        self._show(sentence, "circle-check" if sentence else "", "success")
        self._offer(self.undo_button if can_undo else None)

    def show_written(self, sentence: str, path: str) -> None:
        """Show that a file was written."""
        self._folder = str(Path(path).parent)
        self._show(sentence, "circle-check", "success")
        self._offer(self.folder_button)

    def show_failed(self, sentence: str, details: str) -> None:
        """Show what went wrong."""
        self._details = details
        self._show(sentence, "circle-alert", "danger")
        self._offer(self.copy_button if details else None)

    def show_task(self, task: Task) -> None:
        """Show a task until it ends."""
        self._tasks.addWidget(TaskLine(task, self))

    def clear(self) -> None:
        """Say nothing."""
        self.show_said("", False)

    def retranslate(self) -> None:
        """Write the words of the strip itself again."""
        self.undo_button.setText(QCoreApplication.translate("StatusStrip", "Undo"))
        self.copy_button.setText(QCoreApplication.translate("StatusStrip", "Copy details"))
        self.folder_button.setText(QCoreApplication.translate("StatusStrip", "Open folder"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and language; a sentence of another language goes.

        The event also comes where only the user's own words, as those for stages, are read.
        """
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            if QLocale() != self._locale:
                self._locale = QLocale()
                self.clear()
        elif event.type() is QEvent.Type.FontChange:
            self.setMinimumHeight(tokens.px(_HEIGHT, self.font()))
        elif event.type() is QEvent.Type.PaletteChange and self._role:
            self._draw_sign()

    def _show(self, sentence: str, icon: str, role: str) -> None:
        self._icon, self._role = icon, role
        self.sentence.setText(sentence)
        self.sentence.updateGeometry()
        self._sign.setVisible(bool(icon))
        self._draw_sign()
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _draw_sign(self) -> None:
        if self._icon:
            self._sign.setPixmap(icons.pixmap(self._icon, tokens.px(tokens.ICON, self.font()), self._role))

    def _offer(self, verb: QWidget | None) -> None:
        for each in (self.undo_button, self.folder_button, self.copy_button):
            each.setVisible(each is verb)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.sentence.text()}\n{self._details}")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_M, tokens.SPACE_XS, tokens.SPACE_M, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(self._sign)
        row.addWidget(self.sentence)
        row.addWidget(self.undo_button)
        row.addWidget(self.folder_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addLayout(self._tasks)


class TaskLine(QWidget):
    """One running task: what it is, how far it is, and a way to stop it."""

    def __init__(self, task: Task, parent: QWidget) -> None:
        super().__init__(parent)
        self._task = task
        title = plain_label(task.title, role="soft", parent=self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setFixedWidth(tokens.px(_BAR_WIDTH, self.font()))
        self.bar.setAccessibleName(task.title)
        self.stop_button = tool_button("x", "", size=14, parent=self)
        name_button(self.stop_button, QCoreApplication.translate("StatusStrip", "Stop"))
        self.stop_button.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_S)
        for widget in (title, self.bar, self.stop_button):
            row.addWidget(widget)
        task.moved.connect(self._move)
        task.ended.connect(self.deleteLater)
        self.hide()
        QTimer.singleShot(_QUIET_FOR, self, self.show)

    def _move(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(0, total))
        self.bar.setValue(done)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self._task.cancel()
