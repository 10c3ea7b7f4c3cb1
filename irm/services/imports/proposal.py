"""Propose a mapping for a table: by its headers first, then by what its cells look like."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from irm.domain.own_fields import OwnField, own_key
from irm.domain.text import fold
from irm.errors import Problem
from irm.services.imports import (
    aliases,
    column_groups,
    contact_log,
    day_order,
    evidence,
    header_guesses,
    joined_sheets,
    layouts,
    leftovers,
    naming,
    tracker_proposal,
)
from irm.services.imports.aliases import METRIC_FIELDS, Guess
from irm.services.imports.columns import Column
from irm.services.imports.confidence import confidences
from irm.services.imports.fitting import (
    ID_HEADERS,
    are_large,
    are_of_people,
    are_pictures,
    counts_rows,
    fitting,
    holds_hosts,
    is_made,
    is_numbered,
    is_of_colleagues,
    is_of_handles,
    leads_to_profiles,
    may_be_phone,
    said_by_cells,
)
from irm.services.imports.mapping import DATE_FIELDS, IDENTIFYING, SINGLE_FIELDS, Mapping
from irm.services.imports.table import Table

_MOSTLY: Final = 0.6
_SUBSCRIBERS: Final = re.compile(r"\bsubs(?:criber)?|구독|مشترك")
_GIVEN: Final = frozenset(
    map(fold, ("name", "이름", "الاسم", "nombre", "nome", "naam", "имя", "名前", "名字", "ad", "adı"))
)
_FAMILY: Final = frozenset(("nom", "name"))
_DIALLED: Final = re.compile(r"(?:\+\d|\(?0\d).*")
"""How telephone numbers begin where they are written out, and keys and accounts rarely do."""
_PROSE: Final = re.compile(r"(?:\S+\s+){5,}\S+")
"""What talks and articles are called, and people are not."""
_LETTERS: Final = 1_000
"""Of a cell in the sample: what it is shows in its beginning, and a giant one would cost seconds."""
_LOOKED_AT: Final = 200
"""Columns that are looked at cell by cell; a table that is wider is no list of people."""


def propose(table: Table, own: Sequence[OwnField] = ()) -> Mapping:
    """Return the mapping a table most likely has; `own` are the user's own fields, known by their names."""
    is_headed = table.header_line > 0 and any(map(str.isalpha, "".join(table.headers)))
    layout = layouts.recognise(table.headers) if is_headed else None
    special = layout.fields if layout is not None else {}
    guesses = header_guesses.of(table.headers, own, special) if is_headed else [Guess()] * len(table.headers)
    if any(guess.field == "uid" for guess in guesses):
        return Mapping(table.headers, tuple(guess.field for guess in guesses), day_order="ymd", is_own=True)
    columns = _columns(table)
    of_sheets = joined_sheets.places(table.headers) if table.joined else set()
    closed = {place for place, header in enumerate(table.headers) if special.get(fold(header)) == ""} | of_sheets
    fields = _fields(table, columns, guesses, closed=closed, is_headed=is_headed, is_known=layout is not None)
    for place in of_sheets:
        fields[place] = joined_sheets.field_of(table.joined, fields)
    platform, source = evidence.platform_of_rows(table, columns, guesses, fields)
    days = (*DATE_FIELDS, *(own_key(field.code) for field in own if field.kind == "date"))
    order, remarks = day_order.of(columns, fields, days, usual=layout.days if layout is not None else "", table=table)
    currency = tracker_proposal.currency(columns, fields)
    remarks += _remarks(table.headers, fields, platform=platform)
    remarks += tracker_proposal.remarks(columns, fields, currency=currency)
    if layout is not None:
        remarks.insert(0, Problem("", "map.recognised", {"program": layout.name}))
    return Mapping(
        table.headers,
        tuple(fields),
        platform,
        source,
        order,
        remarks=tuple(remarks),
        recognised=layout.code if layout is not None else "",
        currency=currency,
        confidence=confidences(columns, guesses, fields),
    )


