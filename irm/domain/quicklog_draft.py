"""From a line that was understood to the touch it logs."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Final

from irm.domain import clock, instants
from irm.domain.interaction import InteractionDraft
from irm.domain.quicklog_parts import QuickLog

_ONE_SIDED: Final = frozenset({"note"})
"""Channels that go neither way."""


def draft_of(
    line: QuickLog, influencer_id: int, *, now: datetime, channel: str = "dm", direction: str = "out"
) -> InteractionDraft:
    """Return the touch of a line; `channel` and `direction` are taken where it names none.

    `now` is an aware moment. Without a day and a time the touch happened now; a time later than now was yesterday's; a
    day without a time is a day only.
    """
    zone = clock.local_zone()
    moment, is_day_only = moment_of(line, now=now, zone=zone)
    named = line.channel or channel
    return InteractionDraft(
        influencer_id=influencer_id,
        happened_at=moment,
        zone=zone,
        is_day_only=is_day_only,
        channel=named,
        direction=line.direction or ("none" if named in _ONE_SIDED else direction),
        body=line.body,
        next_step=line.next_step,
        next_due=line.next_due,
        needs_no_reply=line.needs_no_reply,
    )


def moment_of(line: QuickLog, *, now: datetime, zone: str) -> tuple[datetime, bool]:
    """Return when the touch of a line happened, in UTC, and whether only its day is known."""
    here = now.astimezone(clock.zone_named(zone))
    day, at = line.day, line.time
    if at is None:
        if day is None or day == here.date():
            return now.astimezone(UTC), False
        return instants.noon(day, zone=zone) if zone else _local(datetime.combine(day, time(12))), True
    if day is None:
        day = here.date() if at <= here.time() else here.date() - timedelta(1)
    local = datetime.combine(day, at, clock.zone_named(zone))
    return _local(local), False


def _local(moment: datetime) -> datetime:
    """Return a moment in UTC; one without a zone is of this machine's."""
    try:
        return moment.astimezone(UTC)
    except (OverflowError, ValueError):  # the first and the last day of the calendar
        return moment.replace(tzinfo=UTC)
