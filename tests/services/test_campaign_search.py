"""What was agreed in campaigns is found: in the list of people, and in that of campaigns."""

from __future__ import annotations

from typing import Any

import pytest

from irm.domain.campaign import CampaignDraft, CooperationDraft, SlotDraft
from irm.domain.deliverable import DeliverableDraft
from irm.domain.listing import ListSpec
from irm.domain.payments import PaymentDraft
from irm.domain.permit import PermitDraft
from irm.domain.rights import RightDraft
from irm.domain.shipment import ShipmentDraft
from irm.services import (
    campaigns,
    deliverables,
    finding,
    influencers,
    lineup,
    payments,
    permits,
    rights,
    shipments,
    slots,
)
from irm.services.store import Store
from tests.builders import TODAY, add, assert_well, person


@pytest.fixture
def agreed(store: Store) -> tuple[int, int]:
    """A person and the campaign they are in, with something of everything agreed."""
    who = add(store, person("Jane"))
    add(store, person("Bob"))

    def work(session: Any) -> int:
        campaign = campaigns.save(session, CampaignDraft("봄 출시 캠페인", brand="Barley", brief_fixed="wear the hat"))
        place = slots.save(session, SlotDraft("Live host", deliverables="one livestream"), campaign_id=campaign)
        key = lineup.fill(session, place, who)
        lineup.save_member(
            session, key, CooperationDraft(reason="knows teapots", terms="half up front", brief="no swearing")
        )
        piece = DeliverableDraft(title="Unboxing", link="https://example.com/p/77", coupon_code="SPRING15")
        deliverables.save(session, piece, cooperation_id=key)
        payments.save(
            session,
            PaymentDraft(5, "KRW", "invoice", label="first half", invoice_number="INV-2026-7"),
            cooperation_id=key,
        )
        rights.save(session, RightDraft(who, "whitelisting", cooperation_id=key, code="SPARKCODE"))
        permits.save(session, PermitDraft("AE", "PERMIT991", None, TODAY), influencer_id=who)
        shipments.save(
            session, ShipmentDraft("gift hamper", None, "KRW", "CJ", "TRACK55", TODAY, None), cooperation_id=key
        )
        return campaign

    return who, store.write("campaign.add", work).value


def people(store: Store, query: str) -> list[int]:
    return list(store.read(lambda s: influencers.ids(s, ListSpec(query), today=TODAY)))


def where(store: Store, who: int, query: str) -> str:
    return store.read(lambda s: finding.found(s, [who], query, today=TODAY))[who].source


def listed(store: Store, query: str) -> list[int]:
    return list(store.read(lambda s: campaigns.ids(s, ListSpec(query), today=TODAY)))


OF_PEOPLE = (
    *("teapots", "half up front", "swearing", "unboxing", "example.com/p/77", "spring15", "first half", "INV-2026-7"),
    *("sparkcode", "permit991", "hamper", "track55", "출시"),
)


def test_people_are_found_by_what_was_agreed_with_them(store: Store, agreed: tuple[int, int]) -> None:
    who, _ = agreed
    assert {query: people(store, query) for query in OF_PEOPLE} == {query: [who] for query in OF_PEOPLE}
    assert_well(store)


def test_it_is_said_where_the_words_stand(store: Store, agreed: tuple[int, int]) -> None:
    who, _ = agreed
    told = {query: where(store, who, query) for query in OF_PEOPLE}
    assert told == {
        **dict.fromkeys(("teapots", "half up front", "swearing", "출시"), "cooperation"),
        **dict.fromkeys(("unboxing", "example.com/p/77", "spring15"), "deliverable"),
        **dict.fromkeys(("first half", "INV-2026-7"), "payment"),
        "sparkcode": "usage_right",
        "permit991": "permit",
        "hamper": "shipment",
        "track55": "shipment",
    }


def test_campaigns_are_found_by_slots_people_and_codes(store: Store, agreed: tuple[int, int]) -> None:
    _, campaign = agreed
    store.write("campaign.add", lambda s: campaigns.save(s, CampaignDraft("Other")))
    for query in ("jane", "live host", "livestream", "teapots", "spring15", "inv-2026", "sparkcode", "the hat", "출시"):
        assert listed(store, query) == [campaign], query


def test_what_changes_is_found_anew_and_undo_brings_the_old_back(store: Store, agreed: tuple[int, int]) -> None:
    who, campaign = agreed

    def rename(session: Any) -> None:
        draft = campaigns.get(session, campaign, today=TODAY).draft
        campaigns.save(session, CampaignDraft("가을 행사", brand=draft.brand), campaign_id=campaign)
        for row in deliverables.of_cooperation(session, 1):
            deliverables.delete(session, [row.id])

    store.write("campaign.edit", rename)
    assert (people(store, "출시"), people(store, "unboxing"), people(store, "가을")) == ([], [], [who])
    assert_well(store)
    store.undo()
    assert (people(store, "출시"), people(store, "unboxing"), people(store, "가을")) == ([who], [who], [])
    store.write("campaign.edit", lambda s: lineup.take_off(s, [1]))
    assert people(store, "teapots") == [who]
    assert_well(store)
