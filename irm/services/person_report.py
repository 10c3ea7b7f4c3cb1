"""Everything the file holds about one person, to be handed to them: as an object for JSON, and with files beside it.

What is told is found in the schema (`db/belongings.py`): a new table is in the report without a line of code. Other
people are told as names where the person's own rows name them, and no further.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy.orm import Session

from irm.db import history_rows, person_tables
from irm.db.engine import raw_connection
from irm.domain import clock, iso
from irm.domain.file_names import safe_name
from irm.errors import IrmError
from irm.services import attachments
from irm.services.exports.new_file import new_file

FORMAT: Final = "irm-person"
VERSION: Final = 1
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PastChange:
    """What one step did to one row: only what differs, None for a side on which the row was not there."""

    when: datetime
    label: str
    table: str
    id: int
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class PersonReport:
    """All rows of a person by table, what was derived from them, and every change of them still on record."""

    id: int
    name: str
    made_at: datetime
    tables: dict[str, tuple[Row, ...]]
    facts: Row
    past: tuple[PastChange, ...]


def read(session: Session, person: int) -> PersonReport:
    """Return the report of one person. Raises IrmError person.unknown."""
    raw = raw_connection(session)
    tables = person_tables.rows(raw, person)
    if not tables["influencer"]:
        raise IrmError("person.unknown", value=str(person))
    changes = person_tables.past(raw, person)
    steps = history_rows.steps_named(raw, {step for step, *_ in changes})
    return PersonReport(
        person,
        str(tables["influencer"][0]["display_name"]),
        clock.now(),
        {table: tuple(rows) for table, rows in tables.items()},
        person_tables.facts(raw, person),
        tuple(
            PastChange(iso.from_text(steps[step].made_at), steps[step].label, table, row, before, after)
            for step, table, row, before, after in changes
        ),
    )


def as_object(report: PersonReport) -> Row:
    """Return the report as docs/FORMAT.md describes it."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "made_at": iso.to_text(report.made_at),
        "person": report.tables["influencer"][0],
        "derived": report.facts,
        **{table: list(rows) for table, rows in report.tables.items() if table != "influencer"},
        "history": [
            {
                "at": iso.to_text(change.when),
                "step": change.label,
                "table": change.table,
                "id": change.id,
                "before": change.before,
                "after": change.after,
            }
            for change in report.past
        ],
    }


def write_json(report: PersonReport, path: Path) -> None:
    """Write the report for programs. Raises IrmError file.cannot_write."""
    text = json.dumps(as_object(report), ensure_ascii=False, indent=1)
    keep(path, text.encode("utf-8", errors="replace"))


def keep(path: Path, content: bytes) -> None:
    """Write a finished report: all of it or nothing, readable by its owner alone. Raises IrmError file.cannot_write."""
    with new_file(path) as place:
        place.write_bytes(content)


def copy_files(session: Session, person: int, folder: Path) -> tuple[int, int]:
    """Copy the contents of a person's attachments into a folder; return how many came and how many could not.

    Raises IrmError file.cannot_write.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise IrmError("file.cannot_write", path=str(folder), reason=error.strerror or "") from error
    came = missing = 0
    for row in attachments.rows(session, person):
        try:
            attachments.save_as(session, row.id, _free(folder, safe_name(row.name)))
            came += 1
        except IrmError as error:
            if not error.code.startswith("attachment."):
                raise
            missing += 1
    return came, missing


def _free(folder: Path, name: str) -> Path:
    """Return a place where nothing lies yet: two files of one name are both copied."""
    place, number = folder / name, 1
    while place.exists():
        number += 1
        place = folder / f"{Path(name).stem} {number}{Path(name).suffix}"
    return place
