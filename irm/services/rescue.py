"""What can be done with a data file that is damaged or lacks changes: salvage it, or go on with what is there.

The file as it was is kept in either case.
"""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass
from typing import Final

from irm.db import backup_copy, engine, failures, in_use, key, opening_lock, restoring, salvage, settled, state_file
from irm.db.key import Secret
from irm.db.salvage import TableFound
from irm.db.settled import Progress
from irm.errors import StoreError, unusable
from irm.paths import Paths
from irm.services.backups import Ready, Restored, put_in_place, refuse_while_open

RESCUABLE: Final = frozenset({"file.damaged", "file.missing_data", "file.changes_lost", "file.not_ours"})
"""Codes of a refused opening after which a backup, or what is left of the file, can take its place."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was read table by table, and what is in place now."""

    tables: tuple[TableFound, ...]
    restored: Restored


def salvage_file(paths: Paths, *, secret: Secret = "", progress: Progress | None = None) -> Salvaged:
    """Read what is readable into a new file and put that in place; the damaged one is kept.

    Raises StoreError file.damaged where nothing can be read, file.missing_data, file.in_use, key.*, disk.full.
    """
    ready, tables = prepare_salvage(paths, secret=secret, progress=progress)
    return Salvaged(tables, put_in_place(paths, ready))


def prepare_salvage(
    paths: Paths, *, secret: Secret = "", progress: Progress | None = None
) -> tuple[Ready, tuple[TableFound, ...]]:
    """Read what is readable into a file beside the data file, ready to be put in place. Raises as `salvage_file`."""
    if not paths.database.is_file():
        raise StoreError("file.missing_data", path=str(paths.database))
    refuse_while_open(paths)
    raw = key.existing(paths, os.environ, secret=secret).raw
    read = paths.data / f".irm-salvaged{settled.PART}"
    try:
        read.unlink(missing_ok=True)
        with failures.translated(paths.database):
            tables = salvage.salvage(paths.database, raw, read, progress=progress)
            return Ready(restoring.prepare(paths, read, raw), raw), tuple(tables)
    except OSError as error:
        raise unusable(error, paths.data) from error
    finally:
        for ending in ("", "-wal", "-shm"):
            read.with_name(read.name + ending).unlink(missing_ok=True)


def go_on(paths: Paths, *, secret: Secret = "") -> int:
    """Take the data file as it is, without the changes it lacks; return how many these are.

    File and log are kept as they are first. Raises StoreError file.in_use, file.damaged, key.*.
    """
    raw = key.existing(paths, os.environ, secret=secret).raw
    with (
        failures.translated(paths.database),
        opening_lock.alone(paths.opening),
        in_use.by_nobody(paths.in_use),
        closing(engine.look(paths.database, raw)) as connection,
    ):
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise StoreError("file.damaged", path=str(paths.database))
        changes = backup_copy.contents(connection).changes
        state = state_file.StateFile(paths.state, paths.database)
        missing = state.missing(changes)
        if missing:
            restoring.set_aside(paths, "lacking")
            state.accept(changes)
    return missing
