"""One touch with an influencer: its draft and its line in the timeline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

CHANNELS: Final = (
    "email",
    "dm",
    "instagram_dm",
    "tiktok_dm",
    "kakaotalk",
    "whatsapp",
    "line",
    "telegram",
    "wechat",
    "message",
    "call",
    "meeting",
    "comment",
    "gift",
    "event",
    "note",
    "other",
)
DIRECTIONS: Final = ("in", "out", "none")


@dataclass(frozen=True, slots=True)
class InteractionDraft:
    """What was said, when, by whom, and what comes next.

    `happened_at` is an aware UTC instant, `zone` the IANA zone it was typed in ("" when not known). A touch whose time
    of day is not known has `is_day_only` True and stands at noon of its day in its zone. A last touch that
    `needs_no_reply` leaves the turn with nobody; `outcome` is what came of it in a few words.
    """

    influencer_id: int
    happened_at: datetime
    zone: str = ""
    is_day_only: bool = False
    channel: str = "note"
    direction: str = "none"
    subject: str = ""
    body: str = ""
    next_step: str = ""
    next_due: date | None = None
    is_next_done: bool = False
    needs_no_reply: bool = False
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class InteractionRow:
    """One entry of a person's timeline, newest first."""

    id: int
    uid: str
    draft: InteractionDraft
    created_at: datetime
