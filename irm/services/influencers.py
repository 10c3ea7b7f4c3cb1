"""Influencers: the list, one person whole, saving, the trash."""

from __future__ import annotations

import uuid
from array import array
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, func, insert, select, text, update
from sqlalchemy.orm import Session

from irm.db import query_sql
from irm.db.models import Influencer as Table
from irm.db.models import InfluencerTag, SocialAccount, Stage, Tag
from irm.domain import checking, clock, handles, iso, metrics
from irm.domain import query as queries
from irm.domain import text as texts
from irm.domain.influencer import Influencer, InfluencerDraft, InfluencerRow, ListSpec
from irm.errors import IrmError
from irm.services import influencer_parts as parts

_SORTS = {
    "name": "sort_key",
    "handle": "handle_key",
    "platform": "platform",
    "followers": "followers",
    "tier": "followers",
    "rate": "rate",
    "stage": "stage_position",
    "country": "country_key",
    "last_contact": "last_contact",
    "turn": "turn",
    "next_step": "next_due",
    "created": "id",
}
_EMPTY_LAST = frozenset({"handle", "platform", "country", "turn"})


def ids(session: Session, spec: ListSpec, *, today: date) -> array[int]:
    """Return the ids of the people a list shows, in its order; empty values come last either way.

    `today` is the day the query's relative dates count from.
    """
    values: dict[str, object] = {"trashed": int(spec.in_trash)}
    condition = "is_trashed = :trashed"
    parsed = queries.parse(spec.query)
    if parsed.words:
        connection = session.connection().connection.driver_connection
        found = query_sql.people(connection, parsed)
        condition += " AND id IN (SELECT value FROM json_each(:found))"
        values["found"] = str(sorted(found))
    column = _SORTS.get(spec.sort, "sort_key")
    direction = "DESC" if spec.is_descending else "ASC"
    empty = f"{column} = ''" if spec.sort in _EMPTY_LAST else f"{column} IS NULL"
    order = f"{empty}, {column} {direction}, sort_key, id"
    if column in ("sort_key", "id"):
        order = f"{column} {direction}, id"
    rows = session.execute(text(f"SELECT id FROM influencer_fact WHERE {condition} ORDER BY {order}"), values)
    return array("q", rows.scalars())


def count(session: Session, *, in_trash: bool = False) -> int:
    """Return how many people there are, or how many are in the trash."""
    condition = Table.trashed_at.is_not(None) if in_trash else Table.trashed_at.is_(None)
    return session.scalar(select(func.count()).select_from(Table).where(condition)) or 0


def rows(session: Session, influencer_ids: Sequence[int], *, today: date) -> list[InfluencerRow]:
    """Return the list lines of the given people in the given order; ids that are gone are left out."""
    wanted = list(influencer_ids)
    facts = session.execute(
        text(
            "SELECT f.id, i.display_name, f.platform, f.handle, f.account_count, f.followers, f.rate, f.rate_formula,"
            " s.code, i.country, f.last_contact, f.turn, f.next_step, f.next_due, i.do_not_contact_on,"
            " i.not_relevant_on, f.is_trashed FROM influencer_fact AS f JOIN influencer AS i ON i.id = f.id"
            " JOIN stage AS s ON s.id = i.stage_id WHERE f.id IN (SELECT value FROM json_each(:ids))"
        ),
        {"ids": str(wanted)},
    )
    tags = parts.tags_of(session, wanted)
    found = {fact[0]: _row(tuple(fact), tags.get(fact[0], ())) for fact in facts}
    return [found[influencer_id] for influencer_id in wanted if influencer_id in found]


def _row(fact: tuple[object, ...], tags: tuple[str, ...]) -> InfluencerRow:
    (key, name, platform, handle, accounts, followers, rate, formula, stage, country, *later) = fact
    last_contact, turn, next_step, next_due, do_not_contact, not_relevant, trashed = later
    return InfluencerRow(
        id=int(str(key)),
        name=str(name),
        platform=str(platform),
        handle=str(handle),
        account_count=int(str(accounts)),
        followers=None if followers is None else int(str(followers)),
        tier=metrics.tier(None if followers is None else int(str(followers))),
        rate=None if rate is None else float(str(rate)),
        rate_formula=str(formula),
        stage=str(stage),
        country=str(country),
        tags=tags,
        last_contact=iso.from_text(str(last_contact)) if last_contact else None,
        turn=str(turn),
        next_step=str(next_step),
        next_due=iso.day_from_text(str(next_due) if next_due else None),
        is_do_not_contact=do_not_contact is not None,
        is_not_relevant=not_relevant is not None,
        is_trashed=bool(trashed),
    )


