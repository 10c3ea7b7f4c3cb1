"""Addresses that cells of a sheet lead to without saying them: put in place of the text, or in a column of their own.

"Profile" under "Instagram" is worth what it leads to; a name that leads to a profile stays a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from irm.domain.handles import parse_account
from irm.errors import IrmError
from irm.services.imports.aliases import Aliases
from irm.services.imports.row import TableRow

_ACCOUNTS: Final = frozenset(("handle", "url", "accounts"))
_LINKS: Final = frozenset(("post_link", "tracking_url"))


@dataclass(frozen=True, slots=True)
class CellLinks:
    """What is done with the links of a table whose own columns are `width`.

    In the columns `instead` a link to a profile stands instead of the text, in those of `always` any link; each of
    `beside` has one more column.
    """

    width: int = 0
    instead: frozenset[int] = frozenset()
    always: frozenset[int] = frozenset()
    beside: tuple[int, ...] = ()

    def put_into(self, row: TableRow) -> TableRow:
        """Return the row with its links among the cells."""
        found = dict(row.links)
        cells = list(row.cells[: self.width])
        cells += [""] * (self.width - len(cells))
        for place in found.keys() & (self.instead | self.always):
            if place in self.always or _is_profile(found[place]):
                cells[place] = found[place]
        more = (found.get(place, "") for place in self.beside)
        return row._replace(cells=(*cells, *more, *row.cells[self.width :]))


NO_LINKS: Final = CellLinks()


def cell_links(headers: Sequence[str], rows: Sequence[TableRow], aliases: Aliases) -> tuple[CellLinks, tuple[str, ...]]:
    """Return what to do with the links of some rows, and the headers of the columns that are added."""
    linked = sorted({place for row in rows for place, _ in row.links if place < len(headers)})
    if not linked:
        return NO_LINKS, ()
    fields = {place: aliases.guess(headers[place]).field.partition(":")[0] for place in linked}
    instead = frozenset(place for place, field in fields.items() if field in _ACCOUNTS)
    always = frozenset(place for place, field in fields.items() if field in _LINKS)
    beside = tuple(place for place in linked if place not in instead | always)
    more = tuple(f"{headers[place]} link".strip() for place in beside)
    return CellLinks(len(headers), instead, always, beside), more


@lru_cache(2_000)
def _is_profile(link: str) -> bool:
    try:
        return parse_account(link).platform != "other"
    except IrmError:
        return False
