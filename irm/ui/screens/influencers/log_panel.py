"""Logging a contact, above the timeline: one line until it is wanted, then a small form. Ctrl+Enter saves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from irm.domain.checking import checked_interaction
from irm.domain.interaction import InteractionDraft, InteractionRow
from irm.errors import Invalid, IrmError, Problem
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.layout_order import own_widgets
from irm.ui.base.record_form import RecordForm
from irm.ui.screens.influencers.touch_form import TypedTouch, draft_of, fields, fresh_touch, typed_touch
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.fitting_area import FittingArea
from irm.ui.widgets.key_caps import KeyCaps
from irm.ui.widgets.labels import plain_label

translate = QCoreApplication.translate

Save = Callable[[InteractionDraft, "int | None", Callable[[int], None], Callable[[IrmError], None]], None]
"""Starts the write of a contact: draft, id, what to call with its id, what to call with a refusal."""

_FIELDS = {"happened_at": "day", "zone": "day"}
"""Fields of the draft whose problems stand under another field of the form."""


class LogPanel(QFrame):
    """The form of one contact with the person shown. What was typed is saved when the person is left, never lost."""

    closed = Signal()

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self._save = save
        self._influencer_id = 0
        self._editing: InteractionRow | None = None
        self._habits = ("dm", "out")
        self.opener = button(kind="quiet", icon="message-square", parent=self)
        self.opener.clicked.connect(self.open_new)
        self.caps = KeyCaps(QKeySequence("Ctrl+L"), self)
        self.inside = FittingArea(self)
        self.heading = plain_label(role="heading", parent=self.inside)
        self.form: RecordForm[TypedTouch] = RecordForm(fields, TypedTouch(), self.inside)
        self.save_button = button(kind="primary", icon="check", parent=self.inside)
        self.cancel_button = button(kind="quiet", parent=self.inside)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
        self.form.save_wanted.connect(self.save)
        self.form.edited.connect(self._show_subject)
        self._lay_out()
        self.inside.hide()
        self.retranslate()

    @property
    def is_open(self) -> bool:
        """Whether the form is shown."""
        return not self.inside.isHidden()

    def set_person(self, influencer_id: int) -> None:
        """Log for this person from now on; call `save()` before, it keeps what was typed for the one before."""
        if influencer_id != self._influencer_id:
            self._influencer_id = influencer_id
            self.close_form()
        self.opener.setEnabled(bool(influencer_id))

    def open_new(self) -> None:
        """Open the form for a contact that happened just now, or go back into it."""
        if not self._influencer_id:
            return
        if not self.is_open:
            self._show_form(None, fresh_touch(*self._habits))
        self.form.focus_first()

    def open_draft(self, draft: InteractionDraft) -> None:
        """Open the form for a new contact with what was typed elsewhere; what is being typed here is saved first."""
        if self._influencer_id and self.save():
            self._show_form(None, fresh_touch(*self._habits))
            self.form.put(typed_touch(draft))
            self._show_subject()
            self.form.focus_first()

    def open_touch(self, row: InteractionRow) -> None:
        """Open the form for a stored contact; what was being typed is saved first."""
        if self.save():
            self._show_form(row, typed_touch(row.draft))
            self.form.focus_first()

    def save(self) -> bool:
        """Save what was typed; False where it cannot be saved as it is. An untouched form just closes."""
        if not self.is_open:
            return True
        if not self.form.is_dirty():
            self.close_form()
            return True
        typed = self.form.draft()
        draft = draft_of(typed, self._influencer_id, before=self._editing.draft if self._editing else None)
        problems = self.form.problems() or _problems(draft)
        if problems:
            self.form.show_problems(problems)
            return False
        touch_id = self._editing.id if self._editing else None
        if self._editing is None:
            self._habits = (typed.channel, typed.direction)
        refused = partial(self._on_refused, self._influencer_id, self._editing, typed)
        self.close_form()
        self._save(draft, touch_id, self._on_saved, refused)
        return True

    def cancel(self) -> None:
        """Close the form; what was typed is given up."""
        self.close_form()
        self.closed.emit()

    def close_form(self) -> None:
        """Show the one line again."""
        self._editing = None
        self.inside.hide()
        self._show_line(True)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.opener.setText(translate("Touch", "Log a contact"))
        self.save_button.setText(translate("Touch", "Save"))
        self.save_button.setToolTip(translate("Touch", "Save the contact (Ctrl+Enter)"))
        self.cancel_button.setText(translate("Touch", "Cancel"))
        self.cancel_button.setToolTip(translate("Touch", "Give up what was typed (Esc)"))
        self._show_heading()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In the form of a contact"),
            (
                ("Ctrl+Return", QCoreApplication.translate("Keys", "Save the contact")),
                ("Esc", QCoreApplication.translate("Keys", "Give up what was typed")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Escape gives up."""
        is_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.is_open and is_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.save():
                self.closed.emit()
        elif self.is_open and event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _show_form(self, row: InteractionRow | None, typed: TypedTouch) -> None:
        self._editing = row
        self.form.load(typed)
        self._show_heading()
        self._show_subject()
        self._show_line(False)
        self.inside.show()

    def _show_line(self, is_shown: bool) -> None:
        """Show the line that opens a form, with all that stands in it; an open form needs its room."""
        for widget in own_widgets(self.line):
            widget.setVisible(is_shown)
        side = tokens.SPACE_XS if is_shown else 0
        self.line.setContentsMargins(tokens.SPACE_S, side, tokens.SPACE_M, side)

    def _show_heading(self) -> None:
        is_new = self._editing is None
        self.heading.setText(translate("Touch", "Log a contact") if is_new else translate("Touch", "Edit the contact"))

    def _show_subject(self) -> None:
        """Ask for a subject where there usually is one, and for an answer where somebody may have to give it."""
        typed = self.form.draft()
        self.form.show_field("subject", typed.channel == "email" or bool(typed.subject))
        self.form.show_field("needs_no_reply", typed.direction != "none")

    def _on_saved(self, _: int) -> None:
        """Nothing is left to do: the timeline hears of the change by itself."""

    def _on_refused(self, influencer_id: int, row: InteractionRow | None, typed: TypedTouch, error: IrmError) -> None:
        """Open the form again with what was typed."""
        if influencer_id != self._influencer_id or self.is_open:
            return
        self._show_form(row, typed_touch(row.draft) if row else fresh_touch())
        self.form.put(typed)
        if isinstance(error, Invalid):
            self.form.show_problems(_placed(error.problems))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(tokens.SPACE_S, tokens.SPACE_XS, tokens.SPACE_M, tokens.SPACE_XS)
        line.addWidget(self.opener)
        line.addWidget(self.caps)
        line.addStretch(1)
        self.line = line
        foot = QHBoxLayout()
        foot.setContentsMargins(tokens.SPACE_L, 0, tokens.SPACE_L, tokens.SPACE_M)
        foot.addWidget(self.save_button)
        foot.addWidget(self.cancel_button)
        foot.addStretch(1)
        content = QWidget(self.inside)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.heading.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L, 0)
        column.addWidget(self.heading)
        column.addWidget(self.form)
        column.addLayout(foot)
        self.inside.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(line)
        outer.addWidget(self.inside)


def _problems(draft: InteractionDraft) -> tuple[Problem, ...]:
    try:
        checked_interaction(draft)
    except Invalid as error:
        return _placed(error.problems)
    return ()


def _placed(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return the problems under the fields the form has."""
    return tuple(Problem(_FIELDS.get(found.field, found.field), found.code, found.details) for found in problems)
