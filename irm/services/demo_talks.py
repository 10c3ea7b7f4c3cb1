"""The contact history of the demo data: talks put together to as many touches as wanted, over the days before today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Final, NamedTuple

from irm.domain import instants
from irm.services.demo_people import REFUSED, Person
from irm.services.demo_words import Talk, Turn, Words

_OPENS, _CLOSES = 9 * 60, 19 * 60 + 50
"""Minutes of the day between which things happen."""

_RECENT: Final = 35
"""Days after which a next step that was left open is taken as done or dropped."""

_DUE_IN: Final = (-6, -2, -1, 0, 1, 2, 3, 5, 7, 12)
"""When open next steps are due: days from today, and below how often in 100, added up."""

_DUE_OFTEN: Final = (5, 13, 20, 38, 52, 62, 72, 82, 91, 100)


class Touch(NamedTuple):
    """One touch as the file takes it; `day` is the local day it happened on.

    A named tuple, because a million of them are made: a frozen dataclass takes several times as long.
    """

    day: date
    happened_at: str
    created_at: str
    is_day_only: bool
    turn: Turn
    subject: str
    body: str
    next_step: str
    next_due: str | None
    is_next_done: bool


@dataclass(frozen=True, slots=True)
class History:
    """All touches with one person, oldest first, and where things stand: the stage, and why contact ended if it did."""

    touches: tuple[Touch, ...]
    stage: str
    refusal: str = ""


class _Line(NamedTuple):
    """One turn with the product its talk is about."""

    turn: Turn
    product: str


class Clock:
    """Turns a local day and minute into the text of an instant; the noon of each day is worked out once."""

    def __init__(self, zone: str) -> None:
        self._zone = zone
        self._noons: dict[date, tuple[datetime, str, int]] = {}

    def instant(self, day: date, minute: int) -> str:
        """Return the UTC text of a minute of a local day."""
        noon, text, noon_minute = self._noons.get(day) or self._noon(day)
        utc = noon_minute + minute - 720
        if 0 <= utc < 1440:
            return f"{text}T{utc // 60:02}:{utc % 60:02}:00Z"
        return f"{(noon + timedelta(minutes=minute - 720)).isoformat()}Z"

    def _noon(self, day: date) -> tuple[datetime, str, int]:
        noon = instants.noon(day, zone=self._zone).astimezone(UTC).replace(tzinfo=None)
        self._noons[day] = noon, noon.date().isoformat(), noon.hour * 60 + noon.minute
        return self._noons[day]


class Talks:
    """Makes histories in one language."""

    def __init__(self, rng: Random, words: Words, clock: Clock, *, today: date) -> None:
        self._rng = rng
        self._words = words
        self._clock = clock
        self._today = today

    def make(self, person: Person, count: int, *, fate: str) -> History:
        """Return exactly `count` touches with a person, the last of them before today."""
        refusal = self._rng.choice(self._words.refusals) if fate == REFUSED else None
        if count == 0:
            return History((), "ended" if refusal else "discovered", refusal.reason if refusal else "")
        lines = self._lines(count, refusal)
        touches = self._laid_out(person, lines, is_over=refusal is not None)
        return History(touches, lines[-1].turn.stage, refusal.reason if refusal else "")

    def _lines(self, count: int, refusal: Talk | None) -> list[_Line]:
        ending = self._spoken(refusal) if refusal else []
        if len(ending) >= count:
            return ending[-count:]
        return self._story(count - len(ending)) + ending

    def _story(self, count: int) -> list[_Line]:
        """Return `count` lines: a talk that opens the relationship, then talks that go on with it, the last one cut."""
        words = self._words
        opening = self._rng.choice(
            [talk for talk in words.first if len(talk.turns) >= count or talk.outcome == "partner"]
        )
        lines = self._spoken(opening)
        before = opening
        while len(lines) < count:
            left = count - len(lines)
            fitting = [
                talk
                for talk in words.again
                if talk is not before and (talk.outcome != "resting" or len(talk.turns) >= left)
            ]
            before = self._rng.choice(fitting)
            lines += self._spoken(before)
        return lines[:count]

    def _spoken(self, talk: Talk) -> list[_Line]:
        product = self._rng.choice(self._words.products)
        return [_Line(turn, product) for turn in talk.turns]

    def _laid_out(self, person: Person, lines: Sequence[_Line], *, is_over: bool) -> tuple[Touch, ...]:
        rng = self._rng
        gaps = [line.turn.gap and line.turn.gap + int(rng.random() * 3) for line in lines]
        last_day = self._today - timedelta(days=1 + min(int(rng.expovariate(1 / 24)), 420))
        day = last_day - timedelta(days=sum(gaps[1:]))
        minute = rng.randint(_OPENS, _CLOSES - 240)
        touches = []
        for place, (line, gap) in enumerate(zip(lines, gaps, strict=True)):
            if place and gap:
                day, minute = day + timedelta(days=gap), _OPENS + int(rng.random() * (_CLOSES - 240 - _OPENS))
            elif place:
                minute = min(minute + 4 + int(rng.random() * 86), _CLOSES)
            is_last = place == len(lines) - 1
            touches.append(self._touch(person, line, day, minute, is_open=is_last and not is_over))
        return tuple(touches)

    def _touch(self, person: Person, line: _Line, day: date, minute: int, *, is_open: bool) -> Touch:
        rng, turn = self._rng, line.turn
        person.slots["product"] = line.product
        body = turn.say.format_map(person.slots)
        if turn.way == "in" and rng.random() < 0.3:
            body = f"{body} {rng.choice(self._words.asides)}"
        subject = turn.subject and turn.subject.format_map(person.slots)
        next_step, next_due, is_done = self._next(person, turn, day, is_open=is_open)
        is_day_only = rng.random() < 0.08
        happened_at = self._clock.instant(day, 720 if is_day_only else minute)
        return Touch(
            day=day,
            happened_at=happened_at,
            created_at=happened_at if is_day_only else self._clock.instant(day, minute + 1 + int(rng.random() * 40)),
            is_day_only=is_day_only,
            turn=turn,
            subject=subject,
            body=body,
            next_step=next_step,
            next_due=next_due.isoformat() if next_due else None,
            is_next_done=is_done,
        )

    def _next(self, person: Person, turn: Turn, day: date, *, is_open: bool) -> tuple[str, date | None, bool]:
        """Return the next step of a touch, when it is due and whether it is done: open only after the last one."""
        rng = self._rng
        if not is_open or (self._today - day).days > _RECENT:
            if not turn.next:
                return "", None, False
            return turn.next.format_map(person.slots), day + timedelta(days=turn.due), True
        text = turn.next.format_map(person.slots)
        if not text and turn.way != "none" and turn.stage not in ("resting", "ended"):
            choices = self._words.next_steps if turn.way == "in" else (*self._words.follow_ups, "", "", "")
            text = rng.choice(choices)
        if not text:
            return "", None, False
        days = rng.choices(_DUE_IN, cum_weights=_DUE_OFTEN)[0]
        return text, max(self._today + timedelta(days=days), day), False
