"""Reads for the user's own fields: what they are, what they say of many people, and lists in the order of one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from irm.db.driver import Connection
from irm.domain.own_fields import OwnField


def fields(connection: Connection) -> list[OwnField]:
    """Return every field in order."""
    rows = connection.execute(
        "SELECT id, code, name, kind, choices, currency, is_hidden FROM own_field ORDER BY position, id"
    )
    return [
        OwnField(key, code, name, kind, tuple(json.loads(choices or "[]")), currency, bool(is_hidden))
        for key, code, name, kind, choices, currency, is_hidden in rows
    ]


def rows(connection: Connection, ids: Iterable[int]) -> list[tuple[int, str, str]]:
    """Return owner, code and value, in the order of the fields."""
    found: list[tuple[int, str, str]] = connection.execute(
        "SELECT v.influencer_id, f.code, v.value FROM own_value AS v JOIN own_field AS f ON f.id = v.own_field_id"
        " WHERE v.influencer_id IN (SELECT value FROM json_each(?)) ORDER BY f.position, f.id",
        (json.dumps(list(ids)),),
    ).fetchall()
    return found


def put(connection: Connection, owner: int, field_id: int, value: str) -> None:
    """Make a field say this of somebody who is in the file."""
    connection.execute(
        "INSERT INTO own_value (influencer_id, own_field_id, value) VALUES (?, ?, ?)"
        " ON CONFLICT (influencer_id, own_field_id) DO UPDATE SET value = excluded.value",
        (owner, field_id, value),
    )


def distinct(connection: Connection, field_id: int) -> list[tuple[str, int]]:
    """Return the values of a field, each with how many people have it."""
    found: list[tuple[str, int]] = connection.execute(
        "SELECT value, count(*) FROM own_value WHERE own_field_id = ? GROUP BY value", (field_id,)
    ).fetchall()
    return found


# The plus keeps the index over all values of a field out of it, which would be walked through once for every person.
JOIN: Final = (
    "LEFT JOIN (SELECT influencer_id AS own_owner, value AS own_value, ? AS own_choices FROM own_value"
    " WHERE +own_field_id = ?) ON own_owner = influencer_fact.id"
)
"""What puts the values of one field beside people; its choices as JSON text and its id are bound."""
ORDERS: Final = {
    "text": "irm_fold(own_value) {direction}",
    "number": "CAST(own_value AS REAL) {direction}",
    "money": "substr(own_value, -3) {direction}, CAST(own_value AS INTEGER) {direction}",
    "date": "own_value {direction}",
    "choice": "coalesce((SELECT c.key FROM json_each(own_choices) AS c WHERE c.value = own_value), 1000) {direction},"
    " irm_fold(own_value) {direction}",
    "yes_no": "own_value {direction}",
}
"""In which order values stand, by kind: choices as they are offered, money by currency and then by amount."""


def field(connection: Connection, code: str) -> OwnField | None:
    """Return the field of a code, None for no such field."""
    return next((known for known in fields(connection) if known.code == code), None)
