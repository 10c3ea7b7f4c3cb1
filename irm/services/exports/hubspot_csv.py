"""People as HubSpot takes contacts: one row each, columns called as its own properties, stages as its words."""

from __future__ import annotations

from typing import BinaryIO, Final

from sqlalchemy.orm import Session

from irm.db.bulk_read import SPEAKERS, PersonRecord
from irm.domain.safe_cells import gently_safe
from irm.services.exports.contact_facts import PARTS, best, best_first, letter_name, links, main_link, of_kind
from irm.services.exports.csv_rows import CsvRows
from irm.services.exports.job import ExportOptions, Progress, Selection, Written, people

HEADERS: Final = (
    *("First Name", "Last Name", "Email", "Additional email addresses", "Phone Number", "Mobile Phone Number"),
    *("Company Name", "Website URL", "Lifecycle Stage", "Lead Status", "Street Address", "City", "Country/Region"),
    *("Date of birth", "Preferred language", "Other websites", "Message"),
)
_STAGES: Final = {
    "discovered": ("Lead", "New"),
    "warming_up": ("Lead", "Open"),
    "contacted": ("Lead", "Attempted to Contact"),
    "in_talks": ("Opportunity", "In Progress"),
    "partner": ("Customer", "Connected"),
    "ambassador": ("Evangelist", "Connected"),
    "resting": ("Other", "Bad Timing"),
    "ended": ("Other", "Unqualified"),
}
"""Lifecycle Stage and Lead Status, in HubSpot's own words, for each stage of the program."""


def write(
    session: Session,
    file: BinaryIO,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> Written:
    """Write the selected people, those in the trash left out; only the option for raw cells applies."""
    sink = CsvRows(file, has_mark=False, guard=None if options.is_raw else gently_safe)
    sink.add(HEADERS)
    count = 0
    for record in people(session, selection, parts=PARTS | {SPEAKERS}, with_trashed=False, progress=progress):
        sink.add(_row(record))
        count += 1
    return Written(count)


def _row(record: PersonRecord) -> list[str]:
    row = record.row
    name, main = letter_name(record), main_link(record).url
    email, *others = [contact.value for contact in best_first(record, "email")] or [""]
    phone = best(record, "phone")
    mobiles = [contact.value for contact in of_kind(record, "phone") if contact.value != phone]
    stage, status = _STAGES.get(row.stage, ("Other", "Open"))
    if row.not_relevant_on or row.do_not_contact_on:
        status = "Unqualified"
    return [
        *(name.first, name.last, email, ";".join(others), phone, mobiles[0] if mobiles else ""),
        *(_company(record), main, stage, status, best(record, "address"), row.city, row.country),
        *(
            row.birthday or "",
            row.languages,
            ";".join(link.url for link in links(record) if link.url not in ("", main)),
        ),
        row.notes,
    ]


def _company(record: PersonRecord) -> str:
    """Return the agency that speaks for the person first, "" without one."""
    for speaker in record.speakers:
        if not speaker.is_trashed and (speaker.company or speaker.kind == "agency"):
            return speaker.company or speaker.name
    return ""
