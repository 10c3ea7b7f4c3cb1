"""What a row of a list says of somebody in one campaign: how far it has come, what is owed and what was agreed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from irm.domain.deliverable import DeliverableDraft
from irm.domain.money import Money
from irm.domain.payments import PaymentDraft
from irm.domain.rights import RightDraft
from irm.domain.terms import OfferDraft


@dataclass(frozen=True, slots=True)
class CampaignMention:
    """One person in the campaign of this name, as a row says it.

    `stage` is a code of `campaign.PIPELINE`; `currency` is that of a campaign which has to be made. `offers` come with
    the day they were agreed on, None for those that are only offers. `rights` name nobody (0) before
    the person is known.
    """

    campaign: str
    day: date
    stage: str = "candidate"
    currency: str = ""
    expected: Money | None = None
    deliverables: tuple[DeliverableDraft, ...] = ()
    offers: tuple[tuple[OfferDraft, date | None], ...] = ()
    rights: tuple[RightDraft, ...] = ()
    signed_on: date | None = None
    contract: str = ""
    payments: tuple[PaymentDraft, ...] = ()
