"""One touch as one readable line, for cells and notes of other programs; read back exactly.

`2026-11-20 09:00 Asia/Seoul | dm | in | Asked for rates | next: send contract | due: 2026-11-27 | uid: ...`
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from itertools import chain
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
    said = (draft.channel, draft.direction, due, draft.is_next_done, draft.needs_no_reply)
    texts = (draft.subject, draft.body, draft.next_step, draft.outcome, uid)
    return _line(escaped(when), is_known, *said, *map(escaped, texts))


def stored_touch_lines(touches: Sequence[Sequence[Any]]) -> list[str]:
    """Return the lines of touches as the file stores them; a million pass through here.

    Of each there are: owner, whether only the day is known, channel, direction, next due, whether that is done, whether
    no reply is needed, and the texts: instant, zone, subject, body, next step, outcome, uid. These are escaped one by
    one only where all of them together show a need.
    """
    is_plain = are_plain(list(chain.from_iterable([touch[_TEXTS:] for touch in touches])))
    lines = []
    for touch in touches:
        when, is_known = _stored_when(touch[_TEXTS], touch[_TEXTS + 1], touch[1])
        said, texts = touch[2:_TEXTS], touch[_TEXTS + 2 :]
        if is_plain:
            lines.append(_line(when, is_known, *said, *texts))
        else:
            lines.append(_line(escaped(when), is_known, *said, *map(escaped, texts)))
    return lines


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


def _line(
    when: str,
    is_known: bool,
    channel: str,
    direction: str,
    next_due: str | None,
    is_next_done: bool,
    needs_no_reply: bool,
    subject: str,
    body: str,
    next_step: str,
    outcome: str,
    uid: str,
) -> str:
    """Return the line of texts that are escaped already."""
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
