"""`irm today`: what a day asks for: next steps, answers waited for, people losing touch, birthdays."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date
from functools import partial
from typing import Any, Final

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock, dates
from irm.domain.today import TodayEntry, TodaySection
from irm.errors import IrmError

NAME = "today"
HELP = "say what is due: one line each with section, day, id of the person, name and text, apart by tabs"
EXAMPLES: tuple[str, ...] = ("today", "today --date 2026-12-01", "today --limit 500 --json")

_MOST: Final = 100


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--date", default="", metavar="D", help="the day it is taken to be (default: today)")
    parser.add_argument(
        "--limit",
        type=words.limit_typed,
        default=_MOST,
        metavar="N",
        help=f"no more than N entries per section (default: {_MOST})",
    )
    parser.add_argument("--json", action="store_true", help="print an object")


def run(arguments: Namespace, console: Console) -> int:
    """Print the sections in their order."""
    day = _day(arguments.date)
    with opened() as store:
        found = store.read(partial(services.today.sections, today=day, most=arguments.limit))
    if arguments.json:
        console.json({"date": day.isoformat(), "sections": [_section(section) for section in found]})
        return 0
    for section in found:
        for entry in section.entries:
            console.row(_title(section), entry.day.isoformat(), str(entry.person_id), entry.name, _text(entry))
    for section in found:
        if section.count > len(section.entries):
            more = words.counted(section.count - len(section.entries), "more entry", "more entries")
            console.complain(f"{_title(section)}: {more}")
    if not any(section.count for section in found):
        console.complain("Nothing is waiting for you.")
    return 0


def _title(section: TodaySection) -> str:
    return section.name.replace("_", " ")


def _day(text: str) -> date:
    if not text.strip():
        return clock.today()
    day = dates.parse_day(text)
    if day is None:
        raise IrmError("date.invalid", value=text)
    return day


def _text(entry: TodayEntry) -> str:
    """Return the words of an entry; a birthday and a lost touch have none of their own."""
    if entry.key.kind == "losing_touch":
        silent = f"last contact {entry.last_contact_on}" if entry.last_contact_on else ""
        return f"{words.counted(entry.days_over, 'day', 'days')} over, {silent}" if entry.days_over else silent
    return "birthday" if entry.key.kind == "birthday" else entry.text


def _section(section: TodaySection) -> dict[str, Any]:
    return {
        "name": section.name,
        "count": section.count,
        "query": section.query,
        "entries": [_entry(entry) for entry in section.entries],
    }


def _entry(entry: TodayEntry) -> dict[str, Any]:
    is_touch = entry.key.kind in ("next_step", "waiting")
    return {
        "kind": entry.key.kind,
        "touch_id": entry.key.record_id if is_touch else None,
        "person_id": entry.person_id,
        "name": entry.name,
        "text": entry.text,
        "day": entry.day.isoformat(),
        "channel": entry.channel,
        "stage": entry.stage,
        "last_contact_on": entry.last_contact_on.isoformat() if entry.last_contact_on else None,
        "days_over": entry.days_over,
        "is_do_not_contact": entry.is_do_not_contact,
        "is_not_relevant": entry.is_not_relevant,
    }
