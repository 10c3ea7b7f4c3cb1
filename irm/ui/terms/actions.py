"""What a user can do to terms: one function per verb. Only here do writes start; each is one step of the undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from irm import services
from irm.domain import clock
from irm.domain.deliverable import DeliverableDraft
from irm.domain.payments import PaymentDraft
from irm.domain.permit import PermitDraft
from irm.domain.rights import RightDraft
from irm.domain.shipment import ShipmentDraft
from irm.domain.terms import OfferDraft
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.writing import OnError, OnId, OnRefused, Started, write, write_draft
from irm.ui.tools import Tools
from irm.ui.words import terms_names

if TYPE_CHECKING:
    from irm.services.negotiations import ContractDraft

translate = QCoreApplication.translate


def save(
    tools: Tools,
    owner: QObject,
    label: str,
    work: Callable[[Session], int],
    *,
    name: str,
    on_done: OnId,
    on_error: OnRefused,
) -> Started:
    """Save what a form of the terms holds; `label` names the step, `work` is one of the functions below."""
    return write_draft(tools, owner, label, work, subject=name, on_done=on_done, on_error=on_error)


def accept(tools: Tools, owner: QObject, offer_id: int, *, name: str) -> None:
    """Make an offer the agreement."""
    write(tools, owner, "offer.accept", partial(_accept, offer_id), subject=name)


def withdraw(tools: Tools, owner: QObject, offer_id: int, *, name: str) -> None:
    """Take an agreement back: it is an offer again."""
    write(tools, owner, "offer.withdraw", partial(_withdraw, offer_id), subject=name)


def mark_deliverable(tools: Tools, owner: QObject, deliverable_id: int, status: str, *, name: str) -> None:
    """Put a deliverable into another status; approval and publication are of today."""
    said = translate("Terms", "{name}: {status}").replace("{status}", terms_names.status(status))
    work = partial(_mark_deliverable, deliverable_id, status)
    write(tools, owner, "deliverable.edit", work, subject=name, said=said.replace("{name}", name))


def count_revision(tools: Tools, owner: QObject, deliverable_id: int, *, name: str) -> None:
    """Count one more round of changes: the work goes back to whoever makes it."""
    said = translate("Terms", "{name}: another round of changes").replace("{name}", name)
    work = partial(_count_revision, deliverable_id)
    write(tools, owner, "deliverable.edit", work, subject=name, said=said)


def schedule(tools: Tools, owner: QObject, cooperation_id: int, code: str, *, name: str, on_error: OnError) -> None:
    """Split the fee agreed into the payments of a usual schedule."""
    work = partial(_schedule, cooperation_id, code)
    write_draft(tools, owner, "payment.add", work, subject=name, on_done=_nothing, on_error=on_error)


def mark_paid(tools: Tools, owner: QObject, payment_id: int, on: date | None, *, name: str) -> None:
    """Say that a payment was made, or that it is open again."""
    label = "payment.paid" if on is not None else "payment.edit"
    write(tools, owner, label, partial(_mark_paid, payment_id, on), subject=name)


def mark_arrived(tools: Tools, owner: QObject, cooperation_id: int, shipment_id: int, *, name: str) -> None:
    """Say that a parcel arrived today, or that it did not arrive yet."""
    write(tools, owner, "shipment.edit", partial(_mark_arrived, cooperation_id, shipment_id), subject=name)


def delete(tools: Tools, owner: QObject, kind: str, record_id: int, *, name: str) -> None:
    """Delete one offer, deliverable, right, payment, shipment or permit."""
    write(tools, owner, f"{kind}.delete", partial(_delete, kind, record_id), subject=name)


def save_rate(
    tools: Tools, owner: QObject, rate: tuple[str, str, date, str, str], *, on_done: OnId, on_error: OnError
) -> None:
    """Store an exchange rate: currency, base, day, rate, source."""
    subject = f"{rate[0]}/{rate[1]}"
    work = partial(_save_rate, rate)
    write_draft(tools, owner, "rate.add", work, subject=subject, on_done=on_done, on_error=on_error)


def _nothing(_: int) -> None:
    """Leave it at what is said: the page hears of the change by itself."""


# The work of forms, done in the writing thread


def save_offer(draft: OfferDraft, cooperation_id: int, offer_id: int | None, session: Session) -> int:
    """Store an offer."""
    return services.negotiations.save(
        session, draft, cooperation_id=cooperation_id, offer_id=offer_id, today=clock.today()
    )


def save_contract(draft: ContractDraft, cooperation_id: int, _: int | None, session: Session) -> int:
    """Store the contract; there is one for each cooperation."""
    services.negotiations.save_contract(session, cooperation_id, draft)
    return cooperation_id


def save_time(minutes: int, cooperation_id: int, session: Session) -> int:
    """Store the minutes spent."""
    services.negotiations.note_time(session, cooperation_id, minutes)
    return cooperation_id


def save_deliverable(draft: DeliverableDraft, cooperation_id: int, deliverable_id: int | None, session: Session) -> int:
    """Store a deliverable."""
    return services.deliverables.save(session, draft, cooperation_id=cooperation_id, deliverable_id=deliverable_id)


def save_right(draft: RightDraft, _: int, right_id: int | None, session: Session) -> int:
    """Store a right; it says itself whose it is."""
    return services.rights.save(session, draft, right_id=right_id)


def save_payment(draft: PaymentDraft, cooperation_id: int, payment_id: int | None, session: Session) -> int:
    """Store a payment."""
    return services.payments.save(session, draft, cooperation_id=cooperation_id, payment_id=payment_id)


def save_shipment(draft: ShipmentDraft, cooperation_id: int, shipment_id: int | None, session: Session) -> int:
    """Store a parcel."""
    return services.shipments.save(session, draft, cooperation_id=cooperation_id, shipment_id=shipment_id)


def save_permit(draft: PermitDraft, influencer_id: int, permit_id: int | None, session: Session) -> int:
    """Store a permit of a person."""
    return services.permits.save(session, draft, influencer_id=influencer_id, permit_id=permit_id)


# The other work


def _accept(offer_id: int, session: Session) -> None:
    services.negotiations.accept(session, offer_id, on=clock.today())


def _withdraw(offer_id: int, session: Session) -> None:
    services.negotiations.withdraw(session, offer_id)


def _mark_deliverable(deliverable_id: int, status: str, session: Session) -> None:
    row = services.deliverables.get(session, deliverable_id)
    today, draft = clock.today(), replace(row.draft, status=status)
    if status in ("approved", "published"):
        draft = replace(draft, approved_on=draft.approved_on or today)
    if status == "published":
        draft = replace(draft, published_on=draft.published_on or today)
    services.deliverables.save(session, draft, cooperation_id=row.cooperation_id, deliverable_id=deliverable_id)


def _count_revision(deliverable_id: int, session: Session) -> None:
    row = services.deliverables.get(session, deliverable_id)
    draft = replace(row.draft, revisions=row.draft.revisions + 1)
    if draft.status not in services.deliverables.OVER:
        draft = replace(draft, status="in_production", approved_on=None)
    services.deliverables.save(session, draft, cooperation_id=row.cooperation_id, deliverable_id=deliverable_id)


def _schedule(cooperation_id: int, code: str, session: Session) -> int:
    return len(services.payments.schedule(session, cooperation_id, code))


def _mark_paid(payment_id: int, on: date | None, session: Session) -> None:
    services.payments.mark_paid(session, [payment_id], on=on)


def _mark_arrived(cooperation_id: int, shipment_id: int, session: Session) -> None:
    found = {row.id: row.draft for row in services.shipments.of_cooperation(session, cooperation_id)}
    draft = found.get(shipment_id)
    if draft is None:
        raise IrmError("shipment.unknown", value=str(shipment_id))
    arrived = replace(draft, arrived_on=None if draft.arrived_on is not None else clock.today())
    services.shipments.save(session, arrived, cooperation_id=cooperation_id, shipment_id=shipment_id)


def _delete(kind: str, record_id: int, session: Session) -> None:
    by_kind: dict[str, Callable[[Any, Sequence[int]], None]] = {
        "offer": services.negotiations.delete,
        "deliverable": services.deliverables.delete,
        "right": services.rights.delete,
        "payment": services.payments.delete,
        "shipment": services.shipments.delete,
        "permit": services.permits.delete,
    }
    by_kind[kind](session, [record_id])


def _save_rate(rate: tuple[str, str, date, str, str], session: Session) -> int:
    currency, base, on, number, source = rate
    services.payments.save_rate(session, currency, base, on=on, rate=number, source=source)
    return 0
