"""Data with an attached file, as it is now and as an earlier version left it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from irm.db import (
    backup_folder,
    backup_trailer,
    content_keys,
    engine,
    key_header,
)
from irm.db.content_folder import Keys
from irm.paths import Paths
from irm.services import backups, protection
from tests.builders import add, opened_anew
from tests.services.backup_builders import attach, contents_in, lay_open
from tests.services.canary import found_in

MARK = "qzxattachedmark"


def home(paths: Paths, source: Path, *, text: str = MARK) -> str:
    """Make data with somebody and a file of theirs, and a backup; return its SHA-256."""
    with opened_anew(paths.data) as store:
        sha256 = attach(store, add(store), source, text)
        backups.make(store)
    return sha256


def beside(paths: Paths) -> Path:
    return paths.backups / "attachments"


def made_earlier(paths: Paths, sha256: str) -> None:
    """Let everything be as an earlier version left it: nothing sealed, no key for it, the SHA-256 in manifests."""
    for folder in (paths.attachments, beside(paths)):
        lay_open(paths, sha256, folder)
    raw = protection.unlock(paths)
    for path in (paths.database, *(backup.path for backup in backups.found(paths))):
        connection = engine.connect(path, raw)
        connection.execute("DROP TABLE content_key")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
    header = key_header.read(paths.key_header).with_(contents={})
    key_header.write(paths.key_header, header)
    for backup in backups.found(paths):
        told = key_header.told(header)
        digest = backup_trailer.digest_of_pages(backup.path)
        backup_folder.write_manifest(replace(backup, attachments=(sha256,)), key_header=told, sha256=digest)
        backup_folder.change_key_header(backup.path, told)


def keys(paths: Paths) -> Keys:
    return content_keys.found(paths, protection.unlock(paths))


def leaks(*folders: Path) -> list[Path]:
    """Return the files in which the content stands in the clear, in any form."""
    found = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert len(found) > 2
    return [path for path in found if found_in(path.read_bytes(), (MARK,))]


def plain(paths: Paths) -> list[str]:
    folders = (contents_in(paths), contents_in(paths, beside(paths)))
    return [entry for folder in folders for entry in folder.entries() if not entry.endswith(".sealed")]
