"""The contents of attachments in a folder of backups: each once, by its SHA-256, for all backups that have it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from irm.db import settled

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


def keep(source: Path, target: Path) -> tuple[str, ...]:
    """Let every content of one folder stand in another as well; return the SHA-256 of all that are there now.

    A content that went away in between, or cannot be read, is no reason to have no backup of the rest.
    """
    kept = []
    for sha256 in listed(source):
        place, wanted = path_of(source, sha256), path_of(target, sha256)
        try:
            if not wanted.is_file() or wanted.stat().st_size != place.stat().st_size:
                settled.link_or_copy(place, wanted)
            kept.append(sha256)
        except OSError:
            continue
    return tuple(kept)


def bring_back(source: Path, target: Path, wanted: Iterable[str]) -> tuple[int, list[str]]:
    """Copy contents that `target` lacks; return how many came and which could not, or were not what they should be."""
    came, missing = 0, []
    for sha256 in wanted:
        if _SHA256.fullmatch(sha256) is None:
            continue
        place, there = path_of(source, sha256), path_of(target, sha256)
        if there.is_file():
            continue
        if not place.is_file() or digest(place) != sha256:
            missing.append(sha256)
            continue
        settled.link_or_copy(place, there)
        came += 1
    return came, missing


def sweep(folder: Path, wanted: set[str]) -> int:
    """Take away contents that no backup has any more; return how many went."""
    gone = [sha256 for sha256 in listed(folder) if sha256 not in wanted]
    for sha256 in gone:
        path_of(folder, sha256).unlink(missing_ok=True)
    return len(gone)


def attached(connection: Any) -> list[tuple[str, str]]:
    """Return the SHA-256 and a name of every content that an attachment has."""
    return list(connection.execute("SELECT sha256, min(name) FROM attachment GROUP BY sha256 ORDER BY 2").fetchall())


def path_of(folder: Path, sha256: str) -> Path:
    """Return where a content lies."""
    return folder / sha256[:2] / sha256


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
