"""The guard against cells that a spreadsheet takes for formulas; an import takes it off again."""

from __future__ import annotations

import re
from typing import Final

STARTS: Final = frozenset("'=+-@\t\r\x00＝＋－＠")
"""What a cell that needs the guard begins with."""

_FORMULA: Final = re.compile(r"'*[=+\-@\t\r\x00＝＋－＠]")
_HARMLESS: Final = re.compile(r"[+-]\d[\d ().-]*\Z|@[\w.]+\Z")


def safe_cell(text: str) -> str:
    """Return the cell with one apostrophe before what would start a formula, and before what looks guarded already."""
    if text and text[0] in STARTS and _FORMULA.match(text):
        return "'" + text
    return text


def gently_safe(text: str) -> str:
    """Return the same, but telephone numbers, numbers and handles as they are: none of them can run anything.

    For files that an address book or a mailer reads, which would take the apostrophe for a part of the number.
    """
    return text if _HARMLESS.match(text) else safe_cell(text)
