"""The columns of a table of people: key, header, and the cell of one person.

What the headers mean to an import stands in `resources/aliases.toml`; what the cells hold in `docs/FORMAT.md`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from irm.db.bulk_read import (
    ACCOUNTS,
    AFFINITY,
    CONTACTS,
    OWN_VALUES,
    SPEAKERS,
    TAGS,
    TOUCHES,
    PersonRecord,
    SnapshotRow,
)
from irm.domain import iso
from irm.domain.handles import PLATFORMS, profile_url
from irm.domain.lists import join_items
from irm.domain.own_fields import OwnField, file_text, own_key
from irm.errors import IrmError
from irm.services.exports import cells

Cell = str | int | float | None
"""What stands in a cell: a count is a number, a rate a fraction, all else is text."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `parts` of a person must have been read for it, `width` is in characters."""

    key: str
    header: str
    cell: Callable[[PersonRecord], Cell]
    parts: frozenset[str] = frozenset()
    width: int = 14
    is_rate: bool = False
    is_day: bool = False


_EXACT: Final = re.compile(r"-?\d{1,15}")


def _count(name: str) -> Callable[[PersonRecord], Cell]:
    place = SnapshotRow._fields.index(name)

    def cell(record: PersonRecord) -> Cell:
        snapshot = record.main_snapshot()
        count: Cell = None if snapshot is None else snapshot[place]
        return count

    return cell


def _platform(record: PersonRecord) -> Cell:
    code = record.fact.platform
    return PLATFORMS[code].name if code else ""


def _link(record: PersonRecord) -> Cell:
    fact = record.fact
    return fact.url or profile_url(fact.platform, fact.handle)


def _moment(text: str | None) -> str:
    """Return an instant as people read it, in the zone of this machine."""
    return iso.from_text(text).astimezone().strftime("%Y-%m-%d %H:%M") if text else ""


def _word(code: str) -> str:
    return code.replace("_", " ").capitalize()


_A: Final = frozenset((ACCOUNTS,))
_C: Final = frozenset((CONTACTS,))

COLUMNS: Final = (
    Column("uid", "IRM ID", lambda r: r.row.uid, width=34),
    Column("name", "Name", lambda r: r.row.display_name, width=26),
    Column("legal_name", "Legal name", lambda r: r.row.legal_name, width=22),
    Column("sort_name", "Filed under", lambda r: r.row.sort_name, width=16),
    Column("kind", "Kind", lambda r: _word(r.row.kind), width=10),
    Column("platform", "Platform", _platform, width=12),
    Column("handle", "Handle", lambda r: r.fact.handle, width=22),
    Column("url", "Profile URL", _link, width=36),
    Column("followers", "Followers", lambda r: r.fact.followers, width=12),
    Column("tier", "Tier", lambda r: r.fact.tier, width=8),
    Column("avg_views", "Average views", _count("avg_views"), _A),
    Column("avg_likes", "Average likes", _count("avg_likes"), _A),
    Column("avg_comments", "Average comments", _count("avg_comments"), _A),
    Column("avg_shares", "Average shares", _count("avg_shares"), _A),
    Column("avg_saves", "Average saves", _count("avg_saves"), _A),
    Column("posts_counted", "Posts counted", _count("posts_counted"), _A),
    Column("rate", "Engagement rate", lambda r: r.fact.rate, is_rate=True),
    Column("rate_formula", "Rate formula", lambda r: _word(r.fact.rate_formula), width=26),
    Column("stage", "Stage", lambda r: r.row.stage_name or _word(r.row.stage), width=12),
    Column("rhythm_days", "Rhythm in days", lambda r: r.row.rhythm_days, width=8),
    Column("country", "Country", lambda r: r.row.country, width=12),
    Column("city", "City", lambda r: r.row.city, width=14),
    Column("languages", "Languages", lambda r: r.row.languages),
    Column("time_zone", "Time zone", lambda r: r.row.time_zone, width=16),
    Column("tags", "Tags", lambda r: join_items(r.tags), frozenset((TAGS,)), width=24),
    Column("emails", "E-mails", lambda r: cells.of_kind(r, "email"), _C, width=28),
    Column("phones", "Phones", lambda r: cells.of_kind(r, "phone"), _C, width=20),
    Column("addresses", "Addresses", lambda r: cells.of_kind(r, "address"), _C, width=30),
    Column("other_contacts", "Other contacts", cells.other_contacts, _C, width=24),
    Column("accounts", "Accounts", cells.accounts, _A, width=40),
    Column("representatives", "Representatives", cells.representatives, frozenset((SPEAKERS,)), width=36),
    Column("birthday", "Birthday", lambda r: r.row.birthday or "", width=11, is_day=True),
    Column("origin", "Origin", lambda r: _word(r.row.origin), width=16),
    Column("introduced_by", "Introduced by", lambda r: r.fact.introducer or r.row.introduced_by, width=20),
    Column("influence_type", "Influence type", lambda r: _word(r.row.influence_type), width=14),
    Column("causes", "Causes", lambda r: r.row.causes, width=24),
    Column("affinity", "Affinity", cells.affinity, frozenset((AFFINITY,)), width=40),
    Column("do_not_contact", "Do not contact", cells.do_not_contact, width=18),
    Column("not_relevant", "Not relevant", cells.not_relevant, width=18),
    Column("last_contact", "Last contact", lambda r: _moment(r.fact.last_contact), width=16),
    Column("turn", "Turn", lambda r: _word(r.fact.turn), width=8),
    Column("next_step", "Next step", lambda r: r.fact.next_step, width=26),
    Column("next_due", "Next due", lambda r: r.fact.next_due or "", width=11, is_day=True),
    Column("notes", "Notes", lambda r: r.row.notes, width=40),
    Column("touches", "Touches", cells.touches, frozenset((TOUCHES,)), width=60),
    Column("created", "Created", lambda r: _moment(r.row.created_at), width=16),
)

