"""The forms of the terms: which field of which draft is edited by which widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm.domain.deliverable import STATUSES, TYPES
from irm.domain.payments import METHODS, TRIGGERS
from irm.domain.permit import MARKETS
from irm.domain.rights import KINDS
from irm.ui.base.count_field import CountField
from irm.ui.base.fields import ChoiceField, DayField, Field, LineField, TextField
from irm.ui.base.money_field import MoneyField
from irm.ui.base.segments_field import SegmentsField
from irm.ui.base.zone_field import ZoneField
from irm.ui.screens.campaigns.form import currencies
from irm.ui.screens.campaigns.lineup_form import ClockField
from irm.ui.terms.fields import ClausesField, PieceField, platforms, sides
from irm.ui.terms.part_row import parts_field
from irm.ui.words import terms_names

translate = QCoreApplication.translate

Pieces = Callable[[], Sequence[tuple[str, str]]]
"""Gives the deliverables of the cooperation shown: id and name, the first for all of them."""


@dataclass(frozen=True, slots=True)
class Spent:
    """The hours spent as they are typed."""

    hours: int = 0
    minutes: int = 0

    @property
    def total(self) -> int:
        """All of it in minutes."""
        return self.hours * 60 + self.minutes


def offer_fields() -> tuple[Field, ...]:
    """Return the fields of an offer in the language in force."""
    return (
        Field("made_by", translate("Terms", "Who"), partial(SegmentsField, sides), is_half=True),
        Field("made_on", translate("Terms", "Day"), DayField, is_half=True, hint=translate("Terms", "today")),
        Field("parts", translate("Terms", "What is given"), parts_field),
        Field("note", translate("Terms", "Note"), _short_text),
    )


def contract_fields() -> tuple[Field, ...]:
    """Return the fields of a contract."""
    return (
        Field("signed_on", translate("Terms", "Signed on"), DayField, is_half=True),
        Field("clauses", translate("Terms", "Clauses it has"), ClausesField),
        Field("note", translate("Terms", "Note"), _short_text),
    )


def time_fields() -> tuple[Field, ...]:
    """Return the fields of the time spent."""
    return (
        Field("hours", translate("Terms", "Hours"), _count, is_half=True),
        Field("minutes", translate("Terms", "Minutes"), _count, is_half=True),
    )


def deliverable_fields() -> tuple[Field, ...]:
    """Return the fields of a deliverable."""
    more = translate("Terms", "Links and codes")
    return (
        Field("type", translate("Terms", "What"), partial(ChoiceField, _types), is_half=True),
        Field("platform", translate("Terms", "Platform"), partial(ChoiceField, platforms), is_half=True),
        Field("title", translate("Terms", "Title"), LineField, hint=translate("Terms", "Unboxing, 60 seconds")),
        Field("status", translate("Terms", "Status"), partial(ChoiceField, _statuses), is_half=True),
        Field("revisions", translate("Terms", "Rounds of changes"), _count, is_half=True),
        Field("go_live_on", translate("Terms", "Go live"), DayField, is_half=True),
        Field("go_live_time", translate("Terms", "At"), ClockField, is_half=True),
        Field("draft_due", translate("Terms", "Draft due"), DayField, is_half=True),
        Field("approval_due", translate("Terms", "Approval due"), DayField, is_half=True),
        Field("live_until", translate("Terms", "Live until"), DayField, is_half=True),
        Field("zone", translate("Terms", "Time zone"), ZoneField, is_half=True),
        Field("approved_on", translate("Terms", "Approved on"), DayField, is_half=True),
        Field("published_on", translate("Terms", "Published on"), DayField, is_half=True),
        Field("link", translate("Terms", "Link to the post"), LineField, more, is_folded=True),
        Field("tracking_url", translate("Terms", "Tracking URL"), LineField, more),
        Field("coupon_code", translate("Terms", "Coupon code"), LineField, more, is_half=True),
    )


def right_fields(pieces: Pieces) -> tuple[Field, ...]:
    """Return the fields of a right or an exclusivity."""
    return (
        Field("kind", translate("Terms", "Right"), partial(ChoiceField, _rights), is_half=True),
        Field("deliverable_id", translate("Terms", "For"), partial(PieceField, pieces), is_half=True),
        Field("starts_on", translate("Terms", "From"), DayField, is_half=True),
        Field("ends_on", translate("Terms", "Until and with"), DayField, is_half=True),
        Field("platform", translate("Terms", "Platform"), partial(ChoiceField, platforms), is_half=True),
        Field(
            "category",
            translate("Terms", "Category"),
            LineField,
            hint=translate("Terms", "skin care"),
            is_half=True,
        ),
        Field("territory", translate("Terms", "Territory"), LineField, hint=translate("Terms", "GCC"), is_half=True),
        Field("notice_days", translate("Terms", "Notice in days"), _count, is_half=True),
        Field("code", translate("Terms", "Code (Spark, partnership)"), LineField),
        Field("note", translate("Terms", "Note"), _short_text),
    )


def payment_fields(pieces: Pieces) -> tuple[Field, ...]:
    """Return the fields of a payment."""
    invoice = translate("Terms", "Invoice and payment")
    return (
        Field("amount", translate("Terms", "Amount"), AmountField, is_half=True),
        Field("currency", translate("Terms", "Currency"), partial(ChoiceField, currencies), is_half=True),
        Field("due_trigger", translate("Terms", "Due"), partial(ChoiceField, _triggers), is_half=True),
        Field("net_days", translate("Terms", "Days after that"), _count, is_half=True),
        Field("deliverable_id", translate("Terms", "For"), partial(PieceField, pieces), is_half=True),
        Field("label", translate("Terms", "What for"), LineField, is_half=True),
        Field("fixed_on", translate("Terms", "On"), DayField, is_half=True),
        Field("invoice_number", translate("Terms", "Invoice number"), LineField, invoice, is_half=True),
        Field("invoiced_on", translate("Terms", "Invoice of"), DayField, invoice, is_half=True),
        Field("paid_on", translate("Terms", "Paid on"), DayField, invoice, is_half=True),
        Field("method", translate("Terms", "Paid by"), partial(ChoiceField, _methods), invoice, is_half=True),
    )


def shipment_fields() -> tuple[Field, ...]:
    """Return the fields of a parcel."""
    return (
        Field("product", translate("Terms", "What is sent"), LineField),
        Field("cost", translate("Terms", "Cost of sending"), MoneyField, is_half=True),
        Field("currency", translate("Terms", "Currency"), partial(ChoiceField, currencies), is_half=True),
        Field("courier", translate("Terms", "Courier"), LineField, is_half=True),
        Field("tracking_number", translate("Terms", "Tracking number"), LineField, is_half=True),
        Field("sent_on", translate("Terms", "Sent on"), DayField, is_half=True),
        Field("arrived_on", translate("Terms", "Arrived on"), DayField, is_half=True),
    )


def permit_fields() -> tuple[Field, ...]:
    """Return the fields of a permit."""
    return (
        Field("market", translate("Terms", "Market"), partial(ChoiceField, _markets)),
        Field("number", translate("Terms", "Number"), LineField),
        Field("issued_on", translate("Terms", "Issued on"), DayField, is_half=True),
        Field("expires_on", translate("Terms", "Expires on"), DayField, is_half=True),
        Field("note", translate("Terms", "Note"), _short_text),
    )


class AmountField(MoneyField):
    """An amount that has to be there: an empty line is zero."""

    def value(self) -> int:
        found = super().value()
        return 0 if found is None else found

    def set_value(self, value: Any) -> None:
        super().set_value(value or None)


def right_kinds() -> Sequence[tuple[str, str]]:
    """Return the kinds of use, code and name; an exclusivity is none."""
    return [(code, terms_names.right(code)) for code in KINDS if code != "exclusivity"]


def _types() -> Sequence[tuple[str, str]]:
    return [(code, terms_names.deliverable(code)) for code in TYPES]


def _statuses() -> Sequence[tuple[str, str]]:
    return [(code, terms_names.status(code)) for code in STATUSES]


def _rights() -> Sequence[tuple[str, str]]:
    return [(code, terms_names.right(code)) for code in KINDS]


def _triggers() -> Sequence[tuple[str, str]]:
    return [(code, terms_names.trigger(code)) for code in TRIGGERS]


def _methods() -> Sequence[tuple[str, str]]:
    return [("", translate("Terms", "Not said")), *((code, terms_names.method(code)) for code in METHODS)]


def _markets() -> Sequence[tuple[str, str]]:
    return [(code, terms_names.market(code)) for code in MARKETS]


def _short_text(parent: QWidget) -> TextField:
    return TextField(parent, 1)


def _count(parent: QWidget) -> CountField:
    return CountField(0, parent)
