"""The terms of the demo data: talks from quote to agreement, dates, rights, payments, a parcel, a permit, a rate.

Everybody who fills a slot for a fee gets some. One is in the middle of the talks, one payment is overdue, one code and
one permit end soon: what the lists warn of can be seen.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from irm.db.bulk import BulkWriter
from irm.domain.deliverable import LIVE_DAYS
from irm.domain.money import exponent
from irm.domain.planb import Needed, milestones
from irm.domain.terms import CLAUSES
from irm.resources_path import resource
from irm.services.demo_talks import Clock

_TYPES: Final = {"instagram": "instagram_reel", "tiktok": "tiktok_video", "youtube": "youtube_video"}
_DONE_AGO: Final = 150
"""How long ago the talks of a campaign that is over were."""
_TEN: Final = 600
_IN_TALKS: Final = 3
"""The place of the one with whom nothing is agreed yet, among those of campaigns that run."""
_STATUSES: Final = {1: "in_production", 2: "in_review"}
_CODE_DAYS: Final = 12
_PERMIT_DAYS: Final = 20


@dataclass(frozen=True, slots=True)
class Deal:
    """Who fills which slot for how much; `fee` in minor units, `go_live` None where no day is set."""

    cooperation_id: int
    influencer_id: int
    fee: int
    platform: str
    product: str
    go_live: date | None
    needed: Needed
    is_hard: bool
    is_done: bool


class DemoTerms:
    """Gathers the rows of the terms, in the language and currency of the campaigns."""

    def __init__(
        self, writer: BulkWriter, *, language: str, currency: str, seed: str, today: date, clock: Clock
    ) -> None:
        self._writer = writer
        self._rng = Random(f"{seed}/terms")  # noqa: S311 (made-up data keeps no secret)
        self._currency = currency
        self._today = today
        self._clock = clock
        path = resource("demo") / f"terms-{language}.toml"
        self._words: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        self._count = 0

    def add(self, deal: Deal) -> None:
        """Gather the terms of one who fills a slot."""
        place = 0 if deal.is_done else self._count
        start = self._today - timedelta(days=_DONE_AGO if deal.is_done else 18 - 2 * min(place, 3))
        is_agreed = deal.is_done or place != _IN_TALKS
        self._add_offers(deal, start, is_agreed=is_agreed, is_first=place == 0)
        piece = self._add_deliverable(deal, place)
        if is_agreed:
            signed = start + timedelta(days=8)
            self._add_contract(deal, signed, place)
            self._add_payments(deal, piece, signed, place)
            self._add_parcel(deal, place)
        self._add_rights(deal, piece, start, place)
        if not deal.is_done:
            if self._count == 0:
                self._add_permit(deal.influencer_id)
                self._add_rate()
            self._count += 1

    def _add_offers(self, deal: Deal, start: date, *, is_agreed: bool, is_first: bool) -> None:
        notes = self._words["notes"]
        steps = (("them", deal.fee * 13 // 10, 0), ("us", deal.fee * 9 // 10, 2), ("them", deal.fee, 5))
        for number, (side, amount, days) in enumerate(steps if is_agreed else steps[:2]):
            day = start + timedelta(days=days)
            is_last = is_agreed and number == len(steps) - 1
            columns = {
                "cooperation_id": deal.cooperation_id,
                "made_by": side,
                "made_on": day.isoformat(),
                "note": notes[number],
                "accepted_on": (day + timedelta(days=1)).isoformat() if is_last else None,
                "created_at": self._clock.instant(day, _TEN),
            }
            offer = self._writer.add("offer", columns)
            self._add_part(offer, 0, "fee", amount)
            if number:
                self._add_part(offer, 1, "product", deal.fee // 20, our_cost=deal.fee // 60, note=deal.product)
            if is_last and deal.is_hard:
                self._add_part(offer, 2, "commission", None, condition=self._words["condition"])
            if is_last and is_first:
                fare = self._words["fare"]
                self._add_part(offer, 3, "travel", fare["amount"], currency=fare["currency"])

    def _add_part(
        self,
        offer: int,
        position: int,
        kind: str,
        amount: int | None,
        *,
        our_cost: int | None = None,
        condition: str = "",
        note: str = "",
        currency: str = "",
    ) -> None:
        unit = 10 ** exponent(self._currency)
        whole = None if amount is None else amount if currency else amount // unit * unit
        columns = {
            "offer_id": offer,
            "kind": kind,
            "amount": whole,
            "our_cost": None if our_cost is None else our_cost // unit * unit,
            "their_value": None,
            "currency": currency or self._currency,
            "condition": condition,
            "note": note,
            "position": position,
        }
        self._writer.add("compensation_part", columns)

    def _add_deliverable(self, deal: Deal, place: int) -> int:
        live = deal.go_live
        found = milestones(deal.needed, live) if live is not None else None
        is_live = deal.is_hard and deal.platform == "instagram"
        status = "published" if deal.is_done else _STATUSES.get(place, "planned")
        columns = {
            "uid": f"{self._rng.getrandbits(128):032x}",
            "cooperation_id": deal.cooperation_id,
            "type": "instagram_live" if is_live else _TYPES.get(deal.platform, "other"),
            "platform": deal.platform,
            "title": "",
            "status": status,
            "draft_due": _text(found.draft_by if found is not None else None) or _text(live),
            "approval_due": _text(found.approve_by if found is not None else None) or _text(live),
            "go_live_on": _text(live),
            "go_live_time": "",
            "zone": "",
            "live_until": _text(live + timedelta(days=LIVE_DAYS)) if live is not None else None,
            "approved_on": _text(live - timedelta(days=2)) if deal.is_done and live is not None else None,
            "published_on": _text(live) if deal.is_done else None,
            "revisions": 1 if place == 2 else 0,
            "link": "",
            "tracking_url": "",
            "coupon_code": f"{self._words['code']}{deal.cooperation_id}",
            "position": 0,
        }
        return self._writer.add("deliverable", columns)

    def _add_contract(self, deal: Deal, signed: date, place: int) -> None:
        has = CLAUSES if place == 0 else CLAUSES[:10]
        columns = {"cooperation_id": deal.cooperation_id, "signed_on": signed.isoformat(), "clauses": ",".join(has)}
        self._writer.add("contract", {**columns, "note": ""})

    def _add_payments(self, deal: Deal, piece: int, signed: date, place: int) -> None:
        """Half when signed, half when published; the first half of the second is overdue."""
        half = deal.fee // 2
        for number, (amount, trigger) in enumerate(((half, "signing"), (deal.fee - half, "published"))):
            is_paid = deal.is_done or (number == 0 and place != 1)
            paid = signed + timedelta(days=3) if number == 0 else (deal.go_live or signed) + timedelta(days=5)
            columns = {
                "cooperation_id": deal.cooperation_id,
                "deliverable_id": piece if number else None,
                "label": "",
                "amount": amount,
                "currency": self._currency,
                "due_trigger": trigger,
                "fixed_on": None,
                "net_days": 0,
                "invoice_number": f"{signed.year}-{100 + deal.cooperation_id}" if number == 0 else "",
                "invoiced_on": signed.isoformat() if number == 0 else None,
                "paid_on": paid.isoformat() if is_paid else None,
                "method": "bank_transfer" if is_paid else "",
                "cancelled_on": None,
                "position": number,
            }
            self._writer.add("payment", columns)

    def _add_parcel(self, deal: Deal, place: int) -> None:
        sent = self._today - timedelta(days=_DONE_AGO - 8 if deal.is_done else 3 + place)
        has_arrived = deal.is_done or place == 0
        unit = 10 ** exponent(self._currency)
        columns = {
            "cooperation_id": deal.cooperation_id,
            "product": deal.product,
            "cost": int(self._words["postage"]) * unit,
            "currency": self._currency,
            "courier": self._words["courier"],
            "tracking_number": f"{self._rng.randrange(10**11, 10**12)}",
            "sent_on": sent.isoformat(),
            "arrived_on": (sent + timedelta(days=2)).isoformat() if has_arrived else None,
        }
        self._writer.add("shipment", columns)

    def _add_rights(self, deal: Deal, piece: int, start: date, place: int) -> None:
        live = deal.go_live or self._today
        self._add_right(deal, piece, "organic", live, live + timedelta(days=90))
        if place == 0 and not deal.is_done:
            category = self._words["category"]
            self._add_right(deal, None, "exclusivity", start, live + timedelta(days=60), category=category)
        if place == 2:
            last = self._today + timedelta(days=_CODE_DAYS)
            self._add_right(deal, piece, "whitelisting", last - timedelta(days=30), last, code="#spark-7Q4M2")

    def _add_right(
        self, deal: Deal, piece: int | None, kind: str, first: date, last: date, *, category: str = "", code: str = ""
    ) -> None:
        columns = {
            "influencer_id": deal.influencer_id,
            "cooperation_id": deal.cooperation_id,
            "deliverable_id": piece,
            "kind": kind,
            "platform": deal.platform if piece is not None else "",
            "category": category,
            "territory": "",
            "starts_on": first.isoformat(),
            "ends_on": last.isoformat(),
            "code": code,
            "notice_days": 14 if category else 0,
            "note": "",
        }
        self._writer.add("usage_right", columns)

    def _add_permit(self, influencer_id: int) -> None:
        expires = self._today + timedelta(days=_PERMIT_DAYS)
        columns = {
            "influencer_id": influencer_id,
            "market": "AE",
            "number": "ADV-10482",
            "issued_on": (expires - timedelta(days=365)).isoformat(),
            "expires_on": expires.isoformat(),
            "note": "",
        }
        self._writer.add("permit", columns)

    def _add_rate(self) -> None:
        fare = self._words["fare"]
        rated = (self._today - timedelta(days=6)).isoformat()
        keys = {"currency": fare["currency"], "base": self._currency, "rated_on": rated}
        self._writer.put("exchange_rate", keys, {"rate": fare["rate"], "source": self._words["bank"]})


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
