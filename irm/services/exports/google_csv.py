"""People as Google Contacts takes them: its layout since 2024, with as many numbered columns as these people need.

What Google has no place for goes to custom fields. People are read twice, first to count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial
from typing import BinaryIO, Final

from sqlalchemy.orm import Session

from irm.db.bulk_read import ContactRow, PersonRecord
from irm.domain.checking_own_fields import file_text
from irm.domain.own_fields import OwnField
from irm.domain.person_name import exact_parts
from irm.domain.safe_cells import gently_safe
from irm.services.exports import cells
from irm.services.exports.contact_facts import PARTS, is_link, links, of_kind
from irm.services.exports.csv_rows import CsvRows
from irm.services.exports.job import ExportOptions, Progress, Selection, Written, own_fields, people

HEADERS: Final = (
    *("First Name", "Middle Name", "Last Name"),
    *("Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name", "Name Prefix", "Name Suffix"),
    *("Nickname", "File As", "Organization Name", "Organization Title", "Organization Department"),
    *("Birthday", "Notes", "Photo", "Labels"),
)
"""The columns that are there once."""

_PAIR: Final = ("Label", "Value")
_ADDRESS: Final = (
    *("Label", "Formatted", "Street", "City", "PO Box", "Region", "Postal Code", "Country", "Extended Address"),
)
_NUMBERED: Final = (
    ("E-mail", _PAIR),
    ("Phone", _PAIR),
    ("Address", _ADDRESS),
    ("Website", _PAIR),
    ("Custom Field", _PAIR),
)
"""The columns that are there several times, and their parts."""

_MY_CONTACTS: Final = "* myContacts"
_LABELS: Final = re.compile(r"\s*:::\s*")
_USUAL: Final = {"work": "Work", "home": "Home", "mobile": "Mobile", "other": "Other"}

Entries = list[tuple[str, ...]]


def write(
    session: Session,
    file: BinaryIO,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> Written:
    """Write the selected people, those in the trash left out; only the option for raw cells applies."""
    own = own_fields(session)
    read = partial(people, session, selection, parts=PARTS, with_trashed=False)
    widths = [1, 1, 0, 0, 0]
    for record in read(progress=_half(progress, first=True)):
        widths = [max(width, len(found)) for width, found in zip(widths, _numbered(record, own), strict=True)]
    sink = CsvRows(file, has_mark=False, guard=None if options.is_raw else gently_safe)
    sink.add(_header(widths))
    count = 0
    for record in read(progress=_half(progress, first=False)):
        sink.add(_row(record, own, widths))
        count += 1
    return Written(count)


def _half(progress: Progress | None, *, first: bool) -> Progress | None:
    """Return what is told of one of the two readings."""
    if progress is None:
        return None

    def told(done: int, total: int) -> None:
        progress(done // 2 if first else total - (total - done + 1) // 2, total)

    return told


def _header(widths: Sequence[int]) -> list[str]:
    return [
        *HEADERS,
        *(
            f"{name} {number} - {part}"
            for (name, parts), width in zip(_NUMBERED, widths, strict=True)
            for number in range(1, width + 1)
            for part in parts
        ),
    ]


def _row(record: PersonRecord, own: Sequence[OwnField], widths: Sequence[int]) -> list[str]:
    row = record.row
    name = exact_parts(row.display_name, kind=row.kind)
    once = [name.first, "", name.last, *[""] * 6, row.sort_name, "", "", "", row.birthday or "", row.notes, ""]
    once.append(" ::: ".join([*map(_label, record.tags), _MY_CONTACTS]))
    for found, width, (_, parts) in zip(_numbered(record, own), widths, _NUMBERED, strict=True):
        once.extend(cell for entry in found for cell in entry)
        once.extend([""] * ((width - len(found)) * len(parts)))
    return once


def _label(tag: str) -> str:
    """Return a tag as a label: three colons would part it, and a star begins the labels of the system."""
    return _LABELS.sub(" : ", tag).removeprefix("* ")


def _numbered(record: PersonRecord, own: Sequence[OwnField]) -> tuple[Entries, ...]:
    """Return what stands in the numbered columns."""
    websites, custom = _elsewhere(record)
    custom += _custom(record, own)
    return (
        _pairs(of_kind(record, "email")),
        _pairs(of_kind(record, "phone")),
        _addresses(record),
        websites,
        custom,
    )


def _pairs(contacts: Iterable[ContactRow]) -> Entries:
    return [(_name_of(contact), contact.value) for contact in contacts]


def _name_of(contact: ContactRow) -> str:
    """Return the label of a contact point; a star marks the one to use first."""
    label = _USUAL.get(contact.label.casefold(), contact.label)
    return f"* {label or 'Other'}" if contact.is_preferred else label


def _addresses(record: PersonRecord) -> Entries:
    """Return where somebody lives as an address of town and country, then the addresses."""
    row = record.row
    found: Entries = []
    if row.city or row.country:
        found.append(("", "", "", row.city, "", "", "", row.country, ""))
    for contact in of_kind(record, "address"):
        found.append((_name_of(contact), contact.value, contact.value, "", "", "", "", "", ""))
    return found


def _elsewhere(record: PersonRecord) -> tuple[Entries, Entries]:
    """Return accounts and other ways to reach somebody: links as websites, the rest as custom fields."""
    websites: Entries = []
    custom: Entries = []
    for link in links(record):
        if link.url:
            websites.append((link.platform, link.url))
        else:
            custom.append((link.platform, link.handle))
    for contact in record.contacts:
        if contact.kind == "other" and is_link(contact.value):
            websites.append((contact.label, contact.value))
        elif contact.kind in ("messenger", "other"):
            custom.append((contact.label or contact.kind.capitalize(), contact.value))
    return websites, custom


def _custom(record: PersonRecord, own: Sequence[OwnField]) -> Entries:
    row = record.row
    known = (
        ("Legal name", row.legal_name),
        ("Languages", row.languages),
        ("Do not contact", cells.refusal(row.do_not_contact_on, row.do_not_contact_reason)),
        *((field.name, file_text(field, record.own_values.get(field.code, ""))) for field in own),
    )
    return [(label, value) for label, value in known if value]
