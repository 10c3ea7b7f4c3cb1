"""The first lines of the list by the raw driver, so that the window paints before SQLAlchemy is imported.

Nothing here decides anything: whatever is not as expected gives None, and opening the store says what is wrong.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2 as sqlcipher

from irm.db import key, list_line, own_values, stage_rows, tag_rows
from irm.db.driver import Connection, open_encrypted
from irm.db.list_order import LOOKED_UP, SORTS, order_by
from irm.domain import clock
from irm.domain.file_words import FileWords
from irm.domain.influencer import InfluencerRow
from irm.domain.stages import StageName
from irm.errors import StoreError
from irm.paths import Paths

if TYPE_CHECKING:
    from irm.domain.today import Day

SCHEMA: Final = "0005"
"""The revision this page can read; a test keeps it equal to the newest."""
LINES: Final = 50

_ROWS: Final = (
    "SELECT {columns}"
    " FROM (SELECT *, row_number() OVER () AS place FROM (SELECT * FROM influencer_fact WHERE is_trashed = 0"
    " ORDER BY {order} LIMIT ?)) AS f"
    " JOIN influencer AS i ON i.id = f.id JOIN stage AS s ON s.id = i.stage_id ORDER BY f.place"
)
_TAGS: Final = (
    "SELECT g.influencer_id, t.name FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id"
    " WHERE g.influencer_id IN ({marks}) ORDER BY g.position, g.id"
)


@dataclass(frozen=True, slots=True)
class FirstPage:
    """How many people there are, the first of them, and the words of the file."""

    total: int
    rows: tuple[InfluencerRow, ...]
    words: FileWords


def is_asked_for(paths: Paths) -> bool:
    """Say whether nothing but a typed passphrase or recovery code opens the data; no key store is asked."""
    try:
        return paths.database.exists() and key.ways(paths).kept_in == key.PASSPHRASE
    except StoreError:
        return False


def key_of_store(paths: Paths) -> bytes:
    """Return the key where a key store has it, nothing where none has to be asked. It may take two seconds.

    Raises StoreError key.store_unavailable, key.wrong.
    """
    try:
        if not paths.database.exists() or key.ways(paths).kept_in != key.KEYRING:
            return b""
    except StoreError:
        return b""
    return key.load(paths, os.environ).raw


def read(paths: Paths, *, sort: str, is_descending: bool, grouped_by: str = "") -> FirstPage | None:
    """Return the first page; empty where there is no file yet, None where it cannot be told quickly."""
    if not paths.database.exists() and not paths.key_header.exists():
        return FirstPage(0, (), FileWords())
    try:
        if sort not in SORTS or sort in LOOKED_UP or not _is_key_at_hand(paths):
            return None
        with closing(_connect(paths)) as connection:
            if connection.execute("SELECT version_num FROM alembic_version").fetchone() != (SCHEMA,):
                return None
            return _page(connection, order_by(sort, is_descending=is_descending, grouped_by=grouped_by))
    except (OSError, ValueError, StoreError, sqlcipher.Error):
        return None


def read_day(paths: Paths, *, today: date) -> tuple[Day, FileWords] | None:
    """Return what a day asks for and the words of the file, None where it cannot be told quickly."""
    from irm.db import today_sections  # not needed where the list of people is in front
    from irm.domain.today import Day

    try:
        if not _is_key_at_hand(paths):
            return None
        with closing(_connect(paths)) as connection:
            if connection.execute("SELECT version_num FROM alembic_version").fetchone() != (SCHEMA,):
                return None
            connection.execute("BEGIN")
            day = Day(today, today_sections.sections(connection, today=today), _total(connection))
            return day, _words(connection)
    except (OSError, ValueError, StoreError, sqlcipher.Error):
        return None


def _total(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM influencer_fact WHERE is_trashed = 0").fetchone()[0])


def _words(connection: Connection) -> FileWords:
    return FileWords(
        tuple(StageName(code, name, bool(hidden)) for code, name, hidden in stage_rows.order(connection)),
        tuple(tag_rows.colours(connection)),
        tuple(field for field in own_values.fields(connection) if not field.is_hidden),
    )


def _is_key_at_hand(paths: Paths) -> bool:
    """Say whether the key lies in a file: a key store takes too long to ask before the window is there."""
    header = json.loads(paths.key_header.read_text(encoding="utf-8"))
    return paths.database.exists() and isinstance(header, dict) and header.get("kept_in") == key.FILE


def _connect(paths: Paths) -> Connection:
    # Read-only, so that closing it does not move the write-ahead log before the store has looked at it.
    address = f"{paths.database.absolute().as_uri()}?mode=ro"
    connection = open_encrypted(address, key.load(paths, os.environ).raw, is_uri=True)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA busy_timeout = 200")
    return connection


def _page(connection: Connection, order: str) -> FirstPage:
    connection.execute("BEGIN")
    total = _total(connection)
    found = connection.execute(_ROWS.format(columns=list_line.COLUMNS, order=order), (LINES,)).fetchall()
    ids = [row[0] for row in found]
    tags: dict[int, list[str]] = {}
    for owner, name in connection.execute(_TAGS.format(marks=",".join("?" * len(ids))), ids):
        tags.setdefault(owner, []).append(name)
    today = clock.today()
    rows = tuple(list_line.row(row, tuple(tags.get(row[0], ())), today=today) for row in found)
    words = _words(connection)
    if words.own_fields:
        rows = tuple(_with_own(rows, own_values.rows(connection, ids)))
    return FirstPage(total, rows, words)


def _with_own(rows: Iterable[InfluencerRow], own: Iterable[tuple[int, str, str]]) -> Iterator[InfluencerRow]:
    said: dict[int, dict[str, str]] = {}
    for owner, code, value in own:
        said.setdefault(owner, {})[code] = value
    for row in rows:
        yield replace(row, own_values=said[row.id]) if row.id in said else row
