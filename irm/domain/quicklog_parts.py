"""What the one-line form of a touch holds: its parts, each with the place where it stands in the text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Final

KINDS: Final = ("person", "channel", "direction", "day", "time", "tag", "due", "step", "no_reply")
"""What a part can be. `due` is the day of a next step, `step` its words."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing understood. It stands in `text[start:end]`; `value` is a code, a name, a day or a time of day.

    A person's value is a handle with its @, or a name as typed. `is_sure` is False for a name that is only guessed:
    words before a colon that mean nothing else.
    """

    kind: str
    start: int
    end: int
    value: str | date | time
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class QuickLog:
    """A line as it was understood. `parts` are in the order of the text; what is none of them is the `body`.

    `head_end` is where the part in front of the text ends, colon included; 0 where nothing stands in front.
    """

    text: str
    parts: tuple[Part, ...] = ()
    body: str = ""
    head_end: int = 0
    has_colon: bool = False

    def part(self, kind: str) -> Part | None:
        """Return the first part of a kind."""
        return next((part for part in self.parts if part.kind == kind), None)

    @property
    def person(self) -> str:
        """The handle or the name of the person, "" where there is none."""
        return self._word("person")

    @property
    def channel(self) -> str:
        """The channel, "" where none is named."""
        return self._word("channel")

    @property
    def direction(self) -> str:
        """The direction, "" where none is named."""
        return self._word("direction")

    @property
    def next_step(self) -> str:
        """The words of the next step."""
        return self._word("step")

    @property
    def day(self) -> date | None:
        """The day of the touch, None where none is named."""
        return self._day("day")

    @property
    def next_due(self) -> date | None:
        """The day the next step is due."""
        return self._day("due")

    @property
    def time(self) -> time | None:
        """The time of day of the touch."""
        found = self.part("time")
        return found.value if found is not None and isinstance(found.value, time) else None

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags, each once."""
        return tuple(dict.fromkeys(str(part.value) for part in self.parts if part.kind == "tag"))

    @property
    def needs_no_reply(self) -> bool:
        """Whether it says that no reply is needed."""
        return self.part("no_reply") is not None

    def _word(self, kind: str) -> str:
        found = self.part(kind)
        return str(found.value) if found is not None else ""

    def _day(self, kind: str) -> date | None:
        found = self.part(kind)
        return found.value if found is not None and isinstance(found.value, date) else None
