"""`irm log`: write down what was said to a person, or by them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from irm import services
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock, dates, instants
from irm.domain.interaction import CHANNELS, DIRECTIONS, InteractionDraft
from irm.errors import IrmError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

NAME = "log"
HELP = "log a touch: what was said to a person, or by them"
EXAMPLES: tuple[str, ...] = (
    'log @jane.doe "Asked for her rates" --channel dm',
    'log 12 "Will answer on Monday" --direction in --next "Send the contract" --due 2026-12-01',
    'log "김민지" "Met at the fair" --channel event --direction none --date "2026-11-20 15:30"',
)

_CHANNELS: Final = f"{', '.join(CHANNELS)} (default: message)"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("person", metavar="PERSON", help="an id, a handle, a profile link or the exact name")
    parser.add_argument("text", metavar="TEXT", help="what was said")
    parser.add_argument("--channel", default="message", choices=CHANNELS, metavar="C", help=_CHANNELS)
    parser.add_argument(
        "--direction", default="out", choices=DIRECTIONS, help="out to them (default), in from them, or none"
    )
    parser.add_argument("--date", default="", metavar="D", help='2026-11-20 or "2026-11-20 15:30" (default: now)')
    parser.add_argument("--next", default="", metavar="TEXT", help="the next step")
    parser.add_argument("--due", default="", metavar="D", help="the day the next step is due")


def run(arguments: Namespace, console: Console) -> int:
    """Save the touch as one undo step named after the person."""
    moment, zone, is_day_only = _moment(arguments.date)
    due = _day(arguments.due)

    def who(session: Session) -> tuple[int, str]:
        found = services.influencers.find(session, arguments.person)
        return found, services.influencers.rows(session, [found], today=clock.today())[0].name

    with opened() as store:
        influencer_id, name = store.read(who)
        draft = InteractionDraft(
            influencer_id=influencer_id,
            happened_at=moment,
            zone=zone,
            is_day_only=is_day_only,
            channel=arguments.channel,
            direction=arguments.direction,
            body=arguments.text,
            next_step=arguments.next,
            next_due=due,
        )
        done = store.write("touch.add", lambda session: services.interactions.save(session, draft), subject=name)
    console.say(f"Logged touch {done.value} with {name}")
    return 0


def _moment(text: str) -> tuple[datetime, str, bool]:
    """Return the moment, the zone it is typed in, and whether only a day was given. Raises IrmError date.invalid."""
    local = clock.local_zone()
    typed = text.strip()
    if not typed:
        return clock.now(), local, False
    moment, zone, is_day_only = instants.parse_instant(typed)
    if zone or typed.endswith("Z"):
        return moment, zone, is_day_only
    if local:
        return instants.parse_instant(f"{typed} {local}")
    naive = moment.replace(tzinfo=None)  # a machine whose zone has no IANA name still knows its own clock
    return naive.astimezone().astimezone(UTC), "", is_day_only


def _day(text: str) -> date | None:
    if not text.strip():
        return None
    day = dates.parse_day(text)
    if day is None:
        raise IrmError("date.invalid", value=text)
    return day
