"""Everything as JSON in a fixed order, one record a line: the same records give the same bytes.

The layout is described field by field in `docs/FORMAT.md`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from sqlalchemy.orm import Session

from irm.db import bulk_read
from irm.domain import clock, iso
from irm.services.exports.job import ExportOptions, ExportResult, Progress, Selection, people, raw_connection
from irm.services.exports.new_file import new_file
from irm.services.exports.person_object import person_object
from irm.services.exports.representative_object import representative_objects

FORMAT: Final = "irm"
VERSION: Final = 1
SETTINGS: Final = {
    "benchmarks": "benchmark",
    "settings": "data_setting",
    "views": "saved_view",
    "own_fields": "own_field",
}
"""Small tables that stand in the file beside the people, by the name of their list."""

_encode: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_PARTS: Final = bulk_read.PARTS


def write(
    session: Session,
    path: Path,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> ExportResult:
    """Write stages, tags, representatives and the selected people, those in the trash too; no option applies."""
    connection = raw_connection(session)
    stages = (
        {"id": key, "code": code, "name": name, "position": place, "is_hidden": bool(is_hidden)}
        for key, code, name, place, is_hidden in bulk_read.stages(connection)
    )
    tags = ({"id": i, "name": n, "colour": c} for i, n, _, c in bulk_read.tags(connection))
    settings = {
        name: [_plain(row) for row in bulk_read.all_rows(connection, table)] for name, table in SETTINGS.items()
    }
    count = 0

    def objects() -> Iterator[dict[str, Any]]:
        nonlocal count
        for record in people(session, selection, parts=_PARTS, with_trashed=True, progress=progress):
            yield person_object(record)
            count += 1

    exported_at = iso.to_text(clock.now())
    with new_file(path) as place, place.open("w", encoding="utf-8", newline="\n", buffering=1 << 18) as file:
        file.write(f'{{"format": "{FORMAT}", "version": {VERSION}, "exported_at": "{exported_at}",\n')
        for name, records in (
            ("stages", stages),
            ("tags", tags),
            *settings.items(),
            ("representatives", representative_objects(connection, selection.ids)),
            ("people", objects()),
        ):
            file.write(f'"{name}": [')
            file.writelines(_lines(records))
            file.write("\n]}\n" if name == "people" else "\n],\n")
    return ExportResult(count, path)


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: bool(value) if name.startswith("is_") else value for name, value in row.items()}


def _lines(records: Iterable[dict[str, Any]]) -> Iterator[str]:
    separator = "\n"
    for record in records:
        yield separator + _encode(record)
        separator = ",\n"
