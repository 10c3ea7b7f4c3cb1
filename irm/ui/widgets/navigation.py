"""The narrow list at the leading edge: one button per page that exists, Settings at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from irm.ui import formats
from irm.ui.base.page import PageEntry
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.chips import CountMark
from irm.ui.widgets.labels import plain_label

_WIDTH = 172
_MARK = 22


class Navigation(QFrame):
    """Chooses the page. `chosen(key)` is emitted when the user picks one; Ctrl+1 is the first page."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageEntry], preferences: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="side")
        self.setFixedWidth(tokens.px(_WIDTH, self.font()))
        self._pages = {page.key: page for page in pages}
        self._preferences = preferences
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._counts: dict[str, CountMark] = {}
        self._buttons = {page.key: self._button(page) for page in pages}
        self._settings = self._plain_button("settings")
        self._settings.clicked.connect(preferences.trigger)
        self._mark = QLabel(self)
        self._lay_out()
        self._group.buttonToggled.connect(self._on_toggled)
        self.retranslate()

    def select(self, key: str) -> None:
        """Show that page `key` is in front, without saying so."""
        button = self._buttons[key]
        if not button.isChecked():
            self._group.blockSignals(True)
            button.setChecked(True)
            self._group.blockSignals(False)
        self._colour()

    def show_count(self, key: str, count: int) -> None:
        """Show beside a page how much waits there; nothing for none."""
        if key in self._buttons:
            self._counts[key].set_count(count)
            self._name(key)

    def has_focus(self) -> bool:
        """Say whether the keyboard is on one of the buttons."""
        return any(button.hasFocus() for button in (*self._buttons.values(), self._settings))

    def retranslate(self) -> None:
        """Write all words again."""
        self.setAccessibleName(QCoreApplication.translate("Navigation", "Pages"))
        for number, (key, button) in enumerate(self._buttons.items(), 1):
            word, keys = self._pages[key].word(), QKeySequence(f"Ctrl+{number}")
            button.setText(word)
            button.setShortcut(keys)  # after the text, which takes the shortcut away
            button.setToolTip(f"{word}  {keys.toString(QKeySequence.SequenceFormat.NativeText)}")
            self._name(key)
        self._settings.setText(self._preferences.iconText())
        self._settings.setToolTip(self._preferences.toolTip())
        self._settings.setAccessibleName(self._preferences.iconText())

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme, text size and language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self.setFixedWidth(tokens.px(_WIDTH, self.font()))
        elif event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def _button(self, page: PageEntry) -> QPushButton:
        result = self._plain_button(page.icon)
        result.setCheckable(True)
        result.setProperty("page", page.key)
        self._counts[page.key] = CountMark(result)
        self._group.addButton(result)
        return result

    def _plain_button(self, icon: str) -> QPushButton:
        result = QPushButton(self)
        result.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.put(result, icon, size=tokens.ICON_LARGE, gap=tokens.SPACE_S)
        return result

    def _name(self, key: str) -> None:
        """Say to screen readers what the button says."""
        word, count = self._pages[key].word(), self._counts[key].count
        due = formats.counted(QCoreApplication.translate("Navigation", "%n due", None, count), count)
        self._buttons[key].setAccessibleName(f"{word}, {due}" if count else word)

    def _on_toggled(self, button: QPushButton, is_checked: bool) -> None:
        if is_checked:
            self._colour()
            self.chosen.emit(button.property("page"))

    def _colour(self) -> None:
        for key, button in self._buttons.items():
            icons.put(button, self._pages[key].icon, "accent_text" if button.isChecked() else "text_soft")
        side = tokens.px(_MARK, self.font())
        self._mark.setPixmap(icons.application_icon().pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        name = plain_label("IRM", role="heading", parent=self)
        head = QHBoxLayout()
        head.setContentsMargins(tokens.SPACE_XS + 2, tokens.SPACE_S, 0, tokens.SPACE_M)
        head.setSpacing(tokens.SPACE_S)
        head.addWidget(self._mark)
        head.addWidget(name)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_S, tokens.SPACE_S, tokens.SPACE_S, tokens.SPACE_S)
        column.setSpacing(2)
        column.addLayout(head)
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch()
        column.addWidget(self._settings)
        self._colour()
