"""How well the slots of all open campaigns are covered today, and by when somebody must choose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from irm.db import campaign_read
from irm.db.engine import raw_connection
from irm.domain import iso, planb
from irm.domain.planb import Coverage, SlotCoverage


def everywhere(session: Session, *, today: date) -> list[SlotCoverage]:
    """Return every open slot that is still to come, the soonest first."""
    return [_slot(row) for row in campaign_read.coverage(raw_connection(session), today=today.isoformat())]


def of_campaigns(session: Session, campaign_ids: Sequence[int], *, today: date) -> list[SlotCoverage]:
    """Return the open slots of some campaigns, the soonest first."""
    raw = raw_connection(session)
    return [_slot(row) for row in campaign_read.coverage(raw, today=today.isoformat(), campaign_ids=campaign_ids)]


def to_cover(session: Session, *, today: date) -> list[SlotCoverage]:
    """Return the slots somebody must see to: not covered, and soon to be decided or to go live; the soonest first."""
    return [found for found in everywhere(session, today=today) if _is_pressing(found, today)]


def _is_pressing(found: SlotCoverage, today: date) -> bool:
    if found.coverage.state == planb.COVERED:
        return False
    decision, day = found.coverage.decision_day, found.go_live_on
    is_to_decide = decision is not None and decision <= today + timedelta(days=planb.DECIDE_WITHIN)
    return is_to_decide or (day is not None and day <= today + timedelta(days=planb.LIVE_WITHIN))


def _slot(row: tuple[Any, ...]) -> SlotCoverage:
    campaign_id, slot_id, title, campaign, go_live, is_hard, has_incumbent, wanted, ready, shortest = row
    day = iso.day_from_text(go_live)
    state = planb.COVERED if ready >= wanted else planb.THIN if ready else planb.BARE
    decision = None if day is None or shortest is None else day - timedelta(days=shortest)
    covered = Coverage(state, ready, wanted, decision)
    return SlotCoverage(campaign_id, slot_id, title, campaign, day, bool(is_hard), bool(has_incumbent), covered)
