"""What a user can do to campaigns, each once and at random; `operations.py` takes them into its registry."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from irm.db.models import Campaign, Cooperation, PipelineStage, Slot
from irm.domain.campaign import STATUSES, VERDICTS, CampaignDraft, CooperationDraft, PersonaDraft, SlotDraft
from irm.domain.listing import ListSpec
from irm.errors import IrmError
from irm.services import campaigns, lineup, pipeline, promotion, slots
from irm.services.promotion import Said
from tests.builders import NOON, TODAY

if TYPE_CHECKING:
    from tests.services.world import World


def _ids(world: World, table: Any) -> list[int]:
    return world.store.read(lambda session: list(session.scalars(select(table.id).order_by(table.id))))


def _one(world: World, table: Any) -> int | None:
    found = _ids(world, table)
    return world.chance.choice(found) if found else None


def _draft(world: World) -> CampaignDraft:
    chance = world.chance
    return CampaignDraft(
        name=f"Campaign {chance.randrange(20)}",
        brand=chance.choice(("", "Barley", "보리")),
        status=chance.choice(STATUSES),
        currency=chance.choice(("KRW", "USD", "KWD")),
        budget=chance.choice((None, 0, 5_000_000)),
        starts_on=chance.choice((None, TODAY)),
        platforms=tuple(chance.sample(("instagram", "tiktok"), chance.randrange(3))),
        goal_due=chance.choice((None, world.day())),
        notes=chance.choice(("", "계약서", "a\0b")),
    )


def add_campaign(world: World) -> None:
    draft = _draft(world)
    world.store.write("campaign.add", lambda s: campaigns.save(s, draft))


def edit_campaign(world: World) -> None:
    which, draft = _one(world, Campaign), _draft(world)
    if which:
        world.store.write("campaign.edit", lambda s: campaigns.save(s, draft, campaign_id=which))


def set_status(world: World) -> None:
    which, status = _one(world, Campaign), world.chance.choice(STATUSES)
    if which:
        world.store.write("campaign.edit", lambda s: campaigns.set_status(s, which, status))


def copy_campaign(world: World) -> None:
    which = _one(world, Campaign)
    if which:
        world.store.write("campaign.copy", lambda s: campaigns.copy(s, which, name="Again", today=TODAY))


def trash_campaigns(world: World) -> None:
    few = _ids(world, Campaign)[:2]
    world.store.write("campaign.trash", lambda s: campaigns.trash(s, few, now=NOON))


def restore_campaigns(world: World) -> None:
    every = _ids(world, Campaign)
    world.store.write("campaign.restore", lambda s: campaigns.restore(s, every))


def add_persona(world: World) -> None:
    which = _one(world, Campaign)

    def work(session: Session) -> None:
        key = campaigns.save_persona(session, PersonaDraft(f"Persona {world.chance.randrange(9)}", 18, 34))
        campaigns.save_persona(session, PersonaDraft("Parents", countries="KR"), persona_id=key)
        if which:
            draft = campaigns.get(session, which, today=TODAY).draft
            campaigns.save(session, replace(draft, persona_id=key), campaign_id=which)

    world.store.write("persona.edit", work)


def add_slot(world: World) -> None:
    which, days = _one(world, Campaign), world.chance.choice((None, 0, 5, 40))
    if which:
        day = None if days is None else TODAY + timedelta(days=days)
        draft = SlotDraft(f"Slot {world.chance.randrange(9)}", go_live_on=day, is_hard_date=day is not None)
        world.store.write("slot.add", lambda s: slots.save(s, draft, campaign_id=which))


def change_slots(world: World) -> None:
    which = _one(world, Slot)
    if which is None:
        return

    def work(session: Session) -> None:
        campaign, draft = slots.get(session, which)
        slots.save(
            session, replace(draft, production_days=world.chance.randrange(9)), campaign_id=campaign, slot_id=which
        )
        others = list(session.scalars(select(Slot.id).where(Slot.campaign_id == campaign)))
        slots.order(session, others[::-1])

    world.store.write("slot.edit", work)


def delete_slot(world: World) -> None:
    which = _one(world, Slot)
    if which:
        world.store.write("slot.delete", lambda s: slots.delete(s, which))


def put_on_bench(world: World) -> None:
    which, few = _one(world, Slot), world.some()[:3]
    if which:
        world.store.write("lineup.bench", lambda s: lineup.add_to_bench(s, which, few, place=1))


def fill_slot(world: World) -> None:
    which, who = _one(world, Slot), world.somebody()
    if which and who:
        world.store.write("lineup.fill", lambda s: lineup.fill(s, which, who))


def change_members(world: World) -> None:
    key, chance = _one(world, Cooperation), world.chance
    if key is None:
        return
    draft = CooperationDraft(
        readiness=chance.choice(("", "idea", "asked", "agreed", "declined")),
        stand_by_until=chance.choice((None, world.day())),
        lead_days=chance.randrange(5),
        fee=chance.choice((None, 120_000)),
        currency="KRW",
        verdict=chance.choice(("", *VERDICTS)),
    )

    def work(session: Session) -> None:
        lineup.save_member(session, key, draft)
        with suppress(IrmError):
            lineup.move(session, key, chance.randrange(1, 4))
        slot_id = session.scalar(select(Cooperation.slot_id).where(Cooperation.id == key))
        if slot_id is not None:
            lineup.close_gaps(session, slot_id)

    world.store.write("lineup.edit", work)


def take_off(world: World) -> None:
    few = _ids(world, Cooperation)[:2]
    world.store.write("lineup.take_off", lambda s: lineup.take_off(s, few))


def promote_somebody(world: World) -> None:
    which = _one(world, Slot)
    if which is None:
        return
    said = Said("out", "in")
    with suppress(IrmError):
        world.store.write(
            "lineup.promote",
            lambda s: promotion.promote(s, which, reason="ill", said=said, today=TODAY, now=NOON),
        )


def move_to_another_slot(world: World) -> None:
    key, which = _one(world, Cooperation), _one(world, Slot)
    if key and which:
        place = world.chance.randrange(3)
        with suppress(IrmError):
            world.store.write("lineup.transfer", lambda s: lineup.transfer(s, key, which, place=place))


def drop_somebody(world: World) -> None:
    key = _one(world, Cooperation)
    if key:
        with suppress(IrmError):
            world.store.write(
                "lineup.drop_out",
                lambda s: promotion.drop_out(s, key, reason="ill", said="out", today=TODAY, now=NOON),
            )


def move_in_pipeline(world: World) -> None:
    key = _one(world, Cooperation)
    if key is None:
        return

    def work(session: Session) -> None:
        campaign = session.scalar(select(Cooperation.campaign_id).where(Cooperation.id == key))
        stages = list(session.scalars(select(PipelineStage.id).where(PipelineStage.campaign_id == campaign)))
        pipeline.move(session, [key], world.chance.choice(stages), note="좋아요", now=NOON)
        pipeline.put(session, key, stages[0], note="", now=NOON)

    world.store.write("pipeline.move", work)


def add_to_campaign(world: World) -> None:
    which, few = _one(world, Campaign), world.some()[:2]
    if which:
        world.store.write("pipeline.add", lambda s: pipeline.add_people(s, which, few, now=NOON))


def take_out_of_campaign(world: World) -> None:
    few = _ids(world, Cooperation)[-2:]
    with suppress(IrmError):
        world.store.write("pipeline.take_out", lambda s: pipeline.take_out(s, few))


def change_pipeline(world: World) -> None:
    which = _one(world, Campaign)
    if which is None:
        return

    def work(session: Session) -> None:
        key = pipeline.add_stage(session, which, "Casting")
        pipeline.rename_stage(session, key, "캐스팅")
        pipeline.switch_stage(session, key, is_off=world.chance.random() < 0.5)
        pipeline.order_stages(session, [row.id for row in pipeline.stages(session, which)][::-1])

    world.store.write("pipeline.stages", work)


OPERATIONS: dict[Callable[[World], None], tuple[str, ...]] = {
    add_campaign: ("campaigns.save",),
    edit_campaign: ("campaigns.save",),
    set_status: ("campaigns.set_status",),
    copy_campaign: ("campaigns.copy",),
    trash_campaigns: ("campaigns.trash",),
    restore_campaigns: ("campaigns.restore",),
    add_persona: ("campaigns.save_persona",),
    add_slot: ("slots.save",),
    change_slots: ("slots.save", "slots.order"),
    delete_slot: ("slots.delete",),
    put_on_bench: ("lineup.add_to_bench",),
    fill_slot: ("lineup.fill",),
    change_members: ("lineup.save_member", "lineup.move", "lineup.close_gaps"),
    take_off: ("lineup.take_off",),
    promote_somebody: ("promotion.promote",),
    move_to_another_slot: ("lineup.transfer",),
    drop_somebody: ("promotion.drop_out",),
    add_to_campaign: ("pipeline.add_people",),
    take_out_of_campaign: ("pipeline.take_out",),
    move_in_pipeline: ("pipeline.move", "pipeline.put"),
    change_pipeline: (
        *("pipeline.add_stage", "pipeline.rename_stage", "pipeline.switch_stage", "pipeline.order_stages"),
    ),
}
"""Each operation with the functions of `irm.services` it uses."""

READERS = frozenset(
    {
        *("campaigns.ids", "campaigns.rows", "campaigns.get", "campaigns.count", "campaigns.find"),
        *("campaigns.personas", "campaigns.persona", "coverage.everywhere", "coverage.of_campaigns", "slots.get"),
        *("line_ups.of_campaign", "line_ups.of_slot", "lineup.clashes", "promotion.preview", "proposals.for_slot"),
        *("lineup.objections", "coverage.to_cover", "line_ups.of_member"),
        *("pipeline.stages", "pipeline.cards", "pipeline.stage_of_code", "history.of_campaign"),
        *("briefs.of_campaign", "briefs.of_person"),
    }
)
"""Functions that change nothing."""


def populate(world: World) -> dict[str, tuple[Any, ...]]:
    """Add one campaign with a stand-in who is ready, and return what each reader is called with."""
    add_campaign(world)
    add_persona(world)
    which, candidate = _ids(world, Campaign)[0], world.people()[0]

    def work(session: Session) -> tuple[int, int]:
        place = slots.save(session, SlotDraft("Host"), campaign_id=which)
        (key,) = lineup.add_to_bench(session, place, [candidate])
        lineup.save_member(session, key, CooperationDraft(readiness="agreed"))
        return place, key

    place, key = world.store.write("slot.add", work).value
    persona = world.store.read(lambda s: campaigns.personas(s)[0][0])
    return {
        "campaigns.ids": (ListSpec("camp"),),
        "campaigns.rows": ([which],),
        "campaigns.get": (which,),
        "campaigns.find": (str(which),),
        "campaigns.persona": (persona,),
        "coverage.of_campaigns": ([which],),
        "slots.get": (place,),
        "line_ups.of_campaign": (which,),
        "line_ups.of_slot": (place,),
        "line_ups.of_member": (key,),
        "lineup.clashes": (place, [candidate]),
        "lineup.objections": (place, [candidate]),
        "promotion.preview": (place,),
        "proposals.for_slot": (place,),
        "pipeline.stages": (which,),
        "pipeline.cards": (which,),
        "briefs.of_campaign": (which,),
        "briefs.of_person": (_ids(world, Cooperation)[0],),
        "pipeline.stage_of_code": (which, "agreed"),
        "history.of_campaign": (which,),
    }
