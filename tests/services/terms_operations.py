"""What a user can do to terms, deliverables, payments and deadlines; `operations.py` takes them into its registry."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from irm.db.models import Cooperation, Deliverable, Offer, Payment, Permit, Shipment, Slot, UsageRight
from irm.domain.deadlines import DeadlineSpec
from irm.domain.deliverable import STATUSES, TYPES, DeliverableDraft
from irm.domain.money import Money
from irm.domain.payments import SCHEDULES, TRIGGERS, PaymentDraft
from irm.domain.permit import PermitDraft
from irm.domain.rights import KINDS as RIGHTS
from irm.domain.rights import RightDraft
from irm.domain.shipment import ShipmentDraft
from irm.domain.terms import CLAUSES, PARTS, OfferDraft, PartDraft
from irm.errors import Invalid, IrmError
from irm.services import budgets, deadlines, deliverables, negotiations, payments, permits, retention, rights, shipments
from irm.services.negotiations import ContractDraft
from tests.builders import TODAY

if TYPE_CHECKING:
    from tests.services.world import World


def _one(world: World, table: Any) -> int | None:
    found = world.store.read(lambda session: list(session.scalars(select(table.id).order_by(table.id))))
    return world.chance.choice(found) if found else None


def _write(world: World, label: str, *works: Callable[[Any], Any]) -> None:
    """Do several things as one step; what a rule refuses is left out."""

    def work(session: Any) -> None:
        for one in works:
            with suppress(Invalid, IrmError):
                one(session)

    world.store.write(label, work)


def _dropped(world: World, key: int | None) -> list[int]:
    """Return a record to take out again, now and then."""
    return [key] if key and world.chance.random() < 0.3 else []


def _part(world: World) -> PartDraft:
    chance = world.chance
    return PartDraft(
        chance.choice(PARTS),
        chance.randrange(2_000_000),
        chance.choice(("KRW", "USD", "KWD")),
        our_cost=chance.choice((None, 5_000)),
        condition=chance.choice(("", "10 % 판매")),
    )


def make_offer(world: World) -> None:
    key, other = _one(world, Cooperation), _one(world, Offer)
    draft = OfferDraft(world.chance.choice(("us", "them")), None, (_part(world), _part(world)), "counter")
    if key:
        _write(
            world,
            "offer.add",
            lambda s: negotiations.save(s, draft, cooperation_id=key, today=TODAY),
            lambda s: other and negotiations.save(s, draft, cooperation_id=key, offer_id=other, today=TODAY),
        )


def agree(world: World) -> None:
    key = _one(world, Offer)
    if key:
        works: list[Callable[[Any], Any]] = [lambda s: negotiations.accept(s, key, on=TODAY)]
        if world.chance.random() < 0.3:
            works.append(lambda s: negotiations.withdraw(s, key))
        _write(world, "offer.accept", *works)


def delete_offer(world: World) -> None:
    key = _one(world, Offer)
    if key:
        _write(world, "offer.delete", lambda s: negotiations.delete(s, [key]))


def sign(world: World) -> None:
    key, chance = _one(world, Cooperation), world.chance
    if key:
        draft = ContractDraft(chance.choice((None, world.day())), tuple(chance.sample(CLAUSES, 3)), "see page 2")
        _write(
            world,
            "contract.edit",
            lambda s: negotiations.save_contract(s, key, draft),
            lambda s: negotiations.note_time(s, key, chance.randrange(600)),
        )


def plan_deliverable(world: World) -> None:
    key, other, chance = _one(world, Cooperation), _one(world, Deliverable), world.chance
    if key is None:
        return
    day = world.day()
    draft = DeliverableDraft(
        chance.choice(list(TYPES)),
        status=chance.choice(STATUSES),
        go_live_on=chance.choice((None, day)),
        draft_due=chance.choice((None, day - timedelta(days=5))),
        approved_on=chance.choice((None, day)),
        published_on=chance.choice((None, day)),
        coupon_code=chance.choice(("", f"CODE{chance.randrange(9)}")),
    )
    owner = world.store.read(lambda s: deliverables.get(s, other)).cooperation_id if other else 0
    _write(
        world,
        "deliverable.add",
        lambda s: deliverables.save(s, draft, cooperation_id=key),
        lambda s: other and deliverables.save(s, draft, cooperation_id=owner, deliverable_id=other),
    )


def move_deliverables(world: World) -> None:
    place, first, second = _one(world, Slot), _one(world, Cooperation), _one(world, Cooperation)
    if place and first and second and first != second:
        _write(
            world,
            "deliverable.edit",
            lambda s: deliverables.reschedule_slot(s, place),
            lambda s: deliverables.carry_over(s, first, second),
        )


def delete_deliverable(world: World) -> None:
    key = _one(world, Deliverable)
    if key:
        _write(world, "deliverable.delete", lambda s: deliverables.delete(s, [key]))


def send_parcel(world: World) -> None:
    key, other = _one(world, Cooperation), _one(world, Shipment)
    draft = ShipmentDraft("gift box", 4_500, "KRW", "CJ", "123", TODAY, None)
    dropped = _dropped(world, other)
    if key:
        _write(
            world,
            "shipment.add",
            lambda s: shipments.save(s, draft, cooperation_id=key),
            lambda s: other and shipments.save(s, draft, cooperation_id=key, shipment_id=other),
            lambda s: shipments.delete(s, dropped),
        )


def agree_on_right(world: World) -> None:
    who, other, chance = world.somebody(), _one(world, UsageRight), world.chance
    if who is None:
        return
    start, dropped = world.day(), _dropped(world, other)
    draft = RightDraft(who, chance.choice(RIGHTS), category="skin care", starts_on=start, ends_on=start, code="SPARK")
    _write(
        world,
        "right.add",
        lambda s: rights.save(s, draft),
        lambda s: other and rights.save(s, draft, right_id=other),
        lambda s: rights.delete(s, dropped),
    )


def plan_payment(world: World) -> None:
    key, other, chance = _one(world, Cooperation), _one(world, Payment), world.chance
    if key is None:
        return
    draft = PaymentDraft(
        chance.randrange(900_000),
        "KRW",
        chance.choice(TRIGGERS),
        fixed_on=world.day(),
        net_days=chance.choice((0, 30)),
        invoiced_on=chance.choice((None, world.day())),
        paid_on=chance.choice((None, None, world.day())),
    )
    _write(
        world,
        "payment.add",
        lambda s: payments.save(s, draft, cooperation_id=key),
        lambda s: other and payments.save(s, draft, cooperation_id=key, payment_id=other),
        lambda s: payments.schedule(s, key, chance.choice(list(SCHEDULES))),
    )


def pay(world: World) -> None:
    first, second, key = _one(world, Payment), _one(world, Payment), _one(world, Cooperation)
    dropped = _dropped(world, second)
    if first and second and key:
        _write(
            world,
            "payment.paid",
            lambda s: payments.mark_paid(s, [first], on=TODAY),
            lambda s: payments.cancel_open(s, key, on=TODAY),
            lambda s: payments.delete(s, dropped),
        )


def note_rate(world: World) -> None:
    rate = f"{world.chance.randrange(1, 2_000)}.55"
    _write(world, "rate.add", lambda s: payments.save_rate(s, "USD", "KRW", on=TODAY, rate=rate))


def note_permit(world: World) -> None:
    who, other = world.somebody(), _one(world, Permit)
    dropped = _dropped(world, other)
    draft = PermitDraft(world.chance.choice(("AE", "SA")), "12-3", None, world.day())
    if who:
        _write(
            world,
            "permit.add",
            lambda s: permits.save(s, draft, influencer_id=who),
            lambda s: other and permits.save(s, draft, influencer_id=who, permit_id=other),
            lambda s: permits.delete(s, dropped),
        )


def work_on_deadline(world: World) -> None:
    found = world.store.read(lambda s: deadlines.rows(s, DeadlineSpec(first=date.min), today=TODAY))
    if not found:
        return
    row, day, is_done = world.chance.choice(found), world.day(), world.chance.random() < 0.5
    ids, later = [row.record_id], TODAY + timedelta(days=3)
    _write(
        world,
        "deadline.move",
        lambda s: deadlines.move(s, row.kind, row.record_id, to=day),
        lambda s: deadlines.snooze(s, row.kind, ids, until=later),
        lambda s: deadlines.finish(s, row.kind, ids, today=TODAY) if is_done else deadlines.unsnooze(s, row.kind, ids),
    )


def keep_for_months(world: World) -> None:
    months = world.chance.choice((0, 6, 24, 600))
    _write(world, "retention.set", lambda s: retention.set_months(s, months))


def price_an_hour(world: World) -> None:
    money = Money(world.chance.choice(("KRW", "USD")), world.chance.randrange(50_000))
    _write(world, "rate.hourly", lambda s: budgets.set_hourly_rate(s, money))


OPERATIONS: dict[Callable[[World], None], tuple[str, ...]] = {
    make_offer: ("negotiations.save",),
    agree: ("negotiations.accept", "negotiations.withdraw"),
    delete_offer: ("negotiations.delete",),
    sign: ("negotiations.save_contract", "negotiations.note_time"),
    plan_deliverable: ("deliverables.save",),
    move_deliverables: ("deliverables.reschedule_slot", "deliverables.carry_over", "deliverables.cancel_open"),
    delete_deliverable: ("deliverables.delete",),
    send_parcel: ("shipments.save", "shipments.delete"),
    agree_on_right: ("rights.save", "rights.delete"),
    plan_payment: ("payments.save", "payments.schedule"),
    pay: ("payments.mark_paid", "payments.cancel_open", "payments.delete"),
    note_rate: ("payments.save_rate",),
    price_an_hour: ("budgets.set_hourly_rate",),
    keep_for_months: ("retention.set_months",),
    note_permit: ("permits.save", "permits.delete"),
    work_on_deadline: (
        *("deadlines.move", "deadlines.snooze", "deadlines.unsnooze", "deadlines.finish", "deadlines.forget"),
    ),
}
"""Each operation with the functions of `irm.services` it uses."""

READERS = frozenset(
    {
        *("negotiations.of_cooperation", "negotiations.agreement", "negotiations.before", "negotiations.contract"),
        *("deliverables.of_cooperation", "deliverables.get", "deliverables.planned"),
        *("shipments.of_cooperation", "permits.of_person", "rights.of_person"),
        *("rights.of_cooperation", "rights.broken_by_booking", "rights.missing_for_use", "payments.of_cooperation"),
        *("payments.due", "payments.rates", "budgets.of_campaign", "budgets.true_cost"),
        *("cooperations.of_campaign", "cooperations.of_person", "cooperations.get", "budgets.of_campaigns"),
        *(
            "lineup.cooperations",
            "budgets.hourly_rate",
            "retention.due",
            "retention.months",
            "deadlines.rows",
            "deadlines.facts",
            "deadlines.told",
        ),
        *(
            "deliverables.to_carry",
            "deadlines.campaigns",
            "today.other_deadlines",
            "today.snoozed_deadlines",
            "reminders.due",
            "ics.write",
        ),
    }
)
"""Functions that change nothing."""


def populate(world: World) -> dict[str, tuple[Any, ...]]:
    """Add a deliverable to the cooperation there is, and return what each reader is called with."""
    key = _one(world, Cooperation)
    assert key is not None
    draft = DeliverableDraft(go_live_on=TODAY)
    piece = world.store.write("deliverable.add", lambda s: deliverables.save(s, draft, cooperation_id=key)).value
    found = world.store.read(lambda s: deliverables.get(s, piece))
    place = world.store.read(lambda s: s.get_one(Cooperation, key).slot_id)
    person = (found.influencer_id,)
    return {
        **dict.fromkeys(
            (
                *("negotiations.of_cooperation", "negotiations.agreement", "negotiations.before"),
                *("negotiations.contract", "deliverables.of_cooperation"),
                *("shipments.of_cooperation", "rights.of_cooperation", "payments.of_cooperation", "budgets.true_cost"),
                "cooperations.get",
            ),
            (key,),
        ),
        **dict.fromkeys(("permits.of_person", "rights.of_person", "cooperations.of_person"), person),
        **dict.fromkeys(
            (
                "budgets.of_campaign",
                "cooperations.of_campaign",
            ),
            (found.campaign_id,),
        ),
        "budgets.of_campaigns": ([found.campaign_id],),
        "deliverables.get": (piece,),
        "deliverables.planned": (key, draft),
        "rights.broken_by_booking": (place, list(person)),
        "deadlines.rows": (DeadlineSpec(),),
        "deadlines.facts": (DeadlineSpec(),),
        "deadlines.told": ((),),
        "ics.write": (world.folder / "out.ics", DeadlineSpec(), lambda row: (row.name, row.kind)),
    }


KEYWORDS: dict[str, Callable[[dict[str, tuple[Any, ...]]], tuple[tuple[Any, ...], dict[str, Any]]]] = {
    "deliverables.to_carry": lambda found: (found["deliverables.of_cooperation"], {"is_gone": True}),
    "payments.rates": lambda _: (("KRW",), {"on": TODAY}),
    "rights.missing_for_use": lambda found: (
        (*found["deliverables.get"], "paid"),
        {"platform": "", "starts_on": TODAY, "ends_on": None},
    ),
}
"""Readers that want more than positional arguments."""
