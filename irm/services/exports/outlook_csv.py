"""People as Outlook takes them: the classic columns, all of them and in their order, days as month/day/year.

What Outlook has no column for stands at the end of the notes, a line each, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final

from sqlalchemy.orm import Session

from irm.db.bulk_read import ContactRow, PersonRecord
from irm.domain import iso
from irm.domain.person_name import exact_parts
from irm.domain.safe_cells import gently_safe
from irm.services.exports.contact_facts import PARTS, best_first, is_link, links, of_kind
from irm.services.exports.csv_rows import CsvRows
from irm.services.exports.job import ExportOptions, Progress, Selection, Written, checked_encoding, people


def _place(name: str) -> tuple[str, ...]:
    parts = ("Address", "Street", "Street 2", "Street 3", "Address PO Box", "City", "State", "Postal Code", "Country")
    return tuple(f"{name} {part}" for part in parts)


HEADERS: Final = (
    *("First Name", "Middle Name", "Last Name", "Title", "Suffix", "Initials", "Web Page", "Gender", "Birthday"),
    *("Anniversary", "Location", "Language", "Internet Free Busy", "Notes"),
    *("E-mail Address", "E-mail 2 Address", "E-mail 3 Address"),
    *("Primary Phone", "Home Phone", "Home Phone 2", "Mobile Phone", "Pager", "Home Fax"),
    *_place("Home"),
    *("Spouse", "Children", "Manager's Name", "Assistant's Name", "Referred By", "Company Main Phone"),
    *("Business Phone", "Business Phone 2", "Business Fax", "Assistant's Phone", "Company", "Job Title"),
    *("Department", "Office Location", "Organizational ID Number", "Profession", "Account"),
    *_place("Business"),
    *("Other Phone", "Other Fax"),
    *_place("Other"),
    *("Callback", "Car Phone", "ISDN", "Radio Phone", "TTY/TDD Phone", "Telex"),
    *("User 1", "User 2", "User 3", "User 4", "Keywords", "Mileage", "Hobby", "Billing Information"),
    *("Directory Server", "Sensitivity", "Priority", "Private", "Categories"),
)
_EMAILS: Final = ("E-mail Address", "E-mail 2 Address", "E-mail 3 Address")
_PHONES: Final = {
    "mobile": ("Mobile Phone",),
    "home": ("Home Phone", "Home Phone 2"),
    "work": ("Business Phone", "Business Phone 2"),
    "": ("Primary Phone", "Other Phone", "Mobile Phone", "Home Phone", "Business Phone", "Car Phone", "Home Phone 2"),
}
"""By label, the columns that are taken in this order; a phone goes into the first that is free."""
_PLACES: Final = {"home": ("Home",), "work": ("Business",), "": ("Home", "Business", "Other")}
_LINKS: Final = ("Web Page", "User 1", "User 2", "User 3", "User 4")


def write(
    session: Session,
    file: BinaryIO,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> Written:
    """Write the selected people, those in the trash left out; the options for raw cells and the encoding apply."""
    encoding = checked_encoding(options.encoding)
    sink = CsvRows(file, encoding=encoding, guard=None if options.is_raw else gently_safe)
    sink.add(HEADERS)
    count = 0
    for record in people(session, selection, parts=PARTS, with_trashed=False, progress=progress):
        found = _cells(record)
        sink.add([found.get(header, "") for header in HEADERS])
        count += 1
    return Written(count, sink.replaced)


def _cells(record: PersonRecord) -> dict[str, str]:
    """Return what is known of a person by column."""
    row = record.row
    name = exact_parts(row.display_name, kind=row.kind)
    found = {
        "First Name": name.first,
        "Last Name": name.last,
        "Language": row.languages,
        "Home City": row.city,
        "Home Country": row.country,
        "Categories": ";".join(tag.replace(";", ",") for tag in record.tags),
    }
    day = iso.day_from_text(row.birthday)
    if day is not None:
        found["Birthday"] = f"{day.month}/{day.day}/{day.year}"
    more = [*_contacts(record, found), *_links(record, found)]
    found["Notes"] = "\n".join(filter(None, (row.notes, *more)))
    return found


def _contacts(record: PersonRecord, found: dict[str, str]) -> Iterator[str]:
    """Put contact points into their columns; yield those that have none as lines."""
    for contact in best_first(record, "email"):
        if not _put(found, _EMAILS, contact.value):
            yield f"E-mail: {contact.value}"
    for contact in best_first(record, "phone"):
        if not _put(found, _columns(_PHONES, contact), contact.value):
            yield f"Phone: {contact.value}"
    for contact in best_first(record, "address"):
        free = next((name for name in _columns(_PLACES, contact) if f"{name} Address" not in found), None)
        if free is None:
            yield f"Address: {', '.join(contact.value.splitlines())}"
        else:
            _put_address(found, free, contact.value)
    for contact in of_kind(record, "messenger"):
        yield f"{contact.label or 'Messenger'}: {contact.value}"


def _links(record: PersonRecord, found: dict[str, str]) -> Iterator[str]:
    """Put links into their columns; yield accounts and other contacts that have none as lines."""
    for link in links(record):
        if not link.url or not _put(found, _LINKS, link.url):
            yield f"{link.platform}: {link.url or link.handle}"
    for contact in of_kind(record, "other"):
        if not (is_link(contact.value) and _put(found, _LINKS, contact.value)):
            yield f"{contact.label or 'Other'}: {contact.value}"


def _columns(by_label: dict[str, tuple[str, ...]], contact: ContactRow) -> tuple[str, ...]:
    label = contact.label.casefold()
    return (*by_label.get(label, ()), *by_label[""])


def _put(found: dict[str, str], columns: tuple[str, ...], value: str) -> bool:
    free = next((column for column in columns if column not in found), None)
    if free is None:
        return False
    found[free] = value
    return True


def _put_address(found: dict[str, str], name: str, value: str) -> None:
    """Write an address whole and line by line; the third line has all that are left."""
    lines = value.splitlines()
    found[f"{name} Address"] = value
    for column, line in zip(("Street", "Street 2", "Street 3"), (*lines[:2], ", ".join(lines[2:])), strict=False):
        found[f"{name} {column}"] = line