def _fields(
    table: Table,
    columns: Sequence[Column],
    guesses: Sequence[Guess],
    *,
    closed: Collection[int],
    is_headed: bool,
    is_known: bool,
) -> list[str]:
    """Return the field of each column; `is_known` says that the program is known which wrote the list."""
    is_of_people = evidence.is_named_for_people(table)
    draft = _Proposal(
        columns[:_LOOKED_AT],
        guesses[:_LOOKED_AT],
        closed=closed,
        is_headed=is_headed,
        is_of_people=is_of_people,
    )
    fields = tracker_proposal.settle(columns, draft.fields() + [""] * (len(columns) - _LOOKED_AT))
    if not is_known:
        fields = contact_log.settle(columns, fields)
        fields = fields if is_of_people else evidence.without_things(columns, fields)
        fields = naming.settle(columns, fields, is_of_people=is_of_people) if is_headed else fields
    return leftovers.settle(columns, fields, closed={*closed, *column_groups.heads(columns, guesses)})


def _columns(table: Table) -> list[Column]:
    rows = [row for row in table.sample() if row.problem is None]
    return [
        Column.of(header, (row.cells[place][:_LETTERS] for row in rows)) for place, header in enumerate(table.headers)
    ]


def _remarks(headers: Sequence[str], fields: Sequence[str], *, platform: str) -> Iterator[Problem]:
    """Yield what a user should know of a rate that is not stored, and of accounts nobody says the platform of."""
    if "engagement_rate" in fields:
        header = headers[fields.index("engagement_rate")]
        yield Problem("engagement_rate", "map.rate_not_stored", {"header": header})
    if "handle" in fields and not platform and "platform" not in fields and "url" not in fields:
        yield Problem("platform", "map.no_platform", {"header": headers[fields.index("handle")]})


