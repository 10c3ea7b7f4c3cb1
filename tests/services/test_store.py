"""The open file: what a write leaves, what a failure leaves."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from irm.db import changelog
from irm.db.changes import Changes
from irm.db.engine import raw_connection
from irm.db.models import Tag
from irm.errors import Invalid, IrmError, StoreError
from irm.services.store import Store, UndoState
from tests.builders import account, add, assert_well, draft_of, edit, log, opened, person, tables, touch


def add_tag(name: str) -> Any:
    def work(session: Session) -> int:
        return int(session.execute(insert(Tag).values(name=name, folded=name).returning(Tag.id)).scalar_one())

    return work


def tag_names(session: Session) -> list[str]:
    return list(session.scalars(select(Tag.name).order_by(Tag.id)))


def test_a_write_gives_back_its_value_what_it_touched_and_its_step(store: Store) -> None:
    done = store.write("person.add", add_tag("one"))
    assert done.changes == Changes(added={"tag": frozenset({done.value})})
    assert done.step is not None
    assert store.read(tag_names) == ["one"]


def test_a_write_that_changes_nothing_makes_no_step(store: Store) -> None:
    done = store.write("person.edit", lambda session: session.execute(update(Tag).values(name="x")).rowcount)  # type: ignore[attr-defined]
    assert (done.value, done.changes, done.step) == (0, Changes(), None)
    assert store.undo() is None
    assert store.peek() == UndoState()


def test_a_write_like_an_earlier_one_has_no_statement_made_ready_again(store: Store) -> None:
    who = add(store)
    asked: list[tuple[Any, ...]] = []

    def allow(*what: Any) -> int:
        asked.append(what[:2])
        return int(sqlcipher.SQLITE_OK)

    store._raw.set_authorizer(allow)  # called while a statement is made ready
    for number in range(3):
        asked.clear()
        log(store, touch(who, f"Asked for rates, {number}"))
    count = (sqlcipher.SQLITE_PRAGMA, "user_version")
    assert [what for what in asked if what not in (count, (sqlcipher.SQLITE_TRANSACTION, "COMMIT"))] == []
    assert asked


def test_a_write_needs_a_label(store: Store) -> None:
    with pytest.raises(ValueError, match="label"):
        store.write("", add_tag("one"))


def test_undo_and_redo_name_the_step_and_tell_the_same_changes(store: Store) -> None:
    done = store.write("person.add", add_tag("one"), subject="Jane")
    assert store.peek() == UndoState("person.add", "Jane", "", "")
    undone = store.undo()
    assert undone is not None
    assert (undone.label, undone.subject) == ("person.add", "Jane")
    assert undone.changes == Changes(removed=done.changes.added)
    assert store.peek() == UndoState("", "", "person.add", "Jane")
    redone = store.redo()
    assert redone is not None
    assert redone.changes == done.changes
    assert store.read(tag_names) == ["one"]


def test_undo_of_an_edit_tells_the_same_rows(store: Store) -> None:
    who = add(store, person(notes="before"))
    edit(store, who, notes="after")
    undone = store.undo()
    assert undone is not None
    assert undone.changes == Changes(updated={"influencer": frozenset({who})})
    assert draft_of(store, who).notes == "before"


def test_changes_name_their_tables_and_know_when_they_are_none() -> None:
    changes = Changes(added={"a": frozenset({1})}, updated={"b": frozenset()}, removed={"a": frozenset({2})})
    assert changes.tables() == {"a", "b"}
    assert changes
    assert not Changes()


def test_nothing_is_left_to_undo_or_redo_at_the_ends(store: Store) -> None:
    assert store.undo() is None
    assert store.redo() is None
    store.write("person.add", add_tag("one"))
    assert store.redo() is None
    store.undo()
    assert store.undo() is None


def test_steps_are_undone_newest_first_and_redone_oldest_first(store: Store) -> None:
    for name in ("one", "two", "three"):
        store.write("person.add", add_tag(name), subject=name)
    assert [undone.subject for undone in (store.undo(), store.undo(), store.undo()) if undone] == [
        "three",
        "two",
        "one",
    ]
    assert [redone.subject for redone in (store.redo(), store.redo(), store.redo()) if redone] == [
        "one",
        "two",
        "three",
    ]


def test_a_new_write_drops_what_could_be_redone(store: Store) -> None:
    store.write("person.add", add_tag("one"))
    store.undo()
    store.write("person.add", add_tag("two"))
    assert store.redo() is None
    assert store.read(tag_names) == ["two"]
    assert_well(store)


def test_undo_and_redo_survive_a_restart(own_folders: Path) -> None:
    with opened(own_folders) as store:
        store.write("person.add", add_tag("one"), subject="1")
        store.write("person.add", add_tag("two"), subject="2")
        store.undo()
        before = tables(store)
    with opened(own_folders) as store:
        assert tables(store) == before
        assert store.peek() == UndoState("person.add", "1", "person.add", "2")
        store.redo()
        assert store.read(tag_names) == ["one", "two"]
    with opened(own_folders) as store:
        store.undo()
        store.undo()
        assert store.read(tag_names) == []
        assert_well(store)


@pytest.mark.parametrize("error", [RuntimeError("x"), IrmError("x"), Invalid(()), KeyboardInterrupt(), SystemExit(1)])
def test_an_exception_in_a_write_leaves_nothing_and_the_next_write_works(store: Store, error: BaseException) -> None:
    def work(session: Session) -> None:
        add_tag("one")(session)
        raise error

    before = tables(store)
    with pytest.raises(type(error)):
        store.write("person.add", work)
    assert tables(store) == before
    assert store.peek() == UndoState()
    assert store.write("person.add", add_tag("two")).changes.added == {"tag": frozenset({1})}
    assert_well(store)


def test_a_broken_rule_of_the_schema_leaves_nothing(store: Store) -> None:
    def work(session: Session) -> None:
        add_tag("one")(session)
        add_tag("one")(session)

    with pytest.raises(IntegrityError):
        store.write("person.add", work)
    assert store.read(tag_names) == []


def test_a_work_that_swallows_the_loss_of_its_transaction_is_refused(store: Store) -> None:
    def work(session: Session) -> None:
        add_tag("one")(session)
        connection = raw_connection(session)
        connection.execute("ROLLBACK")

    with pytest.raises(RuntimeError, match="ended its transaction"):
        store.write("person.add", work)
    assert store.read(tag_names) == []
    store.write("person.add", add_tag("two"))
    assert store.read(tag_names) == ["two"]


@pytest.mark.parametrize("inner", ["write", "rehearse", "undo", "redo"])
def test_a_write_inside_a_write_is_refused_and_leaves_nothing(store: Store, inner: str) -> None:
    store.write("person.add", add_tag("zero"))

    def work(session: Session) -> None:
        add_tag("one")(session)
        if inner == "write":
            store.write("person.add", add_tag("two"))
        elif inner == "rehearse":
            store.rehearse(add_tag("two"))
        else:
            getattr(store, inner)()

    with pytest.raises(RuntimeError, match="inside a write"):
        store.write("person.add", work)
    assert store.read(tag_names) == ["zero"]
    store.write("person.add", add_tag("three"))
    assert store.read(tag_names) == ["zero", "three"]
    assert_well(store)


def test_foreign_keys_hold_again_after_an_undo(store: Store) -> None:
    store.write("person.add", add_tag("one"))
    store.undo()
    statement = text("INSERT INTO influencer_tag (influencer_id, tag_id) VALUES (99, 99)")
    with pytest.raises(IntegrityError):
        store.write("person.edit", lambda session: session.execute(statement))


def test_a_rehearsal_sees_its_effect_and_leaves_nothing(store: Store) -> None:
    before = tables(store)

    def work(session: Session) -> list[str]:
        add_tag("one")(session)
        return tag_names(session)

    assert store.rehearse(work) == ["one"]
    assert tables(store) == before
    assert store.peek() == UndoState()
    assert store.news() == Changes()
    assert store.write("person.add", add_tag("two")).changes.added == {"tag": frozenset({1})}


def test_a_rehearsal_that_fails_leaves_nothing(store: Store) -> None:
    def work(session: Session) -> None:
        add_tag("one")(session)
        raise IrmError("x")

    with pytest.raises(IrmError):
        store.rehearse(work)
    assert store.read(tag_names) == []
    store.write("person.add", add_tag("two"))


def test_a_reader_cannot_write(store: Store) -> None:
    with pytest.raises(StoreError) as caught:
        store.read(add_tag("one"))
    assert caught.value.code == "file.read_only"
    assert store.read(tag_names) == []


def test_a_read_sees_one_state_though_others_write_meanwhile(store: Store) -> None:
    def work(session: Session) -> tuple[list[str], list[str]]:
        first = tag_names(session)
        store.write("person.add", add_tag("one"))
        return first, tag_names(session)

    assert store.read(work) == ([], [])
    assert store.read(tag_names) == ["one"]


def test_two_threads_writing_wait_for_each_other(store: Store) -> None:
    problems: list[BaseException] = []

    def run(prefix: str) -> None:
        try:
            for number in range(15):
                store.write("person.add", add_tag(f"{prefix}{number}"))
        except BaseException as error:  # noqa: BLE001  (told below)
            problems.append(error)

    threads = [threading.Thread(target=run, args=(prefix,)) for prefix in ("a", "b", "c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert len(store.read(tag_names)) == 45
    for _ in range(45):
        assert store.undo() is not None
    assert store.read(tag_names) == []
    assert_well(store)


def test_notes_of_a_large_write_do_not_stay_in_memory(store: Store) -> None:
    store.write("person.add", add_tag("one"))
    count = "SELECT (SELECT count(*) FROM temp.note) + (SELECT count(*) FROM temp.net)"
    assert store.examine(lambda raw: raw.execute(count).fetchone()) == (0,)


def test_damaged_facts_and_keys_are_found_and_mended(store: Store) -> None:
    who = add(store, person(notes="likes tea", accounts=(account(),)))

    def damage(table: str) -> Any:
        def work(session: Session) -> None:
            connection = raw_connection(session)
            connection.execute(f"DELETE FROM {table} WHERE id = ?", (who,))

        return work

    before = tables(store)
    store.write("person.edit", damage("influencer_fact"))
    store.write("person.edit", damage("person_key"))
    assert tables(store) != before
    store.rebuild_derived()
    assert tables(store) == before


def test_the_log_is_emptied_on_request(store: Store, own_folders: Path) -> None:
    store.write("person.add", add_tag("one"))
    store.checkpoint()
    assert (own_folders / "irm.db-wal").stat().st_size == 0


def test_the_write_ahead_log_is_gone_after_closing(own_folders: Path) -> None:
    with opened(own_folders) as store:
        store.write("person.add", add_tag("one"))
    assert not (own_folders / "irm.db-wal").exists()


def test_steps_beyond_the_limit_are_forgotten_without_harm(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changelog, "KEEP_STEPS", 2)
    for name in ("one", "two", "three"):
        store.write("person.add", add_tag(name))
    assert store.undo() is not None
    assert store.undo() is not None
    assert store.undo() is None
    assert store.read(tag_names) == ["one"]
    assert_well(store)
