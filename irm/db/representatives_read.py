"""Reads for the list and page of representatives: ids in order, list lines, who speaks for whom, the search.

There are a few thousand at most, so nothing is derived beforehand: what the list shows is computed when it is read.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Iterable, Sequence
from typing import Any, Final

from irm.db.driver import Connection

_AMONG: Final = "IN (SELECT value FROM json_each(?))"

PEOPLE: Final = (
    "FROM influencer_representative AS l JOIN influencer AS i ON i.id = l.influencer_id"
    " WHERE l.representative_id = r.id AND i.trashed_at IS NULL"
)
_COUNT: Final = f"(SELECT count(*) {PEOPLE})"
_LAST: Final = (
    f"(SELECT max(f.last_contact_on) {PEOPLE.replace(' WHERE', ' JOIN influencer_fact AS f ON f.id = i.id WHERE')})"
)


def contact_of(kind: str) -> str:
    """Return the SQL of the contact point of a kind to use first: the preferred one, else the first."""
    return (
        "coalesce((SELECT c.value FROM contact_point AS c WHERE c.representative_id = r.id"
        f" AND c.kind = '{kind}' ORDER BY c.is_preferred DESC, c.position, c.id LIMIT 1), '')"
    )


_SORTS: Final = {
    "name": "irm_fold(r.name)",
    "kind": "r.kind",
    "company": "irm_fold(r.company)",
    "people": _COUNT,
    "last_contact": _LAST,
    "email": f"lower({contact_of('email')})",
    "phone": contact_of("phone"),
    "country": "irm_fold(r.country)",
    "created": "r.id",
}
"""Sort key to SQL."""

_EMPTY_LAST: Final = frozenset({"company", "email", "phone", "country"})

INITIALS: Final = frozenset("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
_SPECIAL: Final = re.compile(r"[*?\[]")


def anywhere(folded: str) -> str:
    """Return the GLOB pattern of a substring."""
    return "*" + _SPECIAL.sub(r"[\g<0>]", folded) + "*"


def list_ids(
    connection: Connection,
    *,
    sort: str,
    is_descending: bool,
    in_trash: bool,
    condition: str = "1",
    values: Sequence[Any] = (),
) -> array[int]:
    """Return ids in list order; empty values come last either way. `condition` is one of representatives_query."""
    rows = connection.execute(
        f"SELECT r.id FROM representative AS r WHERE (r.trashed_at IS NOT NULL) = ? AND {condition}"
        f" ORDER BY {_order(sort, is_descending=is_descending)}",
        (in_trash, *values),
    )
    return array("q", [key for (key,) in rows])


def _order(sort: str, *, is_descending: bool) -> str:
    """Return the ORDER BY of a sort key; an unknown one is by name."""
    column = _SORTS.get(sort, _SORTS["name"])
    direction = "DESC" if is_descending else "ASC"
    empty = f"{column} = ''" if sort in _EMPTY_LAST else f"{column} IS NULL"
    return f"{empty}, {column} {direction}, {_SORTS['name']}, r.id"


def count(connection: Connection, *, in_trash: bool) -> int:
    """Return how many representatives there are, in the trash or out of it."""
    row = connection.execute(
        "SELECT count(*) FROM representative WHERE (trashed_at IS NOT NULL) = ?", (in_trash,)
    ).fetchone()
    return int(row[0])


def list_rows(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return the list line of each representative.

    In order: id, name, kind, company, people, day of their last contact, e-mail, phone, in the trash or not.
    """
    rows = connection.execute(
        f"SELECT r.id, r.name, r.kind, r.company, {_COUNT}, {_LAST}, {contact_of('email')}, {contact_of('phone')},"
        f" r.trashed_at IS NOT NULL FROM representative AS r WHERE r.id {_AMONG}",
        (json.dumps(list(ids)),),
    )
    return {row[0]: row for row in rows}


def people_of(connection: Connection, ids: Iterable[int]) -> list[tuple[int, int, str, str]]:
    """Return whom representatives speak for, outside the trash: representative, person, name, role."""
    rows: list[tuple[int, int, str, str]] = connection.execute(
        "SELECT l.representative_id, i.id, i.display_name, l.role FROM influencer_representative AS l"
        " JOIN influencer AS i ON i.id = l.influencer_id"
        f" WHERE l.representative_id {_AMONG} AND i.trashed_at IS NULL ORDER BY l.id",
        (json.dumps(list(ids)),),
    ).fetchall()
    return rows


def representatives_of(connection: Connection, influencer_ids: Iterable[int]) -> list[tuple[int, int, str, str]]:
    """Return who speaks for people, outside the trash, in their order: person, representative, name, role."""
    rows: list[tuple[int, int, str, str]] = connection.execute(
        "SELECT l.influencer_id, r.id, r.name, l.role FROM influencer_representative AS l"
        " JOIN representative AS r ON r.id = l.representative_id"
        f" WHERE l.influencer_id {_AMONG} AND r.trashed_at IS NULL ORDER BY l.position, l.id",
        (json.dumps(list(influencer_ids)),),
    ).fetchall()
    return rows


