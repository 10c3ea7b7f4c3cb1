"""Find the row of a table that names its columns: it may stand below a title, or not be there at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from irm.domain.text import fold
from irm.services.imports.aliases import Aliases
from irm.services.imports.columns import AT_HANDLE, EMAIL, URL, is_value, looks_like_data
from irm.services.imports.row import TableRow

_SEARCHED: Final = 40
_LOOKED_AT: Final = 200
_LETTERS: Final = 1_000
_OF_PEOPLE: Final = frozenset(
    (
        "uid",
        "name",
        "last_first_name",
        "first_name",
        "nickname",
        "handle",
        "url",
        "accounts",
        "email",
        "emails",
        "phone",
    )
)
_NAMED: Final = frozenset(
    fold(word)
    for word in (
        *("name", "full name", "first name", "이름", "성명", "الاسم", "nombre", "nome", "nom", "naam", "navn", "namn"),
        *("имя", "фио", "名前", "氏名", "姓名", "名字", "ad soyad", "nama", "imię i nazwisko"),
    )
)
"""What nobody is called: such a word heads a column, whatever stands beside it."""
_DAY: Final = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}")
_LONG_NUMBER: Final = re.compile(r"\d(?:[ ()-]*\d){4,}")
_MADE: Final = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*", re.IGNORECASE)


def find_header(rows: Sequence[TableRow], aliases: Aliases) -> int:
    """Return the index of the header among the first rows of a file, -1 where the rows begin with data."""
    rows = [row._replace(cells=tuple(cell[:_LETTERS] for cell in row.cells)) for row in rows]
    known = [_known_headers(row, aliases) for row in rows[:_SEARCHED]]
    best = max(range(len(known)), key=lambda index: known[index], default=-1)
    if best >= 0 and known[best] > 0:
        return best
    if rows and _counts_columns(rows[0]):
        return 0
    return _by_shape(rows[:_SEARCHED])


def lists_people(rows: Sequence[TableRow], aliases: Aliases) -> bool:
    """Say whether the first rows of a sheet are of a list of people: headers that name them, or ways to reach them."""
    place = find_header(rows, aliases)
    if place < 0:
        reaching = sum(1 for row in rows if any(map(_reaches_somebody, row.cells[:_LOOKED_AT])))
        return reaching > len(rows) / 2
    named = {aliases.guess(cell[:_LETTERS]).field.partition(":")[0] for cell in rows[place].cells[:_LOOKED_AT]}
    return place + 1 < len(rows) and len(named - {""}) > 1 and not named.isdisjoint(_OF_PEOPLE)


def _reaches_somebody(cell: str) -> bool:
    return any(pattern.fullmatch(cell.strip()) for pattern in (EMAIL, URL, AT_HANDLE))


def _known_headers(row: TableRow, aliases: Aliases) -> float:
    """Count the cells that are headers we know; 0 for a row that holds data."""
    cells = [cell for cell in row.cells[:_LOOKED_AT] if cell.strip()]
    if row.problem is not None or not cells:
        return 0
    data = sum(1 for cell in cells if looks_like_data(cell) or _holds_number(cell))
    if data > len(cells) / 4 or (len(cells) <= 3 and any(map(is_value, cells))):
        return 0
    known = sum(1 for cell in cells if len(cell) <= 80 and aliases.guess(cell).field)
    if not known and len(cells) == 1 and "_" in cells[0] and _MADE.fullmatch(cells[0].strip()):
        known = aliases.ending(cells[0]) == "handle"
    # One known word among many others is chance ("Instagram" in a row of data), unless the row is short, or named as
    # programs name columns.
    is_named = any(fold(cell) in _NAMED for cell in cells) and all(len(cell) <= 40 for cell in cells)
    is_made = is_named or all(cell.islower() and _MADE.fullmatch(cell.strip()) for cell in cells)
    return known if known >= 2 or len(cells) <= 3 or is_made else 0


def _holds_number(cell: str) -> bool:
    """Say whether a cell says more than what it is of: "Phone: 09 407 4719", "PO BOX 408022"."""
    return _LONG_NUMBER.search(_DAY.sub("", cell)) is not None


def _by_shape(rows: Sequence[TableRow]) -> int:
    """Return the first full row of words when rows of numbers, addresses or links follow it."""
    sound = [row for row in rows if row.problem is None]
    widths = Counter(_filled(row) for row in sound)
    if not widths:
        return -1
    usual = widths.most_common(1)[0][0]
    for index, row in enumerate(rows):
        if row.problem is not None or _filled(row) < usual * 0.6:
            continue
        cells = [cell.strip() for cell in row.cells if cell.strip()]
        is_words = not any(map(is_value, cells)) and len(set(cells)) == len(cells)
        if is_words and _are_made(cells) and not any(map(_are_made, map(_filled_cells, rows[index + 1 : index + 6]))):
            return index
        has_data = any(is_value(cell) for after in rows[index + 1 :] for cell in after.cells)
        return index if is_words and has_data else -1
    return -1


def _counts_columns(row: TableRow) -> bool:
    """Say whether a row only numbers the columns from 0, as programs write a table whose columns have no names."""
    cells = row.cells[1:] if row.cells and not row.cells[0].strip() else row.cells
    is_alone = len(cells) < 2 and len(cells) == len(row.cells)
    return bool(cells) and not is_alone and cells == tuple(map(str, range(len(cells))))


def _are_made(cells: Sequence[str]) -> bool:
    """Say whether cells are named as programs name columns: "buyer_id", "buyer_name", "website"."""
    is_made = len(cells) > 1 and all(map(_MADE.fullmatch, cells))
    return is_made and sum("_" in cell for cell in cells) * 2 > len(cells)


def _filled_cells(row: TableRow) -> list[str]:
    return [cell.strip() for cell in row.cells if cell.strip()]


def _filled(row: TableRow) -> int:
    return sum(1 for cell in row.cells if cell.strip())


def letters(count: int) -> tuple[str, ...]:
    """Name columns as a spreadsheet does, for a file whose rows begin with data: A, B, ... Z, AA."""
    return tuple(_letter(number) for number in range(count))


def _letter(number: int) -> str:
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
