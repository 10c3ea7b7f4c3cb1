"""`irm search`: what `people --query` says, with the text as it would be typed into the search field."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from irm.cli import people
from irm.cli.console import Console

NAME = "search"
HELP = "find people: one line each with id, name, accounts and last contact, apart by tabs"
EXAMPLES: tuple[str, ...] = (
    "search minji",
    "search @jane.doe",
    "search '\"winter gift\" seoul'",
    "search 민지 platform:tiktok --json",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what would be typed into the search field")
    parser.add_argument("--json", action="store_true", help="print an array of objects")


def run(arguments: Namespace, console: Console) -> int:
    """Print who was found, best first."""
    return people.show(console, people.Wanted(" ".join(arguments.text), is_json=arguments.json))
