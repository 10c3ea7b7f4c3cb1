"""Noting an incident or praise, above the timeline: which, on which day, and a word about it. Ctrl+Enter saves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from irm.domain import clock
from irm.domain.incident import INCIDENT_KINDS, IncidentDraft, IncidentRow
from irm.errors import Invalid, IrmError
from irm.ui import names
from irm.ui.base.fields import DayField, Field, TextField
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.record_form import RecordForm
from irm.ui.base.segments_field import SegmentsField
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import plain_label
from irm.ui.widgets.segments import Segment

translate = QCoreApplication.translate

SaveIncident = Callable[[IncidentDraft, "int | None", Callable[[int], None], Callable[[IrmError], None]], None]
"""Starts the write of an incident: draft, id, what to call with its id, what to call with a refusal."""


@dataclass(frozen=True, slots=True)
class TypedIncident:
    """An incident as it is typed."""

    kind: str = "praise"
    happened_on: date | None = None
    note: str = ""


def fields() -> tuple[Field, ...]:
    """Return the fields in the language in force."""
    return (
        Field("kind", translate("Incident", "What happened"), partial(SegmentsField, kinds)),
        Field("happened_on", translate("Incident", "Day"), DayField),
        Field("note", translate("Incident", "Note"), TextField, hint=translate("Incident", "Posted three days late…")),
    )


def kinds() -> Sequence[Segment]:
    """Return the kinds as segments."""
    return [Segment(code, names.incident(code), names.incident_icon(code)) for code in INCIDENT_KINDS]


class IncidentPanel(QFrame):
    """The form of one incident of the person shown; hidden until it is wanted. What was typed is saved on leaving."""

    closed = Signal()

    def __init__(self, save: SaveIncident, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self._save = save
        self._influencer_id = 0
        self._editing: IncidentRow | None = None
        self.heading = plain_label(role="heading", parent=self)
        self.form: RecordForm[TypedIncident] = RecordForm(fields, TypedIncident(), self)
        self.save_button = button(kind="primary", icon="check", parent=self)
        self.cancel_button = button(kind="quiet", parent=self)
        self.save_button.clicked.connect(self.save_typed)
        self.cancel_button.clicked.connect(self.cancel)
        self.form.save_wanted.connect(self.save_typed)
        self._lay_out()
        self.hide()
        self.retranslate()

    @property
    def is_open(self) -> bool:
        """Whether the form is shown."""
        return not self.isHidden()

    def set_person(self, influencer_id: int) -> None:
        """Note incidents of this person from now on; call `save()` before."""
        if influencer_id != self._influencer_id:
            self._influencer_id = influencer_id
            self.close_form()

    def open_new(self, kind: str = "praise") -> None:
        """Open the form for something that happened today, or go back into it."""
        if self._influencer_id:
            if not self.is_open:
                self._show_form(None, TypedIncident(kind, clock.today()))
            self.form.focus_first()

    def open_incident(self, row: IncidentRow) -> None:
        """Open the form for a stored incident; what was being typed is saved first."""
        if self.save():
            self._show_form(row, TypedIncident(row.draft.kind, row.draft.happened_on, row.draft.note))
            self.form.focus_first()

    def save(self) -> bool:
        """Save what was typed before the person is left; False where it cannot be saved. An untouched form closes."""
        if self.is_open and not self.form.is_dirty():
            self.close_form()
        return not self.is_open or self._store()

    def save_typed(self) -> None:
        """Save what is shown, touched or not: a praise of today needs no words."""
        if self.is_open and self._store():
            self.closed.emit()

    def cancel(self) -> None:
        """Close the form; what was typed is given up."""
        self.close_form()
        self.closed.emit()

    def close_form(self) -> None:
        """Show nothing again."""
        self._editing = None
        self.hide()

    def retranslate(self) -> None:
        """Write all texts again."""
        self.save_button.setText(translate("Incident", "Save"))
        self.save_button.setToolTip(translate("Incident", "Save it (Ctrl+Enter)"))
        self.cancel_button.setText(translate("Incident", "Cancel"))
        self.cancel_button.setToolTip(translate("Incident", "Give up what was typed (Esc)"))
        is_new = self._editing is None
        words = translate("Incident", "Note an incident or praise"), translate("Incident", "Edit the incident")
        self.heading.setText(words[0] if is_new else words[1])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In the form of an incident"),
            (
                ("Ctrl+Return", QCoreApplication.translate("Keys", "Save the incident")),
                ("Esc", QCoreApplication.translate("Keys", "Give up what was typed")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Escape gives up."""
        is_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_typed()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _store(self) -> bool:
        typed = self.form.draft()
        problems = self.form.problems()
        if problems:
            self.form.show_problems(problems)
            return False
        draft = IncidentDraft(self._influencer_id, typed.kind, typed.happened_on or clock.today(), typed.note)
        incident_id = self._editing.id if self._editing else None
        refused = partial(self._on_refused, self._influencer_id, self._editing, typed)
        self.close_form()
        self._save(draft, incident_id, self._on_saved, refused)
        return True

    def _show_form(self, row: IncidentRow | None, typed: TypedIncident) -> None:
        self._editing = row
        self.form.load(typed)
        self.retranslate()
        self.show()

    def _on_saved(self, _: int) -> None:
        """Nothing is left to do: the timeline hears of the change by itself."""

    def _on_refused(self, influencer_id: int, row: IncidentRow | None, typed: TypedIncident, error: IrmError) -> None:
        """Open the form again with what was typed."""
        if influencer_id != self._influencer_id or self.is_open:
            return
        self._show_form(row, TypedIncident())
        self.form.put(typed)
        if isinstance(error, Invalid):
            self.form.show_problems(error.problems)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(tokens.SPACE_L, 0, tokens.SPACE_L, tokens.SPACE_M)
        foot.addWidget(self.save_button)
        foot.addWidget(self.cancel_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.heading.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L, 0)
        column.addWidget(self.heading)
        column.addWidget(self.form)
        column.addLayout(foot)
