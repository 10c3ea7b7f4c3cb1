"""The terms of the demo data: talks in every state, money that adds up, and something to warn of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

import pytest
from sqlalchemy.orm import Session

from irm.domain.checking_terms import (
    checked_deliverable,
    checked_offer,
    checked_payment,
    checked_permit,
    checked_right,
    checked_shipment,
)
from irm.domain.listing import ListSpec
from irm.services import (
    budgets,
    campaigns,
    cooperations,
    deliverables,
    demo,
    demo_words,
    negotiations,
    payments,
    permits,
    rights,
    shipments,
)
from irm.services.cooperations import CooperationRow
from irm.services.demo import DemoPlan
from irm.services.store import Store
from tests.builders import TODAY, assert_well, tables

T = TypeVar("T")


def of(store: Store, call: Callable[[Session, int], list[T]], key: int) -> list[T]:
    return store.read(lambda session: call(session, key))


def told(store: Store, language: str = "en") -> list[CooperationRow]:
    plan = DemoPlan(40, language=language)
    store.write("demo", lambda session: demo.add(session, plan, today=TODAY, zone="Asia/Seoul"))
    ids = store.read(lambda s: campaigns.ids(s, ListSpec(sort="created"), today=TODAY))
    return [row for key in ids for row in of(store, cooperations.of_campaign, key)]


@pytest.mark.parametrize("language", demo_words.LANGUAGES)
def test_every_draft_could_be_saved_from_its_form_without_a_change(store: Store, language: str) -> None:
    for row in told(store, language):
        for offer in of(store, negotiations.of_cooperation, row.id):
            assert checked_offer(offer.draft) == offer.draft
        for piece in of(store, deliverables.of_cooperation, row.id):
            assert checked_deliverable(piece.draft) == piece.draft
        for right in of(store, rights.of_cooperation, row.id):
            assert checked_right(right.draft) == right.draft
        for payment in of(store, payments.of_cooperation, row.id):
            assert checked_payment(payment.draft) == payment.draft
        for parcel in of(store, shipments.of_cooperation, row.id):
            assert checked_shipment(parcel.draft) == parcel.draft
        for permit in of(store, permits.of_person, row.influencer_id):
            assert checked_permit(permit.draft) == permit.draft
    assert_well(store)


@pytest.mark.parametrize("language", demo_words.LANGUAGES)
def test_there_is_something_in_every_state_and_something_to_warn_of(store: Store, language: str) -> None:
    fills = [row for row in told(store, language) if row.rank == 0]
    assert {bool(row.agreed_on) for row in fills} == {True, False}
    overdue = [row for row in store.read(payments.due) if row.due_on is not None and row.due_on < TODAY]
    assert len(overdue) == 1
    found = [right for row in fills for right in of(store, rights.of_cooperation, row.id)]
    codes = [right for right in found if right.draft.code]
    assert [(right.draft.kind, right.draft.ends_on) for right in codes] == [
        ("whitelisting", TODAY + timedelta(days=12))
    ]
    (permit,) = [one for row in fills for one in of(store, permits.of_person, row.influencer_id)]
    assert permit.draft.expires_on == TODAY + timedelta(days=20)
    first = store.read(lambda s: budgets.of_campaign(s, fills[0].campaign_id, today=TODAY))
    assert first.unrated == ()
    assert len(first.rates) == 1
    assert first.left is not None
    assert first.left.minor > 0


def test_it_is_taken_back_whole(store: Store) -> None:
    before = tables(store)
    told(store)
    store.undo()
    assert tables(store) == before
