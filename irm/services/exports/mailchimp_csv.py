"""People as Mailchimp takes an audience: one row per e-mail address, texts no longer than it keeps."""

from __future__ import annotations

from collections import Counter
from typing import BinaryIO, Final

from sqlalchemy.orm import Session

from irm.db.bulk_read import PersonRecord
from irm.domain.safe_cells import gently_safe
from irm.services.exports.contact_facts import PARTS, best, country, letter_name
from irm.services.exports.csv_rows import CsvRows
from irm.services.exports.job import ExportOptions, Progress, Selection, Written, people

HEADERS: Final = ("Email Address", "First Name", "Last Name", "Address", "Phone Number", "Birthday", "Tags")
LONGEST: Final = 255
"""Bytes of a text field (Mailchimp, format guidelines for your import file)."""
_LONGEST_TAG: Final = 100


def write(
    session: Session,
    file: BinaryIO,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> Written:
    """Write the selected people who have an e-mail address Mailchimp takes, each address once.

    Left out are "no_email", "email_letters" (others than ASCII before the @) and "email_twice".
    """
    sink = CsvRows(file, has_mark=False, guard=None if options.is_raw else gently_safe)
    sink.add(HEADERS)
    seen: set[str] = set()
    left_out: Counter[str] = Counter()
    count = shortened = 0
    for record in people(session, selection, parts=PARTS, with_trashed=False, progress=progress):
        email = best(record, "email").strip()
        reason = _refusal(email, seen)
        if reason:
            left_out[reason] += 1
            continue
        seen.add(email.casefold())
        cells = _cells(record)
        short = [cut(cell, LONGEST) for cell in cells]
        shortened += sum(one != other for one, other in zip(cells, short, strict=True))
        sink.add([email, *short, _birthday(record), _tags(record)])
        count += 1
    return Written(count, shortened=shortened, left_out=dict(left_out))


def cut(text: str, longest: int) -> str:
    """Return the beginning of a text that fits into so many bytes of UTF-8, cut between characters."""
    data = text.encode()
    return text if len(data) <= longest else data[:longest].decode(errors="ignore").rstrip()


def _refusal(email: str, seen: set[str]) -> str:
    """Return why an address cannot be taken, "" where it can."""
    if "@" not in email:
        return "no_email"
    if not email.rpartition("@")[0].isascii():
        return "email_letters"
    return "email_twice" if email.casefold() in seen else ""


def _cells(record: PersonRecord) -> list[str]:
    name = letter_name(record)
    return [name.first, name.last, _address(record), best(record, "phone")]


def _address(record: PersonRecord) -> str:
    """Return the address in one cell, its parts with two blanks between; the country by the code Mailchimp wants."""
    lines = [" ".join(line.split()) for line in best(record, "address").splitlines() if line.strip()]
    if not lines:
        return ""
    parts = [*lines[:-1], country(lines[-1])]
    home = country(record.row.country)
    return "  ".join(parts if not home or parts[-1] == home else [*parts, home])


def _birthday(record: PersonRecord) -> str:
    day = record.row.birthday
    return f"{day[5:7]}/{day[8:10]}" if day else ""


def _tags(record: PersonRecord) -> str:
    """Return the tags with commas between, which a tag itself cannot have here."""
    return ",".join(cut(" ".join(tag.replace(",", " ").split()), _LONGEST_TAG) for tag in record.tags)
