"""Erasing a person: everything the file holds of them, its past and its index included, and contents nobody else has.

It cannot be undone. Nothing is kept to know them by: who comes in again with a list is a new person. Backups made
before still hold them, and texts of others may name them: both are told, and changed only where the user wants it.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from irm.db import backup_contents, backup_folder, belongings, erasing, mentions
from irm.db.changes import Changes
from irm.db.content_folder import ContentFolder
from irm.db.engine import raw_connection
from irm.db.settled import Progress
from irm.domain.backups import Backup
from irm.errors import IrmError
from irm.services import attachment_files, backups, contents, lineup
from irm.services.store import Store

LABEL: Final = "person.erase"
"""What closing up the line-ups a person was in is called among the steps."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What erasing a person would take away, and what would still tell of them.

    `rows` counts what goes by table, `mentions` the texts of others that name them by table. `backups` are those made
    so far; `set_aside` counts data files that were replaced, `second` is the folder backups are carried to.
    """

    id: int
    name: str
    rows: dict[str, int]
    mentions: dict[str, int]
    backups: tuple[Backup, ...]
    set_aside: int
    second: Path | None


@dataclass(frozen=True, slots=True)
class Erased:
    """What went. `is_overwritten` says that the freed pages hold nothing any more; `changes` is for the screens."""

    rows: dict[str, int]
    steps: int
    contents: int
    is_overwritten: bool
    changes: Changes


def outlook(store: Store, person: int) -> Outlook:
    """Return what erasing a person would mean; nothing is changed. Raises IrmError person.unknown."""
    name, rows, named = store.read(partial(_asked, person=person))
    paths = store.maker.paths
    second = backups.second_folder(paths)
    return Outlook(
        person,
        name,
        rows,
        named,
        tuple(backups.found(paths)),
        _count(paths.set_aside),
        second.folder if second is not None else None,
    )


def erase(store: Store, person: int) -> Erased:
    """Take a person out of the file for good. Raises IrmError person.unknown."""
    gone, is_overwritten = store.erase(partial(_erase, person=person), label=LABEL, then=_close_gaps)
    removed = _remove_contents(contents.of(store), gone.contents)
    every = dict.fromkeys(store.examine(belongings.tables), frozenset[int]())
    return Erased(gone.rows, gone.steps, removed, is_overwritten, Changes(every, every, every, is_bulk=True))


def remove_older_backups(store: Store, *, progress: Progress | None = None) -> int:
    """Make a backup, and take all older ones beside the data away; return how many went.

    Raises StoreError as `backups.make`; then the older ones stay.
    """
    made = backups.make(store, progress=progress)
    older = [backup for backup in backups.found(store.maker.paths) if backup.path != made.path]
    for backup in older:
        backup_folder.remove(backup)
    wanted = {entry for backup in backups.found(store.maker.paths) for entry in backup.attachments}
    backup_contents.sweep(store.maker.paths.backups / backup_contents.FOLDER, wanted, contents.of(store).keys)
    return len(older)


def _asked(session: Session, person: int) -> tuple[str, dict[str, int], dict[str, int]]:
    raw = raw_connection(session)
    name = _name(session, person)
    owned = belongings.ids(raw, person)
    return name, {table: len(ids) for table, ids in owned.items() if ids}, mentions.of(raw, person, owned)


def _name(session: Session, person: int) -> str:
    found = raw_connection(session).execute("SELECT display_name FROM influencer WHERE id = ?", (person,)).fetchone()
    if found is None:
        raise IrmError("person.unknown", value=str(person))
    return str(found[0])


def _erase(session: Session, person: int) -> erasing.Gone:
    _name(session, person)
    return erasing.erase(raw_connection(session), person)


def _close_gaps(session: Session, gone: erasing.Gone) -> None:
    for slot in gone.slots:
        lineup.close_gaps(session, slot)


def _remove_contents(folder: ContentFolder, gone: Iterable[str]) -> int:
    """Take contents away, with the copies made to look at any: those are not known by whom they were of."""
    removed = 0
    for sha256 in gone:
        with suppress(OSError):
            copies = list(folder.copies(sha256))
            for content in copies:
                content.path.unlink()
            removed += bool(copies)
    with suppress(OSError):
        attachment_files.take_away_opened(folder.path)
    return removed


def _count(folder: Path) -> int:
    return sum(1 for _ in folder.iterdir()) if folder.is_dir() else 0
