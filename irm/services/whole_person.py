"""One person with everything that is known of them, read in one go: what `irm show` prints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from irm.domain.attachment import AttachmentRow
from irm.domain.incident import IncidentRow
from irm.domain.influencer import Influencer
from irm.domain.interaction import InteractionRow
from irm.domain.own_fields import OwnField
from irm.domain.stages import StageChange
from irm.domain.standing import Standing
from irm.domain.timeline import TimelineFilter
from irm.services import attachments, incidents, influencers, interactions, own_fields, stages, standing, timeline

_MOST_STEPS = 1000


@dataclass(frozen=True, slots=True)
class WholePerson:
    """All of a person. `standings` go by account; `steps` are the touches whose next step is open, due ones first."""

    person: Influencer
    stage_name: str
    stage_changes: tuple[StageChange, ...]
    standings: dict[int, Standing]
    own_fields: tuple[OwnField, ...]
    incidents: tuple[IncidentRow, ...]
    attachments: tuple[AttachmentRow, ...]
    steps: tuple[InteractionRow, ...]
    touches: tuple[InteractionRow, ...]


def get(session: Session, influencer_id: int, *, today: date, touches: int = 10) -> WholePerson:
    """Return a person with the newest `touches` of them. Raises IrmError person.unknown."""
    person = influencers.get(session, influencer_id, today=today)
    named = {stage.code: stage.name for stage in stages.names(session)}
    found = timeline.read(session, influencer_id, TimelineFilter(is_open=True, limit=_MOST_STEPS))
    steps = [entry.touch for entry in found.entries if entry.touch is not None]
    return WholePerson(
        person=person,
        stage_name=named.get(person.draft.stage, ""),
        stage_changes=tuple(stages.changes(session, influencer_id)),
        standings=standing.of_accounts(session, influencer_id),
        own_fields=own_fields.fields(session, with_hidden=True),
        incidents=tuple(incidents.rows(session, influencer_id)),
        attachments=tuple(attachments.rows(session, influencer_id)),
        steps=tuple(sorted(steps, key=lambda row: (row.draft.next_due or date.max, row.id))),
        touches=tuple(interactions.timeline(session, influencer_id, limit=touches)),
    )
