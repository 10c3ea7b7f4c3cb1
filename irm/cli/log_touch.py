"""`irm log`: write down what was said to a person, or by them, in the one-line form."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock, instants, quicklog
from irm.domain.interaction import CHANNELS, DIRECTIONS, InteractionDraft
from irm.domain.quicklog_draft import draft_of
from irm.domain.quicklog_parts import QuickLog
from irm.services.session import Session

NAME = "log"
HELP = "log a touch: what was said to a person, or by them"
EXAMPLES: tuple[str, ...] = (
    'log @jane.doe "dm in yesterday: asks for 500k #spring-launch !fri send contract"',
    'log 12 "Will answer on Monday" --direction in --next "Send the contract" --due 2026-12-01',
    'log "김민지" "카톡 받음 어제: 단가 문의 !금요일 계약서 보내기"',
)

_CHANNEL: Final = "message"
_CHANNELS: Final = f"{', '.join(CHANNELS)} (default: what TEXT says, else {_CHANNEL})"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("person", metavar="PERSON", help="an id, a handle, a profile link or the exact name")
    parser.add_argument("text", metavar="TEXT", help="what was said, or the one-line form")
    parser.add_argument("--channel", default="", choices=CHANNELS, metavar="C", help=_CHANNELS)
    parser.add_argument(
        "--direction", default="", choices=DIRECTIONS, help="out to them (default), in from them, or none"
    )
    parser.add_argument("--date", default="", metavar="D", help='2026-11-20 or "2026-11-20 15:30" (default: now)')
    parser.add_argument("--next", default="", metavar="TEXT", help="the next step")
    parser.add_argument("--due", default="", metavar="D", help="the day the next step is due")


def run(arguments: Namespace, console: Console) -> int:
    """Save the touch as one undo step named after the person."""
    line = quicklog.parse(arguments.text, today=clock.today(), names="none")
    draft = _draft(arguments, line)

    def who(session: Session) -> tuple[int, str]:
        found = services.influencers.find(session, arguments.person)
        return found, services.influencers.rows(session, [found], today=clock.today())[0].name

    with opened() as store:
        influencer_id, name = store.read(who)
        draft = replace(draft, influencer_id=influencer_id)
        done = store.write(
            "touch.add",
            lambda session: services.quicklog.save(session, draft, tags=line.tags, today=clock.today()),
            subject=name,
        )
    console.say(f"Logged touch {done.value.interaction_id} with {name}")
    return 0


def _draft(arguments: Namespace, line: QuickLog) -> InteractionDraft:
    """Return the touch of the line; what an option says wins over it."""
    draft = draft_of(line, 0, now=clock.now(), channel=_CHANNEL)
    if arguments.channel or arguments.direction:
        channel, direction = arguments.channel or draft.channel, arguments.direction or draft.direction
        draft = replace(draft, channel=channel, direction=direction)
    if arguments.date.strip():
        moment, zone, is_day_only = _moment(arguments.date)
        draft = replace(draft, happened_at=moment, zone=zone, is_day_only=is_day_only)
    if arguments.next:
        draft = replace(draft, next_step=arguments.next)
    due = words.day_typed(arguments.due)
    return draft if due is None else replace(draft, next_due=due)


def _moment(text: str) -> tuple[datetime, str, bool]:
    """Return the moment, the zone it is typed in, and whether only a day was given. Raises IrmError date.invalid."""
    local = clock.local_zone()
    typed = text.strip()
    moment, zone, is_day_only = instants.parse_instant(typed)
    if zone or typed.endswith("Z"):
        return moment, zone, is_day_only
    if local:
        return instants.parse_instant(f"{typed} {local}")
    naive = moment.replace(tzinfo=None)  # a machine whose zone has no IANA name still knows its own clock
    return naive.astimezone().astimezone(UTC), "", is_day_only
