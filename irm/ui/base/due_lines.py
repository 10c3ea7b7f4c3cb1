"""The lines of a list of dated things: a heading per section, a line per entry, and what leads to more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from irm.ui.base.cells import ChipsCell, DayCell, Mark, PersonCell, StepCell, TextCell


@dataclass(frozen=True, slots=True)
class HeadLine:
    """Where a section begins: its name and how many entries it has."""

    section: str
    title: str
    count: str

    @property
    def text(self) -> str:
        """Return name and count."""
        return f"{self.title}, {self.count}" if self.count else self.title

    @property
    def tip(self) -> str:
        """Return nothing: all is said."""
        return ""


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One thing to do, as cells; `entry` has a `key`, `icon` names a drawing before what it is about."""

    entry: Any
    person: PersonCell
    what: StepCell
    chips: ChipsCell
    day: DayCell
    is_snoozed: bool = False
    icon: str = ""

    @property
    def text(self) -> str:
        """Return the whole line in words."""
        parts = (self.person.text, self.what.text, self.chips.text, self.day.text)
        return ", ".join(part for part in parts if part)

    @property
    def tip(self) -> str:
        """Return what was cut, and the day."""
        return "\n".join(part for part in (self.person.tip, self.what.tip, self.day.tip) if part)


@dataclass(frozen=True, slots=True)
class CoverLine:
    """One slot whose bench is not enough; it leads to its campaign."""

    campaign_id: int
    slot_id: int
    slot: TextCell
    ready: TextCell
    state: Mark
    icon: str
    day: DayCell

    @property
    def text(self) -> str:
        """Return the whole line in words."""
        return ", ".join(part for part in (self.slot.text, self.state.text, self.ready.text, self.day.text) if part)

    @property
    def tip(self) -> str:
        """Return what was cut."""
        return f"{self.slot.line}\n{self.slot.detail}\n{self.ready.text}"


@dataclass(frozen=True, slots=True)
class MoreLine:
    """What leads to the rest: a query of the list of people, another page, or (without both) more on this page."""

    text: str
    query: str = ""
    tip: str = ""
    page: str = ""


Line = HeadLine | EntryLine | CoverLine | MoreLine
