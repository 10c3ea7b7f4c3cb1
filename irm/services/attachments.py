"""Attachments: the files of a person, of touches and cooperations with them: adding, renaming, removing, opening.

Content is sealed first (`keep`, which changes no record), then noted (`add`, one step with an undo).
"""

from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from irm.db import content_keys
from irm.db.among import among
from irm.db.content_folder import ContentFolder
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import Attachment, Cooperation, Influencer, Interaction
from irm.domain import iso
from irm.domain.attachment import AttachmentRow, Kept
from irm.domain.file_names import runs, safe_name
from irm.errors import IrmError
from irm.services import attachment_files as files
from irm.services.attachment_files import Progress

_FOLDER: Final = "attachments"


def folder_of(session: Session) -> Path:
    """Return the folder of the contents, beside the data file."""
    for _, name, path in raw_connection(session).execute("PRAGMA database_list"):
        if name == "main":
            return Path(path).parent / _FOLDER
    raise RuntimeError("no file is open")


def _contents(session: Session) -> ContentFolder:
    return ContentFolder(folder_of(session), content_keys.of(raw_connection(session)))


def keep(session: Session, source: Path, *, progress: Progress | None = None) -> Kept:
    """Copy the content of a file into the data folder; nothing is noted yet.

    Raises IrmError attachment.not_file, attachment.unreadable, attachment.too_big or attachment.cannot_keep.
    """
    return files.keep(_contents(session), source, progress=progress)


def add(
    session: Session,
    kept: Sequence[Kept],
    *,
    influencer_id: int,
    interaction_id: int | None = None,
    cooperation_id: int | None = None,
    now: datetime,
) -> list[int]:
    """Note files that were kept as those of a person, of a touch or of a cooperation with them; return their ids.

    The same content under the same name is there once: its id is returned. Raises IrmError person.unknown,
    touch.unknown or cooperation.unknown.
    """
    _require(session, influencer_id, interaction_id, cooperation_id)
    there = rows(session, influencer_id, interaction_id=interaction_id, cooperation_id=cooperation_id)
    known = {(row.name, row.sha256): row.id for row in there}
    ids = []
    for file in kept:
        key = safe_name(file.name), file.sha256
        if key not in known:
            columns = {
                "influencer_id": influencer_id,
                "interaction_id": interaction_id,
                "cooperation_id": cooperation_id,
                "sha256": file.sha256,
                "name": key[0],
                "size": file.size,
                "media_type": file.media_type,
                "added_at": iso.to_text(now),
            }
            statement = insert(Attachment).values(**columns).returning(Attachment.id)
            known[key] = int(session.execute(statement).scalar_one())
        ids.append(known[key])
    return ids


def _require(session: Session, influencer_id: int, interaction_id: int | None, cooperation_id: int | None) -> None:
    """Refuse what is not there, and a touch or a cooperation with somebody else."""
    if session.scalar(select(Influencer.id).where(Influencer.id == influencer_id)) is None:
        raise IrmError("person.unknown", value=str(influencer_id))
    if interaction_id is not None:
        owner = session.scalar(select(Interaction.influencer_id).where(Interaction.id == interaction_id))
        if owner != influencer_id:
            raise IrmError("touch.unknown", value=str(interaction_id))
    if cooperation_id is not None:
        party = session.scalar(select(Cooperation.influencer_id).where(Cooperation.id == cooperation_id))
        if party != influencer_id:
            raise IrmError("cooperation.unknown", value=str(cooperation_id))


def rows(
    session: Session, influencer_id: int, *, interaction_id: int | None = None, cooperation_id: int | None = None
) -> list[AttachmentRow]:
    """Return the files of a person, the newest first; with the id of a touch or a cooperation those of it alone.

    Without one those of all touches and cooperations are among them.
    """
    statement = select(Attachment).where(Attachment.influencer_id == influencer_id)
    if interaction_id is not None:
        statement = statement.where(Attachment.interaction_id == interaction_id)
    if cooperation_id is not None:
        statement = statement.where(Attachment.cooperation_id == cooperation_id)
    contents = _contents(session)
    found = session.scalars(statement.order_by(Attachment.added_at.desc(), Attachment.id.desc()))
    return [_row(record, contents) for record in found]


def get(session: Session, attachment_id: int) -> AttachmentRow:
    """Return one file. Raises IrmError attachment.unknown."""
    record = session.get(Attachment, attachment_id)
    if record is None:
        raise IrmError("attachment.unknown", value=str(attachment_id))
    return _row(record, _contents(session))


def _row(record: Any, contents: ContentFolder) -> AttachmentRow:
    return AttachmentRow(
        id=record.id,
        influencer_id=record.influencer_id,
        interaction_id=record.interaction_id,
        cooperation_id=record.cooperation_id,
        name=record.name,
        size=record.size,
        media_type=record.media_type,
        added_at=iso.from_text(record.added_at),
        sha256=record.sha256,
        is_missing=not contents.is_there(record.sha256),
    )


def rename(session: Session, attachment_id: int, name: str) -> str:
    """Give a file another name and return it cleaned. Raises IrmError attachment.unknown."""
    new = safe_name(name)
    columns = {"name": new, "media_type": mimetypes.guess_type(new)[0] or ""}
    if not rows_changed(session, update(Attachment).where(Attachment.id == attachment_id).values(**columns)):
        raise IrmError("attachment.unknown", value=str(attachment_id))
    return new


def remove(session: Session, attachment_ids: Sequence[int]) -> int:
    """Take files off; return how many there were. Their content stays in the data folder, so that undo has it."""
    return rows_changed(session, delete(Attachment).where(Attachment.id.in_(among(attachment_ids))))


def copy_to_look_at(session: Session, attachment_id: int) -> Path:
    """Return a private, write-protected copy for the system's program to show.

    Raises IrmError attachment.unknown, attachment.missing, attachment.damaged, attachment.cannot_keep, or
    attachment.runs for a program, which is saved but never started from here.
    """
    row = get(session, attachment_id)
    if runs(row.name):
        raise IrmError("attachment.runs", name=row.name)
    return files.copy_to_look_at(_contents(session), row)


def save_as(session: Session, attachment_id: int, target: Path) -> Path:
    """Write the content of a file to a place the user chose. Raises IrmError attachment.*, file.cannot_write."""
    return files.copy_out(_contents(session), get(session, attachment_id), target)
