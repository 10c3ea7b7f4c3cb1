"""A second folder for backups, on a stick or where another program carries files away: it never stops the first.

The newest backup is copied there under a passing name, compared, and given its name, and the contents of attachments
with it, sealed. Which folder it is, and how it went last, stands in a small file with the backups.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from irm.db import backup_contents, backup_folder, backup_trailer, content_archive, content_keys, settled
from irm.db.content_folder import ContentFolder, is_sealed, path_of
from irm.db.settled import Progress
from irm.domain import clock
from irm.domain.backups import Backup
from irm.errors import StoreError, unusable
from irm.paths import Paths

OLD: Final = timedelta(days=7)
"""After so long without a copy it is said."""

PLACE: Final = "IRM backups"
"""How a folder inside the second one begins; the first letters of the key's id follow: two computers may share it."""

_STATE: Final = "second-folder.json"
_SEALED: Final = ".sealed"


@dataclass(frozen=True, slots=True)
class SecondFolder:
    """The folder chosen, when a copy came there last, and the code of what went wrong since; "" for nothing.

    `highest` is the number of the last backup that lies there, perhaps of another computer with the same data: what is
    made here comes after it.
    """

    folder: Path
    chosen_at: datetime
    copied_at: datetime | None = None
    problem: str = ""
    highest: int = 0

    def is_old(self, now: datetime) -> bool:
        """Say whether the last copy, or the choice where there is none, is longer ago than OLD."""
        return now - (self.copied_at or self.chosen_at) > OLD


def chosen(paths: Paths) -> SecondFolder | None:
    """Return the second folder, None where none is chosen."""
    with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        told = json.loads((paths.backups / _STATE).read_text(encoding="utf-8"))
        copied = told.get("copied_at")
        return SecondFolder(
            Path(told["folder"]),
            datetime.fromisoformat(told["chosen_at"]),
            datetime.fromisoformat(copied) if copied else None,
            str(told.get("problem", "")),
            int(told.get("highest", 0)),
        )
    return None


def choose(paths: Paths, folder: Path | None) -> None:
    """Take another second folder, or none.

    Raises StoreError second.same, second.unusable where it cannot be written to, folder.unusable where the choice
    cannot be kept.
    """
    if folder is None:
        try:
            (paths.backups / _STATE).unlink(missing_ok=True)
        except OSError as error:
            raise unusable(error, paths.backups) from error
        return
    with suppress(RuntimeError):  # of a user there is not: it is no folder either
        folder = folder.expanduser()
    folder = folder.absolute()
    if folder == paths.data or folder.is_relative_to(paths.backups):
        raise StoreError("second.same", path=str(folder))
    probe = folder / f".irm-probe{settled.PART}"
    try:
        settled.write(probe, b"")
        probe.unlink()
    except OSError as error:
        raise StoreError("second.unusable", path=str(folder), reason=error.strerror or "") from error
    try:
        paths.backups.mkdir(mode=0o700, parents=True, exist_ok=True)
        _keep(paths, SecondFolder(folder, clock.now()))
    except OSError as error:
        raise unusable(error, paths.backups) from error


def catch_up(paths: Paths, key: bytes, *, progress: Progress | None = None) -> SecondFolder | None:
    """Copy the newest backup where it is not there yet; return how it stands now, with what went wrong noted."""
    second = chosen(paths)
    newest = next(iter(backup_folder.found(paths.backups)), None)
    if second is None or newest is None:
        return second
    try:
        if not second.folder.is_dir():  # never made by us: an empty mount point is no stick
            raise StoreError("second.missing", path=str(second.folder))
        place = second.folder / place_name(newest)
        if not _is_there(place / newest.path.name, newest):
            copy_to(place, newest, paths, key, progress=progress)
            backup_folder.thin(place, spared=newest.number)
            _sweep(place, paths, key)
        # What lies there is the newest there is, however long ago it came: where nothing changes, nothing grows old.
        highest = backup_folder.next_number(place) - 1
        second = replace(second, copied_at=clock.now(), problem="", highest=highest)
    except (OSError, StoreError, sqlcipher.Error) as error:
        second = replace(second, problem=error.code if isinstance(error, StoreError) else "second.failed")
    with suppress(OSError):  # what is noted is how it went, not that it went
        _keep(paths, second)
    return second


