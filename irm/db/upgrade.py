"""Brings a data file to the schema this program knows, and refuses a newer one untouched.

All revisions run in one transaction begun by us, with foreign keys off before it begins; a failure anywhere leaves the
file as it was. A file with records is backed up first by whoever calls. Alembic is imported only when there is work to
do.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from irm.db import engine, facts, failures, payment_facts, search
from irm.db.driver import Connection
from irm.errors import StoreError
from irm.resources_path import migrations_dir

HEAD: Final = "0005"
"""The newest revision; a test keeps it equal to the newest script."""


def revision(connection: Connection) -> str:
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


def upgrade(
    connection: Connection, *, path: Path, back_up: Callable[[], object] | None = None, target: str = HEAD
) -> None:
    """Run the revisions that are missing, in one transaction; `back_up` is called before a file with records changes.

    Raises StoreError: file.newer for a schema this program does not know, file.upgrade_failed when a revision fails.
    """
    stored = revision(connection)
    if stored == target:
        return
    if stored > HEAD:
        raise StoreError("file.newer", revision=stored)
    if stored:
        if back_up is not None:
            back_up()
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


def _run(connection: Connection, target: str) -> None:
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
