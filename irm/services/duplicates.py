"""Finds entries that may be the same person: the whole list at once, or whoever is like what is being typed.

People are compared where they meet under one key: an e-mail, a phone, a handle, how the name sounds, or that with one
letter left out. Keys that very many share bring nobody together: the work grows with the list, not with its square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Any, Final

from sqlalchemy.orm import Session

from irm.db import duplicate_read, lookups, people_sounds
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.domain import name_sound
from irm.domain.contacts import parse_email, parse_phone
from irm.domain.handles import PLATFORMS, parse_account
from irm.domain.influencer import InfluencerDraft
from irm.domain.sameness import LIKELY, Judgement, Known, Rarity, Reason, judge, stem
from irm.domain.text import fold
from irm.errors import IrmError

Progress = Callable[[int, int], None]
_MOST_NAMESAKES: Final = 6
_MOST_ALIKE: Final = 5
"""Where more people have a name, or one like it, a city and tags in common are not enough to tell."""
_MOST_NEIGHBOURS: Final = 8
_MOST_SHARING: Final = 12
_MOST_LIKE: Final = 40
_WARNING: Final = -1.5
"""While somebody types, less is enough: a name that one other person has is worth a word."""
_FEW: Final = 2_000
_SLIP: Final = -2.5
_STEPS: Final = 100
_BATCH: Final = 20_000


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries that may be one; `is_exact` where nothing leaves a doubt. `score` is a percentage."""

    first: int
    second: int
    first_name: str
    second_name: str
    score: int
    is_exact: bool
    reasons: tuple[Reason, ...]


def scan(session: Session, *, progress: Progress | None = None) -> list[Pair]:
    """Return the pairs of the whole list, the surest first; those the user keeps apart are left out.

    `progress` hears of a hundred steps and may raise Cancelled.
    """
    raw = raw_connection(session)
    tell = progress or _nobody
    tell(0, _STEPS)
    keys = _Keys(tell)
    keys.read(raw)
    candidates = sorted(keys.pairs() - duplicate_read.apart(raw))
    rarity = Rarity(keys.people, {**duplicate_read.counts(raw), **keys.shared})
    tell(60, _STEPS)
    found = list(_judged(raw, candidates, rarity, tell))
    tell(_STEPS, _STEPS)
    return sorted(found, key=lambda pair: (not pair.is_exact, -pair.score, pair.first, pair.second))


def pair_of(session: Session, first: int, second: int) -> Pair:
    """Return what two people have in common, whatever it comes to. Raises IrmError person.unknown."""
    raw = raw_connection(session)
    known = known_of(raw, [first, second])
    for person in (first, second):
        if person not in known:
            raise IrmError("person.unknown", value=str(person))
    rarity = Rarity(max(duplicate_read.count(raw), 2), duplicate_read.counts(raw))
    return _pair(known[first], known[second], judge(known[first], known[second], rarity))


def like(session: Session, draft: InfluencerDraft, *, influencer_id: int | None = None) -> tuple[Pair, ...]:
    """Return who may be the person a form says more and more about, the likeliest first; at most three.

    What cannot be read yet (half an e-mail) says nothing. `influencer_id` is the person edited, None for a new one.
    """
    raw = raw_connection(session)
    typed = _typed(draft)
    ids: set[int] = set(people_sounds.like(session.info, raw, typed.name)) if len(typed.name) > 2 else set()
    keys = {(platform, handle) for _, handle in typed.accounts for platform in PLATFORMS}
    ids |= set(lookups.owners_of_accounts(raw, keys).values())
    for owners in lookups.owners_of_contacts(raw, typed.contacts).values():
        ids |= owners
    ids.discard(influencer_id or 0)
    known = known_of(raw, sorted(ids)[:_MOST_LIKE])
    people = max(duplicate_read.count(raw), 2)
    shared = {("sound", key): len(known) + 1 for key in name_sound.sounds(typed.name)}
    rarity = Rarity(people, shared)
    found = [(judge(one, typed, rarity), one) for one in known.values()]
    likely = [_pair(one, typed, judgement) for judgement, one in found if _is_worth_a_word(judgement, people)]
    return tuple(sorted(likely, key=lambda pair: -pair.score)[:3])


