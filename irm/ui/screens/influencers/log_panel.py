"""Logging a touch, above the timeline: one line until it is wanted, then a small form. Ctrl+Enter saves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from irm.domain.checking import checked_interaction
from irm.domain.interaction import InteractionDraft, InteractionRow
from irm.errors import Invalid, IrmError, Problem
from irm.ui.base.form_card import FormCard, FormKind
from irm.ui.base.layout_order import own_widgets
from irm.ui.base.writing import Started
from irm.ui.screens.influencers.touch_form import TypedTouch, draft_of, fields, fresh_touch, typed_touch
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.fitting_area import FittingArea
from irm.ui.widgets.key_caps import KeyCaps

translate = QCoreApplication.translate

Refused = Callable[[IrmError], bool]
Save = Callable[[InteractionDraft, "int | None", Callable[[int], None], Refused], Started]
"""Starts the write of a touch: draft, id, what to call with its id, what to call with a refusal."""

_FIELDS = {"happened_at": "day", "zone": "day"}
"""Fields of the draft whose problems stand under another field of the form."""


class LogPanel(QFrame):
    """The line that opens the card of one touch with the person shown, and the card."""

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self._save = save
        self._habits = ("dm", "out")
        self.opener = button(kind="quiet", icon="message-square", parent=self)
        self.opener.clicked.connect(self.open_new)
        self.caps = KeyCaps(QKeySequence("Ctrl+L"), self)
        self.inside = FittingArea(self)
        kind = FormKind(fields, TypedTouch(), self._check, saves_when_left=False, saves_untouched=False)
        self.card: FormCard[TypedTouch] = FormCard(kind, self._store, self.inside, role="inside")
        self.card.shown.connect(self._on_shown)
        self.card.form.edited.connect(self._show_subject)
        self._lay_out()
        self.inside.hide()
        self.retranslate()

    def set_person(self, influencer_id: int) -> None:
        """Log for this person from now on; save what is typed before, it is of the one before."""
        self.card.set_owner(influencer_id)
        self.opener.setEnabled(bool(influencer_id))

    def open_new(self) -> None:
        """Open the card for a touch that happened just now, or go back into it."""
        if self.card.owner and self.card.is_open:
            self.card.form.focus_first()
        elif self.card.owner:
            self.card.open(fresh_touch(*self._habits), None, _new)

    def open_draft(self, draft: InteractionDraft) -> None:
        """Open the card for a new touch with what was typed elsewhere; what is being typed here is saved first."""
        if self.card.owner and self.card.save():
            self.card.open(fresh_touch(*self._habits), None, _new)
            self.card.form.put(typed_touch(draft))

    def open_touch(self, row: InteractionRow) -> None:
        """Open the card for a stored touch; what was being typed is saved first."""
        if self.card.save():
            self.card.open(typed_touch(row.draft), row.id, _edited)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.opener.setText(translate("Touch", "Log a contact"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_shown(self, is_shown: bool) -> None:
        """Show the card, or the line that opens it with all that stands in it: an open card needs its room."""
        for widget in own_widgets(self.line):
            widget.setVisible(not is_shown)
        side = 0 if is_shown else tokens.SPACE_XS
        self.line.setContentsMargins(tokens.SPACE_S, side, tokens.SPACE_M, side)
        self.inside.setVisible(is_shown)
        if is_shown:
            self._show_subject()

    def _show_subject(self) -> None:
        """Ask for a subject where there usually is one, and for an answer where somebody may have to give it."""
        typed = self.card.form.draft()
        self.card.form.show_field("subject", typed.channel == "email" or bool(typed.subject))
        self.card.form.show_field("needs_no_reply", typed.direction != "none")

    def _check(self, typed: TypedTouch) -> None:
        try:
            checked_interaction(draft_of(typed, self.card.owner))
        except Invalid as error:
            raise _placed(error) from error

    def _store(
        self, typed: TypedTouch, touch_id: int | None, on_saved: Callable[[int], None], on_refused: Refused
    ) -> Started:
        if touch_id is None:
            self._habits = (typed.channel, typed.direction)
        return self._save(draft_of(typed, self.card.owner), touch_id, on_saved, partial(_refused, on_refused))

    def _lay_out(self) -> None:
        self.line = QHBoxLayout()
        self.line.setContentsMargins(tokens.SPACE_S, tokens.SPACE_XS, tokens.SPACE_M, tokens.SPACE_XS)
        self.line.addWidget(self.opener)
        self.line.addWidget(self.caps)
        self.line.addStretch(1)
        self.inside.setWidget(self.card)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self.line)
        outer.addWidget(self.inside)


def _new() -> str:
    return translate("Touch", "Log a contact")


def _edited() -> str:
    return translate("Touch", "Edit the contact")


def _refused(tell: Refused, error: IrmError) -> bool:
    return tell(_placed(error) if isinstance(error, Invalid) else error)


def _placed(error: Invalid) -> Invalid:
    """Return the problems under the fields the form has."""
    return Invalid(
        tuple(Problem(_FIELDS.get(found.field, found.field), found.code, found.details) for found in error.problems)
    )
