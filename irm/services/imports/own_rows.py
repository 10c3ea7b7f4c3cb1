"""Reads the rows of this program's own export word by word: there "N/A" may be a name and "=1+1" a note.

Nothing is guessed: every cell has the one form the export gives it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from irm.domain.candidate import Candidate
from irm.domain.cells import parse_account_item, parse_affinity_item, parse_contact_item, parse_refusal
from irm.domain.checking_own_fields import parse
from irm.domain.clock import zone_like
from irm.domain.counts import parse_count
from irm.domain.dates import parse_day
from irm.domain.influencer import AccountDraft, ContactPointDraft, InfluencerDraft, Introducer, Metrics, Refusal
from irm.domain.interaction import InteractionDraft
from irm.domain.lists import split_items
from irm.domain.mention import parse_mention
from irm.domain.own_fields import OwnField, own_key
from irm.domain.platforms import platform_of
from irm.domain.touches import parse_touch_line
from irm.errors import IrmError
from irm.services.imports.aliases import METRIC_FIELDS, Aliases
from irm.services.imports.mapping import Mapping
from irm.services.imports.row import TableRow

_LONG_FIELDS: Final = (
    *("notes", "touches", "accounts", "emails", "phones", "addresses", "other_contacts", "tags", "representatives"),
    *("causes", "affinity"),
)
_WITH_COLUMN: Final = ("email", "phone", "address")
_DEFAULT: Final = InfluencerDraft()
_T = TypeVar("_T")


class OwnRows:
    """Turns rows with an IRM ID into candidates."""

    def __init__(self, mapping: Mapping, aliases: Aliases, own: Sequence[OwnField] = ()) -> None:
        self._places = {field: place for place, field in enumerate(mapping.fields) if field}
        self._aliases = aliases
        self._own = {own_key(field.code): field for field in own}

    def joined(self, rows: Iterator[TableRow]) -> Iterator[TableRow]:
        """Yield the rows with texts that were too long for one cell put together again."""
        held: TableRow | None = None
        for row in rows:
            if held is not None and row.problem is None and self.uid(row) and self.uid(row) == self.uid(held):
                held = self._with_more(held, row)
                continue
            if held is not None:
                yield held
            held = row
        if held is not None:
            yield held

    def uid(self, row: TableRow) -> str:
        """Return the IRM ID of a row, "" where it has none."""
        return "" if row.problem is not None else self._cell(row, "uid").strip()

    def candidate(self, row: TableRow) -> Candidate:
        """Return what a row says."""
        left: list[str] = []
        touches = [found for line in self._cell(row, "touches").split("\n") if (found := _touch(line, left))]
        draft = self._draft(row, left)
        return Candidate(
            line=row.line,
            draft=replace(draft, notes="\n".join((draft.notes, *left))) if left else draft,
            fields=frozenset(
                field for field in InfluencerDraft.__slots__ if getattr(draft, field) != getattr(_DEFAULT, field)
            )
            | {"kind", "stage"},
            uid=self.uid(row),
            interactions=tuple(touch for touch, _ in touches),
            interaction_uids=tuple(uid for _, uid in touches),
            cells=row.cells,
            mentions=tuple(map(parse_mention, split_items(self._cell(row, "representatives")))),
        )

    def _draft(self, row: TableRow, left: list[str]) -> InfluencerDraft:
        aliases = self._aliases

        def refusal(field: str) -> Refusal | None:
            return _read(parse_refusal, self._cell(row, field), left)

        return InfluencerDraft(
            display_name=self._cell(row, "name"),
            legal_name=self._cell(row, "legal_name"),
            kind=aliases.word(aliases.kinds, self._cell(row, "kind")) or _DEFAULT.kind,
            country=self._cell(row, "country"),
            city=self._cell(row, "city"),
            languages=self._cell(row, "languages"),
            stage=aliases.word(aliases.stages, self._cell(row, "stage")) or _DEFAULT.stage,
            birthday=_read(parse_day, self._cell(row, "birthday"), left),
            notes=self._cell(row, "notes"),
            tags=split_items(self._cell(row, "tags")),
            accounts=self._accounts(row, left),
            contact_points=self._contacts(row),
            do_not_contact=refusal("do_not_contact"),
            not_relevant=refusal("not_relevant"),
            sort_name=self._cell(row, "sort_name"),
            time_zone=_read(_zone, self._cell(row, "time_zone"), left) or "",
            influence_type=aliases.word(aliases.influence_types, self._cell(row, "influence_type")),
            origin=aliases.word(aliases.origins, self._cell(row, "origin")),
            introduced_by=Introducer(name) if (name := self._cell(row, "introduced_by")) else None,
            rhythm_days=_read(parse_count, self._cell(row, "rhythm_days"), left),
            causes=self._cell(row, "causes"),
            affinity=tuple(map(parse_affinity_item, split_items(self._cell(row, "affinity")))),
            own_values=self._own_values(row, left),
        )

    def _own_values(self, row: TableRow, left: list[str]) -> dict[str, str]:
        found = {
            field.code: _read(partial(parse, field), text, left) or ""
            for place, field in self._own.items()
            if (text := self._cell(row, place))
        }
        return {code: value for code, value in found.items() if value}

    def _accounts(self, row: TableRow, left: list[str]) -> tuple[AccountDraft, ...]:
        if "accounts" in self._places:
            items = split_items(self._cell(row, "accounts"))
            return tuple(found for item in items if (found := _read(parse_account_item, item, left)) is not None)
        platform = platform_of(self._cell(row, "platform")) or ""
        if not platform:
            return ()
        followers, views, likes, comments, shares, saves, posts = (
            _read(parse_count, self._cell(row, field), left) for field in METRIC_FIELDS
        )
        metrics = Metrics(followers, views, likes, comments, shares, saves, posts, source="import")
        account = AccountDraft(platform, self._cell(row, "handle"), self._cell(row, "url"))
        return (account if metrics.is_empty() else replace(account, metrics=metrics),)

    def _contacts(self, row: TableRow) -> tuple[ContactPointDraft, ...]:
        others = tuple(parse_contact_item(item) for item in split_items(self._cell(row, "other_contacts")))
        if any(contact.kind in _WITH_COLUMN for contact in others):
            return others  # where the order matters, the export lists all of them here
        emails = (ContactPointDraft("email", item) for item in split_items(self._cell(row, "emails")))
        phones = (ContactPointDraft("phone", item) for item in split_items(self._cell(row, "phones")))
        addresses = (ContactPointDraft("address", item) for item in split_items(self._cell(row, "addresses")))
        return (*emails, *phones, *addresses, *others)

    def _cell(self, row: TableRow, field: str) -> str:
        place = self._places.get(field)
        return "" if place is None or place >= len(row.cells) else row.cells[place]

    def _with_more(self, first: TableRow, more: TableRow) -> TableRow:
        cells = list(first.cells)
        for field in _LONG_FIELDS:
            place = self._places.get(field)
            if place is not None:
                cells[place] += more.cells[place]
        return first._replace(cells=tuple(cells))


def _read(parse: Callable[[str], _T], text: str, left: list[str]) -> _T | None:
    """Parse a cell; what somebody has edited into something else is kept for the notes."""
    if not text:
        return None
    try:
        return parse(text)
    except IrmError:
        left.append(text)
        return None


def _zone(text: str) -> str:
    """Return a zone this machine knows. Raises IrmError zone.unknown."""
    found = zone_like(text)
    if not found:
        raise IrmError("zone.unknown", value=text)
    return found


def _touch(line: str, left: list[str]) -> tuple[InteractionDraft, str] | None:
    return _read(parse_touch_line, line, left) if line.strip() else None
