"""What an address book or a mailer wants to know of a person: ways to reach them, and links to their accounts."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from irm.db.bulk_read import ACCOUNTS, CONTACTS, OWN_VALUES, TAGS, ContactRow, PersonRecord
from irm.domain.handles import PLATFORMS, profile_url
from irm.domain.person_name import PersonName, first_and_last

PARTS: Final = frozenset((ACCOUNTS, CONTACTS, OWN_VALUES, TAGS))
"""What must be read of people for this."""

_LINK: Final = re.compile(r"(?:https?://|www\.)\S+\Z", re.IGNORECASE)
_BRITISH: Final = frozenset(("uk", "u.k.", "united kingdom", "great britain", "영국"))


class Link(NamedTuple):
    """An account: `url` is "" where its platform has no links."""

    platform: str
    handle: str
    url: str


def of_kind(record: PersonRecord, kind: str) -> list[ContactRow]:
    """Return the contact points of one kind in their order."""
    return [contact for contact in record.contacts if contact.kind == kind]


def best(record: PersonRecord, kind: str) -> str:
    """Return the contact point used first: the preferred one, else the first, "" without any."""
    found = of_kind(record, kind)
    return next((contact.value for contact in found if contact.is_preferred), found[0].value if found else "")


def best_first(record: PersonRecord, kind: str) -> list[ContactRow]:
    """Return the contact points of one kind, the preferred one first."""
    return sorted(of_kind(record, kind), key=lambda contact: not contact.is_preferred)


def links(record: PersonRecord) -> list[Link]:
    """Return the accounts in their order."""
    return [
        Link(PLATFORMS[row.platform].name, row.handle, row.url or profile_url(row.platform, row.handle))
        for row in record.accounts
        if row.handle or row.url
    ]


def main_link(record: PersonRecord) -> Link:
    """Return the account with the most followers."""
    fact = record.fact
    if not fact.platform:
        return Link("", "", "")
    return Link(PLATFORMS[fact.platform].name, fact.handle, fact.url or profile_url(fact.platform, fact.handle))


def is_link(text: str) -> bool:
    """Say whether a text is one link and nothing else."""
    return _LINK.match(text) is not None


def letter_name(record: PersonRecord) -> PersonName:
    """Return the first and last name for a letter."""
    row = record.row
    return first_and_last(row.display_name, row.legal_name, kind=row.kind)


def country(text: str) -> str:
    """Return a country as mailers take it: GB, not UK."""
    return "GB" if text.strip().casefold() in _BRITISH else text
