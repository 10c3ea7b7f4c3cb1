"""Makes touches of what a list says beside a person: when they were written to last, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache, partial
from typing import Final

from irm.domain.instants import noon
from irm.domain.interaction import InteractionDraft
from irm.domain.text import fold
from irm.services.imports.aliases import channel_in
from irm.services.imports.person import Person

_ANSWER_WORDS: Final = ("response", "reply", "replied", "답변", "회신", "رد")


class ListedTouches:
    """Makes the touches of a list's rows; `listed_on` is the day the list was last changed."""

    def __init__(self, *, listed_on: date, zone: str) -> None:
        self._listed_on = listed_on
        self._zone = zone
        self._noon = lru_cache(5_000)(partial(noon, zone=zone))
        self._way = lru_cache(100)(_way)

    def of(self, person: Person) -> Sequence[tuple[InteractionDraft, str]]:
        """Return the touches of a row with their uids ("" where the file has none).

        A next step goes with the latest contact; without any contact it is a note of the day the list was last changed,
        which is the same each time the file is read.
        """
        touches = person.touches
        days = sorted(person.contacted_on, key=lambda contact: contact[1])
        for header, day in days[:-1]:
            touches.append((self._contact(header, day), ""))
        if days:
            header, day = days[-1]
            touches.append((self._contact(header, day, person.next_step, person.next_due), ""))
        elif person.next_step or person.next_due is not None:
            touches.append((self._reminder(person), ""))
        return touches

    def _contact(self, header: str, day: date, next_step: str = "", next_due: date | None = None) -> InteractionDraft:
        channel, direction = self._way(header)
        return InteractionDraft(
            influencer_id=0,
            happened_at=self._noon(day),
            zone=self._zone,
            is_day_only=True,
            channel=channel,
            direction=direction,
            body=header,
            next_step=next_step,
            next_due=next_due,
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
