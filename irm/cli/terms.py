"""`irm terms`: what was offered, agreed, promised and paid, for a person or a whole campaign."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from irm import services
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.cli.payments import payment_object
from irm.domain.deliverable import DeliverableRow
from irm.domain.money import Money, amount_text
from irm.domain.payments import PaymentRow
from irm.domain.rights import RightRow
from irm.domain.terms import OfferRow, PartDraft
from irm.errors import IrmError
from irm.services.session import Session

if TYPE_CHECKING:
    from irm.services.negotiations import ContractDraft

NAME = "terms"
HELP = "show offers, agreement, contract, deliverables, rights, payments and true cost of a person or a campaign"
EXAMPLES: tuple[str, ...] = ("terms @jane.doe", 'terms "Winter live"', "terms 12 --json")


@dataclass(frozen=True, slots=True)
class Terms:
    """Everything promised in one cooperation."""

    name: str
    campaign: str
    offers: list[OfferRow]
    contract: ContractDraft
    deliverables: list[DeliverableRow]
    rights: list[RightRow]
    payments: list[PaymentRow]
    cost: dict[str, Money]


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "who", metavar="PERSON|CAMPAIGN", help="a person as everywhere, or the id or name of a campaign"
    )
    parser.add_argument("--campaign", action="store_true", help="take the number for that of a campaign")
    parser.add_argument("--json", action="store_true", help="print an array of objects, one for each cooperation")


def run(arguments: Namespace, console: Console) -> int:
    """Print what was promised, one cooperation after the other."""
    with opened() as store:
        found = store.read(lambda session: list(_terms(session, arguments.who, is_campaign=arguments.campaign)))
    if arguments.json:
        console.json([_object(terms) for terms in found])
        return 0
    for terms in found:
        _show(terms, console)
    return 0


def _terms(session: Session, who: str, *, is_campaign: bool) -> Iterator[Terms]:
    for key, name, campaign in _cooperations(session, who, is_campaign=is_campaign):
        yield Terms(
            name=name,
            campaign=campaign,
            offers=services.negotiations.of_cooperation(session, key),
            contract=services.negotiations.contract(session, key),
            deliverables=services.deliverables.of_cooperation(session, key),
            rights=services.rights.of_cooperation(session, key),
            payments=services.payments.of_cooperation(session, key),
            cost=services.budgets.true_cost(session, key),
        )


def _cooperations(session: Session, who: str, *, is_campaign: bool) -> list[tuple[int, str, str]]:
    """Return the cooperations of a person, or of a campaign where nobody is called that."""
    if not is_campaign:
        try:
            return services.lineup.cooperations(session, influencer_id=services.influencers.find(session, who))
        except IrmError as error:
            if error.code != "person.unknown":
                raise
    return services.lineup.cooperations(session, campaign_id=services.campaigns.find(session, who))


def _show(terms: Terms, console: Console) -> None:
    console.say(f"{terms.name}, {terms.campaign}")
    for offer in terms.offers:
        word = f"agreed on {offer.accepted_on}" if offer.accepted_on else f"offer by {offer.draft.made_by}"
        parts = ", ".join(_part(part) for part in offer.draft.parts)
        console.say(f"  {offer.draft.made_on} {word}: {parts or offer.draft.note}")
    if terms.contract.signed_on:
        console.say(f"  contract signed on {terms.contract.signed_on}")
    for piece in terms.deliverables:
        draft = piece.draft
        console.say(f"  {draft.type}: {draft.status}, draft {_day(draft.draft_due)}, live {_day(draft.go_live_on)}")
    for right in terms.rights:
        window = f"{_day(right.draft.starts_on)} to {_day(right.draft.ends_on)}"
        console.say(f"  right: {right.draft.kind} {right.draft.platform} {right.draft.category}: {window}")
    for payment in terms.payments:
        state = "paid" if payment.draft.paid_on else "cancelled" if payment.cancelled_on else _day(payment.due_on)
        console.say(f"  payment: {amount_text(payment.money)} {payment.draft.due_trigger}: {state}")
    for cost in terms.cost.values():
        console.say(f"  true cost: {amount_text(cost)}")


def _part(part: PartDraft) -> str:
    amount = amount_text(Money(part.currency, part.amount)) if part.amount is not None else ""
    condition = f"({part.condition})" if part.condition else ""
    return " ".join(word for word in (part.kind, amount, condition) if word)


def _day(day: date | None) -> str:
    return day.isoformat() if day else "open"


def _object(terms: Terms) -> dict[str, Any]:
    return {
        "name": terms.name,
        "campaign": terms.campaign,
        "offers": [_offer_object(offer) for offer in terms.offers],
        "signed_on": _iso(terms.contract.signed_on),
        "clauses": list(terms.contract.clauses),
        "deliverables": [_deliverable_object(piece) for piece in terms.deliverables],
        "rights": [_right_object(right) for right in terms.rights],
        "payments": [payment_object(payment) for payment in terms.payments],
        "true_cost": {currency: cost.minor for currency, cost in terms.cost.items()},
    }


def _offer_object(offer: OfferRow) -> dict[str, Any]:
    names = ("kind", "amount", "currency", "our_cost", "their_value", "condition")
    return {
        "made_by": offer.draft.made_by,
        "made_on": _iso(offer.draft.made_on),
        "accepted_on": _iso(offer.accepted_on),
        "note": offer.draft.note,
        "parts": [{name: getattr(part, name) for name in names} for part in offer.draft.parts],
    }


def _deliverable_object(piece: DeliverableRow) -> dict[str, Any]:
    days = ("draft_due", "approval_due", "go_live_on", "live_until")
    return {
        "id": piece.id,
        "type": piece.draft.type,
        "status": piece.draft.status,
        **{name: _iso(getattr(piece.draft, name)) for name in days},
    }


def _right_object(right: RightRow) -> dict[str, Any]:
    return {
        "kind": right.draft.kind,
        "platform": right.draft.platform,
        "category": right.draft.category,
        "starts_on": _iso(right.draft.starts_on),
        "ends_on": _iso(right.draft.ends_on),
        "code": right.draft.code,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
