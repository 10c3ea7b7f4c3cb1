"""Reads the cells of what is known of a person beyond names, accounts and numbers: address, origin, rhythm."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from irm.domain.cells import parse_affinity_item
from irm.domain.checking import LONGEST_RHYTHM
from irm.domain.clock import zone_like
from irm.domain.lists import split_items
from irm.services.imports.person import Person
from irm.services.imports.places import place_of
from irm.services.imports.values import Values

_NUMBER: Final = re.compile(r"\d{1,6}")
_HOUSE: Final = re.compile(r"\d{1,4}\s?[a-zA-Z]?")
"""The number of a house, which stands on the line of its street."""
_TWO_BLANKS: Final = re.compile(r"[^\S\n]{2,}")
"""What Mailchimp writes between the lines of an address."""


def address(values: Values, person: Person, header: str, text: str) -> None:
    """Read a whole address."""
    place = place_of(header)
    label, is_main = person.label_of(place)
    person.whole_addresses.setdefault(place.group, len(person.contacts))
    person.contact("address", _TWO_BLANKS.sub("\n", text), label, is_preferred=is_main)


def address_part(part: str, values: Values, person: Person, header: str, text: str) -> None:
    """Read a part of an address; without a street, postal codes and regions go to the notes."""
    if part == "street" and text.isdecimal() and "box" in header.casefold():
        text = f"PO Box {text}"
    parts = person.places.setdefault(place_of(header).group, [])
    if part == "street" and parts and parts[-1][0] == part and _HOUSE.fullmatch(text) is not None:
        text = f"{parts.pop()[2]} {text}"
    parts.append((part, header, text))


def birth_part(part: str, values: Values, person: Person, header: str, text: str) -> None:
    """Read the year, month or day of a birthday."""
    number = text.removesuffix(".0")
    if number.isdecimal() and len(number) <= 4:
        person.birth[part] = int(number)
    else:
        person.leave(header, text)


def row_id(values: Values, person: Person, header: str, text: str) -> None:
    """Read what tells the rows of one person from those of others."""
    person.row_id = text


def middle_name(values: Values, person: Person, header: str, text: str) -> None:
    """Read a name between the first and the last."""
    person.middle_name = text


def last_first_name(values: Values, person: Person, header: str, text: str) -> None:
    """Read a name written as "Doe, Jane"."""
    last, _, first = text.partition(",")
    person.last_name, person.first_name = last.strip(), first.strip()


def nickname(values: Values, person: Person, header: str, text: str) -> None:
    """Read a nickname: the name of somebody who has no other."""
    person.nicknames.append((header, text))


def company(values: Values, person: Person, header: str, text: str) -> None:
    """Read a company: a note, and the name of an entry that has no other."""
    person.companies.append((header, text))


def fax(values: Values, person: Person, header: str, text: str) -> None:
    """Read numbers nobody can be called on."""
    person.contact("other", f"{header}: {text}")


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
    "street": partial(address_part, "street"),
    "postal_code": partial(address_part, "code"),
    "region": partial(address_part, "region"),
    "address_city": partial(address_part, "city"),
    "address_country": partial(address_part, "country"),
    "year_of_birth": partial(birth_part, "year"),
    "month_of_birth": partial(birth_part, "month"),
    "day_of_birth": partial(birth_part, "day"),
    "row_id": row_id,
    "middle_name": middle_name,
    "last_first_name": last_first_name,
    "nickname": nickname,
    "company": company,
    "fax": fax,
    "origin": origin,
    "influence_type": influence_type,
    "introduced_by": introduced_by,
    "rhythm_days": rhythm_days,
    "time_zone": time_zone,
    "sort_name": sort_name,
    "causes": causes,
    "affinity": affinity,
}
