"""What the rows of a person are called on paper: tables, columns, and the values in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from irm.domain.money import Money
from irm.ui.base.cells import apart, isolated
from irm.ui.words import formats, money_words, names, terms_names
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

TABLES: Final = {
    "influencer": QT_TRANSLATE_NOOP("PersonReport", "The person"),
    "social_account": QT_TRANSLATE_NOOP("PersonReport", "Accounts"),
    "metric_snapshot": QT_TRANSLATE_NOOP("PersonReport", "Numbers of accounts"),
    "contact_point": QT_TRANSLATE_NOOP("PersonReport", "Ways to reach them"),
    "influencer_tag": QT_TRANSLATE_NOOP("PersonReport", "Tags"),
    "influencer_representative": QT_TRANSLATE_NOOP("PersonReport", "Represented by"),
    "own_value": QT_TRANSLATE_NOOP("PersonReport", "Own fields"),
    "affinity": QT_TRANSLATE_NOOP("PersonReport", "Signs of affinity"),
    "interaction": QT_TRANSLATE_NOOP("PersonReport", "Contacts"),
    "incident": QT_TRANSLATE_NOOP("PersonReport", "Incidents and praise"),
    "stage_change": QT_TRANSLATE_NOOP("PersonReport", "Changes of stage"),
    "attachment": QT_TRANSLATE_NOOP("PersonReport", "Files"),
    "cooperation": QT_TRANSLATE_NOOP("PersonReport", "Campaigns"),
    "pipeline_move": QT_TRANSLATE_NOOP("PersonReport", "Moves in the pipeline"),
    "offer": QT_TRANSLATE_NOOP("PersonReport", "Offers"),
    "compensation_part": QT_TRANSLATE_NOOP("PersonReport", "Parts of offers"),
    "contract": QT_TRANSLATE_NOOP("PersonReport", "Contracts"),
    "deliverable": QT_TRANSLATE_NOOP("PersonReport", "Deliverables"),
    "usage_right": QT_TRANSLATE_NOOP("PersonReport", "Usage rights"),
    "shipment": QT_TRANSLATE_NOOP("PersonReport", "Parcels"),
    "payment": QT_TRANSLATE_NOOP("PersonReport", "Payments"),
    "permit": QT_TRANSLATE_NOOP("PersonReport", "Permits"),
    "snooze": QT_TRANSLATE_NOOP("PersonReport", "Put off"),
    "reminder": QT_TRANSLATE_NOOP("PersonReport", "Reminders shown"),
    "former_uid": QT_TRANSLATE_NOOP("PersonReport", "Earlier entries"),
    "not_same": QT_TRANSLATE_NOOP("PersonReport", "Kept apart from somebody alike"),
}
"""In the order of the paper. A table that is not named here stands at the end under its own name."""

COLUMNS: Final = {
    "display_name": QT_TRANSLATE_NOOP("PersonReport", "Name"),
    "legal_name": QT_TRANSLATE_NOOP("PersonReport", "Legal name"),
    "sort_name": QT_TRANSLATE_NOOP("PersonReport", "Filed under"),
    "kind": QT_TRANSLATE_NOOP("PersonReport", "Kind"),
    "country": QT_TRANSLATE_NOOP("PersonReport", "Country"),
    "city": QT_TRANSLATE_NOOP("PersonReport", "City"),
    "languages": QT_TRANSLATE_NOOP("PersonReport", "Languages"),
    "time_zone": QT_TRANSLATE_NOOP("PersonReport", "Time zone"),
    "zone": QT_TRANSLATE_NOOP("PersonReport", "Time zone"),
    "stage": QT_TRANSLATE_NOOP("PersonReport", "Stage"),
    "birthday": QT_TRANSLATE_NOOP("PersonReport", "Birthday"),
    "notes": QT_TRANSLATE_NOOP("PersonReport", "Notes"),
    "note": QT_TRANSLATE_NOOP("PersonReport", "Note"),
    "do_not_contact_on": QT_TRANSLATE_NOOP("PersonReport", "Not to be contacted since"),
    "do_not_contact_reason": QT_TRANSLATE_NOOP("PersonReport", "Why not to be contacted"),
    "not_relevant_on": QT_TRANSLATE_NOOP("PersonReport", "Not relevant since"),
    "not_relevant_reason": QT_TRANSLATE_NOOP("PersonReport", "Why not relevant"),
    "created_at": QT_TRANSLATE_NOOP("PersonReport", "Written down"),
    "updated_at": QT_TRANSLATE_NOOP("PersonReport", "Last changed"),
    "trashed_at": QT_TRANSLATE_NOOP("PersonReport", "In the trash since"),
    "influence_type": QT_TRANSLATE_NOOP("PersonReport", "Influence type"),
    "origin": QT_TRANSLATE_NOOP("PersonReport", "Found through"),
    "introduced_by": QT_TRANSLATE_NOOP("PersonReport", "Introduced by"),
    "rhythm_days": QT_TRANSLATE_NOOP("PersonReport", "Rhythm in days"),
    "causes": QT_TRANSLATE_NOOP("PersonReport", "Causes"),
    "platform": QT_TRANSLATE_NOOP("PersonReport", "Platform"),
    "handle": QT_TRANSLATE_NOOP("PersonReport", "Handle"),
    "url": QT_TRANSLATE_NOOP("PersonReport", "Link"),
    "link": QT_TRANSLATE_NOOP("PersonReport", "Link"),
    "is_verified": QT_TRANSLATE_NOOP("PersonReport", "Verified"),
    "taken_on": QT_TRANSLATE_NOOP("PersonReport", "Read on"),
    "source": QT_TRANSLATE_NOOP("PersonReport", "Source"),
    "followers": QT_TRANSLATE_NOOP("PersonReport", "Followers"),
    "avg_views": QT_TRANSLATE_NOOP("PersonReport", "Average views"),
    "avg_likes": QT_TRANSLATE_NOOP("PersonReport", "Average likes"),
    "avg_comments": QT_TRANSLATE_NOOP("PersonReport", "Average comments"),
    "avg_shares": QT_TRANSLATE_NOOP("PersonReport", "Average shares"),
    "avg_saves": QT_TRANSLATE_NOOP("PersonReport", "Average saves"),
    "posts_counted": QT_TRANSLATE_NOOP("PersonReport", "Posts counted"),
    "value": QT_TRANSLATE_NOOP("PersonReport", "Value"),
    "label": QT_TRANSLATE_NOOP("PersonReport", "Label"),
    "is_preferred": QT_TRANSLATE_NOOP("PersonReport", "Preferred"),
    "confirmed_on": QT_TRANSLATE_NOOP("PersonReport", "Confirmed"),
    "tag": QT_TRANSLATE_NOOP("PersonReport", "Tag"),
    "representative": QT_TRANSLATE_NOOP("PersonReport", "Representative"),
    "role": QT_TRANSLATE_NOOP("PersonReport", "Role"),
    "own_field": QT_TRANSLATE_NOOP("PersonReport", "Field"),
    "noted_on": QT_TRANSLATE_NOOP("PersonReport", "Noted"),
    "noted_at": QT_TRANSLATE_NOOP("PersonReport", "Noted"),
    "happened_at": QT_TRANSLATE_NOOP("PersonReport", "When"),
    "happened_on": QT_TRANSLATE_NOOP("PersonReport", "When"),
    "changed_at": QT_TRANSLATE_NOOP("PersonReport", "When"),
    "moved_at": QT_TRANSLATE_NOOP("PersonReport", "When"),
    "added_at": QT_TRANSLATE_NOOP("PersonReport", "Added"),
    "is_day_only": QT_TRANSLATE_NOOP("PersonReport", "Day without a time"),
    "channel": QT_TRANSLATE_NOOP("PersonReport", "Channel"),
    "direction": QT_TRANSLATE_NOOP("PersonReport", "Direction"),
    "subject": QT_TRANSLATE_NOOP("PersonReport", "Subject"),
    "body": QT_TRANSLATE_NOOP("PersonReport", "What was said"),
    "outcome": QT_TRANSLATE_NOOP("PersonReport", "Outcome"),
    "next_step": QT_TRANSLATE_NOOP("PersonReport", "Next step"),
    "next_due": QT_TRANSLATE_NOOP("PersonReport", "By"),
    "is_next_done": QT_TRANSLATE_NOOP("PersonReport", "Next step is done"),
    "needs_no_reply": QT_TRANSLATE_NOOP("PersonReport", "No reply needed"),
    "campaign": QT_TRANSLATE_NOOP("PersonReport", "Campaign"),
    "cooperation_id": QT_TRANSLATE_NOOP("PersonReport", "Campaign"),
    "account_id": QT_TRANSLATE_NOOP("PersonReport", "Account"),
    "interaction_id": QT_TRANSLATE_NOOP("PersonReport", "Contact"),
    "offer_id": QT_TRANSLATE_NOOP("PersonReport", "Offer"),
    "deliverable_id": QT_TRANSLATE_NOOP("PersonReport", "Deliverable"),
    "name": QT_TRANSLATE_NOOP("PersonReport", "Name"),
    "size": QT_TRANSLATE_NOOP("PersonReport", "Size"),
    "media_type": QT_TRANSLATE_NOOP("PersonReport", "Type"),
    "slot": QT_TRANSLATE_NOOP("PersonReport", "Slot"),
    "rank": QT_TRANSLATE_NOOP("PersonReport", "Place (0 fills the slot)"),
    "readiness": QT_TRANSLATE_NOOP("PersonReport", "Readiness"),
    "stand_by_until": QT_TRANSLATE_NOOP("PersonReport", "Stands by until"),
    "stand_by_terms": QT_TRANSLATE_NOOP("PersonReport", "Terms of standing by"),
    "lead_days": QT_TRANSLATE_NOOP("PersonReport", "Days needed"),
    "relevance": QT_TRANSLATE_NOOP("PersonReport", "Relevance"),
    "reason": QT_TRANSLATE_NOOP("PersonReport", "Why they"),
    "pipeline_stage": QT_TRANSLATE_NOOP("PersonReport", "Stage of the pipeline"),
    "terms": QT_TRANSLATE_NOOP("PersonReport", "Terms"),
    "fee": QT_TRANSLATE_NOOP("PersonReport", "Fee"),
    "currency": QT_TRANSLATE_NOOP("PersonReport", "Currency"),
    "brief": QT_TRANSLATE_NOOP("PersonReport", "Brief"),
    "dropped_on": QT_TRANSLATE_NOOP("PersonReport", "Dropped out"),
    "dropped_reason": QT_TRANSLATE_NOOP("PersonReport", "Why dropped out"),
    "verdict": QT_TRANSLATE_NOOP("PersonReport", "Verdict"),
    "minutes_spent": QT_TRANSLATE_NOOP("PersonReport", "Minutes spent"),
    "made_by": QT_TRANSLATE_NOOP("PersonReport", "Made by"),
    "made_on": QT_TRANSLATE_NOOP("PersonReport", "Made"),
    "accepted_on": QT_TRANSLATE_NOOP("PersonReport", "Accepted"),
    "amount": QT_TRANSLATE_NOOP("PersonReport", "Amount"),
    "our_cost": QT_TRANSLATE_NOOP("PersonReport", "Costs us"),
    "their_value": QT_TRANSLATE_NOOP("PersonReport", "Worth to them"),
    "condition": QT_TRANSLATE_NOOP("PersonReport", "Condition"),
    "signed_on": QT_TRANSLATE_NOOP("PersonReport", "Signed"),
    "clauses": QT_TRANSLATE_NOOP("PersonReport", "Clauses"),
    "type": QT_TRANSLATE_NOOP("PersonReport", "Type"),
    "title": QT_TRANSLATE_NOOP("PersonReport", "Title"),
    "status": QT_TRANSLATE_NOOP("PersonReport", "Status"),
    "draft_due": QT_TRANSLATE_NOOP("PersonReport", "Draft by"),
    "approval_due": QT_TRANSLATE_NOOP("PersonReport", "Approval by"),
    "go_live_on": QT_TRANSLATE_NOOP("PersonReport", "Go-live"),
    "go_live_time": QT_TRANSLATE_NOOP("PersonReport", "Time"),
    "live_until": QT_TRANSLATE_NOOP("PersonReport", "Stays live until"),
    "approved_on": QT_TRANSLATE_NOOP("PersonReport", "Approved"),
    "published_on": QT_TRANSLATE_NOOP("PersonReport", "Published"),
    "revisions": QT_TRANSLATE_NOOP("PersonReport", "Revisions"),
    "tracking_url": QT_TRANSLATE_NOOP("PersonReport", "Tracking link"),
    "coupon_code": QT_TRANSLATE_NOOP("PersonReport", "Code"),
    "code": QT_TRANSLATE_NOOP("PersonReport", "Code"),
    "category": QT_TRANSLATE_NOOP("PersonReport", "Category"),
    "territory": QT_TRANSLATE_NOOP("PersonReport", "Territory"),
    "starts_on": QT_TRANSLATE_NOOP("PersonReport", "From"),
    "ends_on": QT_TRANSLATE_NOOP("PersonReport", "Until"),
    "notice_days": QT_TRANSLATE_NOOP("PersonReport", "Days of notice"),
    "product": QT_TRANSLATE_NOOP("PersonReport", "Product"),
    "cost": QT_TRANSLATE_NOOP("PersonReport", "Cost"),
    "courier": QT_TRANSLATE_NOOP("PersonReport", "Courier"),
    "tracking_number": QT_TRANSLATE_NOOP("PersonReport", "Tracking number"),
    "sent_on": QT_TRANSLATE_NOOP("PersonReport", "Sent"),
    "arrived_on": QT_TRANSLATE_NOOP("PersonReport", "Arrived"),
    "due_trigger": QT_TRANSLATE_NOOP("PersonReport", "Due"),
    "fixed_on": QT_TRANSLATE_NOOP("PersonReport", "On"),
    "net_days": QT_TRANSLATE_NOOP("PersonReport", "Days after"),
    "invoice_number": QT_TRANSLATE_NOOP("PersonReport", "Invoice"),
    "invoiced_on": QT_TRANSLATE_NOOP("PersonReport", "Invoiced"),
    "paid_on": QT_TRANSLATE_NOOP("PersonReport", "Paid"),
    "method": QT_TRANSLATE_NOOP("PersonReport", "Method"),
    "cancelled_on": QT_TRANSLATE_NOOP("PersonReport", "Cancelled"),
    "market": QT_TRANSLATE_NOOP("PersonReport", "Market"),
    "number": QT_TRANSLATE_NOOP("PersonReport", "Number"),
    "issued_on": QT_TRANSLATE_NOOP("PersonReport", "Issued"),
    "expires_on": QT_TRANSLATE_NOOP("PersonReport", "Expires"),
    "until": QT_TRANSLATE_NOOP("PersonReport", "Until"),
    "day": QT_TRANSLATE_NOOP("PersonReport", "Day"),
    "shown_at": QT_TRANSLATE_NOOP("PersonReport", "Shown"),
    "done_at": QT_TRANSLATE_NOOP("PersonReport", "Done"),
    "uid": QT_TRANSLATE_NOOP("PersonReport", "Identifier"),
}
LEFT_OUT: Final = frozenset({"id", "position", "normalised", "canonical", "sha256", "record_id"})
"""Columns that only serve the program, or say again what stands beside them; the report for programs has them."""

_MONEY: Final = frozenset({"fee", "amount", "our_cost", "their_value", "cost"})
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_SAID: Final[dict[str, Callable[[str], str]]] = {
    "influencer.kind": names.kind,
    "influencer.stage": names.stage,
    "influencer.influence_type": names.influence_type,
    "influencer.origin": names.origin,
    "stage_change.stage": names.stage,
    "contact_point.kind": names.contact_kind,
    "incident.kind": names.incident,
    "interaction.channel": names.channel,
    "interaction.direction": names.direction,
    "social_account.platform": names.platform,
    "deliverable.platform": names.platform,
    "deliverable.type": terms_names.deliverable,
    "deliverable.status": terms_names.status,
    "compensation_part.kind": terms_names.part,
    "usage_right.kind": terms_names.right,
    "offer.made_by": terms_names.side,
    "payment.due_trigger": terms_names.trigger,
    "permit.market": terms_names.market,
}


def table(name: str) -> str:
    """Return what the rows of a table are called."""
    return translate("PersonReport", TABLES[name]) if name in TABLES else name


def column(name: str) -> str:
    """Return what a column is called."""
    return translate("PersonReport", COLUMNS[name]) if name in COLUMNS else name


def value(of: str, name: str, row: Mapping[str, Any]) -> str:
    """Return a value of a row as the language writes it, "" where it says nothing."""
    found = row.get(name)
    if found is None or found == "" or found is False:
        return ""
    if found is True:
        return translate("PersonReport", "yes")
    if name in _MONEY and row.get("currency"):
        return money_words.shown(Money(str(row["currency"]), int(found)))
    if name == "size":
        return formats.size(int(found))
    if isinstance(found, int):
        return isolated(formats.number(found))
    text = str(found)
    if _INSTANT.fullmatch(text):
        return formats.instant(datetime.fromisoformat(text))
    if _DAY.fullmatch(text):
        return formats.day(date.fromisoformat(text))
    return apart(_SAID[f"{of}.{name}"](text) if f"{of}.{name}" in _SAID else text)