def _is_worth_a_word(judgement: Judgement, people: int) -> bool:
    """Say whether to warn; among few also of a name one letter away, which is a slip rather than somebody else."""
    is_slip = people < _FEW and any(reason.code == "same.typo" for reason in judgement.reasons)
    return judgement.bits >= (_SLIP if is_slip else _WARNING)


def _typed(draft: InfluencerDraft) -> Known:
    """Return what a draft says as far as it can be read already."""
    contacts: list[tuple[str, str]] = []
    for point in draft.contact_points:
        try:
            if point.kind == "email":
                contacts.append((point.kind, parse_email(point.value)))
            elif point.kind == "phone":
                contacts.append((point.kind, parse_phone(point.value)))
        except IrmError:
            continue
    accounts: list[tuple[str, str]] = []
    for account in draft.accounts:
        try:
            ref = parse_account(account.handle, platform=account.platform)
        except IrmError:
            continue
        accounts.append((ref.platform, ref.canonical))
    birthday = draft.birthday.isoformat() if draft.birthday else ""
    place = (fold(draft.country), fold(draft.city))
    name = draft.display_name.strip()
    return Known(
        *(0, name, draft.legal_name.strip(), draft.kind, *place, birthday),
        accounts=tuple(accounts),
        contacts=tuple(contacts),
        tags=frozenset(draft.tags),
    )


def _nobody(_: int, __: int) -> None:
    """Tell nobody."""


