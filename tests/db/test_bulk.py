"""Rows written in bulk."""

from __future__ import annotations

import random
from typing import Any

import pytest
from sqlalchemy.orm import Session

from irm.db.bulk import BulkWriter
from irm.db.engine import raw_connection
from irm.services.store import Store
from tests.builders import add, assert_well, draft_of, person, tables


def writer_of(session: Session) -> BulkWriter:
    connection = raw_connection(session)
    return BulkWriter(connection)


def tag(name: str) -> dict[str, Any]:
    return {"name": name, "folded": name, "colour": ""}


def link(influencer_id: int, tag_id: int, position: int) -> dict[str, Any]:
    return {"influencer_id": influencer_id, "tag_id": tag_id, "position": position}


def test_rows_may_be_gathered_before_those_they_point_to(store: Store) -> None:
    jane = add(store, person(tags=("known",)))

    def work(session: Session) -> None:
        writer = writer_of(session)
        mina = add_bare(writer, "Mina")
        writer.add("influencer_tag", link(mina, 1, 0))
        writer.add("influencer_tag", link(mina, writer.add("tag", tag("new")), 1))
        writer.add("influencer_tag", link(jane, 2, 1))
        writer.flush()

    store.write("import", work)
    assert draft_of(store, jane).tags == ("known", "new")
    assert draft_of(store, 2).tags == ("known", "new")
    assert_well(store)


def add_bare(writer: BulkWriter, name: str) -> int:
    columns = dict.fromkeys(("legal_name", "country", "city", "languages", "notes"), "")
    columns |= {"uid": name, "display_name": name, "kind": "person"}
    columns |= {"created_at": "2026-11-22T09:00:00Z", "updated_at": "2026-11-22T09:00:00Z"}
    return writer.add("influencer", {**columns, "stage_id": 1})


def test_a_row_that_points_nowhere_is_refused_with_everything_else(store: Store) -> None:
    add(store)
    before = tables(store)

    def work(session: Session) -> None:
        writer = writer_of(session)
        writer.add("tag", tag("new"))
        writer.add("influencer_tag", link(1, 99, 0))
        writer.flush()

    with pytest.raises(Exception, match="FOREIGN KEY"):
        store.write("import", work)
    assert tables(store) == before


@pytest.mark.parametrize("seed", range(12))
def test_ranges_of_new_rows_keep_the_log_exact_whatever_happens_to_them_in_the_same_write(
    store: Store, seed: int
) -> None:
    add(store, person(tags=("known", "other")))
    before, chance = tables(store), random.Random(seed)
    steps = [chance.choice(("add", "flush", "remove", "again", "change")) for _ in range(25)]

    def work(session: Session) -> None:
        writer, gone = writer_of(session), list[tuple[int, str]]()
        for number, step in enumerate(steps):
            there = [key for (key,) in writer.connection.execute("SELECT id FROM tag ORDER BY id").fetchall()]
            one = chance.choice(there or [0])
            if step == "add":
                writer.add("tag", tag(f"new {number}"))
            elif step == "flush":
                writer.flush()
            elif step == "remove":
                gone.append((one, f"again {number}"))
                writer.connection.execute("DELETE FROM tag WHERE id = ?", (one,))
            elif step == "again" and gone:
                writer.connection.execute("INSERT OR IGNORE INTO tag (id, name, folded) VALUES (?, ?2, ?2)", gone.pop())
            elif step == "change":
                writer.connection.execute("UPDATE tag SET colour = ? WHERE id = ?", (str(number), one))
        writer.flush()

    store.write("import", work)
    after = tables(store)
    assert_well(store)
    for _ in range(2):
        store.undo()
        assert tables(store) == before
        store.redo()
        assert tables(store) == after
    assert_well(store)
