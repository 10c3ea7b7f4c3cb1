"""Our own cards: what the usual properties say, and the X-IRM lines for all that a vCard has no place for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import date
from typing import Final
from urllib.parse import unquote

from irm.domain import bars
from irm.domain.candidate import Candidate
from irm.domain.cells import parse_account_item, parse_affinity_item, parse_refusal
from irm.domain.checking_own_fields import parse
from irm.domain.counts import parse_count
from irm.domain.handles import canonical, profile_url
from irm.domain.influencer import AccountDraft, ContactPointDraft, InfluencerDraft, Introducer
from irm.domain.mention import parse_mention
from irm.domain.own_fields import OwnField
from irm.domain.text import fold
from irm.domain.touches import parse_touch_line
from irm.domain.vcard_text import split_unescaped, unescaped
from irm.errors import IrmError
from irm.services.imports import vcard_foreign
from irm.services.imports.vcard_cards import Card, Property

_ALL: Final = frozenset(field.name for field in fields(InfluencerDraft))
"""A card of ours is complete: what it does not mention is empty."""

_PROFILES: Final = ("X-SOCIALPROFILE", "SOCIALPROFILE", "URL")
_UUID: Final = re.compile(r"urn:uuid:([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})")
_DAY: Final = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")


def is_own(card: Card) -> bool:
    """Say whether this program wrote the card."""
    return bool(card.value("X-IRM-VERSION"))


def candidate(card: Card, own: Sequence[OwnField] = ()) -> Candidate:
    """Return what the card says; `own` are the user's own fields. Raises IrmError where a line cannot be read."""
    touches = [parse_touch_line(text) for text in _texts(card, "X-IRM-TOUCH")]
    city, country = _place(card)
    draft = InfluencerDraft(
        display_name=card.text("FN"),
        legal_name=card.text("X-IRM-LEGAL-NAME"),
        kind=card.text("X-IRM-KIND") or "person",
        country=country,
        city=city,
        languages=card.text("X-IRM-LANGUAGES"),
        stage=card.text("X-IRM-STAGE") or "discovered",
        birthday=_birthday(card.text("BDAY")),
        notes=card.text("NOTE"),
        tags=tuple(unescaped(tag) for tag in split_unescaped(card.value("CATEGORIES"), ",") if tag),
        accounts=_accounts(card),
        contact_points=tuple(_contacts(card)),
        do_not_contact=parse_refusal(card.text("X-IRM-DO-NOT-CONTACT")),
        not_relevant=parse_refusal(card.text("X-IRM-NOT-RELEVANT")),
        sort_name=card.text("X-IRM-SORT-NAME"),
        time_zone=card.text("X-IRM-TIME-ZONE"),
        influence_type=card.text("X-IRM-INFLUENCE-TYPE"),
        origin=card.text("X-IRM-ORIGIN"),
        introduced_by=Introducer(name) if (name := card.text("X-IRM-INTRODUCED-BY")) else None,
        rhythm_days=parse_count(days) if (days := card.text("X-IRM-RHYTHM-DAYS")) else None,
        causes=card.text("X-IRM-CAUSES"),
        affinity=tuple(map(parse_affinity_item, _texts(card, "X-IRM-AFFINITY"))),
        own_values=_own_values(card, own),
    )
    return Candidate(
        line=card.line,
        draft=draft,
        fields=_ALL,
        uid=_uid(card),
        interactions=tuple(touch for touch, _ in touches),
        interaction_uids=tuple(uid for _, uid in touches),
        cells=(draft.display_name,),
        mentions=tuple(map(parse_mention, _texts(card, "X-IRM-REPRESENTATIVE"))),
    )


def _texts(card: Card, name: str) -> Iterator[str]:
    return (unescaped(found.value) for found in card.named(name))


def _own_values(card: Card, own: Sequence[OwnField]) -> dict[str, str]:
    """Return what own fields say; a field is known by its code, else by its name, and one nobody has is passed over."""
    by_code = {field.code: field for field in own}
    by_name = {fold(field.name): field for field in own}
    found: dict[str, str] = {}
    for entry in card.named("X-IRM-FIELD"):
        field = by_code.get(entry.first("X-CODE")) or by_name.get(fold(entry.first("X-NAME")))
        if field is not None and (value := parse(field, unescaped(entry.value))):
            found.setdefault(field.code, value)
    return found


def _uid(card: Card) -> str:
    uid = card.text("UID")
    match = _UUID.fullmatch(uid)
    return card.text("X-IRM-UID") or ("".join(match.groups()) if match else uid)


def _place(card: Card) -> tuple[str, str]:
    """Return city and country."""
    parts = [unescaped(part) for part in split_unescaped(card.value("ADR"), ";")]
    return (parts[3], parts[6]) if len(parts) >= 7 else ("", "")


def _birthday(text: str) -> date | None:
    match = _DAY.match(text)
    if match is None:
        return None
    try:
        return date(*map(int, match.groups()))
    except ValueError as error:
        raise IrmError("date.invalid", value=text) from error


def _contacts(card: Card) -> Iterator[ContactPointDraft]:
    """Yield the contact points in the order of their lines."""
    for found in card.properties:
        if found.name == "EMAIL":
            yield _contact("email", unescaped(found.value), found)
        elif found.name == "TEL":
            yield _contact("phone", unescaped(found.value), found)
        elif found.name == "IMPP":
            yield _contact("messenger", unquote(found.value.removeprefix("x-apple:")), found)
        elif found.name == "X-IRM-CONTACT":
            yield _contact(found.first("X-KIND") or "other", unescaped(found.value), found)


def _contact(kind: str, value: str, found: Property) -> ContactPointDraft:
    """Return a contact point with what its parameters say. Raises IrmError date.invalid."""
    label, confirmed = bars.plain(found.first("X-IRM-LABEL")), found.first("X-IRM-CONFIRMED")
    is_preferred = "PREF" in found.types() or bool(found.first("PREF"))
    return ContactPointDraft(kind, value, label, is_preferred, _birthday(confirmed) if confirmed else None)


def _accounts(card: Card) -> tuple[AccountDraft, ...]:
    """Return the accounts of the X-IRM lines, and those somebody has added in an address book since."""
    accounts = [parse_account_item(text) for text in _texts(card, "X-IRM-ACCOUNT")]
    known = {(account.platform, canonical(account.platform, account.handle)) for account in accounts}
    urls = (account.url or profile_url(account.platform, account.handle) for account in accounts)
    links = {unquote(url) for url in (*urls, *_texts(card, "X-IRM-CONTACT"))}
    for found in (entry for name in _PROFILES for entry in card.named(name)):
        # A link is mostly the usual form of an account that an X-IRM line has in full.
        added = None if unquote(found.value) in links else vcard_foreign.account(found)
        if added is not None and (key := (added.platform, canonical(added.platform, added.handle))) not in known:
            accounts.append(added)
            known.add(key)
    return tuple(accounts)
