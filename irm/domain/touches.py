"""One touch as one readable line, for cells and notes of other programs; read back exactly.

`2026-11-20 09:00 Asia/Seoul | dm | in | Asked for rates | next: send contract | due: 2026-11-27 | uid: ...`
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from irm.domain.bars import SEPARATOR, are_plain, escaped, plain, split_parts
from irm.domain.instants import format_instant, format_noon, format_stored, parse_instant
from irm.domain.interaction import CHANNELS, DIRECTIONS, InteractionDraft
from irm.errors import IrmError

_KEYED: Final = re.compile(r"(subject|body|outcome|next|done|due|uid): ?", re.IGNORECASE)
_TIME_UNKNOWN: Final = "time: unknown"
_NO_REPLY: Final = "no reply needed"
_FLAGS: Final = (_TIME_UNKNOWN, _NO_REPLY)
_TEXTS: Final = 7
"""Where the texts begin in a touch as `stored_touch_lines` takes it."""


def touch_line(draft: InteractionDraft, uid: str = "") -> str:
    """Return the touch as one line; the person it belongs to is not in it. Raises "time.naive"."""
    when, is_known = _when(draft.happened_at, draft.zone, draft.is_day_only)
    due = draft.next_due.isoformat() if draft.next_due is not None else None
    said = (0, draft.is_day_only, draft.channel, draft.direction, due, draft.is_next_done, draft.needs_no_reply)
    texts = (when, draft.zone, draft.subject, draft.body, draft.next_step, draft.outcome, uid)
    return _lines([(escaped(when), is_known)], [(*said, *map(escaped, texts))])[0][0]


def stored_touch_lines(touches: Sequence[Sequence[Any]]) -> list[str]:
    """Return the lines of touches as the file stores them; a million pass through here.

    Of each there are: owner, whether only the day is known, channel, direction, next due, whether that is done, whether
    no reply is needed, and the texts: instant, zone, subject, body, next step, outcome, uid. These are escaped only
    where all lines together show a need.
    """
    whens = [_stored_when(touch[_TEXTS], touch[_TEXTS + 1], touch[1]) for touch in touches]
    lines, parts = _lines(whens, touches)
    if are_plain(lines, parts):
        return lines
    safe = [(*touch[:_TEXTS], *map(escaped, touch[_TEXTS:])) for touch in touches]
    return _lines([(escaped(when), is_known) for when, is_known in whens], safe)[0]


def _stored_when(text: str, zone: str, is_day_only: bool) -> tuple[str, bool]:
    """Return the same as `_when`: what is written as twelve o'clock there, without an offset, is noon."""
    when = format_stored(text, zone=zone)
    if not is_day_only:
        return when, True
    rest, noon = (f" {zone}", f" 12:00 {zone}") if zone else ("", " 12:00Z")
    return (when[:10] + rest, True) if when[10:] == noon else (when, False)


def _when(happened_at: datetime, zone: str, is_day_only: bool) -> tuple[str, bool]:
    """Return when it was, and whether the text says as much as is known of it."""
    day = format_noon(happened_at, zone=zone) if is_day_only else None
    return (day, True) if day is not None else (format_instant(happened_at, zone=zone), not is_day_only)


def _lines(whens: Sequence[tuple[str, bool]], touches: Sequence[Sequence[Any]]) -> tuple[list[str], int]:
    """Return the lines of texts as they are, and how many parts they have together."""
    lines, count = [], 0
    for (when, is_known), touch in zip(whens, touches, strict=True):
        _, _, channel, direction, due, is_done, is_quiet, _, _, subject, body, step, outcome, uid = touch
        parts = [when, channel, direction]
        if not is_known:
            parts.append(_TIME_UNKNOWN)
        if is_quiet:
            parts.append(_NO_REPLY)
        if subject:
            parts.append(f"subject: {subject}")
        if body:
            is_ambiguous = body in _FLAGS or (":" in body and _KEYED.match(body))
            parts.append(f"body: {body}" if is_ambiguous else body)
        if outcome:
            parts.append(f"outcome: {outcome}")
        if step or is_done:
            parts.append(f"done: {step}" if is_done else f"next: {step}")
        if due is not None:
            parts.append(f"due: {due}")
        if uid:
            parts.append(f"uid: {uid}")
        count += len(parts)
        lines.append(SEPARATOR.join(parts))
    return lines, count


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
