"""The formats there are, and which one a file name asks for."""

from __future__ import annotations

from array import array
from dataclasses import asdict, dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from irm.db import bulk_read
from irm.db.engine import raw_connection
from irm.errors import IrmError
from irm.services.exports import (
    csv_file,
    google_csv,
    hubspot_csv,
    json_file,
    mail_merge_csv,
    mailchimp_csv,
    outlook_csv,
    vcard3,
    vcard4,
    xlsx_file,
)
from irm.services.exports.job import (
    ExportOptions,
    ExportResult,
    Progress,
    Selection,
    Writer,
    Written,
)
from irm.services.exports.new_file import new_file
from irm.services.garbage import collected_seldom


@dataclass(frozen=True, slots=True)
class Format:
    """One format: `takes_columns` where they can be chosen, `is_mailing` where it is for writing to people."""

    write: Writer
    ending: str
    takes_columns: bool = False
    is_mailing: bool = False


ALL: Final[dict[str, Format]] = {
    "csv": Format(csv_file.write, ".csv", takes_columns=True),
    "xlsx": Format(xlsx_file.write, ".xlsx", takes_columns=True),
    "vcf": Format(vcard3.write, ".vcf"),
    "vcf4": Format(vcard4.write, ".vcf"),
    "google": Format(google_csv.write, ".csv"),
    "outlook": Format(outlook_csv.write, ".csv"),
    "hubspot": Format(hubspot_csv.write, ".csv"),
    "mailchimp": Format(mailchimp_csv.write, ".csv", is_mailing=True),
    "mailmerge": Format(mail_merge_csv.write, ".csv", takes_columns=True, is_mailing=True),
    "json": Format(json_file.write, ".json"),
}
"""By name: `vcf` is vCard 3.0, which nearly everything reads, `vcf4` is vCard 4.0."""

FORMATS: Final = tuple(ALL)
ENDINGS: Final = {name: found.ending for name, found in ALL.items()}
TABLES: Final = tuple(name for name, found in ALL.items() if found.ending in (".csv", ".xlsx"))
"""The formats that are rows of cells."""

_BY_ENDING: Final = {".csv": "csv", ".xlsx": "xlsx", ".vcf": "vcf", ".vcard": "vcf", ".json": "json"}
_BUFFERED: Final = 1 << 18


def format_of(path: Path, name: str = "") -> str:
    """Return the format named, or the one the ending of the file asks for. Raises IrmError "format.unknown"."""
    found = name.strip().casefold() if name else _BY_ENDING.get(path.suffix.casefold(), "")
    if found not in ALL:
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
    name, options = format_of(path, format_name), options or ExportOptions()
    wanted, left_out = _narrowed(session, selection or Selection(), name, options)
    with collected_seldom(), new_file(path) as place, place.open("wb", buffering=_BUFFERED) as file:
        written = ALL[name].write(session, file, selection=wanted, options=options, progress=progress)
    fields = asdict(written) | {"left_out": left_out | dict(written.left_out)}
    return ExportResult(**fields, path=path)


def content(
    session: Session, format_name: str, *, selection: Selection, options: ExportOptions, most: int
) -> tuple[bytes, Written]:
    """Return what the file would hold for the first `most` people of the selection, to be looked at."""
    wanted, _ = _narrowed(session, selection, format_name, options)
    ids = wanted.ids
    if ids is None:
        ids = bulk_read.person_ids(raw_connection(session), with_trashed=format_name == "json")
    file = BytesIO()
    writer = ALL[format_name].write
    written = writer(session, file, selection=Selection(ids[:most]), options=options)
    return file.getvalue(), replace(written, count=len(ids), left_out={})


def mailable(session: Session, selection: Selection) -> tuple[array[int], dict[str, int]]:
    """Return those of a selection who may be mailed, in their order, and how many are not by the code of the reason.

    "do_not_contact", "not_relevant", "no_email", the first that is true of somebody. People in the trash are nobody.
    """
    return bulk_read.mailable(raw_connection(session), selection.ids)


def only_mailable(format_name: str, options: ExportOptions) -> bool:
    """Say whether only people are written who may be mailed."""
    return ALL[format_name].is_mailing if options.is_mailable is None else options.is_mailable


def _narrowed(
    session: Session, selection: Selection, name: str, options: ExportOptions
) -> tuple[Selection, dict[str, int]]:
    if not only_mailable(name, options):
        return selection, {}
    ids, left_out = mailable(session, selection)
    return Selection(ids), left_out
