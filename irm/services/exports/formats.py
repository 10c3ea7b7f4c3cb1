"""The formats there are, and which one a file name asks for."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from irm.errors import IrmError
from irm.services.exports import csv_file, json_file, vcard3, vcard4, xlsx_file
from irm.services.exports.job import ExportOptions, ExportResult, Progress, Selection, Writer

_WRITERS: Final[dict[str, Writer]] = {
    "csv": csv_file.write,
    "xlsx": xlsx_file.write,
    "vcf": vcard3.write,
    "vcf4": vcard4.write,
    "json": json_file.write,
}
FORMATS: Final = tuple(_WRITERS)
"""The formats by name: `vcf` is vCard 3.0, which nearly everything reads, `vcf4` is vCard 4.0."""

ENDINGS: Final = {"csv": ".csv", "xlsx": ".xlsx", "vcf": ".vcf", "vcf4": ".vcf", "json": ".json"}
_BY_ENDING: Final = {".csv": "csv", ".xlsx": "xlsx", ".vcf": "vcf", ".vcard": "vcf", ".json": "json"}


def format_of(path: Path, name: str = "") -> str:
    """Return the format named, or the one the ending of the file asks for. Raises IrmError "format.unknown"."""
    found = name.strip().casefold() if name else _BY_ENDING.get(path.suffix.casefold(), "")
    if found not in _WRITERS:
        raise IrmError("format.unknown", value=name or path.suffix or path.name, offered=", ".join(FORMATS))
    return found


def write(
    session: Session,
    path: Path,
    *,
    selection: Selection | None = None,
    options: ExportOptions | None = None,
    progress: Progress | None = None,
    format_name: str = "",
) -> ExportResult:
    """Write the selection to `path` in the format named or told by its ending; everybody where none is given.

    People in the trash are left out but for JSON. Raises IrmError "file.cannot_write", "format.unknown",
    "column.unknown" or "encoding.unknown", Cancelled from `progress`; the old file is whole then and nothing is left.
    """
    writer = _WRITERS[format_of(path, format_name)]
    return writer(
        session, path, selection=selection or Selection(), options=options or ExportOptions(), progress=progress
    )
