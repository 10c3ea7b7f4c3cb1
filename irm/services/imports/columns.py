"""What the cells of a column look like, whatever its header says; counted over a sample of the rows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from irm.domain.counts import parse_count
from irm.domain.placeholders import is_placeholder
from irm.domain.platforms import platform_of
from irm.domain.text import fold
from irm.errors import IrmError

EMAIL: Final = re.compile(r"[^\s@<>,;/]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}")
URL: Final = re.compile(r"(?:https?://|www\.)\S+|(?:[\w-]+\.)+[a-z]{2,}/\S+", re.IGNORECASE)
AT_HANDLE: Final = re.compile(r"@[\w.\-]{1,60}")
HANDLE_LIKE: Final = re.compile(r"@?(?=[^@]*[A-Za-z])[A-Za-z0-9._\-]{2,40}")
COUNT: Final = re.compile(
    r"[~≈약]?\s?\d[\d.,' ]*\s?(?:[kmb]|mn|bn|천|만|억|만명|천명|명|개|ألف|مليون)?\+?", re.IGNORECASE
)
_BETWEEN: Final = re.compile(r"[\s,;|]+")
PLAIN_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+")
PHONE: Final = re.compile(
    r"(?!0[.,])(?!\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})(?=(?:[^\dx]*\d){7,15}[^\dx]*(?:x.*)?\Z)"
    r"\+?[\d\s().\-/~]{7,25}(?:(?:x|ext\.?)\s?\d{1,6})?"
)
LAST_FIRST: Final = re.compile(r"[^\W\d_][^,;@/\d]{0,38},\s*[^\W\d_][^,;@/\d]{0,38}")
_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿ؀-ۿ가-힣一-鿿][^\W\d_]*+(?:[.’'-][^\W\d_]++)*+\.?"
NAME: Final = re.compile(
    rf"{_CAPITAL}(?: (?:{_CAPITAL}|de|da|do|del|della|di|la|le|van|von|der|den|bin|ibn|al|el|e|y)){{1,4}}"
    r"|[가-힣]{2,4}|[가-힣]{1,2} [가-힣]{1,3}|[؀-ۿ]+(?: [؀-ۿ]+){1,4}|[一-鿿]{2,4}|[ァ-ヿー・]{3,12}"
)
"""Two or more capitalised words; in scripts without capitals what is as short as names are."""
_VALUE: Final = re.compile(
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ,].*)?|(?:true|false|null|nan)|[{\[].*[}\]]", re.IGNORECASE | re.DOTALL
)
_ACCOUNT: Final = re.compile(r"(?:\A|[\s(:])@[\w.]{2}|https?://|\bwww\.|\w\.com/[\w@]")
_DAY: Final = re.compile(
    r"(?:\d{1,4}([-/.]) ?\d{1,2}\1 ?\d{1,4}\.?|\d{1,2}/\d{1,2}|(?:\d{2,4}년 ?)?\d{1,2}월 ?\d{1,2}일"
    r"|[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}\.? [^\W\d_]{3,9}\.?(?:,? \d{4})?)(?:[ T(].*)?"
)
_TICK: Final = re.compile(
    r"yes|no|y|n|x|o|v|true|false|checked|✓|✔|✅|✗|✘|❌|☑|☒|☐|○|◯|ㅇ|예|네|아니오|نعم|لا", re.IGNORECASE
)
_PHONE_SIGN: Final = re.compile(r"\+|\A0|[\s\-()]")


@dataclass(frozen=True)
class Column:
    """The filled cells of one column in a sample; each share is between 0 and 1 and of the filled cells."""

    header: str
    cells: tuple[str, ...]
    row_count: int

    @classmethod
    def of(cls, header: str, cells: Iterable[str]) -> Column:
        """Take the cells of a column and keep those that say something."""
        whole = [cell.strip() for cell in cells]
        return cls(header, tuple(cell for cell in whole if not is_placeholder(cell)), len(whole))

    def share(self, pattern: re.Pattern[str]) -> float:
        """Share of cells that are wholly of a pattern."""
        return sum(1 for cell in self.cells if pattern.fullmatch(cell)) / len(self.cells) if self.cells else 0.0

    @property
    def is_empty(self) -> bool:
        return not self.cells

    @cached_property
    def emails(self) -> float:
        """Share of cells that hold nothing but addresses: one, or several with blanks or marks between them."""
        found = sum(1 for cell in self.cells if all(map(EMAIL.fullmatch, _BETWEEN.split(cell))))
        return found / len(self.cells) if self.cells else 0.0

    @cached_property
    def has_emails(self) -> bool:
        """Whether any cell holds an address, alone or among others."""
        return any(EMAIL.search(cell) for cell in self.cells)

    @cached_property
    def urls(self) -> float:
        """Share of cells that are links, or begin with one."""
        found = sum(1 for cell in self.cells if URL.fullmatch(cell.split(maxsplit=1)[0]))
        return found / len(self.cells) if self.cells else 0.0

    @cached_property
    def at_handles(self) -> float:
        return self.share(AT_HANDLE)

    @cached_property
    def handle_like(self) -> float:
        """Share of cells without a blank, in ASCII, with a letter in them that is not the one of "176.9k"."""
        found = sum(1 for cell in self.cells if HANDLE_LIKE.fullmatch(cell) and not COUNT.fullmatch(cell))
        return found / len(self.cells) if self.cells else 0.0

    @cached_property
    def lower(self) -> float:
        return sum(1 for cell in self.cells if cell == cell.lower()) / len(self.cells) if self.cells else 0.0

    @cached_property
    def counts(self) -> float:
        return sum(map(_is_count, self.cells)) / len(self.cells) if self.cells else 0.0

    @cached_property
    def plain_numbers(self) -> float:
        """Share of cells that are exact numbers, as against "30.5M"."""
        return self.share(PLAIN_NUMBER)

    @cached_property
    def phones(self) -> float:
        """Share of cells that can be nothing but a phone number: enough digits, and a sign that it is no count."""
        found = sum(1 for cell in self.cells if PHONE.fullmatch(cell) and _PHONE_SIGN.search(cell))
        return found / len(self.cells) if self.cells else 0.0

    @cached_property
    def last_first(self) -> float:
        """Share of cells written as "Doe, Jane"."""
        return self.share(LAST_FIRST)

    @cached_property
    def platforms(self) -> float:
        """Share of cells that name a platform, alone or among others."""
        return sum(1 for cell in self.cells if platform_words(cell)) / len(self.cells) if self.cells else 0.0

    @cached_property
    def accounts(self) -> float:
        """Share of cells that hold an @handle or a link, with whatever words around it."""
        return sum(1 for cell in self.cells if _ACCOUNT.search(cell)) / len(self.cells) if self.cells else 0.0

    @cached_property
    def days(self) -> float:
        """Share of cells that are written like a day."""
        return self.share(_DAY)

    @cached_property
    def ticks(self) -> float:
        """Share of cells that only say yes or no."""
        return self.share(_TICK)

    @cached_property
    def distinct(self) -> float:
        return len(set(self.cells)) / len(self.cells) if self.cells else 0.0

    @cached_property
    def names(self) -> float:
        """Share of cells that look like names of people and like little else, in the scripts this program knows."""
        return self.share(NAME) if len(self.cells) > 1 else 0.0

    @cached_property
    def words(self) -> float:
        """Share of cells with letters that are not numbers, links, addresses."""
        found = sum(
            1
            for cell in self.cells
            if any(map(str.isalpha, cell)) and not (_is_count(cell) or EMAIL.fullmatch(cell) or URL.fullmatch(cell))
        )
        return found / len(self.cells) if self.cells else 0.0


def _is_count(cell: str) -> bool:
    """Say whether a cell is a count, in any of the ways counts are written ("236억7615만", "٣٫٥ ألف")."""
    if COUNT.fullmatch(cell):
        return True
    try:
        return any(map(str.isdigit, cell)) and parse_count(cell) is not None
    except IrmError:
        return False


_WORD_BREAKS: Final = re.compile(r"[\s,;/&+|·]+")


def platform_words(cell: str) -> list[str]:
    """Return the platforms a cell names, in its order: "Instagram or TikTok" names two."""
    whole = platform_of(cell)
    if whole is not None:
        return [whole]
    found = [platform_of(word) for word in _WORD_BREAKS.split(fold(cell)) if word]
    return [code for code in found if code is not None and code != "other"]


def looks_like_data(cell: str) -> bool:
    """Say whether a cell can be no header: a number, an address, a link, an @handle."""
    text = cell.strip()
    return _is_count(text) or any(pattern.fullmatch(text) for pattern in (EMAIL, URL, AT_HANDLE, PHONE))


def is_value(cell: str) -> bool:
    """Say whether a cell can be no header for what computers write either: days, truth values, JSON."""
    return looks_like_data(cell) or _VALUE.fullmatch(cell.strip()) is not None
