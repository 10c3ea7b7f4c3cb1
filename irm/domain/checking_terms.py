"""Turns drafts of offers, rights, deliverables, shipments, payments and permits into what may be stored."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any, Final

from irm.domain.checked_parts import Complaints
from irm.domain.clock import zone_named
from irm.domain.deliverable import STATUSES, TYPES, DeliverableDraft
from irm.domain.handles import PLATFORMS
from irm.domain.money import LARGEST, is_currency
from irm.domain.payments import METHODS, TRIGGERS, PaymentDraft
from irm.domain.permit import MARKETS, PermitDraft
from irm.domain.rights import KINDS, RightDraft
from irm.domain.shipment import ShipmentDraft
from irm.domain.terms import CLAUSES, PARTS, SIDES, OfferDraft, PartDraft

_LINE: Final = 500
_URL: Final = 2_000
_BLOCK: Final = 100_000
_MOST_DAYS: Final = 3_650
_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def checked_offer(draft: OfferDraft) -> OfferDraft:
    """Return the draft cleaned. Raises Invalid with one problem per wrong field; parts are "parts.0.amount"."""
    complaints = Complaints()
    complaints.one_of("made_by", draft.made_by, SIDES, "offer.side_unknown")
    note = complaints.block("note", draft.note, limit=_BLOCK)
    parts = tuple(_part(f"parts.{place}", part, complaints) for place, part in enumerate(draft.parts))
    if not parts and not note.strip():
        complaints.add("parts", "offer.empty")
    complaints.raise_if_any()
    return replace(draft, parts=parts, note=note)


def _part(field: str, part: PartDraft, complaints: Complaints) -> PartDraft:
    complaints.one_of(f"{field}.kind", part.kind, PARTS, "part.kind_unknown")
    currency = _currency(f"{field}.currency", part.currency, complaints)
    for name in ("amount", "our_cost", "their_value"):
        _money(f"{field}.{name}", getattr(part, name), complaints)
    if part.kind == "fee" and part.amount is None:
        complaints.add(f"{field}.amount", "part.amount_missing")
    return replace(
        part,
        currency=currency,
        condition=complaints.block(f"{field}.condition", part.condition, limit=_BLOCK),
        note=complaints.block(f"{field}.note", part.note, limit=_BLOCK),
    )


def checked_clauses(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the clauses in the order of the checklist, each once. Raises Invalid."""
    complaints = Complaints()
    for code in codes:
        complaints.one_of("clauses", code, CLAUSES, "contract.clause_unknown")
    complaints.raise_if_any()
    return tuple(code for code in CLAUSES if code in codes)


def checked_right(draft: RightDraft) -> RightDraft:
    """Return the draft cleaned. Raises Invalid with one problem per wrong field."""
    complaints = Complaints()
    complaints.one_of("kind", draft.kind, KINDS, "right.kind_unknown")
    complaints.one_of("platform", draft.platform, ("", *PLATFORMS), "platform.unknown")
    cleaned: dict[str, Any] = {
        name: complaints.line(name, getattr(draft, name), limit=_LINE) for name in ("category", "territory", "code")
    }
    cleaned["note"] = complaints.block("note", draft.note, limit=_BLOCK)
    _range("notice_days", draft.notice_days, _MOST_DAYS, complaints)
    _order("ends_on", draft.starts_on, draft.ends_on, "right.ends_before_start", complaints)
    complaints.raise_if_any()
    return replace(draft, **cleaned)


