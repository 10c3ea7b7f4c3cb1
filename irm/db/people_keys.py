"""The search keys of everybody, held in memory between two key strokes.

Looking through a hundred thousand keys in a list takes five milliseconds, reading them from the file a hundred. The
stamp of the file says whether they are still right; where the writes between are our own, only the people they
touched are read again.
"""

from __future__ import annotations

import json
import threading
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from irm.db import changelog
from irm.db.driver import Connection

KEY: Final = "people_keys"
"""Under which name a session's `info` holds the memory of its store."""
MOST_TOUCHED: Final = 50
"""After a write that touched more people everybody is read again."""
_KEPT: Final = 64
_BLOCK: Final = 256


@dataclass(frozen=True, slots=True)
class PeopleKeys:
    """Everybody in the list (or in the trash) by name: ids, search keys, initial consonants ("" without Hangul)."""

    stamp: int
    in_trash: bool
    ids: array[int]
    keys: list[str]
    initials: list[str]


class KeyMemory:
    """Hands out the keys that fit the file as a connection sees it. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[bool, PeopleKeys] = {}
        self._touched: dict[int, frozenset[int] | None] = {}
        self.sounds: Any = None
        """How names sound (`people_sounds.Sounds`), made when it is first asked for."""

    def note(self, stamp: int, people: frozenset[int] | None) -> None:
        """Say whom the write with this stamp touched; None for very many."""
        with self._lock:
            self._touched.setdefault(stamp, people)
            while len(self._touched) > _KEPT:
                del self._touched[min(self._touched)]

    def forget(self) -> None:
        """Read everybody again."""
        with self._lock:
            self._known.clear()

    def keys(self, connection: Connection, *, in_trash: bool) -> PeopleKeys:
        """Return the keys as of now; a connection that still sees an older file gets the newer ones."""
        stamp = changelog.stamp(connection)
        with self._lock:
            known = self._known.get(in_trash)
            if known is not None and known.stamp >= stamp:
                return known
            touched = self._between(known.stamp, stamp) if known is not None else None
            if known is None or touched is None:
                found = load(connection, in_trash=in_trash)
            else:
                found = _renewed(connection, known, touched, stamp=stamp)
            self._known[in_trash] = found
            return found

    def touched_between(self, seen: int, stamp: int) -> set[int] | None:
        """Return whom the writes after one stamp up to another touched, None where that is not known."""
        with self._lock:
            return self._between(seen, stamp)

    def _between(self, seen: int, stamp: int) -> set[int] | None:
        """Return whom the writes after one stamp up to another touched, None where that is not known."""
        people: set[int] = set()
        for number in range(seen + 1, stamp + 1):
            touched = self._touched.get(number)
            if touched is None:
                return None
            people |= touched
        return people if len(people) <= MOST_TOUCHED else None


def of(info: dict[Any, Any], connection: Connection, *, in_trash: bool) -> PeopleKeys:
    """Return the keys a session may use: those its store remembers, else (inside a write) read now."""
    memory = info.get(KEY)
    return memory.keys(connection, in_trash=in_trash) if memory is not None else load(connection, in_trash=in_trash)


def load(connection: Connection, *, in_trash: bool) -> PeopleKeys:
    """Read the keys of everybody, a few at a time, so that memory holds them once."""
    rows = connection.execute(
        "SELECT f.id, k.search_key, k.initials FROM influencer_fact AS f JOIN person_key AS k ON k.id = f.id"
        " WHERE f.is_trashed = ? ORDER BY f.sort_key, f.id",
        (in_trash,),
    )
    ids, keys, initials = array("q"), list[str](), list[str]()
    while block := rows.fetchmany(_BLOCK):
        ids.extend(row[0] for row in block)
        # Each beside the next in memory: looking through them then takes a third of the time.
        keys += "\0".join([row[1] for row in block]).split("\0")
        initials += [row[2] or "" for row in block]
    return PeopleKeys(changelog.stamp(connection), in_trash, ids, keys, initials)


def touched_people(connection: Connection) -> frozenset[int] | None:
    """Return whose name or keys the settled write touched, None for very many. Call it on the writing connection."""
    rows = connection.execute(
        "SELECT id FROM temp.touched_person UNION ALL SELECT i.id FROM temp.added AS a"
        " CROSS JOIN step_layout AS l ON l.id = a.layout AND l.table_name = 'influencer'"
        f" CROSS JOIN influencer AS i ON i.id BETWEEN a.first AND a.last LIMIT {2 * MOST_TOUCHED + 1}"
    )
    people = frozenset(person for (person,) in rows)
    return None if len(people) > MOST_TOUCHED else people


def _renewed(connection: Connection, known: PeopleKeys, touched: Iterable[int], *, stamp: int) -> PeopleKeys:
    """Return the keys with those of a few people read again and put where their names stand now."""
    ids, keys, initials = known.ids[:], known.keys[:], known.initials[:]
    for person in touched:
        with suppress(ValueError):  # not in this list
            place = ids.index(person)
            del ids[place], keys[place], initials[place]
    rows = connection.execute(
        "SELECT f.sort_key, f.id, k.search_key, k.initials FROM influencer_fact AS f"
        " JOIN person_key AS k ON k.id = f.id WHERE +f.is_trashed = ? AND f.id IN (SELECT value FROM json_each(?))",
        (known.in_trash, json.dumps(list(touched))),
    ).fetchall()
    for sort_key, person, key, letters in rows:
        place = bisect_left(ids, (sort_key, person), key=partial(_order, connection))
        ids.insert(place, person)
        keys.insert(place, key)
        initials.insert(place, letters)
    return PeopleKeys(stamp, known.in_trash, ids, keys, initials)


def _order(connection: Connection, person: int) -> tuple[str, int]:
    row = connection.execute("SELECT sort_key FROM influencer_fact WHERE id = ?", (person,)).fetchone()
    return row[0], person
