"""The guard against cells that a spreadsheet takes for formulas; an import takes it off again."""

from __future__ import annotations

import re
from typing import Final

STARTS: Final = frozenset("'=+-@\t\r\x00＝＋－＠")
"""What a cell that needs the guard begins with."""

_FORMULA: Final = re.compile(r"'*[=+\-@\t\r\x00＝＋－＠]")


def safe_cell(text: str) -> str:
    """Return the cell with one apostrophe before what would start a formula, and before what looks guarded already."""
    if text and text[0] in STARTS and _FORMULA.match(text):
        return "'" + text
    return text
