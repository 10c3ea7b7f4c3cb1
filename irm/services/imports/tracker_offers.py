"""Brings offers of a list: an agreement is made once, what was asked is kept beside it."""

from __future__ import annotations

from datetime import date

from irm.db.bulk import BulkWriter
from irm.domain.terms import OfferDraft
from irm.services.imports.tracker_state import CooperationState, OfferState


def bring_offer(
    writer: BulkWriter,
    cooperation: CooperationState,
    draft: OfferDraft,
    agreed_on: date | None,
    *,
    currency: str,
    now: str,
) -> bool:
    """Bring one offer; say whether anything changed. `currency` is that of parts without an amount.

    What was agreed here stands: a second agreement is kept beside it as an offer.
    """
    parts = {(part.kind, part.amount, part.note) for part in draft.parts}
    accepted_on = None if agreed_on is None else agreed_on.isoformat()
    is_agreed = any(offer.accepted_on is not None for offer in cooperation.offers)
    for offer in cooperation.offers:
        if offer.made_by == draft.made_by and offer.parts == parts:
            if accepted_on is None or is_agreed:
                return False
            offer.accepted_on = accepted_on
            writer.change("offer", offer.id, {"accepted_on": accepted_on})
            return True
    if is_agreed:
        accepted_on = None
    made_on = (draft.made_on or date.fromisoformat(now[:10])).isoformat()
    columns = {"cooperation_id": cooperation.id, "made_by": draft.made_by, "made_on": made_on, "note": draft.note}
    key = writer.add("offer", {**columns, "accepted_on": accepted_on, "created_at": now})
    for place, part in enumerate(draft.parts):
        columns_of_part = {"offer_id": key, "kind": part.kind, "amount": part.amount, "condition": part.condition}
        code = currency if part.amount is None else part.currency
        writer.add("compensation_part", {**columns_of_part, "currency": code, "note": part.note, "position": place})
    cooperation.offers.append(OfferState(key, draft.made_by, accepted_on, parts))
    return True
