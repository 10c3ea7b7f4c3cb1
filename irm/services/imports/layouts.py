"""Which program wrote a list, told by its headers, and what some of them mean in the lists of that program alone."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from irm.domain.text import fold
from irm.resources_path import resource


@dataclass(frozen=True, slots=True)
class Layout:
    """The lists of one program: `fields` are by folded header, `days` is the order of its days, "" where it varies.

    `tags_apart` is what alone stands between tags, "" for anything usual.
    """

    code: str
    name: str
    marks: tuple[frozenset[str], ...]
    fields: dict[str, str]
    days: str = ""
    tags_apart: str = ""


@cache
def load() -> dict[str, Layout]:
    """Return the layouts by their codes; the file is read once."""
    with resource("layouts.toml").open("rb") as file:
        tables = tomllib.load(file)
    return {code: _layout(code, table) for code, table in tables.items()}


def _layout(code: str, table: dict[str, object]) -> Layout:
    marks, headers = table["marks"], table["headers"]
    assert isinstance(marks, list)
    assert isinstance(headers, dict)
    return Layout(
        code,
        str(table["name"]),
        tuple(frozenset(map(fold, mark)) for mark in marks),
        {fold(header): field for field, names in headers.items() for header in names},
        str(table.get("days", "")),
        str(table.get("tags_apart", "")),
    )


def recognise(headers: Sequence[str]) -> Layout | None:
    """Return the layout whose headers these are, None for a list of no program that is known."""
    there = frozenset(map(fold, headers))
    return next((layout for layout in load().values() if any(mark <= there for mark in layout.marks)), None)
