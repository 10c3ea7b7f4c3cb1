"""Several values in one cell: written so that they can be read back exactly, read with tolerance."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_SEPARATORS: Final = ",;\n\r،，"
_NEEDS_QUOTES: Final = re.compile(f'[{_SEPARATORS}"]')
_QUOTED: Final = re.compile(rf'[^\S\n\r]*+"((?:[^"]|"")*+)"[^\S\n\r]*+(?=[{_SEPARATORS}]|\Z)')
_BARE: Final = re.compile(f"[^{_SEPARATORS}]*+")


def join_items(items: Iterable[str]) -> str:
    """Return the items as one cell; `split_items` gives exactly the same items back."""
    return ", ".join([_quoted(item) for item in items])


def split_items(text: str) -> tuple[str, ...]:
    """Return the items of a cell. Comma, semicolon and line break separate; blank items are left out.

    An item in double quotes is taken as it stands; a quote anywhere else is an ordinary character.
    """
    items: list[str] = []
    position = 0
    while position < len(text):
        quoted = _QUOTED.match(text, position)
        if quoted is not None:
            items.append(quoted[1].replace('""', '"'))
            position = quoted.end() + 1
            continue
        bare = _BARE.match(text, position)
        end = bare.end() if bare is not None else len(text)
        item = text[position:end].strip()
        if item:
            items.append(item)
        position = end + 1
    return tuple(items)


def _quoted(item: str) -> str:
    if item and item == item.strip() and _NEEDS_QUOTES.search(item) is None:
        return item
    return '"' + item.replace('"', '""') + '"'
