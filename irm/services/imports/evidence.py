"""What a whole file shows beyond its single columns: that it is about people, and which platform they are on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from irm.domain.platforms import PLATFORMS, platform_of
from irm.domain.text import fold
from irm.services.imports import aliases
from irm.services.imports.aliases import METRIC_FIELDS, Guess
from irm.services.imports.columns import Column
from irm.services.imports.table import Table

_WORD: Final = re.compile(r"[^\W\d_]+")
_CHANNEL_ID: Final = re.compile(r"UC[A-Za-z0-9_-]{22}")
_PICTURES: Final = {
    "cdninstagram.": "instagram",
    "tiktokcdn": "tiktok",
    "twimg.": "x",
    "ggpht.": "youtube",
    "ytimg.": "youtube",
}
"""Where the pictures of profiles lie, by what the name of the host holds."""
_MOSTLY: Final = 0.6
_BARE_NAMES: Final = frozenset(("name", "company", "nickname"))
"""Fields that things have too, and that say nothing of a person while nothing else does."""
_OF_ANYTHING: Final = frozenset(
    (
        "name",
        "company",
        "nickname",
        "notes",
        "tags",
        "product",
        "fee",
        "agreed_fee",
        "promo_code",
        "languages",
        "last_post",
        "currency",
        "deliverable_count",
    )
)


def platform_of_rows(
    table: Table, columns: Sequence[Column], guesses: Sequence[Guess], fields: Sequence[str]
) -> tuple[str, str]:
    """Return the platform of rows that name none, and where it was found: "header", "sheet", "file", "links" or ""."""
    platform, source = _platform_of_file(table, guesses, fields)
    return (platform, source) if platform or source else _platform_of_cells(columns, fields)


def _platform_of_file(table: Table, guesses: Sequence[Guess], fields: Sequence[str]) -> tuple[str, str]:
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


def _platform_of_cells(columns: Sequence[Column], fields: Sequence[str]) -> tuple[str, str]:
    """Return the platform that all profile links of the file lead to, whose IDs it holds, or whose words it uses."""
    links = [cell for column, code in zip(columns, fields, strict=True) if code == "url" for cell in column.cells]
    found = {code for cell in links if (code := platform_of(cell)) is not None and code != "other"}
    if len(found) == 1:
        return found.pop(), "links"
    if found or not any(code == "handle" or code in METRIC_FIELDS for code in fields):
        return "", ""
    if any(column.share(_CHANNEL_ID) >= _MOSTLY for column in columns):
        return "youtube", "links"
    pictured = {code for column in columns for mark, code in _PICTURES.items() if _lead_to(column, mark)}
    if len(pictured) == 1:
        return pictured.pop(), "links"
    known = aliases.load()
    marked = {code for column in columns if (code := known.platform_mark(column.header))}
    return (marked.pop(), "header") if len(marked) == 1 else ("", "")


def _lead_to(column: Column, mark: str) -> bool:
    """Say whether the links of a column lead to one host."""
    return column.urls >= _MOSTLY and all(mark in cell.split("/", 3)[2] for cell in column.cells if cell.count("/") > 2)


def _clear_platform(word: str) -> str:
    """Return the platform a word in a file's name means; one letter is not enough to mean one."""
    code = platform_of(word) if len(word) > 1 and word != "page" else None
    return code if code in PLATFORMS and code != "other" else ""


def is_named_for_people(table: Table) -> bool:
    """Say whether the name of the file or of the sheet says that it lists people."""
    text = fold(" ".join((table.path.stem, table.sheet, *table.joined)))
    return any(word in text for word in aliases.load().of_people)


def without_things(columns: Sequence[Column], fields: Sequence[str]) -> list[str]:
    """Take the names of products, places and the like for what they are, so that they do not become people.

    That is where a name is all there is, and another column says what only things have.
    """
    found = list(fields)
    bases = {code.partition(":")[0] for code in fields if code}
    if not bases & _BARE_NAMES or not bases <= _OF_ANYTHING:
        return found
    if not bases & {"name", "nickname"} or any(aliases.load().is_of_things(column.header) for column in columns):
        return ["" if code in _BARE_NAMES else code for code in found]
    return found
