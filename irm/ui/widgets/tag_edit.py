"""Tags as chips that can be taken off, and a line to type more, completed from those in use."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from irm.domain.lists import split_items
from irm.domain.text import fold
from irm.ui.base.keys import KeyGroup, group
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.ask_line import dress_popup
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.chips import Chip
from irm.ui.widgets.flow_layout import FlowLayout
from irm.ui.words import names

translate = QCoreApplication.translate

_LEAST_LINE: Final = 90


class TagLine(QLineEdit):
    """The line behind the chips. `entered` on Enter, comma and leaving; `back` on Backspace in an empty line."""

    entered = Signal()
    back = Signal()
    confirmed = Signal()

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In the tags"),
            (
                ("Return ,", QCoreApplication.translate("Keys", "Add the tag")),
                ("Backspace", QCoreApplication.translate("Keys", "In an empty line: take the last tag off")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma, Qt.Key.Key_Semicolon):
            if self.text().strip():
                self.entered.emit()
            elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.confirmed.emit()
            return
        if key == Qt.Key.Key_Backspace and not self.text():
            self.back.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        popup = event.reason() is Qt.FocusReason.PopupFocusReason
        if self.text().strip() and not popup:
            self.entered.emit()


class TagEdit(QFrame):
    """A set of tags in their order. `edited` comes for every change by the user."""

    edited = Signal()
    confirmed = Signal()
    """Enter in an empty line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="field")
        self._tags: list[str] = []
        self._chips: list[QWidget] = []
        self.line = TagLine(self)
        self.line.setFrame(False)
        mark(self.line, kind="bare")
        self.line.setMinimumWidth(tokens.px(_LEAST_LINE, self.font()))
        self.setFocusProxy(self.line)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._enter_later)
        self.line.setCompleter(completer)
        self._flow = FlowLayout(self, spacing=tokens.SPACE_XS)
        self._flow.setContentsMargins(tokens.SPACE_S, tokens.SPACE_XS, tokens.SPACE_S, tokens.SPACE_XS)
        self._flow.addWidget(self.line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.line.entered.connect(self._enter)
        self.line.back.connect(self._drop_last)
        self.line.confirmed.connect(self.confirmed)
        self.line.textEdited.connect(self._on_typed)
        self.line.installEventFilter(self)

    def tags(self) -> tuple[str, ...]:
        """Return the tags, with the one still being typed."""
        typed = split_items(self.line.text())
        return tuple(_unique([*self._tags, *typed]))

    def set_tags(self, tags: Sequence[str]) -> None:
        """Show these tags."""
        if list(tags) != self._tags or self.line.text():
            self._tags = list(tags)
            self.line.clear()
            self._show()

    def set_known(self, tags: Sequence[str]) -> None:
        """Offer these tags for completion."""
        self._known.setStringList(list(tags))
        if tags:
            dress_popup(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the frame in the colour of focus while the line has it."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            mark(self, state="focus" if event.type() is QEvent.Type.FocusIn else "")
        return False

    def _enter(self) -> None:
        typed = split_items(self.line.text())
        self.line.clear()
        self._change(_unique([*self._tags, *typed]))

    def _enter_later(self, _: str) -> None:
        """Take the completed tag once the completer has written it."""
        self._enter()
        self.line.clear()

    def _drop_last(self) -> None:
        if self._tags:
            self._change(self._tags[:-1])

    def _drop(self, tag: str, *_: object) -> None:
        self._change([known for known in self._tags if known != tag])
        self.line.setFocus()

    def _change(self, tags: list[str]) -> None:
        if tags != self._tags:
            self._tags = tags
            self._show()
            self.edited.emit()

    def _on_typed(self, _: str) -> None:
        self.edited.emit()

    def _show(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for tag in self._tags:
            chip = self._chip(tag)
            self._flow.insert_before_last(chip)
            chip.show()
            self._chips.append(chip)
        self.updateGeometry()

    def _chip(self, tag: str) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Chip(tag, names.tag_tone(tag), holder))
        off = tool_button("x", "", parent=holder)
        off.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        mark(off, kind="tiny")
        name_button(off, translate("TagEdit", "Take off {tag}").replace("{tag}", tag))
        off.clicked.connect(partial(self._drop, tag))
        row.addWidget(off)
        return holder


def _unique(tags: list[str]) -> list[str]:
    """Return the tags without those that say the same."""
    seen: set[str] = set()
    kept = []
    for tag in tags:
        key = fold(tag) or tag
        if key and key not in seen:
            seen.add(key)
            kept.append(tag)
    return kept
