"""The lines of Today in words: a heading per section, a line per entry, and what leads to the rest of a section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from irm.domain.deadlines import DeadlineRow
from irm.domain.planb import SlotCoverage
from irm.domain.today import TodayEntry, TodaySection
from irm.ui.base import deadline_line
from irm.ui.base.cells import ChipsCell, DayCell, Mark, PersonCell, StepCell, TextCell
from irm.ui.base.due_lines import CoverLine, EntryLine, HeadLine, Line, MoreLine
from irm.ui.base.page import DEADLINES
from irm.ui.words import campaign_names, deadline_names, formats, names
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_MOST = 25
"""So many other deadlines are shown; the page of deadlines has all."""

_TITLES = {
    "overdue": QT_TRANSLATE_NOOP("Today", "Overdue"),
    "today": QT_TRANSLATE_NOOP("Today", "Today"),
    "deadlines": QT_TRANSLATE_NOOP("Today", "Deadlines, today and overdue"),
    "to_cover": QT_TRANSLATE_NOOP("Today", "Slots to cover"),
    "this_week": QT_TRANSLATE_NOOP("Today", "Next 7 days"),
    "waiting": QT_TRANSLATE_NOOP("Today", "Waiting for your answer"),
    "losing_touch": QT_TRANSLATE_NOOP("Today", "Losing touch"),
    "birthdays": QT_TRANSLATE_NOOP("Today", "Birthdays"),
    "snoozed": QT_TRANSLATE_NOOP("Today", "Snoozed"),
}


def lines(
    sections: Sequence[TodaySection],
    today: date,
    *,
    with_snoozed: bool,
    slots: Sequence[SlotCoverage] = (),
    deadlines: Sequence[DeadlineRow] = (),
    snoozed: Sequence[DeadlineRow] = (),
) -> list[Line]:
    """Return the lines of a page in their order; sections without an entry take no room.

    `deadlines` are the other ones that are due, `snoozed` those that were put off. Other deadlines and the slots to
    cover stand after what is due today.
    """
    found: list[Line] = []
    for section in sections:
        if section.name == "this_week":
            found += _deadlines(deadlines, today)
            found += _to_cover(slots, today)
        if section.name == "snoozed":
            found += _snoozed(section, snoozed, today, is_shown=with_snoozed)
        elif section.count:
            found += _section(section, today)
    return found


def _section(section: TodaySection, today: date) -> Iterator[Line]:
    yield HeadLine(section.name, title(section.name), formats.number(section.count))
    for entry in section.entries:
        yield entry_line(section.name, entry, today)
    if section.count > len(section.entries) and section.query:
        words = translate("Today", "Show all %n in the list", None, section.count)
        yield MoreLine(formats.counted(words, section.count), section.query)


def _deadlines(rows: Sequence[DeadlineRow], today: date) -> Iterator[Line]:
    if rows:
        yield HeadLine("deadlines", title("deadlines"), formats.number(len(rows)))
    yield from _deadline_lines(rows, today)


def _deadline_lines(rows: Sequence[DeadlineRow], today: date) -> Iterator[Line]:
    for row in rows[:_MOST]:
        yield deadline_line.entry_line(row, today)
    if len(rows) > _MOST:
        yield MoreLine(translate("Today", "Show all deadlines"), page=DEADLINES)


def _to_cover(slots: Sequence[SlotCoverage], today: date) -> Iterator[Line]:
    if slots:
        yield HeadLine("to_cover", title("to_cover"), formats.number(len(slots)))
    for slot in slots:
        yield _cover_line(slot, today)


def _cover_line(found: SlotCoverage, today: date) -> CoverLine:
    covered = found.coverage
    ready = translate("Lineup", "{ready} of {wanted} ready").replace("{wanted}", formats.number(covered.wanted))
    ready = ready.replace("{ready}", formats.number(covered.ready))
    nobody = "" if found.has_incumbent else translate("Lineup", "Nobody fills it")
    return CoverLine(
        campaign_id=found.campaign_id,
        slot_id=found.slot_id,
        slot=TextCell(found.title, found.campaign),
        ready=TextCell(nobody or ready, ready if nobody else ""),
        state=Mark(campaign_names.coverage(covered.state), campaign_names.coverage_tone(covered.state)),
        icon=campaign_names.coverage_icon(covered.state),
        day=_cover_day(found, today),
    )


def _cover_day(found: SlotCoverage, today: date) -> DayCell:
    """Say by when somebody must choose; where nobody is ready, when the slot goes live."""
    decision, live = found.coverage.decision_day, found.go_live_on
    if decision is None:
        words = translate("Today", "goes live {when}").replace("{when}", formats.relative(live, today))
        return DayCell(words, formats.near_day(live, today) if live is not None else "")
    due, is_late = formats.due(decision, today)
    words = due if is_late else translate("Today", "decide {when}").replace("{when}", due)
    return DayCell(words, formats.near_day(decision, today), "triangle-alert" if is_late else "", is_late)


def _snoozed(section: TodaySection, deadlines: Sequence[DeadlineRow], today: date, *, is_shown: bool) -> Iterator[Line]:
    count = section.count + len(deadlines)
    if not count:
        return
    if is_shown:
        yield HeadLine(section.name, title(section.name), formats.number(count))
        for entry in section.entries:
            yield entry_line(section.name, entry, today)
        yield from _deadline_lines(deadlines, today)
        yield MoreLine(translate("Today", "Hide what is snoozed"))
    else:
        words = translate("Today", "Show %n snoozed", None, count)
        yield MoreLine(formats.counted(words, count))


def title(section: str) -> str:
    """Return the heading of a section."""
    return translate("Today", _TITLES[section])


def entry_line(section: str, entry: TodayEntry, today: date) -> EntryLine:
    """Return an entry in words."""
    marks = [Mark(names.stage(entry.stage), names.stage_tone(entry.stage))]
    if entry.tier:
        marks.append(Mark(names.tier(entry.tier), names.tier_tone(entry.tier)))
    is_snoozed = section == "snoozed"
    return EntryLine(
        entry=entry,
        person=_person(entry),
        what=_what(entry, today),
        chips=ChipsCell(tuple(marks)),
        day=_back(entry, today) if is_snoozed else _day(entry, today),
        is_snoozed=is_snoozed,
    )


def name_of(entry: TodayEntry | DeadlineRow) -> str:
    """Return what a person is called, also where no name is known."""
    if isinstance(entry, DeadlineRow):
        return deadline_names.subject(entry)
    handle = f"@{entry.handle}" if entry.handle else ""
    return entry.name or handle or translate("Influencers", "(no name)")


def _person(entry: TodayEntry) -> PersonCell:
    remark = ""
    if entry.is_do_not_contact:
        remark = translate("Influencers", "do not contact")
    elif entry.is_not_relevant:
        remark = translate("Influencers", "not relevant")
    return PersonCell(
        name=name_of(entry),
        handle=f"@{entry.handle}" if entry.handle else "",
        platform=entry.platform,
        is_muted=bool(remark),
        remark=remark,
        tip="\n".join(part for part in (entry.name, remark) if part),
    )


def _what(entry: TodayEntry, today: date) -> StepCell:
    text = " ".join(entry.text.split())
    if entry.key.kind == "next_step":
        return StepCell(text or translate("Today", "Next step"), tip=entry.text)
    if entry.key.kind == "waiting":
        return StepCell(text or translate("Today", "They wrote"), names.channel(entry.channel), tip=entry.text)
    if entry.key.kind == "losing_touch":
        silent = (today - entry.last_contact_on).days if entry.last_contact_on else 0
        words = formats.counted(translate("Today", "No contact for %n days", None, silent), silent)
        return StepCell(words)
    return StepCell(translate("Today", "Birthday"))


def _day(entry: TodayEntry, today: date) -> DayCell:
    tip = formats.day(entry.day)
    if entry.key.kind == "next_step":
        words, is_late = formats.due(entry.day, today)
        detail = formats.near_day(entry.day, today) if entry.day != today else ""
        return DayCell(words, detail, "triangle-alert" if is_late else "", is_late, tip)
    if entry.key.kind == "waiting":
        return DayCell(formats.relative(entry.day, today), formats.near_day(entry.day, today), tip=tip)
    if entry.key.kind == "losing_touch":
        words = formats.counted(translate("Today", "%n days over", None, entry.days_over), entry.days_over)
        return DayCell(words, tip=translate("Today", "since {day}").replace("{day}", tip))
    return DayCell(formats.relative(entry.day, today), formats.near_day(entry.day, today), "cake", tip=tip)


def _back(entry: TodayEntry, today: date) -> DayCell:
    """Say when a snoozed entry comes back."""
    return DayCell(formats.relative(entry.day, today), formats.near_day(entry.day, today), "alarm-clock")
