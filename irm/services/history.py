"""What was done: the steps of the file, and everything that changed about one record, with values before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from irm.db import history_rows
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.db.history_rows import Turning, Values
from irm.domain import iso
from irm.domain.own_fields import OwnFieldDraft
from irm.services import history_fields, history_terms
from irm.services.history_fields import FieldChange
from irm.services.history_names import Cooperation, Names

__all__ = ["FieldChange", "HistoryEntry", "HistoryStep", "of_campaign", "of_influencer", "of_representative", "steps"]

_STEPS: Final = 200
"""So many of the newest steps are read of one record."""
_OWNED: Final = {
    "influencer": (
        "social_account",
        "contact_point",
        "influencer_tag",
        "interaction",
        "influencer_representative",
        "affinity",
        "incident",
        "stage_change",
        "attachment",
        "own_value",
        "former_uid",
        "cooperation",
        "usage_right",
        "permit",
    ),
    "representative": ("contact_point", "influencer_representative"),
    "campaign": ("slot", "cooperation", "pipeline_stage"),
}
"""The tables whose rows name the record they belong to in a column called after its table."""
_NAMED: Final = {
    "influencer": (("stage", "stage_id"), ("influencer", "introduced_by_id")),
    "influencer_tag": (("tag", "tag_id"),),
    "metric_snapshot": (("social_account", "account_id"),),
    "influencer_representative": (("influencer", "influencer_id"), ("representative", "representative_id")),
    "stage_change": (("stage", "stage_id"),),
    "own_value": (("own_field", "own_field_id"),),
    "campaign": (("persona", "persona_id"),),
    "cooperation": (("influencer", "influencer_id"), ("slot", "slot_id"), ("campaign", "campaign_id")),
    "usage_right": (("influencer", "influencer_id"), ("cooperation", "cooperation_id")),
    "pipeline_move": (("cooperation", "cooperation_id"), ("pipeline_stage", "pipeline_stage_id")),
    "compensation_part": (("offer", "offer_id"),),
    **{table: (("cooperation", "cooperation_id"),) for table in history_terms.THROUGH if table != "pipeline_move"},
}
"""Which columns of a table hold the id of a record that has a name, and the table of that record."""


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One step; `label` is a code of `irm/words/`, `subject` what it was about."""

    when: datetime
    label: str
    subject: str
    is_undone: bool
    id: int


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one step did to one record. `changes` is empty where only an order changed."""

    when: datetime
    label: str
    subject: str
    is_undone: bool
    changes: tuple[FieldChange, ...]
    step: int


def steps(session: Session, limit: int = 100) -> list[HistoryStep]:
    """Return the newest `limit` steps, undone ones too, newest first."""
    found = history_rows.steps(raw_connection(session), limit=limit)
    return [HistoryStep(iso.from_text(row.made_at), row.label, row.subject, row.is_undone, row.id) for row in found]


def of_influencer(session: Session, influencer_id: int, *, limit: int = _STEPS) -> list[HistoryEntry]:
    """Return what the newest `limit` steps that touched a person changed about them, newest first.

    That is the person's own fields and all that hangs from them. A person nobody knows has no history.
    """
    return _of(session, "influencer", influencer_id, limit=limit)


def of_representative(session: Session, representative_id: int) -> list[HistoryEntry]:
    """Return what the newest steps that touched a representative changed about them, newest first."""
    return _of(session, "representative", representative_id)


def of_campaign(session: Session, campaign_id: int) -> list[HistoryEntry]:
    """Return what the newest steps that touched a campaign, its slots or its people changed, newest first."""
    return _of(session, "campaign", campaign_id)


def _of(session: Session, kind: str, record_id: int, *, limit: int = _STEPS) -> list[HistoryEntry]:
    connection = raw_connection(session)
    by_step: dict[int, list[tuple[str, Turning]]] = {}
    for table, turning in _turnings(connection, kind, record_id):
        by_step.setdefault(turning.step_id, []).append((table, turning))
    newest = sorted(by_step, reverse=True)[:limit]
    named = history_rows.steps_named(connection, newest)
    names = _names(connection, (turning for step in newest for turning in by_step[step]))
    entries = []
    for step_id in newest:
        step = named[step_id]
        changes = tuple(
            change
            for table, turning in by_step[step_id]
            for change in history_fields.changes(table, turning, names, kind=kind)
        )
        changes = history_fields.without_echo(changes)
        when = iso.from_text(step.made_at)
        entries.append(HistoryEntry(when, step.label, step.subject, step.is_undone, changes, step.id))
    return entries


def _turnings(connection: Connection, kind: str, record_id: int) -> Iterator[tuple[str, Turning]]:
    """Yield what happened to the rows of one record, by table; an id may have belonged to another one before."""
    for turning in history_rows.turnings(connection, kind, [record_id]):
        yield kind, turning
    accounts: set[int] = set()
    owner = f"{kind}_id"
    for table in _OWNED[kind]:
        ids = history_rows.ids_owned(connection, table, owner, [record_id])
        if table == "social_account":
            accounts = ids
        for turning in history_rows.turnings(connection, table, ids):
            if _is_of(turning, owner, {record_id}):
                yield table, _side_of(turning, owner, record_id)
    if "cooperation" in _OWNED[kind]:
        cooperations = history_rows.ids_owned(connection, "cooperation", owner, [record_id])
        yield from _through(connection, kind, cooperations)
    snapshots = history_rows.ids_owned(connection, "metric_snapshot", "account_id", sorted(accounts))
    for turning in history_rows.turnings(connection, "metric_snapshot", snapshots):
        if _is_of(turning, "account_id", accounts):
            yield "metric_snapshot", turning


def _through(connection: Connection, kind: str, cooperations: set[int]) -> Iterator[tuple[str, Turning]]:
    """Yield what happened to all that hangs from cooperations."""
    tables = dict.fromkeys(history_terms.THROUGH, ("cooperation_id", cooperations))
    offers = history_rows.ids_owned(connection, "offer", "cooperation_id", sorted(cooperations))
    tables["compensation_part"] = ("offer_id", offers)
    if kind != "influencer":  # of a person all rights are told, those without a campaign too
        tables["usage_right"] = ("cooperation_id", cooperations)
    for table, (column, owners) in tables.items():
        ids = history_rows.ids_owned(connection, table, column, sorted(owners))
        for turning in history_rows.turnings(connection, table, ids):
            if _is_of(turning, column, owners):
                yield table, turning


def _is_of(turning: Turning, column: str, owners: set[int]) -> bool:
    return any(values is not None and values.get(column) in owners for values in (turning.before, turning.after))


def _side_of(turning: Turning, column: str, owner: int) -> Turning:
    """Leave out the side on which a row was another record's: a touch that moved came to one and left the other."""
    before, after = (
        values if values is not None and values.get(column) == owner else None
        for values in (turning.before, turning.after)
    )
    return Turning(turning.step_id, turning.row_id, before, after)


