"""The user's own fields: what they are, in which order, and what they say of people. Each verb is one undo step."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import delete as sql_delete
from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from irm.db import own_values
from irm.db.among import among
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import Influencer, OwnValue
from irm.db.models import OwnField as Table
from irm.domain import clock, iso
from irm.domain.checking_own_fields import checked_field, checked_value, code_for, converted, renamed_choices
from irm.domain.own_fields import OwnField, OwnFieldDraft
from irm.errors import Invalid, IrmError, Problem


def fields(session: Session, *, with_hidden: bool = False) -> tuple[OwnField, ...]:
    """Return the fields in their order, hidden ones only where asked for."""
    return tuple(field for field in own_values.fields(raw_connection(session)) if with_hidden or not field.is_hidden)


def vocabulary(session: Session) -> tuple[tuple[str, str, str], ...]:
    """Return code, name and kind of every field, for queries: hidden ones, too, so that a saved query goes on."""
    return tuple((field.code, field.name, field.kind) for field in fields(session, with_hidden=True))


def usage(session: Session) -> dict[int, int]:
    """Return of how many people each field says something."""
    rows = session.execute(select(OwnValue.own_field_id, func.count()).group_by(OwnValue.own_field_id))
    return {int(field_id): count for field_id, count in rows}


def save(session: Session, draft: OwnFieldDraft, *, field_id: int | None = None) -> int:
    """Add a field, or change one; return its id.

    A renamed choice is renamed in every value. A value that says nothing in a new kind is taken away (`losing` counts
    them beforehand). Raises Invalid with one problem per wrong part, IrmError field.unknown.
    """
    known = {field.id: field for field in fields(session, with_hidden=True)}
    checked = checked_field(draft, [field.name for field in known.values() if field.id != field_id])
    columns = {
        "name": checked.name,
        "kind": checked.kind,
        "choices": json.dumps(checked.choices, ensure_ascii=False) if checked.choices else "",
        "currency": checked.currency,
    }
    if field_id is None:
        code = code_for(checked.name, [field.code for field in known.values()])
        place = session.scalar(select(func.coalesce(func.max(Table.position) + 1, 0)))
        values = columns | {"code": code, "position": place}
        return int(session.execute(insert(Table).values(**values).returning(Table.id)).scalar_one())
    before = _known(known, field_id)
    if before.draft() != checked:
        session.execute(update(Table).where(Table.id == field_id).values(**columns))
        _convert(session, before, checked)
    return field_id


def losing(session: Session, draft: OwnFieldDraft, *, field_id: int) -> int:
    """Return how many values a changed field could not keep. Raises as `save` does."""
    known = {field.id: field for field in fields(session, with_hidden=True)}
    before = _known(known, field_id)
    if before.kind == draft.kind:
        return 0
    checked = checked_field(draft, [field.name for field in known.values() if field.id != field_id])
    values = own_values.distinct(raw_connection(session), field_id)
    return sum(count for value, count in values if not converted(before, checked, value))


def _convert(session: Session, before: OwnField, after: OwnFieldDraft) -> None:
    """Bring the values of a field to its new kind or its renamed choices."""
    renamed = renamed_choices(before.choices, after.choices) if before.kind == after.kind == "choice" else {}
    if before.kind == after.kind and not renamed:
        return
    for value, _ in own_values.distinct(raw_connection(session), before.id):
        new = renamed.get(value, value) if before.kind == after.kind else converted(before, after, value)
        same = (OwnValue.own_field_id == before.id, OwnValue.value == value)
        if not new:
            session.execute(sql_delete(OwnValue).where(*same))
        elif new != value:
            session.execute(update(OwnValue).where(*same).values(value=new))


def reorder(session: Session, field_ids: Sequence[int]) -> None:
    """Put the fields into this order; those not named follow as they were."""
    known = [field.id for field in fields(session, with_hidden=True)]
    wanted = [field_id for field_id in field_ids if field_id in known]
    for place, field_id in enumerate([*wanted, *(one for one in known if one not in wanted)]):
        session.execute(update(Table).where(Table.id == field_id, Table.position != place).values(position=place))


def hide(session: Session, field_id: int, *, is_hidden: bool) -> None:
    """Take a field out of forms and lists, or bring it back; its values stay. Raises IrmError field.unknown."""
    if not rows_changed(session, update(Table).where(Table.id == field_id).values(is_hidden=int(is_hidden))):
        raise IrmError("field.unknown", value=str(field_id))


def delete(session: Session, field_id: int) -> int:
    """Delete a field with all it says; return of how many people. Raises IrmError field.unknown."""
    count = session.scalar(select(func.count()).select_from(OwnValue).where(OwnValue.own_field_id == field_id))
    if not rows_changed(session, sql_delete(Table).where(Table.id == field_id)):
        raise IrmError("field.unknown", value=str(field_id))
    return int(count or 0)


def values_of(session: Session, influencer_ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """Return what the fields say of people: canonical texts by code, those of hidden fields, too."""
    found: dict[int, dict[str, str]] = {}
    for owner, code, value in own_values.rows(raw_connection(session), influencer_ids):
        found.setdefault(owner, {})[code] = value
    return found


def set_values(session: Session, influencer_id: int, values: Mapping[str, str]) -> None:
    """Make what the fields say of a person these canonical texts; "" and what is missing mean nothing.

    Raises Invalid where a text is none of its field's kind, or no field has that code.
    """
    checked = checked_values(session, values)
    stored = values_of(session, [influencer_id]).get(influencer_id, {})
    by_code = {field.code: field for field in fields(session, with_hidden=True)}
    for code in stored.keys() | checked.keys():
        if checked.get(code, "") != stored.get(code, ""):
            _put(session, [influencer_id], by_code[code].id, checked.get(code, ""))


def set_value(session: Session, influencer_ids: Sequence[int], code: str, value: str) -> int:
    """Set one field of many people to a canonical text, "" for nothing; return of how many it was another.

    Raises Invalid as `set_values` does.
    """
    checked = checked_values(session, {code: value}).get(code, "")
    field = next(field for field in fields(session, with_hidden=True) if field.code == code)
    before = values_of(session, influencer_ids)
    there = session.scalars(select(Influencer.id).where(Influencer.id.in_(among(influencer_ids))))
    differing = [owner for owner in there if before.get(owner, {}).get(code, "") != checked]
    _put(session, differing, field.id, checked)
    if differing:
        now = iso.to_text(clock.now())
        session.execute(update(Influencer).where(Influencer.id.in_(among(differing))).values(updated_at=now))
    return len(differing)


def checked_values(session: Session, values: Mapping[str, str]) -> dict[str, str]:
    """Return values as they may be stored, without empty ones. Raises Invalid; its fields are "own_values.<code>"."""
    by_code = {field.code: field for field in fields(session, with_hidden=True)}
    problems: list[Problem] = []
    checked: dict[str, str] = {}
    for code, value in values.items():
        if not value:
            continue
        try:
            if code not in by_code:
                raise IrmError("field.unknown", value=code)
            checked[code] = checked_value(by_code[code], value)
        except IrmError as error:
            problems.append(Problem(f"own_values.{code}", error.code, error.details))
    if problems:
        raise Invalid(tuple(problems))
    return {code: value for code, value in checked.items() if value}


def _put(session: Session, influencer_ids: Sequence[int], field_id: int, value: str) -> None:
    if not influencer_ids:
        return
    same = (OwnValue.own_field_id == field_id, OwnValue.influencer_id.in_(among(influencer_ids)))
    if not value:
        session.execute(sql_delete(OwnValue).where(*same))
        return
    has_one = set(session.scalars(select(OwnValue.influencer_id).where(*same)))
    session.execute(update(OwnValue).where(*same, OwnValue.value != value).values(value=value))
    new = [
        {"influencer_id": owner, "own_field_id": field_id, "value": value}
        for owner in influencer_ids
        if owner not in has_one
    ]
    if new:
        session.execute(insert(OwnValue), new)


def _known(known: Mapping[int, OwnField], field_id: int) -> OwnField:
    if field_id not in known:
        raise IrmError("field.unknown", value=str(field_id))
    return known[field_id]
