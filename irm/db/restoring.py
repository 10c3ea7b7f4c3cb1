"""Puts a backup in place of the data file: copied, checked and brought to the newest schema first, exchanged last.

The file in place is not touched before the restored one has passed every check, and is kept afterwards. At whatever
moment this is interrupted, one of the two lies in place, whole.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher

from irm.db import (
    backup_copy,
    backup_folder,
    backup_trailer,
    content_keys,
    engine,
    failures,
    in_use,
    key,
    key_rebuild,
    opening_lock,
    settled,
    state_file,
    upgrade,
)
from irm.db.content_folder import Keys
from irm.db.settled import Progress
from irm.domain import clock
from irm.domain.backups import Contents
from irm.errors import StoreError
from irm.paths import Paths

_STAGED: Final = ".irm-restored"
_LOG, _INDEX = "-wal", "-shm"
_MOMENT: Final = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that can be put in place as it is, and what it holds."""

    path: Path
    contents: Contents


def prepare(
    paths: Paths, source: Path, raw_key: bytes, *, source_key: bytes | None = None, progress: Progress | None = None
) -> Prepared:
    """Copy a backup beside the data file, encrypted with `raw_key`, check it, and bring it to the newest schema.

    Raises StoreError backup.damaged, backup.other_key, backup.newer, backup.no_room, disk.full.
    """
    staged = paths.data / f"{_STAGED}{settled.PART}"
    discard(paths)
    if settled.room_in(paths.data) < source.stat().st_size:
        raise StoreError("backup.no_room", path=str(paths.data))
    try:
        with failures.translated(staged):
            _copy(source, source_key or raw_key, staged, raw_key, progress)
            keys = content_keys.found(paths, raw_key)  # of what is in place: its contents stay, and stay readable
            told = _keys_told(source, source_key or raw_key)
            contents = _made_ready(staged, raw_key, source, above=_most_changes(paths), keys=(keys, told))
            settled.settle(staged, paths.data / _STAGED)
    except BaseException:
        discard(paths)
        raise
    return Prepared(paths.data / _STAGED, contents)


def discard(paths: Paths) -> None:
    """Take away a file that was prepared and never put in place."""
    for left in paths.data.glob(f"{_STAGED}*"):
        left.unlink(missing_ok=True)


def put_in_place(paths: Paths, prepared: Prepared, raw_key: bytes) -> Path | None:
    """Exchange the data file for a prepared one; return the folder the replaced file is kept in, None where none was.

    Raises StoreError file.in_use while any process has it open.
    """
    with failures.translated(paths.database), _alone(paths):
        _empty_log(paths, raw_key)
        kept = set_aside(paths, "replaced", is_replaced=True)
        salt = state_file.salt_of(prepared.path)
        state_file.StateFile(paths.state, paths.database).accept(prepared.contents.changes, salt=salt)
        for ending in (_LOG, _INDEX):  # an old log would be read into the new file
            paths.database.with_name(paths.database.name + ending).unlink(missing_ok=True)
        prepared.path.replace(paths.database)
        settled.settle_folder(paths.data)
    with suppress(StoreError):
        key.mark_used(paths)
    return kept


def set_aside(paths: Paths, why: str, *, is_replaced: bool = False) -> Path | None:
    """Keep the data file with its log in a folder of its own, as they are; they stay in place as well.

    `is_replaced` says that the file in place goes right away: then it needs no copy, only a second name.
    """
    if not paths.database.is_file():
        return None
    folder = _new_folder(paths, why)
    for ending in ("", _LOG):
        place = paths.database.with_name(paths.database.name + ending)
        if place.is_file() and (place.stat().st_size or not ending):
            _keep_aside(place, folder / place.name, is_linked=is_replaced and not ending)
    for each in (folder, folder.parent, paths.data):  # their names as well, before the file in place goes
        settled.settle_folder(each)
    return folder


def _copy(source: Path, source_key: bytes, target: Path, raw_key: bytes, progress: Progress | None) -> None:
    is_still = not source.with_name(source.name + _LOG).exists()
    try:
        with failures.translated(source), closing(engine.look(source, source_key, is_still=is_still)) as connection:
            if engine.broken_pages(connection):
                raise StoreError("file.damaged", path=str(source))
            backup_copy.copy(connection, target, raw_key, progress=progress)
    except StoreError as error:
        if error.code not in ("file.damaged", "file.read_only"):
            raise
        told = backup_folder.manifest(source)
        is_whole = told.get("sha256") == _digest(source)
        raise StoreError("backup.other_key" if is_whole else "backup.damaged", name=source.name) from error


def _digest(path: Path) -> str:
    with suppress(OSError):
        return backup_trailer.digest_of_pages(path)
    return ""


def _most_changes(paths: Paths) -> int:
    return max(state_file.StateFile(paths.state, paths.database).known().values(), default=0)


def _keys_told(source: Path, source_key: bytes) -> Keys:
    header = key_rebuild.header_of(source)
    return () if header is None else content_keys.kept(header.contents, source_key)


def _made_ready(staged: Path, raw_key: bytes, source: Path, *, above: int, keys: tuple[Keys, Keys]) -> Contents:
    """Check a copy and bring it to the newest schema and into the mode the program works in.

    Its count of changes goes on above every count there was: no two states of the data have the same. It gets the keys
    of attachments of what is in place beside its own, `keys` being those and what the header of the source tells.
    """
    with closing(engine.connect(staged, raw_key)) as connection:
        try:
            revision = upgrade.revision(connection)
        except StoreError as error:
            raise StoreError("backup.damaged", name=source.name) from error
        if not revision or connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise StoreError("backup.damaged", name=source.name)
        if revision > upgrade.HEAD:
            raise StoreError("backup.newer", revision=revision)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise StoreError("backup.damaged", name=source.name)
        upgrade.upgrade(connection, path=staged)
        united = content_keys.united(keys[0], content_keys.of(connection), keys[1])
        content_keys.put(connection, united or content_keys.made())
        if backup_copy.contents(connection).changes <= above:
            connection.execute(f"PRAGMA user_version = {above + 1}")
        contents = backup_copy.contents(connection)
        connection.execute("PRAGMA journal_mode = WAL")
    return contents


def _empty_log(paths: Paths, raw_key: bytes) -> None:
    """Move the log of a file that is well into it, so that the file alone is whole; leave any other as it is."""
    if not paths.database.is_file():
        return
    try:
        with closing(engine.look(paths.database, raw_key)) as connection:
            changes = connection.execute("PRAGMA user_version").fetchone()[0]
        state_file.check(state_file.StateFile(paths.state, paths.database), changes)
        with closing(engine.connect(paths.database, raw_key)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except (sqlcipher.Error, StoreError):
        logging.getLogger(__name__).info("the file to be replaced is kept with its log")


@contextmanager
def _alone(paths: Paths) -> Iterator[None]:
    with opening_lock.alone(paths.opening), in_use.by_nobody(paths.in_use):
        yield


def _new_folder(paths: Paths, why: str) -> Path:
    moment = clock.now().strftime(_MOMENT)
    number = 1
    while True:
        folder = paths.set_aside / (f"{moment}-{why}" if number == 1 else f"{moment}-{why}-{number}")
        try:
            folder.mkdir(mode=0o700, parents=True)
        except FileExistsError:
            number += 1
            continue
        return folder


def _keep_aside(place: Path, target: Path, *, is_linked: bool) -> None:
    """Keep a file under a second name, or copied, as the disk allows."""
    if is_linked:
        try:
            os.link(place, target)
        except OSError:
            pass
        else:
            return
    settled.copy(place, target)
