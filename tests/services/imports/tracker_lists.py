"""Takes made-up trackers in and says what came of them, table by table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from irm.domain.candidate import ImportReport
from irm.services.imports.file_import import ImportOptions, run
from irm.services.store import Store
from tests.builders import tables
from tests.services.imports.table_files import text_file
from tests.services.imports.tracker_files import TRACKERS

STATEMENTS = {
    "people": "SELECT i.display_name, s.code FROM influencer AS i JOIN stage AS s ON s.id = i.stage_id ORDER BY i.id",
    "touches": (
        "SELECT i.display_name, substr(x.happened_at, 1, 10), x.channel, x.direction, x.body, x.next_step, x.next_due"
        " FROM interaction AS x JOIN influencer AS i ON i.id = x.influencer_id ORDER BY x.id"
    ),
    "cooperations": (
        "SELECT i.display_name, c.name, p.code, x.fee, x.currency, x.dropped_on IS NOT NULL FROM cooperation AS x"
        " JOIN influencer AS i ON i.id = x.influencer_id JOIN campaign AS c ON c.id = x.campaign_id"
        " JOIN pipeline_stage AS p ON p.id = x.pipeline_stage_id ORDER BY x.id"
    ),
    "deliverables": (
        "SELECT i.display_name, x.type, x.platform, x.status, x.go_live_on, x.published_on, x.link, x.coupon_code"
        " FROM deliverable AS x JOIN cooperation AS c ON c.id = x.cooperation_id"
        " JOIN influencer AS i ON i.id = c.influencer_id ORDER BY x.id"
    ),
    "offers": (
        "SELECT i.display_name, x.made_by, x.accepted_on IS NOT NULL, p.kind, p.amount, p.currency, p.note, p.condition"
        " FROM offer AS x JOIN compensation_part AS p ON p.offer_id = x.id"
        " JOIN cooperation AS c ON c.id = x.cooperation_id JOIN influencer AS i ON i.id = c.influencer_id"
        " ORDER BY x.id, p.position"
    ),
    "rights": "SELECT kind, starts_on, ends_on, note FROM usage_right ORDER BY id",
    "payments": "SELECT amount, currency, due_trigger, fixed_on, paid_on FROM payment ORDER BY id",
    "contracts": "SELECT signed_on, note FROM contract ORDER BY id",
    "notes": "SELECT display_name, notes FROM influencer WHERE notes <> '' ORDER BY id",
}


def take(store: Store, folder: Path, name: str, **options: Any) -> ImportReport:
    """Take one of the trackers in."""
    path = text_file(folder, TRACKERS[name], name=f"{name}.csv")
    return run(store, path, ImportOptions(**options))


def came_of(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Return what stands in the tables that a tracker may write, those with nothing in them left out."""

    def work(raw: Any) -> dict[str, list[tuple[Any, ...]]]:
        found = {name: raw.execute(statement).fetchall() for name, statement in STATEMENTS.items()}
        return {name: rows for name, rows in found.items() if rows}

    return store.examine(work)


__all__ = ["TRACKERS", "came_of", "tables", "take"]
