"""Moves everything that belongs to one person to another, so that the first can go and nothing goes with them.

`MOVES` names every column that refers to a person: a test compares it with the tables, so that none is forgotten.
Positions go on after those of the person who is kept. Nothing here decides which value of a field wins.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, Final

from irm.db.driver import Connection
from irm.domain.deadlines import SOURCES
from irm.domain.today import KINDS

Move = Callable[[Any, int, int], None]

_OF_PEOPLE: Final = tuple(
    sorted({kind for kind, source in SOURCES.items() if source == "influencer"} | {"losing_touch", "birthday"})
)
"""What is put off, or was told, about a person, and not about a record of theirs."""
_TOUCH_KINDS: Final = frozenset({"next_step", "waiting"})
assert set(KINDS) <= _TOUCH_KINDS | set(_OF_PEOPLE), "a kind of Today belongs to a person or to a touch"


def move_everything(connection: Connection, keep: int, gone: int) -> list[int]:
    """Let `keep` own what `gone` owned; return the slots in which one of two cooperations had to make room."""
    slots = _make_room_in_slots(connection, keep, gone)
    for (table, column), move in MOVES.items():
        if move is None:
            connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "{column}" = ?', (keep, gone))
        else:
            move(connection, keep, gone)
    _move_marks(connection, keep, gone)
    return slots


def columns(connection: Connection, person: int) -> dict[str, Any]:
    """Return the columns of a person's own row, {} where there is none."""
    cursor = connection.execute("SELECT * FROM influencer WHERE id = ?", (person,))
    row = cursor.fetchone()
    return {} if row is None else dict(zip((one[0] for one in cursor.description), row, strict=True))


def own_values(connection: Connection, person: int) -> dict[int, str]:
    """Return what the own fields say of a person, by the id of the field."""
    return dict(
        connection.execute(
            "SELECT own_field_id, value FROM own_value WHERE influencer_id = ? ORDER BY own_field_id", (person,)
        ).fetchall()
    )


def set_columns(connection: Connection, person: int, values: dict[str, Any]) -> None:
    """Write these columns of a person's own row."""
    if values:
        names = ", ".join(f'"{name}" = ?' for name in values)
        connection.execute(f"UPDATE influencer SET {names} WHERE id = ?", (*values.values(), person))


def remove(connection: Connection, person: int) -> None:
    """Remove the row of a person whose parts have moved, and note under which uid they were known."""
    connection.execute("DELETE FROM influencer WHERE id = ?", (person,))


def remember_uid(connection: Connection, keep: int, uid: str) -> None:
    """Note that a file which names this uid means the person who is kept."""
    connection.execute("DELETE FROM former_uid WHERE uid = ?", (uid,))
    connection.execute("INSERT INTO former_uid (influencer_id, uid) VALUES (?, ?)", (keep, uid))


def _make_room_in_slots(connection: Connection, keep: int, gone: int) -> list[int]:
    """Take one of two cooperations out of each slot both are in: the lower one, which stays in the campaign.

    Who dropped out stands below everybody; two of the same rank leave the place to the kept one.
    """
    pairs = connection.execute(
        "SELECT a.slot_id, a.id, a.rank, b.id, b.rank FROM cooperation AS a"
        " JOIN cooperation AS b ON b.slot_id = a.slot_id WHERE a.influencer_id = ? AND b.influencer_id = ?",
        (keep, gone),
    ).fetchall()
    for _, ours, our_rank, theirs, their_rank in pairs:
        is_theirs_higher = their_rank is not None and (our_rank is None or their_rank < our_rank)
        lower = ours if is_theirs_higher else theirs
        connection.execute("UPDATE cooperation SET slot_id = NULL, rank = NULL WHERE id = ?", (lower,))
    return [slot for slot, *_ in pairs]


def _append(connection: Connection, table: str, keep: int, gone: int) -> None:
    """Give the rows to the kept person, behind theirs and in their order."""
    connection.execute(
        f'UPDATE "{table}" SET influencer_id = ?1, position = position + 1 +'
        f' (SELECT coalesce(max(position), -1) FROM "{table}" WHERE influencer_id = ?1) WHERE influencer_id = ?2',
        (keep, gone),
    )


def _move_accounts(connection: Connection, keep: int, gone: int) -> None:
    """Move the accounts; one whose handle is not known is the one on its platform that is, and they become one."""
    for unknown, known in connection.execute(
        "SELECT u.id, min(k.id) FROM social_account AS u JOIN social_account AS k ON k.platform = u.platform"
        " AND k.id <> u.id AND k.influencer_id <> u.influencer_id AND (k.canonical IS NOT NULL OR k.influencer_id = ?1)"
        " WHERE u.canonical IS NULL AND u.influencer_id IN (?1, ?2) AND k.influencer_id IN (?1, ?2)"
        " AND (u.url = '' OR u.url = k.url) GROUP BY u.id HAVING count(*) = 1",
        (keep, gone),
    ).fetchall():
        there = connection.execute("SELECT 1 FROM social_account WHERE id = ?", (known,)).fetchone()
        if there:
            _join_accounts(connection, known, unknown)
    _append(connection, "social_account", keep, gone)