def links(connection: Connection, column: str, owner: int) -> dict[int, tuple[int, str, int]]:
    """Return the links of one person or representative to what is not in the trash: id, role and position by the other.

    `column` is "influencer_id" or "representative_id", that of `owner`.
    """
    other, table = (
        ("representative_id", "representative") if column == "influencer_id" else ("influencer_id", "influencer")
    )
    rows = connection.execute(
        f"SELECT l.{other}, l.id, l.role, l.position FROM influencer_representative AS l"
        f" JOIN {table} AS o ON o.id = l.{other} WHERE l.{column} = ? AND o.trashed_at IS NULL",
        (owner,),
    ).fetchall()
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


def named_like(connection: Connection, folded: str, *, limit: int) -> list[tuple[int, str, str]]:
    """Return id, name and company of representatives outside the trash that are called so, best first."""
    pattern = anywhere(folded)
    is_initials = bool(folded) and set(folded) <= INITIALS
    initials = " OR irm_initials(r.name || ' ' || r.company) GLOB ?2" if is_initials else ""
    rows: list[tuple[int, str, str]] = connection.execute(
        "SELECT r.id, r.name, r.company FROM representative AS r WHERE r.trashed_at IS NULL"
        f" AND (irm_fold(r.name || ' ' || r.company) GLOB ?2{initials})"
        " ORDER BY instr(irm_fold(r.name), ?1) <> 1, irm_fold(r.name), r.id LIMIT ?3",
        (folded, pattern, limit),
    ).fetchall()
    return rows


def ids_named(connection: Connection, folded: str) -> list[int]:
    """Return the representatives outside the trash whose folded name or company is exactly this."""
    rows = connection.execute(
        "SELECT id FROM representative WHERE trashed_at IS NULL AND (irm_fold(name) = ?1 OR irm_fold(company) = ?1)"
        " ORDER BY irm_fold(name) <> ?1, id",
        (folded,),
    )
    return [key for (key,) in rows]


def names(connection: Connection) -> list[tuple[int, str, str]]:
    """Return id, name and company of all representatives outside the trash."""
    rows: list[tuple[int, str, str]] = connection.execute(
        "SELECT id, name, company FROM representative WHERE trashed_at IS NULL ORDER BY id"
    ).fetchall()
    return rows


def contacts(connection: Connection) -> list[tuple[int, str, str]]:
    """Return the contact points of all representatives: owner, kind, normalised value."""
    rows: list[tuple[int, str, str]] = connection.execute(
        "SELECT representative_id, kind, normalised FROM contact_point WHERE representative_id IS NOT NULL ORDER BY id"
    ).fetchall()
    return rows


def all_links(connection: Connection) -> list[tuple[int, int, int, str]]:
    """Return all links: id, person, representative, role."""
    rows: list[tuple[int, int, int, str]] = connection.execute(
        "SELECT id, influencer_id, representative_id, role FROM influencer_representative"
    ).fetchall()
    return rows


CONTACT_FIELDS: Final = ("id", "kind", "value", "normalised", "label", "is_preferred", "confirmed_on")


def ids_speaking_for(connection: Connection, people: Sequence[int] | None) -> list[int]:
    """Return who speaks for some people, in the trash or not; None asks for all representatives."""
    if people is None:
        return [key for (key,) in connection.execute("SELECT id FROM representative ORDER BY id")]
    rows = connection.execute(
        f"SELECT DISTINCT representative_id FROM influencer_representative WHERE influencer_id {_AMONG} ORDER BY 1",
        (json.dumps(list(people)),),
    )
    return [key for (key,) in rows]


def whole(connection: Connection, ids: Iterable[int], names: Sequence[str]) -> list[tuple[Any, ...]]:
    """Return these columns of representatives, by id."""
    rows: list[tuple[Any, ...]] = connection.execute(
        f"SELECT {', '.join(names)} FROM representative WHERE id {_AMONG} ORDER BY id", (json.dumps(list(ids)),)
    ).fetchall()
    return rows


def contact_objects(connection: Connection, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return the contact points of representatives in their order: owner, then CONTACT_FIELDS."""
    rows: list[tuple[Any, ...]] = connection.execute(
        f"SELECT representative_id, {', '.join(CONTACT_FIELDS)} FROM contact_point"
        f" WHERE representative_id {_AMONG} ORDER BY representative_id, position, id",
        (json.dumps(list(ids)),),
    ).fetchall()
    return rows


def ids_by_uid(connection: Connection) -> dict[str, int]:
    """Return the ids of all representatives by uid."""
    return dict(connection.execute("SELECT uid, id FROM representative").fetchall())
