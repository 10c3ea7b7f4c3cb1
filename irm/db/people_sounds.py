"""How everybody's name sounds, held in memory between two key strokes: who else may be meant by what is typed.

Reading a hundred thousand names takes a second, once. After a write of our own only the people it touched are read
again; what a name was before stays in here, so whoever is found is looked at again.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable
from typing import Any, Final

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from irm.db import changelog, people_keys
from irm.db.driver import Connection
from irm.domain import name_sound

_MOST: Final = 40
_SHORTEST: Final = 6


class Sounds:
    """Who has which sound of a name."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stamp = -1
        self._owners: dict[str, list[int]] = {}
        self._keys: list[str] = []

    def like(self, connection: Connection, name: str, memory: people_keys.KeyMemory | None) -> list[int]:
        """Return whose name sounds the same, or differs by one sound; nobody where very many do."""
        with self._lock:
            self._refresh(connection, memory)
            found: list[int] = []
            for key in name_sound.sounds(name):
                if len(key) >= _SHORTEST:
                    near = process.extract(
                        key, self._keys, scorer=Levenshtein.distance, score_cutoff=1, limit=None, processor=None
                    )
                    keys = [found_key for found_key, _, _ in near]
                else:
                    keys = [key]
                for one in keys:
                    found += self._owners.get(one, ())
            return list(dict.fromkeys(found))[:_MOST]

    def _refresh(self, connection: Connection, memory: people_keys.KeyMemory | None) -> None:
        stamp = changelog.stamp(connection)
        if stamp == self._stamp:
            return
        touched = memory.touched_between(self._stamp, stamp) if memory is not None and self._stamp >= 0 else None
        if touched is None:
            self._owners, self._keys = {}, []
        self._add(_names(connection, touched))
        self._stamp = stamp

    def _add(self, names: Iterable[tuple[int, str]]) -> None:
        for person, name in names:
            for key in name_sound.sounds(name):
                owners = self._owners.setdefault(key, [])
                if not owners:
                    self._keys.append(key)
                if person not in owners:
                    owners.append(person)


def owners(connection: Connection, *, up_to: int) -> dict[str, int]:
    """Return whose name has which sound, of people with ids up to one, where one person's alone has it."""
    found: dict[str, int] = {}
    shared: set[str] = set()
    for person, name in _names(connection, None):
        for key in name_sound.sounds(name) if person <= up_to else ():
            if found.setdefault(key, person) != person:
                shared.add(key)
    return {key: person for key, person in found.items() if key not in shared}


def _names(connection: Connection, people: Iterable[int] | None) -> list[tuple[int, str]]:
    """Return id and name of people, None for everybody."""
    query = "SELECT id, display_name FROM influencer WHERE trashed_at IS NULL"
    given: tuple[str, ...] = ()
    if people is not None:
        query += " AND id IN (SELECT value FROM json_each(?))"
        given = (json.dumps(sorted(people)),)
    rows: list[tuple[int, str]] = connection.execute(query, given).fetchall()
    return rows


def like(info: dict[Any, Any], connection: Connection, name: str) -> list[int]:
    """Return whose name is like this one, by the memory of the session's store, or read now."""
    memory = info.get(people_keys.KEY)
    if memory is None:
        return Sounds().like(connection, name, None)
    if memory.sounds is None:
        memory.sounds = Sounds()
    found: list[int] = memory.sounds.like(connection, name, memory)
    return found
