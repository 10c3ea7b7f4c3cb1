"""The SMART check of a campaign's goal: which letters are filled in, and which is missing (campaign goal, F14)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

LETTERS: Final = ("specific", "measurable", "achievable", "relevant", "timed")
_NUMBER: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Goal:
    """What a campaign wants: metric, target, how measured, by when, why relevant, why reachable."""

    metric: str = ""
    target: str = ""
    measured: str = ""
    due: date | None = None
    relevant: str = ""
    reachable: str = ""


def missing(goal: Goal) -> tuple[str, ...]:
    """Return the letters of SMART that the goal lacks, in their order.

    Specific needs a metric; measurable a target with a number in it and how it is measured; achievable a reason why
    it can be reached; relevant why it matters; timed a day.
    """
    has_number = _NUMBER.search(goal.target) is not None
    filled = {
        "specific": bool(goal.metric.strip()),
        "measurable": has_number and bool(goal.measured.strip()),
        "achievable": bool(goal.reachable.strip()),
        "relevant": bool(goal.relevant.strip()),
        "timed": goal.due is not None,
    }
    return tuple(letter for letter in LETTERS if not filled[letter])
