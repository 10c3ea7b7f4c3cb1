"""Brings a data file to the schema this program knows, and refuses a newer one untouched.

All revisions run in one transaction begun by us, with foreign keys off before it begins; a failure anywhere leaves the
file as it was. A file with records is copied with VACUUM INTO first, and the copy is opened and checked. Alembic is
imported only when there is something to do.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from irm.db import engine, facts, failures, payment_facts, search
from irm.errors import StoreError
from irm.resources_path import migrations_dir

HEAD: Final = "0005"
"""The newest revision; a test keeps it equal to the newest script."""


def revision(connection: Any) -> str:
    """Return the revision stored in the file, "" for a new file."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ).fetchall()
    if ("alembic_version",) not in names:
        if names:
            raise StoreError("file.not_ours")
        return ""
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return "" if row is None else str(row[0])


def is_current(connection: Any) -> bool:
    """Say whether the file has the newest schema."""
    return revision(connection) == HEAD


def upgrade(connection: Any, *, path: Path, key: bytes, backups: Path, target: str = HEAD) -> None:
    """Run the revisions that are missing, in one transaction.

    Raises StoreError: file.newer for a schema this program does not know, file.upgrade_failed when a revision fails.
    """
    stored = revision(connection)
    if stored == target:
        return
    if stored > HEAD:
        raise StoreError("file.newer", revision=stored)
    if stored:
        _back_up(connection, path=path, key=key, backups=backups, stored=stored)
    else:
        engine.prepare_new(connection)
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with failures.translated(path):
            _run(connection, target)
    except StoreError:
        raise
    except Exception as error:
        raise StoreError("file.upgrade_failed", revision=stored or "new") from error
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _run(connection: Any, target: str) -> None:
    from alembic import command  # costs 0.9 s and is needed only here
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_dir()).replace("%", "%%"))
    bound = engine.writer_engine(connection)
    with bound.begin() as transaction:
        config.attributes["connection"] = transaction
        command.upgrade(config, target)
        if target == HEAD:
            facts.rebuild(connection)
            payment_facts.rebuild(connection)
            search.rebuild(connection)
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        damaged = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok"
        if broken or damaged:
            raise StoreError("file.upgrade_failed", revision=target)
    logging.getLogger(__name__).info("data file brought to revision %s", target)


def _back_up(connection: Any, *, path: Path, key: bytes, backups: Path, stored: str) -> None:
    """Copy the file as it is, and open the copy: a copy nobody can open is no backup."""
    backups.mkdir(mode=0o700, parents=True, exist_ok=True)
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy = backups / f"{path.stem}-{moment}-before-upgrade-from-{stored}.db"
    beside = copy.with_suffix(".new")
    beside.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(beside),))
    check = engine.connect(beside, key)
    try:
        if check.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise StoreError("backup.failed", path=str(copy))
    finally:
        check.close()
    beside.replace(copy)
