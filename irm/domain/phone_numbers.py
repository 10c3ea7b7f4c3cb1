"""International phone numbers in E.164, by the tables of phonenumbers.

Its own reading of a number takes ten times as long, and lists hold a hundred thousand. What is not plain is left to it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

_PLAIN: Final = re.compile(r"\+[1-9][0-9 .-]{6,24}", re.ASCII)
_NO_DIGIT: Final = re.compile(r"[ .-]+")
_LONGEST_CODE: Final = 3


def international(bare: str, region: str) -> str:
    """Return a folded number in E.164 (";ext=12" after it), or "" where it is not a possible one."""
    if not bare.startswith("+") and not region:
        return ""
    return _plain(bare) or read(bare, region)


def _plain(bare: str) -> str:
    """Return the number where nothing can be meant but the digits that stand there, else ""."""
    if _PLAIN.fullmatch(bare) is None:
        return ""
    digits = _NO_DIGIT.sub("", bare[1:])
    for length in range(1, _LONGEST_CODE + 1):
        shape = _shape(digits[:length])
        if shape is not None:
            lengths, prefix = shape
            number = digits[length:]
            is_bare = number[:1] != "0" and (prefix is None or prefix.match(number) is None)
            return f"+{digits}" if is_bare and len(number) in lengths else ""
    return ""


@cache
def _shape(code: str) -> tuple[frozenset[int], re.Pattern[str] | None] | None:
    """Return how long the numbers behind a country code may be, and what in front of them is not part of them."""
    import phonenumbers  # its tables cost 50 ms, which a start without phone numbers need not pay

    if int(code) not in phonenumbers.COUNTRY_CODE_TO_REGION_CODE:
        return None
    region = phonenumbers.region_code_for_country_code(int(code))
    tables: Any = phonenumbers.PhoneMetadata
    known = tables.metadata_for_region_or_calling_code(int(code), region)
    prefix = known.national_prefix_for_parsing
    return frozenset(known.general_desc.possible_length), re.compile(prefix) if prefix else None


def read(bare: str, region: str) -> str:
    """Return what phonenumbers makes of a folded number, as `international` does."""
    import phonenumbers

    try:
        number = phonenumbers.parse(bare, region.upper() or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    extension = f";ext={number.extension}" if number.extension else ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)) + extension
