"""Saved ways to hand out a list: each verb is one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Session

from irm.db.engine import rows_changed
from irm.db.models import ExportPreset as Table
from irm.domain import export_preset as presets
from irm.domain import text as texts
from irm.domain import views
from irm.domain.export_preset import Preset, PresetDraft
from irm.errors import Invalid, IrmError, Problem
from irm.services.exports.columns import COLUMNS, own_columns
from irm.services.exports.formats import ALL
from irm.services.exports.job import ExportOptions, checked_encoding, own_fields


def rows(session: Session) -> tuple[Preset, ...]:
    """Return all presets in their order."""
    statement = select(*Table.__table__.columns).order_by(Table.position, Table.id)
    return tuple(map(_preset, session.execute(statement)))


def get(session: Session, preset_id: int) -> Preset:
    """Return one preset. Raises IrmError preset.gone."""
    row = session.execute(select(*Table.__table__.columns).where(Table.id == preset_id)).one_or_none()
    if row is None:
        raise IrmError("preset.gone")
    return _preset(row)


def named(session: Session, name: str) -> Preset:
    """Return the preset of a name, in any case and width. Raises IrmError preset.unknown."""
    found = rows(session)
    wanted = texts.fold(name)
    for preset in found:
        if texts.fold(preset.name) == wanted:
            return preset
    raise IrmError("preset.unknown", value=name, offered=", ".join(preset.name for preset in found) or "-")


def save(session: Session, draft: PresetDraft, *, name: str = "", preset_id: int | None = None) -> int:
    """Save a new preset under a name, or what one holds now; return its id.

    Raises Invalid (preset.name_missing, preset.name_taken, text.too_long), IrmError format.unknown, encoding.unknown,
    preset.gone.
    """
    if draft.format not in ALL:
        raise IrmError("format.unknown", value=draft.format, offered=", ".join(ALL))
    checked_encoding(draft.encoding)
    fields = {
        "format": draft.format,
        "columns": presets.columns_to_text(draft.columns),
        "options": presets.options_to_text(draft),
    }
    if preset_id is not None:
        if get(session, preset_id).draft != draft:
            session.execute(update(Table).where(Table.id == preset_id).values(**fields))
        return preset_id
    wanted = _free_name(session, name, None)
    place = session.scalar(select(func.coalesce(func.max(Table.position) + 1, 0)))
    statement = insert(Table).values(**fields, name=wanted, position=place).returning(Table.id)
    return int(session.execute(statement).scalar_one())


def rename(session: Session, preset_id: int, name: str) -> None:
    """Give a preset another name. Raises as `save` does."""
    get(session, preset_id)
    wanted = _free_name(session, name, preset_id)
    session.execute(update(Table).where(Table.id == preset_id, Table.name != wanted).values(name=wanted))


def delete(session: Session, preset_ids: Sequence[int]) -> int:
    """Delete presets; return how many were there."""
    return rows_changed(session, sql_delete(Table).where(Table.id.in_(preset_ids)))


def options_of(session: Session, draft: PresetDraft) -> ExportOptions:
    """Return what an export is told; columns of own fields that are gone are passed over."""
    known = {column.key for column in (*COLUMNS, *own_columns(own_fields(session)))}
    return ExportOptions(
        columns=tuple(key for key in draft.columns if key in known),
        is_raw=draft.is_raw,
        encoding=draft.encoding,
        is_mailable=draft.is_mailable,
    )


def _free_name(session: Session, name: str, preset_id: int | None) -> str:
    wanted = views.checked_name(name, missing="preset.name_missing")
    for key, other in session.execute(select(Table.id, Table.name)):
        if key != preset_id and texts.fold(other) == texts.fold(wanted):
            raise Invalid((Problem("name", "preset.name_taken", {"value": wanted}),))
    return wanted


def _preset(row: Row[Any]) -> Preset:
    return Preset(row.id, row.name, presets.from_texts(row.format, row.columns, row.options))
