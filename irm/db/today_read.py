"""Reads for what a day asks for: the first entries of each section, and how many there are.

Every read walks an index from its first row and stops at the limit. Counts are of the index alone, less those left out:
the trash and what was put off are few, while a hundred thousand people may be waiting.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from irm.db.driver import Connection

_PUT_OFF: Final = "SELECT record_id AS id FROM snooze WHERE kind = '{kind}' AND until > :today"
_REFUSED: Final = "i.do_not_contact_on IS NOT NULL OR i.not_relevant_on IS NOT NULL"
_WELCOME: Final = "i.do_not_contact_on IS NULL AND i.not_relevant_on IS NULL"
_OPEN: Final = "x.is_next_done = 0 AND x.next_due IS NOT NULL AND x.next_due BETWEEN :first AND :last"
_HAS_STEP: Final = "(x.next_step <> '' OR x.next_due IS NOT NULL)"
"""Says nothing more than `_OPEN`, but lets the index of one person's open steps be used."""
_LAST_TOUCH: Final = (
    "SELECT y.id FROM interaction AS y WHERE y.influencer_id = {person} AND y.direction <> 'none'"
    " ORDER BY y.happened_at DESC, y.id DESC LIMIT 1"
)
_SAID: Final = "substr(iif({touch}.body = '', {touch}.subject, {touch}.body), 1, :longest)"
_LONGEST: Final = 400
"""Letters of what they said that a line can show."""

# CROSS JOIN keeps the index that gives the order first; the plus keeps the index over everybody out of it.
_STEPS: Final = (
    "SELECT x.id, x.influencer_id, x.next_step, x.next_due, x.channel FROM interaction AS x"
    f" CROSS JOIN influencer_fact AS f ON f.id = x.influencer_id WHERE {_OPEN} AND +f.is_trashed = 0"
    f" AND x.id NOT IN ({_PUT_OFF.format(kind='next_step')}) ORDER BY x.next_due, x.id LIMIT :most"
)
_STEPS_COUNT: Final = (
    f"SELECT (SELECT count(*) FROM interaction AS x WHERE {_OPEN})"
    " - (SELECT count(*) FROM influencer_fact AS f CROSS JOIN interaction AS x ON x.influencer_id = f.id"
    f" WHERE f.is_trashed = 1 AND {_OPEN} AND {_HAS_STEP})"
    f" - (SELECT count(*) FROM ({_PUT_OFF.format(kind='next_step')}) AS s"
    " CROSS JOIN interaction AS x ON x.id = s.id CROSS JOIN influencer_fact AS f ON f.id = x.influencer_id"
    f" WHERE +f.is_trashed = 0 AND {_OPEN})"
)
_WAITS: Final = "f.turn = 'ours' AND f.turn <> ''"
"""The second part is what the index of turns is about."""
_WAITING: Final = (
    f"SELECT t.id, f.id, {_SAID.format(touch='t')}, f.last_contact_on, t.channel"
    " FROM influencer_fact AS f CROSS JOIN influencer AS i ON i.id = f.id"
    f" CROSS JOIN interaction AS t ON t.id = ({_LAST_TOUCH.format(person='f.id')})"
    f" WHERE {_WAITS} AND +f.is_trashed = 0 AND {_WELCOME}"
    f" AND t.id NOT IN ({_PUT_OFF.format(kind='waiting')}) ORDER BY f.last_contact_on, f.id LIMIT :most"
)
_PUT_OFF_WAITING: Final = (
    f"SELECT t.influencer_id AS id FROM ({_PUT_OFF.format(kind='waiting')}) AS s CROSS JOIN interaction AS t"
    f" ON t.id = s.id WHERE t.id = ({_LAST_TOUCH.format(person='t.influencer_id')})"
)
_LOSES: Final = "f.loses_touch_on <= :today"
_LOSING: Final = (
    "SELECT f.id, f.id, '', f.loses_touch_on, '' FROM influencer_fact AS f CROSS JOIN influencer AS i ON i.id = f.id"
    f" WHERE {_LOSES} AND +f.is_trashed = 0 AND {_WELCOME}"
    f" AND f.id NOT IN ({_PUT_OFF.format(kind='losing_touch')}) ORDER BY f.loses_touch_on, f.id LIMIT :most"
)
_BIRTHDAYS: Final = (
    "SELECT f.id, f.id, '', json_extract(w.value, '$[1]'), ''"
    " FROM json_each(:days) AS w CROSS JOIN influencer_fact AS f ON f.birthday_key = json_extract(w.value, '$[0]')"
    " AND f.birthday_key <> '' CROSS JOIN influencer AS i ON i.id = f.id"
    f" WHERE +f.is_trashed = 0 AND {_WELCOME} AND f.id NOT IN ({_PUT_OFF.format(kind='birthday')})"
    " ORDER BY 4, f.sort_key, f.id"
)
_COUNT: Final = (
    "SELECT count(*) FROM influencer_fact AS f WHERE {which} AND f.id NOT IN ("
    f"SELECT i.id FROM influencer AS i WHERE {_REFUSED}"
    " UNION ALL SELECT g.id FROM influencer_fact AS g WHERE g.is_trashed = 1 UNION ALL {put_off})"
)
"""Everybody an index knows but those refused, in the trash, or put off; read from indexes alone."""
_WAITING_COUNT: Final = _COUNT.format(which=_WAITS, put_off=_PUT_OFF_WAITING)
_LOSING_COUNT: Final = _COUNT.format(which=_LOSES, put_off=_PUT_OFF.format(kind="losing_touch"))
_IN_FORCE: Final = (
    "FROM snooze AS s CROSS JOIN {join} WHERE s.kind = '{kind}' AND s.until > :today AND +f.is_trashed = 0"
)
_SNOOZED: Final = " UNION ALL ".join(
    (
        "SELECT s.record_id, f.id, x.next_step, s.until, x.channel, s.kind "
        + _IN_FORCE.format(
            kind="next_step",
            join="interaction AS x ON x.id = s.record_id CROSS JOIN influencer_fact AS f ON f.id = x.influencer_id",
        )
        + " AND x.is_next_done = 0 AND x.next_due IS NOT NULL",
        f"SELECT s.record_id, f.id, {_SAID.format(touch='x')}, s.until, x.channel, s.kind "
        + _IN_FORCE.format(
            kind="waiting",
            join="interaction AS x ON x.id = s.record_id CROSS JOIN influencer_fact AS f ON f.id = x.influencer_id"
            " CROSS JOIN influencer AS i ON i.id = f.id",
        )
        + f" AND f.turn = 'ours' AND {_WELCOME} AND x.id = ({_LAST_TOUCH.format(person='f.id')})",
        *(
            "SELECT s.record_id, f.id, '', s.until, '', s.kind "
            + _IN_FORCE.format(
                kind=kind,
                join="influencer_fact AS f ON f.id = s.record_id CROSS JOIN influencer AS i ON i.id = f.id",
            )
            + f" AND {_WELCOME} AND {condition}"
            for kind, condition in (("losing_touch", _LOSES), ("birthday", "f.birthday_key <> ''"))
        ),
    )
)
_PEOPLE: Final = (
    "SELECT f.id, i.display_name, f.platform, f.handle, s.code, f.tier, f.last_contact_on,"
    " i.do_not_contact_on IS NOT NULL, i.not_relevant_on IS NOT NULL"
    " FROM influencer_fact AS f JOIN influencer AS i ON i.id = f.id JOIN stage AS s ON s.id = i.stage_id"
    " WHERE f.id IN (SELECT value FROM json_each(?))"
)

