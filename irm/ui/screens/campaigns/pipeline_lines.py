"""The pipeline of a campaign column by column: its stages, and everybody in them as a card in finished words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm.ui.base.cells import Mark, apart
from irm.ui.words import campaign_names, formats

if TYPE_CHECKING:
    from irm.services.pipeline import Card, StageRow

translate = QCoreApplication.translate

NOWHERE = 0
"""The stage of those who are in none."""


@dataclass(frozen=True, slots=True)
class CardLine:
    """Somebody in a stage. `since` says for how long, `note` what was said at the last move."""

    cooperation_id: int
    influencer_id: int
    name: str
    place: str
    since: str
    day: str
    note: str
    stage: Mark

    @property
    def text(self) -> str:
        """Return the card in one line."""
        return ", ".join(part for part in (self.name, self.place, self.since, self.note) if part)

    @property
    def tip(self) -> str:
        """Return everything that may be cut, a fact per line."""
        return "\n".join(part for part in (self.name, self.place, self.day, self.note) if part)


@dataclass(frozen=True, slots=True)
class StageColumn:
    """One stage with those who are in it."""

    stage_id: int
    mark: Mark
    is_off: bool
    cards: tuple[CardLine, ...]

    @property
    def text(self) -> str:
        """Return name and count in one line."""
        people = translate("Pipeline", "%n people", None, len(self.cards))
        off = translate("Pipeline", "switched off") if self.is_off else ""
        return ", ".join(part for part in (self.mark.text, off, people) if part)


def columns(stages: Sequence[StageRow], cards: Iterable[Card], today: date) -> list[StageColumn]:
    """Return the stages in their order; one that is switched off only where somebody is in it."""
    marks = {row.id: mark_of(row.code, row.name) for row in stages}
    nowhere = Mark(translate("Pipeline", "No stage"), "gray")
    found: dict[int, list[CardLine]] = {}
    for card in cards:
        key = card.stage_id if card.stage_id in marks else NOWHERE
        found.setdefault(key or NOWHERE, []).append(_line(card, marks.get(key or NOWHERE, nowhere), today))
    shown = [
        StageColumn(row.id, marks[row.id], row.is_off, tuple(found.get(row.id, ())))
        for row in stages
        if not row.is_off or row.id in found
    ]
    lost = found.get(NOWHERE)
    return [StageColumn(NOWHERE, nowhere, True, tuple(lost)), *shown] if lost else shown


def mark_of(code: str, name: str) -> Mark:
    """Return the chip of a stage."""
    return Mark(campaign_names.pipeline_stage(code, name), campaign_names.pipeline_tone(code))


def _line(card: Card, stage: Mark, today: date) -> CardLine:
    day = formats.day_of(card.moved_at) if card.moved_at is not None else None
    return CardLine(
        card.cooperation_id,
        card.influencer_id,
        card.name or translate("Influencers", "(no name)"),
        _place(card),
        formats.relative(day, today),
        formats.day(day),
        card.note,
        stage,
    )


def _place(card: Card) -> str:
    if card.rank is None:
        return translate("Pipeline", "No slot yet") if card.slot_id is None else card.slot
    if card.rank == 0:
        return translate("Pipeline", "{slot}: fills it").replace("{slot}", apart(card.slot))
    words = translate("Pipeline", "{slot}: bench {rank}").replace("{slot}", apart(card.slot))
    return words.replace("{rank}", formats.number(card.rank))
