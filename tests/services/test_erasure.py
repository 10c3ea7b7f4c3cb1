"""Erasing a person: nothing of them is left in the file, in its past or beside it; what is left can still be undone."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from irm.db import belongings, engine
from irm.db.base import Base
from irm.domain import clock
from irm.errors import IrmError
from irm.services import attachments, backups, contents, erasure, influencers, interactions, merging_people
from irm.services.store import Store
from tests.builders import TODAY, add, assert_well, assert_whole, edit, log, opened, person, tables, touch
from tests.services import canary
from tests.services.operations import OPERATIONS, act
from tests.services.test_undo_sequences import populate
from tests.services.world import World


def without(rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    return {table: found for table, found in rows.items() if table != "text_index"}


def test_every_table_that_refers_to_people_is_found_in_the_schema(store: Store) -> None:
    found = set(store.examine(belongings.owning))
    wanted = {"influencer"}
    while True:
        more = {
            table.name
            for table in Base.metadata.sorted_tables
            for key in table.foreign_keys
            if key.ondelete == "CASCADE" and key.column.table.name in wanted
        } - wanted
        if not more:
            break
        wanted |= more
    assert found == wanted
    assert {"payment", "compensation_part", "metric_snapshot", "not_same", "permit"} <= found


def test_who_is_erased_is_gone_and_others_are_as_they_were(store: Store) -> None:
    other = add(store, person("Somin"))
    log(store, touch(other, "about lunch"))
    before = without(tables(store))
    jane = add(store, person("Jane Doe", notes="likes tea"))
    log(store, touch(jane, "asked for rates"))
    done = erasure.erase(store, jane)
    assert done.rows["influencer"] == done.rows["interaction"] == 1
    assert done.is_overwritten
    assert without(tables(store)) == before
    assert_well(store)
    store.undo()
    store.undo()
    assert store.undo() is None
    assert_well(store)
    with pytest.raises(IrmError, match=r"person\.unknown"):
        erasure.erase(store, jane)


def test_steps_that_touched_several_people_keep_the_others_and_lose_the_name(store: Store) -> None:
    jane, somin = add(store, person("Jane Doe")), add(store, person("Somin"))
    both = [jane, somin]
    store.write("person.trash", lambda s: influencers.trash(s, both, now=clock.now()), subject="Jane Doe and Somin")
    erasure.erase(store, jane)
    assert store.peek().undo_label == "person.trash"
    assert store.peek().undo_subject == ""
    store.undo()
    rows = store.read(lambda s: influencers.rows(s, both, today=TODAY))
    assert [row.name for row in rows] == ["Somin"]
    assert_well(store)


def test_a_contact_that_went_to_somebody_else_is_theirs_from_then_on(store: Store) -> None:
    jane, somin = add(store, person("Jane Doe")), add(store, person("Somin"))
    key = log(store, touch(jane, "wrong person"))
    store.write("touch.move", lambda s: interactions.move(s, [key], somin))
    before = without(tables(store))["interaction"]
    erasure.erase(store, jane)
    assert without(tables(store))["interaction"] == before
    store.undo()
    assert without(tables(store))["interaction"] == []
    store.redo()
    assert without(tables(store))["interaction"] == before
    assert_well(store)


def test_who_was_merged_into_them_goes_with_them(store: Store) -> None:
    keep, gone = add(store, person("Jane Doe")), add(store, person("Canary Merged"))
    store.write("person.merge", lambda s: merging_people.merge(s, keep, gone), subject="Jane Doe")
    erasure.erase(store, keep)
    assert "canary" not in dump(store).casefold()
    assert store.undo() is None


def test_who_they_were_taken_for_keeps_their_own_past(store: Store) -> None:
    keep, gone = add(store, person("Jane Doe")), add(store, person("Somin"))
    log(store, touch(gone, "about lunch"))
    step = store.write("person.merge", lambda s: merging_people.merge(s, keep, gone), subject="Jane Doe").step
    assert step is not None
    store.take_back(step)
    after = without(tables(store))
    erasure.erase(store, keep)
    left = without(tables(store))
    assert left["interaction"] == after["interaction"]
    assert_well(store)
    while store.undo() is not None:
        assert_well(store)
    while store.redo() is not None:
        assert_well(store)
    assert without(tables(store)) == left


def test_old_values_of_others_no_longer_name_them(store: Store) -> None:
    from irm.domain.influencer import Introducer

    jane = add(store, person("Jane Doe"))
    somin = add(store, person("Somin", introduced_by=Introducer("Jane Doe", jane)))
    edit(store, somin, notes="changed")
    erasure.erase(store, jane)
    store.undo()
    assert_well(store)


def test_content_others_have_too_stays(store: Store, tmp_path: Path) -> None:
    jane, somin = add(store, person("Jane Doe")), add(store, person("Somin"))
    shared, own = tmp_path / "shared.txt", tmp_path / "own.txt"
    shared.write_text("price list", encoding="utf-8")
    own.write_text("passport", encoding="utf-8")
    for who, files in ((jane, (shared, own)), (somin, (shared,))):
        kept = [store.read(partial(attachments.keep, source=file)) for file in files]
        store.write("file.add", partial(attachments.add, kept=kept, influencer_id=who, now=clock.now()))
    assert erasure.erase(store, jane).contents == 1
    left = list(contents.of(store).all())
    assert [b"".join(content.pieces()) for content in left] == [b"price list"]


def test_what_still_tells_of_them_is_said_first(store: Store) -> None:
    jane = add(store, person("Jane Doe"))
    add(store, person("Somin", notes="a friend of JANE DOE"))
    backups.make(store)
    told = erasure.outlook(store, jane)
    assert (told.name, told.mentions, len(told.backups), told.second) == ("Jane Doe", {"influencer": 1}, 1, None)
    erasure.erase(store, jane)
    assert erasure.remove_older_backups(store) == 1
    assert [backup.contents.people for backup in backups.found(store.maker.paths) if backup.contents] == [1]


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happened_before_every_state_that_is_left_is_whole(
    own_folders: Path, tmp_path: Path, seed: int
) -> None:
    chance = Random(seed)
    with opened(own_folders) as store:
        world = World(store, chance, tmp_path)
        populate(world)
        for _ in range(60):
            act(world, chance.choice(list(OPERATIONS)))
            if chance.random() < 0.1:
                store.undo()
        for who in chance.sample(world.people(), k=min(2, len(world.people()))):
            erasure.erase(store, who)
            assert_well(store)
        now = without(tables(store))
        count = 0
        while store.undo() is not None:
            count += 1
            assert_whole(store)
        for _ in range(count):
            store.redo()
        assert without(tables(store)) == now
        assert_well(store)


def test_no_mark_of_them_is_left_anywhere(own_folders: Path, tmp_path: Path) -> None:
    with opened(own_folders) as store:
        add(store, person("Somin"))
        who = canary.everywhere(store)
        held = store.examine(lambda raw: belongings.ids(raw, who))
        assert [table for table, ids in held.items() if not ids] == []
        marks = canary.plant(store, who)
        assert len(marks) > 100
        log(store, touch(who, "qzxcanarytouch"))
        secret = tmp_path / "qzxcanaryfile.txt"
        secret.write_text("qzxcanarycontent", encoding="utf-8")
        kept = store.read(lambda s: attachments.keep(s, secret))
        store.write("file.add", lambda s: attachments.add(s, [kept], influencer_id=who, now=clock.now()))
        looked = store.read(lambda s: attachments.copy_to_look_at(s, last_file(s)))
        assert looked.exists()
        assert canary.found_in(dump(store).encode(), (canary.MARK,))
        assert canary.found_in(plain_copy(store, tmp_path / "before.db"), marks[-1:]) == marks[-1:]
        done = erasure.erase(store, who)
        assert done.is_overwritten
        assert_well(store)
        assert canary.found_in(dump(store).encode(), (canary.MARK,)) == []
        assert canary.found_in(plain_copy(store, tmp_path / "after.db"), (canary.MARK,)) == []
        assert not looked.exists()
    for path in own_folders.rglob("*"):
        assert not path.is_file() or canary.found_in(path.read_bytes(), (canary.MARK,)) == [], path


def last_file(session: Any) -> int:
    return int(session.connection().exec_driver_sql("SELECT max(id) FROM attachment").scalar_one())


def plain_copy(store: Store, path: Path) -> bytes:
    """Return the bytes of the file as they are below the encryption, free pages included."""
    raw = engine.connect(store.maker.paths.database, store.maker.key)
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.execute(f"ATTACH DATABASE '{path}' AS plain KEY ''")
    raw.execute("SELECT sqlcipher_export('plain')")
    raw.execute("DETACH DATABASE plain")
    raw.close()
    return path.read_bytes()


def dump(store: Store) -> str:
    """Return every value of every table there is, those of the index and the log included, as one text."""

    def work(raw: Any) -> str:
        names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'text_index'").fetchall()
        return "\n".join(repr(row) for (name,) in names for row in raw.execute(f'SELECT * FROM "{name}"').fetchall())

    return store.examine(work)
