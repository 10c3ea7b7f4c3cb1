"""Payments: schedules, what is due and when, invoices, what was paid; and stored exchange rates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from sqlalchemy import column, func, insert, select, table, update
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Session

from irm.db.among import among
from irm.db.engine import rows_changed
from irm.db.models import Campaign, Cooperation, ExchangeRate, Influencer, Payment
from irm.domain import iso, payments, terms
from irm.domain.checked_parts import Complaints
from irm.domain.checking_terms import checked_payment
from irm.domain.money import is_currency
from irm.domain.payments import SCHEDULES, PaymentDraft, PaymentRow
from irm.domain.terms import Rate
from irm.errors import IrmError
from irm.services import deadlines, negotiations

_PLAIN: Final = (
    *("amount", "currency", "due_trigger", "label", "deliverable_id", "net_days", "invoice_number", "method"),
)
_LISTED: Final = 10_000
_DAYS: Final = ("fixed_on", "invoiced_on", "paid_on")
_FACT: Final = table("payment_fact", column("id"), column("due_on"), column("is_firm"), column("is_open"))


def of_cooperation(session: Session, cooperation_id: int) -> list[PaymentRow]:
    """Return the payments of a cooperation in their order."""
    return _rows(session, Payment.cooperation_id == cooperation_id, by_day=False)


def due(session: Session, *, before: date | None = None) -> list[PaymentRow]:
    """Return the payments still owed, by due day; `before` leaves out those due later and those without a day."""
    condition = _FACT.c.is_open == 1
    if before is not None:
        condition = condition & (_FACT.c.due_on <= before.isoformat())
    condition = condition & Influencer.trashed_at.is_(None) & Campaign.trashed_at.is_(None)
    return _rows(session, condition, by_day=True)[:_LISTED]


def _rows(session: Session, condition: Any, *, by_day: bool) -> list[PaymentRow]:
    order = (_FACT.c.due_on.is_(None), _FACT.c.due_on, Payment.id) if by_day else (Payment.position, Payment.id)
    rows = session.execute(
        select(
            Payment.id,
            Cooperation.id,
            Influencer.id,
            Influencer.display_name,
            Campaign.id,
            Campaign.name,
            _FACT.c.due_on,
            _FACT.c.is_firm,
            Payment.cancelled_on,
            *(getattr(Payment, name) for name in (*_PLAIN, *_DAYS)),
        )
        .join(Cooperation, Cooperation.id == Payment.cooperation_id)
        .join(Influencer, Influencer.id == Cooperation.influencer_id)
        .join(Campaign, Campaign.id == Cooperation.campaign_id)
        .join(_FACT, _FACT.c.id == Payment.id)
        .where(condition)
        .order_by(*order)
    )
    return [_row(*row) for row in rows]


def _row(
    key: int,
    cooperation_id: int,
    influencer_id: int,
    name: str,
    campaign_id: int,
    campaign: str,
    due_on: str | None,
    is_firm: int,
    cancelled_on: str | None,
    *values: Any,
) -> PaymentRow:
    columns: dict[str, Any] = dict(zip((*_PLAIN, *_DAYS), values, strict=True))
    columns |= {day: iso.day_from_text(columns[day]) for day in _DAYS}
    return PaymentRow(
        id=key,
        cooperation_id=cooperation_id,
        influencer_id=influencer_id,
        name=name,
        campaign_id=campaign_id,
        campaign=campaign,
        draft=PaymentDraft(**columns),
        due_on=iso.day_from_text(due_on),
        is_firm=bool(is_firm),
        cancelled_on=iso.day_from_text(cancelled_on),
    )


def save(session: Session, draft: PaymentDraft, *, cooperation_id: int, payment_id: int | None = None) -> int:
    """Keep a payment, or change one; return its id. Raises Invalid, IrmError cooperation.unknown or payment.unknown."""
    checked = checked_payment(draft)
    columns: dict[str, Any] = {name: getattr(checked, name) for name in _PLAIN}
    columns |= {name: iso.day_to_text(getattr(checked, name)) for name in _DAYS}
    if payment_id is not None:
        if not rows_changed(session, update(Payment).where(Payment.id == payment_id).values(**columns)):
            raise IrmError("payment.unknown", value=str(payment_id))
        return payment_id
    if session.scalar(select(Cooperation.id).where(Cooperation.id == cooperation_id)) is None:
        raise IrmError("cooperation.unknown", value=str(cooperation_id))
    last = session.scalar(select(func.max(Payment.position)).where(Payment.cooperation_id == cooperation_id))
    columns |= {"cooperation_id": cooperation_id, "position": 0 if last is None else last + 1}
    return int(session.execute(insert(Payment).returning(Payment.id), columns).scalar_one())


def schedule(session: Session, cooperation_id: int, name: str) -> list[int]:
    """Split what was agreed as fee into the payments of a schedule, one set for each currency; return their ids.

    What is paid or has an invoice stays and is not owed twice; the rest is replaced. Raises IrmError
    payment.schedule_unknown or payment.nothing_agreed.
    """
    if name not in SCHEDULES:
        raise IrmError("payment.schedule_unknown", value=name)
    agreed = negotiations.agreement(session, cooperation_id)
    fees = [part for part in agreed.draft.parts if part.kind == "fee"] if agreed else []
    totals = terms.costs(fees)
    if not totals:
        raise IrmError("payment.nothing_agreed")
    untouched = (Payment.cooperation_id == cooperation_id, Payment.paid_on.is_(None), Payment.invoiced_on.is_(None))
    delete(session, session.scalars(select(Payment.id).where(*untouched)).all())
    kept = terms.sums(row.money for row in of_cooperation(session, cooperation_id) if row.cancelled_on is None)
    left = [terms.without(total, kept) for total in totals.values()]
    drafts = [draft for total in left if total.minor for draft in payments.scheduled(total, SCHEDULES[name])]
    return [save(session, draft, cooperation_id=cooperation_id) for draft in drafts]


def mark_paid(session: Session, payment_ids: Sequence[int], *, on: date | None) -> None:
    """Say that payments were made on a day; None: they are open again."""
    values = {"paid_on": iso.day_to_text(on)}
    session.execute(update(Payment).where(Payment.id.in_(among(payment_ids))).values(**values))


def cancel_open(session: Session, cooperation_id: int, *, on: date) -> int:
    """Cancel what is not paid yet, because somebody dropped out; return how many payments that was."""
    return rows_changed(
        session,
        update(Payment)
        .where(Payment.cooperation_id == cooperation_id, Payment.paid_on.is_(None), Payment.cancelled_on.is_(None))
        .values(cancelled_on=on.isoformat()),
    )


def delete(session: Session, payment_ids: Sequence[int]) -> None:
    """Delete payments; undo brings them back."""
    deadlines.forget(session, "payment", payment_ids)
    session.execute(sql_delete(Payment).where(Payment.id.in_(among(payment_ids))))


def rates(session: Session, base: str, *, on: date) -> dict[str, Rate]:
    """Return the newest stored rate of each currency in `base` on or before a day."""
    found: dict[str, Rate] = {}
    for currency, rated_on, rate in session.execute(
        select(ExchangeRate.currency, ExchangeRate.rated_on, ExchangeRate.rate)
        .where(ExchangeRate.base == base, ExchangeRate.rated_on <= on.isoformat())
        .order_by(ExchangeRate.rated_on)
    ):
        found[currency] = Rate(currency, base, date.fromisoformat(rated_on), Decimal(rate))
    return found


def save_rate(session: Session, currency: str, base: str, *, on: date, rate: str, source: str = "") -> None:
    """Store what one unit of a currency is worth in another on a day; a second one for the day takes its place.

    Raises Invalid with rate.invalid for what is no number above zero, currency.unknown, or rate.same_currency.
    """
    number = _checked_rate(currency, base, rate)
    key = {"currency": currency, "base": base, "rated_on": on.isoformat()}
    same = [getattr(ExchangeRate, name) == value for name, value in key.items()]
    values = {"rate": format(number, "f"), "source": source}
    known = session.scalar(select(ExchangeRate.id).where(*same))
    if known is None:
        session.execute(insert(ExchangeRate).values(**key, **values))
    else:
        session.execute(update(ExchangeRate).where(ExchangeRate.id == known).values(**values))


def _checked_rate(currency: str, base: str, rate: str) -> Decimal:
    complaints = Complaints()
    for field, code in (("currency", currency), ("base", base)):
        if not is_currency(code):
            complaints.add(field, "currency.unknown", value=code)
    if currency == base:
        complaints.add("currency", "rate.same_currency", value=currency)
    number = Decimal(0)
    try:
        number = Decimal(rate.strip())
    except InvalidOperation:
        complaints.add("rate", "rate.invalid", value=rate)
    else:
        if not number.is_finite() or number <= 0:
            complaints.add("rate", "rate.invalid", value=rate)
    complaints.raise_if_any()
    return number
