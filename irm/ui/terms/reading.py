"""What the terms show, read in one go; done in a reading thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from irm import services
from irm.domain import clock
from irm.domain.attachment import AttachmentRow
from irm.domain.deliverable import DeliverableDraft, DeliverableRow
from irm.domain.money import Money
from irm.domain.payments import PaymentRow
from irm.domain.permit import PermitRow
from irm.domain.rights import Conflict, RightRow
from irm.domain.shipment import ShipmentRow
from irm.domain.terms import OfferRow
from irm.services.session import Session

if TYPE_CHECKING:
    from irm.services.budgets import Budget
    from irm.services.cooperations import CooperationRow
    from irm.services.negotiations import ContractDraft, PastOffer

TABLES = frozenset(
    {
        *("offer", "compensation_part", "contract", "deliverable", "usage_right", "shipment", "payment", "permit"),
        *("exchange_rate", "cooperation", "slot", "campaign", "influencer", "attachment", "data_setting"),
    }
)
"""What the terms are made of: a change there means reading again."""


@dataclass(frozen=True, slots=True)
class TermsPage:
    """All that is promised in one cooperation."""

    row: CooperationRow
    offers: tuple[OfferRow, ...]
    before: tuple[PastOffer, ...]
    contract: ContractDraft
    files: tuple[AttachmentRow, ...]
    deliverables: tuple[DeliverableRow, ...]
    rights: tuple[RightRow, ...]
    payments: tuple[PaymentRow, ...]
    shipments: tuple[ShipmentRow, ...]
    cost: tuple[Money, ...]

    @property
    def name(self) -> str:
        """What the person is called."""
        return self.row.name


@dataclass(frozen=True, slots=True)
class PartiesPage:
    """Who works with us in a campaign, or where a person works with us; with the money or the permits beside it."""

    rows: tuple[CooperationRow, ...]
    budget: Budget | None = None
    permits: tuple[PermitRow, ...] = ()


def read_terms(cooperation_id: int, session: Session) -> TermsPage:
    """Read one cooperation. Raises IrmError cooperation.unknown."""
    row = services.cooperations.get(session, cooperation_id)
    return TermsPage(
        row=row,
        offers=tuple(services.negotiations.of_cooperation(session, cooperation_id)),
        before=tuple(services.negotiations.before(session, cooperation_id)),
        contract=services.negotiations.contract(session, cooperation_id),
        files=tuple(services.attachments.rows(session, row.influencer_id, cooperation_id=cooperation_id)),
        deliverables=tuple(services.deliverables.of_cooperation(session, cooperation_id)),
        rights=tuple(services.rights.of_cooperation(session, cooperation_id)),
        payments=tuple(services.payments.of_cooperation(session, cooperation_id)),
        shipments=tuple(services.shipments.of_cooperation(session, cooperation_id)),
        cost=tuple(services.budgets.true_cost(session, cooperation_id).values()),
    )


def read_campaign(campaign_id: int, session: Session) -> PartiesPage:
    """Read who is in a campaign, and its budget."""
    rows = services.cooperations.of_campaign(session, campaign_id)
    return PartiesPage(tuple(rows), services.budgets.of_campaign(session, campaign_id, today=clock.today()))


def read_person(influencer_id: int, session: Session) -> PartiesPage:
    """Read where a person works with us, and their permits."""
    rows = services.cooperations.of_person(session, influencer_id)
    return PartiesPage(tuple(rows), permits=tuple(services.permits.of_person(session, influencer_id)))


def read_planned(cooperation_id: int, draft: DeliverableDraft, session: Session) -> DeliverableDraft:
    """Return the draft with its days counted back from go-live."""
    return services.deliverables.planned(session, cooperation_id, draft)


def read_use(deliverable_id: int, kind: str, use: tuple[str, Any, Any], session: Session) -> list[Conflict]:
    """Return why a deliverable may not be used again that way: platform, first day, last day."""
    platform, starts_on, ends_on = use
    return services.rights.missing_for_use(
        session, deliverable_id, kind, platform=platform, starts_on=starts_on, ends_on=ends_on
    )
