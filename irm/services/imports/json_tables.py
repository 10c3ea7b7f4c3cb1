"""The lists of a JSON file that hold campaigns and what hangs from them: what each column may be, and what it names.

A column that names another record holds the number which that record has in the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from irm.domain import campaign, deadlines, deliverable, payments, rights, terms
from irm.domain.clock import zone_named
from irm.services.imports.json_fields import Fields

Read = Callable[[Fields, str], Any]

_CURRENCY: Final = re.compile(r"[A-Z]{3}")
_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_UID: Final = re.compile(r"\S{1,100}")
_RATE: Final = re.compile(r"\d{1,12}(\.\d{1,12})?")


@dataclass(frozen=True, slots=True)
class Naming:
    """A column that names a record of `table` ("": that of the kind of the entry)."""

    table: str
    is_needed: bool = True


@dataclass(frozen=True, slots=True)
class FileTable:
    """One list of a file: its table, how each column is read, and what makes two rows the same one."""

    table: str
    columns: dict[str, Read | Naming]
    same: tuple[str, ...]


def _line(fields: Fields, name: str) -> str:
    return fields.line(name)


def _text(fields: Fields, name: str) -> str:
    """Return what must be said."""
    if not fields.line(name):
        fields.wrong(name, "json.wrong_type", expected="text")
    return fields.line(name)


def _block(fields: Fields, name: str) -> str:
    return fields.block(name)


def _flag(fields: Fields, name: str) -> int:
    return fields.flag(name)


def _count(fields: Fields, name: str) -> int | None:
    return fields.count(name)


def _number(fields: Fields, name: str) -> int:
    return fields.count(name) or 0


def _share(fields: Fields, name: str) -> int | None:
    found = fields.count(name)
    if found is not None and found > 100:
        fields.wrong(name, "count.too_large", value=found)
    return found


def _day(fields: Fields, name: str) -> str | None:
    return fields.day(name)


def _that_day(fields: Fields, name: str) -> str | None:
    found = fields.day(name)
    if found is None:
        fields.wrong(name, "date.invalid", value="")
    return found


def _moment(fields: Fields, name: str) -> str | None:
    return fields.moment(name)


def _that_moment(fields: Fields, name: str) -> str | None:
    found = fields.moment(name)
    if found is None:
        fields.wrong(name, "date.invalid", value="")
    return found


def _matching(form: re.Pattern[str], expected: str, *, is_needed: bool = False) -> Read:
    def read(fields: Fields, name: str) -> str:
        found = fields.line(name)
        if (found or is_needed) and form.fullmatch(found) is None:
            fields.wrong(name, "json.wrong_type", expected=expected)
        return found

    return read


def _word(known: tuple[str, ...], otherwise: str = "") -> Read:
    def read(fields: Fields, name: str) -> str:
        return fields.one_of(name, known, "json.wrong_type", otherwise=otherwise)

    return read


def _zone(fields: Fields, name: str) -> str:
    found = fields.key(name)
    if found and zone_named(found) is None:
        fields.wrong(name, "json.wrong_type", expected="a time zone")
    return found


_currency: Final = _matching(_CURRENCY, "a currency")
_that_currency: Final = _matching(_CURRENCY, "a currency", is_needed=True)
_time: Final = _matching(_TIME, "a time")
_rate: Final = _matching(_RATE, "a number", is_needed=True)

_lines: Final = dict.fromkeys
_IN_COOPERATION: Final = Naming("cooperation")

_CAMPAIGN: Final[dict[str, Read | Naming]] = {
    "uid": _line,
    "name": _text,
    **_lines(("brand", "product", "funnel_stage"), _line),
    "persona_id": Naming("persona", is_needed=False),
    "status": _word(campaign.STATUSES, "draft"),
    "currency": _matching(_CURRENCY, "a currency", is_needed=True),
    "budget": _count,
    **_lines(("starts_on", "ends_on"), _day),
    **_lines(("platforms", "markets", "content_languages"), _line),
    **_lines(("goal_metric", "goal_baseline", "goal_target", "goal_measured"), _block),
    "goal_due": _day,
    **_lines(("goal_relevant", "goal_reachable", "brief_fixed", "brief_free", "notes"), _block),
    **_lines(("created_at", "updated_at", "trashed_at"), _moment),
}
_SLOT: Final[dict[str, Read | Naming]] = {
    "campaign_id": Naming("campaign"),
    "title": _text,
    "platform": _line,
    "deliverables": _block,
    "go_live_on": _day,
    "go_live_time": _time,
    "zone": _zone,
    "is_hard_date": _flag,
    **_lines(("stand_ins_wanted", "budget"), _count),
    **_lines(("shipping_days", "production_days", "review_days", "revision_rounds", "revision_days"), _number),
    "position": _number,
}
_COOPERATION: Final[dict[str, Read | Naming]] = {
    "uid": _line,
    "campaign_id": Naming("campaign"),
    "influencer_id": Naming("influencer"),
    "slot_id": Naming("slot", is_needed=False),
    "rank": _count,
    "readiness": _word(("", "idea", "asked", "agreed", "declined")),
    "stand_by_until": _day,
    "stand_by_terms": _block,
    "lead_days": _number,
    "relevance": _share,
    "reason": _block,
    "pipeline_stage_id": Naming("pipeline_stage", is_needed=False),
    "terms": _block,
    "fee": _count,
    "currency": _currency,
    "brief": _block,
    "dropped_on": _day,
    "dropped_reason": _block,
    "verdict": _word(("", *campaign.VERDICTS)),
    **_lines(("created_at", "updated_at"), _moment),
    "minutes_spent": _number,
}
_DELIVERABLE: Final[dict[str, Read | Naming]] = {
    "uid": _line,
    "cooperation_id": _IN_COOPERATION,
    "type": _word(tuple(deliverable.TYPES), next(iter(deliverable.TYPES))),
    **_lines(("platform", "title"), _line),
    "status": _word(deliverable.STATUSES, "planned"),
    **_lines(("draft_due", "approval_due", "go_live_on"), _day),
    "go_live_time": _time,
    "zone": _zone,
    **_lines(("live_until", "approved_on", "published_on"), _day),
    "revisions": _number,
    **_lines(("link", "tracking_url", "coupon_code"), _line),
    "position": _number,
}
_PAYMENT: Final[dict[str, Read | Naming]] = {
    "cooperation_id": _IN_COOPERATION,
    "deliverable_id": Naming("deliverable", is_needed=False),
    "label": _line,
    "amount": _number,
    "currency": _that_currency,
    "due_trigger": _word(payments.TRIGGERS, "date"),
    "fixed_on": _day,
    "net_days": _number,
    "invoice_number": _line,
    **_lines(("invoiced_on", "paid_on"), _day),
    "method": _line,
    "cancelled_on": _day,
    "position": _number,
}
_RIGHT: Final[dict[str, Read | Naming]] = {
    "influencer_id": Naming("influencer"),
    "cooperation_id": Naming("cooperation", is_needed=False),
    "deliverable_id": Naming("deliverable", is_needed=False),
    "kind": _word(rights.KINDS, "organic"),
    **_lines(("platform", "category", "territory"), _line),
    **_lines(("starts_on", "ends_on"), _day),
    "code": _line,
    "notice_days": _number,
    "note": _block,
}

TABLES: Final = {
    "personas": FileTable(
        "persona",
        {
            "name": _text,
            **_lines(("age_from", "age_to"), _count),
            **_lines(("gender_shares", "countries", "languages", "interests", "notes"), _block),
        },
        ("name",),
    ),
    "campaigns": FileTable("campaign", _CAMPAIGN, ("uid",)),
    "slots": FileTable("slot", _SLOT, ("campaign_id", "title", "platform", "go_live_on")),
    "pipeline_stages": FileTable(
        "pipeline_stage",
        {"campaign_id": Naming("campaign"), "code": _text, "name": _line, "position": _number, "is_off": _flag},
        ("campaign_id", "code"),
    ),
    "cooperations": FileTable("cooperation", _COOPERATION, ("uid",)),
    "pipeline_moves": FileTable(
        "pipeline_move",
        {
            "cooperation_id": _IN_COOPERATION,
            "pipeline_stage_id": Naming("pipeline_stage"),
            "moved_at": _that_moment,
            "note": _block,
        },
        ("cooperation_id", "pipeline_stage_id", "moved_at"),
    ),
    "offers": FileTable(
        "offer",
        {
            "cooperation_id": _IN_COOPERATION,
            "made_by": _word(terms.SIDES, "us"),
            "made_on": _that_day,
            "note": _block,
            "accepted_on": _day,
            "created_at": _moment,
        },
        ("cooperation_id", "made_by", "made_on", "created_at"),
    ),
    "compensation_parts": FileTable(
        "compensation_part",
        {
            "offer_id": Naming("offer"),
            "kind": _word(terms.PARTS, "fee"),
            **_lines(("amount", "our_cost", "their_value"), _count),
            "currency": _that_currency,
            **_lines(("condition", "note"), _block),
            "position": _number,
        },
        ("offer_id", "position", "kind"),
    ),
    "contracts": FileTable(
        "contract",
        {"cooperation_id": _IN_COOPERATION, "signed_on": _day, "clauses": _line, "note": _block},
        ("cooperation_id",),
    ),
    "deliverables": FileTable("deliverable", _DELIVERABLE, ("uid",)),
    "usage_rights": FileTable(
        "usage_right", _RIGHT, ("influencer_id", "cooperation_id", "kind", "platform", "category", "starts_on")
    ),
    "shipments": FileTable(
        "shipment",
        {
            "cooperation_id": _IN_COOPERATION,
            "product": _text,
            "cost": _count,
            "currency": _currency,
            **_lines(("courier", "tracking_number"), _line),
            **_lines(("sent_on", "arrived_on"), _day),
        },
        ("cooperation_id", "product", "sent_on"),
    ),
    "payments": FileTable("payment", _PAYMENT, ("cooperation_id", "label", "position")),
    "permits": FileTable(
        "permit",
        {
            "influencer_id": Naming("influencer"),
            "market": _text,
            "number": _line,
            **_lines(("issued_on", "expires_on"), _day),
            "note": _block,
        },
        ("influencer_id", "market", "number"),
    ),
    "exchange_rates": FileTable(
        "exchange_rate",
        {
            **_lines(("currency", "base"), _that_currency),
            "rated_on": _that_day,
            "rate": _rate,
            "source": _line,
        },
        ("currency", "base", "rated_on"),
    ),
    "put_off": FileTable(
        "snooze",
        {"kind": _word(deadlines.KINDS, "draft"), "record_id": Naming(""), "until": _that_day},
        ("kind", "record_id"),
    ),
    "reminders": FileTable(
        "reminder",
        {
            "kind": _word(deadlines.KINDS, "draft"),
            "record_id": Naming(""),
            "day": _that_day,
            "shown_at": _that_moment,
            "done_at": _moment,
        },
        ("kind", "record_id", "day"),
    ),
    "not_same": FileTable(
        "not_same",
        {"first_id": Naming("influencer"), "second_id": Naming("influencer"), "noted_at": _that_moment},
        ("first_id", "second_id"),
    ),
    "former_uids": FileTable(
        "former_uid", {"influencer_id": Naming("influencer"), "uid": _matching(_UID, "a uid", is_needed=True)}, ("uid",)
    ),
}
"""By their name in a file, owners before what they own."""


def values_of(name: str, fields: Fields) -> dict[str, Any]:
    """Return the columns of an entry; one that names a record has the number of the file."""
    return {
        column: fields.count(column) if isinstance(how, Naming) else how(fields, column)
        for column, how in TABLES[name].columns.items()
    }


def table_named(how: Naming, values: dict[str, Any]) -> str:
    """Return the table of the record that a column names."""
    return how.table or deadlines.SOURCES[values["kind"]]
