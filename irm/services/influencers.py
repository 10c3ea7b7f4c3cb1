"""Influencers: the list, one person whole, saving, the trash."""

from __future__ import annotations

import uuid
from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from itertools import accumulate

from sqlalchemy import Select, insert, select, update
from sqlalchemy.orm import Session

from irm.db import list_line, people_keys, people_read, stage_rows
from irm.db.among import among
from irm.db.driver import Connection
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import Influencer as Table
from irm.db.models import InfluencerTag, SocialAccount, Stage, Tag
from irm.db.people_read import Meant
from irm.domain import checking, clock, groups, handles, iso
from irm.domain import text as texts
from irm.domain.groups import Group
from irm.domain.influencer import Influencer, InfluencerDraft, InfluencerRow
from irm.domain.listing import BEST, ListSpec
from irm.errors import IrmError
from irm.services import influencer_parts as parts
from irm.services import own_fields, representations, stages, standing

_LONGEST_ID = 18
"""Digits that surely fit the file's integers."""


def ids(session: Session, spec: ListSpec, *, today: date) -> array[int]:
    """Return the ids of the people a list shows, in its order; empty values come last either way.

    `today` is the day the query's relative dates count from.
    """
    raw = raw_connection(session)
    meant = _meant(session, spec, today)
    if meant.ranked is not None and spec.sort == BEST and not spec.grouped_by:
        return array("q", meant.ranked)
    return people_read.list_ids(
        raw,
        sort=spec.sort,
        is_descending=spec.is_descending,
        in_trash=spec.in_trash,
        among=meant.among,
        grouped_by=spec.grouped_by,
        where=meant.where,
    )


def grouped(session: Session, spec: ListSpec, *, today: date) -> tuple[array[int], tuple[Group, ...]]:
    """Return the ids of a list that is grouped, those of one group together, and the groups in their order."""
    raw = raw_connection(session)
    meant = _meant(session, spec, today)
    found, keys = people_read.grouped_ids(
        raw,
        sort=spec.sort,
        is_descending=spec.is_descending,
        in_trash=spec.in_trash,
        among=meant.among,
        grouped_by=spec.grouped_by,
        where=meant.where,
    )
    return found, _named(raw, spec.grouped_by, found, groups.runs(keys))


def _meant(session: Session, spec: ListSpec, today: date) -> Meant:
    """Return whom a query means."""
    if not spec.query.strip():
        return Meant()
    # Not before there is a query: the language and its fields in three languages would slow every start.
    from irm.db import query_sql, query_vocabulary
    from irm.domain import query as queries

    raw = raw_connection(session)
    query = queries.parse(spec.query, query_vocabulary.read(raw), today=today)
    read_keys = partial(people_keys.of, session.info, raw, in_trash=spec.in_trash)
    return query_sql.meant(raw, query, read_keys, today=today)


def _named(raw: Connection, grouped_by: str, found: array[int], runs: tuple[Group, ...]) -> tuple[Group, ...]:
    """Return the groups with codes for keys, and names where people typed them."""
    if grouped_by == "stage":
        stages = people_read.stage_names(raw)
        named = (stages.get(int(group.key), (str(group.key), "")) for group in runs)
        return tuple(replace(group, key=code, name=name) for group, (code, name) in zip(runs, named, strict=True))
    if grouped_by == "country":
        starts = accumulate((group.count for group in runs[:-1]), initial=0)
        first = [found[start] for start, _ in zip(starts, runs, strict=True)]
        typed = people_read.countries_of(raw, first)
        return tuple(replace(group, name=typed.get(one, "")) for group, one in zip(runs, first, strict=True))
    return runs


def count(session: Session, *, in_trash: bool = False) -> int:
    """Return how many people there are, or how many are in the trash."""
    return people_read.count(raw_connection(session), in_trash=in_trash)


def rows(
    session: Session, influencer_ids: Sequence[int], *, today: date, with_standing: bool = False
) -> list[InfluencerRow]:
    """Return the list lines of the given people in the given order; ids that are gone are left out.

    How they stand costs more than all the rest of a line and is left out unless asked for.
    """
    raw = raw_connection(session)
    facts = people_read.list_rows(raw, influencer_ids)
    tags = parts.tags_of(session, influencer_ids)
    own = own_fields.values_of(session, influencer_ids)
    stands = standing.of_people(session, influencer_ids) if with_standing else {}
    found = []
    for key in influencer_ids:
        if key in facts:
            line = list_line.row(facts[key], tags.get(key, ()), today=today)
            if key in own or key in stands:
                line = replace(line, own_values=own.get(key, {}), standing=stands.get(key))
            found.append(line)
    return found


def get(session: Session, influencer_id: int, *, today: date) -> Influencer:
    """Return one person whole. Raises IrmError person.unknown."""
    record = session.get(Table, influencer_id)
    found = rows(session, [influencer_id], today=today)
    if record is None or not found:
        raise IrmError("person.unknown", value=str(influencer_id))
    draft = parts.draft_of(
        record,
        stage=found[0].stage,
        tags=found[0].tags,
        accounts=parts.accounts_of(session, [influencer_id]).get(influencer_id, ()),
        contact_points=parts.contact_points_of(session, [influencer_id]).get(influencer_id, ()),
        affinity=parts.affinity_of(session, influencer_id),
        introduced_by=parts.introducer_of(session, record),
        own_values=own_fields.values_of(session, [influencer_id]).get(influencer_id, {}),
        representatives=representations.of(session, [influencer_id], side=representations.PERSON).get(
            influencer_id, ()
        ),
    )
    return Influencer(
        id=record.id,
        uid=record.uid,
        draft=draft,
        row=found[0],
        created_at=iso.from_text(record.created_at),
        updated_at=iso.from_text(record.updated_at),
    )


