"""Backups: making, listing, carrying elsewhere, and putting one in place of the data file.

The file in place may be damaged or gone, so most of this works on folders and needs no open store; the key is asked
for where it is needed.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher

from irm.db import (
    backup_contents,
    backup_copy,
    backup_folder,
    backup_headers,
    backup_keys,
    backup_portable,
    backup_second,
    content_archive,
    content_keys,
    engine,
    failures,
    in_use,
    key,
    key_header,
    key_rebuild,
    restoring,
)
from irm.db.backup_keys import Keys
from irm.db.backup_second import SecondFolder
from irm.db.content_folder import ContentFolder, is_sealed
from irm.db.key import Secret
from irm.db.settled import Progress
from irm.domain import clock
from irm.domain.backups import BEFORE_RESTORE, BY_HAND, START, Backup, Contents
from irm.errors import IrmError, StoreError, unusable
from irm.paths import Paths, is_of_program
from irm.services import contents as attached_contents
from irm.services.store import Store, open_store

__all__ = ["BEFORE_RESTORE", "START", "Backup", "Contents", "Preview", "Restored", "SecondFolder"]

PORTABLE: Final = backup_portable.ENDING
_NAMED: Final = 5
"""So many attachments that did not come are named."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A backup that can be restored, and what the data file holds now; None where that cannot be read."""

    source: Path
    backup: Backup | None
    contents: Contents | None
    now: Contents | None
    needs_passphrase: bool = False
    is_portable: bool = False


@dataclass(frozen=True, slots=True)
class Ready:
    """A backup copied beside the data file and checked, waiting to be put in place."""

    prepared: restoring.Prepared
    key: bytes
    missing: tuple[str, ...] = ()
    is_new_key: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """What is in place now, where the replaced file is kept, the names of attachments whose content did not come."""

    contents: Contents
    kept: Path | None
    missing: tuple[str, ...] = ()

    @property
    def problem(self) -> StoreError | None:
        """What did not come, as an error to be said; None where all is there."""
        if not self.missing:
            return None
        named = ", ".join(self.missing[:_NAMED]) + (", …" if len(self.missing) > _NAMED else "")
        return StoreError("restore.attachments_missing", count=len(self.missing), names=named)


def found(paths: Paths) -> list[Backup]:
    """Return the backups beside the data, the newest first."""
    return backup_folder.found(paths.backups)


def make(store: Store, *, reason: str = BY_HAND, progress: Progress | None = None) -> Backup:
    """Make a backup now and carry it to the second folder; contents that lie in the clear are sealed before.

    Raises StoreError as `Store.back_up`.
    """
    attached_contents.seal(store, progress=progress)
    made = store.back_up(reason, is_forced=True, progress=progress)
    assert made is not None
    carry(store)
    return made


def make_if_changed(store: Store, reason: str) -> Backup | None:
    """Make a backup where something changed since the last; the second folder catches up either way."""
    made = store.back_up(reason)
    carry(store)
    return made


def make_in(store: Store, folder: Path, *, progress: Progress | None = None) -> Path:
    """Make a backup and copy it into a folder as well; return the copy. Raises IrmError file.cannot_write."""
    made = make(store, progress=progress)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return backup_second.copy_to(folder, made, store.maker.paths, store.maker.key)
    except (OSError, sqlcipher.Error) as error:  # the contents are sealed by the driver
        reason = getattr(error, "strerror", None) or str(error)
        raise IrmError("file.cannot_write", path=str(folder), reason=reason) from error


def make_portable(store: Store, target: Path, passphrase: str, *, progress: Progress | None = None) -> Contents:
    """Write one file for another computer. Raises StoreError passphrase.short, IrmError file.cannot_write."""
    if is_of_program(target.absolute()):
        raise IrmError("file.cannot_write", path=str(target), reason="it belongs to the data")
    try:
        with failures.translated(store.maker.paths.database):
            return backup_portable.write(store.maker.paths, store.maker.key, target, passphrase, progress=progress)
    except OSError as error:
        raise unusable(error, store.maker.paths.data) from error


# The second folder


def second_folder(paths: Paths) -> SecondFolder | None:
    """Return the second folder and how it went last, None where none is chosen."""
    return backup_second.chosen(paths)


def choose_second_folder(paths: Paths, folder: Path | None) -> None:
    """Carry backups to another folder from now on, or to none. Raises StoreError second.*."""
    backup_second.choose(paths, folder)


