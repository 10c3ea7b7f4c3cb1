"""Noting an incident or praise, above the timeline: which, on which day, and a word about it. Ctrl+Enter saves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm.domain import clock
from irm.domain.incident import INCIDENT_KINDS, IncidentDraft, IncidentRow
from irm.errors import IrmError
from irm.ui.base.fields import DayField, Field, TextField
from irm.ui.base.form_card import FormCard, FormKind
from irm.ui.base.segments_field import SegmentsField
from irm.ui.base.writing import Started
from irm.ui.widgets.segments import Segment
from irm.ui.words import names

translate = QCoreApplication.translate

SaveIncident = Callable[[IncidentDraft, "int | None", Callable[[int], None], Callable[[IrmError], bool]], Started]
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


class IncidentPanel(FormCard[TypedIncident]):
    """The form of one incident of the person shown; hidden until it is wanted."""

    def __init__(self, save: SaveIncident, parent: QWidget | None = None) -> None:
        # One looks something up in the timeline below before it is saved.
        kind = FormKind(fields, TypedIncident(), saves_when_left=False)
        super().__init__(kind, self._store_typed, parent, role="bar")
        self._save = save

    def open_new(self) -> None:
        """Open the form for something that happened today, or go back into it."""
        if self.owner and self.is_open:
            self.form.focus_first()
        elif self.owner:
            self.open(TypedIncident("praise", clock.today()), None, _new)

    def open_incident(self, row: IncidentRow) -> None:
        """Open the form for a stored incident; what was being typed is saved first."""
        if self.save():
            typed = TypedIncident(row.draft.kind, row.draft.happened_on, row.draft.note)
            self.open(typed, row.id, _edited)

    def _store_typed(
        self,
        typed: TypedIncident,
        incident_id: int | None,
        saved: Callable[[int], None],
        refused: Callable[[IrmError], bool],
    ) -> Started:
        day = typed.happened_on or clock.today()
        return self._save(IncidentDraft(self.owner, typed.kind, day, typed.note), incident_id, saved, refused)


def _new() -> str:
    return translate("Incident", "Note an incident or praise")


def _edited() -> str:
    return translate("Incident", "Edit the incident")
