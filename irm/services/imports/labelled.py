"""Reads columns that come with a label in the column beside them: "E-mail 1 - Label" with "E-mail 1 - Value".

A custom field that an address book calls "TikTok" or "Agent" is read as a column of that name would be.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Final

from irm.domain.influencer import ContactPointDraft
from irm.domain.platforms import platform_of
from irm.services.imports import aliases
from irm.services.imports.columns import URL
from irm.services.imports.person import Person
from irm.services.imports.places import Place, place_of, says_fax, usual_label
from irm.services.imports.values import Values

Reader = Callable[[Values, Person, str, str], None]
_WITH_LABEL: Final = frozenset(("email", "emails", "phone", "phones"))
_AS_A_COLUMN: Final = frozenset(
    (
        *("handle", "url", "accounts", "followers", "birthday", "messenger", "phone", "email", "agency", "manager"),
        *("agent_email", "agent_phone", "introduced_by", "origin", "stage", "tags", "languages", "time_zone"),
        *(
            "legal_name",
            "sort_name",
            "nickname",
            "do_not_contact",
            "fax",
            "avg_views",
            "avg_likes",
            "avg_comments",
            "address",
        ),
    )
)
"""What a label of a custom field may say that its value is."""

_OTHER: Final = frozenset(("Other", "* Other"))
BREAK: Final = ":::"
"""What stands between several values in a cell of Google Contacts."""


def contact_label(values: Values, person: Person, header: str, text: str) -> None:
    """Read what the value in the column beside is for."""
    person.labels[place_of(header).group] = text


def with_label(field: str, header: str, read: Reader) -> Reader:
    """Return a reader that gives contacts the label their header, or the column beside, has for them."""
    place = place_of(header)
    if field in _WITH_LABEL and (place.group or place.label or place.is_main):
        return partial(_contacts, read, place)
    if field == "messenger" and place.group:
        return partial(_messenger, place)
    if field == "url" and place.group:
        return partial(_link, place)
    return read


def _contacts(read: Reader, place: Place, values: Values, person: Person, header: str, text: str) -> None:
    before = len(person.contacts)
    read(values, person, header, text)
    name, is_main = person.label_of(place)
    machine = says_fax(name) if name else ""
    for number, contact in enumerate(person.contacts[before:], before):
        if machine:
            person.contacts[number] = ContactPointDraft("other", f"{machine.capitalize()}: {contact.value}")
        elif contact.kind in ("email", "phone"):
            person.contacts[number] = ContactPointDraft(contact.kind, contact.value, name, is_main and number == before)


def _messenger(place: Place, values: Values, person: Person, header: str, text: str) -> None:
    name, _ = person.label_of(place)
    for part in _parts(text):
        person.contact("messenger", f"{name}: {part}" if name else part)


def _link(place: Place, values: Values, person: Person, header: str, text: str) -> None:
    """Read links, and the bare handles of a platform that the label names."""
    platform = platform_of(person.label_of(place)[0])
    for part in _parts(text):
        if platform and platform != "other" and URL.fullmatch(part) is None:
            person.handles.append((platform, header, part))
        else:
            person.urls.append((header, part))


def anything(reader_of: Callable[[str], Reader], values: Values, person: Person, header: str, text: str) -> None:
    """Read a value that may be anything, as its label says; `reader_of` gives the reader of a field."""
    label = person.labels.get(place_of(header).group, "")
    name, _ = usual_label(label)
    field = _field(name)
    for part in _parts(text):
        if field:
            reader_of(field)(values, person, name, part)
        elif URL.fullmatch(part) is not None and platform_of(part) is not None:
            person.urls.append((name or header, part))
        elif label in _OTHER:
            person.contact("other", part)
        else:
            person.leave(name or header, part)


@lru_cache(1_000)
def _field(name: str) -> str:
    """Return the field that the label of a custom field names, "" for none."""
    field = aliases.load().guess(name).field if name else ""
    return field if field.partition(":")[0] in _AS_A_COLUMN else ""


def _parts(text: str) -> list[str]:
    return [part for part in map(str.strip, text.split(BREAK)) if part] if BREAK in text else [text]
