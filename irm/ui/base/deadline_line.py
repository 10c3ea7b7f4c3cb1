"""A deadline as a line of a list: whom it is about, what, its kind, its campaign, its day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from irm.domain.deadlines import DeadlineRow
from irm.ui.base.cells import ChipsCell, DayCell, Mark, PersonCell, StepCell
from irm.ui.base.due_lines import EntryLine
from irm.ui.words import deadline_names, formats

translate = QCoreApplication.translate


def entry_line(row: DeadlineRow, today: date) -> EntryLine:
    """Return a deadline in words."""
    about = deadline_names.about(row)
    kind = deadline_names.kind(row.kind)
    is_campaign = not row.influencer_id
    return EntryLine(
        entry=row,
        person=PersonCell(deadline_names.subject(row)),
        what=StepCell(about or kind, kind if about else "", tip=about),
        chips=ChipsCell(() if is_campaign or not row.campaign else (Mark(row.campaign),)),
        day=_day(row, today),
        is_snoozed=row.is_snoozed,
        icon=deadline_names.icon(row.kind),
    )


def _day(row: DeadlineRow, today: date) -> DayCell:
    if row.is_snoozed:
        return DayCell(translate("Deadlines", "snoozed"), formats.near_day(row.day, today), "alarm-clock")
    if row.day < today and not deadline_names.is_late(row, today):
        return DayCell(formats.relative(row.day, today), formats.near_day(row.day, today), tip=formats.day(row.day))
    words, is_late = formats.due(row.day, today)
    detail = formats.near_day(row.day, today) if row.day != today else ""
    return DayCell(words, detail, "triangle-alert" if is_late else "", is_late, formats.day(row.day))
