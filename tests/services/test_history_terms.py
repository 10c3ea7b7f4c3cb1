"""The history of a person and of a campaign tells what was promised, and undone steps too."""

from __future__ import annotations

from typing import Any

import pytest

from irm.domain.deliverable import DeliverableDraft
from irm.domain.payments import PaymentDraft
from irm.domain.permit import PermitDraft
from irm.domain.rights import RightDraft
from irm.domain.shipment import ShipmentDraft
from irm.domain.terms import OfferDraft, PartDraft
from irm.services import deliverables, history, negotiations, payments, permits, pipeline, rights, shipments
from irm.services.history import HistoryEntry
from irm.services.store import Store
from tests.builders import NOON, TODAY, add, person
from tests.services import campaign_builders as make


@pytest.fixture
def booked(store: Store) -> tuple[int, int, int]:
    """Return a person, a campaign, and the cooperation."""
    who = add(store, person("Jane"))
    campaign = make.campaign(store, "Spring")
    place = make.slot(store, campaign, "Host")
    return who, campaign, make.fill(store, place, who, fee=45_000, currency="USD", reason="knows teapots")


def told(entries: list[HistoryEntry]) -> dict[str, str]:
    """Return what the newest entry says, by field."""
    return {change.field: change.after for change in entries[0].changes}


def of(store: Store, who: int) -> list[HistoryEntry]:
    return store.read(lambda s: history.of_influencer(s, who))


def of_campaign(store: Store, campaign: int) -> list[HistoryEntry]:
    return store.read(lambda s: history.of_campaign(s, campaign))


def test_a_place_in_a_line_up_is_told_on_both_sides(store: Store, booked: tuple[int, int, int]) -> None:
    who, campaign, _ = booked
    said = "Host, incumbent, agreed, fee 450.00 USD, “knows teapots”"
    assert told(of(store, who)) == {"line_up": f"Spring: {said}"}
    assert told(of_campaign(store, campaign)) == {"line_up": f"Jane: {said}"}


def test_what_was_promised_is_told_with_whom_it_is_about(store: Store, booked: tuple[int, int, int]) -> None:
    who, campaign, key = booked

    def work(session: Any) -> None:
        offer = OfferDraft("them", TODAY, (PartDraft("fee", 50_000, "USD", condition="half up front"),), "first ask")
        negotiations.accept(session, negotiations.save(session, offer, cooperation_id=key, today=TODAY), on=TODAY)
        piece = DeliverableDraft(title="Unboxing", go_live_on=TODAY, coupon_code="HAT15")
        deliverables.save(session, piece, cooperation_id=key)
        payments.save(
            session, PaymentDraft(25_000, "USD", "date", label="first half", fixed_on=TODAY), cooperation_id=key
        )
        shipments.save(session, ShipmentDraft("gift box", 900, "USD", sent_on=TODAY), cooperation_id=key)
        rights.save(session, RightDraft(who, "paid", cooperation_id=key, starts_on=TODAY, code="SPARK"))
        stage = pipeline.stages(session, campaign)[3]
        pipeline.move(session, [key], stage.id, note="by phone", now=NOON)

    store.write("offer.add", work)
    expected = {
        "moves": "2026-11-22T12:00:00Z agreed, “by phone”",
        "offers": "them 2026-11-22, accepted 2026-11-22, “first ask”",
        "offer_parts": "fee 500.00 USD, “half up front”",
        "deliverables": "“Unboxing”, planned, go_live 2026-11-22, code “HAT15”",
        "payments": "“first half”, 250.00 USD, date, due 2026-11-22",
        "shipments": "“gift box”, 9.00 USD, sent 2026-11-22",
        "rights": "paid, 2026-11-22, code “SPARK”",
    }
    for entries, whose in ((of(store, who), "Spring"), (of_campaign(store, campaign), "Jane")):
        found = told(entries)
        found.pop("line_up", None)
        assert found == {field: f"{whose}: {words}" for field, words in expected.items()}


def test_changes_have_both_sides_and_deleted_rows_stay_in_it(store: Store, booked: tuple[int, int, int]) -> None:
    who, campaign, key = booked
    draft = PaymentDraft(25_000, "USD", "invoice")
    payment = store.write("payment.add", lambda s: payments.save(s, draft, cooperation_id=key)).value
    store.write("payment.paid", lambda s: payments.mark_paid(s, [payment], on=TODAY))
    (change,) = of(store, who)[0].changes
    assert (change.field, change.before) == ("payments", "Spring: 250.00 USD, invoice")
    assert change.after == "Spring: 250.00 USD, invoice, paid 2026-11-22"
    store.write("permit.add", lambda s: permits.save(s, PermitDraft("AE", "12-3", None, TODAY), influencer_id=who))
    assert told(of(store, who)) == {"permits": "AE “12-3”, expires 2026-11-22"}
    other = add(store, person("Bob"))
    store.write("pipeline.add", lambda s: pipeline.add_people(s, campaign, [other], now=NOON))
    store.write("pipeline.take_out", lambda s: pipeline.take_out(s, [key + 1]))
    newest = of_campaign(store, campaign)[0]
    assert newest.changes[0].before.startswith("Bob")
    store.undo()
    assert of_campaign(store, campaign)[0].is_undone


def test_rights_without_a_campaign_are_told_of_the_person_alone(store: Store, booked: tuple[int, int, int]) -> None:
    who, campaign, _ = booked
    before = len(of_campaign(store, campaign))
    store.write("right.add", lambda s: rights.save(s, RightDraft(who, "exclusivity", category="tea")))
    assert told(of(store, who)) == {"rights": "exclusivity, “tea”"}
    assert len(of_campaign(store, campaign)) == before
