"""Which people, and which texts, a transaction touched: read off the settled change log.

The derived tables (facts, search keys, text index) are brought up to date from these sets, so that undo, redo, imports
and cascades need no code of their own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from irm.db.changelog import UPDATED
from irm.db.driver import Connection

_PERSON: Final = ("person",)
_TEXT: Final = ("text",)
_KINDS: Final = ("person", "contact", "text")
"""Whose facts, accounts and search keys are computed anew; whose contacts alone; whose texts, or which touches'."""

_OWNED: Final = {
    "social_account": _PERSON,
    "influencer_tag": _PERSON,
    "contact_point": _PERSON + _TEXT,
    "influencer_representative": _PERSON + _TEXT,
    "interaction": ("contact",),
    "incident": _PERSON + _TEXT,
    "affinity": _TEXT,
    "own_value": _TEXT,
    "attachment": _TEXT,
    "cooperation": _TEXT,
    "usage_right": _TEXT,
    "permit": _TEXT,
}
"""Tables whose rows name the person they belong to, and what of the person they concern.

Of contact points some belong to a representative.
"""

_OF_OTHERS: Final = {
    "tag": (_PERSON, "SELECT influencer_id FROM influencer_tag WHERE tag_id IN ({rows})"),
    "stage": (_PERSON, "SELECT id FROM influencer WHERE stage_id IN ({rows})"),
    "representative": (
        _PERSON + _TEXT,
        "SELECT influencer_id FROM influencer_representative WHERE representative_id IN ({rows})",
    ),
    "campaign": (_TEXT, "SELECT influencer_id FROM cooperation WHERE campaign_id IN ({rows})"),
}
"""Whom a row that belongs to nobody concerns, and what of them."""

_LIMITS: Final = "data_setting"
"""The table that holds the limits of the tiers. They concern everybody, but nothing else of anybody."""

_OF_COOPERATIONS: Final = frozenset({"offer", "contract", "deliverable", "shipment", "payment"})
"""Tables whose rows name a cooperation and stand in the text of its person."""

_MOVES_PAYMENTS: Final = frozenset({"payment", "contract", "deliverable"})
"""Tables whose rows name a cooperation and may say when its payments are due."""

_AT_ONCE: Final = 2_000
"""So many people and texts are brought up to date together. Written out: SQLite plans a LIMIT that is bound anew."""


def collect(connection: Connection, pause: Callable[[], None] | None = None) -> bool:
    """Fill temp.touched_person, _contact, _text (kind 0 a person's, 1 a touch), _cooperation, _payment from temp.net.

    Return whether the limits of the tiers may have moved. `pause` is called now and then; what it raises ends this.
    """
    for kind in (*_KINDS, "cooperation", "payment"):
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS touched_{kind} (id INTEGER PRIMARY KEY)")
        connection.execute(f"DELETE FROM temp.touched_{kind}")
    layouts = _layouts(connection)
    for layout_id, table, columns in layouts:
        if pause is not None:
            pause()
        if table == "influencer":
            _add(connection, _PERSON + _TEXT, _rows(table), layout_id)
        elif table in _OWNED:
            _add_owners(connection, layout_id, table, columns.index("influencer_id"))
            if table == "interaction":
                _add_touches(connection, layout_id)
        elif table == "metric_snapshot":
            _add_snapshot_owners(connection, layout_id, columns.index("account_id"))
        elif table in _OF_COOPERATIONS:
            nth = columns.index("cooperation_id")
            _add_people_of_cooperations(connection, layout_id, table, nth)
            if table in _MOVES_PAYMENTS:
                _add_cooperations(connection, layout_id, table, nth)
        elif table in _OF_OTHERS:
            kinds, select = _OF_OTHERS[table]
            _add(connection, kinds, select.format(rows=_rows(table)), layout_id)
    return any(table == _LIMITS for _, table, _ in layouts)


def portions(connection: Connection) -> Iterator[tuple[int, int]]:
    """Put a portion after the other of what was touched into temp.due_person, temp.due_contact and temp.due_text.

    Yields how many there were before each portion, and how many there are, so that a long write can tell how far it
    is, and can be stopped.
    """
    _make_due(connection)
    total = sum(_count(connection, f"touched_{kind}") for kind in _KINDS)
    last, done = dict.fromkeys(_KINDS, -1), 0
    while done < total:
        found = 0
        for kind in _KINDS:
            connection.execute(f"DELETE FROM temp.due_{kind}")
            connection.execute(
                f"INSERT INTO temp.due_{kind} (id)"
                f" SELECT id FROM temp.touched_{kind} WHERE id > ? ORDER BY id LIMIT {_AT_ONCE}",
                (last[kind],),
            )
            count, end = connection.execute(f"SELECT count(*), max(id) FROM temp.due_{kind}").fetchone()
            last[kind] = end if count else last[kind]
            found += count
        yield done, total
        done += found


