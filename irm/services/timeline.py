"""The timeline of one person: touches and what happened between them, newest first, filtered and read in pages."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from irm.db import timeline_read
from irm.db.engine import raw_connection
from irm.domain import clock, instants, iso, text
from irm.domain.timeline import Timeline, TimelineEntry, TimelineFilter
from irm.services import interactions

_EVERYTHING = TimelineFilter()


def read(session: Session, influencer_id: int, wanted: TimelineFilter = _EVERYTHING) -> Timeline:
    """Return the newest `wanted.limit` entries that fit; an entry of which only the day is known stands at its noon."""
    raw = raw_connection(session)
    folded = text.fold(wanted.text.strip())
    rows = timeline_read.touches(
        raw,
        influencer_id,
        text=folded,
        channel=wanted.channel,
        direction=wanted.direction,
        is_open=wanted.is_open,
        has_files=wanted.has_files,
        limit=wanted.limit + 1,
    )
    found = [_touch(row) for row in rows]
    if not wanted.is_of_touches:
        found += [_event(row) for row in timeline_read.events(raw, influencer_id, text=folded)]
        found.sort(key=lambda entry: (entry.moment, entry.kind, entry.id), reverse=True)
    following = timeline_read.following(raw, influencer_id)
    return Timeline(
        entries=tuple(found[: wanted.limit]),
        has_more=len(found) > wanted.limit,
        following=interactions.row_of(following) if following is not None else None,
        channels=tuple(timeline_read.channels(raw, influencer_id)),
        total=timeline_read.count(raw, influencer_id),
    )


def _touch(row: tuple[Any, ...]) -> TimelineEntry:
    *columns, campaign, files = row
    touch = interactions.row_of(tuple(columns))
    return TimelineEntry("touch", touch.id, touch.draft.happened_at, touch=touch, files=files, campaign=campaign)


def _event(row: tuple[Any, ...]) -> TimelineEntry:
    kind, key, when, code, note, url = row
    day = None if kind == "stage" else date.fromisoformat(when)
    moment = iso.from_text(when) if day is None else instants.noon(day, zone=clock.local_zone())
    return TimelineEntry(kind, key, moment, day, code=code, note=note, url=url)
