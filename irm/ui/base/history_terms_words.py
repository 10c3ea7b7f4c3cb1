"""What changed about a campaign and what was promised in it, in the words of the screen."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from irm.ui.words import campaign_names, formats, names, terms_names
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_FIELDS: Final = {
    "brand": QT_TRANSLATE_NOOP("Campaigns", "Brand"),
    "product": QT_TRANSLATE_NOOP("Campaigns", "Product"),
    "status": QT_TRANSLATE_NOOP("Campaigns", "Status"),
    "funnel_stage": QT_TRANSLATE_NOOP("Campaigns", "Stage of the funnel"),
    "persona": QT_TRANSLATE_NOOP("Campaigns", "Persona"),
    "budget": QT_TRANSLATE_NOOP("Campaigns", "Budget"),
    "currency": QT_TRANSLATE_NOOP("Campaigns", "Currency"),
    "starts_on": QT_TRANSLATE_NOOP("Campaigns", "Start"),
    "ends_on": QT_TRANSLATE_NOOP("Campaigns", "End"),
    "platforms": QT_TRANSLATE_NOOP("Campaigns", "Platforms"),
    "markets": QT_TRANSLATE_NOOP("Campaigns", "Markets"),
    "content_languages": QT_TRANSLATE_NOOP("Campaigns", "Languages of the content"),
    "goal_metric": QT_TRANSLATE_NOOP("Campaigns", "Metric"),
    "goal_baseline": QT_TRANSLATE_NOOP("Campaigns", "Today"),
    "goal_target": QT_TRANSLATE_NOOP("Campaigns", "Target"),
    "goal_due": QT_TRANSLATE_NOOP("Campaigns", "By"),
}
"""Fields that the form of a campaign names the same."""

_ROWS: Final = {
    "goal_measured": QT_TRANSLATE_NOOP("History", "How the goal is measured"),
    "goal_relevant": QT_TRANSLATE_NOOP("History", "Why the goal matters"),
    "goal_reachable": QT_TRANSLATE_NOOP("History", "Why the goal can be reached"),
    "brief_fixed": QT_TRANSLATE_NOOP("History", "What the brief fixes"),
    "brief_free": QT_TRANSLATE_NOOP("History", "What the brief leaves free"),
    "slots": QT_TRANSLATE_NOOP("History", "Slot"),
    "pipeline": QT_TRANSLATE_NOOP("History", "Stage of the pipeline"),
    "line_up": QT_TRANSLATE_NOOP("History", "Place in a campaign"),
    "moves": QT_TRANSLATE_NOOP("History", "In the pipeline since"),
    "offers": QT_TRANSLATE_NOOP("History", "Offer"),
    "offer_parts": QT_TRANSLATE_NOOP("History", "Part of an offer"),
    "contracts": QT_TRANSLATE_NOOP("History", "Contract"),
    "deliverables": QT_TRANSLATE_NOOP("History", "Deliverable"),
    "shipments": QT_TRANSLATE_NOOP("History", "Shipment"),
    "payments": QT_TRANSLATE_NOOP("History", "Payment"),
    "rights": QT_TRANSLATE_NOOP("History", "Usage right"),
    "permits": QT_TRANSLATE_NOOP("History", "Permit"),
}

_WORDS: Final = {
    "incumbent": QT_TRANSLATE_NOOP("History", "fills the slot"),
    "bench": QT_TRANSLATE_NOOP("History", "bench"),
    "dropped": QT_TRANSLATE_NOOP("History", "dropped out"),
    "idea": QT_TRANSLATE_NOOP("History", "an idea"),
    "asked": QT_TRANSLATE_NOOP("History", "asked"),
    "agreed": QT_TRANSLATE_NOOP("History", "agreed"),
    "declined": QT_TRANSLATE_NOOP("History", "declined"),
    "us": QT_TRANSLATE_NOOP("History", "we offered on"),
    "them": QT_TRANSLATE_NOOP("History", "they asked on"),
    "accepted": QT_TRANSLATE_NOOP("History", "accepted on"),
    "fee": QT_TRANSLATE_NOOP("History", "fee"),
    "product": QT_TRANSLATE_NOOP("History", "product"),
    "shipping": QT_TRANSLATE_NOOP("History", "shipping"),
    "commission": QT_TRANSLATE_NOOP("History", "commission"),
    "donation": QT_TRANSLATE_NOOP("History", "donation"),
    "exposure": QT_TRANSLATE_NOOP("History", "exposure"),
    "service": QT_TRANSLATE_NOOP("History", "service"),
    "travel": QT_TRANSLATE_NOOP("History", "travel"),
    "other": QT_TRANSLATE_NOOP("History", "other"),
    "our_cost": QT_TRANSLATE_NOOP("History", "costs us"),
    "signed": QT_TRANSLATE_NOOP("History", "signed on"),
    "planned": QT_TRANSLATE_NOOP("History", "planned"),
    "in_production": QT_TRANSLATE_NOOP("History", "in production"),
    "in_review": QT_TRANSLATE_NOOP("History", "in review"),
    "approved": QT_TRANSLATE_NOOP("History", "approved"),
    "published": QT_TRANSLATE_NOOP("History", "published"),
    "cancelled": QT_TRANSLATE_NOOP("History", "cancelled"),
    "draft_due": QT_TRANSLATE_NOOP("History", "draft by"),
    "approval_due": QT_TRANSLATE_NOOP("History", "approval by"),
    "go_live": QT_TRANSLATE_NOOP("History", "go-live"),
    "live_until": QT_TRANSLATE_NOOP("History", "live until"),
    "code": QT_TRANSLATE_NOOP("History", "code"),
    "sent": QT_TRANSLATE_NOOP("History", "sent on"),
    "arrived": QT_TRANSLATE_NOOP("History", "arrived on"),
    "signing": QT_TRANSLATE_NOOP("History", "due at signing"),
    "draft_approved": QT_TRANSLATE_NOOP("History", "due when the draft is approved"),
    "date": QT_TRANSLATE_NOOP("History", "due on a day"),
    "invoice": QT_TRANSLATE_NOOP("History", "due after the invoice"),
    "due": QT_TRANSLATE_NOOP("History", "due on"),
    "invoiced": QT_TRANSLATE_NOOP("History", "invoiced on"),
    "paid": QT_TRANSLATE_NOOP("History", "paid"),
    "organic": QT_TRANSLATE_NOOP("History", "organic use"),
    "whitelisting": QT_TRANSLATE_NOOP("History", "whitelisting"),
    "exclusivity": QT_TRANSLATE_NOOP("History", "exclusivity"),
    "issued": QT_TRANSLATE_NOOP("History", "issued on"),
    "expires": QT_TRANSLATE_NOOP("History", "expires on"),
    "until": QT_TRANSLATE_NOOP("History", "until"),
}
"""The words of the program in a text of the history; what somebody typed stands in quotation marks."""

_TYPED: Final = re.compile("(“[^”]*”)")
_CODE: Final = re.compile(r"(?<![^\s,])[a-z_]+(?![^\s,])")


def field_name(field: str) -> str:
    """Return what a field of a campaign, or of what was promised, is called; "" for others."""
    if field in _FIELDS:
        return translate("Campaigns", _FIELDS[field])
    return translate("History", _ROWS[field]) if field in _ROWS else ""


def promised(value: str) -> str:
    """Return a text of `services.history_terms` with its codes in words; names and what was typed stay."""
    whose, colon, said = value.partition(": ")
    if not colon or whose.startswith("“"):
        whose, colon, said = "", "", value
    parts = (part if part.startswith("“") else _CODE.sub(_word, part) for part in _TYPED.split(said))
    return f"{whose}{colon}{''.join(parts)}"


def moved(value: str) -> str:
    """Return a move in the pipeline with its stage in words."""
    return _STAGE.sub(lambda match: f"{match[1]}{campaign_names.pipeline_stage(match[2])}", value, count=1)


_STAGE: Final = re.compile(r"(\d\d:\d\d:\d\dZ )([a-z_]+)(?=,|$)")


def platforms(value: str) -> str:
    """Return platforms by name."""
    return formats.listed(names.platform(code) for code in value.split(",") if code)


def stage(value: str) -> str:
    """Return a stage of a pipeline."""
    return campaign_names.pipeline_stage(value)


SAID: Final[dict[str, Callable[[str], str]]] = {
    "status": campaign_names.status,
    "funnel_stage": campaign_names.funnel,
    "platforms": platforms,
    "pipeline": stage,
    "moves": moved,
    **dict.fromkeys(
        ("line_up", "offers", "offer_parts", "contracts", "deliverables", "shipments", "payments", "rights", "permits"),
        promised,
    ),
}
"""How values are said; days in them are written as the language does by whoever shows them."""

WITH_DAYS: Final = frozenset(SAID) | {"starts_on", "ends_on", "goal_due", "slots"}


def _word(match: re.Match[str]) -> str:
    code = match[0]
    return translate("History", _WORDS[code]) if code in _WORDS else terms_names.deliverable(code)
