"""`irm show`: everything that is known of one person."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Final

from irm import services
from irm.cli import person_json, person_text, words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock
from irm.services.session import Session

if TYPE_CHECKING:
    from irm.services.whole_person import WholePerson

NAME = "show"
HELP = "show everything about a person: contacts, accounts, representatives, own fields, next steps, last touches"
EXAMPLES: tuple[str, ...] = ("show @jane.doe", 'show "김민지" --touches 50', "show 12 --json")

_TOUCHES: Final = 10


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("person", metavar="PERSON", help="an id, a handle, a profile link or the exact name")
    parser.add_argument(
        "--touches",
        type=words.count_typed,
        default=_TOUCHES,
        metavar="N",
        help=f"the last N touches (default: {_TOUCHES})",
    )
    parser.add_argument("--json", action="store_true", help="print an object")


def run(arguments: Namespace, console: Console) -> int:
    """Print the person."""
    today = clock.today()

    def work(session: Session) -> WholePerson:
        found = services.influencers.find(session, arguments.person)
        return services.whole_person.get(session, found, today=today, touches=arguments.touches)

    with opened() as store:
        whole = store.read(work)
    if arguments.json:
        console.json(person_json.of(whole, today))
    else:
        for line in person_text.lines(whole, today):
            console.say(line)
    return 0