def put_due(connection: Connection, people: Iterable[int]) -> None:
    """Put people with their own texts into temp.due_person and temp.due_text."""
    _make_due(connection)
    for kind in _KINDS:
        connection.execute(f"DELETE FROM temp.due_{kind}")
    connection.executemany("INSERT INTO temp.due_person (id) VALUES (?)", [(person,) for person in people])
    connection.execute("INSERT INTO temp.due_text (id) SELECT id * 2 FROM temp.due_person")


def _make_due(connection: Connection) -> None:
    for kind in _KINDS:
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS due_{kind} (id INTEGER PRIMARY KEY)")


def _count(connection: Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM temp.{table}").fetchone()[0])


def _layouts(connection: Connection) -> list[tuple[int, str, tuple[str, ...]]]:
    rows = connection.execute(
        "SELECT id, table_name, columns FROM step_layout"
        " WHERE id IN (SELECT layout FROM temp.net UNION SELECT layout FROM temp.note"
        " UNION SELECT layout FROM temp.owed)"
    ).fetchall()
    return [(layout_id, table, tuple(json.loads(columns))) for layout_id, table, columns in rows]


def _rows(table: str) -> str:
    """Return what selects the ids of the rows of a table that were touched and not removed; binds the layout as ?1.

    Of rows that were added in ranges those count from which something is still to be derived, and changed ones.
    """
    return (
        "SELECT rid FROM temp.net WHERE layout = ?1 UNION ALL SELECT rid FROM temp.note WHERE layout = ?1"
        f" AND kind = {UPDATED} AND EXISTS (SELECT 1 FROM temp.added WHERE layout = ?1)"
        " UNION ALL SELECT r.id FROM temp.owed AS a"
        f' CROSS JOIN "{table}" AS r ON r.id BETWEEN a.first AND a.last WHERE a.layout = ?1'
    )


def _add(connection: Connection, kinds: Iterable[str], select: str, *values: int) -> None:
    """Add the people that a statement selects."""
    for kind in kinds:
        number = "id * 2" if kind == "text" else "id"
        into = f"INSERT OR IGNORE INTO temp.touched_{kind} (id)"
        connection.execute(f"WITH person (id) AS ({select}) {into} SELECT {number} FROM person", values)


def _add_owners(connection: Connection, layout_id: int, table: str, nth: int) -> None:
    """Add the owners that rows have now, and those they had before."""
    _add(
        connection,
        _OWNED[table],
        f'SELECT t.influencer_id FROM ({_rows(table)}) AS n JOIN "{table}" AS t ON t.id = n.rid'
        " WHERE t.influencer_id IS NOT NULL",
        layout_id,
    )
    _add(
        connection,
        _OWNED[table],
        f"SELECT DISTINCT c{nth} FROM temp.note WHERE layout = ? AND kind <> 1 AND c{nth} IS NOT NULL",
        layout_id,
    )


def _add_cooperations(connection: Connection, layout_id: int, table: str, nth: int) -> None:
    """Add the cooperations that rows have now, and those they had before; of payments the rows themselves, too."""
    into = "INSERT OR IGNORE INTO temp.touched_cooperation (id)"
    connection.execute(
        f'{into} SELECT t.cooperation_id FROM ({_rows(table)}) AS n JOIN "{table}" AS t ON t.id = n.rid',
        (layout_id,),
    )
    connection.execute(f"{into} SELECT c{nth} FROM temp.note WHERE layout = ? AND kind <> 1", (layout_id,))
    if table == "payment":
        connection.execute(f"INSERT OR IGNORE INTO temp.touched_payment (id) {_rows(table)}", (layout_id,))


def _add_people_of_cooperations(connection: Connection, layout_id: int, table: str, nth: int) -> None:
    """Add whose cooperations rows belong to now, and belonged to before."""
    _add(
        connection,
        _TEXT,
        f'SELECT o.influencer_id FROM ({_rows(table)}) AS n JOIN "{table}" AS t ON t.id = n.rid'
        " JOIN cooperation AS o ON o.id = t.cooperation_id",
        layout_id,
    )
    _add(
        connection,
        _TEXT,
        "SELECT DISTINCT influencer_id FROM cooperation"
        f" WHERE id IN (SELECT c{nth} FROM temp.note WHERE layout = ? AND kind <> 1)",
        layout_id,
    )


def _add_snapshot_owners(connection: Connection, layout_id: int, nth: int) -> None:
    _add(
        connection,
        _PERSON,
        f"SELECT a.influencer_id FROM ({_rows('metric_snapshot')}) AS n JOIN metric_snapshot AS m ON m.id = n.rid"
        " JOIN social_account AS a ON a.id = m.account_id",
        layout_id,
    )
    _add(
        connection,
        _PERSON,
        "SELECT DISTINCT influencer_id FROM social_account"
        f" WHERE id IN (SELECT c{nth} FROM temp.note WHERE layout = ? AND kind <> 1)",
        layout_id,
    )


def _add_touches(connection: Connection, layout_id: int) -> None:
    connection.execute(
        f"INSERT OR IGNORE INTO temp.touched_text (id) SELECT rid * 2 + 1 FROM ({_rows('interaction')})", (layout_id,)
    )
