"""Merges two entries for one person: everything of both is on the kept one, the other one goes. One step to undo.

The kept entry's value of a field stands unless it is empty or the user chose the other's; notes are joined; that
somebody may not be contacted, or is not relevant, is never lost. The uid of who goes is remembered for later imports.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy.orm import Session

from irm.db import lookups, merge_rows, stage_rows
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.domain import clock, iso
from irm.domain.influencer import STAGES
from irm.domain.merging import FIELDS, JOINED, KEEP, OTHER, REFUSALS, SIDES, Difference, Merger, difference, joined
from irm.domain.own_fields import own_key
from irm.domain.text import fold
from irm.errors import IrmError
from irm.services import lineup, own_fields

Progress = Callable[[int, int], None]
_MOVING: Final = tuple(
    dict.fromkeys(table for table, _ in merge_rows.MOVES if table not in ("influencer", "not_same", "former_uid"))
)
Row = dict[str, Any]


def preview(session: Session, keep: int, gone: int) -> Merger:
    """Return both side by side, nothing written. Raises what `merge` raises."""
    raw = raw_connection(session)
    ours, theirs = _pair(raw, keep, gone)
    moving = {table: merge_rows.count(raw, table, gone) for table in _MOVING}
    return Merger(
        keep,
        gone,
        ours["display_name"],
        theirs["display_name"],
        _differences(session, ours, theirs),
        {table: count for table, count in moving.items() if count},
    )


def merge(session: Session, keep: int, gone: int, *, choices: Mapping[str, str] | None = None) -> int:
    """Make two people one and return the kept one; run it inside a write labelled "person.merge".

    `choices` says KEEP or OTHER for fields of `preview`. Raises IrmError person.unknown, merge.same_person,
    merge.in_trash, merge.field_unknown, merge.choice_unknown.
    """
    raw = raw_connection(session)
    ours, theirs = _pair(raw, keep, gone)
    chosen = _chosen(_differences(session, ours, theirs), choices or {})
    now = clock.now()
    columns = _columns(ours, theirs, chosen)
    fields = {own_key(field.code): field.id for field in own_fields.fields(session, with_hidden=True)}
    for name, field_id in fields.items():
        if name in chosen:
            merge_rows.choose_own_value(raw, keep, gone, field_id, is_others=chosen[name] == OTHER)
    slots = merge_rows.move_everything(raw, keep, gone)
    merge_rows.remove(raw, gone)
    merge_rows.remember_uid(raw, keep, theirs["uid"])
    changed = {name: value for name, value in columns.items() if value != ours[name]}
    merge_rows.set_columns(raw, keep, {**changed, "updated_at": iso.to_text(now)})
    if chosen.get("stage") == OTHER:
        stage_rows.move(raw, {keep: theirs["stage_id"]}, changed_at=iso.to_text(now))
    session.expire_all()
    for slot in dict.fromkeys(slots):
        lineup.close_gaps(session, slot)
    return keep


def merge_all(session: Session, pairs: Iterable[tuple[int, int]], *, progress: Progress | None = None) -> int:
    """Merge many pairs as one step, whoever is met twice with all of theirs; return how many entries went.

    Of each group the one with the most contact history is kept, of equals the first. `progress` may raise Cancelled.
    """
    groups = _groups(pairs)
    weights = merge_rows.weights(raw_connection(session), [person for group in groups for person in group])
    total = sum(len(group) - 1 for group in groups)
    done = 0
    for group in groups:
        keep, *others = sorted(group, key=lambda person: (-weights.get(person, 0), person))
        for gone in others:
            merge(session, keep, gone)
            done += 1
            if progress is not None:
                progress(done, total)
    return done


def keep_apart(session: Session, first: int, second: int, *, now: datetime) -> bool:
    """Remember that two people are not the same; return whether that was new. Raises person.unknown."""
    raw = raw_connection(session)
    for person in (first, second):
        if not merge_rows.columns(raw, person):
            raise IrmError("person.unknown", value=str(person))
    if first == second:
        raise IrmError("merge.same_person")
    return merge_rows.keep_apart(raw, first, second, noted_at=iso.to_text(now))


def better_kept(session: Session, first: int, second: int) -> tuple[int, int]:
    """Return two people, first the one with more contact history: whom to keep unless the user says otherwise."""
    weights = merge_rows.weights(raw_connection(session), [first, second])
    keep, gone = sorted((first, second), key=lambda person: (-weights.get(person, 0), person))
    return keep, gone


def _pair(raw: Connection, keep: int, gone: int) -> tuple[Row, Row]:
    if keep == gone:
        raise IrmError("merge.same_person")
    rows = []
    for person in (keep, gone):
        row = merge_rows.columns(raw, person)
        if not row:
            raise IrmError("person.unknown", value=str(person))
        if row["trashed_at"] is not None:
            raise IrmError("merge.in_trash", name=row["display_name"])
        rows.append(row)
    return rows[0], rows[1]


def _differences(session: Session, ours: Row, theirs: Row) -> tuple[Difference, ...]:
    """Return every field of which at least one side says something, own fields last."""
    raw = raw_connection(session)
    codes = {key: code for code, key in lookups.stages(raw).items()}
    handles = [merge_rows.handles(raw, row["id"]) for row in (ours, theirs)]
    found = []
    for field in FIELDS:
        keep, other = (_text(raw, field, row, codes) for row in (ours, theirs))
        is_weak = field == "stage" and keep == STAGES[0]
        if field == "display_name":  # a handle that stood in for a name gives way to a name
            is_weak = fold(keep) in handles[0] | handles[1] and fold(other) not in handles[0] | handles[1]
        found.append(difference(field, keep, other, is_weak=is_weak))
    mine, others = (merge_rows.own_values(raw, row["id"]) for row in (ours, theirs))
    found += [
        difference(own_key(own.code), mine.get(own.id, ""), others.get(own.id, ""))
        for own in own_fields.fields(session, with_hidden=True)
    ]
    return tuple(one for one in found if one.keep or one.other)


def _text(raw: Connection, field: str, row: Row, codes: Mapping[int, str]) -> str:
    """Return what a field says as one text: a stage its code, an introducer their name."""
    if field == "stage":
        return codes[row["stage_id"]]
    if field == "introduced_by" and row["introduced_by_id"] is not None:
        return str(merge_rows.columns(raw, row["introduced_by_id"]).get("display_name", ""))
    return str(row[field] if row[field] is not None else "")


def _chosen(differences: Iterable[Difference], choices: Mapping[str, str]) -> dict[str, str]:
    """Return the side of every field that differs, the user's choice before ours."""
    known = {one.field: one for one in differences}
    for field, side in choices.items():
        if field not in known and field not in FIELDS:
            raise IrmError("merge.field_unknown", value=field, fields=", ".join(known))
        if side not in SIDES:
            raise IrmError("merge.choice_unknown", value=side)
    return {field: choices.get(field, one.chosen) for field, one in known.items()}