_DERIVED: Final = frozenset(
    (
        *("url", "avg_views", "avg_likes", "avg_comments", "avg_shares", "avg_saves", "posts_counted"),
        *("rate", "rate_formula", "last_contact", "turn", "next_step", "next_due", "created"),
    )
)
"""What follows from other columns: left out unless asked for, because a file is easier to read without."""

DEFAULT: Final = tuple(column for column in COLUMNS if column.key not in _DERIVED)
"""The columns from which an import gets back the same people, accounts, contact points, tags, notes and touches."""


_SINGULAR: Final = {"id": "uid", "email": "emails", "e-mail": "emails", "phone": "phones", "account": "accounts"}
"""What people call a column that holds several of a thing."""


HEADERS: Final = frozenset(column.header.casefold() for column in COLUMNS)


def own_header(field: OwnField) -> str:
    """Return the header of a field of the user's own: its name, marked where a column of the program has that."""
    return f"{field.name} (own field)" if field.name.casefold() in HEADERS else field.name


def own_columns(fields: Iterable[OwnField]) -> tuple[Column, ...]:
    """Return a column for each field of the user's own."""
    parts = frozenset((OWN_VALUES,))
    return tuple(
        Column(
            own_key(field.code), own_header(field), partial(_own, field), parts, width=18, is_day=field.kind == "date"
        )
        for field in fields
    )


def _own(field: OwnField, record: PersonRecord) -> Cell:
    """Return a value as an import reads it back; whole numbers that a spreadsheet holds exactly are numbers."""
    text = file_text(field, record.own_values.get(field.code, ""))
    return int(text) if field.kind == "number" and _EXACT.fullmatch(text) else text


def chosen(wanted: Iterable[str], own: Sequence[Column] = ()) -> tuple[Column, ...]:
    """Return the columns named by key or header in their order, for none the default ones and the user's own.

    Raises IrmError "column.unknown".
    """
    offered = (*COLUMNS, *own)
    known = {name.casefold(): column for column in offered for name in (column.key, column.header)}
    columns: list[Column] = []
    for name in wanted:
        word = name.strip().casefold()
        column = known.get(_SINGULAR.get(word, word))
        if column is None:
            raise IrmError("column.unknown", value=name, offered=", ".join(column.key for column in offered))
        if column not in columns:
            columns.append(column)
    return tuple(columns) or (*DEFAULT, *own)


def parts_of(columns: Iterable[Column]) -> frozenset[str]:
    """Return what must be read along with people for these columns."""
    return frozenset[str]().union(*(column.parts for column in columns))
