"""People for a mail merge in a word processor or mail program: one row per recipient, headers of plain letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO, Final

from sqlalchemy.orm import Session

from irm.db import bulk_read
from irm.db.bulk_read import PersonRecord
from irm.db.engine import raw_connection
from irm.domain.safe_cells import gently_safe
from irm.services.exports import columns as table
from irm.services.exports.contact_facts import PARTS, best, letter_name, main_link
from irm.services.exports.csv_file import percent
from irm.services.exports.csv_rows import CsvRows
from irm.services.exports.job import (
    ExportOptions,
    Progress,
    Selection,
    Written,
    checked_encoding,
    id_pages,
    own_fields,
)
from irm.services.exports.rows import Reader

HEADERS: Final = ("First Name", "Last Name", "Full Name", "Email", "Handle", "Platform", "Profile URL")
USUAL: Final = ("followers", "country", "city", "languages", "tags")
"""What is added where no columns were chosen, and the user's own fields."""
_THERE: Final = frozenset(("name", "emails", "handle", "platform", "url"))
"""Columns that the first ones hold already."""


def write(
    session: Session,
    file: BinaryIO,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> Written:
    """Write the selected people who have an e-mail address, then the columns that were chosen; left out: "no_email"."""
    own = table.own_columns(own_fields(session))
    chosen = [column for column in table.chosen(options.columns, own) if column.key not in _THERE]
    if not options.columns:
        chosen = [*table.chosen(USUAL), *own]
    sink = CsvRows(file, encoding=checked_encoding(options.encoding), guard=None if options.is_raw else gently_safe)
    sink.add(headers([*HEADERS, *(column.header for column in chosen)]))
    count = without = 0
    connection, reader = raw_connection(session), Reader(chosen)
    for ids in id_pages(connection, selection, with_trashed=False, progress=progress):
        records = [record for record in bulk_read.page(connection, ids, parts=PARTS) if not record.row.trashed_at]
        found = [record for record in records if best(record, "email").strip()]
        without += len(records) - len(found)
        count += len(found)
        _, cells = reader.read(connection, [record.row.id for record in found])
        sink.add_columns([*zip(*map(_known, found), strict=True), *(list(map(percent, one)) for one in cells)])
    return Written(count, sink.replaced, left_out={"no_email": without} if without else {})


def headers(names: Sequence[str]) -> list[str]:
    """Return names of letters, figures and single blanks; one that came before gets a number."""
    found: list[str] = []
    for name in names:
        plain = " ".join("".join(letter if letter.isalnum() else _apart(letter) for letter in name).split()) or "Field"
        number, wanted = 1, plain
        while wanted.casefold() in (other.casefold() for other in found):
            number += 1
            wanted = f"{plain} {number}"
        found.append(wanted)
    return found


def _apart(letter: str) -> str:
    """Return what stands for a sign: nothing for a hyphen ("E-mails" is "Emails"), else a blank."""
    return "" if letter in "-'’" else " "


def _known(record: PersonRecord) -> tuple[str, ...]:
    """Return what stands under HEADERS."""
    name, link = letter_name(record), main_link(record)
    email = best(record, "email").strip()
    return name.first, name.last, record.row.display_name, email, link.handle, link.platform, link.url
