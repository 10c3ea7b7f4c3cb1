"""Decides whom a record of a file means: somebody known, somebody new, or perhaps somebody known.

An account names a person for sure. A shared e-mail or phone does so only together with the name, because one agency
answers for many people, and colleagues with e-mails of their own have one telephone. A name alone is a possible
duplicate, unless it is only a handle that stands in for a name, or both sides have different accounts on one platform:
then they are two people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from irm.db import lookups, people_sounds
from irm.db.driver import Connection
from irm.domain import name_sound, text
from irm.services.imports import people_state
from irm.services.imports.identity import Reading
from irm.services.imports.near_names import NearNames
from irm.services.imports.people_state import PersonState
from irm.services.imports.plain_rows import PlainRow

_OWN_UID: Final = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a reading means: a person for sure, or one it may mean (`code` says why that is not sure), or nobody."""

    person: PersonState | None = None
    maybe: PersonState | None = None
    code: str = ""
    is_by_uid: bool = False


@dataclass(slots=True)
class Known:
    """The keys a batch may meet, with the people behind them; `names` lives for the whole import."""

    names: dict[str, tuple[int, ...]] = field(default_factory=dict)
    new: dict[str, list[int]] = field(default_factory=dict)
    """People of plain rows since the last look-up, by folded name; they are read when one of them may be meant."""
    people: dict[int, PersonState] = field(default_factory=dict)
    _accounts: dict[tuple[str, str], int] = field(default_factory=dict)
    _contacts: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    _uids: dict[str, int] = field(default_factory=dict)
    _groups: dict[str, int] = field(default_factory=dict)
    _stored_names: dict[str, set[int]] = field(default_factory=dict)
    _new_ids: set[int] = field(default_factory=set)
    _has_trash: bool | None = None
    _elsewhere: dict[str, set[int]] | None = None
    _last: int = 0
    _sounds: dict[str, int] | None = None
    """Whose name sounds how, where one person's alone does, of those here as the import begins (up to `_last`).

    Read when somebody is met who is not found otherwise: a list whose people are all known needs none of it.
    """
    _near: NearNames = field(default_factory=NearNames)

    def look_up(self, connection: Connection, rows: Iterable[Reading | PlainRow]) -> None:
        """Read who has the accounts, contact points, uids and names of a batch."""
        rows = list(rows)
        if self._elsewhere is None:
            self._last = lookups.last_person(connection)
            self._elsewhere = lookups.filed_elsewhere(connection)
            self._has_trash = lookups.has_trash(connection)
        readings = [row for row in rows if isinstance(row, Reading)]
        self._accounts = lookups.owners_of_accounts(connection, (key for r in rows for key in r.accounts))
        self._contacts = lookups.owners_of_contacts(
            connection, (key for r in rows for key in r.contacts if self._has_trash)
        )
        self._uids = lookups.owners_of_uids(connection, (r.candidate.uid for r in readings if r.candidate.uid))
        folded = {r.folded_name for r in rows}
        self._stored_names = lookups.owners_of_names(connection, folded)
        for name in folded & self._elsewhere.keys():
            self._stored_names.setdefault(name, set()).update(self._elsewhere[name])
        unnamed = [row for row in rows if self._is_unnamed(row)]
        if unnamed and self._sounds is None:
            self._sounds = people_sounds.owners(connection, up_to=self._last)
        if self._sounds:
            self._near.look_up(connection, unnamed, self._sounds)
        self.new.clear()
        self._new_ids.clear()

    def load(self, connection: Connection, readings: Sequence[Reading], chosen: Iterable[int] = ()) -> None:
        """Read what the file knows of everybody these readings may mean, and of those the user chose for them."""
        self._contacts |= lookups.owners_of_contacts(connection, (key for r in readings for key in r.contacts))
        folded = {r.folded_name for r in readings}
        ids = {*self._uids.values(), *chosen}
        ids.update(self._accounts[key] for r in readings for key in r.accounts if key in self._accounts)
        ids.update(self._groups[r.candidate.group] for r in readings if r.candidate.group in self._groups)
        ids.update(*(self._stored_names.get(name, ()) for name in folded))
        ids.update(*(self.names.get(name, ()) for name in folded))
        ids |= self._sharing(connection, readings, ids)
        if self._sounds:
            for reading in filter(self._is_unnamed, readings):
                ids.update(self._sounding(reading.name), self._near.meant(reading.line))
        self.people = people_state.load(connection, ids)

    def _is_unnamed(self, row: Reading | PlainRow) -> bool:
        """Say whether nobody has an account of a row, nor the name."""
        return not (
            row.folded_name in self._stored_names
            or row.folded_name in self.names
            or any(key in self._accounts for key in row.accounts)
            or (isinstance(row, Reading) and row.accounts and not row.has_own_name)
        )

    def is_new(self, row: PlainRow) -> bool:
        """Say whether a plain row is about nobody known, neither for sure nor perhaps; see also `is_alike`.

        It has a name and an account: somebody is meant by a shared contact point only under the same name, or where
        they are in the trash.
        """
        name = row.folded_name
        return not (
            row.accounts[0] in self._accounts
            or name in self.new
            or name in self._stored_names
            or name in self.names
            or (row.group and row.group in self._groups)
            or (self._has_trash and any(key in self._contacts for key in row.contacts))
        )

    def is_alike(self, row: PlainRow) -> bool:
        """Say whether a plain row may mean somebody known before the import, whose name sounds so or is nearly so."""
        return bool(self._sounds) and bool(self._sounding(row.name) or self._near.meant(row.line))

    def note_new(self, person: int, row: PlainRow) -> None:
        """Remember somebody new of a plain row, for the rows after it."""
        self._new_ids.add(person)
        self.new[row.folded_name] = [*self.new.get(row.folded_name, ()), person]
        self._accounts[row.accounts[0]] = person
        for key in row.contacts:
            self._contacts.setdefault(key, set()).add(person)
        if row.group:  # one line below the other: no row after the next one can be of the same group
            self._groups.clear()
            self._groups[row.group] = person

    def unread(self, reading: Reading) -> set[int]:
        """Return the new people of plain rows whom a reading may mean, and who are not among `people` yet."""
        if not self._new_ids:
            return set()
        ids = {self._accounts[key] for key in reading.accounts if key in self._accounts}
        ids.update(self.new.get(reading.folded_name, ()))
        if reading.candidate.group in self._groups:
            ids.add(self._groups[reading.candidate.group])
        if not (reading.accounts and reading.has_own_name):
            ids.update(*(self._contacts.get(key, ()) for key in reading.contacts))
        return ids & self._new_ids - self.people.keys()

    def _sharing(self, connection: Connection, readings: Sequence[Reading], named: set[int]) -> set[int]:
        """Return who shares a contact point with readings and may be meant by it.

        An agency's number leads to hundreds. Who has a name and an account is only meant by it under the same name,
        and those so called are `named` already, but for people in the trash.
        """
        whole: set[int] = set()
        others: set[int] = set()
        for reading in readings:
            needs_name = bool(reading.accounts) and reading.has_own_name
            for key in reading.contacts:
                (others if needs_name else whole).update(self._contacts.get(key, ()))
        others -= whole | named
        return whole | (lookups.in_trash(connection, others) if others else set())

    def note(self, person: PersonState, reading: Reading) -> None:
        """Remember what a reading that was applied says of a person, for the readings after it."""
        self.people[person.id] = person
        for account in reading.accounts:
            self._accounts[account] = person.id
        for contact in reading.contacts:
            self._contacts.setdefault(contact, set()).add(person.id)
        if reading.candidate.uid:
            self._uids[reading.candidate.uid] = person.id
        if reading.candidate.group:
            self._groups[reading.candidate.group] = person.id
        name = person.folded_name
        same = self.names.get(name, ())
        if person.id not in same:
            self.names[name] = (*same, person.id)

    def owner(self, platform: str, canonical: str) -> int | None:
        """Return whose account this is, None for nobody's."""
        return self._accounts.get((platform, canonical))

    def match(self, reading: Reading) -> Match:
        """Say whom a reading means."""
        uid = reading.candidate.uid
        if uid and uid in self._uids:
            person = self.people[self._uids[uid]]
            return Match(person=person, is_by_uid=person.columns["uid"] == uid)
        owners = {self._accounts[key] for key in reading.accounts if key in self._accounts}
        if (grouped := self._groups.get(reading.candidate.group)) is not None and grouped in self.people:
            owners.add(grouped)
        if len(owners) > 1:
            return Match(maybe=self.people[min(owners)], code="duplicate.two_people")
        if owners:
            return Match(person=self.people[owners.pop()])
        if _OWN_UID.fullmatch(uid):
            return Match()
        return self._by_contact(reading) or self._by_name(reading) or Match()

    def _by_contact(self, reading: Reading) -> Match | None:
        owners: set[int] = set()
        for key in reading.contacts:
            owners |= self._contacts.get(key, set())
        sharing = [self.people[owner] for owner in sorted(owners) if owner in self.people]
        same = [p for p in sharing if not reading.has_own_name or p.folded_name == reading.checked.folded_name]
        if len(same) > 1 and reading.has_own_name:  # who is only called by a handle has no name to be equal
            same = [person for person in same if not person.is_named_by_handle] or same
        if len(same) == 1 and not _have_other_handles(same[0], reading):
            return Match(person=same[0])
        if same:
            return Match(maybe=same[0], code="duplicate.contact")
        near = [person for person in sharing if not _share_only_a_number(person, reading)]
        if near and not reading.accounts:
            return Match(maybe=near[0], code="duplicate.contact")
        return None

    def _by_name(self, reading: Reading) -> Match | None:
        name = reading.checked.folded_name
        if reading.accounts and not reading.has_own_name:
            return None
        ids = {*self._stored_names.get(name, ()), *self.names.get(name, ()), *self.new.get(name, ())}
        if not ids:
            return self._by_sound(reading)
        alike = [
            person
            for person in self._present(ids)
            if person.folded_name == name and not person.is_named_by_handle and not _have_other_handles(person, reading)
        ]
        if not alike:
            return None
        if len(same := [person for person in alike if _has_same_handle(person, reading)]) == 1:
            return Match(person=same[0])
        if len(alike) == 1 and not reading.accounts and not reading.contacts and _fits_platforms(alike[0], reading):
            return Match(person=alike[0])
        return Match(maybe=alike[0], code="duplicate.name")

    def _sounding(self, name: str) -> list[int]:
        known = self._sounds or {}
        return [known[key] for key in name_sound.sounds(name) if key in known] if known else []

    def _by_sound(self, reading: Reading) -> Match | None:
        """Return who has the same name in another spelling or other letters, where nothing speaks against it.

        A country or city must say so, too: many names sound alike. One that is a letter away is weighed with the rest.
        """
        for person in self._present(self._sounding(reading.checked.display_name)):
            places = [(person.columns[name], getattr(reading.checked, name)) for name in ("country", "city")]
            known = [(text.fold(ours), text.fold(theirs)) for ours, theirs in places if ours and theirs]
            is_there = bool(known) and all(ours == theirs for ours, theirs in known)
            if is_there and not _have_other_handles(person, reading):
                return Match(maybe=person, code="duplicate.similar")
        for key in self._near.meant(reading.line):
            if not self.people[key].is_trashed and not _have_other_handles(self.people[key], reading):
                return Match(maybe=self.people[key], code="duplicate.similar")
        return None

    def _present(self, ids: Iterable[int]) -> list[PersonState]:
        return [self.people[key] for key in sorted(ids) if key in self.people and not self.people[key].is_trashed]


def _have_other_handles(person: PersonState, reading: Reading) -> bool:
    """Say whether both have accounts on one platform and these differ: then they are two people."""
    return any(
        person.handles_on(platform) and canonical not in person.handles_on(platform)
        for platform, canonical in reading.accounts
    )


def _share_only_a_number(person: PersonState, reading: Reading) -> bool:
    """Say whether two people of different names have e-mails of their own, and one telephone as colleagues have."""
    if not reading.has_own_name:
        return False
    ours = {value for kind, value in person.contacts if kind == "email"}
    theirs = {value for kind, value in reading.contacts if kind == "email"}
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _has_same_handle(person: PersonState, reading: Reading) -> bool:
    """Say whether both go by one handle on different platforms, and the handle is not just the name."""
    handles = {canonical for _, canonical in reading.accounts} - {reading.checked.folded_name}
    return any(account.canonical in handles for account in person.accounts)


def _fits_platforms(person: PersonState, reading: Reading) -> bool:
    """Say whether a reading without handles speaks of platforms the person is on, or of none."""
    platforms = {account.platform for account in person.accounts}
    return all(account.platform in platforms for account in reading.checked.accounts) or not platforms
