"""`irm duplicates`: which entries may be the same person, and why."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.words import sentence

if TYPE_CHECKING:
    from irm.services.duplicates import Pair

NAME = "duplicates"
HELP = "list entries that may be the same person, the surest first, with the reasons for and against"
EXAMPLES: tuple[str, ...] = ("duplicates", "duplicates --exact", "duplicates --json")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--exact", action="store_true", help="only those that leave no doubt")
    parser.add_argument(
        "--limit", type=words.count_typed, default=None, metavar="N", help="show N pairs at most (default: all)"
    )
    parser.add_argument("--json", action="store_true", help="print an array of objects")


def run(arguments: Namespace, console: Console) -> int:
    """Print the pairs."""
    with opened() as store, console.working("Comparing") as progress:
        found = store.read(lambda session: services.duplicates.scan(session, progress=progress))
    pairs = [pair for pair in found if pair.is_exact or not arguments.exact][: arguments.limit]
    if arguments.json:
        console.json([_object(pair) for pair in pairs])
        return 0
    for pair in pairs:
        both = (f"{pair.first} {pair.first_name}", f"{pair.second} {pair.second_name}")
        console.row(*both, "exact" if pair.is_exact else f"{pair.score} %", ", ".join(_reasons(pair)))
    if not pairs:
        console.say("No two entries look like the same person.")
    return 0


def _reasons(pair: Pair) -> list[str]:
    return [sentence(reason.code, {"value": reason.value}) for reason in pair.reasons]


def _object(pair: Pair) -> dict[str, Any]:
    return {
        "first": {"id": pair.first, "name": pair.first_name},
        "second": {"id": pair.second, "name": pair.second_name},
        "is_exact": pair.is_exact,
        "score": pair.score,
        "reasons": [
            {"code": reason.code, "value": reason.value, "is_for": reason.is_for, "bits": round(reason.bits, 1)}
            for reason in pair.reasons
        ],
    }
