"""`irm coverage`: which slots have too few ready stand-ins, and by when somebody must choose."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock
from irm.domain.planb import BARE

if TYPE_CHECKING:
    from irm.domain.planb import SlotCoverage

NAME = "coverage"
HELP = "show how every open slot is covered by ready stand-ins; exit code 1 when one is bare"
EXAMPLES: tuple[str, ...] = ("coverage", "coverage --date 2026-12-24", "coverage --json")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--date", default="", metavar="D", help="as it stands on that day (default: today)")
    parser.add_argument("--json", action="store_true", help="print an array of objects")


def run(arguments: Namespace, console: Console) -> int:
    """Print one line for each open slot, the soonest first."""
    today = words.day_typed(arguments.date) or clock.today()
    with opened() as store:
        found = store.read(lambda session: services.coverage.everywhere(session, today=today))
    if arguments.json:
        console.json([slot_object(slot) for slot in found])
    else:
        for slot in found:
            console.row(*_line(slot))
    return int(any(slot.coverage.state == BARE for slot in found))


def _line(slot: SlotCoverage) -> tuple[str, ...]:
    covered = slot.coverage
    return (
        str(slot.slot_id),
        slot.campaign,
        slot.title,
        slot.go_live_on.isoformat() if slot.go_live_on else "",
        covered.state,
        f"{covered.ready} of {covered.wanted} ready",
        f"decide by {covered.decision_day.isoformat()}" if covered.decision_day else "",
        "" if slot.has_incumbent else "nobody fills it",
    )


def slot_object(slot: SlotCoverage) -> dict[str, Any]:
    """Return a slot with its coverage as JSON has it."""
    covered = slot.coverage
    return {
        "campaign_id": slot.campaign_id,
        "slot_id": slot.slot_id,
        "campaign": slot.campaign,
        "slot": slot.title,
        "go_live_on": slot.go_live_on.isoformat() if slot.go_live_on else None,
        "is_hard_date": slot.is_hard_date,
        "has_incumbent": slot.has_incumbent,
        "state": covered.state,
        "ready": covered.ready,
        "wanted": covered.wanted,
        "decision_day": covered.decision_day.isoformat() if covered.decision_day else None,
    }
