"""Makes touches of what a list says beside a person: when they were written to, what they answered, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache, partial
from typing import Final

from irm.domain.instants import noon
from irm.domain.interaction import InteractionDraft
from irm.domain.status_words import stage_of
from irm.domain.text import fold
from irm.services.imports.aliases import channel_in
from irm.services.imports.person import Person
from irm.services.imports.tracker_words import Words

_ANSWER_WORDS: Final = ("response", "respond", "reply", "replied", "답변", "회신", "رد")
_BEFORE_AN_ANSWER: Final = ("", "discovered", "warming_up", "contacted")


class ListedTouches:
    """Makes the touches of a list's rows; `listed_on` is the day the list was last changed."""

    def __init__(self, *, listed_on: date, zone: str, words: Words) -> None:
        self._listed_on = listed_on
        self._zone = zone
        self._words = words
        self._noon = lru_cache(5_000)(partial(noon, zone=zone))
        self._way = lru_cache(100)(_way)

    def of(self, person: Person) -> Sequence[tuple[InteractionDraft, str]]:
        """Return the touches of a row with their uids ("" where the file has none).

        A next step goes with the latest contact; without any contact it is a note of the day the list was last changed,
        which is the same each time the file is read. An answer is what was said on the day of the answer.
        """
        touches = person.touches
        if person.touch_on is not None:
            touches.append((self._told(person, person.touch_on), ""))
            person.next_step, person.next_due = "", None
        else:
            for text in person.touch_texts:
                person.leave("", text)
        if not (person.contacted_on or person.responses or person.posted_last):
            if person.next_step or person.next_due is not None:
                touches.append((self._reminder(person), ""))
            return touches
        answer = self._answer(person) if person.responses else ""
        days = self._days(person)
        for header, day, channel, direction in days:
            is_last = (header, day) == days[-1][:2]
            touch = InteractionDraft(
                influencer_id=0,
                happened_at=self._noon(day),
                zone=self._zone,
                is_day_only=True,
                channel=channel,
                direction=direction,
                body=(direction == "in" and answer) or header,
                next_step=person.next_step if is_last else "",
                next_due=person.next_due if is_last else None,
            )
            touches.append((touch, ""))
        touches += [(self._note(day, header), "") for header, day in person.posted_last]
        if not days and (person.next_step or person.next_due is not None):
            touches.append((self._reminder(person), ""))
        return touches

    def _told(self, person: Person, day: date) -> InteractionDraft:
        """Return the touch of a row in a contact log; who wrote is us where nobody says, as in other lists."""
        return InteractionDraft(
            influencer_id=0,
            happened_at=self._noon(day),
            zone=self._zone,
            is_day_only=True,
            channel=person.touch_channel or "other",
            direction=person.touch_direction or ("none" if person.touch_channel == "note" else "out"),
            body="\n".join(person.touch_texts),
            next_step=person.next_step,
            next_due=person.next_due,
        )

    def _days(self, person: Person) -> list[tuple[str, date, str, str]]:
        """Return the contacts of a row by day: header, day, channel, direction.

        A day without a channel is by the only channel the row names; a "last contact" that only repeats the day of
        another column is no contact of its own.
        """
        days = [(header, day, *self._way(header)) for header, day in sorted(person.contacted_on, key=lambda c: c[1])]
        if len(days) < 2:
            return days
        channels = {channel for _, _, channel, _ in days if channel != "other"}
        only = channels.pop() if len(channels) == 1 else "other"
        met = {day for _, day, channel, direction in days if channel != "other" or direction == "in"}
        kept = []
        for header, day, channel, direction in days:
            is_clear = channel != "other" or direction == "in"
            if is_clear or day not in met:
                kept.append((header, day, only if channel == "other" else channel, direction))
            met.add(day)
        return kept

    def _answer(self, person: Person) -> str:
        """Return what somebody answered; it may be a word for a stage, and without a day it goes to the notes."""
        is_dated = any(self._way(header)[1] == "in" for header, _ in person.contacted_on)
        said = []
        for header, text in person.responses:
            code = self._words.meaning("stage", text)
            is_news = person.stage in _BEFORE_AN_ANSWER and stage_of(code) not in ("", *_BEFORE_AN_ANSWER)
            if is_news or (code and not person.stage):
                person.stage, person.pipeline_stage = stage_of(code), self._words.pipeline(text, code)
            if stage_of(code) in _BEFORE_AN_ANSWER and code:
                continue
            if is_dated:
                said.append(text)
            elif not is_news:
                person.leave(header, text)
        return "\n".join(said)

    def _note(self, day: date, header: str) -> InteractionDraft:
        return InteractionDraft(
            influencer_id=0, happened_at=self._noon(day), zone=self._zone, is_day_only=True, channel="note", body=header
        )

    def _reminder(self, person: Person) -> InteractionDraft:
        return InteractionDraft(
            influencer_id=0,
            happened_at=self._noon(self._listed_on),
            zone=self._zone,
            is_day_only=True,
            channel="note",
            body="" if person.next_step else person.next_step_header,
            next_step=person.next_step,
            next_due=person.next_due,
        )


def _way(header: str) -> tuple[str, str]:
    """Return channel and direction of a "last contact" column.

    Who wrote is rarely said; most lists note what was sent, and a contact without a direction would not count as one.
    """
    folded = fold(header)
    return channel_in(header) or "other", "in" if any(word in folded for word in _ANSWER_WORDS) else "out"
