"""What hangs from an influencer: accounts with metrics, contact points, tags; read for many people, saved for one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import Any, Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from irm.db import people_read
from irm.db.base import Base
from irm.db.engine import raw_connection
from irm.db.models import Affinity, ContactPoint, Influencer, InfluencerTag, MetricSnapshot, SocialAccount, Tag
from irm.domain import iso
from irm.domain import text as texts
from irm.domain.checking import CheckedAccount, CheckedContact, CheckedInfluencer
from irm.domain.influencer import (
    COUNTS,
    AccountDraft,
    AffinityDraft,
    ContactPointDraft,
    InfluencerDraft,
    Introducer,
    Metrics,
    Refusal,
)
from irm.domain.representation import Representation
from irm.errors import Invalid, Problem

_PLAIN: Final = (
    "display_name",
    "legal_name",
    "kind",
    "country",
    "city",
    "languages",
    "notes",
    "sort_name",
    "time_zone",
    "influence_type",
    "origin",
    "rhythm_days",
    "causes",
)
"""Fields that stand in a column as they are."""
_plain_of: Final = attrgetter(*_PLAIN)


def tags_of(session: Session, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the tag names of people, in the order they were given."""
    found: dict[int, list[str]] = {}
    for influencer_id, name in people_read.tag_rows(raw_connection(session), ids):
        found.setdefault(influencer_id, []).append(name)
    return {key: tuple(names) for key, names in found.items()}


def accounts_of(session: Session, ids: Sequence[int]) -> dict[int, tuple[AccountDraft, ...]]:
    """Return the accounts of people in their order, each with its latest metrics."""
    found: dict[int, list[AccountDraft]] = {}
    for owner, account_id, platform, handle, _, url, verified, *snapshot in people_read.account_rows(
        raw_connection(session), ids
    ):
        snapshot_id, taken_on, source, *counts = snapshot
        named = dict(zip(COUNTS, counts, strict=True))
        metrics = Metrics(**named, taken_on=iso.day_from_text(taken_on), source=source) if snapshot_id else None
        found.setdefault(owner, []).append(AccountDraft(platform, handle, url, bool(verified), metrics, account_id))
    return {key: tuple(drafts) for key, drafts in found.items()}


def contact_points_of(
    session: Session, ids: Sequence[int], *, owner: str = "influencer_id"
) -> dict[int, tuple[ContactPointDraft, ...]]:
    """Return contact points in their order, by whose they are: `owner` is influencer_id or representative_id."""
    found: dict[int, list[ContactPointDraft]] = {}
    rows = people_read.contact_rows(raw_connection(session), ids, owner=owner)
    for key, kind, value, label, is_preferred, confirmed_on, point_id in rows:
        confirmed = iso.day_from_text(confirmed_on)
        point = ContactPointDraft(kind, value, label, bool(is_preferred), confirmed, point_id)
        found.setdefault(key, []).append(point)
    return {key: tuple(drafts) for key, drafts in found.items()}


def affinity_of(session: Session, influencer_id: int) -> tuple[AffinityDraft, ...]:
    """Return the signs of affinity of one person, the newest first."""
    rows = people_read.affinity_rows(raw_connection(session), [influencer_id])
    return tuple(AffinityDraft(iso.day_from_text(on), note, url, key) for _, on, note, url, key in rows)


def introducer_of(session: Session, record: Influencer) -> Introducer | None:
    """Return who introduced a person, with the name they have now."""
    if record.introduced_by_id is None:
        return Introducer(record.introduced_by) if record.introduced_by else None
    name = session.scalar(select(Influencer.display_name).where(Influencer.id == record.introduced_by_id))
    return Introducer(name or "", record.introduced_by_id)


def known_introducer(session: Session, introducer: Introducer | None, influencer_id: int | None) -> Introducer | None:
    """Return the introducer to store: one who is gone stays as a name. Raises Invalid for the person themselves."""
    if introducer is None or introducer.id is None:
        return introducer
    if introducer.id == influencer_id:
        raise Invalid((Problem("introduced_by", "introduced_by.self"),))
    if session.scalar(select(Influencer.id).where(Influencer.id == introducer.id)) is None:
        return Introducer(introducer.name) if introducer.name else None
    return introducer


def introducer_columns(introducer: Introducer | None) -> dict[str, Any]:
    """Return the columns of who introduced a person; the name of somebody here is not kept twice."""
    if introducer is None or introducer.id is not None:
        return {"introduced_by": "", "introduced_by_id": introducer.id if introducer else None}
    return {"introduced_by": introducer.name, "introduced_by_id": None}


