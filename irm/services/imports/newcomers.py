"""Writes the people of plain rows who are new: there is nothing to compare them with, so rows are made at once.

Nine in ten rows of a first import are so. What is derived of them is computed while their rows are in memory.
"""

from __future__ import annotations

from typing import Any, Final

from irm.db import derived
from irm.db.bulk import BulkWriter
from irm.domain.influencer import COUNTS
from irm.services.imports.people_state import AccountState, PersonState
from irm.services.imports.plain_rows import PlainRow
from irm.services.imports.tags import Tags
from irm.services.imports.uids import Uids

_SAID: Final = ("uid", "display_name", "country", "city", "languages", "notes")
"""Columns of a person that differ from row to row."""
_ACCOUNT: Final = ("influencer_id", "platform", "handle", "canonical", "url", "is_verified", "position")
_READING: Final = ("account_id", "taken_on", "source", *COUNTS)
_CONTACT: Final = (
    *("influencer_id", "kind", "value", "normalised", "position", "representative_id", "label", "is_preferred"),
    "confirmed_on",
)
_LINK: Final = ("influencer_id", "tag_id", "position")
_TEXTS: Final = 10_000
"""So many texts are indexed at once: fewer cost more, and more take too long to be stopped."""


class Newcomers:
    """Gathers the new people of a batch; `bare` are the columns of a person of whom nothing but a name is known."""

    def __init__(
        self, writer: BulkWriter, tags: Tags, uids: Uids, bare: dict[str, Any], *, today: str, source: str
    ) -> None:
        self._connection = writer.connection
        self._tags = tags
        self._uids = uids
        self._reading = (today, source)
        others = tuple(name for name in bare if name not in _SAID)
        self._bare = tuple(bare[name] for name in others)
        self._people = writer.shape("influencer", (*_SAID, *others))
        self._accounts = writer.shape("social_account", _ACCOUNT)
        self._readings = writer.shape("metric_snapshot", _READING)
        self._contacts = writer.shape("contact_point", _CONTACT)
        self._links = writer.shape("influencer_tag", _LINK)
        self._new: dict[int, tuple[PlainRow, tuple[Any, ...], int]] = {}
        self._unindexed: list[int] = []

    def add(self, row: PlainRow) -> int:
        """Gather somebody new with all that hangs from them, and return the id they will have."""
        person = self._people.take_id()
        said = (person, self._uids.take(), row.name, row.country, row.city, row.languages, row.notes)
        columns = said + self._bare
        self._people.rows.append(columns)
        account = self._accounts.take_id()
        ((platform, canonical),) = row.accounts
        self._accounts.rows.append((account, person, platform, row.handle, canonical, "", 0, 0))
        if row.counts:
            self._readings.rows.append((self._readings.take_id(), account, *self._reading, *row.counts))
        for position, point in enumerate(row.points):
            self._contacts.rows.append((self._contacts.take_id(), person, *point, position, None, "", 0, None))
        for position, name in enumerate(row.tags):
            self._links.rows.append((self._links.take_id(), person, self._tags.id_of(name)[1], position))
        self._new[person] = (row, columns, account)
        return person

    def state_of(self, person: int) -> PersonState:
        """Return somebody of this batch as they stand."""
        row, (_, *columns), account_id = self._new[person]
        ((platform, canonical),) = row.accounts
        account = AccountState(account_id, platform, canonical, "")
        if row.counts:
            account.taken_on, account.source = self._reading
            account.counts = row.counts
            account.readings[account.source] = [row.counts]
        return PersonState(
            person,
            dict(zip(self._people.names, columns, strict=True)),
            accounts=[account],
            contacts={(kind, normalised) for kind, _, normalised in row.points},
            tags={self._tags.id_of(name)[0] for name in row.tags},
        )

    def derive(self) -> None:
        """Compute what is derived of those whose rows were sent, of their texts only where these are many."""
        if self._new:
            derived.refresh_new(self._connection, list(self._new))
            self._unindexed.extend(self._new)
            self._new.clear()
        if len(self._unindexed) >= _TEXTS:
            self.index()

    def index(self) -> None:
        """Index the texts that are left; for when everybody is in, too."""
        if self._unindexed:
            derived.index_new(self._connection, self._unindexed)
            self._unindexed.clear()
