"""Propose a mapping for a table: by its headers first, then by what its cells look like."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from typing import Final

from irm.domain.dates import detect_order
from irm.domain.own_fields import OwnField, own_key
from irm.domain.platforms import PLATFORMS, platform_of
from irm.domain.text import fold
from irm.errors import Problem
from irm.services.exports.columns import own_header
from irm.services.imports import aliases, layouts, tracker_proposal
from irm.services.imports.aliases import METRIC_FIELDS, Aliases, Guess
from irm.services.imports.columns import Column
from irm.services.imports.confidence import confidences
from irm.services.imports.mapping import DATE_FIELDS, IDENTIFYING, SINGLE_FIELDS, Mapping
from irm.services.imports.table import Table

_WORD: Final = re.compile(r"[^\W\d_]+")
_MOSTLY: Final = 0.6
_SUBSCRIBERS: Final = re.compile(r"\bsubs(?:criber)?|구독|مشترك")
_ID_HEADERS: Final = frozenset(("id", "uid", "user id", "profile id", "no", "no.", "#", "번호", "순번"))
_FREE: Final = re.compile(r"User \d")
"""Columns of Outlook that mean whatever somebody wanted; an export of this program puts profiles there."""
_LETTERS: Final = 1_000
"""Of a cell in the sample: what it is shows in its beginning, and a giant one would cost seconds."""
_LOOKED_AT: Final = 200
"""Columns that are looked at cell by cell; a table that is wider is no list of people."""


def propose(table: Table, own: Sequence[OwnField] = ()) -> Mapping:
    """Return the mapping a table most likely has; `own` are the user's own fields, known by their names."""
    known = aliases.load()
    is_headed = table.header_line > 0
    mine = {fold(own_header(field)): field for field in own}
    layout = layouts.recognise(table.headers) if is_headed else None
    special = layout.fields if layout is not None else {}
    guesses = [_guess(known, header, mine=mine, special=special) if is_headed else Guess() for header in table.headers]
    if any(guess.field == "uid" for guess in guesses):
        return Mapping(table.headers, tuple(guess.field for guess in guesses), day_order="ymd", is_own=True)
    rows = [row for row in table.sample() if row.problem is None]
    columns = [
        Column.of(header, (row.cells[place][:_LETTERS] for row in rows)) for place, header in enumerate(table.headers)
    ]
    closed = {place for place, header in enumerate(table.headers) if special.get(fold(header)) == ""}
    draft = _Proposal(columns[:_LOOKED_AT], guesses[:_LOOKED_AT], closed=closed, is_headed=is_headed)
    fields = tracker_proposal.settle(columns, draft.fields() + [""] * (len(columns) - _LOOKED_AT))
    platform, source = _platform(table, guesses, fields)
    if not platform and not source:
        platform, source = _platform_of_links(columns, fields)
    days = (*DATE_FIELDS, *(own_key(field.code) for field in own if field.kind == "date"))
    order, remarks = _day_order(columns, fields, days, usual=layout.days if layout is not None else "")
    if "engagement_rate" in fields:
        header = table.headers[fields.index("engagement_rate")]
        remarks.append(Problem("engagement_rate", "map.rate_not_stored", {"header": header}))
    currency = tracker_proposal.currency(columns, fields)
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


