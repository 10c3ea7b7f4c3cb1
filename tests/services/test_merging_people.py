"""Merging two entries: nothing is lost, nobody refused becomes free, and one undo brings both back exactly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random

import pytest
from sqlalchemy.orm import Session

from irm.db import merge_rows
from irm.db.models import Base
from irm.domain.campaign import CampaignDraft, SlotDraft
from irm.domain.deadlines import EntryKey
from irm.domain.influencer import AffinityDraft, ContactPointDraft, Introducer, Metrics, Refusal
from irm.domain.listing import ListSpec
from irm.domain.own_fields import OwnFieldDraft
from irm.errors import IrmError
from irm.services import (
    campaigns,
    influencers,
    lineup,
    merging_people,
    own_fields,
    slots,
    snoozes,
)
from irm.services.store import Store
from tests.builders import (
    NOON,
    TODAY,
    account,
    add,
    assert_well,
    draft_of,
    edit,
    email,
    log,
    person,
    phone,
    tables,
    touch,
)
from tests.services.operations import OPERATIONS, act
from tests.services.people_operations import add_person
from tests.services.touch_operations import log_touches
from tests.services.world import World


def merged(store: Store, keep: int, gone: int, **choices: str) -> int:
    return store.write(
        "person.merge", lambda session: merging_people.merge(session, keep, gone, choices=choices), subject="Jane"
    ).value


def rows(store: Store, table: str, column: str = "influencer_id") -> list[int]:
    return store.examine(lambda raw: [key for (key,) in raw.execute(f'SELECT "{column}" FROM "{table}" ORDER BY id')])


def test_every_column_that_refers_to_a_person_moves() -> None:
    referring = {
        (table.name, key.parent.name)
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "influencer"
    }
    assert set(merge_rows.MOVES) == referring


def test_empty_fields_are_filled_and_the_kept_ones_stand(store: Store) -> None:
    keep = add(store, person("Jane Doe", city="Seoul"))
    gone = add(store, person("Jane D.", city="Busan", country="Korea", birthday=date(1990, 5, 1), stage="partner"))
    merged(store, keep, gone)
    draft = draft_of(store, keep)
    assert (draft.display_name, draft.city, draft.country) == ("Jane Doe", "Seoul", "Korea")
    assert (draft.birthday, draft.stage) == (date(1990, 5, 1), "partner")
    with pytest.raises(IrmError, match=r"person\.unknown"):
        draft_of(store, gone)
    assert_well(store)


def test_the_other_value_stands_where_it_was_chosen(store: Store) -> None:
    size = OwnFieldDraft("Size")
    store.write("field.add", lambda session: own_fields.save(session, size))
    code = store.read(own_fields.fields)[0].code
    keep = add(store, person("Jane Doe", city="Seoul", own_values={code: "S"}))
    gone = add(store, person("Jane D.", city="Busan", own_values={code: "M"}))
    told = store.read(lambda session: merging_people.preview(session, keep, gone))
    assert {one.field for one in told.differences if one.is_open} == {"display_name", "city", f"own:{code}"}
    merged(store, keep, gone, city="other", **{f"own:{code}": "other"})
    draft = draft_of(store, keep)
    assert (draft.display_name, draft.city, draft.own_values) == ("Jane Doe", "Busan", {code: "M"})


def test_a_name_takes_the_place_of_a_handle_that_stood_in_for_it(store: Store) -> None:
    keep = add(store, person("jane.doe", accounts=(account("jane.doe"),)))
    gone = add(store, person("Jane Doe"))
    merged(store, keep, gone)
    assert draft_of(store, keep).display_name == "Jane Doe"


def test_notes_are_joined_and_not_said_twice(store: Store) -> None:
    keep, gone = add(store, person("A", notes="likes tea", causes="reefs")), add(store, person("B", notes="from Seoul"))
    again = add(store, person("C", notes="likes tea", causes="reefs, bees"))
    merged(store, keep, gone)
    merged(store, keep, again)
    draft = draft_of(store, keep)
    assert (draft.notes, draft.causes) == ("likes tea\n\nfrom Seoul", "reefs, bees")


@pytest.mark.parametrize("is_kept_refused", [True, False])
def test_nobody_refused_becomes_free(store: Store, is_kept_refused: bool) -> None:
    refused = {"do_not_contact": Refusal(TODAY, "asked"), "not_relevant": Refusal(TODAY, "moved away")}
    keep = add(store, person("A", **(refused if is_kept_refused else {})))
    gone = add(store, person("B", **({} if is_kept_refused else refused)))
    merged(store, keep, gone)
    draft = draft_of(store, keep)
    assert (draft.do_not_contact, draft.not_relevant) == (refused["do_not_contact"], refused["not_relevant"])


def test_parts_move_along_and_doubles_become_one(store: Store) -> None:
    keep = add(store, person("A", tags=("vegan",), contact_points=(email(),), accounts=(account("jane"),)))
    contact = replace(email(), label="work", confirmed_on=TODAY)
    gone = add(
        store,
        person(
            "B",
            tags=("Vegan", "music"),
            contact_points=(contact, phone(), ContactPointDraft("address", "1 Main St\nSeoul")),
            accounts=(account("jane", "tiktok", followers=10),),
            affinity=(AffinityDraft(TODAY, "wears it"),),
        ),
    )
    touches = [log(store, touch(keep)), log(store, touch(gone, days_ago=2))]
    merged(store, keep, gone)
    draft = draft_of(store, keep)
    assert draft.tags == ("vegan", "music")
    assert [point.kind for point in draft.contact_points] == ["email", "phone", "address"]
    assert (draft.contact_points[0].label, draft.contact_points[0].confirmed_on) == ("work", TODAY)
    assert [one.platform for one in draft.accounts] == ["instagram", "tiktok"]
    assert [sign.note for sign in draft.affinity] == ["wears it"]
    assert rows(store, "interaction") == [keep] * len(touches)
    assert_well(store)


def test_an_account_without_a_handle_gives_its_readings_to_the_one_with_it(store: Store) -> None:
    same_day = Metrics(followers=1_000, taken_on=TODAY, source="a")
    keep = add(store, person("A", accounts=(account("", metrics=Metrics(avg_likes=5, taken_on=TODAY, source="a")),)))
    gone = add(store, person("B", accounts=(account("jane", metrics=same_day),)))
    edit(store, keep, accounts=(account("", metrics=Metrics(avg_likes=6, taken_on=TODAY - timedelta(9), source="b")),))
    merged(store, keep, gone)
    (one,) = draft_of(store, keep).accounts
    assert (one.handle, one.metrics.followers if one.metrics else None) == ("jane", 1_000)
    assert len(rows(store, "metric_snapshot", "account_id")) >= 1
    assert_well(store)


def test_two_cooperations_in_one_slot_are_both_kept(store: Store) -> None:
    keep, gone, third = (add(store, person(name)) for name in "ABC")

    def work(session: Session) -> tuple[int, int]:
        campaign = campaigns.save(session, CampaignDraft(name="Spring"))
        slot = slots.save(session, SlotDraft("Reel"), campaign_id=campaign)
        lineup.fill(session, slot, gone)
        lineup.add_to_bench(session, slot, [keep, third])
        return campaign, slot

    _, slot = store.write("campaign.add", work).value
    merged(store, keep, gone)
    found = store.examine(lambda raw: raw.execute("SELECT influencer_id, slot_id, rank FROM cooperation").fetchall())
    assert sorted(found, key=str) == sorted([(keep, None, None), (keep, slot, 0), (third, slot, 1)], key=str)
    assert_well(store)


def test_who_was_introduced_by_the_other_was_introduced_by_the_kept_one(store: Store) -> None:
    gone = add(store, person("B"))
    keep = add(store, person("A", introduced_by=Introducer("", gone)))
    other = add(store, person("C", introduced_by=Introducer("", gone)))
    merged(store, keep, gone)
    assert draft_of(store, keep).introduced_by is None
    assert draft_of(store, other).introduced_by == Introducer("A", keep)


def test_what_is_put_off_and_who_is_not_the_same_come_along(store: Store) -> None:
    keep, gone, third = (add(store, person(name, birthday=TODAY)) for name in "ABC")
    store.write("today.snooze", lambda s: snoozes.snooze(s, [EntryKey("birthday", gone)], until=TODAY))
    for other in (keep, third):
        store.write("person.not_same", partial(merging_people.keep_apart, first=other, second=gone, now=NOON))
    merged(store, keep, gone)
    assert rows(store, "snooze", "record_id") == [keep]
    found = store.examine(lambda raw: raw.execute("SELECT first_id, second_id FROM not_same").fetchall())
    assert found == [(keep, third)]


def test_many_pairs_are_one_step_and_groups_become_one(store: Store) -> None:
    people = [add(store, person(name)) for name in "ABCDE"]
    log(store, touch(people[1]))
    before = tables(store)
    pairs = [(people[0], people[1]), (people[1], people[2]), (people[3], people[4])]
    done = store.write("person.merge", lambda session: merging_people.merge_all(session, pairs))
    assert done.value == 3
    left = store.read(lambda session: [row.id for row in influencers.rows(session, people, today=TODAY)])
    assert left == [people[1], people[3]]
    store.undo()
    assert tables(store) == before


@pytest.mark.parametrize(("first", "second", "code"), [(1, 1, "merge.same_person"), (1, 99, "person.unknown")])
def test_what_cannot_be_merged_is_said(store: Store, first: int, second: int, code: str) -> None:
    add(store, person("A"))
    with pytest.raises(IrmError, match=code):
        merged(store, first, second)


def test_somebody_in_the_trash_is_not_merged(store: Store) -> None:
    keep, gone = add(store, person("A")), add(store, person("B"))
    store.write("person.trash", lambda session: influencers.trash(session, [gone], now=NOON))
    with pytest.raises(IrmError, match=r"merge\.in_trash"):
        merged(store, keep, gone)
    with pytest.raises(IrmError, match=r"merge\.choice_unknown"):
        merged(store, keep, add(store, person("C")), city="left")
    with pytest.raises(IrmError, match=r"merge\.field_unknown"):
        merged(store, keep, add(store, person("C")), shoes="other")


COUNTED = ("interaction", "incident", "affinity", "attachment", "cooperation", "usage_right", "permit", "stage_change")


def owned(store: Store, *people: int) -> dict[str, object]:
    """Return all that hangs from these people, as what must not be lost."""

    def work(raw: object) -> dict[str, object]:
        marks = ", ".join(map(str, people))
        found: dict[str, object] = {}
        for table in COUNTED:
            query = f"SELECT id FROM {table} WHERE influencer_id IN ({marks})"
            found[table] = {key for (key,) in raw.execute(query)}  # type: ignore[attr-defined]
        for name, query in {
            "accounts": "SELECT platform, canonical FROM social_account WHERE canonical IS NOT NULL AND influencer_id",
            "contacts": "SELECT kind, normalised FROM contact_point WHERE influencer_id",
            "tags": "SELECT tag_id FROM influencer_tag WHERE influencer_id",
            "speakers": "SELECT representative_id FROM influencer_representative WHERE influencer_id",
            "fields": "SELECT own_field_id FROM own_value WHERE influencer_id",
        }.items():
            found[name] = set(raw.execute(f"{query} IN ({marks})"))  # type: ignore[attr-defined]
        return found

    return store.examine(work)


@pytest.mark.parametrize("seed", range(3))
def test_nothing_of_two_random_people_is_lost_and_undo_is_exact(store: Store, tmp_path: Path, seed: int) -> None:
    world = World(store, Random(seed), tmp_path)
    operations = list(OPERATIONS)
    for operation in (add_person, add_person, log_touches, *world.chance.choices(operations, k=60)):
        act(world, operation)
    people = list(store.read(lambda s: influencers.ids(s, ListSpec(), today=TODAY)))
    while len(people) > 1:
        keep, gone = world.chance.sample(people, 2)
        before, both = tables(store), owned(store, keep, gone)
        merged(store, keep, gone)
        after = owned(store, keep)
        for name, wanted in both.items():
            left = after[name]
            if name == "stage_change":
                assert wanted <= left, name  # type: ignore[operator]
            else:
                assert left == wanted, name
        assert_well(store)
        store.undo()
        assert tables(store) == before
        store.redo()
        people.remove(gone)
        if len(people) < 2 or world.chance.random() < 0.3:
            break
