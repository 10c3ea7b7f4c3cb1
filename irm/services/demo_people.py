"""The people of the demo data: who they are, how they are reached, what is noted about them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from irm.domain.metrics import TIERS
from irm.domain.text import fold
from irm.services import demo_accounts
from irm.services.demo_accounts import Account, Handles
from irm.services.demo_words import LANGUAGES, Called, Place, Topic, Words

QUIET, ACTIVE, REFUSED, NOT_RELEVANT = "quiet", "active", "refused", "not_relevant"

DECK: Final = 40
"""So many people together are mixed like a real list: languages, tiers, accounts, and how far things have gone."""

_LANGUAGES: Final = dict(zip(LANGUAGES, (16, 14, 10), strict=True))
_TIERS: Final = dict(zip(TIERS, (16, 13, 8, 2, 1), strict=True))
_ACCOUNTS: Final = {1: 18, 2: 14, 3: 6, 4: 2}
_FATES: Final = {ACTIVE: 30, QUIET: 6, REFUSED: 2, NOT_RELEVANT: 2}
_KINDS: Final = {"person": 90, "channel": 6, "duo": 4}
_MAILS: Final = ("example.com", "example.com", "example.org", "example.net")
_MESSENGERS: Final = {
    "en": ("Telegram @{handle}", 0.08),
    "ko": ("KakaoTalk {handle}", 0.5),
    "ar": ("Telegram @{handle}", 0.4),
}


@dataclass(frozen=True, slots=True)
class Lot:
    """What the deck gives one person."""

    language: str
    tier: str
    account_count: int
    fate: str


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach somebody, with its normalised form."""

    kind: str
    value: str
    normalised: str


@dataclass(frozen=True, slots=True)
class Person:
    """One made-up person; `called` is how a message greets them, `slots` fills the texts about them."""

    name: str
    legal_name: str
    kind: str
    called: str
    place: Place
    languages: str
    birthday: date | None
    notes: str
    tags: tuple[str, ...]
    accounts: tuple[Account, ...]
    contacts: tuple[Contact, ...]
    slots: dict[str, str]


def lots(rng: Random, count: int) -> Iterator[Lot]:
    """Yield what each of `count` people gets, one shuffled deck after the other."""
    decks = (_LANGUAGES, _TIERS, _ACCOUNTS, _FATES)
    for start in range(0, count, DECK):
        piles = [list(Counter(deck).elements()) for deck in decks]
        for pile in piles:
            rng.shuffle(pile)
        for language, tier, accounts, fate in list(zip(*piles, strict=True))[: count - start]:
            yield Lot(str(language), str(tier), int(accounts), str(fate))


