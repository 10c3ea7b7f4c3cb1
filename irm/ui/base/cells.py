"""What a cell of a list holds: plain data that the delegates paint and screen readers hear.

A record model answers `CELL` with one of these, `DisplayRole` with `.text` (the whole meaning in words, for copying
and for screen readers) and `ToolTipRole` with `.tip`. Texts are final: translated, and formatted by `formats`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

CELL: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which a model hands out a cell."""

ISOLATE: Final = "\u2066"
FIRST_STRONG: Final = "\u2068"
END_ISOLATE: Final = "\u2069"


def isolated(text: str) -> str:
    """Return a handle, phone number, address or URL so that it reads left to right in any surroundings.

    For showing only: a stored or copied text must not hold these marks.
    """
    return f"{ISOLATE}{text}{END_ISOLATE}" if text else ""


def apart(text: str) -> str:
    """Return what somebody typed so that it reads in its own direction, whatever stands around it; for showing only."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"{FIRST_STRONG}{text}{END_ISOLATE}" if text and (is_mirrored or not text.isascii()) else text


def bare(text: str) -> str:
    """Return `text` without the marks of `isolated` and `apart`, for the clipboard."""
    return text.replace(ISOLATE, "").replace(FIRST_STRONG, "").replace(END_ISOLATE, "")


@dataclass(frozen=True, slots=True)
class Mark:
    """One chip: its word and its tone (a field of `tokens.Colors` such as "blue")."""

    text: str
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class PersonCell:
    """A person: avatar, name, and below it the platform badge with the handle.

    `handle` as shown ("@jane.doe"), `more` how many further accounts there are; `is_muted` for people
    not to be contacted, with the words for that in `remark`. `found` stands in place of the handle while searching and
    says where the person was found; ranges are to be marked in it and in the name, and its first `found_lead`
    letters stay where it has to be cut.
    """

    name: str
    handle: str = ""
    platform: str = ""
    more: int = 0
    is_muted: bool = False
    remark: str = ""
    tip: str = ""
    found: str = ""
    found_ranges: tuple[tuple[int, int], ...] = ()
    found_lead: int = 0
    name_ranges: tuple[tuple[int, int], ...] = ()

    @property
    def text(self) -> str:
        """Return the name, the handle, the remark and where it was found in one line."""
        return ", ".join(part for part in (self.name, isolated(self.handle), self.remark, self.found) if part)


@dataclass(frozen=True, slots=True)
class ChipsCell:
    """Chips side by side; those that do not fit are counted ("+2")."""

    marks: tuple[Mark, ...] = ()
    tip: str = ""

    @property
    def text(self) -> str:
        """Return the words of all chips."""
        return ", ".join(mark.text for mark in self.marks)


@dataclass(frozen=True, slots=True)
class NumberCell:
    """A number at the trailing edge with figures of equal width; `detail` small below it, such as a formula's name.

    `is_stale` paints it faint: it is too old to go by, and `detail` or `tip` says so.
    """

    number: str = ""
    detail: str = ""
    tip: str = ""
    is_stale: bool = False

    @property
    def text(self) -> str:
        """Return number and detail in one line."""
        return f"{isolated(self.number)} {self.detail}".strip()


@dataclass(frozen=True, slots=True)
class TextCell:
    """One line, cut with an ellipsis; `detail` small below it."""

    line: str = ""
    detail: str = ""
    tip: str = ""

    @property
    def text(self) -> str:
        """Return line and detail in one line."""
        return ", ".join(part for part in (self.line, self.detail) if part)


@dataclass(frozen=True, slots=True)
class DayCell:
    """A day in words ("3 days ago"), with the date in the tip; `detail` small below it.

    `icon` names a drawing shown before the words (a turn, a warning); `is_urgent` paints them in the colour of
    danger.
    """

    words: str = ""
    detail: str = ""
    icon: str = ""
    is_urgent: bool = False
    tip: str = ""

    @property
    def text(self) -> str:
        """Return words and detail in one line."""
        return ", ".join(part for part in (self.words, self.detail) if part)


@dataclass(frozen=True, slots=True)
class StepCell:
    """The next step: what on the first line, its day below it; `is_urgent` when the day has passed."""

    what: str = ""
    day: str = ""
    is_urgent: bool = False
    tip: str = ""

    @property
    def text(self) -> str:
        """Return what and day in one line."""
        return ", ".join(part for part in (self.what, self.day) if part)


@dataclass(frozen=True, slots=True)
class GroupCell:
    """The line above the records of a group: what they have in common, and how many there are."""

    title: str
    count: str = ""
    is_folded: bool = False
    state: str = ""
    """Whether it is folded, in words."""
    tip: str = ""

    @property
    def text(self) -> str:
        """Return title, count and state in one line."""
        return ", ".join(part for part in (self.title, isolated(self.count), self.state) if part)