def _columns(ours: Row, theirs: Row, chosen: Mapping[str, str]) -> Row:
    """Return the columns of the kept row as they shall be; the stage moves apart from them, because moves are noted."""
    columns: Row = {}
    for field in FIELDS:
        source = theirs if chosen.get(field, KEEP) == OTHER else ours
        if field == "introduced_by":
            who = source["introduced_by_id"]
            is_one_of_both = who in (ours["id"], theirs["id"])
            columns["introduced_by_id"] = None if is_one_of_both else who
            columns["introduced_by"] = source["introduced_by"]
        elif field != "stage":
            columns[field] = source[field]
    for field in JOINED:
        columns[field] = joined(ours[field], theirs[field])
    for name in REFUSALS:
        columns |= _refusal(name, ours, theirs)
    columns["created_at"] = min(ours["created_at"], theirs["created_at"])
    return columns


def _refusal(name: str, ours: Row, theirs: Row) -> Row:
    """Return since when and why somebody is refused: of two days the first, of two reasons both."""
    days = [row[f"{name}_on"] for row in (ours, theirs) if row[f"{name}_on"] is not None]
    reasons = [row[f"{name}_reason"] if row[f"{name}_on"] is not None else "" for row in (ours, theirs)]
    return {f"{name}_on": min(days, default=None), f"{name}_reason": joined(*reasons)}


def _groups(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Return who belongs together, each group in ascending order."""
    leader: dict[int, int] = {}

    def find(person: int) -> int:
        while leader.setdefault(person, person) != person:
            leader[person] = leader[leader[person]]
            person = leader[person]
        return person

    for first, second in pairs:
        one, other = sorted((find(first), find(second)))
        leader[other] = one
    groups: dict[int, list[int]] = {}
    for person in sorted(leader):
        groups.setdefault(find(person), []).append(person)
    return [group for group in groups.values() if len(group) > 1]
