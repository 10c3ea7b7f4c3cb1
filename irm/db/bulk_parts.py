"""What hangs from people beside accounts, contact points, tags and touches, read for a page of people at once.

Rows come as named tuples whose fields are those of a JSON file: a stage by its code, a touch by its uid.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from operator import lt
from typing import Any, Final, NamedTuple

from irm.db.driver import Connection

AMONG: Final = "IN (SELECT value FROM json_each(?1))"
"""Where the ids of the people asked for stand in a statement."""
MAIN_ACCOUNT: Final = (
    " LEFT JOIN social_account AS b ON b.id = (SELECT a.id FROM account_fact AS a WHERE a.influencer_id = i.id"
    " ORDER BY a.followers IS NULL, a.followers DESC, a.id LIMIT 1)"
)
"""Joins the account with the most followers, which the facts of a person speak of, as `b` to the person `i`."""


class Select:
    """Runs statements for some people; neighbours are asked for as a range, which takes a fifth less time.

    Rows of others who stand between them may come along.
    """

    def __init__(self, connection: Connection, ids: Sequence[int]) -> None:
        self._connection = connection
        is_range = bool(ids) and all(map(lt, ids, ids[1:])) and ids[-1] - ids[0] < 2 * len(ids)
        self._among = "BETWEEN ?1 AND ?2" if is_range else AMONG
        self._values: tuple[Any, ...] = (ids[0], ids[-1]) if is_range else (json.dumps(list(ids)),)

    def __call__(self, statement: str) -> Any:
        """Return the rows of a statement."""
        return self._connection.execute(statement.replace(AMONG, self._among), self._values)


class AffinityRow(NamedTuple):
    """One sign of affinity."""

    id: int
    noted_on: str
    note: str
    url: str


class IncidentRow(NamedTuple):
    """One incident, or praise."""

    id: int
    kind: str
    happened_on: str
    note: str


class StageChangeRow(NamedTuple):
    """When a person came into a stage."""

    id: int
    stage: str
    changed_at: str


class AttachmentRow(NamedTuple):
    """One file; `interaction` and `cooperation` are the uids of the touch and the cooperation it belongs to."""

    id: int
    interaction: str | None
    cooperation: str | None
    sha256: str
    name: str
    size: int
    media_type: str
    added_at: str


class SnoozeRow(NamedTuple):
    """Until when an entry of the day is put off; `interaction` is the uid of the touch it comes from."""

    id: int
    kind: str
    interaction: str | None
    until: str


PARTS: Final[dict[str, tuple[Any, str]]] = {
    "affinity": (
        AffinityRow,
        f"SELECT influencer_id, id, noted_on, note, url FROM affinity WHERE influencer_id {AMONG}"
        " ORDER BY influencer_id, noted_on, id",
    ),
    "incidents": (
        IncidentRow,
        f"SELECT influencer_id, id, kind, happened_on, note FROM incident WHERE influencer_id {AMONG}"
        " ORDER BY influencer_id, happened_on, id",
    ),
    "stage_changes": (
        StageChangeRow,
        "SELECT c.influencer_id, c.id, s.code, c.changed_at FROM stage_change AS c JOIN stage AS s ON s.id = c.stage_id"
        f" WHERE c.influencer_id {AMONG} ORDER BY c.influencer_id, c.changed_at, c.id",
    ),
    "attachments": (
        AttachmentRow,
        "SELECT f.influencer_id, f.id, t.uid, k.uid, f.sha256, f.name, f.size, f.media_type, f.added_at"
        " FROM attachment AS f LEFT JOIN interaction AS t ON t.id = f.interaction_id"
        f" LEFT JOIN cooperation AS k ON k.id = f.cooperation_id WHERE f.influencer_id {AMONG}"
        " ORDER BY f.influencer_id, f.added_at, f.id",
    ),
    "snoozes": (
        SnoozeRow,
        "SELECT t.influencer_id, s.id, s.kind, t.uid, s.until FROM snooze AS s CROSS JOIN interaction AS t"
        f" ON t.id = s.record_id WHERE s.kind IN ('next_step', 'waiting') AND t.influencer_id {AMONG}"
        " UNION ALL SELECT s.record_id, s.id, s.kind, NULL, s.until FROM snooze AS s"
        f" WHERE s.kind IN ('losing_touch', 'birthday') AND s.record_id {AMONG} ORDER BY 1, 2",
    ),
}
"""By name: the row, and the statement, which gives the owner first."""
