"""A representative: an agent, manager or agency that speaks for influencers; its draft, its row in a list, its page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from irm.domain.checked_parts import CheckedContact, Complaints, checked_contacts, checked_representations
from irm.domain.influencer import ContactPointDraft
from irm.domain.representation import Representation

KINDS: Final = ("agent", "manager", "agency")

_LONGEST_NAME: Final = 500
_LONGEST_BLOCK: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class RepresentativeDraft:
    """A representative as it is typed; `people` are those they speak for, in the order given."""

    name: str = ""
    kind: str = "manager"
    company: str = ""
    contact_points: tuple[ContactPointDraft, ...] = ()
    people: tuple[Representation, ...] = ()
    country: str = ""
    city: str = ""
    languages: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class CheckedRepresentative:
    """A representative as the store takes it."""

    name: str
    kind: str
    company: str
    country: str
    city: str
    languages: str
    notes: str
    contact_points: tuple[CheckedContact, ...]
    people: tuple[Representation, ...]


@dataclass(frozen=True, slots=True)
class RepresentativeRow:
    """One line of the list; people in the trash count for neither `people_count` nor `last_contact_on`."""

    id: int
    name: str
    kind: str
    company: str
    people_count: int
    last_contact_on: date | None
    email: str
    phone: str
    is_trashed: bool


@dataclass(frozen=True, slots=True)
class Representative:
    """One representative as its page shows it."""

    id: int
    uid: str
    draft: RepresentativeDraft
    row: RepresentativeRow
    created_at: datetime
    updated_at: datetime


def checked(draft: RepresentativeDraft) -> CheckedRepresentative:
    """Return the draft in its normal form. Raises Invalid with one Problem per wrong field."""
    complaints = Complaints()
    country = complaints.line("country", draft.country, limit=_LONGEST_NAME)
    region = country if len(country) == 2 and country.isascii() else ""
    contacts = checked_contacts(draft.contact_points, complaints, region=region)
    company = complaints.line("company", draft.company, limit=_LONGEST_NAME)
    name = complaints.line("name", draft.name, limit=_LONGEST_NAME)
    name = name or company or (contacts[0].value.splitlines()[0] if contacts else "")
    if not name and not complaints.has_any("contact_points", "company", "name"):
        complaints.add("name", "representative.name_missing")
    complaints.one_of("kind", draft.kind, KINDS, "representative.kind_unknown")
    result = CheckedRepresentative(
        name=name,
        kind=draft.kind,
        company=company,
        country=country,
        city=complaints.line("city", draft.city, limit=_LONGEST_NAME),
        languages=complaints.line("languages", draft.languages, limit=_LONGEST_NAME),
        notes=complaints.block("notes", draft.notes, limit=_LONGEST_BLOCK),
        contact_points=contacts,
        people=checked_representations("people", draft.people, complaints),
    )
    complaints.raise_if_any()
    return result
