"""Lets the backups follow when the header of the key changes: each opens by the newest code, wherever it lies.

A second folder that is not there is made up for when it is there again, and so is what was interrupted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from irm.db import backup_folder, backup_second, key_header
from irm.db.key_header import Header
from irm.domain.backups import Backup
from irm.paths import Paths


def spread(paths: Paths) -> None:
    """Let all backups within reach carry the header as it is now.

    Those of a former key take over what is sealed under it: the code, and the keys of attachments.

    Raises StoreError key.header_damaged.
    """
    header = key_header.read(paths.key_header)
    for folder in _folders(paths):
        for backup in backup_folder.found(folder):
            told = _told(header, backup)
            if told is not None:
                with suppress(OSError):
                    backup_folder.change_key_header(backup.path, told)


def _folders(paths: Paths) -> Iterator[Path]:
    yield paths.backups
    yield from backup_second.places(paths)


def _told(header: Header, backup: Backup) -> Mapping[str, Any] | None:
    """Return what a backup has to carry; None for one of other data, or of a key that nothing is sealed under."""
    if backup.key_id == header.key_id:
        return key_header.told(header.with_(next={}))
    former = header.former.get(backup.key_id)
    told = {part: former.get(part) for part in ("recovery", "contents")} if isinstance(former, dict) else {}
    told = {part: each for part, each in told.items() if isinstance(each, dict)}
    return {**backup_folder.key_header_told(backup.path), **told} if told else None
