"""How a count moved between readings, in words and as the points of a sparkline."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm.ui.base.cells import isolated
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.services.readings import Reading

translate = QCoreApplication.translate

_WEEKS_FROM = 14
_MONTHS_FROM = 61
_YEARS_FROM = 730


def points(readings: Sequence[Reading]) -> tuple[tuple[date, int], ...]:
    """Return followers by day, the oldest first; of several readings of one day the newest counts."""
    found: dict[date, int] = {}
    for reading in reversed(readings):
        metrics = reading.metrics
        if metrics.followers is not None and metrics.taken_on is not None:
            found[metrics.taken_on] = metrics.followers
    return tuple(sorted(found.items()))


def words(found: Sequence[tuple[date, int]]) -> str:
    """Return "8,500 → 12,000 in 6 months", one count where there is one, "" where there is none."""
    if not found:
        return ""
    (first_day, first), (last_day, last) = found[0], found[-1]
    if len(found) == 1:
        return isolated(formats.number(last))
    said = translate("Trends", "{first} → {last} in {span}")
    said = said.replace("{first}", isolated(formats.number(first))).replace("{last}", isolated(formats.number(last)))
    return said.replace("{span}", span((last_day - first_day).days))


def span(days: int) -> str:
    """Return a number of days in the unit people would use."""
    if days < _WEEKS_FROM:
        return translate("Trends", "%n days", None, days)
    if days < _MONTHS_FROM:
        return translate("Trends", "%n weeks", None, days // 7)
    if days < _YEARS_FROM:
        return translate("Trends", "%n months", None, round(days / 30.44))
    return translate("Trends", "%n years", None, round(days / 365.25))
