"""Silent days and losing touch, as domain.md has them: counted from the day of the last touch in or out.

Any such touch starts the clock again, whoever made it. Touch is being lost from the first day on which there were more
silent days than the rhythm allows; without a rhythm nobody is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Silence:
    """For how many days nobody said anything, and whether that is longer than the rhythm in days (None: none set)."""

    days: int
    rhythm: int | None = None

    @property
    def is_losing(self) -> bool:
        """Whether touch is being lost."""
        return self.rhythm is not None and self.days > self.rhythm


def silence(last_on: date | None, rhythm: int | None, today: date) -> Silence | None:
    """Return the silence since the day of the last touch, None where there was none; a coming touch is no silence."""
    return None if last_on is None else Silence(max(0, (today - last_on).days), rhythm)
