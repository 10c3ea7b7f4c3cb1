"""How the entries of a timeline read: touches, changes of stage, incidents and praise, signs of affinity."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from irm.domain.interaction import InteractionRow
from irm.domain.timeline import KINDS, TimelineEntry
from irm.ui.base.cells import isolated
from irm.ui.base.entries import Entry
from irm.ui.words import formats, names

translate = QCoreApplication.translate

_TONES: Final = {"in": "blue", "out": "neutral", "none": "gray"}


def key_of(kind: str, record_id: int) -> int:
    """Return the number an entry has in the list: rows of several tables stand in one."""
    return record_id * len(KINDS) + KINDS.index(kind)


def record_of(key: int) -> tuple[str, int]:
    """Return kind and row of an entry's number."""
    return KINDS[key % len(KINDS)], key // len(KINDS)


def entry_of(found: TimelineEntry, today: date) -> Entry:
    """Return one entry as the list shows it."""
    if found.touch is not None:
        return _touch(found, found.touch, today)
    key = key_of(found.kind, found.id)
    if found.kind == "stage":
        return Entry(
            id=key,
            icon="arrow-right-left",
            title=translate("Touch", "Stage: {stage}").replace("{stage}", names.stage(found.code)),
            moment=formats.relative(formats.day_of(found.moment), today),
            tip=formats.instant(found.moment),
            tone=names.stage_tone(found.code),
            is_muted=True,
        )
    moment, tip = formats.relative(found.day, today), formats.day(found.day)
    if found.kind == "incident":
        title, icon, tone = names.incident(found.code), names.incident_icon(found.code), names.incident_tone(found.code)
        return Entry(id=key, icon=icon, title=title, moment=moment, tip=tip, tone=tone, body=found.note)
    return Entry(
        id=key,
        icon="heart",
        title=translate("Touch", "Sign of affinity"),
        moment=moment,
        tip=tip,
        tone="pink",
        body=found.note,
        remark=isolated(found.url),
    )


def _touch(found: TimelineEntry, row: InteractionRow, today: date) -> Entry:
    draft = row.draft
    due, is_late = formats.due(draft.next_due, today)
    if draft.is_next_done:
        due, is_late = translate("Touch", "done"), False
    direction = names.direction(draft.direction) if draft.direction != "none" else ""
    when = formats.instant(draft.happened_at, zone=draft.zone, is_day_only=draft.is_day_only)
    return Entry(
        id=key_of("touch", row.id),
        icon=names.channel_icon(draft.channel),
        title=names.channel(draft.channel),
        moment=formats.relative(formats.day_of(draft.happened_at, draft.zone), today),
        tip=" · ".join(part for part in (direction, when, draft.zone) if part),
        tone=_TONES.get(draft.direction, "neutral"),
        sign=names.direction_icon(draft.direction),
        subject=draft.subject,
        body=draft.body,
        remark=_remark(found, row),
        step=draft.next_step or (translate("Touch", "Next step") if draft.next_due else ""),
        step_day=due,
        is_urgent=is_late,
        is_done=draft.is_next_done,
    )


def _remark(found: TimelineEntry, row: InteractionRow) -> str:
    """Say which campaign a touch is about, what came of it, whether nobody has to answer, and how many files it has."""
    draft, files = row.draft, found.files
    outcome = translate("Touch", "Outcome: {outcome}").replace("{outcome}", draft.outcome) if draft.outcome else ""
    free = translate("Touch", "No reply needed") if draft.needs_no_reply else ""
    counted = formats.counted(translate("Touch", "%n files", None, files), files) if files else ""
    return " · ".join(part for part in (found.campaign, outcome, free, counted) if part)
