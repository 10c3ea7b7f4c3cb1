"""What people write into a cell to say that there is nothing in it: dashes, TBD, a spreadsheet's error words."""

from __future__ import annotations

import re
from typing import Final

from irm.domain.text import fold

NO_DAYS: Final = frozenset(
    ("0/0/00", "00/00/00", "0/0/0000", "00/00/0000", "0000-00-00", "0000-00-00 00:00:00", "0.0.00")
)
"""What Outlook and databases write where there is no day."""

_NOTHING: Final = frozenset(
    fold(word)
    for word in (
        *NO_DAYS,
        "n/a",
        "n.a.",
        "n/a'",
        "na",
        "nan",
        "none",
        "null",
        "\\N",
        "nil",
        "tbd",
        "tba",
        "tbc",
        "dm",
        "unknown",
        "없음",
        "미정",
        "비공개",
        "해당없음",
        "해당 없음",
        "لا يوجد",
        "غير معروف",
        "غير متوفر",
    )
)
_EXCEL_ERROR: Final = re.compile(r"#¡?(?:n/a|valor|value|ref|div/0|name|num|null|wert|bezug|nv)[!?]*")
"""The whole cell: "#Refugio" and "#name_of_a_campaign" are words somebody wrote."""

_LONGEST_WORD: Final = max(len(word) for word in _NOTHING if word.isascii() and word[0].isalpha())
_TO_FILL_IN: Final = re.compile(r"<[^\W\d_][\w /-]{0,30}>")
"""What a template says where something is to be written: "<Name>", "<email>"."""
_DASHES: Final = frozenset("-–—―−‐‑.·…?/ ")


def is_placeholder(text: str) -> bool:
    """Say whether a cell is blank or only says that it is: "", "—", "N/A'", "TBD", "없음", "#VALOR!"."""
    if "_" in text or (len(text) > _LONGEST_WORD and text.isascii() and text[0].isalpha() and text[-1].isalnum()):
        return False  # most handles and names, and no word for nothing
    if text[:1] == "<" and _TO_FILL_IN.fullmatch(text) is not None:
        return True
    folded = fold(text).strip("'`*()[]")
    return _DASHES.issuperset(folded) or folded in _NOTHING or _EXCEL_ERROR.fullmatch(folded) is not None
