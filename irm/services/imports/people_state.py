"""What the store knows of the people an import meets: read for a batch at once, kept up to date as rows are applied."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from irm.db import lookups, own_values, people_read
from irm.db.driver import Connection
from irm.domain import text
from irm.domain.checked_parts import CheckedContact


@dataclass(slots=True)
class AccountState:
    """One account as it stands, with the counts read last, and by source those of every reading."""

    id: int
    platform: str
    canonical: str | None
    url: str
    taken_on: str | None = None
    source: str | None = None
    counts: tuple[int | None, ...] = (None,) * 7
    readings: dict[str, list[tuple[int | None, ...]]] = field(default_factory=dict)

    def was_read(self, source: str, given: tuple[int | None, ...]) -> bool:
        """Say whether a reading of this source already gave these counts, as far as they are given."""
        return any(
            all(new is None or new == old for new, old in zip(given, counts, strict=True))
            for counts in self.readings.get(source, ())
        )


@dataclass(slots=True)
class PersonState:
    """One person as they stand while an import runs.

    `touches` maps what identifies a touch to its id and columns: its uid, and when, channel, direction and words.
    """

    id: int
    columns: dict[str, Any]
    accounts: list[AccountState] = field(default_factory=list)
    contacts: set[tuple[str, str]] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    signs: set[tuple[str, str]] = field(default_factory=set)
    own_values: dict[str, str] = field(default_factory=dict)
    touches: dict[str, tuple[int, dict[str, Any]]] = field(default_factory=dict)
    said: set[tuple[Any, ...]] = field(default_factory=set)
    _folded: tuple[str, str] = ("", "")

    @property
    def name(self) -> str:
        """The display name."""
        return str(self.columns["display_name"])

    @property
    def folded_name(self) -> str:
        """The display name as it is compared."""
        name = self.name
        if self._folded[0] != name:
            self._folded = (name, text.fold(name))
        return self._folded[1]

    @property
    def is_named_by_handle(self) -> bool:
        """Whether the display name is only the handle of an account."""
        return self.folded_name in {text.fold(account.canonical) for account in self.accounts if account.canonical}

    @property
    def is_trashed(self) -> bool:
        """Whether the person is in the trash."""
        return self.columns["trashed_at"] is not None

    def has_reminder(self, columns: dict[str, Any]) -> bool:
        """Say whether a next step without a touch is known: a list dates it by its last change."""
        if columns["channel"] != "note" or columns["direction"] != "none" or not columns["next_step"]:
            return False
        step = (columns["next_step"], columns["next_due"])
        return any((known["next_step"], known["next_due"]) == step for _, known in self.touches.values())

    def account_meant(self, platform: str, canonical: str | None) -> AccountState | None:
        """Return the account a file means: the same handle, or the only one on a platform where none is known."""
        on_platform = [stored for stored in self.accounts if stored.platform == platform]
        for stored in on_platform:
            if canonical is not None and stored.canonical == canonical:
                return stored
        without = [stored for stored in on_platform if stored.canonical is None]
        if canonical is None:
            return without[0] if without else (on_platform[0] if len(on_platform) == 1 else None)
        return without[0] if without else None

    def handles_on(self, platform: str) -> set[str]:
        """Return the canonical handles known on a platform."""
        return {a.canonical for a in self.accounts if a.platform == platform and a.canonical is not None}


_NO_DIGIT: Final = re.compile(r"\D+")


def knows(person: PersonState, point: CheckedContact) -> bool:
    """Say whether somebody has a contact point; numbers were kept without a country code where none was known."""
    if (point.kind, point.normalised) in person.contacts:
        return True
    return point.kind == "phone" and ("phone", _NO_DIGIT.sub("", point.value)) in person.contacts


_SAID = ("happened_at", "channel", "direction", "subject", "body")
_TOUCH = ("uid", *_SAID, "next_step", "next_due", "is_next_done", "needs_no_reply", "outcome")


def said_key(columns: dict[str, Any]) -> tuple[Any, ...]:
    """Return what makes two touches without uid the same one."""
    return tuple(columns[name] for name in _SAID)


def load(connection: Connection, ids: Iterable[int]) -> dict[int, PersonState]:
    """Read the given people as they stand in the file."""
    wanted = set(ids)
    if not wanted:
        return {}
    found = {columns["id"]: PersonState(columns["id"], columns) for columns in lookups.people(connection, wanted)}
    for owner, account_id, platform, _, canonical, url, _, _, taken_on, source, *counts in people_read.account_rows(
        connection, wanted
    ):
        state = AccountState(account_id, platform, canonical, url, taken_on, source, tuple(counts))
        found[owner].accounts.append(state)
    states = {account.id: account for person in found.values() for account in person.accounts}
    for account_id, source, *counts in lookups.readings(connection, states):
        states[account_id].readings.setdefault(source, []).append(tuple(counts))
    for owner, kind, normalised in lookups.contacts(connection, wanted):
        found[owner].contacts.add((kind, normalised))
    for owner, _, note, url, _ in people_read.affinity_rows(connection, wanted):
        found[owner].signs.add((note, url))
    for owner, folded in lookups.tags(connection, wanted):
        found[owner].tags.add(folded)
    for owner, code, value in own_values.rows(connection, wanted):
        found[owner].own_values[code] = value
    for owner, touch_id, *values in lookups.touches(connection, wanted):
        columns = dict(zip(_TOUCH, values, strict=True))
        found[owner].touches[columns["uid"]] = (touch_id, columns)
        found[owner].said.add(said_key(columns))
    return found
