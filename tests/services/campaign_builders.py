"""Builders of campaigns, slots and line-ups."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from irm.domain.campaign import CampaignDraft, CooperationDraft, SlotDraft
from irm.services import campaigns, line_ups, lineup, promotion, slots
from irm.services.promotion import Said
from irm.services.store import Store
from tests.builders import TODAY, add, person

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
SAID = Said("Dropped out of the live show.", "Takes over the live show.")


def campaign(store: Store, name: str = "Spring launch", **fields: Any) -> int:
    draft = replace(CampaignDraft(name=name, status="running"), **fields)
    return store.write("campaign.add", lambda s: campaigns.save(s, draft), subject=name).value


def slot(store: Store, campaign_id: int, title: str = "Live host", *, days: int | None = 30, **fields: Any) -> int:
    """Add a slot that goes live so many days after TODAY (None: no date), with two days of work to do before."""
    go_live = None if days is None else TODAY + timedelta(days=days)
    plain = SlotDraft(
        title=title, go_live_on=go_live, shipping_days=0, production_days=2, review_days=0, revision_rounds=0
    )
    draft = replace(plain, **fields)
    return store.write("slot.add", lambda s: slots.save(s, draft, campaign_id=campaign_id), subject=title).value


def people(store: Store, *names: str, **fields: Any) -> list[int]:
    return [add(store, person(name, **fields)) for name in names]


def fill(store: Store, slot_id: int, influencer_id: int, **fields: Any) -> int:
    def work(session: Any) -> int:
        key = lineup.fill(session, slot_id, influencer_id)
        lineup.save_member(session, key, replace(CooperationDraft(readiness="agreed"), **fields))
        return key

    return store.write("lineup.fill", work).value


def stand_by(store: Store, slot_id: int, influencer_id: int, **fields: Any) -> int:
    """Put somebody at the end of the bench; `fields` of the cooperation, readiness "agreed" unless said otherwise."""

    def work(session: Any) -> int:
        (key,) = lineup.add_to_bench(session, slot_id, [influencer_id])
        lineup.save_member(session, key, replace(CooperationDraft(readiness="agreed"), **fields))
        return key

    return store.write("lineup.bench", work).value


def shown(store: Store, slot_id: int, *, today: date = TODAY) -> Any:
    return store.read(lambda s: line_ups.of_slot(s, slot_id, today=today))


def promote(store: Store, slot_id: int, key: int | None = None, *, reason: str = "ill", today: date = TODAY) -> Any:
    return store.write(
        "promote", lambda s: promotion.promote(s, slot_id, key, reason=reason, said=SAID, today=today, now=NOW)
    ).value
