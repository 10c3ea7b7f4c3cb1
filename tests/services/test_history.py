"""What the change log says was done: the steps, and the fields of one person before and after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from irm.db import models
from irm.domain.influencer import AffinityDraft, Introducer, Metrics, Refusal
from irm.services import history, influencers, interactions
from irm.services.demo import DemoPlan
from irm.services.demo import add as add_demo
from irm.services.history import FieldChange, HistoryEntry
from irm.services.store import Store
from tests.builders import NOON, TODAY, account, add, draft_of, edit, email, log, opened, person, touch


def of(store: Store, influencer_id: int) -> list[HistoryEntry]:
    return store.read(lambda session: history.of_influencer(session, influencer_id))


def labels(store: Store) -> list[tuple[str, str, bool]]:
    return [(s.label, s.subject, s.is_undone) for s in store.read(lambda session: history.steps(session, 10))]


def test_steps_are_told_newest_first_undone_ones_too(store: Store) -> None:
    jane = add(store)
    edit(store, jane, city="Seoul")
    store.undo()
    assert labels(store) == [("person.edit", "", True), ("person.add", "Jane Doe", False)]
    assert len(store.read(lambda session: history.steps(session, 1))) == 1


def test_a_new_person_has_one_entry_with_everything_that_was_filled_in(store: Store) -> None:
    draft = person(
        city="Seoul",
        tags=("vegan",),
        accounts=(account(followers=1200, taken_on=TODAY),),
        contact_points=(email(),),
    )
    (entry,) = of(store, add(store, draft))
    assert (entry.label, entry.subject, entry.is_undone) == ("person.add", "Jane Doe", False)
    assert entry.changes == (
        FieldChange("display_name", "", "Jane Doe"),
        FieldChange("kind", "", "person"),
        FieldChange("city", "", "Seoul"),
        FieldChange("stage", "", "discovered"),
        FieldChange("accounts", "", "instagram:@jane.doe"),
        FieldChange("contact_points", "", "email: jane@example.com"),
        FieldChange("tags", "", "vegan"),
        FieldChange("metrics", "", "instagram:@jane.doe 2026-11-22: followers 1200"),
    )


def test_each_edit_tells_its_own_before_and_after(store: Store) -> None:
    jane = add(store)
    edit(store, jane, city="Seoul")
    edit(store, jane, city="Busan", stage="partner")
    edit(store, jane, do_not_contact=Refusal(date(2026, 1, 2), "asked so"))
    changes = [entry.changes for entry in of(store, jane)]
    assert changes[:3] == [
        (FieldChange("do_not_contact", "", "2026-01-02 asked so"),),
        (FieldChange("city", "Seoul", "Busan"), FieldChange("stage", "discovered", "partner")),
        (FieldChange("city", "", "Seoul"),),
    ]


def test_an_undone_step_still_tells_what_it_did(store: Store) -> None:
    jane = add(store)
    edit(store, jane, city="Seoul")
    edit(store, jane, city="Busan")
    store.undo()
    store.undo()
    told = [(entry.is_undone, entry.changes) for entry in of(store, jane)][:2]
    assert told == [
        (True, (FieldChange("city", "Seoul", "Busan"),)),
        (True, (FieldChange("city", "", "Seoul"),)),
    ]
    store.redo()
    told = [(entry.is_undone, entry.changes) for entry in of(store, jane)][:2]
    assert told == [
        (True, (FieldChange("city", "Seoul", "Busan"),)),
        (False, (FieldChange("city", "", "Seoul"),)),
    ]


def test_accounts_contact_points_and_tags_tell_what_came_and_went(store: Store) -> None:
    jane = add(store, person(accounts=(account(),), contact_points=(email(),), tags=("vegan",)))
    first = draft_of(store, jane)
    renamed = replace(first.accounts[0], handle="jane.new", metrics=Metrics(followers=500, taken_on=TODAY))
    edit(store, jane, accounts=(renamed,), contact_points=(), tags=("vip",))
    assert set(of(store, jane)[0].changes) == {
        FieldChange("accounts", "instagram:@jane.doe", "instagram:@jane.new"),
        FieldChange("contact_points", "email: jane@example.com", ""),
        FieldChange("tags", "vegan", "vip"),
        FieldChange("metrics", "", "instagram:@jane.new 2026-11-22: followers 500"),
    }
    edit(store, jane, accounts=())
    assert FieldChange("accounts", "instagram:@jane.new", "") in of(store, jane)[0].changes
    assert FieldChange("metrics", "instagram:@jane.new 2026-11-22: followers 500", "") in of(store, jane)[0].changes


def test_touches_tell_what_was_said_and_what_became_of_it(store: Store) -> None:
    jane = add(store)
    first = log(store, touch(jane, "Asked for rates", next_step="call", next_due=date(2026, 12, 1)))
    store.write("touch.edit", lambda s: interactions.mark_next_done(s, first, is_done=True))
    store.write("touch.delete", lambda s: interactions.delete(s, [first]))
    said = "2026-11-22 12:00Z dm out: Asked for rates, {}: call by 2026-12-01"
    assert [entry.changes for entry in of(store, jane)][:3] == [
        (FieldChange("touches", said.format("done"), ""),),
        (FieldChange("touches", said.format("next"), said.format("done")),),
        (FieldChange("touches", "", said.format("next")),),
    ]


def test_a_touch_of_a_day_shows_no_time(store: Store) -> None:
    jane = add(store)
    log(store, touch(jane, "met", is_day_only=True, zone="", happened_at=NOON))
    assert of(store, jane)[0].changes == (FieldChange("touches", "", "2026-11-22 dm out: met"),)


def test_the_trash_is_part_of_the_history(store: Store) -> None:
    jane = add(store)
    store.write("person.trash", lambda s: influencers.trash(s, [jane], now=NOON))
    store.write("person.restore", lambda s: influencers.restore(s, [jane]))
    assert [entry.changes for entry in of(store, jane)][:2] == [
        (FieldChange("trashed", "2026-11-22T12:00:00Z", ""),),
        (FieldChange("trashed", "", "2026-11-22T12:00:00Z"),),
    ]


def test_the_history_of_one_person_knows_nothing_of_others(store: Store) -> None:
    jane, mina = add(store), add(store, person("Mina", accounts=(account("mina"),)))
    edit(store, mina, city="Busan")
    log(store, touch(mina))
    assert [entry.subject for entry in of(store, jane)] == ["Jane Doe"]
    assert of(store, 999) == []


def test_an_id_that_was_given_out_twice_belongs_to_two_histories(store: Store) -> None:
    jane, mina = add(store), add(store, person("Mina"))
    first = log(store, touch(jane, "to Jane"))
    store.write("touch.delete", lambda s: interactions.delete(s, [first]))
    assert log(store, touch(mina, "to Mina")) == first
    janes = [change.after or change.before for entry in of(store, jane) for change in entry.changes]
    minas = [change.after or change.before for entry in of(store, mina) for change in entry.changes]
    assert any("to Jane" in text for text in janes)
    assert not any("to Mina" in text for text in janes)
    assert any("to Mina" in text for text in minas)
    assert not any("to Jane" in text for text in minas)


def test_a_bulk_step_is_told_for_each_of_its_people(store: Store) -> None:
    store.write("demo", lambda s: add_demo(s, DemoPlan(30, 150), today=TODAY))
    (entry,) = of(store, 17)
    assert entry.label == "demo"
    name = draft_of(store, 17).display_name
    assert entry.changes[0] == FieldChange("display_name", "", name)
    touches = [change for change in entry.changes if change.field == "touches"]
    assert len(touches) == len(store.read(lambda s: interactions.timeline(s, 17)))
    store.undo()
    (undone,) = of(store, 17)
    assert undone.is_undone
    assert set(undone.changes) == set(entry.changes)


def test_the_history_outlives_a_restart_and_can_be_cut_short(tmp_path: Path) -> None:
    with opened(tmp_path / "home") as store:
        jane = add(store)
        edit(store, jane, city="Seoul")
    with opened(tmp_path / "home") as store:
        assert [entry.label for entry in of(store, jane)] == ["person.edit", "person.add"]
        newest = store.read(lambda session: history.of_influencer(session, jane, limit=1))
        assert [entry.label for entry in newest] == ["person.edit"]


def test_all_that_hangs_from_a_person_is_told_in_words_a_user_knows(store: Store) -> None:
    aunt = add(store, person("Aunt", accounts=()))
    jane = add(store, person(accounts=(), contact_points=(replace(email(), label="work"),)))
    add_rows(store, jane)
    told = {change.field: change.after for change in of(store, jane)[0].changes}
    assert told == {
        "incidents": "2026-11-01 late: a day",
        "stage_changes": "2026-11-01T00:00:00Z partner",
        "attachments": "계약서.pdf",
        "own_values": "Shoe size: 38",
        "representatives": "Mina (bookings)",
    }
    point = replace(draft_of(store, jane).contact_points[0], is_preferred=True, confirmed_on=TODAY)
    edit(
        store,
        jane,
        contact_points=(point,),
        affinity=(AffinityDraft(TODAY, "wears it", "https://example.com/p"),),
        introduced_by=Introducer("", aunt),
        rhythm_days=30,
        origin="event",
        stage="partner",
    )
    assert set(of(store, jane)[0].changes) == {
        FieldChange(
            "contact_points",
            "email: jane@example.com | label: work",
            "email: jane@example.com | label: work | preferred | confirmed: 2026-11-22",
        ),
        FieldChange("affinity", "", "2026-11-22 wears it https://example.com/p"),
        FieldChange("introduced_by", "", "Aunt"),
        FieldChange("rhythm_days", "", "30"),
        FieldChange("origin", "", "event"),
        FieldChange("stage", "discovered", "partner"),
    }
    edit(store, jane, introduced_by=Introducer("somebody"))
    assert of(store, jane)[0].changes == (FieldChange("introduced_by", "Aunt", "somebody"),)


def add_rows(store: Store, owner: int) -> None:
    """Write one row into each table that hangs from a person and is written elsewhere."""
    of_person, now = {"influencer_id": owner}, "2026-11-01T00:00:00Z"

    def work(session: Session) -> None:
        def put(table: type[models.Base], **columns: object) -> int:
            return int(session.execute(insert(table).values(**columns).returning(table.id)).scalar_one())

        stage = session.scalar(select(models.Stage.id).where(models.Stage.code == "partner"))
        field = put(models.OwnField, code="shoe", name="Shoe size", kind="number", position=0)
        mina = put(models.Representative, uid="m", name="Mina", created_at=now, updated_at=now)
        put(models.Incident, **of_person, kind="late", happened_on="2026-11-01", note="a day")
        put(models.StageChange, **of_person, stage_id=stage, changed_at=now)
        put(models.Attachment, **of_person, sha256="a" * 64, name="계약서.pdf", size=1, added_at=now)
        put(models.OwnValue, **of_person, own_field_id=field, value="38")
        put(models.InfluencerRepresentative, **of_person, representative_id=mina, role="bookings")

    store.write("person.edit", work)
