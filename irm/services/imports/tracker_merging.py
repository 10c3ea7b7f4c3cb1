"""Brings what a list says of people in campaigns: finds or makes campaign and cooperation, and what hangs from them.

A list fills gaps and carries things on, never back: a stage, a status, an agreement that is further here stays. What it
says a second time is there already, so importing it again changes nothing.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any, Final

from irm.db import tracker_read
from irm.db.bulk import BulkWriter
from irm.domain import iso
from irm.domain.campaign import DROPPED, PIPELINE
from irm.domain.campaign_mention import CampaignMention
from irm.domain.deliverable import DeliverableDraft
from irm.domain.payments import PaymentDraft
from irm.domain.text import fold
from irm.services.imports import tracker_state
from irm.services.imports.tracker_offers import bring_offer
from irm.services.imports.tracker_state import CampaignState, CooperationState, DeliverableState

_STATUSES: Final = ("planned", "in_production", "in_review", "approved", "published")
_SETTLED: Final = ("published", "paid")


class Cooperations:
    """All campaigns outside the trash; names are read when the first is mentioned, each campaign when it is."""

    def __init__(self, writer: BulkWriter, *, now: str) -> None:
        self._writer = writer
        self._now = now
        self._names: dict[str, tuple[int, str]] | None = None
        self._campaigns: dict[str, CampaignState] = {}
        self._codes: dict[str, int] | None = None

    def bring(self, person_id: int, mentions: Iterable[CampaignMention]) -> bool:
        """Bring what is said of a person; say whether anything changed."""
        has_news = False
        for mention in mentions:
            campaign = self._campaign(mention)
            cooperation = campaign.people.get(person_id)
            has_news |= cooperation is None
            if cooperation is None:
                cooperation = self._join(campaign, person_id, mention)
            else:
                has_news |= self._carry_on(campaign, cooperation, mention)
            has_news |= self._bring_parts(campaign, cooperation, person_id, mention)
        return has_news

    def _campaign(self, mention: CampaignMention) -> CampaignState:
        key = fold(mention.campaign)
        if key in self._campaigns:
            return self._campaigns[key]
        if self._names is None:
            self._names = tracker_state.names(self._writer.connection)
        known = self._names.get(key)
        state = self._made(mention) if known is None else tracker_state.load(self._writer.connection, *known)
        self._campaigns[key] = state
        return state

    def _made(self, mention: CampaignMention) -> CampaignState:
        columns = {"uid": uuid.uuid4().hex, "name": mention.campaign, "status": "running"}
        columns |= {"currency": mention.currency or "USD", "created_at": self._now, "updated_at": self._now}
        key = self._writer.add("campaign", columns)
        stages = {
            code: self._writer.add("pipeline_stage", {"campaign_id": key, "code": code, "position": place})
            for place, code in enumerate(PIPELINE)
        }
        return CampaignState(key, mention.currency or "USD", stages)

    def _join(self, campaign: CampaignState, person_id: int, mention: CampaignMention) -> CooperationState:
        code = _nearest(campaign, mention.stage)
        fee = mention.expected
        minor = None if fee is None else fee.minor
        dropped_on = mention.day.isoformat() if mention.stage == DROPPED else None
        columns = {"uid": uuid.uuid4().hex, "campaign_id": campaign.id, "influencer_id": person_id, "readiness": "idea"}
        columns |= {"pipeline_stage_id": campaign.stages.get(code), "fee": minor}
        columns |= {"currency": "" if fee is None else fee.currency, "dropped_on": dropped_on}
        key = self._writer.add("cooperation", {**columns, "created_at": self._now, "updated_at": self._now})
        state = CooperationState(key, code, minor, dropped_on)
        campaign.people[person_id] = state
        return state

    def _carry_on(self, campaign: CampaignState, cooperation: CooperationState, mention: CampaignMention) -> bool:
        """Move somebody on in the pipeline, and say what fee is expected where that is not known."""
        changed: dict[str, Any] = {}
        code = _nearest(campaign, mention.stage)
        if _is_further(code, cooperation.stage) and code in campaign.stages:
            stage_id = campaign.stages[code]
            changed["pipeline_stage_id"] = stage_id
            cooperation.stage = code
            if code == DROPPED and cooperation.dropped_on is None:
                changed["dropped_on"] = cooperation.dropped_on = mention.day.isoformat()
            move = {"cooperation_id": cooperation.id, "pipeline_stage_id": stage_id, "moved_at": self._now, "note": ""}
            self._writer.add("pipeline_move", move)
        if mention.expected is not None and cooperation.fee is None:
            changed |= {"fee": mention.expected.minor, "currency": mention.expected.currency}
            cooperation.fee = mention.expected.minor
        if changed:
            self._writer.change("cooperation", cooperation.id, {**changed, "updated_at": self._now})
        return bool(changed)

    def _bring_parts(
        self, campaign: CampaignState, cooperation: CooperationState, person_id: int, mention: CampaignMention
    ) -> bool:
        has_news, taken = False, set[int]()
        for draft in mention.deliverables:
            has_news |= self._bring_deliverable(cooperation, person_id, draft, taken)
        for offer, agreed_on in mention.offers:
            has_news |= bring_offer(
                self._writer, cooperation, offer, agreed_on, currency=campaign.currency, now=self._now
            )
        for right in mention.rights:
            starts_on, ends_on = iso.day_to_text(right.starts_on), iso.day_to_text(right.ends_on)
            key = (right.kind, starts_on, ends_on, right.note)
            if key not in cooperation.rights:
                cooperation.rights.add(key)
                columns = {"influencer_id": person_id, "cooperation_id": cooperation.id, "kind": right.kind}
                columns |= {"starts_on": starts_on, "ends_on": ends_on, "note": right.note}
                self._writer.add("usage_right", columns)
                has_news = True
        for payment in mention.payments:
            has_news |= self._bring_payment(cooperation, payment)
        return self._bring_contract(cooperation, mention) or has_news

    def _bring_deliverable(
        self, cooperation: CooperationState, person_id: int, draft: DeliverableDraft, taken: set[int]
    ) -> bool:
        """Bring one piece of content; `taken` are those that other pieces of the same row meant."""
        code = draft.coupon_code if self._may_have(draft.coupon_code, person_id) else ""
        days = {name: iso.day_to_text(getattr(draft, name)) for name in ("draft_due", "go_live_on", "published_on")}
        columns: dict[str, Any] = {"type": draft.type, "platform": draft.platform, "title": draft.title}
        columns |= {"link": draft.link, "coupon_code": code, "tracking_url": draft.tracking_url}
        columns |= {"status": draft.status, **days}
        known = _same(cooperation.deliverables, columns, taken)
        if known is None:
            row = {"uid": uuid.uuid4().hex, "cooperation_id": cooperation.id, "position": len(cooperation.deliverables)}
            known = DeliverableState(self._writer.add("deliverable", {**row, **columns}), columns)
            cooperation.deliverables.append(known)
            taken.add(known.id)
            return True
        taken.add(known.id)
        names = ("link", "coupon_code", "tracking_url", *days)
        changed = {name: columns[name] for name in names if columns[name] and not known.columns[name]}
        if _is_on(columns["status"], known.columns["status"]):
            changed["status"] = columns["status"]
        known.columns |= changed
        self._writer.change("deliverable", known.id, changed)
        return bool(changed)

    def _may_have(self, code: str, person_id: int) -> bool:
        """Say whether a code is free for a person: one that somebody else has would count their sales."""
        if not code:
            return True
        if self._codes is None:
            self._codes = {fold(known): owner for known, owner in tracker_read.codes(self._writer.connection)}
        return self._codes.setdefault(fold(code), person_id) == person_id

    def _bring_payment(self, cooperation: CooperationState, draft: PaymentDraft) -> bool:
        paid_on = iso.day_to_text(draft.paid_on)
        for place, (key, amount, currency, known_paid) in enumerate(cooperation.payments):
            if (amount, currency) == (draft.amount, draft.currency):
                if paid_on is None or known_paid is not None:
                    return False
                cooperation.payments[place] = (key, amount, currency, paid_on)
                self._writer.change("payment", key, {"paid_on": paid_on})
                return True
        columns = {"cooperation_id": cooperation.id, "amount": draft.amount, "currency": draft.currency}
        columns |= {"due_trigger": draft.due_trigger, "fixed_on": iso.day_to_text(draft.fixed_on), "paid_on": paid_on}
        key = self._writer.add("payment", {**columns, "position": len(cooperation.payments)})
        cooperation.payments.append((key, draft.amount, draft.currency, paid_on))
        return True

    def _bring_contract(self, cooperation: CooperationState, mention: CampaignMention) -> bool:
        signed_on = iso.day_to_text(mention.signed_on)
        if not (signed_on or mention.contract):
            return False
        if cooperation.contract is None:
            columns = {"cooperation_id": cooperation.id, "signed_on": signed_on, "note": mention.contract}
            cooperation.contract = (self._writer.add("contract", columns), signed_on, mention.contract)
            return True
        key, known_day, known_note = cooperation.contract
        changed: dict[str, Any] = {}
        if signed_on and known_day is None:
            changed["signed_on"] = known_day = signed_on
        if mention.contract and not known_note:
            changed["note"] = known_note = mention.contract
        cooperation.contract = (key, known_day, known_note)
        self._writer.change("contract", key, changed)
        return bool(changed)


def _nearest(campaign: CampaignState, code: str) -> str:
    """Return the stage of a campaign for a code: itself, else the last before it that is in use, else its first."""
    if code in campaign.stages or code == DROPPED:
        return code if code in campaign.stages else next(iter(campaign.stages), "")
    before = [known for known in PIPELINE[: PIPELINE.index(code)] if known in campaign.stages]
    return before[-1] if before else next(iter(campaign.stages), "")


def _is_further(code: str, known: str) -> bool:
    """Say whether a list carries somebody on; who dropped out stays so, and nobody drops out of what is published."""
    if known and (known not in PIPELINE or known == DROPPED):
        return False
    if code not in PIPELINE or (code == DROPPED and known in _SETTLED):
        return False
    return not known or PIPELINE.index(code) > PIPELINE.index(known)


def _is_on(status: str, known: str) -> bool:
    if known == "cancelled" or status == known:
        return False
    if status == "cancelled":
        return known != "published"
    return _STATUSES.index(status) > _STATUSES.index(known)


def _same(known: list[DeliverableState], columns: dict[str, Any], taken: set[int]) -> DeliverableState | None:
    """Return the content a list means: by its link, else of the same type, platform, title and day of going live."""
    for state in known:
        if columns["link"] and state.columns["link"] == columns["link"]:
            return state
    for state in known:
        stored = state.columns
        is_free = state.id not in taken and not (columns["link"] and stored["link"])
        is_alike = all(stored[name] == columns[name] for name in ("type", "platform", "title"))
        if is_free and is_alike and (not stored["go_live_on"] or stored["go_live_on"] == columns["go_live_on"]):
            return state
        if is_free and is_alike and not columns["go_live_on"]:
            return state
    return None
