"""A worked example counted by hand: three currencies, half and half with net 30, a drop-out who is replaced.

Today is 22 November 2026. The live show goes live on 20 December; two days are needed before it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from irm.domain.campaign import CooperationDraft
from irm.domain.deadlines import DeadlineSpec
from irm.domain.deliverable import DeliverableDraft
from irm.domain.money import Money
from irm.domain.payments import PaymentDraft
from irm.domain.shipment import ShipmentDraft
from irm.domain.terms import OfferDraft, PartDraft
from irm.errors import Invalid, IrmError
from irm.services import (
    attachments,
    budgets,
    campaigns,
    cooperations,
    deadlines,
    deliverables,
    lineup,
    negotiations,
    payments,
    promotion,
    shipments,
)
from irm.services.negotiations import ContractDraft
from irm.services.store import Store
from tests.builders import TODAY, assert_well, tables
from tests.services.campaign_builders import NOW, SAID, campaign, fill, people, promote, slot, stand_by

GO_LIVE = date(2026, 12, 20)


@dataclass(frozen=True)
class Show:
    """The campaign with its slot, the cooperation of the incumbent and that of the stand-in."""

    campaign: int
    slot: int
    incumbent: int
    stand_in: int


@pytest.fixture
def show(store: Store) -> Show:
    """Minji asked 1,200,000 won, got 1,000,001 and a product; Layla stands by for 250.500 dinars."""
    which = campaign(store, currency="KRW", budget=5_000_000, product="sun gel")
    place = slot(store, which, go_live_on=GO_LIVE, is_hard_date=True)
    minji, layla = people(store, "김민지", "ليلى")
    first = fill(store, place, minji)
    second = stand_by(store, place, layla, lead_days=1, fee=250_500, currency="KWD")

    def negotiate(session: Session) -> None:
        for side, amount, day in (("them", 1_200_000, 1), ("us", 900_000, 3), ("them", 1_000_001, 5)):
            parts = (
                PartDraft("fee", amount, "KRW"),
                PartDraft("product", 90_000, "KRW", our_cost=31_000, their_value=90_000),
                PartDraft("travel", 120_50, "USD"),
            )
            draft = OfferDraft(side, date(2026, 11, day), parts)
            last = negotiations.save(session, draft, cooperation_id=first, today=TODAY)
        negotiations.accept(session, last, on=date(2026, 11, 6))
        negotiations.save_contract(session, first, ContractDraft(date(2026, 11, 9), ("fee", "deliverables")))
        shipments.save(session, ShipmentDraft("gel", 4_500, "KRW", sent_on=TODAY), cooperation_id=first)
        deliverables.save(session, DeliverableDraft("instagram_live", go_live_on=GO_LIVE), cooperation_id=first)
        payments.schedule(session, first, "half_half_net_30")

    store.write("offer.add", negotiate)
    return Show(which, place, first, second)


def paying(store: Store, cooperation: int) -> list[tuple[int, str, date | None, bool]]:
    rows = store.read(lambda session: payments.of_cooperation(session, cooperation))
    return [(row.draft.amount, row.draft.due_trigger, row.due_on, row.is_firm) for row in rows]


def write(store: Store, work: Any) -> None:
    store.write("payment.edit", work)


def test_the_negotiation_is_kept_from_quote_to_agreement(store: Store, show: Show) -> None:
    offers = store.read(lambda session: negotiations.of_cooperation(session, show.incumbent))
    assert [(offer.draft.made_by, offer.draft.parts[0].amount, offer.accepted_on) for offer in offers] == [
        ("them", 1_200_000, None),
        ("us", 900_000, None),
        ("them", 1_000_001, date(2026, 11, 6)),
    ]


def test_half_is_due_at_signing_and_the_rest_thirty_days_after_the_invoice(store: Store, show: Show) -> None:
    assert paying(store, show.incumbent) == [
        (500_000, "signing", date(2026, 11, 9), True),
        (500_001, "invoice", None, False),
    ]
    second = store.read(lambda session: payments.of_cooperation(session, show.incumbent))[1]
    invoiced = PaymentDraft(
        500_001, "KRW", "invoice", net_days=30, invoice_number="2026-7", invoiced_on=date(2026, 12, 22)
    )
    write(store, lambda s: payments.save(s, invoiced, cooperation_id=show.incumbent, payment_id=second.id))
    assert paying(store, show.incumbent)[1] == (500_001, "invoice", date(2027, 1, 21), True)


def test_a_payment_on_publication_follows_the_deliverable(store: Store, show: Show) -> None:
    draft = PaymentDraft(100, "KRW", "published", net_days=14)
    write(store, lambda s: payments.save(s, draft, cooperation_id=show.incumbent))
    assert paying(store, show.incumbent)[-1] == (100, "published", date(2027, 1, 3), False)
    (piece,) = store.read(lambda session: deliverables.of_cooperation(session, show.incumbent))
    live = DeliverableDraft("instagram_live", status="published", go_live_on=GO_LIVE, published_on=date(2026, 12, 21))
    write(store, lambda s: deliverables.save(s, live, cooperation_id=show.incumbent, deliverable_id=piece.id))
    assert paying(store, show.incumbent)[-1] == (100, "published", date(2027, 1, 4), True)
    assert_well(store)


def test_the_budget_takes_no_amount_without_a_rate(store: Store, show: Show) -> None:
    """1,000,001 fee + 31,000 product at cost + 4,500 shipping = 1,035,501 won; 120.50 dollars have no rate yet."""
    before = store.read(lambda session: budgets.of_campaign(session, show.campaign, today=TODAY))
    assert (before.committed, before.unrated) == (Money("KRW", 1_035_501), (Money("USD", 12_050),))
    write(store, lambda s: payments.save_rate(s, "USD", "KRW", on=date(2026, 11, 20), rate="1390.5"))
    after = store.read(lambda session: budgets.of_campaign(session, show.campaign, today=TODAY))
    # 120.50 x 1,390.5 = 167,555.25, which is 167,555 won
    assert (after.committed, after.unrated) == (Money("KRW", 1_035_501 + 167_555), ())
    assert after.left == Money("KRW", 5_000_000 - 1_203_056)
    assert [(rate.currency, rate.rated_on) for rate in after.rates] == [("USD", date(2026, 11, 20))]


def test_what_is_paid_counts_as_paid(store: Store, show: Show) -> None:
    first = store.read(lambda session: payments.of_cooperation(session, show.incumbent))[0]
    write(store, lambda s: payments.mark_paid(s, [first.id], on=TODAY))
    found = store.read(lambda session: budgets.of_campaign(session, show.campaign, today=TODAY))
    assert found.paid == Money("KRW", 500_000)


def test_a_drop_out_frees_the_money_and_hands_over_the_work(store: Store, show: Show) -> None:
    first = store.read(lambda session: payments.of_cooperation(session, show.incumbent))[0]
    write(store, lambda s: payments.mark_paid(s, [first.id], on=TODAY))
    before = tables(store)
    plan = store.write(
        "lineup.promote",
        lambda s: promotion.promote(s, show.slot, reason="flu", said=SAID, today=TODAY, now=NOW),
    ).value
    assert [row.draft.amount for row in plan.cancelled] == [500_001]
    assert (plan.freed, plan.committed) == (Money("KRW", 500_001), Money("KWD", 250_500))
    rows = store.read(lambda session: payments.of_cooperation(session, show.incumbent))
    assert [(row.draft.paid_on, row.cancelled_on) for row in rows] == [(TODAY, None), (None, TODAY)]
    (old,) = store.read(lambda session: deliverables.of_cooperation(session, show.incumbent))
    (new,) = store.read(lambda session: deliverables.of_cooperation(session, show.stand_in))
    assert (old.draft.status, new.draft.status, new.draft.go_live_on) == ("cancelled", "planned", GO_LIVE)
    assert new.draft.draft_due == GO_LIVE
    (offer,) = store.read(lambda session: negotiations.of_cooperation(session, show.stand_in))
    assert [(part.kind, part.amount, part.currency) for part in offer.draft.parts] == [
        ("fee", 250_500, "KWD"),
        ("product", 90_000, "KRW"),
        ("travel", 12_050, "USD"),
    ]
    budget = store.read(lambda session: budgets.of_campaign(session, show.campaign, today=TODAY))
    # what she was paid is gone; the stand-in costs 250.500 dinars and 31,000 won for the product, 120.50 dollars travel
    assert budget.committed == Money("KRW", 500_000)
    assert budget.unrated == (Money("KWD", 250_500),)
    assert_well(store)
    store.undo()
    assert tables(store) == before


def test_another_schedule_does_not_owe_twice_what_was_paid(store: Store, show: Show) -> None:
    first = store.read(lambda s: payments.of_cooperation(s, show.incumbent))[0]
    write(store, lambda s: payments.mark_paid(s, [first.id], on=TODAY))
    for name, amounts in (("half_half", [500_000, 250_000, 250_001]), ("net_30", [500_000, 500_001])):
        write(store, partial(payments.schedule, cooperation_id=show.incumbent, name=name))
        rows = store.read(lambda s: payments.of_cooperation(s, show.incumbent))
        assert [row.draft.amount for row in rows] == amounts
    write(store, lambda s: payments.mark_paid(s, [row.id for row in rows], on=TODAY))
    write(store, partial(payments.schedule, cooperation_id=show.incumbent, name="net_30"))
    assert len(store.read(lambda s: payments.of_cooperation(s, show.incumbent))) == 2


def test_who_has_no_fee_yet_is_offered_what_was_agreed_not_what_was_expected(store: Store, show: Show) -> None:
    plain = CooperationDraft(readiness="agreed")
    expected = replace(plain, fee=900_000, currency="KRW")
    write(store, lambda s: lineup.save_member(s, show.incumbent, expected))
    write(store, lambda s: lineup.save_member(s, show.stand_in, plain))
    plan = store.read(lambda s: promotion.preview(s, show.slot, today=TODAY))
    assert (plan.freed, plan.committed) == (Money("KRW", 1_000_001), Money("KRW", 1_000_001))


def test_a_draft_that_was_moved_past_go_live_does_not_stop_a_promotion(store: Store, show: Show) -> None:
    (piece,) = store.read(lambda s: deliverables.of_cooperation(s, show.incumbent))
    late = GO_LIVE + timedelta(days=3)
    write(store, partial(deadlines.move, kind="draft", record_id=piece.id, to=late))
    promote(store, show.slot)
    (given,) = store.read(lambda s: deliverables.of_cooperation(s, show.stand_in))
    assert given.draft.draft_due == GO_LIVE


def test_nothing_is_due_from_who_dropped_out_with_nobody_in_the_place(store: Store, show: Show) -> None:
    before = tables(store)
    out = partial(promotion.drop_out, cooperation_id=show.incumbent, reason="flu", said="Out.", today=TODAY, now=NOW)
    write(store, out)
    (piece,) = store.read(lambda s: deliverables.of_cooperation(s, show.incumbent))
    assert piece.draft.status == "cancelled"
    kinds = ("draft", "approval", "go_live", "payment")
    assert store.read(lambda s: deadlines.rows(s, DeadlineSpec(kinds=kinds), today=TODAY)) == []
    store.undo()
    assert tables(store) == before


def test_what_is_tied_to_the_person_is_not_handed_over(store: Store, show: Show) -> None:
    (piece,) = store.read(lambda s: deliverables.of_cooperation(s, show.incumbent))
    theirs = replace(
        piece.draft, link="https://a.example", tracking_url="https://b.example/?u=minji", coupon_code="MIN"
    )
    write(store, lambda s: deliverables.save(s, theirs, cooperation_id=show.incumbent, deliverable_id=piece.id))
    write(store, lambda s: deliverables.carry_over(s, show.incumbent, show.stand_in))
    (given,) = store.read(lambda s: deliverables.of_cooperation(s, show.stand_in))
    assert (given.draft.link, given.draft.tracking_url, given.draft.coupon_code) == ("", "", "")


def test_a_page_of_campaigns_says_the_same_as_the_budget(store: Store, show: Show) -> None:
    (row,) = store.read(lambda session: campaigns.rows(session, [show.campaign], today=TODAY))
    assert Money("KRW", row.committed) == Money("KRW", 1_035_501)


def test_hours_count_once_they_have_a_price(store: Store, show: Show) -> None:
    """90 minutes at 20,000 won an hour are 30,000 won."""
    write(store, lambda s: negotiations.note_time(s, show.incumbent, 90))
    write(store, lambda s: budgets.set_hourly_rate(s, Money("KRW", 20_000)))
    write(store, lambda s: budgets.set_hourly_rate(s, Money("KRW", 20_000)))
    cost = store.read(lambda session: budgets.true_cost(session, show.incumbent))
    assert cost == {"KRW": Money("KRW", 1_065_501), "USD": Money("USD", 12_050)}
    for wrong in (Money("won", 1), Money("KRW", -1)):
        with pytest.raises(IrmError):
            write(store, lambda s, wrong=wrong: budgets.set_hourly_rate(s, wrong))


def test_who_fills_a_slot_comes_first_with_what_is_agreed_signed_and_owed(store: Store, show: Show) -> None:
    first, second = store.read(lambda session: cooperations.of_campaign(session, show.campaign))
    assert (first.id, first.rank, first.offers, first.signed_on) == (show.incumbent, 0, 3, date(2026, 11, 9))
    assert first.agreed == (Money("KRW", 1_031_001), Money("USD", 12_050))
    assert first.owed == (Money("KRW", 1_000_001),)
    assert (second.id, second.rank, second.expected, second.agreed) == (show.stand_in, 1, Money("KWD", 250_500), ())
    assert store.read(lambda session: cooperations.of_person(session, first.influencer_id)) == [first]
    assert store.read(lambda session: cooperations.get(session, first.id)) == first
    with pytest.raises(IrmError, match=r"cooperation\.unknown"):
        store.read(lambda session: cooperations.get(session, 999))


@pytest.mark.parametrize(
    ("currency", "base", "rate", "field"),
    [
        ("USD", "KRW", "no", "rate"),
        ("USD", "KRW", "0", "rate"),
        ("us", "KRW", "1", "currency"),
        ("KRW",) * 2 + ("1", "currency"),
    ],
)
def test_a_rate_that_says_nothing_is_refused_at_its_field(
    store: Store, currency: str, base: str, rate: str, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        write(store, lambda s: payments.save_rate(s, currency, base, on=TODAY, rate=rate))
    assert [problem.field for problem in refused.value.problems] == [field]


def test_a_contract_file_belongs_to_its_cooperation(store: Store, show: Show, tmp_path: Path) -> None:
    (tmp_path / "contract.pdf").write_text("signed", encoding="utf-8")
    kept = store.read(lambda session: attachments.keep(session, tmp_path / "contract.pdf"))
    party = store.read(lambda session: cooperations.get(session, show.incumbent)).influencer_id
    add = partial(attachments.add, kept=[kept], influencer_id=party, cooperation_id=show.incumbent, now=NOW)
    store.write("attachment.add", lambda s: add(s))
    store.write("attachment.add", lambda s: add(s))
    (found,) = store.read(lambda session: attachments.rows(session, party, cooperation_id=show.incumbent))
    assert (found.name, found.cooperation_id) == ("contract.pdf", show.incumbent)
    with pytest.raises(IrmError, match=r"cooperation\.unknown"):
        store.write("attachment.add", lambda s: add(s, cooperation_id=show.stand_in))
