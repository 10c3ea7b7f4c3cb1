"""Campaigns and all that hangs from them, row by row, for files that hold everything.

A selection of people brings their cooperations with what belongs to these, and the campaigns they are in.
"""

from __future__ import annotations

import json
from array import array
from typing import Any, Final

from irm.db.driver import Connection
from irm.domain.deadlines import SOURCES
from irm.domain.today import KINDS as OF_PEOPLE

_PEOPLE: Final = "(SELECT value FROM json_each(:people))"
_COOPERATIONS: Final = f"(SELECT id FROM cooperation WHERE influencer_id IN {_PEOPLE})"
_CAMPAIGNS: Final = f"(SELECT campaign_id FROM cooperation WHERE influencer_id IN {_PEOPLE})"
_OF_COOPERATION: Final = f"cooperation_id IN {_COOPERATIONS}"
_OF_CAMPAIGN: Final = f"campaign_id IN {_CAMPAIGNS}"
_OF_PERSON: Final = f"influencer_id IN {_PEOPLE}"

CHOSEN: Final = {
    "persona": f"id IN (SELECT persona_id FROM campaign WHERE id IN {_CAMPAIGNS})",
    "campaign": f"id IN {_CAMPAIGNS}",
    "slot": _OF_CAMPAIGN,
    "pipeline_stage": _OF_CAMPAIGN,
    "cooperation": _OF_PERSON,
    "pipeline_move": _OF_COOPERATION,
    "offer": _OF_COOPERATION,
    "compensation_part": f"offer_id IN (SELECT id FROM offer WHERE {_OF_COOPERATION})",
    "contract": _OF_COOPERATION,
    "deliverable": _OF_COOPERATION,
    "usage_right": _OF_PERSON,
    "shipment": _OF_COOPERATION,
    "payment": _OF_COOPERATION,
    "permit": _OF_PERSON,
    "exchange_rate": "1",
    "not_same": f"first_id IN {_PEOPLE} AND second_id IN {_PEOPLE}",
    "former_uid": _OF_PERSON,
}
"""Which rows of a table belong to a selection of people, owners before what they own."""


def rows(connection: Connection, table: str, people: array[int] | None) -> list[dict[str, Any]]:
    """Return the rows of a table by id: all of them, or those that belong to these people."""
    condition = "1" if people is None else _chosen(table)
    of_people = ", ".join(f"'{kind}'" for kind in OF_PEOPLE)
    if table == "snooze":  # what is put off of people and touches stands with the people
        condition = f"kind NOT IN ({of_people}) AND ({condition})"
    cursor = connection.execute(
        f'SELECT * FROM "{table}" WHERE {condition} ORDER BY id', {"people": json.dumps(list(people or ()))}
    )
    names = [description[0] for description in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _chosen(table: str) -> str:
    if table in CHOSEN:
        return CHOSEN[table]
    kinds: dict[str, list[str]] = {}
    for kind, source in SOURCES.items():
        kinds.setdefault(source, []).append(f"'{kind}'")
    return " OR ".join(
        f"(kind IN ({', '.join(among)}) AND record_id IN (SELECT id FROM {source} WHERE {_of(source)}))"
        for source, among in kinds.items()
    )


def _of(table: str) -> str:
    own = {"influencer": f"id IN {_PEOPLE}", "interaction": _OF_PERSON}
    return own.get(table) or CHOSEN[table]


def settle_ranks(connection: Connection, slot_ids: set[int]) -> None:
    """Give slots in which two have the same rank one incumbent and a bench without gaps again; who was first stays."""
    found = connection.execute(
        "SELECT slot_id, id, rank FROM cooperation WHERE rank IS NOT NULL"
        " AND slot_id IN (SELECT value FROM json_each(?)) ORDER BY slot_id, rank, id",
        (json.dumps(sorted(slot_ids)),),
    ).fetchall()
    ranked: dict[int, list[tuple[int, int]]] = {}
    for slot, key, rank in found:
        ranked.setdefault(slot, []).append((rank, key))
    for members in ranked.values():
        ranks = [rank for rank, _ in members]
        if len(set(ranks)) == len(ranks):
            continue
        start = min(ranks[0], 1)
        for rank, (before, key) in enumerate(members, start=start):
            if rank != before:
                connection.execute("UPDATE cooperation SET rank = ? WHERE id = ?", (rank, key))