def _judged(raw: Connection, candidates: Sequence[tuple[int, int]], rarity: Rarity, tell: Progress) -> Iterable[Pair]:
    for start in range(0, len(candidates), _BATCH):
        batch = candidates[start : start + _BATCH]
        known = known_of(raw, {person for pair in batch for person in pair})
        for number, (first, second) in enumerate(batch):
            if number % 1_000 == 0:
                tell(60 + 40 * (start + number) // len(candidates), _STEPS)
            if first in known and second in known:
                judgement = judge(known[first], known[second], rarity)
                if judgement.bits >= LIKELY:
                    yield _pair(known[first], known[second], judgement)


def _pair(one: Known, other: Known, judgement: Judgement) -> Pair:
    return Pair(one.id, other.id, one.name, other.name, judgement.score, judgement.is_exact, judgement.reasons)


class _Keys:
    """Who meets whom: everybody under the keys they have, a little of each at a time."""

    def __init__(self, tell: Progress) -> None:
        self._tell = tell
        self.people = 0
        self.shared: dict[tuple[str, str], int] = {}
        self._sounds: dict[str, list[int]] = defaultdict(list)
        self._bones: dict[str, list[int]] = defaultdict(list)
        self._arabic: set[str] = set()
        self._blocks: dict[tuple[str, str], set[int]] = defaultdict(set)

    def read(self, raw: Connection) -> None:
        """Read the keys of everybody."""
        latin: list[tuple[int, str]] = []
        for person, name, legal_name, birthday in duplicate_read.names(raw):
            self.people += 1
            if self.people % 2_000 == 0:
                self._tell(min(25, self.people // 4_000), _STEPS)
            self._add_name(person, name, birthday, latin)
            if legal_name and legal_name != name:
                self._add_name(person, legal_name, "", latin)
        if self._arabic:
            for person, name in latin:
                bones = name_sound.consonants(name)
                if bones in self._arabic:
                    self._bones[bones].append(person)
        for person, handle in duplicate_read.handles(raw):
            if name := stem(handle):
                self._blocks["stem", name].add(person)
        self._tell(35, _STEPS)
        for person, kind, normalised, value in duplicate_read.contacts(raw):
            self._add_contact(person, kind, normalised, value)
        for kind, normalised, owners in duplicate_read.shared_contacts(raw):
            self._blocks[kind, normalised].update(owners)
        self._tell(45, _STEPS)

    def pairs(self) -> set[tuple[int, int]]:
        """Return who is to be compared, the smaller id first."""
        found: set[tuple[int, int]] = set()
        for (kind, value), people in self._blocks.items():
            if len(people) > 1:
                self.shared[kind, value] = len(people)
                if len(people) <= _MOST_SHARING:
                    found.update(combinations(sorted(people), 2))
        self._blocks.clear()
        for kind, groups in (("sound", self._sounds), ("bones", self._bones)):
            for value, members in groups.items():
                self.shared[kind, value] = len(members)
                if 1 < len(members) <= _MOST_NAMESAKES:
                    found.update(combinations(sorted(set(members)), 2))
        self._tell(50, _STEPS)
        for one, other in _neighbours(self._sounds):
            ours, theirs = self._sounds[one], self._sounds[other]
            if len(ours) + len(theirs) <= _MOST_ALIKE:
                found.update((min(pair), max(pair)) for pair in product(ours, theirs) if pair[0] != pair[1])
        return found

    def _add_name(self, person: int, name: str, birthday: str, latin: list[tuple[int, str]]) -> None:
        keys = name_sound.sounds(name)
        for key in keys:
            self._sounds[key].append(person)
        if birthday:
            self._blocks["birthday", birthday + (keys[0][:1] if keys else "")].add(person)
        if not name.isascii() and name_sound.is_arabic(name):
            bones = name_sound.consonants(name)
            if bones:
                self._arabic.add(bones)
                self._bones[bones].append(person)
        elif name.isascii():
            latin.append((person, name))
        if " " not in name and name.isascii() and (as_handle := stem(name)):
            self._blocks["stem", as_handle].add(person)

    def _add_contact(self, person: int, kind: str, normalised: str, value: str) -> None:
        if kind == "email":
            if name := stem(normalised.partition("@")[0]):
                self._blocks["stem", name].add(person)
        elif kind in ("messenger", "other"):
            for _, handle in links_in(value):
                if name := stem(handle):
                    self._blocks["stem", name].add(person)


def _neighbours(sounds: Iterable[str]) -> set[tuple[str, str]]:
    """Return names that differ by one sound: left out, put in, changed, or changed places with the next.

    One length after the other, so that memory holds the shortened forms of a few only.
    """
    by_length: dict[int, list[str]] = defaultdict(list)
    for key in sounds:
        by_length[len(key)].append(key)
    found: set[tuple[str, str]] = set()
    for length, keys in by_length.items():
        if length < 5:
            continue
        shortened: dict[str, list[str]] = {}
        for key in keys:
            for form in {key[:n] + key[n + 1 :] for n in range(length)}:
                shortened.setdefault(form, []).append(key)
        whole = set(by_length.get(length - 1, ()))
        for form, originals in shortened.items():
            near = [*originals, form] if form in whole else originals
            if 1 < len(near) <= _MOST_NEIGHBOURS:
                found.update((min(pair), max(pair)) for pair in combinations(near, 2))
    return found


def links_in(value: str) -> list[tuple[str, str]]:
    """Return the accounts a contact point names: a link to a profile, or a handle after an @."""
    found = []
    for word in value.split():
        if "/" in word or word.startswith("@"):
            try:
                ref = parse_account(word)
            except IrmError:
                continue
            found.append((ref.platform, ref.canonical))
    return found


def known_of(raw: Connection, ids: Iterable[int]) -> dict[int, Known]:
    """Read all that is compared of people."""
    wanted = sorted(set(ids))
    accounts, contacts, links, tags, speakers = (defaultdict[int, Any](list) for _ in range(5))
    for owner, platform, handle in duplicate_read.accounts(raw, wanted):
        accounts[owner].append((platform, handle))
    for owner, kind, normalised, value in duplicate_read.contacts_of(raw, wanted):
        contacts[owner].append((kind, normalised))
        if kind in ("messenger", "other"):
            links[owner].extend(link for link in links_in(value) if link[0])
    for owner, tag in duplicate_read.tags(raw, wanted):
        tags[owner].append(tag)
    for owner, name in duplicate_read.representatives(raw, wanted):
        speakers[owner].append(name)
    return {
        person: Known(
            *(person, name, legal_name, kind, country, city, birthday),
            accounts=tuple(accounts[person]),
            contacts=tuple(contacts[person]),
            links=tuple(links[person]),
            tags=frozenset(tags[person]),
            representatives=frozenset(speakers[person]),
        )
        for person, name, legal_name, kind, country, city, birthday in duplicate_read.people(raw, wanted)
    }