class People:
    """Makes people of one language."""

    def __init__(self, rng: Random, words: Words, handles: Handles, *, today: date) -> None:
        self._rng = rng
        self._words = words
        self._handles = handles
        self._today = today
        self._used_channels: set[str] = set()

    def make(self, lot: Lot) -> Person:
        """Return a new person as the deck wants it."""
        rng, words = self._rng, self._words
        group = rng.choices(words.groups, weights=[known.weight for known in words.groups])[0]
        place, given, family = rng.choice(group.places), rng.choice(words.given), rng.choice(group.family)
        kind = rng.choices(list(_KINDS), weights=list(_KINDS.values()))[0]
        topics = rng.sample(words.topics, rng.choice((1, 1, 2)))
        full = self._full(given, family)
        name, latin = full, given.latin
        if kind == "channel":
            name, latin = self._channel(given)
        elif kind == "duo":
            other = rng.choice(words.given)
            name, latin = f"{given.name} & {other.name}", given.latin + other.latin
        stem = self._handles.stem(given=latin, family=family.latin, word=rng.choice(topics[0].words))
        accounts = self._accounts(lot, stem if kind == "person" else latin)
        return Person(
            name=name,
            legal_name=full if kind == "channel" else "",
            kind=kind,
            called=name if kind == "duo" else given.name,
            place=place,
            languages=rng.choice(words.languages),
            birthday=self._birthday() if kind == "person" and rng.random() < 0.3 else None,
            notes=self._notes(given, place, topics[0]),
            tags=self._tags(topics),
            accounts=accounts,
            contacts=self._contacts(accounts[0].handle, place),
            slots=self._slots(given, place, topics[0], accounts),
        )

    def _full(self, given: Called, family: Called) -> str:
        if self._words.is_given_first:
            return f"{given.name} {family.name}"
        return family.name + given.name

    def _channel(self, given: Called) -> tuple[str, str]:
        """Return the name of a channel; one that is taken is told apart by whose it is."""
        channel = self._rng.choice(self._words.channels)
        if channel.name in self._used_channels:
            return f"{channel.name} · {given.name}", channel.latin + given.latin
        self._used_channels.add(channel.name)
        return channel.name, channel.latin

    def _accounts(self, lot: Lot, stem: str) -> tuple[Account, ...]:
        rng = self._rng
        followers = demo_accounts.followers_in(rng, lot.tier)
        made = []
        own: set[str] = set()
        for place, platform in enumerate(demo_accounts.choose_platforms(rng, self._words.platforms, lot.account_count)):
            size = followers if place == 0 else int(followers * rng.uniform(0.05, 0.6))
            how_many = rng.choices((1, 2, 3), weights=(5, 3, 2))[0] if place == 0 else 1
            readings = demo_accounts.readings(rng, platform, size, today=self._today, how_many=how_many)
            is_verified = rng.random() < (0.9 if size >= 500_000 else 0.15 if size >= 50_000 else 0)
            made.append(Account(platform, self._handles.take(platform, stem, own), is_verified, readings))
        return tuple(made)

    def _birthday(self) -> date:
        return date(self._today.year - self._rng.randint(19, 46), 1, 1) + timedelta(days=self._rng.randrange(365))

    def _notes(self, given: Called, place: Place, topic: Topic) -> str:
        count = self._rng.choices((0, 1, 2), weights=(3, 5, 2))[0]
        chosen = self._rng.sample(self._words.notes, count)
        return "\n".join(note.format(name=given.name, city=place.city, topic=topic.label) for note in chosen)

    def _tags(self, topics: list[Topic]) -> tuple[str, ...]:
        rng = self._rng
        return (
            *(topic.tag for topic in topics),
            *rng.sample(self._words.work_tags, rng.choices((0, 1, 2), weights=(4, 4, 2))[0]),
        )

    def _contacts(self, handle: str, place: Place) -> tuple[Contact, ...]:
        rng = self._rng
        made = []
        local = handle.strip("._")
        if rng.random() < 0.85:
            made.append(_mail(f"{local}@{rng.choice(_MAILS)}"))
            if rng.random() < 0.1:
                made.append(_mail(f"{local}.management@{rng.choice(_MAILS)}"))
        if place.phones and rng.random() < 0.6:
            number = "".join(str(rng.randrange(10)) if sign == "#" else sign for sign in rng.choice(place.phones))
            made.append(Contact("phone", number, number.replace(" ", "")))
        shown, share = _MESSENGERS[self._words.code]
        if rng.random() < share:
            value = shown.format(handle=handle)
            made.append(Contact("messenger", value, fold(value)))
        return tuple(made)

    def _slots(self, given: Called, place: Place, topic: Topic, accounts: tuple[Account, ...]) -> dict[str, str]:
        followers, views = demo_accounts.best(accounts)
        return {
            "name": given.name,
            "topic": topic.label,
            "city": place.city,
            "price": self._price(place, followers),
            "views": f"{max(int(views * self._rng.uniform(0.6, 1.8)), 90):,}",
            "code": f"{given.latin.upper()}15",
            "product": "",
        }

    def _price(self, place: Place, followers: int) -> str:
        """Return what one piece costs: about 100 US dollars for every 10,000 followers."""
        prices = self._words.prices
        shown, factor = prices.get(place.country, prices["default"])
        amount = max(60.0, followers / 100 * self._rng.uniform(0.7, 1.4)) * factor
        step = 10 ** max(0, int(math.log10(amount)) - 1)
        return shown.format(amount=f"{round(amount / step) * step:,}")


def _mail(address: str) -> Contact:
    return Contact("email", address, address)
