"""What a person has several of, as the text of one cell that an import reads back exactly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from irm.db.bulk_read import AFFINITY, ContactRow, PersonRecord, SnapshotRow
from irm.domain import iso
from irm.domain.cells import account_line, affinity_item, contact_item, refusal_text
from irm.domain.influencer import AffinityDraft, ContactPointDraft, Refusal
from irm.domain.lists import join_items
from irm.domain.mention import Mention, mention_item
from irm.domain.touches import stored_touch_lines

_OWN_COLUMNS: Final = {"email": 0, "phone": 1, "address": 2}
_OTHERS: Final = 3
_NONE: Final = [SnapshotRow(0, "", "", *[None] * 7)]


def other_contacts(record: PersonRecord) -> str:
    """Return the contact points that have no column of their own, each with its kind.

    Where e-mails, phones, addresses and others do not stand in this order, or one says more than its value, all of them
    are listed: order and the rest are kept here then.
    """
    places = [_OWN_COLUMNS.get(contact.kind, _OTHERS) for contact in record.contacts]
    is_plain = places == sorted(places) and not any(map(_says_more, record.contacts))
    return join_items(
        contact_item(contact_draft(contact))
        for contact, place in zip(record.contacts, places, strict=True)
        if place == _OTHERS or not is_plain
    )


def _says_more(contact: ContactRow) -> bool:
    has_column = contact.kind in _OWN_COLUMNS
    return has_column and bool(contact.label or contact.is_preferred or contact.confirmed_on)


def contact_draft(contact: ContactRow) -> ContactPointDraft:
    """Return a contact point."""
    confirmed_on = iso.day_from_text(contact.confirmed_on)
    return ContactPointDraft(contact.kind, contact.value, contact.label, bool(contact.is_preferred), confirmed_on)


def affinity_items(record: PersonRecord) -> Iterator[str]:
    """Yield every sign of affinity as one line."""
    for sign in record.more.get(AFFINITY, ()):
        yield affinity_item(AffinityDraft(iso.day_from_text(sign.noted_on), sign.note, sign.url))


def affinity(record: PersonRecord) -> str:
    """Return all signs of affinity."""
    return join_items(affinity_items(record))


def account_items(record: PersonRecord) -> list[str]:
    """Return every account with its latest metrics as one line."""
    items = []
    for account in record.accounts:
        latest = record.snapshots.get(account.id, _NONE)[-1]
        said = account.platform, account.handle, account.url, bool(account.is_verified)
        items.append(account_line(*said, latest[3:], latest.taken_on, latest.source))
    return items


def accounts(record: PersonRecord) -> str:
    """Return all accounts."""
    return join_items(account_items(record))


def mention_items(record: PersonRecord) -> Iterator[str]:
    """Yield everybody who speaks for the person as one line, each with the e-mail and phone used first."""
    for row in record.speakers:
        if not row.is_trashed:
            yield mention_item(Mention(row.name, row.kind, row.company, row.email, row.phone, row.role))


def representatives(record: PersonRecord) -> str:
    """Return everybody who speaks for the person."""
    return join_items(mention_items(record))


def refusal(on: str | None, reason: str) -> str:
    """Return day and reason, "" where nothing was refused."""
    return refusal_text(Refusal(iso.day_from_text(on), reason)) if on else ""


def touch_lines(record: PersonRecord) -> list[str]:
    """Return every touch as one line, the oldest first."""
    return stored_touch_lines(record.told)


def touches(record: PersonRecord) -> str:
    """Return all touches, one per line."""
    return "\n".join(touch_lines(record))
