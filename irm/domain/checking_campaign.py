"""Turns drafts of campaigns, slots and cooperations into what may be stored, or says what is wrong with which field."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any, Final

from irm.domain.campaign import (
    FUNNEL_STAGES,
    STATUSES,
    VERDICTS,
    CampaignDraft,
    CooperationDraft,
    PersonaDraft,
    SlotDraft,
)
from irm.domain.checked_parts import Complaints
from irm.domain.clock import zone_named
from irm.domain.handles import PLATFORMS
from irm.domain.planb import READINESS

_LINE: Final = 500
_BLOCK: Final = 100_000
_MOST_DAYS: Final = 365
_MOST_ROUNDS: Final = 20
_MOST_STAND_INS: Final = 50
_MOST_MONEY: Final = 10**15
_CURRENCY: Final = re.compile(r"[A-Z]{3}")
_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_STORED_READINESS: Final = ("", *(code for code in READINESS if code != "lapsed"))


def checked_campaign(draft: CampaignDraft) -> CampaignDraft:
    """Return the draft cleaned. Raises Invalid with one problem per wrong field."""
    complaints = Complaints()
    lines = ("name", "brand", "product", "markets", "content_languages", "goal_metric", "goal_baseline", "goal_target")
    blocks = ("goal_measured", "goal_relevant", "goal_reachable", "brief_fixed", "brief_free", "notes")
    cleaned: dict[str, Any] = {name: complaints.line(name, getattr(draft, name), limit=_LINE) for name in lines}
    cleaned |= {name: complaints.block(name, getattr(draft, name), limit=_BLOCK) for name in blocks}
    if not cleaned["name"]:
        complaints.add("name", "campaign.name_missing")
    complaints.one_of("status", draft.status, STATUSES, "campaign.status_unknown")
    complaints.one_of("funnel_stage", draft.funnel_stage, ("", *FUNNEL_STAGES), "campaign.funnel_unknown")
    for platform in draft.platforms:
        complaints.one_of("platforms", platform, PLATFORMS, "platform.unknown")
    currency = _currency("currency", draft.currency, complaints)
    _check_money("budget", draft.budget, complaints)
    _check_order(draft.starts_on, draft.ends_on, complaints)
    complaints.raise_if_any()
    return replace(draft, **cleaned, currency=currency, platforms=tuple(dict.fromkeys(draft.platforms)))


def checked_persona(draft: PersonaDraft) -> PersonaDraft:
    """Return the draft cleaned. Raises Invalid with one problem per wrong field."""
    complaints = Complaints()
    lines = ("name", "gender_shares", "countries", "languages", "interests")
    cleaned: dict[str, Any] = {name: complaints.line(name, getattr(draft, name), limit=_LINE) for name in lines}
    cleaned["notes"] = complaints.block("notes", draft.notes, limit=_BLOCK)
    if not cleaned["name"]:
        complaints.add("name", "persona.name_missing")
    for name in ("age_from", "age_to"):
        _check_range(name, getattr(draft, name), 0, 120, complaints)
    complaints.raise_if_any()
    return replace(draft, **cleaned)


def checked_slot(draft: SlotDraft) -> SlotDraft:
    """Return the draft cleaned. Raises Invalid with one problem per wrong field."""
    complaints = Complaints()
    title = complaints.line("title", draft.title, limit=_LINE)
    deliverables = complaints.block("deliverables", draft.deliverables, limit=_BLOCK)
    if not title:
        complaints.add("title", "slot.title_missing")
    complaints.one_of("platform", draft.platform, ("", *PLATFORMS), "platform.unknown")
    if draft.go_live_time and not _TIME.fullmatch(draft.go_live_time):
        complaints.add("go_live_time", "time.invalid", value=draft.go_live_time)
    if draft.zone and zone_named(draft.zone) is None:
        complaints.add("zone", "zone.unknown", value=draft.zone)
    if draft.is_hard_date and draft.go_live_on is None:
        complaints.add("go_live_on", "slot.hard_date_missing")
    _check_range("stand_ins_wanted", draft.stand_ins_wanted, 0, _MOST_STAND_INS, complaints)
    for name in ("shipping_days", "production_days", "review_days", "revision_days"):
        _check_range(name, getattr(draft, name), 0, _MOST_DAYS, complaints)
    _check_range("revision_rounds", draft.revision_rounds, 0, _MOST_ROUNDS, complaints)
    _check_money("budget", draft.budget, complaints)
    complaints.raise_if_any()
    return replace(draft, title=title, deliverables=deliverables)


def checked_cooperation(draft: CooperationDraft) -> CooperationDraft:
    """Return the draft cleaned; "lapsed" is stored as the promise it was. Raises Invalid."""
    complaints = Complaints()
    blocks = ("stand_by_terms", "reason", "terms", "brief")
    cleaned: dict[str, Any] = {name: complaints.block(name, getattr(draft, name), limit=_BLOCK) for name in blocks}
    readiness = "agreed" if draft.readiness == "lapsed" else draft.readiness
    complaints.one_of("readiness", readiness, _STORED_READINESS, "readiness.unknown")
    complaints.one_of("verdict", draft.verdict, ("", *VERDICTS), "verdict.unknown")
    _check_range("lead_days", draft.lead_days, 0, _MOST_DAYS, complaints)
    _check_range("relevance", draft.relevance, 0, 100, complaints)
    _check_money("fee", draft.fee, complaints)
    currency = _currency("currency", draft.currency, complaints) if draft.currency or draft.fee is not None else ""
    complaints.raise_if_any()
    return replace(draft, **cleaned, readiness=readiness, currency=currency)


def _currency(field: str, typed: str, complaints: Complaints) -> str:
    code = typed.strip().upper()
    if not _CURRENCY.fullmatch(code):
        complaints.add(field, "currency.unknown", value=typed)
    return code


def _check_money(field: str, minor: int | None, complaints: Complaints) -> None:
    if minor is not None and not 0 <= minor <= _MOST_MONEY:
        complaints.add(field, "money.out_of_range", value=minor)


def _check_range(field: str, value: int | None, least: int, most: int, complaints: Complaints) -> None:
    if value is not None and not least <= value <= most:
        complaints.add(field, "number.out_of_range", value=value, least=least, most=most)


def _check_order(starts_on: date | None, ends_on: date | None, complaints: Complaints) -> None:
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        complaints.add("ends_on", "campaign.ends_before_start")
