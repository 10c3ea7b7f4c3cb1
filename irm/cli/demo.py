"""`irm demo`: made-up people to look around with."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock

NAME = "demo"
HELP = "add made-up people in English, Korean and Arabic with their contact history; undo takes them back"
EXAMPLES: tuple[str, ...] = ("demo", "demo --people 1000 --touches 8000 --seed 7", "undo")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--people", type=int, default=40, metavar="N", help="how many people (default: 40)")
    parser.add_argument("--touches", type=int, metavar="M", help="how many touches in all (default: five each)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the same number makes the same people")


def run(arguments: Namespace, console: Console) -> int:
    """Add the people as one undo step; the last line says how many."""
    plan = services.demo.DemoPlan(arguments.people, arguments.touches, arguments.seed)
    today, zone = clock.today(), clock.local_zone()
    with opened() as store, console.working("Making people up") as meter:
        done = store.write(
            "demo", lambda session: services.demo.add(session, plan, today=today, zone=zone, progress=meter)
        )
    made = done.value
    accounts = words.counted(made.accounts, "account", "accounts")
    touches = words.counted(made.touches, "touch", "touches")
    console.say(f"{words.people(made.people)}, {accounts} and {touches} added")
    return 0