def _names(connection: Connection, turnings: Iterable[tuple[str, Turning]]) -> Names:
    """Return what the ids inside the rows are called; those that are gone as they were last."""
    wanted: dict[str, set[int]] = {target: set() for columns in _NAMED.values() for target, _ in columns}
    for table, turning in turnings:
        for target, column in _NAMED.get(table, ()):
            sides = (values for values in (turning.before, turning.after) if values is not None)
            wanted[target].update(values[column] for values in sides if values.get(column) is not None)
    offers = _latest(connection, "offer", wanted["offer"])
    wanted["cooperation"].update(row["cooperation_id"] for row in offers.values())
    cooperations = _latest(connection, "cooperation", wanted["cooperation"])
    for row in cooperations.values():
        wanted["influencer"].add(row["influencer_id"])
        wanted["campaign"].add(row["campaign_id"])
    rows = {table: _latest(connection, table, ids) for table, ids in wanted.items()}
    people = {key: str(row["display_name"]) for key, row in rows["influencer"].items()}
    campaigns = {key: str(row["name"]) for key, row in rows["campaign"].items()}
    return Names(
        stages={key: str(row["name"] or row["code"]) for key, row in rows["stage"].items()},
        tags={key: str(row["name"]) for key, row in rows["tag"].items()},
        accounts={key: history_fields.account(row) for key, row in rows["social_account"].items()},
        people=people,
        own_fields={key: OwnFieldDraft(row["name"], row["kind"]) for key, row in rows["own_field"].items()},
        representatives={key: str(row["name"]) for key, row in rows["representative"].items()},
        personas={key: str(row["name"]) for key, row in rows["persona"].items()},
        slots={key: str(row["title"]) for key, row in rows["slot"].items()},
        campaigns=campaigns,
        cooperations={
            key: Cooperation(people.get(row["influencer_id"], ""), campaigns.get(row["campaign_id"], ""))
            for key, row in cooperations.items()
        },
        offers={key: int(row["cooperation_id"]) for key, row in offers.items()},
        pipeline={key: str(row["name"] or row["code"]) for key, row in rows["pipeline_stage"].items()},
    )


def _latest(connection: Connection, table: str, ids: set[int]) -> dict[int, Values]:
    found = history_rows.current(connection, table, ids)
    for turning in history_rows.turnings(connection, table, ids - set(found)):
        values = turning.before or turning.after
        if values is not None:
            found[turning.row_id] = values
    return found
