"""The line above a list: how many there are, what can be done with those selected, the trash, the columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from irm.ui import formats
from irm.ui.base.tips import plain_tip
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.ask_line import AskLine
from irm.ui.widgets.buttons import button, name_button, tool_button
from irm.ui.widgets.labels import ElidedLabel, plain_label

translate = QCoreApplication.translate


class ListBar(QFrame):
    """Counts and verbs of one list."""

    trash_toggled = Signal(bool)
    trash_wanted = Signal()
    restore_wanted = Signal()
    answered = Signal(str, str)
    """What was asked for in the bar (its purpose), and the answer."""
    asking_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self._selected = 0
        self._view = ("", False)
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
        self._make_views_and_line()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_S, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_XS)
        row.addWidget(self.count, 1)
        row.addWidget(self.line, 2)
        for widget in (
            self.selected,
            self.trash_button,
            self.restore_button,
            self.views_button,
            self.trash_toggle,
            self.columns_button,
        ):
            row.addWidget(widget)
        self.retranslate()

    def _make_views_and_line(self) -> None:
        self.views_button = tool_button("bookmark", "", parent=self)
        self.views_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.views_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.line = AskLine(self)
        self.line.hide()
        self.line.answered.connect(self._on_answered)
        self.line.left.connect(self.end_asking)
        self._purpose = ""
        self._verbs: list[QPushButton] = []

    @property
    def verbs(self) -> tuple[QAction, ...]:
        """What is offered for several selected records."""
        return tuple(made.property("verb") for made in self._verbs)

    def set_verbs(self, actions: Sequence[QAction]) -> None:
        """Offer these for several selected records, before the trash."""
        place = self._row.indexOf(self.trash_button)
        for number, action in enumerate(actions):
            made = button(kind="quiet", icon=icons.name_of(action), parent=self)
            made.clicked.connect(action.trigger)
            made.setProperty("verb", action)
            self._verbs.append(made)
            self._row.insertWidget(place + number, made)
        self.retranslate()

    def ask(self, purpose: str, hint: str, *, text: str = "", known: Sequence[str] = ()) -> None:
        """Ask for a short text in place of the counts; `answered` brings it."""
        self._purpose = purpose
        self.line.show()
        self.line.ask(hint, text=text, known=known)
        self._show_parts()

    def end_asking(self) -> None:
        """Show the counts again."""
        if self._purpose:
            self._purpose = ""
            self.line.hide()
            self._show_parts()
            self.asking_ended.emit()

    def _on_answered(self, text: str) -> None:
        self.answered.emit(self._purpose, text)

    def show_view(self, name: str, *, is_changed: bool) -> None:
        """Say which view is shown, "" for none, and whether the list still is as it was saved."""
        self._view = (name, is_changed)
        shown = name.replace("&", "&&") or translate("ListBar", "Views")
        self.views_button.setText(f"{shown} •" if is_changed else shown)
        changed = translate("ListBar", "{view}, changed").replace("{view}", name)
        self.views_button.setAccessibleName(changed if is_changed else name or translate("ListBar", "Views"))
        self.views_button.setToolTip(plain_tip(changed if is_changed else name or translate("ListBar", "Saved views")))
        icons.put(self.views_button, "bookmark", "accent_text" if name else "text_soft")

    def show_count(self, words: str) -> None:
        """Say how many there are."""
        self.count.setText(words)

    def show_selected(self, count: int) -> None:
        """Offer what can be done with several."""
        self._selected = count
        self.selected.setText(formats.counted(translate("ListBar", "%n selected", None, count), count))
        self._show_parts()

    def _show_parts(self) -> None:
        """Show what belongs to the number of selected records; nothing else while something is asked."""
        is_asking = bool(self._purpose)
        is_several = self._selected > 1
        self.selected.setVisible(is_several)
        self.count.setVisible(not is_asking)
        self.trash_button.setVisible(is_several and not self._is_trash and not is_asking)
        self.restore_button.setVisible(self._selected > 0 and self._is_trash and not is_asking)
        self.trash_toggle.setVisible(not is_asking and (not is_several or self._is_trash))
        for made in self._verbs:
            made.setVisible(is_several and not self._is_trash and not is_asking)

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
        self._fit()
        for made in self._verbs:
            action = made.property("verb")
            made.setText(action.iconText())
            made.setToolTip(action.toolTip())
        name, is_changed = self._view
        self.show_view(name, is_changed=is_changed)
        self.show_selected(self._selected)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Keep the height of the highest part: the list must not jump when several are selected."""
        parts = (self.trash_button, self.line, self.columns_button)
        self.setMinimumHeight(max(part.sizeHint().height() for part in parts) + 2 * tokens.SPACE_XS)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again once the style sheet is in force."""
        super().showEvent(event)
        self._fit()
