"""The facts of a line-up in words: days, coverage, whether somebody can still make it, money, warnings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from irm.domain import clock
from irm.domain.campaign import LineUp, Member, SlotDraft
from irm.domain.money import Money
from irm.domain.planb import Feasibility, Milestones
from irm.ui.base.cells import Mark, apart, isolated
from irm.ui.words import campaign_names, formats, money_words

translate = QCoreApplication.translate

SILENT_LONG: Final = 60
"""Days without contact from which the line-up warns: a judgment of ours, two months."""


@dataclass(frozen=True, slots=True)
class FeasibleWords:
    """Whether somebody can make it: words, what is left over or missing, a drawing and its colour."""

    words: str
    slack: str
    icon: str
    role: str


NO_FEASIBILITY: Final = FeasibleWords("", "", "", "text_soft")


def name_of(member: Member) -> str:
    """Return what somebody is called, also where no name is known."""
    handle = f"@{member.handle}" if member.handle else ""
    return member.name or handle or translate("Influencers", "(no name)")


def is_past(line_up: LineUp, today: date) -> bool:
    """Say whether a slot went live before today: then nothing about its bench is pressing any more."""
    return line_up.draft.go_live_on is not None and line_up.draft.go_live_on < today


def go_live(draft: SlotDraft, today: date) -> str:
    """Return day and time of a slot: "Friday, May 16, 19:00"."""
    if draft.go_live_on is None:
        return translate("Lineup", "no date yet")
    parts = [formats.weekday(draft.go_live_on), formats.near_day(draft.go_live_on, today), time_of_day(draft)]
    said = [part for part in parts if part]
    if draft.go_live_time and draft.zone and draft.zone != clock.local_zone():
        said.append(isolated(draft.zone))
    return formats.listed(said)


def time_of_day(draft: SlotDraft) -> str:
    """Return the time of a slot as the language writes it, "" where none is set."""
    time = QTime.fromString(draft.go_live_time, "HH:mm")
    return QLocale().toString(time, QLocale.FormatType.ShortFormat) if time.isValid() else ""


def ready(count: int, wanted: int) -> str:
    """Return how many stand-ins are ready, of how many wanted."""
    words = translate("Lineup", "{ready} of {wanted} ready")
    return words.replace("{ready}", formats.number(count)).replace("{wanted}", formats.number(wanted))


def decision(day: date | None, today: date) -> tuple[str, bool]:
    """Return by when somebody must choose, and whether that day has passed."""
    if day is None:
        return "", False
    due, is_late = formats.due(day, today)
    if is_late:
        words = translate("Lineup", "decide by {day}: {due}")
        return words.replace("{day}", formats.near_day(day, today)).replace("{due}", due), True
    words = translate("Lineup", "decide by {day} ({due})")
    return words.replace("{day}", formats.near_day(day, today)).replace("{due}", due), False


def feasible(member: Member) -> FeasibleWords:
    """Return whether somebody can still make it, and with how much to spare."""
    return feasible_words(member.feasibility)


def feasible_words(found: Feasibility) -> FeasibleWords:
    """Return a feasibility in words."""
    if found.slack is None:
        return FeasibleWords(translate("Lineup", "No date yet"), "", "", "text_faint")
    if not found.can_make_it:
        missing = -found.slack
        words = formats.counted(translate("Lineup", "%n days missing", None, missing), missing)
        return FeasibleWords(translate("Lineup", "Too late"), words, "x", "danger")
    can = translate("Lineup", "Can make it")
    if found.slack == 0:
        return FeasibleWords(can, translate("Lineup", "no day to spare"), "check", "success")
    words = formats.counted(translate("Lineup", "%n days to spare", None, found.slack), found.slack)
    return FeasibleWords(can, words, "check", "success")


def until(member: Member, today: date) -> str:
    """Return until when somebody stands by."""
    day = member.draft.stand_by_until
    if day is None:
        return ""
    if member.readiness == "lapsed":
        return translate("Lineup", "ended {when}").replace("{when}", formats.relative(day, today))
    return translate("Lineup", "until {day}").replace("{day}", formats.near_day(day, today))


def refusal(code: str) -> str:
    """Return why somebody may not be booked."""
    return {
        "do_not_contact": translate("Influencers", "do not contact"),
        "not_relevant": translate("Influencers", "not relevant"),
        "trashed": translate("Lineup", "in the trash"),
    }.get(code, "")


def warnings(member: Member) -> tuple[Mark, ...]:
    """Return what speaks against somebody, the worst first."""
    found = [Mark(refusal(member.refusal), "red")] if member.refusal else []
    if member.booked:
        found.append(Mark(translate("Lineup", "Booked elsewhere that day"), "red"))
    if member.silent_days is not None and member.silent_days >= SILENT_LONG:
        weeks = member.silent_days // 7
        words = formats.counted(translate("Lineup", "Silent for %n weeks", None, weeks), weeks)
        found.append(Mark(words, "amber"))
    return tuple(found)


def fee(member: Member) -> str:
    """Return what somebody gets, "" where nothing is agreed."""
    draft = member.draft
    return "" if draft.fee is None else money_words.shown(Money(draft.currency, draft.fee))


def facts(member: Member) -> str:
    """Return the plain facts in one line: lead time, relevance, reliability, fee, stand-by terms, verdict."""
    draft, found = member.draft, []
    if draft.lead_days:
        said = translate("Lineup", "lead time %n days", None, draft.lead_days)
        found.append(formats.counted(said, draft.lead_days))
    if draft.relevance is not None:
        share = formats.whole_percent(draft.relevance / 100)
        found.append(translate("Lineup", "relevance {share}").replace("{share}", share))
    if member.reliability is not None:
        share = formats.whole_percent(member.reliability)
        found.append(translate("Lineup", "reliability {share}").replace("{share}", share))
    if member.rank != 0 and draft.fee is not None:
        found.append(apart(fee(member)))
    if draft.verdict:
        found.append(campaign_names.verdict(draft.verdict))
    if member.rank != 0 and draft.stand_by_terms:
        found.append(apart(" ".join(draft.stand_by_terms.split())))
    return " · ".join(found)


def budget(line_up: LineUp) -> str:
    """Return the share of the budget a slot has, "" where it has none."""
    draft = line_up.draft
    if draft.budget is None:
        return ""
    amount = money_words.shown(Money(line_up.currency, draft.budget))
    return translate("Lineup", "budget {amount}").replace("{amount}", amount)


def milestone_names() -> tuple[tuple[str, str], ...]:
    """Return the milestones in their order: the field of `Milestones`, and what it is called."""
    return (
        ("ship_by", translate("Lineup", "Ship by")),
        ("draft_by", translate("Lineup", "Draft by")),
        ("approve_by", translate("Lineup", "Approve by")),
        ("go_live", translate("Lineup", "Go live")),
    )


def milestone_days(found: Milestones) -> list[tuple[str, date]]:
    """Return the milestones that take time, each with its day."""
    days = [(name, getattr(found, key)) for key, name in milestone_names()]
    return [(name, day) for name, day in days if day is not None]
