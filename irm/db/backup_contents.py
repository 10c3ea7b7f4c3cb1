"""The contents of attachments in a folder of backups: each once, by its SHA-256, for all backups that have it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from irm.db import failures, settled
from irm.db.driver import Connection

FOLDER: Final = "attachments"

_SHA256: Final = re.compile(r"[0-9a-f]{64}")


def listed(folder: Path) -> tuple[str, ...]:
    """Return the SHA-256 of every content in a folder of attachments, in order."""
    if not folder.is_dir():
        return ()
    return tuple(
        sorted(
            path.name
            for part in folder.iterdir()
            if len(part.name) == 2 and part.is_dir()
            for path in part.iterdir()
            if _SHA256.fullmatch(path.name) and path.name.startswith(part.name)
        )
    )


def keep(source: Path, target: Path, attached: Iterable[str]) -> tuple[str, ...]:
    """Let every content of one folder stand in another as well; return the SHA-256 of all a backup has now.

    What is attached and only the other folder has any more counts as well, and what is damaged never takes the place
    of what is whole. A content that cannot be read is no reason to have no backup of the rest.
    """
    for sha256 in listed(source):
        place, wanted = path_of(source, sha256), path_of(target, sha256)
        with suppress(OSError):
            is_there = wanted.is_file() and wanted.stat().st_size == place.stat().st_size
            if not is_there and is_whole(place, sha256):
                settled.link_or_copy(place, wanted)
                settled.settle_folder(wanted.parent)
    here = {*listed(source), *attached}
    return tuple(sorted(sha256 for sha256 in here if _is_kept(target, sha256)))


def bring_back(source: Path, target: Path, wanted: Iterable[str]) -> tuple[int, list[str]]:
    """Copy contents that `target` lacks or has damaged; return how many came, and which could not.

    One that is not what it should be does not come. Raises OSError where there is no room.
    """
    came, missing = 0, []
    for sha256 in wanted:
        if _SHA256.fullmatch(sha256) is None:
            continue
        place, there = path_of(source, sha256), path_of(target, sha256)
        if is_whole(there, sha256):
            continue
        if not is_whole(place, sha256):
            missing.append(sha256)
            continue
        try:
            settled.link_or_copy(place, there)
        except OSError as error:
            if error.errno in failures.NO_ROOM:
                raise
            missing.append(sha256)  # something stands in its place: no reason to leave the data without a backup
            continue
        came += 1
    return came, missing


def sweep(folder: Path, wanted: set[str]) -> int:
    """Take away contents that no backup has any more; return how many went."""
    gone = [sha256 for sha256 in listed(folder) if sha256 not in wanted]
    for sha256 in gone:
        path_of(folder, sha256).unlink(missing_ok=True)
    return len(gone)


def attached(connection: Connection) -> list[tuple[str, str]]:
    """Return the SHA-256 and a name of every content that an attachment has; the oldest schema knows none."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'attachment'").fetchone() is None:
        return []
    return list(connection.execute("SELECT sha256, min(name) FROM attachment GROUP BY sha256 ORDER BY 2").fetchall())


def _is_kept(folder: Path, sha256: str) -> bool:
    return _SHA256.fullmatch(sha256) is not None and path_of(folder, sha256).is_file()


def path_of(folder: Path, sha256: str) -> Path:
    """Return where a content lies."""
    return folder / sha256[:2] / sha256


def is_whole(path: Path, sha256: str) -> bool:
    """Say whether a content is there and what it should be."""
    try:
        return path.is_file() and digest(path) == sha256
    except OSError:
        return False


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
