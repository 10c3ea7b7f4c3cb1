"""Whose accounts columns hold that stand beside others of their kind: groups that come again, handles by platform."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from irm.domain.platforms import platform_of
from irm.services.imports import aliases
from irm.services.imports.aliases import METRIC_FIELDS, Guess
from irm.services.imports.columns import Column

_MOSTLY: Final = 0.6


def settle(columns: Sequence[Column], fields: Sequence[str]) -> list[str]:
    """Return the fields with handles on the platform that their header names, and later groups on that of their cells.

    "Talent IG" and "Talent TT" hold handles; of "Platform, Handle, Followers, Platform, Handle, Followers" the second
    group is on the platform that its first column says.
    """
    found = list(fields)
    for place, column in enumerate(columns):
        platform = aliases.load().platform_in(column.header) if found[place] in ("", "name") else ""
        if platform and f"handle:{platform}" not in found and column.at_handles >= _MOSTLY:
            found[place] = f"handle:{platform}"
    starts = [place for place, code in enumerate(found) if code == "platform"]
    for start, end in zip(starts[1:], [*starts[2:], len(found)], strict=False):
        platform = _only_platform(columns[start])
        if not platform:
            continue
        for place in range(start + 1, end):
            if found[place] in ("handle", *METRIC_FIELDS):
                found[place] += f":{platform}"
    return found


def heads(columns: Sequence[Column], guesses: Sequence[Guess]) -> set[int]:
    """Return the columns that do nothing but name the platform of the group they begin."""
    starts = [place for place, guess in enumerate(guesses) if guess.field == "platform"]
    return {place for place in starts[1:] if _only_platform(columns[place])}


def _only_platform(column: Column) -> str:
    """Return the platform that all cells name, "" where they name several or none."""
    named = {platform_of(cell) for cell in column.cells}
    return next(iter(named)) or "" if len(named) == 1 and "other" not in named else ""
