"""One person while the cells of a row are being read: everything said so far, and what could not be understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from irm.domain.influencer import AccountDraft, AffinityDraft, ContactPointDraft, Refusal
from irm.domain.interaction import InteractionDraft
from irm.domain.mention import Mention, mentions_of
from irm.services.imports.places import Place, place_of_group, usual_label


@dataclass(slots=True)
class Person:
    """What the cells of one row say; `left` holds texts that fit nowhere and go to the notes, so that nothing is lost.

    `handles` are (platform, header, text) with "" for the platform of the row. `counts` are by platform, then by field,
    `labels` and `places` (parts of an address: what it is, its header, its text) by the group of their columns.
    """

    line: int
    row_id: str = ""
    name: str = ""
    first_name: str = ""
    middle_name: str = ""
    last_name: str = ""
    nicknames: list[tuple[str, str]] = field(default_factory=list)
    companies: list[tuple[str, str]] = field(default_factory=list)
    legal_name: str = ""
    kind: str = ""
    platforms: Sequence[str] = ()
    platform_cell: tuple[str, str] = ("", "")
    country: str = ""
    city: str = ""
    stage: str = ""
    pipeline_stage: str = ""
    sort_name: str = ""
    time_zone: str = ""
    influence_type: str = ""
    origin: str = ""
    introduced_by: str = ""
    rhythm_days: int | None = None
    birthday: date | None = None
    birth: dict[str, int] = field(default_factory=dict)
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
    labels: dict[str, str] = field(default_factory=dict)
    places: dict[str, list[tuple[str, str, str]]] = field(default_factory=dict)
    whole_addresses: dict[str, int] = field(default_factory=dict)
    responses: list[tuple[str, str]] = field(default_factory=list)
    """Header and text of what they answered."""
    posted_last: list[tuple[str, date]] = field(default_factory=list)
    touch_on: date | None = None
    touch_channel: str = ""
    touch_direction: str = ""
    touch_texts: list[str] = field(default_factory=list)
    """What a row of a contact log says of its touch."""
    tracked: list[tuple[str, str, str]] = field(default_factory=list)
    """Field of `tracker_fields.FIELDS`, header and text of what the row says of work in a campaign."""

    def leave(self, header: str, text: str) -> None:
        """Keep a text that could not be understood, with the header it stood under."""
        self.left.append(f"{header}: {text}" if header else text)

    @property
    def platform(self) -> str:
        """The platform of the row, "" where it names none."""
        return self.platforms[0] if self.platforms else ""

    def tracked_payment_left(self) -> None:
        """Keep what is said of a payment whose amount nobody knows."""
        for name, header, text in self.tracked:
            if name in ("payment_status", "payment_due", "paid_on"):
                self.leave(header, text)

    def contact(self, kind: str, value: str, label: str = "", *, is_preferred: bool = False) -> None:
        """Add a way to reach the person, once."""
        for known in self.contacts:
            if known.value == value and known.kind == kind:
                return
        self.contacts.append(ContactPointDraft(kind, value, label, is_preferred))

    def label_of(self, place: Place) -> tuple[str, bool]:
        """Return what the columns beside call a value, and whether they say that it is the main one of its kind."""
        label = self.labels.get(place.group)
        return (place.label, place.is_main) if label is None else usual_label(label)

    def put_together(self) -> None:
        """Make addresses and the birthday of their parts."""
        if self.places:
            self._put_addresses_together()
        if self.birth:
            self._put_birthday_together()

    def _put_addresses_together(self) -> None:
        """Make one address of the parts of each group that has a street; other parts go to the notes, or to city."""
        city, country = self.city, self.country
        for group, parts in self.places.items():
            said: dict[str, list[str]] = {"city": [], "country": []}
            for part, _, text in parts:
                said.setdefault(part, []).append(text)
            if not self.city and not self.country:
                self.city, self.country = " ".join(said["city"]), " ".join(said["country"])
            if not group:
                said["city"] = said["city"] or ([city] if city else [])
                said["country"] = said["country"] or ([country] if country else [])
            if group in self.whole_addresses:
                self._complete_address(self.whole_addresses[group], said)
            elif "street" in said and (group or not self.whole_addresses):
                label, is_main = self.label_of(place_of_group(group))
                self.contact("address", _address_text((), said), label, is_preferred=is_main)
            else:
                for part, header, text in parts:
                    if part in ("code", "region"):
                        self.leave(header, text)

    def _complete_address(self, place: int, said: dict[str, list[str]]) -> None:
        """Add to an address what the columns beside say and it does not: "Address" is often the street alone."""
        if place >= len(self.contacts) or self.contacts[place].kind != "address":
            return
        known = self.contacts[place]
        missing = {part: [text for text in texts if text not in known.value] for part, texts in said.items()}
        if any(missing.get(part) for part in ("street", "code", "region")):
            self.contacts[place] = replace(known, value=_address_text((known.value,), missing))

    def _put_birthday_together(self) -> None:
        year, month, day = (self.birth.get(part, 0) for part in ("year", "month", "day"))
        try:
            self.birthday = self.birthday or date(year, month, day)
        except ValueError:
            known = "-".join(f"{number:02}" for number in (year, month, day) if number)
            self.leave("Birthday", known)

    def all_mentions(self) -> tuple[Mention, ...]:
        """Return who is said to speak for the person."""
        said = mentions_of(self.managers, self.agencies, self.agent_emails, self.agent_phones)
        return (*self.mentions, *said)

    def other_name(self) -> str:
        """Return the legal name: as the file has it, or of first and last name where these are not in the name."""
        if self.legal_name or not (self.name and self.last_name):
            return self.legal_name
        parts = self.first_name.split() + self.last_name.split()
        known = self.name.casefold()
        if all(part.casefold() in known for part in parts):
            return ""
        return self._composed()

    def full_name(self) -> str:
        """Return the name, put together from its parts where the file has only those; Korean names run together."""
        if self.name or not (self.first_name or self.last_name):
            return self.name
        return self._composed()

    def _composed(self) -> str:
        if _is_hangul(self.first_name) and _is_hangul(self.last_name):
            return self.last_name + self.first_name
        return " ".join(filter(None, (self.first_name, self.middle_name, self.last_name)))


def _address_text(first: Sequence[str], said: dict[str, list[str]]) -> str:
    line = " ".join((*said.get("code", ()), *said.get("city", ()), *said.get("region", ())))
    return "\n".join(filter(None, (*first, *said.get("street", ()), line, *said.get("country", ()))))


def _is_hangul(text: str) -> bool:
    return bool(text) and all("가" <= letter <= "힣" for letter in text)
