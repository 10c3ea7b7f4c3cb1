"""Everything as JSON in a fixed order, one record a line: the same records give the same bytes.

The layout is described field by field in `docs/FORMAT.md`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, Final

from sqlalchemy.orm import Session

from irm.db import bulk_read, campaign_tables
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.domain import clock, iso
from irm.services.exports.job import ExportOptions, Progress, Selection, Written, people
from irm.services.exports.person_object import person_object
from irm.services.exports.representative_object import representative_objects

FORMAT: Final = "irm"
VERSION: Final = 1
SETTINGS: Final = {
    "benchmarks": "benchmark",
    "settings": "data_setting",
    "views": "saved_view",
    "own_fields": "own_field",
    "import_mappings": "import_mapping",
    "export_presets": "export_preset",
}
"""Small tables that stand in the file beside the people, by the name of their list."""
CAMPAIGNS: Final = {
    "personas": "persona",
    "campaigns": "campaign",
    "slots": "slot",
    "pipeline_stages": "pipeline_stage",
    "cooperations": "cooperation",
    "pipeline_moves": "pipeline_move",
    "offers": "offer",
    "compensation_parts": "compensation_part",
    "contracts": "contract",
    "deliverables": "deliverable",
    "usage_rights": "usage_right",
    "shipments": "shipment",
    "payments": "payment",
    "permits": "permit",
    "exchange_rates": "exchange_rate",
    "put_off": "snooze",
    "reminders": "reminder",
    "not_same": "not_same",
    "former_uids": "former_uid",
}
"""Tables of campaigns and what hangs from them, by the name of their list, owners first."""

_encode: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_PARTS: Final = bulk_read.PARTS


def write(
    session: Session,
    file: BinaryIO,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> Written:
    """Write stages, tags, representatives, campaigns and the selected people, the trash too; no option applies."""
    connection = raw_connection(session)
    count = 0

    def objects() -> Iterator[dict[str, Any]]:
        nonlocal count
        for record in people(session, selection, parts=_PARTS, with_trashed=True, progress=progress):
            yield person_object(record)
            count += 1

    exported_at = iso.to_text(clock.now())
    file.write(f'{{"format": "{FORMAT}", "version": {VERSION}, "exported_at": "{exported_at}",\n'.encode())
    for name, records in (
        *_beside_people(connection, selection),
        ("people", objects()),
    ):
        file.write(f'"{name}": ['.encode())
        file.writelines(_lines(records))
        file.write(b"\n]}\n" if name == "people" else b"\n],\n")
    return Written(count)


def _beside_people(connection: Connection, selection: Selection) -> Iterator[tuple[str, Iterable[dict[str, Any]]]]:
    """Yield every list that stands before the people, by name."""
    stages = bulk_read.stages(connection)
    yield (
        "stages",
        (
            {"id": key, "code": code, "name": name, "position": place, "is_hidden": bool(is_hidden)}
            for key, code, name, place, is_hidden in stages
        ),
    )
    yield "tags", ({"id": i, "name": n, "colour": c} for i, n, _, c in bulk_read.tags(connection))
    for name, table in SETTINGS.items():
        yield name, [_plain(row) for row in bulk_read.all_rows(connection, table)]
    yield "representatives", representative_objects(connection, selection.ids)
    for name, table in CAMPAIGNS.items():
        yield name, _rows(connection, table, selection)


def _rows(connection: Connection, table: str, selection: Selection) -> Iterator[dict[str, Any]]:
    return (_plain(row) for row in campaign_tables.rows(connection, table, selection.ids))


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: bool(value) if name.startswith("is_") else value for name, value in row.items()}


def _lines(records: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    separator = "\n"
    for record in records:
        yield (separator + _encode(record)).encode()
        separator = ",\n"
