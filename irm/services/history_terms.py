"""What the history says of cooperations and of what was promised in them, each as one short text.

A text begins with whom it is about in the history of a campaign, with the campaign in that of a person. What somebody
typed stands in quotation marks, so that the words of the program can be told from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from irm.db.history_rows import Values
from irm.domain.money import Money, amount_text
from irm.services.history_names import Names

FIELDS: Final = {
    "cooperation": "line_up",
    "pipeline_move": "moves",
    "offer": "offers",
    "compensation_part": "offer_parts",
    "contract": "contracts",
    "deliverable": "deliverables",
    "shipment": "shipments",
    "payment": "payments",
    "usage_right": "rights",
    "permit": "permits",
}
"""What the rows of a table are called in a history."""

THROUGH: Final = ("pipeline_move", "offer", "contract", "deliverable", "shipment", "payment")
"""Tables whose rows hang from a cooperation."""


def item(field: str, values: Values, names: Names, *, kind: str) -> str:
    """Return a row as one text; `kind` is the table of the record whose history it is."""
    said = ", ".join(filter(None, _SAID[field](values, names)))
    whose = _whose(field, values, names, kind)
    return f"{whose}: {said}" if whose else said


def _whose(field: str, values: Values, names: Names, kind: str) -> str:
    if field == "permits":
        return ""
    if field == "line_up":
        is_of_person = kind == "influencer"
        return names.campaigns.get(values["campaign_id"], "") if is_of_person else _person(values, names)
    key = values.get("cooperation_id") or names.offers.get(values.get("offer_id") or 0, 0)
    found = names.cooperations.get(key)
    if found is None:
        return _person(values, names) if field == "rights" and kind != "influencer" else ""
    return found.campaign if kind == "influencer" else found.person


def _person(values: Values, names: Names) -> str:
    return names.people.get(values["influencer_id"], "")


def _place(values: Values, names: Names) -> Iterator[str]:
    """Yield slot, place, readiness: "Live host, bench 2, agreed until 2026-12-01"."""
    rank = values["rank"]
    yield names.slots.get(values["slot_id"] or 0, "")
    yield "dropped" if values["dropped_on"] else "" if rank is None else f"bench {rank}" if rank else "incumbent"
    readiness = values["readiness"]
    if readiness and values["stand_by_until"]:
        readiness += f" until {values['stand_by_until']}"
    yield readiness
    if values.get("fee") is not None and values.get("currency"):
        yield f"fee {_money(values['currency'], values['fee'])}"
    for name in ("reason", "terms", "brief", "stand_by_terms"):
        yield _quoted(values.get(name))


def _move(values: Values, names: Names) -> Iterator[str]:
    yield f"{values['moved_at']} {names.pipeline.get(values['pipeline_stage_id'], '')}"
    yield _quoted(values["note"])


def _offer(values: Values, _: Names) -> Iterator[str]:
    yield f"{values['made_by']} {values['made_on']}"
    yield _dated("accepted", values["accepted_on"])
    yield _quoted(values["note"])


def _part(values: Values, _: Names) -> Iterator[str]:
    amount = values["amount"]
    yield values["kind"] + (f" {_money(values['currency'], amount)}" if amount is not None else "")
    if values["our_cost"] is not None:
        yield f"our_cost {_money(values['currency'], values['our_cost'])}"
    yield _quoted(values["condition"])
    yield _quoted(values["note"])


def _contract(values: Values, _: Names) -> Iterator[str]:
    yield _dated("signed", values["signed_on"])
    yield _quoted(values["note"])


def _deliverable(values: Values, _: Names) -> Iterator[str]:
    yield _quoted(values["title"]) or str(values["type"])
    yield values["status"]
    for name, word in (
        ("draft_due", "draft_due"),
        ("approval_due", "approval_due"),
        ("go_live_on", "go_live"),
        ("live_until", "live_until"),
        ("approved_on", "approved"),
        ("published_on", "published"),
    ):
        yield _dated(word, values[name])
    if values["coupon_code"]:
        yield f"code {_quoted(values['coupon_code'])}"
    yield _quoted(values["link"])


def _shipment(values: Values, _: Names) -> Iterator[str]:
    yield _quoted(values["product"])
    if values["cost"] is not None and values["currency"]:
        yield _money(values["currency"], values["cost"])
    yield _dated("sent", values["sent_on"])
    yield _dated("arrived", values["arrived_on"])
    yield _quoted(values["tracking_number"])


def _payment(values: Values, _: Names) -> Iterator[str]:
    yield _quoted(values["label"])
    yield _money(values["currency"], values["amount"])
    yield values["due_trigger"]
    yield _dated("due", values["fixed_on"])
    yield _quoted(values["invoice_number"])
    yield _dated("invoiced", values["invoiced_on"])
    yield _dated("paid", values["paid_on"])
    yield _dated("cancelled", values["cancelled_on"])


def _right(values: Values, _: Names) -> Iterator[str]:
    yield values["kind"]
    yield " ".join(filter(None, (values["starts_on"], "–" if values["ends_on"] else "", values["ends_on"])))
    yield _quoted(" ".join(filter(None, (values["platform"], values["category"], values["territory"]))))
    if values["code"]:
        yield f"code {_quoted(values['code'])}"
    yield _quoted(values["note"])


def _permit(values: Values, _: Names) -> Iterator[str]:
    yield f"{values['market']} {_quoted(values['number'])}".strip()
    yield _dated("issued", values["issued_on"])
    yield _dated("expires", values["expires_on"])
    yield _quoted(values["note"])


_SAID: Final[dict[str, Callable[[Values, Names], Iterator[str]]]] = {
    "line_up": _place,
    "moves": _move,
    "offers": _offer,
    "offer_parts": _part,
    "contracts": _contract,
    "deliverables": _deliverable,
    "shipments": _shipment,
    "payments": _payment,
    "rights": _right,
    "permits": _permit,
}


def _dated(word: str, day: str | None) -> str:
    return f"{word} {day}" if day else ""


def _money(currency: str, amount: int) -> str:
    return amount_text(Money(currency, int(amount)))


def _quoted(text: str | None) -> str:
    return f"“{text}”" if text else ""
