"""A creator's permit of one market: who advertises there needs one, and it expires."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

MARKETS: Final = ("AE", "SA")
"""The UAE (advertiser permit, since 2026-02-01) and Saudi Arabia (Mawthooq licence)."""


@dataclass(frozen=True, slots=True)
class PermitDraft:
    """What is known of one permit."""

    market: str = "AE"
    number: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PermitRow:
    """A stored permit of one person."""

    id: int
    influencer_id: int
    draft: PermitDraft
