"""Usage rights and exclusivity: windows, when a code must be renewed, and what a booking or a re-use would break."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from irm.domain.text import fold

KINDS: Final = ("organic", "paid", "whitelisting", "exclusivity")
CODE_DAYS: Final = (14, 7, 1)
"""So many days before a code expires it is told (whitelisting codes live 7, 30, 60 or 365 days)."""
_APART: Final = re.compile(r"[,;/|،؛、，\n]+")
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class RightDraft:
    """A usage right, or an exclusivity of one person; None days are open ends, "" means everything."""

    influencer_id: int
    kind: str = "organic"
    cooperation_id: int | None = None
    deliverable_id: int | None = None
    platform: str = ""
    category: str = ""
    territory: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    code: str = ""
    notice_days: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class RightRow:
    """A stored right, with the names of the person and, where it has one, of the campaign."""

    id: int
    draft: RightDraft
    name: str = ""
    campaign_id: int | None = None
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class Use:
    """What somebody is to be booked for, or what an asset is to be used for.

    `kind` is "booking" or one of organic, paid, whitelisting; a booking is checked against exclusivities.
    """

    influencer_id: int
    kind: str = "booking"
    platform: str = ""
    category: str = ""
    territory: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    campaign_id: int | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why something should not be done: the code of a sentence, and the right it is about (None: there is none)."""

    code: str
    right: RightRow | None = None


def overlaps(right: RightDraft, starts_on: date | None, ends_on: date | None) -> bool:
    """Say whether the window of a right and another share a day; None is an open end."""
    begins_in_time = right.starts_on is None or ends_on is None or right.starts_on <= ends_on
    return begins_in_time and (right.ends_on is None or starts_on is None or starts_on <= right.ends_on)


def broken_by(use: Use, rights: Iterable[RightRow]) -> list[Conflict]:
    """Return the exclusivities of this person that a booking for another campaign breaks.

    Window, category, platform and territory must meet; what is not said on one side meets everything: better asked once
    too often.
    """
    return [
        Conflict("right.exclusive", right)
        for right in rights
        if right.draft.kind == "exclusivity"
        and right.draft.influencer_id == use.influencer_id
        and (use.campaign_id is None or right.campaign_id != use.campaign_id)
        and overlaps(right.draft, use.starts_on, use.ends_on)
        and _meets(right.draft.platform, use.platform)
        and _meets(right.draft.category, use.category)
        and _meets(right.draft.territory, use.territory)
    ]


def missing_for(use: Use, rights: Iterable[RightRow]) -> list[Conflict]:
    """Return why an asset may not be used so: no right of that kind, or a day of the window that none lasts for."""
    fitting = [
        right
        for right in rights
        if right.draft.kind == use.kind
        and _meets(right.draft.platform, use.platform)
        and _meets(right.draft.territory, use.territory)
    ]
    if not fitting:
        return [Conflict("right.none")]
    if _covers(fitting, use):
        return []
    return [Conflict("right.too_short", max(fitting, key=lambda right: right.draft.ends_on or date.max))]


def _covers(rights: Iterable[RightRow], use: Use) -> bool:
    """Say whether rights one after the other last for a whole window; the days between them must be none."""
    first, last = _window(use.starts_on, use.ends_on)
    reached = first - 1
    for begins, ends in sorted(_window(right.draft.starts_on, right.draft.ends_on) for right in rights):
        if begins <= reached + 1:
            reached = max(reached, ends)
    return reached >= last


def _window(first: date | None, last: date | None) -> tuple[int, int]:
    return (first or date.min).toordinal(), (last or date.max).toordinal()


def _meets(one: str, other: str) -> bool:
    """Say whether two lists of names meet: one name of the one list stands, word for word, in one of the other."""
    first, second = _names(one), _names(other)
    return not first or not second or any(mine in its or its in mine for mine in first for its in second)


def _names(listed: str) -> list[str]:
    """Return the names of a list, each with a blank before and after every word."""
    words = (_WORD.findall(name) for name in _APART.split(fold(listed)))
    return [f" {' '.join(found)} " for found in words if found]
