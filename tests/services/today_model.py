"""What a day asks for, worked out by a plain program that reads everybody: what the service must equal."""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from irm.domain.text import fold

Listed = list[tuple[str, int, int, str, date]]
"""Kind, id of the record, id of the person, words, day."""


@dataclass
class Touch:
    id: int
    happened_at: datetime
    zone: str
    direction: str
    body: str
    next_step: str = ""
    next_due: date | None = None
    is_next_done: bool = False
    needs_no_reply: bool = False

    @property
    def day(self) -> date:
        return self.happened_at.astimezone(ZoneInfo(self.zone) if self.zone else UTC).date()


@dataclass
class Somebody:
    id: int
    name: str
    rhythm: int | None = None
    birthday: date | None = None
    is_trashed: bool = False
    is_refused: bool = False
    is_irrelevant: bool = False
    touches: list[Touch] = field(default_factory=list)

    @property
    def is_welcome(self) -> bool:
        return not (self.is_trashed or self.is_refused or self.is_irrelevant)

    @property
    def last(self) -> Touch | None:
        spoken = [touch for touch in self.touches if touch.direction != "none"]
        return max(spoken, key=lambda touch: (touch.happened_at, touch.id), default=None)


def expected(people: list[Somebody], snoozes: dict[tuple[str, int], date], today: date) -> dict[str, Listed]:
    """Return all entries of every section, in order."""

    def is_put_off(kind: str, record: int) -> bool:
        return snoozes.get((kind, record), date.min) > today

    steps = [
        ("next_step", touch.id, who.id, touch.next_step, touch.next_due)
        for who in people
        for touch in who.touches
        if not who.is_trashed
        and touch.next_due is not None
        and not touch.is_next_done
        and not is_put_off("next_step", touch.id)
    ]
    put_off = [
        ("next_step", touch.id, who.id, touch.next_step, snoozes["next_step", touch.id])
        for who in people
        for touch in who.touches
        if not who.is_trashed
        and touch.next_due is not None
        and not touch.is_next_done
        and is_put_off("next_step", touch.id)
    ]
    steps.sort(key=lambda row: (row[4], row[1]))
    waiting, losing, birthdays = [], [], []
    for who in (who for who in people if who.is_welcome):
        last = who.last
        if last is not None and _is_ours(last):
            if is_put_off("waiting", last.id):
                put_off.append(("waiting", last.id, who.id, last.body, snoozes["waiting", last.id]))
            else:
                waiting.append(("waiting", last.id, who.id, last.body, last.day))
        if last is not None and _is_silent(who, last, today):
            if is_put_off("losing_touch", who.id):
                put_off.append(("losing_touch", who.id, who.id, "", snoozes["losing_touch", who.id]))
            else:
                losing.append(("losing_touch", who.id, who.id, "", last.day + timedelta((who.rhythm or 0) + 1)))
        if who.birthday is not None and is_put_off("birthday", who.id):
            put_off.append(("birthday", who.id, who.id, "", snoozes["birthday", who.id]))
        elif who.birthday is not None:
            for ahead in range(15):
                day = today + timedelta(ahead)
                if is_birthday(who.birthday, day):
                    birthdays.append((day, fold(who.name), ("birthday", who.id, who.id, "", day)))
    return {
        "overdue": [row for row in steps if row[4] < today],
        "today": [row for row in steps if row[4] == today],
        "this_week": [row for row in steps if today < row[4] <= today + timedelta(7)],
        "waiting": sorted(waiting, key=lambda row: (row[4], row[2])),
        "losing_touch": sorted(losing, key=lambda row: (row[4], row[2])),
        "snoozed": sorted(put_off, key=lambda row: (row[4], row[0], row[1])),
        "birthdays": [row for *_, row in sorted(birthdays, key=lambda entry: (entry[0], entry[1], entry[2][2]))],
    }


def _is_ours(last: Touch) -> bool:
    return last.direction == "in" and not last.needs_no_reply


def _is_silent(who: Somebody, last: Touch, today: date) -> bool:
    return who.rhythm is not None and (today - last.day).days > who.rhythm


def is_birthday(born: date, day: date) -> bool:
    if (born.month, born.day) == (2, 29) and not isleap(day.year):
        return (day.month, day.day) == (2, 28)
    return (born.month, born.day) == (day.month, day.day)
