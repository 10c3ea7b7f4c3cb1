"""A view: what a list shows under a name - filter, sort, groups, and which columns how wide in which order."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from irm.domain.text import clean
from irm.errors import Invalid, Problem

LONGEST_NAME: Final = 100
_MOST_COLUMNS: Final = 200

Columns = tuple[tuple[str, int], ...]
"""The shown columns in their order: key, and width at the base text size."""


@dataclass(frozen=True, slots=True)
class ViewDraft:
    """What can be saved as a view of a screen."""

    screen: str
    query: str = ""
    sort: str = ""
    is_descending: bool = False
    grouped_by: str = ""
    columns: Columns = ()


@dataclass(frozen=True, slots=True)
class View:
    """A saved view."""

    id: int
    name: str
    draft: ViewDraft
    is_pinned: bool = False


def checked_name(name: str, *, missing: str = "view.name_missing") -> str:
    """Return a name as it may be stored. Raises Invalid: `missing` where there is none."""
    wanted = " ".join(clean(name).split())
    if not wanted:
        raise Invalid((Problem("name", missing),))
    if len(wanted) > LONGEST_NAME:
        raise Invalid((Problem("name", "text.too_long", {"length": len(wanted), "limit": LONGEST_NAME}),))
    return wanted


def columns_to_text(columns: Columns) -> str:
    """Return columns as they are stored, "" for those shown at first."""
    return json.dumps(columns) if columns else ""


def columns_from_text(text: str) -> Columns:
    """Return stored columns; what cannot be read is left out. Never raises."""
    try:
        found = json.loads(text) if text else []
    except ValueError:
        return ()
    entries = found[:_MOST_COLUMNS] if isinstance(found, list) else []
    return tuple(
        (entry[0], entry[1])
        for entry in entries
        if isinstance(entry, list)
        and len(entry) == 2
        and isinstance(entry[0], str)
        and type(entry[1]) is int
        and 0 < entry[1] < 10_000
    )
