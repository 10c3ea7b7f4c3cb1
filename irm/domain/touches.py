"""One touch as one readable line, for cells and notes of other programs; read back exactly.

`2026-11-20 09:00 Asia/Seoul | dm | in | Asked for rates | next: send contract | due: 2026-11-27 | uid: ...`
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from irm.domain.bars import SEPARATOR, escaped, join_parts, plain, split_parts
from irm.domain.instants import format_instant, format_noon, parse_instant
from irm.domain.interaction import CHANNELS, DIRECTIONS, InteractionDraft
from irm.errors import IrmError

_KEYED: Final = re.compile(r"(subject|body|outcome|next|done|due|uid): ?", re.IGNORECASE)
_TIME_UNKNOWN: Final = "time: unknown"
_NO_REPLY: Final = "no reply needed"
_FLAGS: Final = (_TIME_UNKNOWN, _NO_REPLY)


def touch_line(draft: InteractionDraft, uid: str = "") -> str:
    """Return the touch as one line; the person it belongs to is not in it. Raises "time.naive"."""
    parts = [_when(draft), draft.channel, draft.direction]
    if draft.is_day_only and format_noon(draft.happened_at, zone=draft.zone) is None:
        parts.append(_TIME_UNKNOWN)
    if draft.needs_no_reply:
        parts.append(_NO_REPLY)
    if draft.subject:
        parts.append(f"subject: {escaped(draft.subject)}")
    if draft.body:
        body = escaped(draft.body)
        parts.append(f"body: {body}" if _KEYED.match(body) or body in _FLAGS else body)
    if draft.outcome:
        parts.append(f"outcome: {escaped(draft.outcome)}")
    if draft.next_step or draft.is_next_done:
        parts.append(f"{'done' if draft.is_next_done else 'next'}: {escaped(draft.next_step)}")
    if draft.next_due is not None:
        parts.append(f"due: {draft.next_due.isoformat()}")
    if uid:
        parts.append(f"uid: {escaped(uid)}")
    return join_parts(parts)


def parse_touch_line(text: str) -> tuple[InteractionDraft, str]:
    """Return the touch of a line (with influencer_id 0) and its uid, "" where it has none.

    Raises "touch.invalid" for a line that is none, "date.invalid" for a day that is none.
    """
    parts = split_parts(text)
    if len(parts) < 3 or parts[1] not in CHANNELS or parts[2] not in DIRECTIONS:
        raise IrmError("touch.invalid", value=text)
    happened_at, zone, is_day_only = parse_instant(plain(parts[0]))
    keyed: dict[str, str] = {}
    free: list[str] = []
    for part in parts[3:]:
        if part in _FLAGS:
            continue
        key = _KEYED.match(part)
        if key is None or key[1].lower() in keyed:
            free.append(plain(part))
        else:
            keyed[key[1].lower()] = plain(part[key.end() :])
    due = keyed.get("due", "")
    draft = InteractionDraft(
        influencer_id=0,
        happened_at=happened_at,
        zone=zone,
        is_day_only=is_day_only or _TIME_UNKNOWN in parts[3:],
        channel=parts[1],
        direction=parts[2],
        subject=keyed.get("subject", ""),
        body=SEPARATOR.join([keyed["body"], *free] if "body" in keyed else free),
        next_step=keyed.get("done", keyed.get("next", "")),
        next_due=_due(due) if due else None,
        is_next_done="done" in keyed,
        needs_no_reply=_NO_REPLY in parts[3:],
        outcome=keyed.get("outcome", ""),
    )
    return draft, keyed.get("uid", "")


def _when(draft: InteractionDraft) -> str:
    day = format_noon(draft.happened_at, zone=draft.zone) if draft.is_day_only else None
    return escaped(day if day is not None else format_instant(draft.happened_at, zone=draft.zone))


def _due(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise IrmError("date.invalid", value=text) from error
