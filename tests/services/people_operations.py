"""What a user can do to people and those who speak for them, each once and at random; `operations.py` takes them in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy.orm import Session

from irm.domain import bulk_edit as bulk
from irm.domain.influencer import (
    INFLUENCE_TYPES,
    KINDS,
    ORIGINS,
    STAGES,
    InfluencerDraft,
    Metrics,
)
from irm.domain.merging import SIDES
from irm.domain.representative import KINDS as REPRESENTATIVE_KINDS
from irm.domain.representative import RepresentativeDraft
from irm.errors import IrmError
from irm.services import (
    bulk_edit,
    influencers,
    merging_people,
    readings,
    representatives,
)
from tests.builders import NOON, TODAY
from tests.services.world import NAMES, TEXTS, World


def add_person(world: World) -> None:
    draft = InfluencerDraft(**world.parts())
    world.store.write("person.add", lambda s: influencers.save(s, draft, today=world.day()), subject=draft.display_name)


def edit_person(world: World) -> None:
    who = world.somebody()
    if who is None:
        return
    parts = world.parts()
    changed = {name: parts[name] for name in world.chance.sample(sorted(parts), world.chance.randrange(1, 6))}

    def work(session: Session) -> None:
        draft = influencers.get(session, who, today=TODAY).draft
        influencers.save(session, replace(draft, **changed), influencer_id=who, today=world.day())

    world.store.write("person.edit", work)


def turn_parts_round(world: World) -> None:
    """Give the accounts, contacts and tags of a person another order, and the accounts each other's handles."""
    who = world.somebody()
    if who is None:
        return

    def work(session: Session) -> None:
        draft = influencers.get(session, who, today=TODAY).draft
        others = draft.accounts[1:] + draft.accounts[:1]
        accounts = tuple(
            replace(one, platform=other.platform, handle=other.handle)
            for one, other in zip(draft.accounts, others, strict=True)
        )
        turned = replace(draft, accounts=accounts, contact_points=draft.contact_points[::-1], tags=draft.tags[::-1])
        influencers.save(session, turned, influencer_id=who, today=TODAY)

    world.store.write("person.edit", work)


def move_accounts(world: World) -> None:
    """Give the accounts of one person to another, in one step."""
    giver, taker = world.somebody(), world.somebody()
    if giver is None or taker is None or giver == taker:
        return

    def work(session: Session) -> None:
        given = influencers.get(session, giver, today=TODAY).draft
        influencers.save(session, replace(given, accounts=()), influencer_id=giver, today=TODAY)
        taken = influencers.get(session, taker, today=TODAY).draft
        moved = (*taken.accounts, *(replace(one, id=None) for one in given.accounts))
        influencers.save(session, replace(taken, accounts=moved), influencer_id=taker, today=TODAY)

    world.store.write("person.edit", work)


def tag_many(world: World) -> None:
    people, tag = world.some(), world.chance.choice(("Bulk", "음식"))

    def work(session: Session) -> None:
        for who in people:
            draft = influencers.get(session, who, today=TODAY).draft
            influencers.save(session, replace(draft, tags=(tag, *draft.tags)), influencer_id=who, today=TODAY)

    world.store.write("person.edit", work)


def trash_people(world: World) -> None:
    people = world.some()
    world.store.write("person.trash", lambda s: influencers.trash(s, people, now=NOON))


def restore_people(world: World) -> None:
    people = world.some()
    world.store.write("person.restore", lambda s: influencers.restore(s, people))


def edit_in_bulk(world: World) -> None:
    """Change one field of some people: any field, any way."""
    chance, people = world.chance, world.some()
    field = chance.choice(sorted(bulk.FIELDS))
    values = {
        "tags": ("Bulk, 음식", "vegan"),
        "stage": STAGES,
        "influence_type": INFLUENCE_TYPES,
        "origin": ORIGINS,
        "rhythm_days": ("30", "90"),
        "kind": KINDS,
        "languages": ("ko", "en, ar"),
        "do_not_contact": ("asked", ""),
    }.get(field, ("Seoul", "음식"))
    edit = bulk.Edit(field, chance.choice(bulk.actions_of(field)), chance.choice(values))
    told = world.store.read(lambda s: bulk_edit.preview(s, people, edit))
    done = world.store.write("bulk.edit", lambda s: bulk_edit.apply(s, people, edit, now=NOON, today=TODAY))
    assert done.value == told.changing, edit
    again = world.store.read(lambda s: bulk_edit.preview(s, people, edit))
    assert (again.changing, again.staying) == (0, told.changing + told.staying), edit


