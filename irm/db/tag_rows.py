"""Reads for the tags as they stand all over the window."""

from __future__ import annotations

from irm.db.driver import Connection


def colours(connection: Connection) -> list[tuple[str, str]]:
    """Return folded name and colour of the tags that have one of their own."""
    found: list[tuple[str, str]] = connection.execute(
        "SELECT folded, colour FROM tag WHERE colour <> '' ORDER BY folded"
    ).fetchall()
    return found
