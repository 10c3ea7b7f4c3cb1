"""All rows that belong to a person, or once did, with when they did.

Ownership is asked for a moment of the log: a number may have been given to another row since, a touch may have moved
to another person, and one who was merged into this person is this person.
"""

from __future__ import annotations

from irm.db import past_rows
from irm.db.belongings import MARKS, PERSON, SOURCES, Link, owning
from irm.db.driver import Connection
from irm.db.past_rows import NOW, PastRow, Values

Key = tuple[str, int]


class PersonPast:
    """The rows of one person through time; empty for somebody who is not there."""

    def __init__(self, connection: Connection, person: int) -> None:
        self._links = owning(connection)
        self._uids = _uids(connection, person)
        self.rows: dict[Key, PastRow] = {}
        self._times: dict[Key, frozenset[int]] = {}
        self._gather(connection)

    def owns(self, key: Key, step: int) -> bool:
        """Say whether a row was there, and belonged to the person, once this step was done."""
        row = self.rows.get(key)
        values = row.at(step) if row is not None else None
        if values is None:
            return False
        if key[0] == PERSON:
            return values["uid"] in self._uids
        return any(self.owns(parent, step) for parent in self._parents(key[0], values))

    def ever_owned(self) -> list[PastRow]:
        """Return the rows that belong to the person now, or did at some time."""
        return [row for key, row in self.rows.items() if any(self.owns(key, step) for step in self._moments(key))]

    def owned_versions(self, row: PastRow) -> list[tuple[int, Values]]:
        """Return what a row was while it belonged to the person, each with the step that made it so, oldest first."""
        key = (row.table, row.id)
        found: list[tuple[int, Values]] = []
        for step in self._moments(key):
            values = row.at(step)
            if values is not None and self.owns(key, step) and (not found or found[-1][1] != values):
                found.append((step, values))
        return found

    def steps_of(self, key: Key) -> list[int]:
        """Return the steps after which a row, or what it hangs from, was another one."""
        return sorted(self._changing(key))

    def owned_now(self) -> dict[str, set[int]]:
        """Return the ids of the rows that belong to the person now, by table."""
        found: dict[str, set[int]] = {}
        for table, row_id in self.rows:
            if self.owns((table, row_id), NOW):
                found.setdefault(table, set()).add(row_id)
        return found

    def _moments(self, key: Key) -> list[int]:
        return [0, *self.steps_of(key), NOW]

    def _changing(self, key: Key) -> frozenset[int]:
        if key not in self._times:
            row = self.rows.get(key)
            steps: set[int] = set()
            if row is not None:
                steps.update(entry.step for entry in row.entries)
                for values in row.versions():
                    for parent in self._parents(key[0], values):
                        steps |= self._changing(parent)
            self._times[key] = frozenset(steps)
        return self._times[key]

    def _parents(self, table: str, values: Values) -> list[Key]:
        if table in MARKS:
            source = SOURCES.get(values["kind"])
            return [(source, values["record_id"])] if source is not None else []
        found = ((link.parent, values.get(link.column)) for link in self._links.get(table, ()))
        return [(parent, key) for parent, key in found if key is not None]

    def _owning(self) -> list[Link]:
        return [link for by in self._links.values() for link in by]

    def _gather(self, connection: Connection) -> None:
        """Read every row that refers, or once referred, to one of the person's; who it belonged to is asked later."""
        wanted: dict[str, set[int]] = {table: set() for table in self._links}
        wanted[PERSON] = past_rows.ids_with(connection, PERSON, "uid", self._uids)
        asked: dict[Link, int] = {}
        while due := [link for link in self._owning() if asked.get(link, 0) < len(wanted[link.parent])]:
            for link in due:
                asked[link] = len(wanted[link.parent])
                wanted[link.table] |= past_rows.ids_with(connection, link.table, link.column, wanted[link.parent])
        for table in MARKS:
            owners = set().union(*wanted.values())
            wanted[table] = past_rows.ids_with(connection, table, "record_id", owners) if owners else set()
        for table, ids in wanted.items():
            self.rows |= {(table, row.id): row for row in past_rows.read(connection, table, ids)}


def _uids(connection: Connection, person: int) -> set[str]:
    """Return under which uids a person is known: their own, and those of who was merged into them."""
    rows = connection.execute(
        "SELECT uid FROM influencer WHERE id = ?1 UNION SELECT uid FROM former_uid WHERE influencer_id = ?1", (person,)
    ).fetchall()
    return {uid for (uid,) in rows}