def merge_people(world: World) -> None:
    """Merge two people, or a few pairs at once; a refusal because one is in the trash is part of life."""
    people = world.some()[:4]
    if len(people) < 2:
        return
    pairs = list(pairwise(people))
    with suppress(IrmError):
        if world.chance.random() < 0.5:
            keep, gone = world.store.read(lambda s: merging_people.better_kept(s, *pairs[0]))
            told = world.store.read(lambda s: merging_people.preview(s, keep, gone))
            choices = {one.field: world.chance.choice(SIDES) for one in told.differences}
            world.store.write("person.merge", lambda s: merging_people.merge(s, keep, gone, choices=choices))
        else:
            world.store.write("person.merge", lambda s: merging_people.merge_all(s, pairs))


def keep_people_apart(world: World) -> None:
    """Say of two people that they are not the same."""
    people = world.some()[:2]
    if len(people) == 2:
        world.store.write("person.not_same", lambda s: merging_people.keep_apart(s, *people, now=NOON))


def read_account(world: World) -> None:
    """Add a reading of an account, or correct or delete one."""
    keys, metrics = world.accounts(), world.metrics() or Metrics(1)
    if not keys:
        return

    def work(session: Session) -> None:
        key = readings.save(session, keys[0], replace(metrics, source="first"), today=TODAY + timedelta(60))
        second = replace(metrics, followers=7, source="second")
        key = readings.save(session, keys[0], second, reading_id=key, today=TODAY + timedelta(60))
        if metrics.followers is None:
            readings.delete(session, [key])

    world.store.write("reading.add", work)


def add_representative(world: World) -> None:
    chance = world.chance
    draft = RepresentativeDraft(
        name=f"{chance.choice(NAMES)} {chance.randrange(20)}",
        kind=chance.choice(REPRESENTATIVE_KINDS),
        company=chance.choice(("", "Sandbox", "샌드박스")),
        contact_points=tuple(world.contact() for _ in range(chance.randrange(3))),
        people=world.representation(world.people()),
        notes=chance.choice(TEXTS),
    )
    world.store.write("representative.add", lambda s: representatives.save(s, draft))


def edit_representative(world: World) -> None:
    who = world.speaker()
    if who is None:
        return
    chance, people = world.chance, world.representation(world.people())
    changed: dict[str, Any] = {"name": chance.choice(NAMES), "people": people, "contact_points": (world.contact(),)}
    fields = {name: changed[name] for name in chance.sample(sorted(changed), chance.randrange(1, 4))}

    def work(session: Session) -> None:
        draft = representatives.get(session, who, today=TODAY).draft
        representatives.save(session, replace(draft, **fields), representative_id=who)

    world.store.write("representative.edit", work)


def trash_representatives(world: World) -> None:
    speakers = world.speakers()
    few = world.chance.sample(speakers, world.chance.randrange(len(speakers) + 1))
    world.store.write("representative.trash", lambda s: representatives.trash(s, few, now=NOON))


def restore_representatives(world: World) -> None:
    speakers = world.speakers()
    world.store.write("representative.restore", lambda s: representatives.restore(s, speakers[:2]))


OPERATIONS: dict[Callable[[World], None], tuple[str, ...]] = {
    add_person: ("influencers.save",),
    edit_person: ("influencers.save",),
    turn_parts_round: ("influencers.save",),
    move_accounts: ("influencers.save",),
    tag_many: ("influencers.save",),
    trash_people: ("influencers.trash",),
    restore_people: ("influencers.restore",),
    edit_in_bulk: ("bulk_edit.apply",),
    merge_people: ("merging_people.merge", "merging_people.merge_all"),
    keep_people_apart: ("merging_people.keep_apart",),
    read_account: ("readings.save", "readings.delete"),
    add_representative: ("representatives.save",),
    edit_representative: ("representatives.save",),
    trash_representatives: ("representatives.trash",),
    restore_representatives: ("representatives.restore",),
}
"""Each operation with the functions of `irm.services` it uses."""
