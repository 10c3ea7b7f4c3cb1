"""Goods sent to somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ShipmentDraft:
    """One parcel; `cost` in minor units of `currency`."""

    product: str = ""
    cost: int | None = None
    currency: str = "USD"
    courier: str = ""
    tracking_number: str = ""
    sent_on: date | None = None
    arrived_on: date | None = None


@dataclass(frozen=True, slots=True)
class ShipmentRow:
    """A stored parcel of one cooperation."""

    id: int
    cooperation_id: int
    draft: ShipmentDraft
