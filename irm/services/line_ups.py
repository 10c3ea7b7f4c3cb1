"""Reads the line-up of a campaign: per slot incumbent and ranked bench, and what would be if somebody dropped out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from irm.db import campaign_read
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.db.models import Cooperation
from irm.domain import iso, planb
from irm.domain.campaign import CooperationDraft, LineUp, Member, SlotDraft
from irm.domain.planb import StandIn
from irm.errors import IrmError
from irm.services import slots

PLAIN: Final = (
    *("readiness", "stand_by_terms", "lead_days", "relevance", "reason", "terms", "fee", "currency", "brief"),
    "verdict",
)
"""Columns of a cooperation that its draft holds as they are."""


def of_campaign(session: Session, campaign_id: int, *, today: date) -> list[LineUp]:
    """Return the line-up of every slot of a campaign, in the order of the slots."""
    return _line_ups(raw_connection(session), campaign_read.slots(raw_connection(session), campaign_id), today=today)


def of_slot(session: Session, slot_id: int, *, today: date) -> LineUp:
    """Return the line-up of one slot. Raises IrmError slot.unknown."""
    campaign_id, _ = slots.get(session, slot_id)
    return next(found for found in of_campaign(session, campaign_id, today=today) if found.slot_id == slot_id)


def of_member(session: Session, cooperation_id: int, *, today: date) -> tuple[LineUp, Member]:
    """Return somebody in a slot, with the line-up of that slot. Raises IrmError cooperation.unknown."""
    slot_id = session.scalar(select(Cooperation.slot_id).where(Cooperation.id == cooperation_id))
    if slot_id is None:
        raise IrmError("cooperation.unknown", value=str(cooperation_id))
    found = of_slot(session, slot_id, today=today)
    everybody = (*((found.incumbent,) if found.incumbent else ()), *found.bench, *found.dropped)
    return found, next(member for member in everybody if member.cooperation_id == cooperation_id)


def _line_ups(raw: Connection, rows: list[dict[str, Any]], *, today: date) -> list[LineUp]:
    members = campaign_read.members(raw, [row["id"] for row in rows])
    booked: dict[int, list[tuple[int, str, str]]] = {}
    for person, slot_id, day, title, campaign in campaign_read.bookings(raw, {m["influencer_id"] for m in members}):
        booked.setdefault(person, []).append((slot_id, day, f"{campaign}: {title}"))
    return [_line_up(row, [m for m in members if m["slot_id"] == row["id"]], booked, today) for row in rows]


def _line_up(
    row: dict[str, Any], members: list[dict[str, Any]], booked: dict[int, list[tuple[int, str, str]]], today: date
) -> LineUp:
    draft = slots.draft_of(row)
    shown = [_member(m, draft, _that_day(booked.get(m["influencer_id"], ()), row), today) for m in members]
    bench = tuple(member for member in shown if member.rank > 0)
    covered = planb.coverage(
        [stand_in_of(member) for member in bench],
        draft.needed,
        go_live=draft.go_live_on,
        stand_ins=draft.stand_ins,
        today=today,
    )
    return LineUp(
        slot_id=row["id"],
        campaign_id=row["campaign_id"],
        draft=draft,
        incumbent=next((member for member in shown if member.rank == 0), None),
        bench=bench,
        dropped=tuple(member for member in shown if member.rank < 0),
        coverage=covered,
        currency=row["currency"],
    )


def _that_day(found: Iterable[tuple[int, str, str]], slot: dict[str, Any]) -> tuple[str, ...]:
    return tuple(words for slot_id, day, words in found if slot_id != slot["id"] and day == slot["go_live_on"])


def _member(row: dict[str, Any], slot: SlotDraft, booked: tuple[str, ...], today: date) -> Member:
    until = iso.day_from_text(row["stand_by_until"])
    last = iso.day_from_text(row["last_contact_on"])
    stand_in = StandIn(row["id"], row["readiness"], until, row["lead_days"], bool(booked), bool(row["is_refused"]))
    return Member(
        cooperation_id=row["id"],
        influencer_id=row["influencer_id"],
        name=row["shown_name"],
        handle=row["handle"],
        platform=row["shown_platform"],
        rank=-1 if row["rank"] is None else row["rank"],
        draft=CooperationDraft(**{name: row[name] for name in PLAIN}, stand_by_until=until),
        readiness=planb.readiness_on(row["readiness"], until, today),
        feasibility=planb.feasibility(slot.needed, row["lead_days"], slot.go_live_on, today),
        booked=booked,
        is_refused=bool(row["is_refused"]),
        silent_days=None if last is None else (today - last).days,
        reliability=row["reliability"],
        is_ready=planb.is_ready(stand_in, slot.needed, slot.go_live_on, today),
        dropped_on=iso.day_from_text(row["dropped_on"]),
        dropped_reason=row["dropped_reason"],
        refusal=row["refusal"],
    )


def stand_in_of(member: Member) -> StandIn:
    """Return what the rules must know of a bench member."""
    draft = member.draft
    return StandIn(
        member.cooperation_id,
        draft.readiness,
        draft.stand_by_until,
        draft.lead_days,
        bool(member.booked),
        member.is_refused,
    )


def what_if(line_ups: Sequence[LineUp], dropped: Iterable[int], *, today: date) -> list[LineUp]:
    """Return the line-ups as they would be if these influencers dropped out everywhere.

    Where the incumbent goes, the next in line takes the place; nothing is written.
    """
    gone = set(dropped)
    return [_without(line_up, gone, today) for line_up in line_ups]


def _without(line_up: LineUp, gone: set[int], today: date) -> LineUp:
    bench = [member for member in line_up.bench if member.influencer_id not in gone]
    incumbent = line_up.incumbent
    needed, go_live = line_up.draft.needed, line_up.draft.go_live_on
    if incumbent is not None and incumbent.influencer_id in gone:
        chosen = planb.next_in_line([stand_in_of(m) for m in bench], needed, go_live=go_live, today=today)
        incumbent = next((m for m in bench if chosen and m.cooperation_id == chosen.cooperation_id), None)
        bench = [member for member in bench if member is not incumbent]
    covered = planb.coverage(
        [stand_in_of(member) for member in bench],
        needed,
        go_live=go_live,
        stand_ins=line_up.draft.stand_ins,
        today=today,
    )
    return replace(line_up, incumbent=incumbent, bench=tuple(bench), coverage=covered)
