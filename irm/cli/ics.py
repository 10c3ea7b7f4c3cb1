"""`irm ics`: write deadlines to a calendar file."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from irm import services
from irm.cli import deadlines, words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock
from irm.domain.deadlines import DeadlineRow

NAME = "ics"
HELP = "write deadlines to a calendar file that calendars take, and take again without doubling"
EXAMPLES: tuple[str, ...] = (
    "ics deadlines.ics",
    "ics payments.ics --kind payment --from 2026-12-01 --to 2027-03-31",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("out", metavar="OUT", type=Path, help="the file to write; one that is there is replaced whole")
    deadlines.add_range(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Write the file; the last line says how many events are in it."""
    spec, today = deadlines.spec_of(arguments), clock.today()
    with opened() as store:
        count = store.read(lambda session: services.ics.write(session, arguments.out, spec, _words, today=today))
    console.say(f"{words.counted(count, 'event', 'events')} written to {arguments.out}")
    return 0


def _words(row: DeadlineRow) -> tuple[str, str]:
    kind = deadlines.kind_word(row.kind).capitalize()
    about = row.name or row.campaign
    text = deadlines.text_of(row)
    return ": ".join(part for part in (kind, ", ".join(part for part in (about, text) if part)) if part), kind
