"""`irm lineup`: the slots of one campaign, who fills them, and who on the bench can still make it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date
from typing import Any

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock
from irm.domain.campaign import LineUp, Member
from irm.services.session import Session

NAME = "lineup"
HELP = "show the slots of a campaign: incumbent, ranked bench, who can still make it, coverage"
EXAMPLES: tuple[str, ...] = ('lineup "Winter live"', "lineup 3 --date 2026-12-20", "lineup 3 --json")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("campaign", metavar="CAMPAIGN", help="an id or the exact name")
    parser.add_argument("--date", default="", metavar="D", help="as it stands on that day (default: today)")
    parser.add_argument("--json", action="store_true", help="print an array of objects, one for each slot")


def run(arguments: Namespace, console: Console) -> int:
    """Print each slot with its people under it."""
    today = words.day_typed(arguments.date) or clock.today()

    def work(session: Session) -> list[LineUp]:
        campaign_id = services.campaigns.find(session, arguments.campaign)
        return services.line_ups.of_campaign(session, campaign_id, today=today)

    with opened() as store:
        found = store.read(work)
    if arguments.json:
        console.json([_object(line_up) for line_up in found])
        return 0
    for line_up in found:
        _show(line_up, console)
    return 0


def _show(line_up: LineUp, console: Console) -> None:
    draft, covered = line_up.draft, line_up.coverage
    day = draft.go_live_on.isoformat() if draft.go_live_on else "no date"
    decide = f"decide by {covered.decision_day.isoformat()}" if covered.decision_day else ""
    hard = "hard date" if draft.is_hard_date else ""
    state = f"{covered.state}: {covered.ready} of {covered.wanted} ready"
    console.row(str(line_up.slot_id), draft.title, f"{day} {draft.go_live_time}".strip(), hard, state, decide)
    if line_up.incumbent is None:
        console.say("  nobody fills it")
    for member in (line_up.incumbent, *line_up.bench, *line_up.dropped):
        if member is not None:
            console.say(
                f"  {_place(member)} {member.name} (person {member.influencer_id}): {', '.join(_facts(member))}"
            )


def _place(member: Member) -> str:
    return {0: "incumbent", -1: "dropped"}.get(member.rank, f"bench {member.rank}")


def _facts(member: Member) -> list[str]:
    """Return what matters of somebody: readiness, whether they can make it, and why not."""
    if member.rank < 0:
        return [f"on {_iso(member.dropped_on)}", member.dropped_reason]
    found = [member.readiness] if member.readiness else []
    if member.rank > 0:
        slack = member.feasibility.slack
        if member.feasibility.can_make_it:
            found.append("can make it" if slack is None else f"can make it, {slack} days to spare")
        else:
            found.append(f"cannot make it, {-(slack or 0)} days missing")
        if member.draft.stand_by_until:
            found.append(f"until {_iso(member.draft.stand_by_until)}")
    found += [f"booked that day: {booked}" for booked in member.booked]
    if member.is_refused:
        found.append("may not be contacted")
    if member.reliability is not None:
        found.append(f"reliability {member.reliability:.0%}")
    if member.silent_days is not None:
        found.append(f"silent {member.silent_days} days")
    return found or ["nothing noted"]


def _object(line_up: LineUp) -> dict[str, Any]:
    draft, covered = line_up.draft, line_up.coverage
    return {
        "slot_id": line_up.slot_id,
        "campaign_id": line_up.campaign_id,
        "title": draft.title,
        "platform": draft.platform,
        "go_live_on": _iso(draft.go_live_on),
        "go_live_time": draft.go_live_time,
        "is_hard_date": draft.is_hard_date,
        "needed_days": draft.needed.days,
        "state": covered.state,
        "ready": covered.ready,
        "wanted": covered.wanted,
        "decision_day": _iso(covered.decision_day),
        "incumbent": _member(line_up.incumbent) if line_up.incumbent else None,
        "bench": [_member(member) for member in line_up.bench],
        "dropped": [_member(member) for member in line_up.dropped],
    }


def _member(member: Member) -> dict[str, Any]:
    return {
        "cooperation_id": member.cooperation_id,
        "person_id": member.influencer_id,
        "name": member.name,
        "rank": member.rank,
        "readiness": member.readiness,
        "stand_by_until": _iso(member.draft.stand_by_until),
        "lead_days": member.draft.lead_days,
        "can_make_it": member.feasibility.can_make_it,
        "needed_days": member.feasibility.needed_days,
        "slack": member.feasibility.slack,
        "booked": list(member.booked),
        "is_refused": member.is_refused,
        "is_ready": member.is_ready,
        "silent_days": member.silent_days,
        "reliability": member.reliability,
        "dropped_on": _iso(member.dropped_on),
        "dropped_reason": member.dropped_reason,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