def save(session: Session, draft: InfluencerDraft, *, influencer_id: int | None = None, today: date) -> int:
    """Save a new person, or one that is there; return the id.

    `today` dates a new metric snapshot. Raises Invalid with one problem per wrong field (handle.taken names whose the
    account is), IrmError person.unknown when the person is gone.
    """
    known = {row.code: int(row.id) for row in session.execute(select(Stage.code, Stage.id))}
    checked = checking.checked(draft, stages=known)
    parts.refuse_taken_handles(session, checked.accounts, influencer_id)
    introducer = parts.known_introducer(session, checked.introduced_by, influencer_id)
    columns = parts.columns_of(checked, stage_id=known[checked.stage]) | parts.introducer_columns(introducer)
    moment = clock.now()
    now = iso.to_text(moment)
    if influencer_id is None:
        parts.date_refusals(columns, {}, today=today.isoformat())
        columns |= {"uid": uuid.uuid4().hex, "created_at": now, "updated_at": now}
        influencer_id = int(session.execute(insert(Table).returning(Table.id), columns).scalar_one())
        stage_rows.show(raw_connection(session), [known[checked.stage]])
    else:
        columns.pop("stage_id")
        _update(session, influencer_id, columns, now=now, today=today)
        stages.move(session, [influencer_id], checked.stage, now=moment)
    parts.save_accounts(session, influencer_id, checked.accounts, today=today)
    parts.save_contact_points(session, influencer_id, checked.contact_points)
    parts.save_tags(session, influencer_id, checked.tags)
    parts.save_affinity(session, influencer_id, checked.affinity, today=today)
    own_fields.set_values(session, influencer_id, draft.own_values)
    representations.save(
        session, influencer_id, checked.representatives, side=representations.PERSON, field="representatives"
    )
    return influencer_id


def _update(session: Session, influencer_id: int, columns: dict[str, object], *, now: str, today: date) -> None:
    """Write what differs; a person saved unchanged keeps the time of the last change."""
    names = tuple(columns)
    row = session.execute(
        select(*(getattr(Table, name) for name in names)).where(Table.id == influencer_id)
    ).one_or_none()
    if row is None:
        raise IrmError("person.unknown", value=str(influencer_id))
    stored = dict(zip(names, row, strict=True))
    parts.date_refusals(columns, stored, today=today.isoformat())
    changed = {name: value for name, value in columns.items() if value != stored[name]}
    if changed:
        session.execute(update(Table).where(Table.id == influencer_id).values(**changed, updated_at=now))


def trash(session: Session, influencer_ids: Sequence[int], *, now: datetime) -> int:
    """Move people to the trash; return how many were not there already."""
    return rows_changed(
        session,
        update(Table)
        .where(Table.id.in_(among(influencer_ids)), Table.trashed_at.is_(None))
        .values(trashed_at=iso.to_text(now)),
    )


def restore(session: Session, influencer_ids: Sequence[int]) -> int:
    """Take people out of the trash; return how many were in it."""
    return rows_changed(
        session,
        update(Table).where(Table.id.in_(among(influencer_ids)), Table.trashed_at.is_not(None)).values(trashed_at=None),
    )


def find(session: Session, who: str) -> int:
    """Return the id of the person named by an id, a handle, a profile link or an exact name.

    Raises IrmError person.unknown, or person.ambiguous with the ids that fit. People in the trash are not found.
    """
    wanted = who.strip()
    if wanted.isascii() and wanted.isdigit() and len(wanted) <= _LONGEST_ID:
        known = session.scalar(select(Table.id).where(Table.id == int(wanted), Table.trashed_at.is_(None)))
        if known:
            return int(known)
    by_account = _by_account(wanted)
    matches = sorted({row[0] for row in session.execute(by_account)}) if by_account is not None else []
    matches = matches or people_read.ids_named(raw_connection(session), texts.fold(wanted))
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise IrmError("person.ambiguous", value=who, ids=", ".join(map(str, matches[:10])))
    raise IrmError("person.unknown", value=who)


def _by_account(wanted: str) -> Select[int] | None:
    try:
        ref = handles.parse_account(wanted)
    except IrmError:
        return None
    statement = (
        select(SocialAccount.influencer_id)
        .join(Table, Table.id == SocialAccount.influencer_id)
        .where(Table.trashed_at.is_(None))
    )
    if ref.platform:
        return statement.where(SocialAccount.platform == ref.platform, SocialAccount.canonical == ref.canonical)
    return statement.where(SocialAccount.canonical.in_({ref.canonical, ref.canonical.casefold()}))


def tag_names(session: Session) -> list[str]:
    """Return every tag somebody carries, in folded order."""
    used = select(InfluencerTag.tag_id).distinct()
    return list(session.scalars(select(Tag.name).where(Tag.id.in_(used)).order_by(Tag.folded)))
