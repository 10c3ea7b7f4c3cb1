"""Rows written in bulk."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.orm import Session

from irm.db.bulk import BulkWriter
from irm.services.store import Store
from tests.builders import add, assert_well, draft_of, person, tables


def writer_of(session: Session) -> BulkWriter:
    connection: Any = session.connection().connection.driver_connection
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
