"""The contents of attachments in a folder of backups: each once, by the name of its file, for all that have it."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from irm.db import failures, settled
from irm.db.content_file import UnreadableError
from irm.db.content_folder import Content, ContentFolder, Keys, is_entry, is_sealed, path_of
from irm.db.driver import Connection

FOLDER: Final = "attachments"


def keep(source: ContentFolder, target: ContentFolder, attached: Iterable[str]) -> tuple[str, ...]:
    """Let every content of one folder stand in another as well; return the names of all a backup has now.

    What is attached, by its SHA-256, and only the other folder has any more counts as well, and what is damaged never
    takes the place of what is whole. A content that cannot be read is no reason to have no backup of the rest.
    """
    here = set(source.entries())
    for entry in here:
        place, wanted = path_of(source.path, entry), path_of(target.path, entry)
        with suppress(OSError):
            if not (wanted.is_file() and wanted.stat().st_size == place.stat().st_size):
                content = source.at(entry)
                if content is not None and content.is_whole():
                    settled.link_or_copy(place, wanted)
                    settled.settle_folder(wanted.parent)
    for sha256 in attached:
        copies = list(target.copies(sha256))
        here |= {content.path.name for content in copies if content.key or len(copies) == 1}
    return tuple(sorted(entry for entry in here if path_of(target.path, entry).is_file()))


def bring_back(source: ContentFolder, target: ContentFolder, wanted: Iterable[str]) -> tuple[int, list[str]]:
    """Copy contents, by their SHA-256, that `target` lacks or has damaged; return how many came, and which could not.

    One that is not what it should be does not come. Raises OSError where there is no room.
    """
    came, missing = 0, []
    for sha256 in wanted:
        if not is_entry(sha256) or target.whole(sha256) is not None:
            continue
        content = source.whole(sha256)
        if content is not None and _is_taken(content, target):
            came += 1
        else:
            missing.append(sha256)
    return came, missing


def bring_named(source: ContentFolder, target: ContentFolder, entries: Iterable[str]) -> None:
    """Copy sealed contents by their names: what undo may need, whose SHA-256 only they themselves tell."""
    for entry in entries:
        if is_entry(entry) and is_sealed(entry) and not path_of(target.path, entry).is_file():
            content = source.at(entry) if path_of(source.path, entry).is_file() else None
            if content is not None and content.is_whole():
                _is_taken(content, target)


def _is_taken(content: Content, target: ContentFolder) -> bool:
    """Let a folder have a content as well, sealed; say whether it came. Raises OSError where there is no room."""
    try:
        if content.key:
            settled.link_or_copy(content.path, path_of(target.path, content.path.name))
            return True
        return target.add(content.pieces(), expected=content.sha256) != ""
    except (OSError, UnreadableError) as error:
        if isinstance(error, OSError) and error.errno in failures.NO_ROOM:
            raise
        return False  # something stands in its place: no reason to leave the data without a backup


def sweep(folder: Path, entries: Iterable[str], keys: Keys) -> int:
    """Take away contents that no backup has any more, `entries` being what the manifests name; return how many went.

    Earlier manifests name contents by their SHA-256, which may be sealed by now. Where such a one is not found,
    nothing that is sealed goes: its key may be one that is not known here.
    """
    held = ContentFolder(folder, keys)
    wanted = set(entries)
    is_sure = True
    for sha256 in [entry for entry in wanted if is_entry(entry) and not is_sealed(entry)]:
        names = {name for name, _ in held.names(sha256)}
        is_sure &= any(path_of(folder, name).is_file() for name in names)
        wanted |= names
    gone = [entry for entry in held.entries() if entry not in wanted and (is_sure or not is_sealed(entry))]
    for entry in gone:
        path_of(folder, entry).unlink(missing_ok=True)
    return len(gone)


def attached(connection: Connection) -> list[tuple[str, str]]:
    """Return the SHA-256 and a name of every content that an attachment has; the oldest schema knows none."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'attachment'").fetchone() is None:
        return []
    return list(connection.execute("SELECT sha256, min(name) FROM attachment GROUP BY sha256 ORDER BY 2").fetchall())