def get(session: Session, influencer_id: int, *, today: date) -> Influencer:
    """Return one person whole. Raises IrmError person.unknown."""
    record = session.get(Table, influencer_id)
    found = rows(session, [influencer_id], today=today)
    if record is None or not found:
        raise IrmError("person.unknown", value=str(influencer_id))
    accounts = parts.accounts_of(session, [influencer_id]).get(influencer_id, ())
    rates = tuple(metrics.rate(a.platform, a.metrics) if a.metrics else (None, "") for a in accounts)
    draft = parts.draft_of(
        record,
        stage=found[0].stage,
        tags=found[0].tags,
        accounts=accounts,
        contact_points=parts.contact_points_of(session, [influencer_id]).get(influencer_id, ()),
    )
    return Influencer(
        id=record.id,
        uid=record.uid,
        draft=draft,
        row=found[0],
        account_rates=rates,
        created_at=iso.from_text(record.created_at),
        updated_at=iso.from_text(record.updated_at),
    )


def save(session: Session, draft: InfluencerDraft, *, influencer_id: int | None = None, today: date) -> int:
    """Save a new person, or one that is there; return the id.

    `today` dates a new metric snapshot. Raises Invalid with one problem per wrong field (handle.taken names whose the
    account is), IrmError person.unknown when the person is gone.
    """
    checked = checking.checked(draft)
    parts.refuse_taken_handles(session, checked.accounts, influencer_id)
    stage_id = session.scalar(select(Stage.id).where(Stage.code == checked.stage))
    columns = parts.columns_of(checked, stage_id=stage_id or 1)
    now = iso.to_text(clock.now())
    if influencer_id is None:
        parts.date_refusals(columns, {}, today=today.isoformat())
        columns |= {"uid": uuid.uuid4().hex, "created_at": now, "updated_at": now}
        influencer_id = int(session.execute(insert(Table).returning(Table.id), columns).scalar_one())
    else:
        _update(session, influencer_id, columns, now=now, today=today)
    parts.save_accounts(session, influencer_id, checked.accounts, today=today)
    parts.save_contact_points(session, influencer_id, checked.contact_points)
    parts.save_tags(session, influencer_id, checked.tags)
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
    result = session.execute(
        update(Table).where(_among(influencer_ids), Table.trashed_at.is_(None)).values(trashed_at=iso.to_text(now))
    )
    return int(getattr(result, "rowcount", 0))


def restore(session: Session, influencer_ids: Sequence[int]) -> int:
    """Take people out of the trash; return how many were in it."""
    result = session.execute(
        update(Table).where(_among(influencer_ids), Table.trashed_at.is_not(None)).values(trashed_at=None)
    )
    return int(getattr(result, "rowcount", 0))


def _among(influencer_ids: Sequence[int]) -> ColumnElement[bool]:
    return Table.id.in_(select(text("value")).select_from(func.json_each(str(list(influencer_ids)))))


def find(session: Session, who: str) -> int:
    """Return the id of the person named by an id, a handle, a profile link or an exact name.

    Raises IrmError person.unknown, or person.ambiguous with the ids that fit. People in the trash are not found.
    """
    wanted = who.strip()
    if wanted.isascii() and wanted.isdigit():
        known = session.scalar(select(Table.id).where(Table.id == int(wanted), Table.trashed_at.is_(None)))
        if known:
            return int(known)
    for statement in (_by_account(wanted), _by_name(wanted)):
        if statement is None:
            continue
        matches = sorted({int(row[0]) for row in session.execute(statement)})
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


def _by_name(wanted: str) -> Select[int]:
    fact = text("SELECT id FROM influencer_fact WHERE is_trashed = 0 AND sort_key = :name").bindparams(
        name=texts.fold(wanted)
    )
    return select(Table.id).where(Table.id.in_(fact.columns(Table.id)))


def tag_names(session: Session) -> list[str]:
    """Return every tag somebody carries, in folded order."""
    used = select(InfluencerTag.tag_id).distinct()
    return list(session.scalars(select(Tag.name).where(Tag.id.in_(used)).order_by(Tag.folded)))
