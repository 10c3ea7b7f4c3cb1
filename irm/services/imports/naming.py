"""Finds the column that names people where no header says so outright: "Client name", "Candidato"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from irm.services.imports import aliases
from irm.services.imports.columns import Column
from irm.services.imports.fitting import counts_rows, is_of_colleagues
from irm.services.imports.mapping import IDENTIFYING

_NAMES: Final = frozenset(("name", "last_first_name", "first_name", "last_name", "nickname", "legal_name"))
_PARTS: Final = ("first_name", "last_name")


def settle(columns: Sequence[Column], fields: Sequence[str]) -> list[str]:
    """Return the fields with a name for people who are known by an account or an address, but not by a name."""
    found = list(fields)
    bases = {code.partition(":")[0] for code in fields}
    if bases & _NAMES or not bases & set(IDENTIFYING):
        return found
    free = [
        (place, column)
        for place, column in enumerate(columns)
        if not found[place] and column.words >= 0.8 and not (counts_rows(column) or is_of_colleagues(column.header))
    ]
    said = {place: aliases.load().ending(column.header) for place, column in free}
    for part in _PARTS:
        if (place := next((place for place, code in said.items() if code == part), None)) is not None:
            found[place] = part
    if any(code in _PARTS for code in found):
        return found
    varied = [(place, column) for place, column in free if column.distinct >= 0.6]
    called = next((place for place, _ in varied if said[place] == "name"), None)
    by_cells = next((place for place, column in varied if column.names >= 0.6 and column.distinct >= 0.8), None)
    place = called if called is not None else by_cells
    if place is not None:
        found[place] = "name"
    return found
