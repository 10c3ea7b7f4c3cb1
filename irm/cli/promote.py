"""`irm promote`: the incumbent of a slot drops out, somebody of the bench takes the place; one undo step."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from functools import partial
from typing import TYPE_CHECKING

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock
from irm.domain.money import amount_text
from irm.errors import IrmError
from irm.services.session import Session
from irm.words import sentence

if TYPE_CHECKING:
    from irm.services.promotion import Promotion

NAME = "promote"
HELP = "let somebody of the bench take the place of the incumbent who drops out"
EXAMPLES: tuple[str, ...] = (
    'promote "Winter live" 7 --reason "broke her leg" --dry-run',
    'promote 3 7 @jane.doe --reason "broke her leg"',
    "undo",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("campaign", metavar="CAMPAIGN", help="an id or the exact name")
    parser.add_argument("slot", metavar="SLOT", help="the id of the slot, or its exact title")
    parser.add_argument(
        "person", metavar="PERSON", nargs="?", help="who takes the place (default: the first ready one)"
    )
    parser.add_argument("--reason", required=True, metavar="TEXT", help="why the incumbent drops out")
    parser.add_argument("--dry-run", action="store_true", help="say what would change and change nothing")


def run(arguments: Namespace, console: Console) -> int:
    """Promote as one undo step, or say what it would do."""
    today, now = clock.today(), clock.now()
    with opened() as store:
        plan = store.read(partial(_planned, arguments))
        _warn(plan, console)
        if not arguments.dry_run:
            old = plan.incumbent.name if plan.incumbent else ""
            where = f"{plan.campaign}: {plan.title}"
            said = services.promotion.Said(
                dropped=f"Dropped out of {where}: {arguments.reason}",
                promoted=f"Takes over {where}" + (f" from {old}" if old else ""),
            )
            store.write(
                "lineup.promote",
                lambda session: services.promotion.promote(
                    session,
                    plan.slot_id,
                    plan.promoted.cooperation_id,
                    reason=arguments.reason,
                    said=said,
                    today=today,
                    now=now,
                ),
                subject=plan.promoted.name,
            )
    _show(plan, console)
    console.say("nothing was changed" if arguments.dry_run else f"{plan.promoted.name} fills {plan.title}")
    return 0


def _planned(arguments: Namespace, session: Session) -> Promotion:
    today = clock.today()
    campaign_id = services.campaigns.find(session, arguments.campaign)
    line_ups = services.line_ups.of_campaign(session, campaign_id, today=today)
    wanted = arguments.slot.strip()
    line_up = next((found for found in line_ups if wanted in (str(found.slot_id), found.draft.title)), None)
    if line_up is None:
        raise IrmError("slot.unknown", value=arguments.slot)
    cooperation = None
    if arguments.person is not None:
        who = services.influencers.find(session, arguments.person)
        member = next((found for found in line_up.bench if found.influencer_id == who), None)
        if member is None:
            raise IrmError("cooperation.unknown", value=arguments.person)
        cooperation = member.cooperation_id
    return services.promotion.preview(session, line_up.slot_id, cooperation, today=today)


def _show(plan: Promotion, console: Console) -> None:
    if plan.incumbent is not None:
        console.say(f"out: {plan.incumbent.name}")
    console.say(f"in: {plan.promoted.name}, needs {plan.promoted.feasibility.needed_days} days")
    before, after = plan.go_live
    if before != after:
        console.say(f"go-live: {before or 'no date'} -> {after}")
    elif after is not None:
        console.say(f"go-live: {after}")
    if plan.milestones is not None:
        for word, day in (
            ("ship by", plan.milestones.ship_by),
            ("draft by", plan.milestones.draft_by),
            ("approve by", plan.milestones.approve_by),
        ):
            if day is not None:
                console.say(f"{word}: {day}")
    if plan.terms:
        console.say(f"terms: {plan.terms}")
    for word, money in (("freed", plan.freed), ("committed", plan.committed)):
        if money is not None:
            console.say(f"{word}: {amount_text(money)}")
    console.say(f"bench afterwards: {', '.join(member.name for member in plan.bench) or 'nobody'} ({plan.state})")


def _warn(plan: Promotion, console: Console) -> None:
    """Say what speaks against it, before anything is changed."""
    for code in plan.warnings:
        console.complain(sentence(code, {}))
    for conflict in plan.conflicts:
        console.complain(words.conflict(conflict))
