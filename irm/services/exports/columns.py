"""The columns of a table of people: key, header, and the cell of one person.

What the headers mean to an import stands in `resources/aliases.toml`; what the cells hold in `docs/FORMAT.md`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from irm.db.bulk_read import ACCOUNTS, AFFINITY, CONTACTS, OWN_VALUES, SPEAKERS, TOLD, PersonRecord
from irm.domain import iso
from irm.domain.checking_own_fields import file_text
from irm.domain.handles import PLATFORMS, profile_url
from irm.domain.lists import join_items
from irm.domain.own_fields import OwnField, own_key
from irm.errors import IrmError
from irm.services.exports import cells

Cell = str | int | float | None
"""What stands in a cell: a count is a number, a rate a fraction, all else is text."""

RECORD: Final = "record"
"""Stands among `values` for the whole person, read with the parts of the column."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `cell` makes what stands in it of the `values` named, which `table_read` knows.

    Without names it is the value called like the column, without `cell` the value as it is. What needs more of a person
    takes RECORD with these `parts`. `width` is in characters.
    """

    key: str
    header: str
    cell: Callable[..., Cell] | None = None
    values: tuple[str, ...] = ()
    parts: frozenset[str] = frozenset()
    width: int = 14
    is_rate: bool = False
    is_day: bool = False

    @property
    def asked(self) -> tuple[str, ...]:
        """The values it is made of."""
        return (RECORD,) if self.parts else self.values or (self.key,)


_DECODER: Final = json.JSONDecoder()
_EXACT: Final = re.compile(r"-?\d{1,15}")


def _platform(code: str) -> Cell:
    return PLATFORMS[code].name if code else ""


def _link(url: str | None, platform: str, handle: str) -> Cell:
    return url or profile_url(platform, handle)


def _stage(name: str, code: str) -> Cell:
    return name or _word(code)


def _introducer(known: str | None, free: str) -> Cell:
    return known or free


def _moment(text: str | None) -> str:
    """Return an instant as people read it, in the zone of this machine."""
    return iso.from_text(text).astimezone().strftime("%Y-%m-%d %H:%M") if text else ""


def _day(text: str | None) -> Cell:
    return text or ""


def _word(code: str) -> str:
    return code.replace("_", " ").capitalize()


def _items(values: str) -> Cell:
    """Return a JSON list of texts as one cell."""
    return join_items(_DECODER.raw_decode(values)[0]) if values != "[]" else ""


COLUMNS: Final = (
    Column("uid", "IRM ID", width=34),
    Column("name", "Name", values=("display_name",), width=26),
    Column("legal_name", "Legal name", width=22),
    Column("sort_name", "Filed under", width=16),
    Column("kind", "Kind", _word, width=10),
    Column("platform", "Platform", _platform, width=12),
    Column("handle", "Handle", width=22),
    Column("url", "Profile URL", _link, ("url", "platform", "handle"), width=36),
    Column("followers", "Followers", width=12),
    Column("tier", "Tier", width=8),
    Column("avg_views", "Average views"),
    Column("avg_likes", "Average likes"),
    Column("avg_comments", "Average comments"),
    Column("avg_shares", "Average shares"),
    Column("avg_saves", "Average saves"),
    Column("posts_counted", "Posts counted"),
    Column("rate", "Engagement rate", is_rate=True),
    Column("rate_formula", "Rate formula", _word, width=26),
    Column("stage", "Stage", _stage, ("stage_name", "stage"), width=12),
    Column("rhythm_days", "Rhythm in days", width=8),
    Column("country", "Country", width=12),
    Column("city", "City", width=14),
    Column("languages", "Languages"),
    Column("time_zone", "Time zone", width=16),
    Column("tags", "Tags", _items, width=24),
    Column("emails", "E-mails", _items, width=28),
    Column("phones", "Phones", _items, width=20),
    Column("addresses", "Addresses", _items, width=30),
    Column("other_contacts", "Other contacts", cells.other_contacts, parts=frozenset((CONTACTS,)), width=24),
    Column("accounts", "Accounts", cells.accounts, parts=frozenset((ACCOUNTS,)), width=40),
    Column("representatives", "Representatives", cells.representatives, parts=frozenset((SPEAKERS,)), width=36),
    Column("birthday", "Birthday", _day, width=11, is_day=True),
    Column("origin", "Origin", _word, width=16),
    Column("introduced_by", "Introduced by", _introducer, ("introducer", "introduced_by"), width=20),
    Column("influence_type", "Influence type", _word, width=14),
    Column("causes", "Causes", width=24),
    Column("affinity", "Affinity", cells.affinity, parts=frozenset((AFFINITY,)), width=40),
    Column(
        *("do_not_contact", "Do not contact", cells.refusal, ("do_not_contact_on", "do_not_contact_reason")), width=18
    ),
    Column("not_relevant", "Not relevant", cells.refusal, ("not_relevant_on", "not_relevant_reason"), width=18),
    Column("last_contact", "Last contact", _moment, width=16),
    Column("turn", "Turn", _word, width=8),
    Column("next_step", "Next step", width=26),
    Column("next_due", "Next due", _day, width=11, is_day=True),
    Column("notes", "Notes", width=40),
    Column("touches", "Touches", cells.touches, parts=frozenset((TOLD,)), width=60),
    Column("created", "Created", _moment, ("created_at",), width=16),
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
            own_key(field.code),
            own_header(field),
            partial(_own, field),
            parts=parts,
            width=18,
            is_day=field.kind == "date",
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