Rows = list[tuple[Any, ...]]
"""Each with the id of the record, the id of the person, the words, the day, the channel."""


def steps(connection: Connection, first: date, last: date, *, today: date, most: int) -> tuple[int, Rows]:
    """Return how many open next steps are due from `first` to `last`, and the first of them."""
    values = {"first": first.isoformat(), "last": last.isoformat(), "today": today.isoformat(), "most": most}
    return steps_count(connection, first, last, today=today), connection.execute(_STEPS, values).fetchall()


def steps_count(connection: Connection, first: date, last: date, *, today: date) -> int:
    """Return how many open next steps are due from `first` to `last`."""
    values = {"first": first.isoformat(), "last": last.isoformat(), "today": today.isoformat()}
    return int(connection.execute(_STEPS_COUNT, values).fetchone()[0])


def waiting(connection: Connection, *, today: date, most: int) -> tuple[int, Rows]:
    """Return how many people wait for an answer, and who has waited longest, with the touch that waits."""
    values = {"today": today.isoformat(), "most": most, "longest": _LONGEST}
    return _count(connection, _WAITING_COUNT, today), connection.execute(_WAITING, values).fetchall()


def losing_touch(connection: Connection, *, today: date, most: int) -> tuple[int, Rows]:
    """Return how many people have heard nothing for longer than their rhythm, and those that are most days over."""
    values = {"today": today.isoformat(), "most": most}
    return _count(connection, _LOSING_COUNT, today), connection.execute(_LOSING, values).fetchall()


def birthdays(connection: Connection, days: Sequence[tuple[str, date]], *, today: date, most: int) -> tuple[int, Rows]:
    """Return how many people have a birthday with one of the keys of `days`, and the first of them."""
    listed = json.dumps([(key, day.isoformat()) for key, day in days])
    rows = connection.execute(_BIRTHDAYS, {"days": listed, "today": today.isoformat()}).fetchall()
    return len(rows), rows[:most]


def snoozed(connection: Connection, *, today: date, most: int) -> tuple[int, Rows]:
    """Return how many things are put off, and those that come back first; their rows end with the kind."""
    values = {"today": today.isoformat(), "longest": _LONGEST, "most": most}
    rows = connection.execute(f"{_SNOOZED} ORDER BY 4, 6, 1", values).fetchall()
    return len(rows), rows[:most]


def people(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return name, platform, handle, stage, tier, day of the last contact, and the two refusals of each person."""
    rows = connection.execute(_PEOPLE, (json.dumps(list(ids)),))
    return {row[0]: row[1:] for row in rows}


def rhythms(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    """Return the rhythm in days of those people who have one."""
    query = "SELECT id, rhythm_days FROM influencer WHERE rhythm_days IS NOT NULL"
    rows = connection.execute(f"{query} AND id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
    return dict(rows.fetchall())


def birthday_keys(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """Return the "MM-DD" of those people whose birthday is known."""
    query = "SELECT id, birthday_key FROM influencer_fact WHERE birthday_key <> ''"
    rows = connection.execute(f"{query} AND id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
    return dict(rows.fetchall())


def _count(connection: Connection, query: str, today: date) -> int:
    return int(connection.execute(query, {"today": today.isoformat()}).fetchone()[0])