def _is_there(target: Path, backup: Backup) -> bool:
    """Say whether a copy is there with all its pages and its manifest: a stick pulled out leaves less."""
    try:
        pages = target.stat().st_size // backup_trailer.PAGE
        return pages == backup.size // backup_trailer.PAGE and backup_folder.manifest_path(target).is_file()
    except OSError:
        return False


def place_name(backup: Backup) -> str:
    """Return the folder inside the second one."""
    return f"{PLACE} {backup.key_id[:8]}".strip()


def copy_to(place: Path, backup: Backup, paths: Paths, key: bytes, *, progress: Progress | None = None) -> Path:
    """Copy a backup with its manifest and its contents into a folder, and compare it there; return the copy.

    Raises OSError, StoreError backup.damaged where the copy differs.
    """
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    keys = content_keys.found(paths, key)
    here, there = (ContentFolder(folder / backup_contents.FOLDER, keys) for folder in (paths.backups, place))
    entries = _copy_contents(here, there, backup.attachments)
    target = place / backup.path.name
    told = backup_folder.manifest(backup.path)
    told = {**told, "attachments": entries} if told else told
    settled.copy(backup.path, target, progress=progress)
    if told.get("sha256") and backup_trailer.digest_of_pages(target) != told["sha256"]:
        target.unlink(missing_ok=True)
        raise StoreError("backup.damaged", name=backup.name)
    settled.write(backup_folder.manifest_path(target), json.dumps(told, indent=1).encode())
    return target


def _copy_contents(here: ContentFolder, there: ContentFolder, entries: tuple[str, ...]) -> list[str]:
    """Copy what a backup needs as it lies there, sealed; what lies in the clear is sealed on the way.

    Return what its manifest has to name: no content by its SHA-256, which another computer may have sealed otherwise.
    """
    named = []
    for entry in entries:
        if is_sealed(entry):
            if path_of(here.path, entry).is_file() and not path_of(there.path, entry).exists():
                path_of(there.path, entry).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                settled.copy(path_of(here.path, entry), path_of(there.path, entry))
            named.append(entry)
            continue
        if not there.is_there(entry):
            backup_contents.bring_back(here, there, (entry,))
        named.append(next((content.path.name for content in there.copies(entry) if content.key), entry))
    return named


def unseal(place: Path, key: bytes, folder: ContentFolder) -> int:
    """Bring every content back that earlier versions sealed beside a copy of a backup; return how many came."""
    came = 0
    sealed = place / backup_contents.FOLDER
    for path in sorted(sealed.glob(f"*{_SEALED}")) if sealed.is_dir() else ():
        with suppress(OSError, sqlcipher.Error):  # another key's, damaged, or in the way: the others still come
            came += len(content_archive.unseal(path, key, folder))
    return came


def places(paths: Paths) -> list[Path]:
    """Return the folders inside the second one, none where it is away."""
    second = chosen(paths)
    if second is not None:
        with suppress(OSError):
            return sorted(second.folder.glob(f"{PLACE} *"))
    return []


def archive(place: Path, key: bytes, sha256: str) -> Path | None:
    """Return the file of a content that an earlier version sealed under this key; None where there is none."""
    path = place / backup_contents.FOLDER / (content_archive.sealed_name(key, sha256) + _SEALED)
    return path if path.is_file() else None


def _sweep(place: Path, paths: Paths, key: bytes) -> None:
    left = backup_folder.found(place)
    if any(backup.contents is None for backup in left):
        return
    entries = {entry for backup in left for entry in backup.attachments}
    wanted = {content_archive.sealed_name(key, entry) for entry in entries}
    sealed = place / backup_contents.FOLDER
    backup_contents.sweep(sealed, entries, content_keys.found(paths, key))
    for path in sealed.glob(f"*{_SEALED}") if sealed.is_dir() else ():
        if path.stem not in wanted:
            path.unlink(missing_ok=True)


def _keep(paths: Paths, second: SecondFolder) -> None:
    told: dict[str, Any] = {
        "folder": str(second.folder),
        "chosen_at": second.chosen_at.isoformat(),
        "copied_at": second.copied_at.isoformat() if second.copied_at else "",
        "problem": second.problem,
        "highest": second.highest,
    }
    settled.write(paths.backups / _STATE, json.dumps(told, indent=1).encode())
