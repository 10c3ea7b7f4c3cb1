"""Copies a data file page by page into another encrypted file, and sees whether a copy is whole and what it holds.

The copy is made on a connection of its own inside one read transaction: a consistent state, while the window goes on
writing. VACUUM INTO would give the same and no progress; 290 MB take 2 seconds either way, a full check 7.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Final

from irm.db import engine, failures, upgrade
from irm.db.driver import Connection, open_encrypted
from irm.db.settled import Progress
from irm.domain.backups import Contents
from irm.errors import StoreError

PAGES: Final = 500
"""So many pages are copied between two reports of progress: 2 MB."""

_COUNTS: Final = (
    ("people", "influencer", "SELECT count(*) FROM influencer WHERE trashed_at IS NULL"),
    ("touches", "interaction", "SELECT count(*) FROM interaction"),
    ("campaigns", "campaign", "SELECT count(*) FROM campaign WHERE trashed_at IS NULL"),
    ("last_touch", "interaction", "SELECT coalesce(max(happened_at), '') FROM interaction"),
)


def copy(source: Connection, target: Path, key: bytes, *, progress: Progress | None = None) -> None:
    """Copy what a connection sees into a new file encrypted with `key`; `target` must not be there.

    The copy is one file that needs no log beside it. Whoever calls brings it to the disk (`settled.settle`).
    """

    def report(_: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    own = not source.in_transaction
    if own:
        source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with closing(_new(target, key)) as copied:
            source.backup(copied, pages=PAGES, progress=report)
            copied.execute("PRAGMA journal_mode = DELETE")
    finally:
        if own:
            source.rollback()


def _new(target: Path, key: bytes) -> Connection:
    """Open a file to be copied into: no journal, because a copy that breaks off is thrown away."""
    connection = open_encrypted(str(target), key)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def contents(connection: Connection) -> Contents:
    """Return what a file holds; a file of an older schema may lack some of it."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found = {field: connection.execute(query).fetchone()[0] for field, table, query in _COUNTS if table in tables}
    changes = connection.execute("PRAGMA user_version").fetchone()[0]
    return Contents(**found, revision=upgrade.revision(connection), changes=changes)


def verified(path: Path, key: bytes, *, is_thorough: bool = True) -> Contents:
    """Open a copy, see that it is whole, and return what it holds.

    Every page is read and its seal compared. `is_thorough` compares tables and indices as well, which takes seven times
    as long. Raises StoreError backup.damaged; key.wrong where no page can be read with this key.
    """
    try:
        with failures.translated(path), closing(engine.look(path, key, is_still=True)) as connection:
            checks = ("PRAGMA integrity_check(1)", "PRAGMA foreign_key_check") if is_thorough else ()
            found = [row for check in checks for row in connection.execute(check).fetchall()]
            if engine.broken_pages(connection) or any(row != ("ok",) for row in found):
                raise StoreError("backup.damaged", name=path.name)
            return contents(connection)
    except StoreError as error:
        if error.code in ("file.damaged", "file.not_ours"):
            raise StoreError("backup.damaged", name=path.name) from error
        raise