def draft_of(
    record: Influencer,
    *,
    stage: str,
    tags: tuple[str, ...],
    accounts: tuple[AccountDraft, ...],
    contact_points: tuple[ContactPointDraft, ...],
    affinity: tuple[AffinityDraft, ...],
    introduced_by: Introducer | None,
    own_values: Mapping[str, str],
    representatives: tuple[Representation, ...],
) -> InfluencerDraft:
    """Return the draft a form starts from."""
    return InfluencerDraft(
        display_name=record.display_name,
        legal_name=record.legal_name,
        kind=record.kind,
        country=record.country,
        city=record.city,
        languages=record.languages,
        stage=stage,
        birthday=iso.day_from_text(record.birthday),
        notes=record.notes,
        tags=tags,
        accounts=accounts,
        contact_points=contact_points,
        do_not_contact=_refusal(record.do_not_contact_on, record.do_not_contact_reason),
        not_relevant=_refusal(record.not_relevant_on, record.not_relevant_reason),
        sort_name=record.sort_name,
        time_zone=record.time_zone,
        influence_type=record.influence_type,
        origin=record.origin,
        introduced_by=introduced_by,
        rhythm_days=record.rhythm_days,
        causes=record.causes,
        affinity=affinity,
        own_values=own_values,
        representatives=representatives,
    )


def _refusal(on: str | None, reason: str) -> Refusal | None:
    return Refusal(iso.day_from_text(on), reason) if on else None


def columns_of(checked: CheckedInfluencer, *, stage_id: int) -> dict[str, Any]:
    """Return the columns of the influencer table; see `date_refusals` for a refusal without a day."""
    columns: dict[str, Any] = dict(zip(_PLAIN, _plain_of(checked), strict=True))
    columns |= {"stage_id": stage_id, "birthday": iso.day_to_text(checked.birthday)}
    columns |= introducer_columns(checked.introduced_by)
    for name in ("do_not_contact", "not_relevant"):
        refusal: Refusal | None = getattr(checked, name)
        columns[f"{name}_on"] = (iso.day_to_text(refusal.on) or "") if refusal else None
        columns[f"{name}_reason"] = refusal.reason if refusal else ""
    return columns


def date_refusals(columns: dict[str, Any], stored: Mapping[str, Any], *, today: str) -> None:
    """Give a refusal without a day the day it was first noted, else today."""
    for name in ("do_not_contact_on", "not_relevant_on"):
        if columns[name] == "":
            columns[name] = stored.get(name) or today


def refuse_taken_handles(session: Session, accounts: Sequence[CheckedAccount], influencer_id: int | None) -> None:
    """Raise Invalid where an account belongs to somebody else already."""
    problems = []
    for place, account in enumerate(accounts):
        if account.canonical is None:
            continue
        owner = session.execute(
            select(Influencer.id, Influencer.display_name, Influencer.trashed_at)
            .join(SocialAccount, SocialAccount.influencer_id == Influencer.id)
            .where(SocialAccount.platform == account.platform, SocialAccount.canonical == account.canonical)
        ).one_or_none()
        if owner is not None and owner[0] != influencer_id:
            code = "handle.taken_in_trash" if owner[2] else "handle.taken"
            details = {"value": account.handle, "name": owner[1], "id": owner[0]}
            problems.append(Problem(f"accounts.{place}.handle", code, details))
    if problems:
        raise Invalid(tuple(problems))


def save_accounts(session: Session, influencer_id: int, accounts: Sequence[CheckedAccount], *, today: date) -> None:
    """Make the stored accounts of one person those of the draft; counts that differ become a new snapshot."""
    stored = {account.id: account for account in accounts_of(session, [influencer_id]).get(influencer_id, ())}
    kept = {account.id for account in accounts if account.id in stored}
    gone = [key for key in stored if key not in kept]
    if gone:
        session.execute(delete(SocialAccount).where(SocialAccount.id.in_(gone)))
    moved = [a.id for a in accounts if a.id in stored and _is_moved(stored[a.id], a)]
    if moved:
        session.execute(update(SocialAccount).where(SocialAccount.id.in_(moved)).values(canonical=None))
    rows = _rows(session, SocialAccount, kept)
    for place, account in enumerate(accounts):
        columns = {
            "influencer_id": influencer_id,
            "platform": account.platform,
            "handle": account.handle,
            "canonical": account.canonical,
            "url": account.url,
            "is_verified": int(account.is_verified),
            "position": place,
        }
        before = None
        if account.id in stored and account.id is not None:
            account_id, before = account.id, stored[account.id].metrics
            if not columns.items() <= rows[account_id].items():
                session.execute(update(SocialAccount).where(SocialAccount.id == account_id).values(**columns))
        else:
            statement = insert(SocialAccount).values(**columns).returning(SocialAccount.id)
            account_id = int(session.execute(statement).scalar_one())
        if account.metrics is not None:
            save_metrics(session, account_id, account.metrics, before=before, today=today)


def _rows(session: Session, table: type[Base], ids: Collection[int | None]) -> dict[int | None, dict[str, Any]]:
    """Return rows by id as they stand: a statement for each that stays the same takes most of saving a form."""
    columns = table.__table__.columns
    found = session.execute(select(*columns).where(columns.id.in_(ids))) if ids else ()
    return {row.id: dict(row._mapping) for row in found}


