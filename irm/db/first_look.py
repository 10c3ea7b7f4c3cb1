"""Looks at a data file with records before anything opens it to write, and leaves what it refuses as it is."""

from __future__ import annotations

from contextlib import closing

from irm.db import changelog, engine, state_file, upgrade
from irm.errors import StoreError
from irm.paths import Paths


def look(paths: Paths, raw_key: bytes) -> None:
    """See that a file with records is one, and lacks nothing that was saved, before anything moves its log.

    Raises StoreError file.damaged or file.changes_lost; file and log are as they were.
    """
    if not paths.database.is_file():
        return
    with closing(engine.look(paths.database, raw_key)) as connection:
        if not upgrade.revision(connection):
            raise StoreError("file.damaged", path=str(paths.database))
        state_file.check(state_file.StateFile(paths.state, paths.database), changelog.stamp(connection))
