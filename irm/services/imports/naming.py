"""Finds the column that names people where no header says so outright: "Client name", "Candidato"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from irm.services.imports import aliases
from irm.services.imports.columns import Column
from irm.services.imports.fitting import are_codes, is_of_colleagues
from irm.services.imports.mapping import IDENTIFYING

_NAMES: Final = frozenset(("name", "last_first_name", "first_name", "last_name", "nickname", "legal_name"))
_LOOKED_AT: Final = 200
"""Columns; a table that is wider is no list of people."""
_LONGEST_LABEL: Final = 60
_VARIED: Final = 0.5
_PARTS: Final = ("first_name", "last_name")
_ACCOUNTS: Final = frozenset(("handle", "url", "accounts"))


def settle(columns: Sequence[Column], fields: Sequence[str], *, is_of_people: bool) -> list[str]:
    """Return the fields with a name for people who are known by an account or an address, but not by a name.

    `is_of_people` says that the file or the sheet is called so.
    """
    found = dict(enumerate(fields))
    bases = {code.partition(":")[0] for code in fields}
    if bases & _NAMES:
        return list(fields)
    free = [
        (place, column)
        for place, column in enumerate(columns[:_LOOKED_AT])
        if not found[place] and column.words >= 0.8 and not (are_codes(column) or is_of_colleagues(column.header))
    ]
    said = {place: aliases.load().ending(column.header) for place, column in free}
    if any(map(_reaches_people, columns, fields)):
        found |= _names(columns, fields, free, said)
        if not bases & _ACCOUNTS and found == dict(enumerate(fields)):
            found |= _speakers(columns, fields)
    elif not bases & set(IDENTIFYING):
        handle = next((place for place, column in free if said[place] == "handle" and column.handle_like >= 0.9), None)
        found |= {} if handle is None else {handle: "handle"}
        if handle is None and is_of_people and (place := _by_cells(free)) is not None:
            found[place] = "name"
    return [found[place] for place in range(len(columns))]


def _names(
    columns: Sequence[Column], fields: Sequence[str], free: Sequence[tuple[int, Column]], said: dict[int, str]
) -> dict[int, str]:
    """Return the fields of the columns that hold names, or the parts of names, by place."""
    found = {}
    for part in _PARTS:
        if (place := next((place for place, code in said.items() if code == part), None)) is not None:
            found[place] = part
    if found:
        return found
    varied = [(place, column) for place, column in free if column.distinct >= 0.6]
    called = next((place for place, _ in varied if said[place] == "name"), None)
    places = (called, _by_cells(varied), _company(columns, fields), _label(columns, varied))
    place = next((place for place in places if place is not None), None)
    return {} if place is None else {place: "name"}


def _speakers(columns: Sequence[Column], fields: Sequence[str]) -> dict[int, str]:
    """Return agents and managers as the people a list is of, where it has the name of nobody else."""
    found = [
        place
        for place, (column, code) in enumerate(zip(columns, fields, strict=True))
        if code == "manager" and column.words >= 0.8 and column.distinct >= 0.6
    ]
    return {found[0]: "name"} if len(found) == 1 else {}


def _by_cells(free: Sequence[tuple[int, Column]]) -> int | None:
    return next((place for place, column in free if column.names >= 0.6 and column.distinct >= 0.8), None)


def _reaches_people(column: Column, field: str) -> bool:
    """Say whether a column holds what people are reached by, on a third of the rows at least."""
    base = field.partition(":")[0]
    shares = {
        "email": column.emails,
        "emails": column.emails,
        "phone": column.phones or column.plain_numbers,
        "phones": column.phones or column.plain_numbers,
        "url": column.urls,
        "accounts": column.urls,
        "handle": max(column.handle_like, column.at_handles, column.urls),
    }
    return shares.get(base, 0.0) >= 0.5 and len(column.cells) * 3 >= column.row_count


def _company(columns: Sequence[Column], fields: Sequence[str]) -> int | None:
    """Return the column of companies where each row is of another one: such a list is of them."""
    found = (place for place, code in enumerate(fields) if code == "company")
    return next((place for place in found if columns[place].distinct >= 0.9 and len(columns[place].cells) > 2), None)


def _label(columns: Sequence[Column], varied: Sequence[tuple[int, Column]]) -> int | None:
    """Return the first column of a list where it says something short and different on each row: "Канал", "שם".

    Before it may stand what says the same on many rows: a priority, a kind.
    """
    first = next((place for place, column in enumerate(columns) if column.distinct >= _VARIED), -1)
    for place, column in varied:
        is_short = all(len(cell) <= _LONGEST_LABEL for cell in column.cells)
        if place == first and is_short and column.distinct >= 0.9 and len(column.cells) > 1:
            return place
    return None