def _is_moved(stored: AccountDraft, account: CheckedAccount) -> bool:
    """Say whether an account gets another unique key, which may be that of a second account until then."""
    return (stored.platform, stored.handle) != (account.platform, account.handle)


def save_metrics(session: Session, account_id: int, metrics: Metrics, *, before: Metrics | None, today: date) -> None:
    """Write a snapshot where the counts differ from the latest; one per account, day and source."""
    if metrics.is_empty() or (before is not None and before.counts() == metrics.counts()):
        return
    is_same_reading = before is not None and metrics.taken_on == before.taken_on and metrics.source == before.source
    taken_on = today if metrics.taken_on is None or is_same_reading else metrics.taken_on
    source = "typed" if is_same_reading else metrics.source
    counts = dict(zip(COUNTS, metrics.counts(), strict=True))
    same = (
        MetricSnapshot.account_id == account_id,
        MetricSnapshot.taken_on == taken_on.isoformat(),
        MetricSnapshot.source == source,
    )
    known = session.scalar(select(MetricSnapshot.id).where(*same))
    if known:
        session.execute(update(MetricSnapshot).where(MetricSnapshot.id == known).values(**counts))
        return
    session.execute(
        insert(MetricSnapshot).values(account_id=account_id, taken_on=taken_on.isoformat(), source=source, **counts)
    )


def save_contact_points(
    session: Session, owner_id: int, points: Sequence[CheckedContact], *, owner: str = "influencer_id"
) -> None:
    """Make the stored contact points of one person (or representative, by `owner`) those of the draft."""
    known = contact_points_of(session, [owner_id], owner=owner).get(owner_id, ())
    stored = {point.id for point in known}
    gone = stored - {point.id for point in points}
    if gone:
        session.execute(delete(ContactPoint).where(ContactPoint.id.in_(gone)))
    rows = _rows(session, ContactPoint, stored - gone)
    for place, point in enumerate(points):
        columns = {owner: owner_id, **contact_columns(point), "position": place}
        if point.id in stored:
            if not columns.items() <= rows[point.id].items():
                session.execute(update(ContactPoint).where(ContactPoint.id == point.id).values(**columns))
        else:
            session.execute(insert(ContactPoint).values(**columns))


def contact_columns(point: CheckedContact) -> dict[str, Any]:
    """Return the columns of a contact point but for whose it is and its place."""
    return {
        "kind": point.kind,
        "value": point.value,
        "normalised": point.normalised,
        "label": point.label,
        "is_preferred": int(point.is_preferred),
        "confirmed_on": iso.day_to_text(point.confirmed_on),
    }


def save_affinity(session: Session, influencer_id: int, signs: Sequence[AffinityDraft], *, today: date) -> None:
    """Make the stored signs of affinity of one person those of the draft; those without a day are of `today`."""
    stored = {sign.id: sign for sign in affinity_of(session, influencer_id)}
    gone = set(stored) - {sign.id for sign in signs}
    if gone:
        session.execute(delete(Affinity).where(Affinity.id.in_(gone)))
    for sign in signs:
        before = stored.get(sign.id)
        noted_on = sign.noted_on or (before.noted_on if before else None) or today
        columns = {"influencer_id": influencer_id, "noted_on": noted_on.isoformat(), "note": sign.note, "url": sign.url}
        if before is None:
            session.execute(insert(Affinity).values(**columns))
        elif sign != before:
            session.execute(update(Affinity).where(Affinity.id == sign.id).values(**columns))


def save_tags(session: Session, influencer_id: int, names: Sequence[str]) -> None:
    """Make the tags of one person those named; a name not known yet becomes a tag."""
    wanted = [tag_id(session, name) for name in names]
    rows = session.execute(
        select(InfluencerTag.tag_id, InfluencerTag.position).where(InfluencerTag.influencer_id == influencer_id)
    )
    stored = {int(key): int(position) for key, position in rows}
    gone = set(stored) - set(wanted)
    if gone:
        session.execute(
            delete(InfluencerTag).where(InfluencerTag.influencer_id == influencer_id, InfluencerTag.tag_id.in_(gone))
        )
    for place, key in enumerate(wanted):
        if key not in stored:
            session.execute(insert(InfluencerTag).values(influencer_id=influencer_id, tag_id=key, position=place))
        elif stored[key] != place:
            session.execute(
                update(InfluencerTag)
                .where(InfluencerTag.influencer_id == influencer_id, InfluencerTag.tag_id == key)
                .values(position=place)
            )


def tag_id(session: Session, name: str) -> int:
    """Return the id of a tag, making it where it is not known; Vegan and vegan are one."""
    folded = texts.fold(name) or name
    known = session.scalar(select(Tag.id).where(Tag.folded == folded))
    if known is not None:
        return known
    return int(session.execute(insert(Tag).values(name=name, folded=folded).returning(Tag.id)).scalar_one())
