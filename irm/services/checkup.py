"""The check of the whole file: structure, references, search index, derived facts, change log."""

from __future__ import annotations

import logging
import os
import time
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from irm.db import (
    backup_contents,
    backup_copy,
    backup_folder,
    backup_keys,
    backup_second,
    changelog,
    content_archive,
    engine,
    erasing,
    facts,
    payment_facts,
    search,
)
from irm.db.content_folder import ContentFolder
from irm.db.driver import Connection
from irm.db.settled import Progress
from irm.errors import StoreError
from irm.services import contents
from irm.services.store import Store

REPAIRABLE: Final = frozenset({"check.search", "check.facts", "check.content_unused", "check.attachment_kept"})
"""What can be put right without asking anybody: it is computed anew, nothing refers to it, or a backup has it."""
_SETTLED: Final = 24 * 3600
"""Seconds after which a content nobody refers to is not one that is just being attached."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong with the file: a code of `irm/words/` and its values."""

    code: str
    details: dict[str, Any] = field(default_factory=dict, hash=False)


def run(store: Store) -> list[Finding]:
    """Look at everything and return what is wrong; an empty list means all is well. Nothing is changed."""
    return store.examine(_examine)


def run_fully(store: Store, *, progress: Progress | None = None) -> list[Finding]:
    """Look at what lies beside the file as well: the contents of attachments and every backup."""
    return [*run(store), *_contents(store), *_unused(store), *_backups(store, progress)]


def repair(store: Store) -> None:
    """Put right what is REPAIRABLE: compute index and facts anew, take contents from a backup, or away."""
    repair_derived(store)
    for sha256, _ in _broken_contents(store):
        _fetch(store, sha256)
    for place in _unused_contents(store):
        place.unlink(missing_ok=True)


def _contents(store: Store) -> list[Finding]:
    """Find attachments whose content is gone or is not what was attached, and say where a backup has it."""
    folder, findings = contents.of(store), []
    for sha256, name in _broken_contents(store):
        code = "check.attachment_damaged" if folder.is_there(sha256) else "check.attachment_gone"
        findings.append(Finding("check.attachment_kept" if _is_kept(store, sha256) else code, {"name": name}))
    return findings


def _broken_contents(store: Store) -> list[tuple[str, str]]:
    rows = store.examine(
        lambda raw: raw.execute("SELECT DISTINCT sha256, name FROM attachment ORDER BY name").fetchall()
    )
    folder = contents.of(store)
    return [row for row in rows if folder.whole(row[0]) is None]


def _is_kept(store: Store, sha256: str) -> bool:
    if any(folder.whole(sha256) is not None for folder in _elsewhere(store)):
        return True
    places = backup_second.places(store.maker.paths)
    return any(backup_second.archive(place, store.maker.key, sha256) for place in places)


def _elsewhere(store: Store) -> list[ContentFolder]:
    """Return where else contents may lie: with the backups, and in the second folder."""
    places = [store.maker.paths.backups, *backup_second.places(store.maker.paths)]
    return [ContentFolder(place / backup_contents.FOLDER, contents.of(store).keys) for place in places]


def _fetch(store: Store, sha256: str) -> None:
    """Bring a content back from the backups or the second folder; where neither has it, it stays as it is."""
    here = contents.of(store)
    for folder in _elsewhere(store):
        with suppress(OSError):
            backup_contents.bring_back(folder, here, (sha256,))
    for place in backup_second.places(store.maker.paths):
        path = backup_second.archive(place, store.maker.key, sha256)
        if path is not None:
            with suppress(OSError, sqlcipher.Error):  # damaged, or not to be written here: looking again says so
                content_archive.unseal(path, store.maker.key, here)


def _unused(store: Store) -> list[Finding]:
    """Find contents that no attachment has, and that no undo would bring back to one.

    One that no key here opens is none of them: nobody knows what it is.
    """
    count = len(_unused_contents(store))
    return [Finding("check.content_unused", {"count": count})] if count else []


def _unused_contents(store: Store) -> list[Path]:
    folder = contents.of(store)
    opened = [each for each in map(folder.at, folder.entries()) if each is not None]
    needed = store.examine(partial(erasing.needed, contents={each.sha256 for each in opened}))
    oldest = time.time() - _SETTLED
    places = (each.path for each in opened if each.sha256 not in needed)
    return [place for place in places if place.stat().st_mtime < oldest]


def _backups(store: Store, progress: Progress | None) -> list[Finding]:
    """Find backups that could not be restored."""
    found = backup_folder.found(store.maker.paths.backups)
    findings = []
    for number, backup in enumerate(found):
        if progress is not None:
            progress(number, len(found))
        try:
            own = store.maker.key
            backup_copy.verified(backup.path, backup_keys.of_backup(store.maker.paths, os.environ, backup.path, own))
        except StoreError as error:
            findings.append(Finding("check.backup", {"name": backup.name}))
            logging.getLogger(__name__).info("backup %d: %s", backup.number, error.code)
    return findings


def _examine(connection: Connection) -> list[Finding]:
    findings = [Finding("check.page", {"text": text}) for text in engine.broken_pages(connection)] or [
        Finding("check.structure", {"text": text})
        for (text,) in connection.execute("PRAGMA integrity_check(20)").fetchall()
        if text != "ok"
    ]
    if findings:
        return findings
    findings += [
        Finding("check.reference", {"table": table, "id": rowid, "parent": parent})
        for table, rowid, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall()
    ]
    for code, differences in (
        ("check.search", search.differences(connection)),
        ("check.facts", facts.differences(connection) + payment_facts.differences(connection)),
        ("check.changelog", changelog.differences(connection)),
    ):
        if differences:
            findings.append(Finding(code, {"count": differences}))
    return findings


def repair_derived(store: Store) -> None:
    """Write search index and facts anew from the records."""
    store.rebuild_derived()
