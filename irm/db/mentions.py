"""Where texts of others name a person: told before they are erased, because only the user can change such a text."""

from __future__ import annotations

import json
from typing import Final

from irm.db.belongings import PERSON, listed
from irm.db.changelog import logged_tables
from irm.db.driver import Connection

_SHORTEST: Final = 4
"""A handle with fewer letters stands inside other words."""
_CODES: Final = ("uid", "sha256", "_at", "_on", "currency", "zone", "kind", "status")
"""Endings of columns that hold no words of anybody."""


def of(connection: Connection, person: int, owned: dict[str, set[int]]) -> dict[str, int]:
    """Return how many rows of others say a name, a handle or an address of a person, by table."""
    names = _names(connection, person)
    found = {}
    for table, columns in logged_tables(connection).items():
        texts = _texts(connection, table, columns)
        if not names or not texts:
            continue
        says = " OR ".join(f'instr(lower(t."{column}"), n.value) > 0' for column in texts)
        count = connection.execute(
            f'SELECT count(*) FROM "{table}" AS t WHERE t.id NOT IN (SELECT value FROM json_each(?1))'
            f" AND EXISTS (SELECT 1 FROM json_each(?2) AS n WHERE {says})",
            (listed(owned.get(table, ())), json.dumps(names)),
        ).fetchone()[0]
        if count:
            found[table] = int(count)
    return found


def _texts(connection: Connection, table: str, columns: tuple[str, ...]) -> list[str]:
    kinds = dict(connection.execute("SELECT name, upper(type) FROM pragma_table_info(?)", (table,)).fetchall())
    return [name for name in columns if kinds[name].startswith(("VARCHAR", "TEXT")) and not name.endswith(_CODES)]


def _names(connection: Connection, person: int) -> list[str]:
    rows = connection.execute(
        f"SELECT lower(display_name) FROM {PERSON} WHERE id = ?1 UNION SELECT lower(legal_name) FROM {PERSON}"
        " WHERE id = ?1 UNION SELECT canonical FROM social_account WHERE influencer_id = ?1 AND length(canonical) >= ?2"
        " UNION SELECT lower(value) FROM contact_point WHERE influencer_id = ?1 AND kind IN ('email', 'phone')",
        (person, _SHORTEST),
    ).fetchall()
    return sorted(name for (name,) in rows if name)
