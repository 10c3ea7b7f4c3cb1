"""The line above a list: how many there are, what can be done with those selected, the trash, the columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from irm.ui.base.tips import plain_tip
from irm.ui.base.verb_bar import FittingBar
from irm.ui.style import icons, tokens
from irm.ui.widgets.ask_line import AskLine
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats

translate = QCoreApplication.translate


class ListBar(FittingBar):
    """Counts and verbs of one list."""

    trash_toggled = Signal(bool)
    trash_wanted = Signal()
    restore_wanted = Signal()
    answered = Signal(str, str)
    """What was asked for in the bar (its purpose), and the answer."""
    asking_ended = Signal()
    _ROOM = 140

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected = 0
        self._view = ("", False)
        self._is_trash = False
        self.count = self.words
        self.selected = plain_label(role="soft", parent=self)
        self.trash_button = self._worded("trash-2")
        self.restore_button = self._worded("rotate-ccw")
        self.trash_toggle = self._worded("trash-2")
        self.trash_toggle.setCheckable(True)
        self.columns_button = tool_button("columns-3", "", parent=self)
        self.columns_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.trash_button.clicked.connect(self.trash_wanted)
        self.restore_button.clicked.connect(self.restore_wanted)
        self.trash_toggle.clicked.connect(self.trash_toggled)
        self._make_views_and_line()
        self._fit_together()
        self.row.addWidget(self.line, 2)
        for widget in (
            self.selected,
            self.trash_button,
            self.restore_button,
            self.views_button,
            self.trash_toggle,
            self.columns_button,
        ):
            self.row.addWidget(widget)
        self.retranslate()

    def _make_views_and_line(self) -> None:
        self.views_button = self._worded("bookmark")
        self.views_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.line = AskLine(self)
        self.line.hide()
        self.line.answered.connect(self._on_answered)
        self.line.left.connect(self.end_asking)
        self._purpose = ""
        self._verbs: list[QToolButton] = []

    def _worded(self, icon: str) -> QToolButton:
        made = tool_button(icon, "", parent=self)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return made

    def _fit_together(self) -> None:
        """Let the way to other lists give up its words before what is done with those selected."""
        self._fitting = (
            (self.views_button, self.trash_toggle),
            (self.trash_button, self.restore_button, *self._verbs),
        )

    @property
    def verbs(self) -> tuple[QAction, ...]:
        """What is offered for several selected records."""
        return tuple(made.property("verb") for made in self._verbs)

    def set_verbs(self, actions: Sequence[QAction]) -> None:
        """Offer these for several selected records, before the trash."""
        place = self.row.indexOf(self.trash_button)
        for number, action in enumerate(actions):
            made = self._worded(icons.name_of(action))
            made.clicked.connect(action.trigger)
            made.setProperty("verb", action)
            self._verbs.append(made)
            self.row.insertWidget(place + number, made)
        self._fit_together()
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
        self.show_all_words()

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
        self.show_all_words()

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
        for made in (self.trash_button, self.restore_button):
            made.setToolTip(made.text())
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
