"""What a list says about one of its columns; `screens/<records>/columns.py` makes a tuple of these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column of a list.

    `cell(row, today)` gives what is painted, `kind` its class; `sort` is the key the service sorts by ("" where it
    cannot), `width` in pixels at the base text size; `field` is its name in the query language ("" where it cannot be
    filtered by), `grouping` the key a list is grouped by it with. `copied` are the titles and texts that stand for it
    in a table for other programs, which reckon with whole numbers and days; without them it is what is shown.
    """

    key: str
    title: str
    cell: Callable[[Row, date], Any]
    kind: type
    sort: str = ""
    width: int = 120
    is_trailing: bool = False
    is_descending_first: bool = False
    is_hidden_first: bool = False
    is_editable: bool = False
    tip: str = ""
    field: str = ""
    grouping: str = ""
    copied: tuple[tuple[str, Callable[[Row], str]], ...] = ()
