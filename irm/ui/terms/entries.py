"""What stands in the lists of the terms: offers, deliverables, rights, payments, parcels, permits in finished words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from irm.domain import terms
from irm.domain.deliverable import DeliverableDraft, DeliverableRow
from irm.domain.money import Money
from irm.domain.payments import PaymentRow
from irm.domain.permit import PermitRow
from irm.domain.rights import RightRow
from irm.domain.shipment import ShipmentRow
from irm.domain.terms import CLAUSES, OfferRow, PartDraft
from irm.ui.base.cells import apart, isolated
from irm.ui.base.entries import Entry
from irm.ui.words import formats, money_words, names, terms_names

if TYPE_CHECKING:
    from irm.services.negotiations import ContractDraft, PastOffer

translate = QCoreApplication.translate

SOON: Final = 30
"""So many days before its end a right or a permit is shown with a warning: a month to renew it."""


def amounts(found: Iterable[Money]) -> str:
    """Return sums of several currencies: they are never added."""
    return " + ".join(money_words.shown(money) for money in found)


def part(found: PartDraft) -> str:
    """Return a part in one line: what, how much, what it costs where that differs, on which condition."""
    words = [terms_names.part(found.kind)]
    if found.amount is not None:
        words.append(money_words.shown(Money(found.currency, found.amount)))
    extra = []
    if found.our_cost is not None and found.our_cost != found.amount:
        said = translate("Terms", "costs us {amount}")
        extra.append(said.replace("{amount}", money_words.shown(Money(found.currency, found.our_cost))))
    if found.their_value is not None and found.their_value != found.amount:
        said = translate("Terms", "worth {amount} to them")
        extra.append(said.replace("{amount}", money_words.shown(Money(found.currency, found.their_value))))
    if found.condition:
        extra.append(apart(" ".join(found.condition.split())))
    line = " ".join(words)
    return f"{line} ({'; '.join(extra)})" if extra else line


def offer(row: OfferRow, place: int, today: date) -> Entry:
    """Return an offer; the first is a quote, a later one a counter-offer, the accepted one the agreement."""
    title = _offer_title(row, place)
    step = translate("Terms", "agreed {day}").replace("{day}", _near(row.accepted_on, today)) if row.accepted_on else ""
    return Entry(
        id=row.id,
        icon="handshake" if row.accepted_on else terms_names.side_icon(row.draft.made_by),
        title=title,
        moment=_near(row.draft.made_on, today),
        tip=formats.day(row.draft.made_on),
        tone="green" if row.accepted_on else "blue" if row.draft.made_by == "us" else "neutral",
        body="\n".join(part(found) for found in row.draft.parts),
        remark=" · ".join(word for word in (step, " ".join(row.draft.note.split())) if word),
    )


def past(found: PastOffer, today: date) -> Entry:
    """Return what somebody asked or got in another campaign."""
    row = found.offer
    return Entry(
        id=0,
        icon="handshake" if row.accepted_on else terms_names.side_icon(row.draft.made_by),
        title=found.campaign,
        moment=_near(row.draft.made_on, today),
        tone="green" if row.accepted_on else "neutral",
        subject=_offer_title(row, 0) if row.accepted_on else "",
        body="\n".join(part(one) for one in row.draft.parts),
        remark="" if row.accepted_on else _offer_title(row, 0),
        is_muted=row.accepted_on is None,
    )


def _offer_title(row: OfferRow, place: int) -> str:
    if row.accepted_on:
        return translate("Terms", "Agreed")
    if row.draft.made_by == "us":
        return translate("Terms", "We offered") if place == 0 else translate("Terms", "We answered")
    return translate("Terms", "They quoted") if place == 0 else translate("Terms", "They answered")


def contract(draft: ContractDraft, today: date) -> Entry:
    """Return the contract: whether it is signed, and which clauses it lacks."""
    missing = [terms_names.clause(code) for code in CLAUSES if code not in draft.clauses]
    words = translate("Terms", "{there} of {all} clauses")
    words = words.replace("{there}", formats.number(len(draft.clauses))).replace("{all}", formats.number(len(CLAUSES)))
    lacks = translate("Terms", "Lacks: {clauses}").replace("{clauses}", formats.listed(missing)) if missing else ""
    signed = draft.signed_on is not None
    return Entry(
        id=1,
        icon="file-text",
        title=translate("Terms", "Signed") if signed else translate("Terms", "Not signed yet"),
        moment=_near(draft.signed_on, today),
        tip=formats.day(draft.signed_on),
        tone="green" if signed else "amber",
        body=f"{words}\n{lacks}".strip(),
        remark=" ".join(draft.note.split()),
    )


def piece_name(draft: DeliverableDraft) -> str:
    """Return what a deliverable is called."""
    return draft.title or terms_names.deliverable(draft.type)


def deliverable(row: DeliverableRow, today: date) -> Entry:
    """Return a deliverable: status, what is due next, all its days, links and codes."""
    draft = row.draft
    kind = terms_names.deliverable(draft.type) if draft.title else ""
    platform = names.platform(draft.platform) if draft.platform else ""
    rounds = formats.counted(translate("Terms", "%n rounds of changes", None, draft.revisions), draft.revisions)
    facts = [kind, platform, rounds if draft.revisions else "", draft.coupon_code and isolated(draft.coupon_code)]
    links = [isolated(link) for link in (draft.link, draft.tracking_url) if link]
    said, is_late = _next_day(draft, today)
    return Entry(
        id=row.id,
        icon="clock-alert" if is_late else terms_names.status_icon(draft.status),
        title=f"{piece_name(draft)} · {terms_names.status(draft.status)}",
        moment=said,
        tone="red" if is_late else terms_names.status_tone(draft.status),
        body="\n".join(line for line in (_days(draft, today), *links) if line),
        remark=" · ".join(word for word in facts if word),
        is_muted=draft.status == "cancelled",
    )


def _next_day(draft: DeliverableDraft, today: date) -> tuple[str, bool]:
    """Return which day is the next one of a deliverable in words, and whether it has passed."""
    named = {
        "planned": (translate("Terms", "draft {when}"), draft.draft_due or draft.go_live_on),
        "in_production": (translate("Terms", "draft {when}"), draft.draft_due or draft.go_live_on),
        "in_review": (translate("Terms", "approval {when}"), draft.approval_due or draft.go_live_on),
        "approved": (translate("Terms", "go-live {when}"), draft.go_live_on),
    }
    if draft.status == "published":
        return _near(draft.published_on or draft.go_live_on, today), False
    words, day = named.get(draft.status, ("", None))
    if day is None:
        return "", False
    said, is_late = formats.due(day, today)
    return words.replace("{when}", said), is_late


def _days(draft: DeliverableDraft, today: date) -> str:
    named = (
        (translate("Terms", "Draft {day}"), draft.draft_due),
        (translate("Terms", "Approval {day}"), draft.approval_due),
        (translate("Terms", "Go live {day}"), draft.go_live_on),
        (translate("Terms", "Live until {day}"), draft.live_until),
    )
    return " · ".join(words.replace("{day}", _near(day, today)) for words, day in named if day is not None)


def right(row: RightRow, pieces: dict[int, str], today: date) -> Entry:
    """Return a right or an exclusivity: its end in words, its window, where it holds, its code."""
    draft = row.draft
    words, tone, icon = ending(draft.ends_on, today)
    open_end = translate("Terms", "no end")
    window = translate("Terms", "{first} to {last}")
    window = window.replace("{first}", formats.day(draft.starts_on) or translate("Terms", "no start"))
    window = window.replace("{last}", formats.day(draft.ends_on) or open_end)
    where = [
        names.platform(draft.platform) if draft.platform else translate("Terms", "every platform"),
        draft.category,
        draft.territory,
        pieces.get(draft.deliverable_id or 0, ""),
    ]
    extra = []
    if draft.code:
        extra.append(translate("Terms", "Code {code}").replace("{code}", isolated(draft.code)))
    if draft.notice_days:
        days = translate("Terms", "%n days of notice", None, draft.notice_days)
        extra.append(formats.counted(days, draft.notice_days))
    return Entry(
        id=row.id,
        icon=icon or terms_names.right_icon(draft.kind),
        title=terms_names.right(draft.kind),
        moment=words,
        tone=tone,
        body="\n".join((window, " · ".join(word for word in where if word))),
        remark=" · ".join([*extra, *filter(None, [" ".join(draft.note.split())])]),
    )


def ending(day: date | None, today: date) -> tuple[str, str, str]:
    """Return the end of a right or a permit in words, its tone, and the drawing that goes with a warning."""
    if day is None:
        return translate("Terms", "without end"), "green", ""
    when = formats.relative(day, today)
    if day < today:
        return translate("Terms", "ended {when}").replace("{when}", when), "red", "clock-alert"
    days = (day - today).days
    if 1 < days <= SOON:
        return formats.counted(translate("Terms", "ends in %n days", None, days), days), "amber", "clock-alert"
    words = translate("Terms", "ends {when}").replace("{when}", when)
    return (words, "amber", "clock-alert") if days <= SOON else (words, "green", "")


def payment(row: PaymentRow, pieces: dict[int, str], today: date) -> Entry:
    """Return a payment: how much, when and after what it is due, its invoice, or when it was paid."""
    draft = row.draft
    title = money_words.shown(row.money)
    facts = [draft.label, pieces.get(draft.deliverable_id or 0, ""), _waits_for(row)]
    invoice = translate("Terms", "Invoice {number} of {day}") if draft.invoice_number and draft.invoiced_on else ""
    invoice = invoice.replace("{number}", isolated(draft.invoice_number)).replace(
        "{day}", formats.day(draft.invoiced_on)
    )
    moment, tone, icon = _payment_state(row, today)
    return Entry(
        id=row.id,
        icon=icon,
        title=title,
        moment=moment,
        tip=formats.day(row.due_on),
        tone=tone,
        body="\n".join(line for line in (" · ".join(word for word in facts[:2] if word), facts[2]) if line),
        remark=invoice or (isolated(draft.invoice_number) if draft.invoice_number else ""),
        is_muted=row.cancelled_on is not None,
    )


def _waits_for(row: PaymentRow) -> str:
    draft = row.draft
    words = terms_names.trigger(draft.due_trigger)
    if draft.due_trigger == "date":
        return f"{words}: {formats.day(draft.fixed_on)}"
    if not draft.net_days:
        return words
    days = formats.counted(translate("Terms", "plus %n days", None, draft.net_days), draft.net_days)
    return formats.listed((words, days))


def _payment_state(row: PaymentRow, today: date) -> tuple[str, str, str]:
    """Return when a payment is due or was paid, with tone and drawing."""
    draft = row.draft
    if row.cancelled_on is not None:
        return translate("Terms", "cancelled {day}").replace("{day}", _near(row.cancelled_on, today)), "gray", "ban"
    if draft.paid_on is not None:
        paid = translate("Terms", "paid {day}").replace("{day}", _near(draft.paid_on, today))
        by = f", {terms_names.method(draft.method)}" if draft.method else ""
        return f"{paid}{by}", "green", "circle-check"
    if row.due_on is None:
        return translate("Terms", "no day yet"), "neutral", "hourglass"
    said, is_late = formats.due(row.due_on, today)
    if not row.is_firm:
        return translate("Terms", "expected {when}").replace("{when}", said), "neutral", "hourglass"
    if is_late:
        return said, "red", "clock-alert"
    return translate("Terms", "due {when}").replace("{when}", said), "amber", "clock"


def shipment(row: ShipmentRow, today: date) -> Entry:
    """Return a parcel: what, by whom, under which number, sent and arrived."""
    draft = row.draft
    cost = money_words.shown(Money(draft.currency, draft.cost)) if draft.cost is not None else ""
    facts = [draft.courier, isolated(draft.tracking_number) if draft.tracking_number else "", cost]
    if draft.arrived_on is not None:
        state, tone = translate("Terms", "arrived {day}").replace("{day}", _near(draft.arrived_on, today)), "green"
    elif draft.sent_on is not None:
        state, tone = translate("Terms", "sent {day}").replace("{day}", _near(draft.sent_on, today)), "blue"
    else:
        state, tone = translate("Terms", "not sent yet"), "neutral"
    return Entry(
        id=row.id,
        icon="gift",
        title=draft.product,
        moment=state,
        tone=tone,
        body=" · ".join(word for word in facts if word),
    )


def permit(row: PermitRow, today: date) -> Entry:
    """Return a permit: its market, its number, its end in words."""
    draft = row.draft
    words, tone, icon = ending(draft.expires_on, today)
    if draft.expires_on is None:
        words, tone = translate("Terms", "no expiry noted"), "neutral"
    number = translate("Terms", "Number {number}").replace("{number}", isolated(draft.number)) if draft.number else ""
    expires = formats.day(draft.expires_on)
    said = translate("Terms", "Expires on {day}").replace("{day}", expires) if expires else ""
    return Entry(
        id=row.id,
        icon=icon or "badge-check",
        title=terms_names.market(draft.market),
        moment=words,
        tone=tone,
        body=" · ".join(word for word in (number, said) if word),
        remark=" ".join(draft.note.split()),
    )


def sums(rows: Sequence[PaymentRow]) -> str:
    """Return what is owed and what was paid, one sum for each currency."""
    owed = terms.sums(row.money for row in rows if row.draft.paid_on is None and row.cancelled_on is None)
    paid = terms.sums(row.money for row in rows if row.draft.paid_on is not None)
    words = []
    if owed:
        words.append(translate("Terms", "Still owed: {sums}").replace("{sums}", amounts(owed.values())))
    if paid:
        words.append(translate("Terms", "Paid: {sums}").replace("{sums}", amounts(paid.values())))
    return " · ".join(words)


def _near(day: date | None, today: date) -> str:
    return formats.near_day(day, today) if day is not None else ""
