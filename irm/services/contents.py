"""The contents of attachments of an open store: where they lie, and the sealing of those earlier versions left open."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from irm.db import backup_contents, backup_folder, backup_headers, content_keys
from irm.db.content_folder import ContentFolder, is_sealed, path_of
from irm.db.engine import raw_connection
from irm.db.settled import Progress
from irm.errors import StoreError
from irm.paths import Paths
from irm.services.store import Store

TURN: Final = 32 * 1024 * 1024
"""Bytes sealed in one turn, which whoever closes the window may have to wait for."""


def of(store: Store) -> ContentFolder:
    """Return the contents in the data folder."""
    keys = store.read(lambda session: content_keys.of(raw_connection(session)))
    return ContentFolder(store.maker.paths.attachments, keys)


def seal(store: Store, *, after: str = "", most: int = 0, progress: Progress | None = None) -> str:
    """Seal contents that lie in the clear beside the data and its backups.

    What is damaged, or cannot be written now, stays as it is. With `most` it stops after having looked at so many bytes
    and returns what to go on `after`; "" where it is through.
    """
    here = of(store)
    beside = ContentFolder(store.maker.paths.backups / backup_contents.FOLDER, here.keys)
    for folder in (here, beside):
        folder.clear_parts()
    open_ones = [(f"1 {sha256}", here, sha256) for sha256 in _in_the_clear(here)]
    open_ones += [(f"2 {sha256}", beside, sha256) for sha256 in _ready(store.maker.paths, beside)]
    waiting = [each for each in open_ones if each[0] > after]
    looked = 0
    for number, (place, folder, sha256) in enumerate(waiting):
        if progress is not None:
            progress(number, len(waiting))
        looked += _size(folder, sha256)
        folder.seal(sha256, beside=here)
        if most and looked >= most:
            return place
    return ""


def seal_some(store: Store, after: str = "") -> str:
    """Do one turn of it."""
    return seal(store, after=after, most=TURN)


def _in_the_clear(folder: ContentFolder) -> list[str]:
    with suppress(OSError):
        return [entry for entry in folder.entries() if not is_sealed(entry)]
    return []


def _ready(paths: Paths, folder: ContentFolder) -> list[str]:
    """Return what may be sealed beside the backups: not what one needs whose header lacks the key, wherever it goes."""
    found = _in_the_clear(folder)
    if found:
        with suppress(StoreError):
            backup_headers.spread(paths)
    for backup in backup_folder.found(paths.backups) if found else ():
        if not content_keys.is_known_to(backup_folder.key_header_told(backup.path).get("contents"), folder.keys):
            if backup.contents is None:  # nobody knows what it needs
                return []
            found = [sha256 for sha256 in found if sha256 not in backup.attachments]
    return found


def _size(folder: ContentFolder, sha256: str) -> int:
    with suppress(OSError):
        return path_of(folder.path, sha256).stat().st_size
    return 0
