"""The search keys of everybody, held in memory between two key strokes.

Looking through a hundred thousand keys in a list takes five milliseconds, reading them from the file a hundred. The
stamp of the file says whether they are still right; where the writes between are our own, only the people they
touched are read again.
"""

from __future__ import annotations

import json
import threading
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from irm.db import changelog

KEY: Final = "people_keys"
"""Under which name a session's `info` holds the memory of its store."""
MOST_TOUCHED: Final = 2_000
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

    def keys(self, connection: Any, *, in_trash: bool) -> PeopleKeys:
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
                found = _renewed(connection, known, touched, stamp=stamp, in_trash=in_trash)
            self._known[in_trash] = found
            return found

    def _between(self, seen: int, stamp: int) -> set[int] | None:
        """Return whom the writes after one stamp up to another touched, None where that is not known."""
        people: set[int] = set()
        for number in range(seen + 1, stamp + 1):
            touched = self._touched.get(number)
            if touched is None:
                return None
            people |= touched
        return people if len(people) <= MOST_TOUCHED else None


def of(info: dict[Any, Any], connection: Any, *, in_trash: bool) -> PeopleKeys:
    """Return the keys a session may use: those its store remembers, else (inside a write) read now."""
    memory = info.get(KEY)
    return memory.keys(connection, in_trash=in_trash) if memory is not None else load(connection, in_trash=in_trash)


def load(connection: Any, *, in_trash: bool) -> PeopleKeys:
    """Read the keys of everybody."""
    rows = connection.execute("SELECT id, search_key, initials FROM person_key").fetchall()
    return _ordered(connection, {row[0]: row for row in rows}, changelog.stamp(connection), in_trash=in_trash)


def touched_people(connection: Any) -> frozenset[int] | None:
    """Return whom the settled write touched, None for very many. Call it on the writing connection."""
    rows = connection.execute("SELECT id FROM temp.touched_person LIMIT ?", (MOST_TOUCHED + 1,)).fetchall()
    return None if len(rows) > MOST_TOUCHED else frozenset(person for (person,) in rows)


def _renewed(connection: Any, known: PeopleKeys, touched: Iterable[int], *, stamp: int, in_trash: bool) -> PeopleKeys:
    by_id = {key: (key, *words) for key, *words in zip(known.ids, known.keys, known.initials, strict=True)}
    rows = connection.execute(
        "SELECT id, search_key, initials FROM person_key WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(touched)),),
    ).fetchall()
    by_id.update({row[0]: row for row in rows})
    return _ordered(connection, by_id, stamp, in_trash=in_trash)


def _ordered(connection: Any, by_id: dict[int, Any], stamp: int, *, in_trash: bool) -> PeopleKeys:
    query = (
        "SELECT json_group_array(id) FROM (SELECT id FROM influencer_fact WHERE is_trashed = ? ORDER BY sort_key, id)"
    )
    ids: list[int] = json.loads(connection.execute(query, (in_trash,)).fetchone()[0])
    rows = [by_id[key] for key in ids]
    return PeopleKeys(
        stamp, in_trash, array("q", ids), _side_by_side([row[1] for row in rows]), [row[2] for row in rows]
    )


def _side_by_side(keys: list[str]) -> list[str]:
    """Return the same keys, each beside the next in memory: looking through them then takes a third of the time."""
    found: list[str] = []
    for start in range(0, len(keys), _BLOCK):
        found += "\0".join(keys[start : start + _BLOCK]).split("\0")
    return found