def checked_deliverable(draft: DeliverableDraft) -> DeliverableDraft:
    """Return the draft cleaned; the platform follows from the type where it is not said. Raises Invalid."""
    complaints = Complaints()
    complaints.one_of("type", draft.type, TYPES, "deliverable.type_unknown")
    complaints.one_of("status", draft.status, STATUSES, "deliverable.status_unknown")
    complaints.one_of("platform", draft.platform, ("", *PLATFORMS), "platform.unknown")
    cleaned: dict[str, Any] = {
        "title": complaints.line("title", draft.title, limit=_LINE),
        "coupon_code": complaints.line("coupon_code", draft.coupon_code, limit=_LINE),
        "link": complaints.line("link", draft.link, limit=_URL),
        "tracking_url": complaints.line("tracking_url", draft.tracking_url, limit=_URL),
        "platform": draft.platform or TYPES.get(draft.type, ""),
    }
    if draft.go_live_time and not _TIME.fullmatch(draft.go_live_time):
        complaints.add("go_live_time", "time.invalid", value=draft.go_live_time)
    if draft.zone and zone_named(draft.zone) is None:
        complaints.add("zone", "zone.unknown", value=draft.zone)
    _order("draft_due", draft.draft_due, draft.go_live_on, "deliverable.draft_after_go_live", complaints)
    _order("approval_due", draft.approval_due, draft.go_live_on, "deliverable.approval_after_go_live", complaints)
    _range("revisions", draft.revisions, 100, complaints)
    complaints.raise_if_any()
    return replace(draft, **cleaned)


def checked_shipment(draft: ShipmentDraft) -> ShipmentDraft:
    """Return the draft cleaned. Raises Invalid with one problem per wrong field."""
    complaints = Complaints()
    names = ("product", "courier", "tracking_number")
    cleaned: dict[str, Any] = {name: complaints.line(name, getattr(draft, name), limit=_LINE) for name in names}
    if not cleaned["product"]:
        complaints.add("product", "shipment.product_missing")
    _money("cost", draft.cost, complaints)
    if draft.cost is not None:
        cleaned["currency"] = _currency("currency", draft.currency, complaints)
    _order("arrived_on", draft.sent_on, draft.arrived_on, "shipment.arrived_before_sent", complaints)
    complaints.raise_if_any()
    return replace(draft, **cleaned)


def checked_payment(draft: PaymentDraft) -> PaymentDraft:
    """Return the draft cleaned. Raises Invalid with one problem per wrong field."""
    complaints = Complaints()
    complaints.one_of("due_trigger", draft.due_trigger, TRIGGERS, "payment.trigger_unknown")
    complaints.one_of("method", draft.method, ("", *METHODS), "payment.trigger_unknown")
    names = ("label", "invoice_number")
    cleaned: dict[str, Any] = {name: complaints.line(name, getattr(draft, name), limit=_LINE) for name in names}
    cleaned["currency"] = _currency("currency", draft.currency, complaints)
    _money("amount", draft.amount, complaints)
    _range("net_days", draft.net_days, _MOST_DAYS, complaints)
    if draft.due_trigger == "date" and draft.fixed_on is None:
        complaints.add("fixed_on", "payment.day_missing")
    complaints.raise_if_any()
    return replace(draft, **cleaned)


def checked_permit(draft: PermitDraft) -> PermitDraft:
    """Return the draft cleaned. Raises Invalid with one problem per wrong field."""
    complaints = Complaints()
    complaints.one_of("market", draft.market, MARKETS, "permit.market_unknown")
    number = complaints.line("number", draft.number, limit=_LINE)
    note = complaints.block("note", draft.note, limit=_BLOCK)
    _order("expires_on", draft.issued_on, draft.expires_on, "permit.expires_before_issue", complaints)
    complaints.raise_if_any()
    return replace(draft, number=number, note=note)


def _currency(field: str, typed: str, complaints: Complaints) -> str:
    code = typed.strip().upper()
    if not is_currency(code):
        complaints.add(field, "currency.unknown", value=typed)
    return code


def _money(field: str, minor: int | None, complaints: Complaints) -> None:
    if minor is not None and not 0 <= minor <= LARGEST:
        complaints.add(field, "money.out_of_range", value=minor)


def _range(field: str, value: int, most: int, complaints: Complaints) -> None:
    if not 0 <= value <= most:
        complaints.add(field, "number.out_of_range", value=value, least=0, most=most)


def _order(field: str, first: date | None, last: date | None, code: str, complaints: Complaints) -> None:
    if first is not None and last is not None and last < first:
        complaints.add(field, code)
