"""Random records with dates, and the list of their deadlines worked out by a plain program that reads all of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from irm.db.models import (
    Campaign,
    Contract,
    Cooperation,
    Deliverable,
    Influencer,
    Interaction,
    Payment,
    Permit,
    Reminder,
    Slot,
    Snooze,
    UsageRight,
)
from irm.domain.deadlines import ENDING, KINDS
from irm.services.store import Store

Row = dict[str, Any]
Listed = list[tuple[str, str, int, int, int]]
"""Day, kind, record, person, campaign."""

TABLES = (
    *(Snooze, Reminder, Permit, Payment, UsageRight, Deliverable, Contract, Cooperation, Slot, Interaction),
    *(Campaign, Influencer),
)
OPEN = ("draft", "running", "paused")


@dataclass
class Records:
    """Rows by table, as they stand in the file."""

    today: date
    rows: dict[type[Any], list[Row]] = field(default_factory=lambda: {table: [] for table in TABLES})

    def add(self, table: type[Any], **values: Any) -> int:
        key = len(self.rows[table]) + 1
        self.rows[table].append({"id": key, **values})
        return key

    def get(self, table: type[Any], key: int) -> Row:
        return self.rows[table][key - 1]


def made(chance: Random, today: date) -> Records:
    """Return records of every kind around a day."""
    records = Records(today)

    def day(*, often: float = 0.7) -> str | None:
        return (today + timedelta(days=chance.randrange(-40, 60))).isoformat() if chance.random() < often else None

    def trash() -> str | None:
        return "2026-01-01T00:00:00Z" if chance.random() < 0.2 else None

    stamps = {"created_at": "", "updated_at": ""}
    for number in range(chance.randrange(1, 5)):
        born = today + timedelta(days=chance.randrange(-20, 40))
        records.add(
            Influencer,
            uid=f"i{number}",
            display_name=chance.choice(("Émil", "민지", "ليلى")),
            stage_id=1,
            birthday=f"1996-{chance.choice((born.isoformat()[5:], '02-29'))}" if chance.random() < 0.7 else None,
            do_not_contact_on="2026-01-01" if chance.random() < 0.2 else None,
            trashed_at=trash(),
            **stamps,
        )
    for number in range(chance.randrange(1, 4)):
        records.add(
            Campaign,
            uid=f"k{number}",
            name=f"Campaign {number}",
            status=chance.choice((*OPEN, "done")),
            goal_due=day(),
            goal_metric="sales",
            trashed_at=trash(),
            **stamps,
        )
        records.add(Slot, campaign_id=number + 1, title="Host", go_live_on=day(), production_days=3, position=0)
    _fill(records, chance, day)
    _forget(records, chance)
    return records


def _fill(records: Records, chance: Random, day: Any) -> None:
    stamps = {"created_at": "", "updated_at": ""}
    people, campaigns = len(records.rows[Influencer]), len(records.rows[Campaign])
    for number in range(chance.randrange(0, 6)):
        campaign = chance.randrange(campaigns) + 1
        pair = {"campaign_id": campaign, "influencer_id": chance.randrange(people) + 1}
        if any(pair.items() <= one.items() for one in records.rows[Cooperation]):
            continue
        rank = sum(one["campaign_id"] == campaign for one in records.rows[Cooperation])
        key = records.add(
            Cooperation,
            uid=f"m{number}",
            **pair,
            slot_id=campaign,
            rank=rank,
            readiness=chance.choice(("agreed", "agreed", "asked")),
            stand_by_until=day(),
            **stamps,
        )
        if chance.random() < 0.5:
            records.add(Contract, cooperation_id=key, signed_on=day())
        for piece in range(chance.randrange(0, 3)):
            records.add(
                Deliverable,
                uid=f"d{number}-{piece}",
                cooperation_id=key,
                type="instagram_reel",
                title=chance.choice(("", "Reel")),
                status=chance.choice(("planned", "in_production", "in_review", "approved", "published", "cancelled")),
                **{name: day() for name in ("draft_due", "approval_due", "go_live_on", "live_until")},
                approved_on=day(often=0.3),
                published_on=day(often=0.3),
            )
        for _ in range(chance.randrange(0, 3)):
            _payment(records, chance, key, day)
    for _ in range(chance.randrange(0, 6)):
        _of_person(records, chance, chance.randrange(people) + 1, day)


def _payment(records: Records, chance: Random, cooperation: int, day: Any) -> None:
    own = [one["id"] for one in records.rows[Deliverable] if one["cooperation_id"] == cooperation]
    trigger = chance.choice(("signing", "draft_approved", "published", "date", "invoice"))
    records.add(
        Payment,
        cooperation_id=cooperation,
        deliverable_id=chance.choice((None, *own)),
        label="Fee",
        amount=100,
        currency="KRW",
        due_trigger=trigger,
        fixed_on=day(often=1) if trigger == "date" else None,
        net_days=chance.choice((0, 30)),
        invoiced_on=day(often=0.5),
        paid_on=day(often=0.2),
        cancelled_on=day(often=0.1),
        position=0,
    )


def _of_person(records: Records, chance: Random, who: int, day: Any) -> None:
    mine = [one["id"] for one in records.rows[Cooperation] if one["influencer_id"] == who]
    campaigns = len(records.rows[Campaign])
    records.add(
        Interaction,
        uid=f"x{len(records.rows[Interaction])}",
        influencer_id=who,
        campaign_id=chance.choice((None, chance.randrange(campaigns) + 1)),
        happened_at="2026-01-01T00:00:00Z",
        channel="dm",
        direction="out",
        next_step="call",
        next_due=day(),
        is_next_done=int(chance.random() < 0.2),
        created_at="",
    )
    records.add(
        UsageRight,
        influencer_id=who,
        cooperation_id=chance.choice((None, *mine)),
        kind=chance.choice(("organic", "paid", "whitelisting", "exclusivity")),
        ends_on=day(),
        code=chance.choice(("", "SPARK")),
        notice_days=chance.choice((0, 3)),
    )
    records.add(Permit, influencer_id=who, market="AE", number="1", expires_on=day())


def _forget(records: Records, chance: Random) -> None:
    """Put some off, and say of some that they are done."""
    found = plain(records)
    for listed, kind, key, *_ in found:
        if chance.random() < 0.15 and not any(
            one["kind"] == kind and one["record_id"] == key for one in records.rows[Snooze]
        ):
            until = records.today + timedelta(days=chance.randrange(-3, 5))
            records.add(Snooze, kind=kind, record_id=key, until=until.isoformat())
        if chance.random() < 0.15 and kind in ENDING and kind != "decision":
            again = {"kind": kind, "record_id": key, "day": listed}
            if not any(again.items() <= one.items() for one in records.rows[Reminder]):
                records.add(Reminder, **again, shown_at="", done_at=chance.choice((None, "2026-01-01T00:00:00Z")))


def write(store: Store, records: Records) -> None:
    """Put exactly these records into the file."""

    def work(session: Session) -> None:
        for table in TABLES:
            session.execute(delete(table))
        for table in reversed(TABLES):
            for row in records.rows[table]:
                session.execute(insert(table).values(**row))

    store.write("person.edit", work)


def plain(records: Records) -> Listed:
    """Return every deadline there is, decisions aside, whether it is put off, done, or far away."""
    rows = records.rows
    found: Listed = []
    people = {one["id"] for one in rows[Influencer] if not one["trashed_at"]}
    here = {one["id"]: one for one in rows[Campaign] if not one["trashed_at"]}

    def note(kind: str, day: str | None, key: int, person: int, campaign: int) -> None:
        if day and (not person or person in people):
            found.append((day, kind, key, person, campaign))

    for one in rows[Interaction]:
        if not one["is_next_done"]:
            note("next_step", one["next_due"], one["id"], one["influencer_id"], one["campaign_id"] or 0)
    for one in rows[Deliverable]:
        whose = records.get(Cooperation, one["cooperation_id"])
        who, which, status = whose["influencer_id"], whose["campaign_id"], one["status"]
        for kind, name, fits in (
            ("draft", "draft_due", status in ("planned", "in_production")),
            ("approval", "approval_due", status in ("planned", "in_production", "in_review")),
            ("go_live", "go_live_on", status not in ("published", "cancelled")),
            ("live_until", "live_until", status == "published"),
        ):
            if fits and which in here:
                note(kind, one[name], one["id"], who, which)
    for one in rows[Payment]:
        whose = records.get(Cooperation, one["cooperation_id"])
        if not one["paid_on"] and not one["cancelled_on"] and whose["campaign_id"] in here:
            note("payment", due(records, one), one["id"], whose["influencer_id"], whose["campaign_id"])
    for one in rows[UsageRight]:
        kind = "exclusivity_end" if one["kind"] == "exclusivity" else "right_end"
        kind = "code_end" if one["kind"] == "whitelisting" and one["code"] else kind
        campaign = records.get(Cooperation, one["cooperation_id"])["campaign_id"] if one["cooperation_id"] else 0
        note(kind, one["ends_on"], one["id"], one["influencer_id"], campaign)
    for one in rows[Permit]:
        note("permit", one["expires_on"], one["id"], one["influencer_id"], 0)
    for one in rows[Cooperation]:
        campaign = one["campaign_id"]
        if one["rank"] > 0 and one["readiness"] == "agreed" and campaign in here and here[campaign]["status"] in OPEN:
            note("stand_by", one["stand_by_until"], one["id"], one["influencer_id"], campaign)
    for key, one in here.items():
        if one["status"] in OPEN:
            note("goal", one["goal_due"], key, 0, key)
    return found


def due(records: Records, payment: Row) -> str | None:
    """Return when a payment is due, planned or for sure."""
    trigger, net = payment["due_trigger"], payment["net_days"]
    pieces = [
        one
        for one in records.rows[Deliverable]
        if one["cooperation_id"] == payment["cooperation_id"]
        and one["status"] != "cancelled"
        and payment["deliverable_id"] in (None, one["id"])
    ]
    signed = [one["signed_on"] for one in records.rows[Contract] if one["cooperation_id"] == payment["cooperation_id"]]
    if trigger == "date":
        return str(payment["fixed_on"])
    if trigger == "signing":
        start = signed[0] if signed else None
    elif trigger == "invoice":
        start = payment["invoiced_on"]
    else:
        real, planned = (
            ("approved_on", "approval_due") if trigger == "draft_approved" else ("published_on", "go_live_on")
        )
        known = [one[real] or one[planned] for one in pieces]
        start = max((day for day in known if day), default=None)
        if pieces and all(one[real] for one in pieces):
            start = max(one[real] for one in pieces)
    return (date.fromisoformat(start) + timedelta(days=net)).isoformat() if start else None


def birthdays(records: Records, first: date, last: date) -> Listed:
    """Return whose birthday comes from one day to another; 29 February is kept on the 28th in other years."""
    found: Listed = []
    for one in records.rows[Influencer]:
        if not one["birthday"] or one["trashed_at"] or one["do_not_contact_on"]:
            continue
        for year in range(first.year, last.year + 1):
            try:
                day = date.fromisoformat(f"{year}-{one['birthday'][5:]}")
            except ValueError:
                day = date(year, 2, 28)
            if first <= day <= last:
                found.append((day.isoformat(), "birthday", one["id"], one["id"], 0))
    return found


def expected(records: Records, everything: Listed, **wanted: Any) -> Listed:
    """Return what of all deadlines is listed for these wishes, in order."""
    today, kinds = records.today, wanted.get("kinds") or KINDS
    first = (wanted.get("first") or date.min).isoformat()
    last = (wanted.get("last") or today + timedelta(days=3_660)).isoformat()
    put_off = {(one["kind"], one["record_id"]) for one in records.rows[Snooze] if one["until"] > today.isoformat()}
    done = {(one["day"], one["kind"], one["record_id"]) for one in records.rows[Reminder] if one["done_at"] is not None}
    return sorted(
        row
        for row in everything
        if row[1] in kinds
        and first <= row[0] <= last
        and row[:3] not in done
        and (wanted.get("with_snoozed") or row[1:3] not in put_off)
        and wanted.get("influencer_id", 0) in (0, row[3])
        and wanted.get("campaign_id", 0) in (0, row[4])
    )[: wanted.get("limit", 200)]
