"""How lists were understood before: found by their headers, last used first, and kept under names where asked for.

What was chosen last without a name is about no record: `remember` runs in a note of the store and is no step. Naming,
renaming and deleting are one undo step each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Row, insert, select, update
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Session

from irm.db import own_values
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import ImportMapping as Table
from irm.domain import iso, mapping_choices, views
from irm.domain import text as texts
from irm.domain.mapping_choices import MappingChoices, Remembered
from irm.domain.own_fields import own_code
from irm.errors import Invalid, IrmError, Problem
from irm.services.imports.file_import import ImportOptions, Understanding
from irm.services.imports.mapping import Mapping, checked_field

MOST_UNNAMED = 200
"""So many kinds of lists are remembered without a name; what was not used for longest is forgotten."""


def rows(session: Session, headers: Sequence[str]) -> tuple[Remembered, ...]:
    """Return what is remembered for these headers, last used first."""
    key = mapping_choices.headers_to_text(headers)
    statement = select(Table.id, Table.name, Table.choices).where(Table.headers == key)
    found = session.execute(statement.order_by(Table.used_at.desc(), Table.id.desc()))
    known = {field.code for field in own_values.fields(raw_connection(session))}
    return tuple(_remembered(row, known) for row in found)


def find(session: Session, found: Understanding, *, name: str = "") -> Remembered | None:
    """Return the choices used last for a list of such headers, or those of a name; None where nothing is remembered.

    Raises IrmError mapping.unknown for a name that is none.
    """
    if found.mapping is None or found.table is None or found.table.header_line <= 0 or found.mapping.is_own:
        return None
    known = rows(session, found.mapping.headers)
    if not name:
        return known[0] if known else None
    for one in known:
        if one.name and texts.fold(one.name) == texts.fold(name):
            return one
    offered = ", ".join(one.name for one in known if one.name)
    raise IrmError("mapping.unknown", value=name, offered=offered or "-")


def remember(session: Session, headers: Sequence[str], choices: MappingChoices, *, now: datetime) -> None:
    """Keep what was chosen for these headers, for the next list of such headers; for a note of the store.

    Where the choices are those of a name, that name was used last.
    """
    key, used_at = mapping_choices.headers_to_text(headers), iso.to_text(now)
    same = [one for one in rows(session, headers) if one.choices == choices or not one.name]
    one = next((one for one in same if one.choices == choices), same[0] if same else None)
    columns = {"choices": mapping_choices.to_text(choices), "used_at": used_at}
    if one is not None:
        session.execute(update(Table).where(Table.id == one.id).values(**columns))
        return
    session.execute(insert(Table).values(headers=key, name="", **columns))
    unnamed = select(Table.id).where(Table.name == "").order_by(Table.used_at.desc()).offset(MOST_UNNAMED)
    session.execute(sql_delete(Table).where(Table.id.in_(list(session.scalars(unnamed)))))


def save(session: Session, headers: Sequence[str], choices: MappingChoices, *, name: str, now: datetime) -> int:
    """Keep choices under a name, those it had before are replaced; return the id. Raises Invalid for no name."""
    wanted = _name(name)
    known = next((one for one in rows(session, headers) if texts.fold(one.name) == texts.fold(wanted)), None)
    columns = {"choices": mapping_choices.to_text(choices), "used_at": iso.to_text(now)}
    if known is not None:
        if known.choices != choices:
            session.execute(update(Table).where(Table.id == known.id).values(**columns))
        return known.id
    key = mapping_choices.headers_to_text(headers)
    return int(
        session.execute(insert(Table).values(headers=key, name=wanted, **columns).returning(Table.id)).scalar_one()
    )


def rename(session: Session, mapping_id: int, name: str) -> None:
    """Give named choices another name.

    Raises Invalid (mapping.name_missing, mapping.name_taken), IrmError mapping.gone.
    """
    wanted = _name(name)
    headers = session.scalar(select(Table.headers).where(Table.id == mapping_id))
    if headers is None:
        raise IrmError("mapping.gone")
    others = session.scalars(select(Table.name).where(Table.headers == headers, Table.id != mapping_id))
    if texts.fold(wanted) in map(texts.fold, others):
        raise Invalid((Problem("name", "mapping.name_taken", {"value": wanted}),))
    session.execute(update(Table).where(Table.id == mapping_id, Table.name != wanted).values(name=wanted))


def delete(session: Session, mapping_ids: Sequence[int]) -> int:
    """Forget choices; return how many were there."""
    return rows_changed(session, sql_delete(Table).where(Table.id.in_(mapping_ids)))


def applied(mapping: Mapping, choices: MappingChoices) -> Mapping:
    """Return a mapping as it was chosen before; days that can be read one way only keep their order."""
    if len(choices.fields) != len(mapping.fields):
        return mapping
    changed = replace(mapping, fields=choices.fields)
    if choices.platform:
        changed = changed.with_platform(choices.platform)
    if choices.day_order and not changed.day_order:
        changed = changed.with_day_order(choices.day_order)
    return replace(changed, words=choices.words, currency=choices.currency or changed.currency)


def choices_of(mapping: Mapping, options: ImportOptions) -> MappingChoices:
    """Return what is to be remembered: what the user chose, and not what another file of such headers may have else."""
    return MappingChoices(
        mapping.fields,
        platform=mapping.platform if mapping.platform_source == "chosen" else "",
        day_order=mapping.day_order,
        region=options.region,
        currency=mapping.currency,
        words=mapping.words,
        rules=dict(options.rules),
    )


def _name(name: str) -> str:
    try:
        return views.checked_name(name)
    except Invalid as error:
        missing = any(problem.code == "view.name_missing" for problem in error.problems)
        if missing:
            raise Invalid((Problem("name", "mapping.name_missing"),)) from error
        raise


def _remembered(row: Row[int, str, str], own: set[str]) -> Remembered:
    choices = mapping_choices.from_text(row.choices)
    fields = tuple(_known_field(field, own) for field in choices.fields)
    return Remembered(row.id, row.name, replace(choices, fields=fields))


def _known_field(field: str, own: set[str]) -> str:
    """Return a field that is there, "" for one that is gone."""
    code = own_code(field)
    if code:
        return field if code in own else ""
    try:
        return checked_field(field)
    except IrmError:
        return ""
