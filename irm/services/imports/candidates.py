"""Turns the rows of a table into candidates: what each row says about one person, or why it says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import compress
from typing import Final

from irm.domain import clock
from irm.domain.candidate import Candidate
from irm.domain.influencer import AccountDraft, InfluencerDraft, Introducer
from irm.domain.own_fields import OwnField, own_code
from irm.errors import Problem
from irm.services.imports import aliases, layouts
from irm.services.imports.accounts import accounts_of
from irm.services.imports.aliases import NO_NAMES, Aliases, StageNames
from irm.services.imports.encoding import Progress
from irm.services.imports.mapping import Mapping
from irm.services.imports.not_data import NotData
from irm.services.imports.own_rows import OwnRows
from irm.services.imports.person import Person
from irm.services.imports.plain_rows import PlainRow, PlainRows
from irm.services.imports.reading import Reader, own_reader, reader_of, tags_reader
from irm.services.imports.row import TableRow
from irm.services.imports.row_groups import RowGroups
from irm.services.imports.table import Table
from irm.services.imports.touches import ListedTouches
from irm.services.imports.tracker_mention import CampaignMentions
from irm.services.imports.tracker_words import Words
from irm.services.imports.values import Values

_EMPTY: Final = InfluencerDraft()
_FIELDS: Final = (
    "display_name",
    "legal_name",
    "kind",
    "country",
    "city",
    "languages",
    "stage",
    "birthday",
    "notes",
    "tags",
    "accounts",
    "contact_points",
    "do_not_contact",
    "not_relevant",
    "sort_name",
    "time_zone",
    "influence_type",
    "origin",
    "introduced_by",
    "rhythm_days",
    "causes",
    "affinity",
    "own_values",
)
_CIRCLES: Final = frozenset("Oo○◯ㅇ")
_HANGUL: Final = re.compile(r"[가-힣]")
_LONG: Final = 2_000
_LONGEST_LINE: Final = 5_000
_BLANKS: Final = re.compile(r"\s{20,}")
_NOTHING_SAID: Final[frozenset[str]] = frozenset()


def read(
    table: Table,
    mapping: Mapping,
    *,
    day_order: str = "",
    region: str = "",
    today: date,
    stages: StageNames = NO_NAMES,
    own: Sequence[OwnField] = (),
    words: Words | None = None,
    progress: Progress | None = None,
) -> Iterator[Candidate | PlainRow]:
    """Yield one candidate per row, in order and one at a time; rows that say nothing of a person carry a problem.

    Plain rows come as such; `as_candidate` gives the form of any other.

    `day_order` (else that of the mapping) says how "01/02/2025" is meant, `region` (ISO 3166) where numbers without a
    country code are from, `stages` what the user calls the stages, `own` the fields the user added, `words` hears of
    every word in a status column.
    """
    known = aliases.with_stages(stages)
    words = words or Words(known, mapping)
    builder = _Builder(table, mapping, known, own, day_order=day_order, region=region, today=today, words=words)
    if not mapping.is_own:
        yield from map(builder.candidate, table.rows(progress))
        return
    rows = OwnRows(mapping, known, own)
    for row in rows.joined(table.rows(progress)):
        yield rows.candidate(row) if rows.uid(row) else builder.candidate(row)


class _Builder:
    """Builds the candidates of one table; holds what is the same for all its rows."""

    def __init__(
        self,
        table: Table,
        mapping: Mapping,
        known: Aliases,
        own: Sequence[OwnField],
        *,
        day_order: str,
        region: str,
        today: date,
        words: Words,
    ) -> None:
        order = day_order or mapping.day_order
        self._width = len(mapping.headers)
        listed_on = min(table.modified_on or today, today)
        self._values = Values(known, day_order=order, region=region, words=words, listed_on=listed_on)
        if _HANGUL.search("".join(mapping.headers)) or _says_circles(table, self._width):
            words.cross_means_no()
        channels = mapping.columns("touch_channel")
        self._channel = channels[0] if channels else -1  # there "DM" says how, elsewhere that nothing stands there
        self._columns = _columns(mapping, known, {field.code: field for field in own}, order=order)
        self._default = mapping.platform
        self._groups = RowGroups(has_ids="row_id" in mapping.fields, has_platforms="platform" in mapping.fields)
        self._source = table.path.name
        self._not_data = NotData(mapping.headers if table.header_line else (), known)
        self._touches = ListedTouches(listed_on=listed_on, zone=clock.local_zone(), words=words)
        self._campaigns = CampaignMentions(mapping, known, self._values, words, listed_on=listed_on)
        self._plain = self._plain_rows(mapping)

    def _plain_rows(self, mapping: Mapping) -> PlainRows | None:
        columns = [(place, header, mapping.fields[place]) for place, header, _ in self._columns]
        layout = layouts.load().get(mapping.recognised)
        is_usual = not mapping.is_own and not mapping.campaign and not (layout is not None and layout.tags_apart)
        if not is_usual or not PlainRows.fit(columns, source=self._source):
            return None
        again, default = self._built_of, self._default
        return PlainRows(columns, self._values, self._groups, width=self._width, default=default, again=again)

    def candidate(self, row: TableRow) -> Candidate | PlainRow:
        """Return what one row says; to be asked for each row of the table once, in their order."""
        if row.problem is not None:
            return _refused(row, row.problem)
        reason = self._not_data.reason(row)
        if reason:
            return _refused(row, Problem("row", reason, {"line": row.line}))
        plain = self._plain.read(row) if self._plain is not None and not self._not_data.section else None
        return plain or self._built_of(row, None)

    def _built_of(self, row: TableRow, group: str | None) -> Candidate:
        """Read a row cell by cell; what is equal for the rows of its person is found out where that is not known."""
        person = Person(row.line)
        values, cells = self._values, row.cells
        for place, header, read_cell in self._columns:
            if text := values.heard(cells[place]) or (cells[place].strip() if place == self._channel else ""):
                if len(text) > _LONG:
                    text = _BLANKS.sub(_one_blank, text)
                    if any(len(line) > _LONGEST_LINE for line in text.split("\n")):
                        person.leave(header, text)  # nothing but a note is that long, and patterns get slow on it
                        continue
                read_cell(values, person, header, text)
        if len(cells) > self._width:
            person.left.extend(cell.strip() for cell in cells[self._width :] if cell.strip())
        return self._built(person, row, group)

    def _built(self, person: Person, row: TableRow, group: str | None) -> Candidate:
        default = self._not_data.section or self._default
        accounts = accounts_of(person, default=default, source=self._source)
        handle = next((account.handle for account in accounts if account.handle), "")
        contact = next((one.value for one in person.contacts if one.kind != "address"), "")
        name = person.full_name() or _nickname(person) or ("" if handle or contact else _name_instead(person))
        name = name or ("" if handle else _company(person))
        shown = name or person.legal_name or handle or contact
        if not shown:
            return _refused(row, Problem("display_name", "row.nobody", {"line": row.line}))
        if not handle and not contact and self._not_data.is_total(shown):
            return _refused(row, Problem("row", "row.not_data", {"line": row.line}))
        person.put_together()
        _note_other_names(person, name)
        touches = self._touches.of(person)
        campaigns = self._campaigns.of(person, accounts[0].platform if accounts else "")
        draft = _draft(person, shown, accounts)
        if group is None:
            platforms = {account.platform for account in accounts if account.handle}
            is_alone = not (person.contacts or person.country or person.city or person.stage or person.notes)
            group = self._groups.of(
                row.line, name, platforms, handle=handle, row_id=person.row_id, is_account_alone=is_alone
            )
        return Candidate(
            line=row.line,
            draft=draft,
            fields=_spoken_of(draft, person, has_name=bool(name)),
            interactions=tuple(touch for touch, _ in touches),
            interaction_uids=tuple(uid for _, uid in touches),
            cells=row.cells,
            mentions=person.all_mentions(),
            campaigns=campaigns,
            group=group,
        )


def _draft(person: Person, name: str, accounts: tuple[AccountDraft, ...]) -> InfluencerDraft:
    return InfluencerDraft(
        display_name=name,
        legal_name=person.other_name(),
        kind=person.kind or _EMPTY.kind,
        country=person.country,
        city=person.city,
        languages=", ".join(person.languages),
        stage=person.stage or _EMPTY.stage,
        birthday=person.birthday,
        notes="\n".join((*person.notes, *person.left)),
        tags=tuple(person.tags),
        accounts=accounts,
        contact_points=tuple(person.contacts),
        do_not_contact=person.do_not_contact,
        not_relevant=person.not_relevant,
        sort_name=person.sort_name,
        time_zone=person.time_zone,
        influence_type=person.influence_type,
        origin=person.origin,
        introduced_by=Introducer(person.introduced_by) if person.introduced_by else None,
        rhythm_days=person.rhythm_days,
        causes="\n".join(person.causes),
        affinity=tuple(person.affinity),
        own_values=person.own_values,
    )


def _says_circles(table: Table, width: int) -> bool:
    """Say whether a list says yes with an O, and so no with an X."""
    return any(cell.strip() in _CIRCLES for row in table.sample() for cell in row.cells[:width])


def _one_blank(blanks: re.Match[str]) -> str:
    return "\n" if "\n" in blanks[0] else " "


def _columns(
    mapping: Mapping, known: aliases.Aliases, own: dict[str, OwnField], *, order: str
) -> list[tuple[int, str, Reader]]:
    """Return the columns that are read: their place, what to call them in notes, and what reads them."""
    columns: list[tuple[int, str, Reader]] = []
    layout = layouts.load().get(mapping.recognised)
    for place, (header, field) in enumerate(zip(mapping.headers, mapping.fields, strict=True)):
        if not field:
            continue
        is_note = field == "notes" and known.is_plain_notes(header)
        code = own_code(field)
        if code and code not in own:
            continue
        reader = own_reader(own[code], order) if code else reader_of(field, header)
        if field == "tags" and layout is not None and layout.tags_apart:
            reader = tags_reader(layout.tags_apart)
        columns.append((place, "" if is_note else header, reader))
    # Labels are read before what they are labels of, wherever they stand.
    return sorted(columns, key=lambda column: mapping.fields[column[0]] != "contact_label")


def _spoken_of(draft: InfluencerDraft, person: Person, *, has_name: bool) -> frozenset[str]:
    """Return the fields the row really says something about; a name made from a handle is not said."""
    said = (
        has_name,
        bool(draft.legal_name),
        bool(person.kind),
        bool(draft.country),
        bool(draft.city),
        bool(draft.languages),
        bool(person.stage),
        draft.birthday is not None,
        bool(draft.notes),
        bool(draft.tags),
        bool(draft.accounts),
        bool(draft.contact_points),
        draft.do_not_contact is not None,
        draft.not_relevant is not None,
        bool(draft.sort_name),
        bool(draft.time_zone),
        bool(draft.influence_type),
        bool(draft.origin),
        draft.introduced_by is not None,
        draft.rhythm_days is not None,
        bool(draft.causes),
        bool(draft.affinity),
        bool(draft.own_values),
    )
    return _fields_named(said)


@lru_cache(1_000)
def _fields_named(said: tuple[bool, ...]) -> frozenset[str]:
    return frozenset(compress(_FIELDS, said))


def _nickname(person: Person) -> str:
    return person.nicknames[0][1] if person.nicknames else ""


def _company(person: Person) -> str:
    """Return the company, the name of an entry of an address book that has no other; many share one with an e-mail."""
    has_email = any(contact.kind == "email" for contact in person.contacts)
    return person.companies[0][1] if person.companies and not has_email else ""


def _note_other_names(person: Person, name: str) -> None:
    """Keep nicknames and companies that are not the name, in the notes."""
    if person.companies or person.nicknames:
        others = (*person.companies, *person.nicknames)
        person.notes[:0] = [f"{header}: {text}" for header, text in others if text != name]


def _name_instead(person: Person) -> str:
    """Return what stands in the place of a handle and is none, for a row that says nothing else about who it is."""
    text = next((text for _, _, text in person.handles if any(map(str.isalpha, text))), "")
    if text:
        person.left = [line for line in person.left if not line.endswith(text)]
    return text


def _refused(row: TableRow, problem: Problem) -> Candidate:
    return Candidate(row.line, _EMPTY, _NOTHING_SAID, cells=row.cells, problems=(problem,))
