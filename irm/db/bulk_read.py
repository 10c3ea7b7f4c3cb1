"""Reads people whole, a page at a time and in a handful of statements per page, for files that hold everybody.

Rows come as named tuples made straight from the driver's, because a million touches pass through here: building frozen
dataclasses takes several times as long. Texts are as stored: instants and days in ISO form.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, NamedTuple

from irm.db import bulk_parts, representatives_read
from irm.db.bulk_parts import AMONG as _AMONG
from irm.db.bulk_parts import MAIN_ACCOUNT, Select
from irm.db.driver import Connection

ACCOUNTS: Final = "accounts"
SNAPSHOTS: Final = "snapshots"
CONTACTS: Final = "contacts"
TAGS: Final = "tags"
TOUCHES: Final = "touches"
TOLD: Final = "told"
SPEAKERS: Final = "speakers"
AFFINITY: Final = "affinity"
OWN_VALUES: Final = "own_values"
PARTS: Final = frozenset((ACCOUNTS, SNAPSHOTS, CONTACTS, TAGS, TOUCHES, SPEAKERS, OWN_VALUES, *bulk_parts.PARTS))
"""What a person consists of; ACCOUNTS alone bring their latest snapshot, SNAPSHOTS all of them.

TOLD can be read instead of TOUCHES: only what a touch is told by in one line, as plain tuples.
"""

PAGE: Final = 250


class PersonRow(NamedTuple):
    """One row of the influencer table with the code of its stage."""

    id: int
    uid: str
    display_name: str
    legal_name: str
    kind: str
    country: str
    city: str
    languages: str
    stage: str
    birthday: str | None
    notes: str
    sort_name: str
    time_zone: str
    influence_type: str
    origin: str
    introduced_by: str
    rhythm_days: int | None
    causes: str
    do_not_contact_on: str | None
    do_not_contact_reason: str
    not_relevant_on: str | None
    not_relevant_reason: str
    created_at: str
    updated_at: str
    trashed_at: str | None


class FactRow(NamedTuple):
    """What is looked up for a person: the account with the most followers, and who introduced them."""

    platform: str
    handle: str
    url: str
    introducer_uid: str | None
    introducer: str | None


class AccountRow(NamedTuple):
    """One account."""

    id: int
    platform: str
    handle: str
    canonical: str | None
    url: str
    is_verified: int


class SnapshotRow(NamedTuple):
    """What was read off an account on a day."""

    id: int
    taken_on: str
    source: str
    followers: int | None
    avg_views: int | None
    avg_likes: int | None
    avg_comments: int | None
    avg_shares: int | None
    avg_saves: int | None
    posts_counted: int | None


class ContactRow(NamedTuple):
    """One contact point."""

    id: int
    kind: str
    value: str
    normalised: str
    label: str
    is_preferred: int
    confirmed_on: str | None


class SpeakerRow(NamedTuple):
    """A representative of a person, with the e-mail and phone used first; `id` is that of the link."""

    id: int
    uid: str
    name: str
    kind: str
    company: str
    role: str
    is_trashed: int
    email: str
    phone: str


class TouchRow(NamedTuple):
    """One touch."""

    id: int
    uid: str
    happened_at: str
    zone: str
    is_day_only: int
    channel: str
    direction: str
    subject: str
    body: str
    next_step: str
    next_due: str | None
    is_next_done: int
    needs_no_reply: int
    outcome: str
    created_at: str
    campaign: str | None
    """The uid of the campaign it belongs to."""


@dataclass(slots=True)
class PersonRecord:
    """One person with the parts asked for; `snapshots` by account id, the latest one last."""

    row: PersonRow
    fact: FactRow
    accounts: list[AccountRow] = field(default_factory=list)
    snapshots: dict[int, list[SnapshotRow]] = field(default_factory=dict)
    contacts: list[ContactRow] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    touches: list[TouchRow] = field(default_factory=list)
    told: list[tuple[Any, ...]] = field(default_factory=list)
    """The touches without their ids, as `domain.touches.stored_touch_lines` takes them."""
    speakers: list[SpeakerRow] = field(default_factory=list)
    own_values: dict[str, str] = field(default_factory=dict)
    """Canonical texts by the code of the field, in the order of the fields."""
    more: dict[str, list[Any]] = field(default_factory=dict)
    """Rows of `bulk_parts` by the name of the part; none where there are none."""


_PEOPLE: Final = (
    f"SELECT {', '.join('s.code' if name == 'stage' else f'i.{name}' for name in PersonRow._fields)},"
    " coalesce(b.platform, ''), coalesce(b.handle, ''), coalesce(b.url, ''), n.uid, n.display_name"
    f" FROM influencer AS i JOIN stage AS s ON s.id = i.stage_id{MAIN_ACCOUNT}"
    " LEFT JOIN influencer AS n ON n.id = i.introduced_by_id"
    f" WHERE i.id {_AMONG}"
)
_ACCOUNTS: Final = (
    f"SELECT influencer_id, {', '.join(AccountRow._fields)} FROM social_account"
    f" WHERE influencer_id {_AMONG} ORDER BY influencer_id, position, id"
)
_SNAPSHOTS: Final = (
    f"SELECT a.influencer_id, m.account_id, {', '.join(f'm.{name}' for name in SnapshotRow._fields)}"
    " FROM social_account AS a JOIN metric_snapshot AS m ON m.account_id = a.id"
    f" WHERE a.influencer_id {_AMONG} ORDER BY m.account_id, m.taken_on, m.id"
)
_LATEST: Final = (
    f"SELECT a.influencer_id, {', '.join(f'a.{name}' for name in AccountRow._fields)},"
    f" {', '.join(f'm.{name}' for name in SnapshotRow._fields)}"
    " FROM social_account AS a LEFT JOIN metric_snapshot AS m ON m.id = (SELECT l.id FROM metric_snapshot AS l"
    " WHERE l.account_id = a.id ORDER BY l.taken_on DESC, l.id DESC LIMIT 1)"
    f" WHERE a.influencer_id {_AMONG} ORDER BY a.influencer_id, a.position, a.id"
)
_CONTACTS: Final = (
    f"SELECT influencer_id, {', '.join(ContactRow._fields)} FROM contact_point"
    f" WHERE influencer_id {_AMONG} ORDER BY influencer_id, position, id"
)
_TAGS: Final = (
    "SELECT g.influencer_id, t.name FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id"
    f" WHERE g.influencer_id {_AMONG} ORDER BY g.influencer_id, g.position, g.id"
)
_SPEAKERS: Final = (
    "SELECT l.influencer_id, l.id, r.uid, r.name, r.kind, r.company, l.role, r.trashed_at IS NOT NULL,"
    f" {representatives_read.contact_of('email')}, {representatives_read.contact_of('phone')}"
    " FROM influencer_representative AS l JOIN representative AS r ON r.id = l.representative_id"
    f" WHERE l.influencer_id {_AMONG} ORDER BY l.influencer_id, l.position, l.id"
)
_OWN: Final = (
    "SELECT v.influencer_id, f.code, v.value FROM own_value AS v JOIN own_field AS f ON f.id = v.own_field_id"
    f" WHERE v.influencer_id {_AMONG} ORDER BY v.influencer_id, f.position, f.id"
)
_TOUCHES: Final = (
    f"SELECT influencer_id, {', '.join(TouchRow._fields[:-1])},"
    " (SELECT c.uid FROM campaign AS c WHERE c.id = interaction.campaign_id) FROM interaction"
    f" WHERE influencer_id {_AMONG} ORDER BY influencer_id, happened_at, id"
)
_TOLD: Final = (
    "SELECT influencer_id, is_day_only, channel, direction, next_due, is_next_done, needs_no_reply,"
    " happened_at, zone, subject, body, next_step, outcome, uid"
    f" FROM interaction WHERE influencer_id {_AMONG}"
    " ORDER BY influencer_id, happened_at, id"
)

_ASKED: Final = 10_000
_REASON: Final = (
    "SELECT i.id, CASE WHEN i.do_not_contact_on IS NOT NULL THEN 'do_not_contact'"
    " WHEN i.not_relevant_on IS NOT NULL THEN 'not_relevant'"
    " WHEN NOT EXISTS (SELECT 1 FROM contact_point AS c WHERE c.influencer_id = i.id AND c.kind = 'email'"
    " AND c.value <> '') THEN 'no_email' ELSE '' END"
    f" FROM influencer AS i WHERE i.trashed_at IS NULL AND i.id {_AMONG}"
)


def person_ids(connection: Connection, *, with_trashed: bool) -> array[int]:
    """Return the ids of everybody in the order they were added."""
    condition = "" if with_trashed else " WHERE trashed_at IS NULL"
    return array("q", (key for (key,) in connection.execute(f"SELECT id FROM influencer{condition} ORDER BY id")))


def page(connection: Connection, ids: Sequence[int], *, parts: frozenset[str]) -> list[PersonRecord]:
    """Return the people of these ids in their order with the parts asked for."""
    select = Select(connection, ids)
    width = len(PersonRow._fields)
    person, fact = PersonRow._make, FactRow._make
    found = {row[0]: PersonRecord(person(row[:width]), fact(row[width:])) for row in select(_PEOPLE)}
    _add_accounts(select, found, parts)
    if CONTACTS in parts:
        for row in select(_CONTACTS):
            found[row[0]].contacts.append(ContactRow._make(row[1:]))
    if TAGS in parts:
        for owner, name in select(_TAGS):
            found[owner].tags.append(name)
    if SPEAKERS in parts:
        for row in select(_SPEAKERS):
            found[row[0]].speakers.append(SpeakerRow._make(row[1:]))
    if OWN_VALUES in parts:
        for owner, code, value in select(_OWN):
            found[owner].own_values[code] = value
    if TOUCHES in parts:
        for row in select(_TOUCHES):
            found[row[0]].touches.append(TouchRow._make(row[1:]))
    if TOLD in parts:
        for owner, rows in groupby(select(_TOLD), itemgetter(0)):
            found[owner].told = list(rows)
    for name in parts & bulk_parts.PARTS.keys():
        kind, statement = bulk_parts.PARTS[name]
        for row in select(statement):
            found[row[0]].more.setdefault(name, []).append(kind._make(row[1:]))
    return [found[key] for key in ids if key in found]


def _add_accounts(select: Select, found: dict[int, PersonRecord], parts: frozenset[str]) -> None:
    account, snapshot = AccountRow._make, SnapshotRow._make
    if SNAPSHOTS in parts:
        for row in select(_ACCOUNTS):
            found[row[0]].accounts.append(account(row[1:]))
        for row in select(_SNAPSHOTS):
            found[row[0]].snapshots.setdefault(row[1], []).append(snapshot(row[2:]))
    elif ACCOUNTS in parts:
        place = 1 + len(AccountRow._fields)
        for row in select(_LATEST):
            record = found[row[0]]
            record.accounts.append(account(row[1:place]))
            if row[place] is not None:
                record.snapshots[row[1]] = [snapshot(row[place:])]


def stages(connection: Connection) -> list[tuple[int, str, str, int, int]]:
    """Return every stage in its order: id, code, name, position, whether it is hidden."""
    return list(connection.execute("SELECT id, code, name, position, is_hidden FROM stage ORDER BY position, id"))


def tags(connection: Connection) -> list[tuple[int, str, str, str]]:
    """Return every tag: id, name, folded name, colour."""
    return list(connection.execute("SELECT id, name, folded, colour FROM tag ORDER BY id"))


def all_rows(connection: Connection, table: str) -> list[dict[str, Any]]:
    """Return every row of a small table in the order they came."""
    cursor = connection.execute(f"SELECT * FROM {table} ORDER BY id")
    names = [description[0] for description in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def has_people(connection: Connection) -> bool:
    """Say whether there is anybody at all, in the trash or not."""
    return bool(connection.execute("SELECT EXISTS (SELECT 1 FROM influencer)").fetchone()[0])


def mailable(connection: Connection, ids: Sequence[int] | None) -> tuple[array[int], dict[str, int]]:
    """Return those of these people (None: of all) who may be mailed, and how many are not by the code of the reason."""
    found = array("q")
    left_out: dict[str, int] = {}
    if ids is None:
        ids = person_ids(connection, with_trashed=False)
    for start in range(0, len(ids), _ASKED):
        some = ids[start : start + _ASKED]
        reasons = dict(connection.execute(_REASON, (json.dumps(list(some)),)))
        for key in some:
            reason = reasons.get(key)
            if reason == "":
                found.append(key)
            elif reason is not None:
                left_out[reason] = left_out.get(reason, 0) + 1
    return found, left_out
