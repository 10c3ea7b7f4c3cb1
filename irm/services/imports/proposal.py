"""Propose a mapping for a table: by its headers first, then by what its cells look like."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from irm.domain import clock
from irm.domain.dates import detect_order
from irm.domain.own_fields import OwnField, own_key
from irm.domain.platforms import platform_of
from irm.domain.text import fold
from irm.errors import Problem
from irm.services.exports.columns import own_header
from irm.services.imports import aliases, evidence, layouts, tracker_proposal
from irm.services.imports.aliases import METRIC_FIELDS, Aliases, Guess
from irm.services.imports.columns import Column
from irm.services.imports.confidence import confidences
from irm.services.imports.day_cells import order_of
from irm.services.imports.fitting import (
    ID_HEADERS,
    are_large,
    fitting,
    holds_hosts,
    is_numbered,
    is_of_colleagues,
    leads_to_profiles,
    may_be_phone,
)
from irm.services.imports.mapping import DATE_FIELDS, IDENTIFYING, SINGLE_FIELDS, Mapping
from irm.services.imports.table import Table

_MOSTLY: Final = 0.6
_SUBSCRIBERS: Final = re.compile(r"\bsubs(?:criber)?|구독|مشترك")
_PREFIX: Final = re.compile(r"([^\W\d_]{2,12})[_.](?=\w)")
_GIVEN: Final = frozenset(map(fold, ("name", "이름", "الاسم", "nombre", "nome", "naam", "имя", "名前", "ad", "adı")))
_FAMILY: Final = frozenset(("nom", "name"))
_SLASHES: Final = re.compile(r"\A\s*\d{1,2}[-/.] ?\d{1,2}(?:[-/.] ?(?:\d{4}|\d\d))?(?!\d)")
_EAST_ASIAN: Final = re.compile(r"[가-힣ぁ-ヿ一-鿿]")
_LETTERS: Final = 1_000
"""Of a cell in the sample: what it is shows in its beginning, and a giant one would cost seconds."""
_LOOKED_AT: Final = 200
"""Columns that are looked at cell by cell; a table that is wider is no list of people."""


def propose(table: Table, own: Sequence[OwnField] = ()) -> Mapping:
    """Return the mapping a table most likely has; `own` are the user's own fields, known by their names."""
    known = aliases.load()
    is_headed = table.header_line > 0 and any(map(str.isalpha, "".join(table.headers)))
    mine = {fold(own_header(field)): field for field in own}
    layout = layouts.recognise(table.headers) if is_headed else None
    special = layout.fields if layout is not None else {}
    guesses = [_guess(known, header, mine=mine, special=special) if is_headed else Guess() for header in table.headers]
    if layout is None:
        guesses = _without_prefix(known, table.headers, guesses)
    if any(guess.field == "uid" for guess in guesses):
        return Mapping(table.headers, tuple(guess.field for guess in guesses), day_order="ymd", is_own=True)
    columns = _columns(table)
    closed = {place for place, header in enumerate(table.headers) if special.get(fold(header)) == ""}
    is_of_people = evidence.is_named_for_people(table)
    draft = _Proposal(
        columns[:_LOOKED_AT], guesses[:_LOOKED_AT], closed=closed, is_headed=is_headed, is_of_people=is_of_people
    )
    fields = tracker_proposal.settle(columns, draft.fields() + [""] * (len(columns) - _LOOKED_AT))
    if layout is None:
        fields = evidence.without_things(columns, fields)
    platform, source = evidence.platform_of_rows(table, columns, guesses, fields)
    days = (*DATE_FIELDS, *(own_key(field.code) for field in own if field.kind == "date"))
    order, remarks = _day_order(columns, fields, days, usual=layout.days if layout is not None else "", table=table)
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
        self._columns = columns
        self._guesses = guesses
        self._closed = closed
        self._is_headed = is_headed
        self._is_of_people = is_of_people
        self._fields = [guess.field for guess in guesses]

    def fields(self) -> list[str]:
        """Return one field per column."""
        self._settle_weak_headers()
        for place, column in enumerate(self._columns):
            self._fields[place] = fitting(self._fields[place], column)
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
            is_taken = guess.field in taken or (guess.field == "name" and "first_name" in taken)
            if guess.field == "platform" and self._columns[place].platforms < 0.5:
                is_taken = True
            if guess.field == "url" and self._columns[place].urls >= _MOSTLY:
                is_taken = False  # a profile beside another link is one more, a text about somebody is none
            self._fields[place] = guess.otherwise if is_taken else guess.field
            taken.add(self._fields[place])

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
            return
        likeliest = max(names, key=lambda place: (self._handle_score(place), -place))
        if self._columns[likeliest].handle_like >= 0.3 and self._columns[likeliest].distinct > 0.9:
            self._fields[likeliest] = "handle"

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
                platform = before[-1].partition(":")[2] if before and len(places) > 1 else ""
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
                    self._fields[place] = self._of_loser(field, self._columns[place], is_count=is_count)

    def _of_loser(self, field: str, column: Column, *, is_count: bool) -> str:
        if field.startswith("handle:") and column.urls >= _MOSTLY:
            return "url"
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
            if column.emails >= _MOSTLY and not self._has("email", "emails"):
                self._fields[place] = "email"
            elif column.phones >= _MOSTLY and not self._has("phone", "phones") and may_be_phone(column.header):
                self._fields[place] = "phone"
            elif column.urls >= _MOSTLY and leads_to_profiles(column):
                self._fields[place] = "url"
            elif column.at_handles >= _MOSTLY and not self._has("handle"):
                self._fields[place] = self._handle_of(column)
        self._look_for_bare_handles()
        if not self._is_headed:
            self._look_without_headers()

    def _look_for_bare_handles(self) -> None:
        is_address_book = self._has("name", "first_name") and self._has("email", "emails", "phone", "phones")
        if self._has("handle", "accounts") or (is_address_book and not self._has(*METRIC_FIELDS)):
            return
        for place, column in enumerate(self._columns):
            is_one = column.handle_like >= 0.95 and column.distinct >= 0.95 and (column.lower >= 0.8 or self._is_bare)
            if (
                not self._fields[place]
                and place not in self._closed
                and is_one
                and not is_numbered(column)
                and not holds_hosts(column)
                and len(column.cells) > 2
                and self._is_about_people()
            ):
                self._fields[place] = self._handle_of(column)
                return

    def _handle_of(self, column: Column) -> str:
        """Return the field of a column whose cells are handles, with the platform that its header names."""
        platform = aliases.load().platform_in(column.header) if self._is_headed else ""
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
        self._find("name", lambda column: column.words >= 0.8 and column.distinct >= 0.5 and column.names >= least)
        if self._is_about_people():
            self._find("followers", lambda column: column.counts >= 0.8 and are_large(column))

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
        elif self._has("first_name") and header in _FAMILY:
            self._fields[place] = "last_name"

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


