"""Reads the cells of what is known of a person beyond names, accounts and numbers: address, origin, rhythm."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from irm.domain.cells import parse_affinity_item
from irm.domain.checking import LONGEST_RHYTHM
from irm.domain.clock import zone_like
from irm.domain.influencer import ContactPointDraft
from irm.domain.lists import split_items
from irm.domain.text import fold
from irm.services.imports.person import Person
from irm.services.imports.values import Values

_NUMBER: Final = re.compile(r"\d{1,6}")
_LABELS: Final = (
    ("shipping", "shipping"),
    ("delivery", "shipping"),
    ("배송", "배송"),
    ("شحن", "شحن"),
    ("home", "home"),
)
"""Words of a header that say what an address is for."""


def address(values: Values, person: Person, header: str, text: str) -> None:
    """Read a whole address."""
    label = next((label for word, label in _LABELS if word in fold(header)), "")
    point = ContactPointDraft("address", text, label)
    if all((known.kind, known.value) != ("address", text) for known in person.contacts):
        person.contacts.append(point)


def street(values: Values, person: Person, header: str, text: str) -> None:
    """Read a line of an address."""
    person.streets.append(text)


def postal_code(values: Values, person: Person, header: str, text: str) -> None:
    """Read a postal code; without a street it goes to the notes."""
    person.postal_codes.append((header, text))


def region(values: Values, person: Person, header: str, text: str) -> None:
    """Read a state or province; without a street it goes to the notes."""
    person.regions.append((header, text))


def addresses(values: Values, person: Person, header: str, text: str) -> None:
    """Read a list of addresses."""
    for item in split_items(text):
        address(values, person, header, item)


def origin(values: Values, person: Person, header: str, text: str) -> None:
    """Read where somebody was found; words that mean none go to the notes."""
    person.origin = values.read_word(person, header, text, "origins")


def influence_type(values: Values, person: Person, header: str, text: str) -> None:
    """Read an influence type; words that mean none go to the notes."""
    person.influence_type = values.read_word(person, header, text, "influence_types")


def introduced_by(values: Values, person: Person, header: str, text: str) -> None:
    """Read who introduced somebody."""
    person.introduced_by = text


def rhythm_days(values: Values, person: Person, header: str, text: str) -> None:
    """Read a number of days; anything else goes to the notes."""
    found = _NUMBER.search(text)
    if found is not None and 1 <= int(found[0]) <= LONGEST_RHYTHM:
        person.rhythm_days = int(found[0])
    else:
        person.leave(header, text)


def time_zone(values: Values, person: Person, header: str, text: str) -> None:
    """Read a zone by its name; anything else goes to the notes."""
    person.time_zone = zone_like(text)
    if not person.time_zone:
        person.leave(header, text)


def sort_name(values: Values, person: Person, header: str, text: str) -> None:
    """Read what somebody is filed under."""
    person.sort_name = text


def causes(values: Values, person: Person, header: str, text: str) -> None:
    """Read what somebody stands for."""
    person.causes.append(text)


def affinity(values: Values, person: Person, header: str, text: str) -> None:
    """Read signs of affinity: items of ours, or one note."""
    items = split_items(text)
    found = [parse_affinity_item(item) for item in items]
    if all(sign.noted_on is None and not sign.url for sign in found):
        found = [parse_affinity_item(text)]
    person.affinity += found


READERS: Final[dict[str, Callable[[Values, Person, str, str], None]]] = {
    "address": address,
    "addresses": addresses,
    "street": street,
    "postal_code": postal_code,
    "region": region,
    "origin": origin,
    "influence_type": influence_type,
    "introduced_by": introduced_by,
    "rhythm_days": rhythm_days,
    "time_zone": time_zone,
    "sort_name": sort_name,
    "causes": causes,
    "affinity": affinity,
}
