"""The line above a list: how many there are, what can be done with those selected, the trash, the columns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from irm.ui import formats
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button, name_button, tool_button
from irm.ui.widgets.labels import ElidedLabel, plain_label

translate = QCoreApplication.translate


class ListBar(QFrame):
    """Counts and verbs of one list."""

    trash_toggled = Signal(bool)
    trash_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self._selected = 0
        self._is_trash = False
        self.count = ElidedLabel(parent=self, role="soft")
        self.selected = plain_label(role="soft", parent=self)
        self.trash_button = button(kind="quiet", icon="trash-2", parent=self)
        self.restore_button = button(kind="quiet", icon="rotate-ccw", parent=self)
        self.trash_toggle = tool_button("trash-2", "", parent=self)
        self.trash_toggle.setCheckable(True)
        self.trash_toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.columns_button = tool_button("columns-3", "", parent=self)
        self.columns_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.trash_button.clicked.connect(self.trash_wanted)
        self.restore_button.clicked.connect(self.restore_wanted)
        self.trash_toggle.clicked.connect(self.trash_toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_S, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_XS)
        row.addWidget(self.count, 1)
        for widget in (
            self.selected,
            self.trash_button,
            self.restore_button,
            self.trash_toggle,
            self.columns_button,
        ):
            row.addWidget(widget)
        self.retranslate()

    def show_count(self, words: str) -> None:
        """Say how many there are."""
        self.count.setText(words)

    def show_selected(self, count: int) -> None:
        """Offer what can be done with several."""
        self._selected = count
        is_several = count > 1
        self.selected.setVisible(is_several)
        self.selected.setText(formats.counted(translate("ListBar", "%n selected", None, count), count))
        self.trash_button.setVisible(is_several and not self._is_trash)
        self.restore_button.setVisible(count > 0 and self._is_trash)

    def show_trash(self, is_shown: bool) -> None:
        """Say that the list is the trash, or is not."""
        self._is_trash = is_shown
        self.trash_toggle.setChecked(is_shown)
        icons.put(self.trash_toggle, "trash-2", "accent_text" if is_shown else "text_soft")
        self.show_selected(self._selected)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.trash_button.setText(translate("ListBar", "Move to trash"))
        self.restore_button.setText(translate("ListBar", "Restore"))
        self.trash_toggle.setText(translate("ListBar", "Trash"))
        self.trash_toggle.setToolTip(translate("ListBar", "Show what was moved to the trash"))
        name_button(self.columns_button, translate("ListBar", "Columns"))
        self.show_selected(self._selected)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