def carry(store: Store) -> SecondFolder | None:
    """Copy the newest backup to the second folder where it is not there; what goes wrong is noted in the answer.

    Backups that could not be reached when the header of the key changed take it over now.
    """
    with suppress(StoreError):
        backup_headers.spread(store.maker.paths)
    return backup_second.catch_up(store.maker.paths, store.maker.key)


def second_problem(paths: Paths) -> tuple[str, dict[str, object]] | None:
    """Return the code of what is wrong with the second folder, with its details; None where all is well."""
    second = backup_second.chosen(paths)
    if second is None:
        return None
    details: dict[str, object] = {"path": str(second.folder)}
    if second.problem:
        return second.problem, details
    return ("second.old", details) if second.is_old(clock.now()) else None


# Restoring


def named(paths: Paths, text: str) -> Path:
    """Return the file of a backup by its name, its number, or its path. Raises StoreError backup.unknown."""
    for backup in found(paths):
        if text in (backup.name, backup.path.name, str(backup.number)):
            return backup.path
    with suppress(OSError, RuntimeError, ValueError):  # too long for a path, or of a user there is not
        path = Path(text).expanduser()
        if path.is_file():
            return path.absolute()
    raise StoreError("backup.unknown", name=text)


def preview(paths: Paths, source: Path, *, secret: Secret = "") -> Preview:
    """Return what a backup held beside what the data file holds now; nothing is changed.

    A backup whose manifest is gone is opened where the key is at hand, or `secret` gives it.
    """
    now = contents_now(paths, secret=secret)
    header = backup_portable.header_of(source)
    if header is not None:
        contents = backup_folder.contents_told(header.get("contents"))
        return Preview(source, None, contents, now, needs_passphrase=True, is_portable=True)
    backup = backup_folder.described(source)
    contents = backup.contents if backup is not None else None
    if contents is None:
        with suppress(StoreError, sqlcipher.Error):
            raw = key.existing(paths, os.environ, secret=secret).raw if paths.key_header.exists() else b""
            contents = _contents_of(source, backup_keys.of_backup(paths, os.environ, source, raw))
    needs = backup_keys.is_secret_needed(paths, os.environ, source, secret=secret)
    return Preview(source, backup, contents, now, needs_passphrase=needs)


def contents_now(paths: Paths, *, secret: Secret = "") -> Contents | None:
    """Return what the data file holds, None where there is none or it cannot be read."""
    if not paths.database.is_file() or not paths.key_header.exists():
        return None
    with suppress(StoreError, sqlcipher.Error, OSError):
        return _contents_of(paths.database, key.existing(paths, os.environ, secret=secret).raw)
    return None


def prepare(
    paths: Paths, source: Path, *, secret: Secret = "", passphrase: str = "",
    environment: Mapping[str, str] = os.environ, progress: Progress | None = None,
) -> Ready:  # fmt: skip
    """Copy a backup beside the data file and check it; the contents of its attachments come back as well.

    `secret` opens the data in place where its key is not at hand, `passphrase` the backup.
    Raises StoreError backup.*, passphrase.*, key.*, disk.full. The data file in place is not touched.
    """
    try:
        with failures.translated(source):
            paths.make()
            if backup_portable.header_of(source) is not None:
                return _prepare_portable(paths, source, passphrase, environment, secret=secret, progress=progress)
            keys = backup_keys.found(paths, environment, source, secret=secret, passphrase=passphrase)
            prepared = restoring.prepare(paths, source, keys.own, source_key=keys.source, progress=progress)
            return Ready(prepared, keys.own, _bring_contents(paths, source, keys, prepared), code=keys.code)
    except OSError as error:
        raise unusable(error, paths.data) from error


def put_in_place(paths: Paths, ready: Ready) -> Restored:
    """Exchange the data file for what was prepared. Raises StoreError file.in_use while anybody has it open."""
    aside: dict[Path, Path] = {}
    try:
        if ready.is_new_key:  # nobody can open what is there; it is kept, and so are its header and key file
            refuse_while_open(paths)
            aside = key_rebuild.keep_aside(paths, ready.key)
            key.create(paths, os.environ, ready.key)
        kept = restoring.put_in_place(paths, ready.prepared, ready.key)
        if ready.code:  # whoever typed it goes on with it: the data in place may have none yet
            key.take_code(paths, ready.key, ready.code)
    except BaseException as error:
        if ready.prepared.path.exists():  # nothing was exchanged: the old file may open by the old header yet
            key_rebuild.bring_back(aside)
        if isinstance(error, OSError):
            raise unusable(error, paths.data) from error
        raise
    return Restored(ready.prepared.contents, kept, ready.missing)