def _guess(known: Aliases, header: str, *, mine: dict[str, OwnField], special: dict[str, str]) -> Guess:
    """Return what a header means: a field of the user's, what it is in the lists of one program, or what it says."""
    own = _own_guess(mine, header)
    if own is not None:
        return own
    field = special.get(fold(header)) if special else None
    return known.guess(header) if field is None else Guess(field)


def _without_prefix(known: Aliases, headers: Sequence[str], guesses: Sequence[Guess]) -> list[Guess]:
    """Look again at headers that say nothing where most of the table begin with one word: "ch_title", "ch_id"."""
    parts = [_PREFIX.match(fold(header)) for header in headers]
    words = Counter(part[1] for part in parts if part is not None)
    word, count = words.most_common(1)[0] if words else ("", 0)
    if count < 3 or count * 2 < len(headers) or platform_of(word) is not None:
        return list(guesses)
    return [
        known.guess(header[part.end() :]) if part is not None and part[1] == word and not guess.field else guess
        for header, part, guess in zip(headers, parts, guesses, strict=True)
    ]


def _own_guess(mine: dict[str, OwnField], header: str) -> Guess | None:
    """Return the user's own field a header names, each once; None for any other header."""
    field = mine.pop(fold(header), None)
    return Guess(own_key(field.code)) if field is not None else None


def _day_order(
    columns: Sequence[Column], fields: Sequence[str], days: Sequence[str], *, usual: str, table: Table
) -> tuple[str, list[Problem]]:
    """Return the order of day and month that fits all dates of the file, and a remark where none is certain.

    `usual` is how the program that wrote the file does it, for where the dates do not tell.
    """
    dated = [column for column, code in zip(columns, fields, strict=True) if code in days and column.cells]
    is_year_first = any(_EAST_ASIAN.search(column.header) for column in columns)
    cells = [cell for column in dated for cell in column.cells]
    order = order_of(cells, is_year_first=is_year_first, year=(table.modified_on or clock.today()).year)
    if order or not dated:
        return order, []
    if usual and _fits_all(dated, usual):
        return usual, []
    doubtful = next(((column.header, cell) for column in dated for cell in column.cells if _SLASHES.search(cell)), None)
    if doubtful is None:
        return "", []
    return "", [Problem("day_order", "map.dates_ambiguous", {"header": doubtful[0], "value": doubtful[1]})]


def _fits_all(dated: Sequence[Column], order: str) -> bool:
    return not any(detect_order([cell]) not in ("", "ymd", order) for column in dated for cell in column.cells)