class _Proposal:
    """The fields of the columns while they are being found out; each step leaves what the steps before decided."""

    def __init__(
        self, columns: Sequence[Column], guesses: Sequence[Guess], *, closed: Collection[int], is_headed: bool
    ) -> None:
        self._columns = columns
        self._guesses = guesses
        self._closed = closed
        self._is_headed = is_headed
        self._fields = [guess.field for guess in guesses]

    def fields(self) -> list[str]:
        """Return one field per column."""
        self._settle_weak_headers()
        for place, column in enumerate(self._columns):
            self._fields[place] = _fitting(self._fields[place], column)
        self._tell_handles_from_names()
        self._give_counts_to_platforms()
        self._settle_rivals()
        self._look_at_cells()
        self._split_korean_names()
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
            self._fields[place] = guess.otherwise if is_taken else guess.field
            taken.add(self._fields[place])

    def _tell_handles_from_names(self) -> None:
        """Take names that begin with @ for handles; of several columns of names, the one whose cells can be handles."""
        if self._has("handle"):
            return
        names = [place for place, code in enumerate(self._fields) if code == "name"]
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
                    self._fields[place] = "" if is_count or field in ("platform", "uid", "engagement_rate") else "notes"

    def _count_worth(self, place: int) -> tuple[float, float]:
        return self._columns[place].plain_numbers, -place

    def _text_worth(self, place: int) -> tuple[float, float]:
        return not self._columns[place].is_empty, -place

    def _look_at_cells(self) -> None:
        """Give columns whose headers say nothing a field by their cells, where that field is still missing."""
        for place, column in enumerate(self._columns):
            if self._fields[place] or column.is_empty or place in self._closed:
                continue
            if column.emails >= _MOSTLY and not self._has("email", "emails"):
                self._fields[place] = "email"
            elif column.phones >= _MOSTLY and not self._has("phone", "phones"):
                self._fields[place] = "phone"
            elif column.urls >= _MOSTLY and _leads_to_profiles(column):
                self._fields[place] = "url"
            elif column.at_handles >= _MOSTLY and not self._has("handle"):
                self._fields[place] = "handle"
        self._look_for_bare_handles()
        if not self._is_headed:
            self._look_without_headers()

    def _look_for_bare_handles(self) -> None:
        if self._has("handle", "accounts"):
            return
        for place, column in enumerate(self._columns):
            is_one = column.handle_like >= 0.95 and column.distinct >= 0.95 and column.lower >= 0.8
            if (
                not self._fields[place]
                and place not in self._closed
                and is_one
                and len(column.cells) > 2
                and self._is_about_people()
            ):
                self._fields[place] = "handle"
                return

    def _is_about_people(self) -> bool:
        return self._has(*IDENTIFYING, *METRIC_FIELDS, "platform", "stage")

    def _look_without_headers(self) -> None:
        """Find platform, phone, name and followers in a file whose rows begin with data."""
        tests: tuple[tuple[str, Callable[[Column], bool]], ...] = (
            ("platform", lambda column: column.platforms >= 0.8),
            ("name", lambda column: column.words >= 0.8 and column.distinct >= 0.5),
            ("followers", lambda column: column.counts >= 0.8 and _are_large(column)),
        )
        for field, fits in tests:
            for place, column in enumerate(self._columns):
                if not self._fields[place] and not column.is_empty and not self._has(field) and fits(column):
                    self._fields[place] = field

    def _split_korean_names(self) -> None:
        """Beside a column of family names, "name" is the given name (이름 / 성)."""
        if self._has("last_name") and not self._has("first_name") and "name" in self._fields:
            place = self._fields.index("name")
            if fold(self._columns[place].header) in ("이름", "name", "الاسم"):
                self._fields[place] = "first_name"

    def _find_row_ids(self) -> None:
        """Take a column of IDs that says the same on rows of one name for what tells whose row it is."""
        if self._has("row_id") or "name" not in self._fields:
            return
        names = self._columns[self._fields.index("name")].cells
        for place, column in enumerate(self._columns):
            if self._fields[place] or fold(column.header) not in _ID_HEADERS or len(column.cells) != len(names):
                continue
            pairs = set(zip(column.cells, names, strict=True))
            if len(pairs) == len(set(column.cells)) < len(names):
                self._fields[place] = "row_id"
                return


def _fitting(field: str, column: Column) -> str:
    """Return the field if the cells can be what the header says, else what they can be instead."""
    base = field.partition(":")[0]
    if column.is_empty or not base:
        return field
    if base == "row_id" and (column.distinct == 1 or column.at_handles >= _MOSTLY):
        return "handle" if column.at_handles >= _MOSTLY else ""
    if base == "name" and len(column.cells) > 1 and column.last_first >= 0.8:
        return "last_first_name"
    if base in METRIC_FIELDS and column.counts < 0.5:
        return ""
    if base == "platform" and column.platforms < 0.5:
        return "name" if column.words >= 0.8 and column.distinct > 0.8 else "notes"
    if base == "email" and not column.has_emails:
        return "phone" if column.phones > 0.5 else "notes"
    if base == "url" and column.urls < 0.3:
        return "handle" if column.handle_like >= 0.9 else "notes"
    if base == "handle" and column.plain_numbers > 0.8 and column.header.casefold() in ("id", "account", "user"):
        return ""
    if base == "notes" and _FREE.fullmatch(column.header) and column.urls >= _MOSTLY and _leads_to_profiles(column):
        return "url"
    if base in ("notes", "tags", "name") and column.plain_numbers > 0.9:
        return "" if base != "notes" or len(column.cells) > 3 else field
    return field