class _Proposal:
    """The fields of the columns while they are being found out; each step leaves what the steps before decided."""

    def __init__(
        self,
        columns: Sequence[Column],
        guesses: Sequence[Guess],
        *,
        closed: Collection[int],
        is_headed: bool,
        is_of_people: bool,
    ) -> None:
        self._known = aliases.load()
        self._columns = columns
        self._guesses = guesses
        self._closed = closed
        self._is_headed = is_headed
        self._is_of_people = is_of_people
        self._fields = [guess.field for guess in guesses]

    def fields(self) -> list[str]:
        """Return one field per column."""
        self._settle_weak_headers()
        certain = {"first_name", "last_name"}.intersection(self._fields)
        for place, column in enumerate(self._columns):
            if len(certain) < 2 or self._fields[place] not in certain:  # both say so, whatever the first rows hold
                self._fields[place] = fitting(self._fields[place], column)
        if self._is_headed:
            self._fields = column_groups.settle(self._columns, self._fields)
        self._tell_handles_from_names()
        self._give_counts_to_platforms()
        self._settle_rivals()
        self._look_at_cells()
        self._split_names()
        self._find_row_ids()
        return self._fields

    def _has(self, *fields: str) -> bool:
        return any(code.partition(":")[0] in fields for code in self._fields)

    def _settle_weak_headers(self) -> None:
        taken = {guess.field.partition(":")[0] for guess in self._guesses if not guess.is_weak}
        for place, guess in enumerate(self._guesses):
            if not guess.is_weak:
                continue
            column = self._columns[place]
            is_taken = guess.field in taken or (guess.field == "name" and self._is_named(column, taken))
            if guess.field == "platform" and column.platforms < 0.5:
                is_taken = True
            if guess.field == "url" and column.urls >= _MOSTLY:
                is_taken = False  # a profile beside another link is one more, a text about somebody is none
            other = guess.otherwise
            if (
                other == "name"
                and not column.is_empty
                and (column.distinct <= 0.8 or contact_log.names_channels(column))
            ):
                other = "notes"  # ways to reach somebody, one of a few
            self._fields[place] = other if is_taken else guess.field
            taken.add(self._fields[place])

    def _is_named(self, column: Column, taken: Collection[str]) -> bool:
        """Say whether people have their names elsewhere than in "Title" or "Full name"."""
        if {"first_name", "last_name"}.issubset(taken) or ("first_name" in taken and column.names < _MOSTLY):
            return True
        if column.share(_PROSE) >= 0.5:
            return True
        others = (other for other in self._columns if other is not column)
        return column.names < 0.2 and any(other.names >= _MOSTLY and other.distinct > 0.5 for other in others)

    def _tell_handles_from_names(self) -> None:
        """Take names that begin with @ for handles; of several columns of names, the one whose cells can be handles."""
        if self._has("handle"):
            return
        names = [place for place, code in enumerate(self._fields) if code == "name"]
        if self._has("followers") and "nickname" in self._fields:
            place = self._fields.index("nickname")
            if self._columns[place].handle_like >= 0.9:
                self._fields[place] = "handle"
                return
        for place in names:
            if self._columns[place].at_handles >= _MOSTLY:
                self._fields[place] = "handle"
                return
        if len(names) < 2:
            if names and not self._has("url", "accounts", "first_name"):
                self._fields[names[0]] = "handle" if self._are_accounts(names[0]) else "name"
            return
        likeliest = max(names, key=lambda place: (self._handle_score(place), -place))
        if self._columns[likeliest].handle_like >= 0.3 and self._columns[likeliest].distinct > 0.9:
            self._fields[likeliest] = "handle"

    def _are_accounts(self, place: int) -> bool:
        """Say whether names are the handles, where a platform or counts speak of accounts."""
        is_on_platform = self._guesses[place].is_person_word or self._has("platform")
        return (is_on_platform or self._has(*METRIC_FIELDS)) and is_of_handles(
            self._columns[place], is_on_platform=is_on_platform
        )

    def _handle_score(self, place: int) -> float:
        column = self._columns[place]
        return column.handle_like + column.lower / 2

    def _give_counts_to_platforms(self) -> None:
        """Beside handles in columns of their own, subscribers are of YouTube, and counts of the handle before."""
        handles = {place: code for place, code in enumerate(self._fields) if code.startswith("handle:")}
        if len(set(handles.values())) < 2:
            return
        for field in METRIC_FIELDS:
            places = [place for place, code in enumerate(self._fields) if code == field]
            for place in places:
                before = [code for other, code in handles.items() if other < place]
                is_beside = len(places) > 1 or place - 1 in handles
                platform = before[-1].partition(":")[2] if before and is_beside else ""
                if field == "followers" and _SUBSCRIBERS.search(fold(self._columns[place].header)):
                    platform = "youtube" if "handle:youtube" in handles.values() else platform
                if platform and f"{field}:{platform}" not in self._fields:
                    self._fields[place] = f"{field}:{platform}"

    def _settle_rivals(self) -> None:
        """Leave one column per single field: of counts the exact one, else the one that says most."""
        for field in {code for code in self._fields if code.partition(":")[0] in SINGLE_FIELDS}:
            rivals = [place for place, code in enumerate(self._fields) if code == field]
            if len(rivals) < 2:
                continue
            is_count = field.partition(":")[0] in METRIC_FIELDS
            worth: Callable[[int], tuple[float, float]] = self._count_worth if is_count else self._text_worth
            best = max(rivals, key=worth)
            for place in rivals:
                if place != best:
                    self._fields[place] = self._of_loser(field, place, is_count=is_count)

    def _of_loser(self, field: str, place: int, *, is_count: bool) -> str:
        if field.startswith("handle:") and self._columns[place].urls >= _MOSTLY:
            return "url"
        if field == "name" and not (self._guesses[place].is_weak or self._guesses[place].is_person_word):
            return "nickname"  # the name where the first column is empty
        return "" if is_count or field in ("platform", "uid", "engagement_rate") else "notes"

    def _count_worth(self, place: int) -> tuple[float, float]:
        return self._columns[place].plain_numbers, -place

    def _text_worth(self, place: int) -> tuple[float, float]:
        return not self._columns[place].is_empty, -place

    def _look_at_cells(self) -> None:
        """Give columns whose headers say nothing a field by their cells, where that field is still missing."""
        for place, column in enumerate(self._columns):
            if self._fields[place] or column.is_empty or place in self._closed or is_of_colleagues(column.header):
                continue
            self._fields[place] = self._by_cells(place, column)
        self._look_for_bare_handles()
        if not self._is_headed:
            self._look_without_headers()

    def _by_cells(self, place: int, column: Column) -> str:
        """Return the field of cells that can be only one thing; a second one of a kind needs a word in its header."""
        said = self._known.fields_in(column.header) if self._is_headed else frozenset()
        is_mail = column.emails >= _MOSTLY
        if is_mail and (("email" in said and column.distinct > 0.5) or not self._has("email", "emails")):
            return "email"
        is_phone = column.phones >= _MOSTLY and may_be_phone(column.header)
        is_beside = "phone" in self._fields[max(place - 1, 0) : place + 2]
        if is_phone and (
            is_beside or "phone" in said or column.share(_DIALLED) >= 0.8 or not self._has("phone", "phones")
        ):
            return "phone"
        if column.urls >= _MOSTLY and not are_pictures(column) and ("url" in said or leads_to_profiles(column)):
            return "url"
        is_led = self._has("handle", "url", "accounts")
        if work := said_by_cells(column, has_stage=self._has("stage"), is_led=is_led):
            return work
        handle = self._handle_of(column)
        is_new = handle not in self._fields if ":" in handle else not self._has("handle")
        return handle if column.at_handles >= _MOSTLY and is_new else ""

    def _look_for_bare_handles(self) -> None:
        is_address_book = self._has("name", "first_name") and self._has("email", "emails", "phone", "phones")
        links = [column for column, code in zip(self._columns, self._fields, strict=True) if code == "url"]
        is_told = any(map(leads_to_profiles, links)) or self._has("handle", "accounts")
        if is_told or (is_address_book and not self._has(*METRIC_FIELDS)):
            return
        for place, column in enumerate(self._columns):
            is_one = column.handle_like >= 0.95 and column.distinct >= 0.95 and (column.lower >= 0.8 or self._is_bare)
            if (
                not self._fields[place]
                and place not in self._closed
                and is_one
                and not (is_numbered(column) or counts_rows(column) or is_made(column))
                and not holds_hosts(column)
                and len(column.cells) > 2
                and self._is_about_people()
            ):
                self._fields[place] = self._handle_of(column)
                return

    def _handle_of(self, column: Column) -> str:
        """Return the field of a column whose cells are handles, with the platform that its header names."""
        platform = self._known.platform_in(column.header) if self._is_headed else ""
        return f"handle:{platform}" if platform else "handle"

    @property
    def _is_bare(self) -> bool:
        """Whether nothing but the name of the file says what its columns are."""
        return self._is_of_people and not self._is_headed

    def _is_about_people(self) -> bool:
        return self._is_bare or self._has(*IDENTIFYING, *METRIC_FIELDS, "platform", "stage")

    def _look_without_headers(self) -> None:
        """Find platform, name and followers in a file whose rows begin with data.

        Any text has words in it: they are names where something else speaks of people, or they look like nothing else.
        """
        self._find("platform", lambda column: column.platforms >= 0.8)
        is_list = self._is_about_people()
        least = 0.0 if is_list else _MOSTLY
        self._find(
            "name",
            lambda column: (
                column.words >= 0.8 and column.distinct >= 0.5 and column.names >= least and not counts_rows(column)
            ),
        )
        has_accounts = self._has("handle", "url", "accounts", "platform")
        is_address_book = self._has("email", "emails", "phone", "phones") and not has_accounts
        if self._is_about_people() and not is_address_book:
            self._find("followers", lambda column: column.counts >= 0.8 and are_large(column) and are_of_people(column))

    def _find(self, field: str, fits: Callable[[Column], bool]) -> None:
        for place, column in enumerate(self._columns):
            if not self._fields[place] and not column.is_empty and not self._has(field) and fits(column):
                self._fields[place] = field

    def _split_names(self) -> None:
        """Beside a column of family names, "name" is the given name (이름 / 성), and "nom" the other way round."""
        if "name" not in self._fields or self._has("first_name") == self._has("last_name"):
            return
        place = self._fields.index("name")
        header = fold(self._columns[place].header)
        if self._has("last_name") and header in _GIVEN:
            self._fields[place] = "first_name"
        elif header in _FAMILY and self._is_always_beside(place, "first_name"):
            self._fields[place] = "last_name"

    def _is_always_beside(self, place: int, field: str) -> bool:
        """Say whether a column is filled about as often as one of a field: few know whose given name a channel has."""
        beside = [column for column, code in zip(self._columns, self._fields, strict=True) if code == field]
        return any(len(column.cells) * 5 >= len(self._columns[place].cells) * 4 for column in beside)

    def _find_row_ids(self) -> None:
        """Take a column of IDs that says the same on rows of one name for what tells whose row it is."""
        if self._has("row_id") or "name" not in self._fields:
            return
        names = self._columns[self._fields.index("name")].cells
        for place, column in enumerate(self._columns):
            if self._fields[place] or fold(column.header) not in ID_HEADERS or len(column.cells) != len(names):
                continue
            pairs = set(zip(column.cells, names, strict=True))
            if len(pairs) == len(set(column.cells)) < len(names):
                self._fields[place] = "row_id"
                return
