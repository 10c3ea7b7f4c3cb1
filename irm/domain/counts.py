"""Reads counts as people and platforms write them: "250K", "8,500", "236억7615만", "1,694개", "٣٫٥ ألف".

Separators. The same mark twice or more, or a comma, blank or apostrophe before exactly three digits, groups thousands.
A point before exactly three digits groups thousands too ("8.500" is 8500), but is a decimal mark before a suffix
("8.500K" is 8500) and after a leading zero. Of comma and point together the last one is the decimal mark. Any other
single point is a decimal mark, and so is a comma before one or two digits. Halves are rounded up.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from irm.domain.placeholders import is_placeholder
from irm.domain.text import fold
from irm.errors import IrmError

LARGEST: Final = 2**63 - 1
"""The largest integer the file can hold."""

_LONGEST: Final = 80
SUFFIXES: Final[dict[str, int]] = {
    fold(word): 10**power
    for power, words in (
        (3, "k thousand thousands tsd тыс rb ألف الاف آلاف ألفا"),
        (6, "m mi mn mio mln mill million millions млн jt مليون ملايين مليونا"),
        (9, "b bn bln mrd млрд billion billions مليار مليارات ملياراً"),
    )
    for word in words.split()
}
EAST_ASIAN: Final = {
    "억": 10**8,
    "億": 10**8,
    "亿": 10**8,
    "만": 10**4,
    "萬": 10**4,
    "万": 10**4,
    "천": 10**3,
    "千": 10**3,
    "백": 100,
}
_WORDS_AROUND: Final = (
    "followers follower subscribers subscriber subs fans likes views comments shares posts people members "
    "팔로워수 팔로워 구독자수 구독자 조회수 좋아요 명 개 회 건 분 약 정도 이상 내외 가량 "
    "about around approx. approx ca. "
    "متابعون متابعين متابع مشتركون مشتركين مشترك مشاهدات مشاهدة إعجابات إعجاب تعليقات تعليق"
)
_AROUND: Final = "|".join(sorted(map(re.escape, fold(_WORDS_AROUND).split()), key=len, reverse=True))
_LEADING: Final = re.compile(rf"(?:[~≈:]|(?:{_AROUND})(?=[\s:~\d]))\s*")
_TRAILING: Final = re.compile(rf"\s*(?:[+~]|(?:{_AROUND}))\Z")
_NUMBER: Final = re.compile(r"(\d(?:[\d.,' ]*\d)?) ?([^\W\d_]*)")
_PART: Final = re.compile(r"(\d[\d.,]*) ?([억億亿만萬万천千백])? ?")
_SCIENTIFIC: Final = re.compile(r"\d(?:\.\d{1,20})?e\+?\d{1,2}")
_GROUPED: Final = re.compile(r"[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*|[1-9]\d?(?:,\d\d)+,\d{3}")
_MARKS: Final = str.maketrans({"٫": ".", "٬": "'", "’": "'", "،": ",", "´": "'", "`": "'"})


def parse_count(text: str | float) -> int | None:
    """Return the count a cell says, None where it says nothing ("", "—", "TBD", "N/A'", "#VALOR!").

    Numbers of a spreadsheet are best handed over as numbers. Raises IrmError "count.invalid" for anything else,
    percentages and negative numbers included.
    """
    if not isinstance(text, str):
        return _whole_number(Decimal(repr(text)), text)
    if is_placeholder(text):
        return None
    if len(text) > _LONGEST:
        raise _invalid(text)
    folded = _bare(fold(text.translate(_MARKS)))
    if _SCIENTIFIC.fullmatch(folded):
        return _whole_number(Decimal(folded), text)
    match = _NUMBER.fullmatch(folded)
    if match is not None and match[2] == "mil" and "," in match[1]:
        # In Spanish and Portuguese a thousand, in English some million: the decimal comma tells.
        return _whole_number(_decimal(match[1], has_suffix=True, text=text) * 1000, text)
    if match is not None and (not match[2] or match[2] in SUFFIXES):
        value = _decimal(match[1], has_suffix=bool(match[2]), text=text)
        return _whole_number(value * SUFFIXES.get(match[2], 1), text)
    return _whole_number(_east_asian(folded, text), text)


def _bare(folded: str) -> str:
    """Take away what stands around a number: "약 1.2만명" is 1.2만, "followers: 10k+" is 10k."""
    before = None
    while before != folded:
        before = folded
        folded = _TRAILING.sub("", _LEADING.sub("", folded, count=1) if _LEADING.match(folded) else folded).strip()
    return folded


def _decimal(number: str, *, has_suffix: bool, text: str) -> Decimal:
    """Tell grouping marks from the decimal mark, by the rule of this module."""
    marks = [char for char in number if not char.isdigit()]
    is_decimal_point = has_suffix and marks == ["."]
    if not marks or (_GROUPED.fullmatch(number) and not is_decimal_point):
        return Decimal(re.sub(r"\D", "", number))
    mark = marks[-1]
    whole, _, rest = number.rpartition(mark)
    is_decimal = mark == "." or (mark == "," and len(rest) <= 3)
    if not is_decimal or mark in whole or not (whole.isdigit() or _GROUPED.fullmatch(whole)):
        raise _invalid(text)
    return Decimal(re.sub(r"\D", "", whole) + "." + rest)


def _east_asian(folded: str, text: str) -> Decimal:
    """Add up "236억7615만": each unit once, from large to small; a comma groups, a point is a decimal mark."""
    total = Decimal(0)
    above = Decimal(10) ** 12
    position = 0
    while position < len(folded):
        match = _PART.match(folded, position)
        if match is None:
            raise _invalid(text)
        unit = Decimal(EAST_ASIAN[match[2]]) if match[2] else Decimal(1)
        if unit >= above:
            raise _invalid(text)
        total += _decimal(match[1], has_suffix=True, text=text) * unit
        above, position = unit, match.end()
    if not folded:
        raise _invalid(text)
    return total


def _whole_number(value: Decimal, text: str | float) -> int:
    if not value.is_finite() or value < 0 or value > LARGEST:
        raise _invalid(str(text))
    return int(value.to_integral_value(ROUND_HALF_UP))


def _invalid(text: str) -> IrmError:
    return IrmError("count.invalid", value=text)
