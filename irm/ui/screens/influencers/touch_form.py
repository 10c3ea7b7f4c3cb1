"""The form of one touch: what a person types, and the draft made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from irm.domain import clock
from irm.domain.interaction import CHANNELS, DIRECTIONS, InteractionDraft
from irm.ui.base.fields import ChoiceField, DayField, Field, LineField, SingleField, TextField, ValueField
from irm.ui.base.segments_field import SegmentsField
from irm.ui.widgets.segments import Segment
from irm.ui.widgets.time_edit import TimeEdit
from irm.ui.words import names

translate = QCoreApplication.translate

_NOON = time(12)


@dataclass(frozen=True, slots=True)
class TypedTouch:
    """A touch as it is typed: day and time where the person sits, no time where it is not known."""

    channel: str = "dm"
    direction: str = "out"
    day: date | None = None
    time: time | None = None
    subject: str = ""
    body: str = ""
    next_step: str = ""
    next_due: date | None = None
    outcome: str = ""
    needs_no_reply: bool = False
    stored: InteractionDraft | None = None
    """The stored touch that is being edited."""


def fresh_touch(channel: str, direction: str) -> TypedTouch:
    """Return a touch that happened just now."""
    now = clock.now().astimezone()
    return TypedTouch(channel, direction, now.date(), now.time().replace(second=0, microsecond=0))


def typed_touch(draft: InteractionDraft) -> TypedTouch:
    """Return a stored touch as the form shows it, in the zone it was typed in."""
    there = draft.happened_at.astimezone(clock.zone_named(draft.zone))
    return TypedTouch(
        channel=draft.channel,
        direction=draft.direction,
        day=there.date(),
        time=None if draft.is_day_only else there.time().replace(second=0, microsecond=0),
        subject=draft.subject,
        body=draft.body,
        next_step=draft.next_step,
        next_due=draft.next_due,
        outcome=draft.outcome,
        needs_no_reply=draft.needs_no_reply,
        stored=draft,
    )


def draft_of(typed: TypedTouch, influencer_id: int) -> InteractionDraft:
    """Return the draft of what was typed; a stored touch keeps its zone, and its moment where nothing was changed."""
    before = typed.stored
    zone = before.zone if before is not None else clock.local_zone()
    is_done = before is not None and before.is_next_done and before.next_step == typed.next_step
    moment = datetime.combine(typed.day or clock.today(), typed.time or _NOON, clock.zone_named(zone))
    if before is not None and typed_touch(before) == typed:
        moment = before.happened_at
    return InteractionDraft(
        influencer_id=influencer_id,
        happened_at=moment.astimezone(UTC),
        zone=zone,
        is_day_only=typed.time is None,
        channel=typed.channel,
        direction=typed.direction,
        subject=typed.subject,
        body=typed.body,
        next_step=typed.next_step,
        next_due=typed.next_due,
        is_next_done=is_done,
        needs_no_reply=typed.needs_no_reply and typed.direction != "none",
        outcome=typed.outcome,
    )


def fields() -> tuple[Field, ...]:
    """Return the fields in the language in force."""
    return (
        Field(
            "body",
            translate("Touch", "What was said"),
            TextField,
            hint=translate("Touch", "Asked for the media kit and a date in June…"),
        ),
        Field("channel", translate("Touch", "Channel"), partial(ChoiceField, channels), is_half=True),
        Field("direction", translate("Touch", "Direction"), partial(SegmentsField, directions), is_half=True),
        Field("day", translate("Touch", "Day"), DayField, is_half=True),
        Field("time", translate("Touch", "Time"), TimeField, is_half=True, hint=translate("Touch", "not known")),
        Field("subject", translate("Touch", "Subject"), LineField),
        Field(
            "next_step",
            translate("Touch", "Next step"),
            LineField,
            is_half=True,
            hint=translate("Touch", "Send the contract"),
        ),
        Field("next_due", translate("Touch", "Due"), DayField, is_half=True, hint=translate("Touch", "tomorrow, +3")),
        Field("outcome", translate("Touch", "Outcome"), LineField, is_half=True, hint=translate("Touch", "Agreed")),
        Field("needs_no_reply", translate("Touch", "Answer"), NoReplyField, is_half=True),
    )


def channels() -> Sequence[tuple[str, str]]:
    """Return the channels, code and name."""
    return [(code, names.channel(code)) for code in CHANNELS]


def directions() -> Sequence[Segment]:
    """Return the directions as segments."""
    words = {"in": translate("Touch", "In"), "out": translate("Touch", "Out"), "none": translate("Touch", "None")}
    return [Segment(code, words[code], names.direction_icon(code)) for code in DIRECTIONS]


class NoReplyField(SingleField):
    """Whether nobody has to answer."""

    def __init__(self, parent: QWidget) -> None:
        self.box = QCheckBox()
        super().__init__(self.box, parent)
        self.box.clicked.connect(self._on_clicked)
        self.retranslate()

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))

    def set_words(self, label: str, hint: str) -> None:
        """Keep the box's own words: they say more than the label."""

    def retranslate(self) -> None:
        self.box.setText(translate("Touch", "No reply needed"))

    def _on_clicked(self, _: bool) -> None:
        self.edited.emit()


class TimeField(ValueField):
    """A time of day, or none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(TimeEdit(), parent)
