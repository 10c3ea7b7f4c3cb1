"""Makes backups: copied beside its place, brought to the disk, opened and compared, then given its name.

A backup is never half there: whatever breaks off leaves a file under a passing name, which the next one takes away.
"""

from __future__ import annotations

import json
import logging
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from irm.db import (
    backup_contents,
    backup_copy,
    backup_folder,
    backup_second,
    backup_trailer,
    content_keys,
    engine,
    failures,
    opening_lock,
    settled,
)
from irm.db.content_folder import ContentFolder
from irm.db.driver import Connection
from irm.db.settled import Progress
from irm.domain import clock
from irm.domain.backups import BEFORE_BULK, BEFORE_IMPORT, BEFORE_MERGE, Backup, Contents, name_of
from irm.errors import StoreError
from irm.paths import Paths

SPARE: Final = 64 * 1024 * 1024
"""Bytes that stay free on the disk beside a backup."""
SHARE: Final = 0.5
"""How much of the disk that is free, or held by backups, they may hold together."""
RECENT: Final = timedelta(minutes=15)
"""A bulk change or a merge, which undo takes back, makes no backup so soon after another one."""

BACKED_UP: Final = {
    "import": BEFORE_IMPORT,
    "bulk.edit": BEFORE_BULK,
    "bulk.tag": BEFORE_BULK,
    "bulk.untag": BEFORE_BULK,
    "person.merge": BEFORE_MERGE,
}
"""Steps that change much at once, and the reason of the backup made before each."""

_LOCK: Final = ".irm-backing-up"


@dataclass(frozen=True, slots=True)
class BackupMaker:
    """Makes the backups of one data file. Callable from any thread; one is made at a time, also among processes."""

    paths: Paths
    key: bytes

    def is_due(self, changes: int, reason: str = "") -> bool:
        """Say whether a file with so many changes has something no backup has, were it only another key."""
        if changes == 0:
            return False
        newest = next(iter(backup_folder.found(self.paths.backups)), None)
        if newest is None or newest.contents is None or newest.key_id != self._key_header().get("key_id", ""):
            return True
        if reason in (BEFORE_BULK, BEFORE_MERGE) and abs(clock.now() - newest.moment) < RECENT:
            return False
        return newest.contents.changes != changes

    def make(
        self,
        reason: str,
        *,
        source: Connection | None = None,
        is_thorough: bool = True,
        progress: Progress | None = None,
    ) -> Backup:
        """Make a backup and thin the older ones; `source` is a connection to copy from, else one of its own is opened.

        Raises StoreError backup.failed with the reason in its details, disk.full, file.damaged, or Cancelled from
        `progress`; the backups that were there stay.
        """
        folder = self.paths.backups
        try:
            with failures.translated(self.paths.database):
                folder.mkdir(mode=0o700, exist_ok=True)  # no parents: a data folder that went away stays away
                with opening_lock.alone(folder / _LOCK):
                    backup_folder.clear_parts(folder)
                    self._make_room(folder)
                    made = self._made(folder, reason, source, is_thorough=is_thorough, progress=progress)
                    self._thin(folder)
                    return made
        except OSError as error:
            raise StoreError("backup.failed", path=str(folder), reason=error.strerror or "") from error

    def _made(
        self, folder: Path, reason: str, source: Connection | None, *, is_thorough: bool, progress: Progress | None
    ) -> Backup:
        moment, number = clock.now().replace(microsecond=0), self._next_number(folder)
        path = folder / (name_of(moment, number, reason) + backup_folder.ENDING)
        part = settled.beside(path)
        try:
            part.touch(mode=0o600)  # before the driver does: what it says of a folder it cannot write is about a file
            self._copy(source, part, progress)
            contents = self._verified(part, is_thorough=is_thorough)
            attachments = self._kept(part, folder / backup_contents.FOLDER)
            header = self._key_header()
            sha256 = backup_trailer.digest_of_pages(part)
            backup_trailer.put(part, header)
            size = part.stat().st_size
            made = Backup(path, moment, number, reason, size, contents, str(header.get("key_id", "")), attachments)
            backup_folder.write_manifest(made, key_header=header, sha256=sha256)
            settled.settle(part, path)
        finally:
            part.unlink(missing_ok=True)
        _log_made(made, contents)
        return made

    def _next_number(self, folder: Path) -> int:
        """Return a number above all here, and above those another computer with this data left in the second folder."""
        second = backup_second.chosen(self.paths)
        return max(backup_folder.next_number(folder), second.highest + 1 if second is not None else 0)

    def _kept(self, part: Path, folder: Path) -> tuple[str, ...]:
        with closing(engine.look(part, self.key, is_still=True)) as connection:
            attached = [sha256 for sha256, _ in backup_contents.attached(connection)]
            keys = content_keys.of(connection)
        here, there = ContentFolder(self.paths.attachments, keys), ContentFolder(folder, keys)
        return backup_contents.keep(here, there, attached)

    def _verified(self, part: Path, *, is_thorough: bool) -> Contents:
        """See that a copy is whole. Page by page it is what the file is: damage in it is damage in the file."""
        try:
            return backup_copy.verified(part, self.key, is_thorough=is_thorough)
        except StoreError as error:
            if error.code == "backup.damaged":
                raise StoreError("file.damaged", path=str(self.paths.database)) from error
            raise

    def _copy(self, source: Connection | None, part: Path, progress: Progress | None) -> None:
        if source is not None:
            backup_copy.copy(source, part, self.key, progress=progress)
            return
        with closing(engine.look(self.paths.database, self.key)) as connection:
            backup_copy.copy(connection, part, self.key, progress=progress)

    def _make_room(self, folder: Path) -> None:
        """Take old backups away where the disk has no room for another one. Raises StoreError disk.full."""
        needed = self.paths.database.stat().st_size + SPARE
        if settled.room_in(folder) < needed:
            held = sum(backup.size for backup in backup_folder.found(folder))
            backup_folder.thin(folder, room=max(0, held - needed))
        if settled.room_in(folder) < needed - SPARE:
            raise StoreError("backup.no_room", path=str(folder))

    def _thin(self, folder: Path) -> None:
        held = sum(backup.size for backup in backup_folder.found(folder))
        backup_folder.thin(folder, room=int((settled.room_in(folder) + held) * SHARE))
        left = backup_folder.found(folder)
        if all(backup.contents is not None for backup in left):
            wanted = {entry for backup in left for entry in backup.attachments}
            keys = content_keys.found(self.paths, self.key)
            backup_contents.sweep(folder / backup_contents.FOLDER, wanted, keys)

    def _key_header(self) -> dict[str, Any]:
        try:
            header = json.loads(self.paths.key_header.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return header if isinstance(header, dict) else {}


def _log_made(made: Backup, contents: Contents) -> None:
    logging.getLogger(__name__).info(
        "backup %d (%s): %d people, %d touches, %d attachments, %d bytes",
        made.number, made.reason, contents.people, contents.touches, len(made.attachments), made.size,
    )  # fmt: skip
