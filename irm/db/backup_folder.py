"""The folder of backups: what lies there, in which order, with a manifest beside each, and taking the oldest away.

The header of the key stands in the manifest and behind the last page of the file, which may have been kept alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, Final

from irm.db import backup_trailer, settled
from irm.db.content_folder import is_entry
from irm.domain.backups import Backup, Contents, newest_first, parse_name, superfluous

ENDING: Final = ".db"
MANIFEST: Final = ".json"
FORMAT: Final = 1

_LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a manifest that is still read."""


def found(folder: Path) -> list[Backup]:
    """Return the backups of a folder, the newest first; a folder that is not there has none."""
    return newest_first(list(_all(folder)))


def next_number(folder: Path) -> int:
    """Return the number of the next backup: one above every number in use."""
    return max((backup.number for backup in _all(folder)), default=0) + 1


def write_manifest(backup: Backup, *, key_header: Mapping[str, Any], sha256: str) -> None:
    """Write what is known of a backup beside it: no names, no texts, and how its key is kept, never the key."""
    told = {
        "format": FORMAT,
        "reason": backup.reason,
        "made_at": backup.moment.isoformat(),
        "number": backup.number,
        "size": backup.size,
        "sha256": sha256,
        "contents": None if backup.contents is None else asdict(backup.contents),
        "key": dict(key_header),
        "attachments": list(backup.attachments),
    }
    settled.write(manifest_path(backup.path), json.dumps(told, indent=1).encode())


def change_key_header(path: Path, key_header: Mapping[str, Any]) -> None:
    """Let a backup carry another header of its key. Raises OSError; a backup without a manifest stays without.

    The manifest comes first: it is written whole or not at all, what the file carries may be cut off half-way.
    """
    told = manifest(path)
    if told and told.get("key") != key_header:
        settled.write(manifest_path(path), json.dumps({**told, "key": dict(key_header)}, indent=1).encode())
    backup_trailer.put(path, key_header)


def key_header_told(path: Path) -> dict[str, Any]:
    """Return the header of a backup's key, empty where there is none.

    That of the manifest, which may be newer; but a manifest that lies there by its name alone, of a file under another
    key, does not count.
    """
    told, carried = manifest(path).get("key"), backup_trailer.read(path)
    if not isinstance(told, dict) or (carried and told.get("key_id") != carried.get("key_id")):
        return carried
    return told


def manifest_path(path: Path) -> Path:
    """Return where the manifest of a backup lies."""
    return path.with_suffix(MANIFEST)


def manifest(path: Path) -> dict[str, Any]:
    """Return the manifest of a backup, empty where there is none that can be read."""
    place = manifest_path(path)
    with suppress(OSError, ValueError, RecursionError):
        if place.stat().st_size <= _LARGEST:
            told = json.loads(place.read_text(encoding="utf-8"))
            if isinstance(told, dict):
                return told
    return {}


def described(path: Path) -> Backup | None:
    """Return a backup by its file, None for a file that is not named as one."""
    parsed = parse_name(path.stem)
    if parsed is None or path.suffix != ENDING:
        return None
    try:
        size = path.stat().st_size
    except OSError:
        return None
    moment, number, reason = parsed
    told = manifest(path)
    return Backup(
        path,
        moment,
        number,
        reason,
        size,
        contents_told(told.get("contents")),
        str(key_header_told(path).get("key_id", "")),
        tuple(entry for entry in _listed(told.get("attachments")) if isinstance(entry, str) and is_entry(entry)),
    )


def remove(backup: Backup) -> None:
    """Take a backup away; the file goes first, so that no manifest is missed."""
    backup.path.unlink(missing_ok=True)
    manifest_path(backup.path).unlink(missing_ok=True)


def thin(folder: Path, *, room: int | None = None, spared: int = 0) -> list[Backup]:
    """Take away what is superfluous and what is left of interrupted work; return the backups taken away.

    Those with the number `spared` stay, whatever else lies there.
    """
    gone = [backup for backup in superfluous(found(folder), room=room) if backup.number != spared]
    for backup in gone:
        remove(backup)
    clear_parts(folder)
    return gone


def clear_parts(folder: Path) -> None:
    """Take away what interrupted work left behind. Call it while no other process can be writing there."""
    for part in folder.glob(f"irm-*{settled.PART}*"):
        part.unlink(missing_ok=True)
    for place in folder.glob(f"irm-*{MANIFEST}"):
        if parse_name(place.stem) is not None and not place.with_suffix(ENDING).exists():
            place.unlink(missing_ok=True)


def _all(folder: Path) -> Iterator[Backup]:
    try:
        places = sorted(folder.iterdir())
    except OSError:
        return
    for path in places:
        backup = described(path)
        if backup is not None:
            yield backup


def contents_told(told: object) -> Contents | None:
    """Return contents as a manifest tells them, None where it does not hold each as the kind it should be."""
    if not isinstance(told, dict):
        return None
    known: dict[str, Any] = {field.name: told.get(field.name) for field in fields(Contents)}
    if any(type(value) is not type(getattr(Contents(), name)) for name, value in known.items()):
        return None
    return Contents(**known)


def _listed(told: object) -> Sequence[object]:
    return told if isinstance(told, list) else ()
