"""One person while the cells of a row are being read: everything said so far, and what could not be understood."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from irm.domain.influencer import AccountDraft, AffinityDraft, ContactPointDraft, Refusal
from irm.domain.interaction import InteractionDraft
from irm.domain.mention import Mention, mentions_of


@dataclass(slots=True)
class Person:
    """What the cells of one row say; `left` holds texts that fit nowhere and go to the notes, so that nothing is lost.

    `handles` are (platform, header, text) with "" for the platform of the row. `counts` are by platform, then by field.
    """

    line: int
    name: str = ""
    first_name: str = ""
    last_name: str = ""
    legal_name: str = ""
    kind: str = ""
    platform: str = ""
    country: str = ""
    city: str = ""
    stage: str = ""
    sort_name: str = ""
    time_zone: str = ""
    influence_type: str = ""
    origin: str = ""
    introduced_by: str = ""
    rhythm_days: int | None = None
    birthday: date | None = None
    metrics_date: date | None = None
    do_not_contact: Refusal | None = None
    not_relevant: Refusal | None = None
    next_step: str = ""
    next_step_header: str = ""
    next_due: date | None = None
    own_values: dict[str, str] = field(default_factory=dict)
    languages: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    handles: list[tuple[str, str, str]] = field(default_factory=list)
    urls: list[tuple[str, str]] = field(default_factory=list)
    accounts: list[AccountDraft] = field(default_factory=list)
    contacts: list[ContactPointDraft] = field(default_factory=list)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    contacted_on: list[tuple[str, date]] = field(default_factory=list)
    touches: list[tuple[InteractionDraft, str]] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    managers: list[str] = field(default_factory=list)
    agencies: list[str] = field(default_factory=list)
    agent_emails: list[str] = field(default_factory=list)
    agent_phones: list[str] = field(default_factory=list)
    causes: list[str] = field(default_factory=list)
    affinity: list[AffinityDraft] = field(default_factory=list)
    streets: list[str] = field(default_factory=list)
    postal_codes: list[tuple[str, str]] = field(default_factory=list)
    regions: list[tuple[str, str]] = field(default_factory=list)

    def leave(self, header: str, text: str) -> None:
        """Keep a text that could not be understood, with the header it stood under."""
        self.left.append(f"{header}: {text}" if header else text)

    def contact(self, kind: str, value: str) -> None:
        """Add a way to reach the person, once."""
        for known in self.contacts:
            if known.value == value and known.kind == kind:
                return
        self.contacts.append(ContactPointDraft(kind, value))

    def put_address_together(self) -> None:
        """Make one address of its parts, unless there is a whole one; parts without a street go to the notes."""
        if any(contact.kind == "address" for contact in self.contacts):
            return
        if not self.streets:
            for header, text in (*self.postal_codes, *self.regions):
                self.leave(header, text)
            return
        codes, regions = (" ".join(text for _, text in found) for found in (self.postal_codes, self.regions))
        place = " ".join(filter(None, (codes, self.city, regions)))
        self.contact("address", "\n".join(filter(None, (*self.streets, place, self.country))))

    def all_mentions(self) -> tuple[Mention, ...]:
        """Return who is said to speak for the person."""
        said = mentions_of(self.managers, self.agencies, self.agent_emails, self.agent_phones)
        return (*self.mentions, *said)

    def full_name(self) -> str:
        """Return the name, put together from its parts where the file has only those; Korean names run together."""
        if self.name or not (self.first_name or self.last_name):
            return self.name
        if _is_hangul(self.first_name) and _is_hangul(self.last_name):
            return self.last_name + self.first_name
        return f"{self.first_name} {self.last_name}".strip()


def _is_hangul(text: str) -> bool:
    return bool(text) and all("가" <= letter <= "힣" for letter in text)