def _leads_to_profiles(column: Column) -> bool:
    known = sum(1 for cell in column.cells if platform_of(cell) is not None)
    return known >= len(column.cells) / 2


def _are_large(column: Column) -> bool:
    """Say whether numbers are rather followers than a rank or a price: "12K", 4500."""
    small = sum(1 for cell in column.cells if cell.isdecimal() and len(cell) <= 3 and int(cell) < 300)
    return small <= len(column.cells) / 2


def _platform(table: Table, guesses: Sequence[Guess], fields: Sequence[str]) -> tuple[str, str]:
    """Return the platform of rows that name none, and where it was found."""
    named = {guess.platform for guess in guesses if guess.is_person_word}
    named |= {code.partition(":")[2] for code in fields if ":" in code}
    if len(named) == 1:
        return named.pop(), "header"
    if named:
        return "", "header"
    for text, source in ((table.sheet, "sheet"), (table.path.stem, "file")):
        found = {code for word in _WORD.findall(fold(text.replace("_", " "))) if (code := _clear_platform(word))}
        if len(found) == 1:
            return found.pop(), source
    return "", ""


def _platform_of_links(columns: Sequence[Column], fields: Sequence[str]) -> tuple[str, str]:
    """Return the platform that all profile links of the file lead to, if it is one."""
    links = [cell for column, code in zip(columns, fields, strict=True) if code == "url" for cell in column.cells]
    found = {code for cell in links if (code := platform_of(cell)) is not None and code != "other"}
    return (found.pop(), "links") if len(found) == 1 else ("", "")


def _clear_platform(word: str) -> str:
    """Return the platform a word in a file's name means; one letter is not enough to mean one."""
    code = platform_of(word) if len(word) > 1 and word != "page" else None
    return code if code in PLATFORMS and code != "other" else ""


def _guess(known: Aliases, header: str, *, mine: dict[str, OwnField], special: dict[str, str]) -> Guess:
    """Return what a header means: a field of the user's, what it is in the lists of one program, or what it says."""
    own = _own_guess(mine, header)
    if own is not None:
        return own
    field = special.get(fold(header)) if special else None
    return known.guess(header) if field is None else Guess(field)


def _own_guess(mine: dict[str, OwnField], header: str) -> Guess | None:
    """Return the user's own field a header names, each once; None for any other header."""
    field = mine.pop(fold(header), None)
    return Guess(own_key(field.code)) if field is not None else None


def _day_order(
    columns: Sequence[Column], fields: Sequence[str], days: Sequence[str], *, usual: str
) -> tuple[str, list[Problem]]:
    """Return the order of day and month that fits all dates of the file, and a remark where none is certain.

    `usual` is how the program that wrote the file does it, for where the dates do not tell.
    """
    dated = [column for column, code in zip(columns, fields, strict=True) if code in days and column.cells]
    order = detect_order([cell for column in dated for cell in column.cells])
    if order or not dated:
        return order, []
    if usual and _fits_all(dated, usual):
        return usual, []
    if all(not _has_slashes(column) for column in dated):
        return "", []
    return "", [Problem("day_order", "map.dates_ambiguous", {"header": dated[0].header, "value": dated[0].cells[0]})]


def _fits_all(dated: Sequence[Column], order: str) -> bool:
    return not any(detect_order([cell]) not in ("", "ymd", order) for column in dated for cell in column.cells)


def _has_slashes(column: Column) -> bool:
    return any(re.search(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}", cell) for cell in column.cells)
