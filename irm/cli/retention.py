"""`irm retention`: who was not heard of for longer than the data says people are kept."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from functools import partial

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock

NAME = "retention"
HELP = "list people without a touch, a cooperation or a change for longer than they are kept; erases nobody"
EXAMPLES: tuple[str, ...] = ("retention", "retention --months 24", "retention --json")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--months", type=words.count_typed, metavar="N", help="keep people so long from now on; 0 for ever"
    )
    parser.add_argument("--json", action="store_true", help="print the list as JSON")


def run(arguments: Namespace, console: Console) -> int:
    """Print a line for everybody who is due; the last line counts them. Raises IrmError retention.invalid."""
    with opened() as store:
        if arguments.months is not None:
            work = partial(services.retention.set_months, wanted=arguments.months)
            store.write("retention.set", work)
        months = store.read(services.retention.months)
        found = store.read(partial(services.retention.due, today=clock.today()))
    if arguments.json:
        people = [
            {"id": row.id, "name": row.name, "is_trashed": row.is_trashed, "last_on": row.last_on.isoformat()}
            for row in found
        ]
        console.json({"months": months, "people": people})
        return 0
    for row in found:
        console.row(str(row.id), row.name, row.last_on.isoformat(), "in the trash" if row.is_trashed else "")
    if months:
        console.say(f"{words.people(len(found))} due for deletion after {words.counted(months, 'month', 'months')}")
    else:
        console.say("people are kept for ever")
    return 0
