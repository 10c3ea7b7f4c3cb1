"""Reads single values of people for files that are tables: one statement a page, with only what is asked for in it.

Several values of a kind come as a JSON list of texts, put together by the statement. People in the trash are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from irm.db.bulk_parts import AMONG, MAIN_ACCOUNT, Select
from irm.db.driver import Connection
from irm.domain.influencer import COUNTS

_PERSON: Final = (
    *("uid", "display_name", "legal_name", "sort_name", "kind", "country", "city", "languages", "time_zone"),
    *("rhythm_days", "birthday", "origin", "introduced_by", "influence_type", "causes", "do_not_contact_on"),
    *("do_not_contact_reason", "not_relevant_on", "not_relevant_reason", "notes", "created_at"),
)
_DERIVED: Final = (
    *("platform", "handle", "followers", "tier", "rate", "rate_formula", "last_contact", "turn", "next_step"),
    "next_due",
)
_COUNTS: Final = COUNTS[1:]


def _contacts(kind: str) -> str:
    return (
        "(SELECT json_group_array(c.value ORDER BY c.position, c.id) FROM contact_point AS c"
        f" WHERE c.influencer_id = i.id AND c.kind = '{kind}')"
    )


_VALUES: Final = {
    **{name: f"i.{name}" for name in _PERSON},
    **{name: f"f.{name}" for name in _DERIVED},
    **{name: f"m.{name}" for name in _COUNTS},
    "url": "b.url",
    "stage": "s.code",
    "stage_name": "s.name",
    "introducer": "n.display_name",
    "emails": _contacts("email"),
    "phones": _contacts("phone"),
    "addresses": _contacts("address"),
    "tags": "(SELECT json_group_array(t.name ORDER BY g.position, g.id) FROM influencer_tag AS g"
    " JOIN tag AS t ON t.id = g.tag_id WHERE g.influencer_id = i.id)",
}
"""By name; link and counts are those of the account with the most followers."""

_LATEST: Final = (
    f"{MAIN_ACCOUNT} LEFT JOIN metric_snapshot AS m ON m.id = (SELECT l.id FROM metric_snapshot AS l"
    " WHERE l.account_id = b.id ORDER BY l.taken_on DESC, l.id DESC LIMIT 1)"
)
_JOINS: Final = {
    "f": " JOIN influencer_fact AS f ON f.id = i.id",
    "s": " JOIN stage AS s ON s.id = i.stage_id",
    "n": " LEFT JOIN influencer AS n ON n.id = i.introduced_by_id",
}


def statement(names: Iterable[str]) -> str:
    """Return the statement that reads these values, the id of the person before them."""
    values = ["i.id", *(_VALUES[name] for name in names)]
    used = {value[0] for value in values}
    joins = "".join(join for mark, join in _JOINS.items() if mark in used)
    joins += _LATEST if "m" in used else MAIN_ACCOUNT if "b" in used else ""
    return (
        f"SELECT {', '.join(values)} FROM influencer AS i{joins} WHERE i.trashed_at IS NULL AND i.id {AMONG}"
        " ORDER BY i.id"
    )


def page(connection: Connection, ids: Sequence[int], query: str) -> list[tuple[Any, ...]]:
    """Return what a `statement` gives for these people, in their order; ids that are gone are left out."""
    found: dict[int, tuple[Any, ...]] = {row[0]: row for row in Select(connection, ids)(query)}
    return [found[key] for key in ids if key in found]