def _join_accounts(connection: Connection, into: int, account: int) -> None:
    """Give the readings of an account to another; those of one day and source fill each other."""
    names = _counts(connection)
    filled = ", ".join(f"{name} = coalesce(metric_snapshot.{name}, o.{name})" for name in names)
    connection.execute(
        f"UPDATE metric_snapshot SET {filled} FROM metric_snapshot AS o WHERE metric_snapshot.account_id = ?"
        " AND o.account_id = ? AND o.taken_on = metric_snapshot.taken_on AND o.source = metric_snapshot.source",
        (into, account),
    )
    connection.execute(
        "UPDATE metric_snapshot SET account_id = ?1 WHERE account_id = ?2 AND NOT EXISTS (SELECT 1"
        " FROM metric_snapshot AS o WHERE o.account_id = ?1 AND o.taken_on = metric_snapshot.taken_on"
        " AND o.source = metric_snapshot.source)",
        (into, account),
    )
    connection.execute(
        "UPDATE social_account SET is_verified = max(is_verified, (SELECT o.is_verified FROM social_account AS o"
        " WHERE o.id = ?2)) WHERE id = ?1",
        (into, account),
    )
    connection.execute("DELETE FROM social_account WHERE id = ?", (account,))


def _counts(connection: Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM pragma_table_info('metric_snapshot')").fetchall()
    return [name for (name,) in rows if name not in ("id", "account_id", "taken_on", "source")]


def _move_contacts(connection: Connection, keep: int, gone: int) -> None:
    """Move the contact points; of two that are the same one is left, with what the other says beside it."""
    connection.execute(
        "UPDATE contact_point SET label = iif(contact_point.label = '', o.label, contact_point.label),"
        " confirmed_on = nullif(max(coalesce(contact_point.confirmed_on, ''), coalesce(o.confirmed_on, '')), '')"
        " FROM contact_point AS o WHERE contact_point.influencer_id = ?1 AND o.influencer_id = ?2"
        " AND o.kind = contact_point.kind AND o.normalised = contact_point.normalised",
        (keep, gone),
    )
    connection.execute(
        "DELETE FROM contact_point WHERE influencer_id = ?2 AND EXISTS (SELECT 1 FROM contact_point AS o"
        " WHERE o.influencer_id = ?1 AND o.kind = contact_point.kind AND o.normalised = contact_point.normalised)",
        (keep, gone),
    )
    connection.execute(
        "UPDATE contact_point SET is_preferred = 0 WHERE influencer_id = ?2 AND is_preferred = 1 AND EXISTS (SELECT 1"
        " FROM contact_point AS o WHERE o.influencer_id = ?1 AND o.kind = contact_point.kind AND o.is_preferred = 1)",
        (keep, gone),
    )
    _append(connection, "contact_point", keep, gone)


def _move_tags(connection: Connection, keep: int, gone: int) -> None:
    connection.execute(
        "DELETE FROM influencer_tag WHERE influencer_id = ?2"
        " AND tag_id IN (SELECT tag_id FROM influencer_tag WHERE influencer_id = ?1)",
        (keep, gone),
    )
    _append(connection, "influencer_tag", keep, gone)


def _move_representatives(connection: Connection, keep: int, gone: int) -> None:
    """Move who speaks for them; who speaks for both is named once, with the role that is known."""
    connection.execute(
        "UPDATE influencer_representative SET role = o.role FROM influencer_representative AS o"
        " WHERE influencer_representative.influencer_id = ?1 AND influencer_representative.role = ''"
        " AND o.influencer_id = ?2 AND o.role <> ''"
        " AND o.representative_id = influencer_representative.representative_id",
        (keep, gone),
    )
    connection.execute(
        "DELETE FROM influencer_representative WHERE influencer_id = ?2 AND representative_id IN"
        " (SELECT representative_id FROM influencer_representative WHERE influencer_id = ?1)",
        (keep, gone),
    )
    _append(connection, "influencer_representative", keep, gone)


def _move_own_values(connection: Connection, keep: int, gone: int) -> None:
    """Move what only the other one's fields say; where both say something it was chosen before."""
    connection.execute(
        "DELETE FROM own_value WHERE influencer_id = ?2"
        " AND own_field_id IN (SELECT own_field_id FROM own_value WHERE influencer_id = ?1)",
        (keep, gone),
    )
    connection.execute("UPDATE own_value SET influencer_id = ? WHERE influencer_id = ?", (keep, gone))


def choose_own_value(connection: Connection, keep: int, gone: int, own_field: int, *, is_others: bool) -> None:
    """Take what one of the two says in an own field away, so that the other's stands."""
    loser = keep if is_others else gone
    connection.execute("DELETE FROM own_value WHERE influencer_id = ? AND own_field_id = ?", (loser, own_field))


def _move_introduced(connection: Connection, keep: int, gone: int) -> None:
    """Say of those the other one introduced that the kept one did; nobody introduces themselves."""
    connection.execute("UPDATE influencer SET introduced_by_id = ?1 WHERE introduced_by_id = ?2", (keep, gone))
    connection.execute("UPDATE influencer SET introduced_by_id = NULL WHERE id = ?1 AND introduced_by_id = ?1", (keep,))


def _move_not_same(connection: Connection, keep: int, gone: int) -> None:
    """Whoever is not the same as the other one is not the same as the kept one."""
    for key, first, second, noted_at in connection.execute(
        "SELECT id, first_id, second_id, noted_at FROM not_same WHERE ? IN (first_id, second_id)", (gone,)
    ).fetchall():
        connection.execute("DELETE FROM not_same WHERE id = ?", (key,))
        other = second if first == gone else first
        if other != keep:
            connection.execute(
                "INSERT OR IGNORE INTO not_same (first_id, second_id, noted_at) VALUES (?, ?, ?)",
                (min(other, keep), max(other, keep), noted_at),
            )


def _move_marks(connection: Connection, keep: int, gone: int) -> None:
    """Move what is put off and what was told about the person; the kept one's own stands."""
    kinds = ", ".join(f"'{kind}'" for kind in _OF_PEOPLE)
    for table, same in (("snooze", "o.kind = m.kind"), ("reminder", "o.kind = m.kind AND o.day = m.day")):
        connection.execute(
            f"DELETE FROM {table} WHERE id IN (SELECT m.id FROM {table} AS m JOIN {table} AS o ON o.record_id = ?1"
            f" AND {same} WHERE m.record_id = ?2 AND m.kind IN ({kinds}))",
            (keep, gone),
        )
        connection.execute(
            f"UPDATE {table} SET record_id = ?1 WHERE record_id = ?2 AND kind IN ({kinds})", (keep, gone)
        )


MOVES: Final[dict[tuple[str, str], Move | None]] = {
    ("social_account", "influencer_id"): _move_accounts,
    ("contact_point", "influencer_id"): _move_contacts,
    ("influencer_tag", "influencer_id"): _move_tags,
    ("influencer_representative", "influencer_id"): _move_representatives,
    ("own_value", "influencer_id"): _move_own_values,
    ("influencer", "introduced_by_id"): _move_introduced,
    ("not_same", "first_id"): _move_not_same,
    ("not_same", "second_id"): _move_not_same,
    ("interaction", "influencer_id"): None,
    ("affinity", "influencer_id"): None,
    ("incident", "influencer_id"): None,
    ("stage_change", "influencer_id"): None,
    ("attachment", "influencer_id"): None,
    ("cooperation", "influencer_id"): None,
    ("usage_right", "influencer_id"): None,
    ("permit", "influencer_id"): None,
    ("former_uid", "influencer_id"): None,
}
"""Every column that refers to a person, with how its rows move; None where they need only name another person."""


def count(connection: Connection, table: str, person: int) -> int:
    """Return how many rows of a table a person owns."""
    return int(connection.execute(f'SELECT count(*) FROM "{table}" WHERE influencer_id = ?', (person,)).fetchone()[0])


def handles(connection: Connection, person: int) -> set[str]:
    """Return the folded handles of a person."""
    rows = connection.execute(
        "SELECT irm_fold(canonical) FROM social_account WHERE influencer_id = ? AND canonical IS NOT NULL", (person,)
    ).fetchall()
    return {handle for (handle,) in rows}


def weights(connection: Connection, people: Iterable[int]) -> dict[int, int]:
    """Return how much hangs from people: touches, and cooperations, which weigh more."""
    rows = connection.execute(
        "SELECT p.value, (SELECT count(*) FROM interaction AS t WHERE t.influencer_id = p.value)"
        " + 100 * (SELECT count(*) FROM cooperation AS c WHERE c.influencer_id = p.value) FROM json_each(?) AS p",
        (json.dumps(sorted(set(people))),),
    ).fetchall()
    return dict(rows)


def keep_apart(connection: Connection, first: int, second: int, *, noted_at: str) -> bool:
    """Note that two people are not the same; return whether it was not noted yet."""
    result = connection.execute(
        "INSERT OR IGNORE INTO not_same (first_id, second_id, noted_at) VALUES (?, ?, ?)",
        (min(first, second), max(first, second), noted_at),
    )
    return bool(result.rowcount)
