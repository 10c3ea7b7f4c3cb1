"""One touch as one readable line, for cells and notes of other programs; read back exactly.

`2026-11-20 09:00 Asia/Seoul | dm | in | Asked for rates | next: send contract | due: 2026-11-27 | uid: ...`
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any, Final

from irm.domain import iso
from irm.domain.bars import SEPARATOR, are_plain, escaped, plain, split_parts
from irm.domain.instants import format_instant, format_noon, format_stored, parse_instant
from irm.domain.interaction import CHANNELS, DIRECTIONS, InteractionDraft
from irm.errors import IrmError

_KEYED: Final = re.compile(r"(subject|body|outcome|next|done|due|uid): ?", re.IGNORECASE)
_TIME_UNKNOWN: Final = "time: unknown"
_NO_REPLY: Final = "no reply needed"
_FLAGS: Final = (_TIME_UNKNOWN, _NO_REPLY)


def touch_line(draft: InteractionDraft, uid: str = "") -> str:
    """Return the touch as one line; the person it belongs to is not in it. Raises "time.naive"."""
    when, is_known = _when(draft.happened_at, draft.zone, draft.is_day_only)
    due = draft.next_due.isoformat() if draft.next_due is not None else None
    said = (draft.channel, draft.direction, draft.subject, draft.body, draft.next_step, due, draft.is_next_done)
    return _line(when, *said, draft.needs_no_reply, draft.outcome, uid, is_known=is_known)


def stored_touch_line(happened_at: str, zone: str, is_day_only: bool, *said: Any) -> str:
    """Return the line of a touch as the file stores it, `said` as its table has it from the channel on, and the uid.

    A million touches pass through here.
    """
    if is_day_only:
        when, is_known = _when(iso.from_text(happened_at), zone, is_day_only)
        return _line(when, *said, is_known=is_known)
    return _line(format_stored(happened_at, zone=zone), *said)


def _when(happened_at: datetime, zone: str, is_day_only: bool) -> tuple[str, bool]:
    """Return when it was, and whether the text says as much as is known of it."""
    day = format_noon(happened_at, zone=zone) if is_day_only else None
    return (day, True) if day is not None else (format_instant(happened_at, zone=zone), not is_day_only)


def _line(
    when: str,
    channel: str,
    direction: str,
    subject: str,
    body: str,
    next_step: str,
    next_due: str | None,
    is_next_done: bool,
    needs_no_reply: bool,
    outcome: str,
    uid: str,
    *,
    is_known: bool = True,
) -> str:
    """Return the line; texts are escaped one by one only where all of them together show a need."""
    texts = (when, subject, body, next_step, outcome, uid)
    if not are_plain(texts):
        when, subject, body, next_step, outcome, uid = map(escaped, texts)
    line = f"{when} | {channel} | {direction}"
    if not is_known:
        line += f" | {_TIME_UNKNOWN}"
    if needs_no_reply:
        line += f" | {_NO_REPLY}"
    if subject:
        line += f" | subject: {subject}"
    if body:
        is_ambiguous = body in _FLAGS or (":" in body and _KEYED.match(body))
        line += f" | body: {body}" if is_ambiguous else f" | {body}"
    if outcome:
        line += f" | outcome: {outcome}"
    if next_step or is_next_done:
        line += f" | done: {next_step}" if is_next_done else f" | next: {next_step}"
    if next_due is not None:
        line += f" | due: {next_due}"
    return f"{line} | uid: {uid}" if uid else line


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


def _due(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise IrmError("date.invalid", value=text) from error
