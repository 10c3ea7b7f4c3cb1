"""Stages and who is in them, by the raw driver, so that one person, a selection and an import are moved alike."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from irm.db.driver import Connection


def rows(connection: Connection) -> list[tuple[int, str, str, int, int]]:
    """Return every stage in its order: id, code, own name, whether it is hidden, how many people are in it.

    People in the trash count: they may come back.
    """
    found: list[tuple[int, str, str, int, int]] = connection.execute(
        "SELECT s.id, s.code, s.name, s.is_hidden, (SELECT count(*) FROM influencer AS i WHERE i.stage_id = s.id)"
        " FROM stage AS s ORDER BY s.position, s.id"
    ).fetchall()
    return found


def names(connection: Connection) -> dict[str, str]:
    """Return the own name of every stage that has one, by code."""
    return dict(connection.execute("SELECT code, name FROM stage WHERE name <> ''").fetchall())


def order(connection: Connection) -> list[tuple[str, str, int]]:
    """Return code, own name and whether it is hidden of every stage in its order; quicker than `rows`."""
    found: list[tuple[str, str, int]] = connection.execute(
        "SELECT code, name, is_hidden FROM stage ORDER BY position, id"
    ).fetchall()
    return found


def move(connection: Connection, wanted: Mapping[int, int], *, changed_at: str) -> int:
    """Put people (by id) into stages (by id) and note the change of each who was in another; return how many were.

    A stage that gets people shows itself: nobody may be where no list offers to look.
    """
    if not wanted:
        return 0
    pairs = json.dumps(list(wanted.items()))
    where = "FROM json_each(?1) AS k JOIN influencer AS i ON i.id = k.value ->> 0 WHERE i.stage_id <> k.value ->> 1"
    noted = connection.execute(
        "INSERT INTO stage_change (influencer_id, stage_id, changed_at)"
        f" SELECT i.id, k.value ->> 1, ?2 {where} ORDER BY i.id",
        (pairs, changed_at),
    )
    count = int(noted.rowcount)
    connection.execute(
        "UPDATE influencer SET stage_id = k.value ->> 1, updated_at = ?2 FROM json_each(?1) AS k"
        " WHERE influencer.id = k.value ->> 0 AND stage_id <> k.value ->> 1",
        (pairs, changed_at),
    )
    show(connection, wanted.values())
    return count


def show(connection: Connection, stage_ids: Iterable[int]) -> None:
    """Take stages out of hiding."""
    connection.execute(
        "UPDATE stage SET is_hidden = 0 WHERE is_hidden <> 0 AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(set(stage_ids))),),
    )


def changes(connection: Connection, influencer_id: int) -> list[tuple[int, str, str]]:
    """Return the stage changes of a person, the newest first: id, code of the stage, when."""
    found: list[tuple[int, str, str]] = connection.execute(
        "SELECT c.id, s.code, c.changed_at FROM stage_change AS c JOIN stage AS s ON s.id = c.stage_id"
        " WHERE c.influencer_id = ? ORDER BY c.changed_at DESC, c.id DESC",
        (influencer_id,),
    ).fetchall()
    return found
