"""What a click on a chip opens: a menu or a small editor that writes the line anew."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from irm.domain import quicklog_edit as edit
from irm.domain.interaction import CHANNELS
from irm.domain.quicklog_words import channel_word, direction_word
from irm.ui.quick_log.part_editor import MomentEditor, StepEditor
from irm.ui.quick_log.writing import language
from irm.ui.style import icons
from irm.ui.widgets.day_menu import open_below
from irm.ui.words import names

if TYPE_CHECKING:
    from irm.ui.quick_log.panel import QuickLog

translate = QCoreApplication.translate

_TURNED: Final = {"out": "in", "in": "none", "none": "out"}


class Corrections(QObject):
    """The corrections of one line."""

    def __init__(self, panel: QuickLog) -> None:
        super().__init__(panel)
        self._panel = panel
        self.menu: QMenu | None = None
        self.editor: MomentEditor | StepEditor | None = None

    def correct(self, kind: str, key: str) -> None:
        """Open what corrects a part, or correct it at once."""
        anchor = self._panel.chips.anchor(kind, key)
        if kind == "person":
            self._person()
        elif kind == "channel":
            self._channel(anchor)
        elif kind == "direction":
            self._direction()
        elif kind == "moment":
            self._moment(anchor)
        elif kind == "tag":
            self._panel.rewrite(edit.without_tag(self._panel.parsed, key))
        elif kind == "new_tag":
            text, cursor = edit.tag_begun(self._panel.parsed)
            self._panel.rewrite(text, cursor=cursor)
        elif kind == "step":
            self._step(anchor)
        elif kind == "no_reply":
            is_needed = self._panel.parsed.needs_no_reply
            self._panel.rewrite(edit.with_no_reply(self._panel.parsed, is_needed=is_needed))

    def _person(self) -> None:
        """Select the name that is typed, or ask for one."""
        panel = self._panel
        part = panel.parsed.part("person")
        if part is None:
            panel.forget_target()
            return
        panel.rewrite(panel.text(), cursor=part.end)
        panel.line.setSelection(panel.line.cursorPosition() - (part.end - part.start), part.end - part.start)

    def _channel(self, anchor: QWidget) -> None:
        self.menu = menu = QMenu(self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code in CHANNELS:
            action = QAction(names.channel(code), menu)
            icons.put(action, names.channel_icon(code))
            action.triggered.connect(partial(self._write_channel, code))
            menu.addAction(action)
        if self._panel.parsed.head_end and not self._panel.parsed.has_colon:
            menu.addSeparator()
            keep = QAction(translate("QuickLog", "Leave these words as text"), menu)
            keep.triggered.connect(self._leave_as_text)
            menu.addAction(keep)
        open_below(menu, anchor, anchor.rect())

    def _write_channel(self, code: str, _: bool = False) -> None:
        self._panel.rewrite(edit.with_part(self._panel.parsed, "channel", channel_word(code, language())))

    def _leave_as_text(self, _: bool = False) -> None:
        self._panel.rewrite(edit.as_text(self._panel.parsed))

    def _direction(self) -> None:
        turned = _TURNED[self._panel.shown_direction()]
        self._panel.rewrite(edit.with_part(self._panel.parsed, "direction", direction_word(turned, language())))

    def _moment(self, anchor: QWidget) -> None:
        parsed = self._panel.parsed
        self.editor = editor = MomentEditor(anchor, parsed.day, parsed.time)
        editor.taken.connect(self._take_moment)
        editor.open_below()

    def _take_moment(self) -> None:
        editor, panel = self.editor, self._panel
        if not isinstance(editor, MomentEditor):
            return
        day, at = editor.day.value(), editor.time.value()
        panel.rewrite(edit.with_part(panel.parsed, "time", f"{at:%H:%M}" if at is not None else ""))
        panel.rewrite(edit.with_part(panel.parsed, "day", day.isoformat() if day is not None else ""))

    def _step(self, anchor: QWidget) -> None:
        parsed = self._panel.parsed
        self.editor = editor = StepEditor(anchor, parsed.next_step, parsed.next_due)
        editor.taken.connect(self._take_step)
        editor.open_below()

    def _take_step(self) -> None:
        editor = self.editor
        if isinstance(editor, StepEditor):
            text = edit.with_next_step(self._panel.parsed, editor.step.text(), editor.due.value())
            self._panel.rewrite(text)