def give_up(paths: Paths) -> None:
    """Take away what was prepared and is not wanted any more."""
    with suppress(OSError):
        restoring.discard(paths)


def restore(
    paths: Paths, source: Path, *, secret: Secret = "", passphrase: str = "", progress: Progress | None = None
) -> Restored:
    """Put a backup in place of the data file; the file that was there is kept, and backed up where it can be read.

    Raises StoreError as `prepare` and `put_in_place` do.
    """
    refuse_while_open(paths)
    ready = prepare(paths, source, secret=secret, passphrase=passphrase, progress=progress)
    try:
        back_up_before_restore(paths, secret=ready.key)
        return put_in_place(paths, ready)
    finally:
        give_up(paths)


def refuse_while_open(paths: Paths) -> None:
    """Raise StoreError file.in_use where any process has the data file open."""
    if paths.data.is_dir():
        try:
            with in_use.by_nobody(paths.in_use):
                pass
        except OSError as error:
            raise unusable(error, paths.data) from error


def back_up_before_restore(paths: Paths, *, secret: Secret = "") -> None:
    """Back up what is about to be replaced, where it can be opened; the file itself is kept in any case."""
    if not paths.database.is_file():
        return
    with suppress(StoreError):
        store = open_store(paths, secret=secret)
        try:
            store.back_up(BEFORE_RESTORE)
        finally:
            store.close()


def _prepare_portable(
    paths: Paths,
    source: Path,
    passphrase: str,
    environment: Mapping[str, str],
    *,
    secret: Secret,
    progress: Progress | None,
) -> Ready:
    with backup_portable.opened(paths, source, passphrase, progress=progress) as opened:
        raw, is_new = _own_key(paths, environment, secret)
        prepared = restoring.prepare(paths, opened.database, raw, source_key=opened.key, progress=progress)
        with failures.translated(source):
            content_archive.unseal(opened.contents, opened.key, _contents(paths, prepared, raw))
    return Ready(prepared, raw, is_new_key=is_new)


def _own_key(paths: Paths, environment: Mapping[str, str], secret: Secret) -> tuple[bytes, bool]:
    """Return the key of the data in place; where nothing can give it any more, another one for what takes its place."""
    try:
        return backup_keys.of_data(paths, environment, secret=secret), False
    except StoreError as error:
        if error.code not in key.WANTED:
            raise
        return secrets.token_bytes(key_header.KEY_LENGTH), True


def _bring_contents(paths: Paths, source: Path, keys: Keys, prepared: restoring.Prepared) -> tuple[str, ...]:
    """Bring back what attachments of a backup need and the data folder lacks; return the names of those without.

    The restored file says what they need: the manifest, which also knows what undo may need, may be gone.
    """
    with failures.translated(prepared.path), closing(engine.look(prepared.path, keys.own)) as connection:
        attached = dict(backup_contents.attached(connection))
    backup = backup_folder.described(source)
    entries = backup.attachments if backup is not None else ()
    here = _contents(paths, prepared, keys.own)
    beside = ContentFolder(source.parent / backup_contents.FOLDER, here.keys)
    wanted = {*attached, *(entry for entry in entries if not is_sealed(entry))}
    _, missing = backup_contents.bring_back(beside, here, wanted)
    backup_contents.bring_named(beside, here, entries)
    if missing:
        backup_second.unseal(source.parent, keys.source, here)
    return tuple(name for sha256, name in attached.items() if sha256 in missing and here.whole(sha256) is None)


def _contents(paths: Paths, prepared: restoring.Prepared, raw: bytes) -> ContentFolder:
    """Return the contents in the data folder, with the keys that a restored file has."""
    with failures.translated(prepared.path), closing(engine.look(prepared.path, raw)) as connection:
        return ContentFolder(paths.attachments, content_keys.of(connection))


def _contents_of(path: Path, raw: bytes) -> Contents:
    is_still = not path.with_name(path.name + "-wal").exists()
    with failures.translated(path), closing(engine.look(path, raw, is_still=is_still)) as connection:
        return backup_copy.contents(connection)
