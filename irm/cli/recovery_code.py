"""`irm recovery-code`: make a recovery code and print it once, or check the one that was written down."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from irm import services
from irm.cli import secret
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.paths import find_paths

if TYPE_CHECKING:
    from irm.services.store import Store

NAME = "recovery-code"
HELP = "make a recovery code and print it, this once; an earlier one does not count any more"
EXAMPLES: tuple[str, ...] = ("recovery-code", "recovery-code --check")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--check", action="store_true", help="make none: ask for the one written down, and say whether it is right"
    )


def run(arguments: Namespace, console: Console) -> int:
    """Print the code alone on its line, or "right" and "wrong"; the exit code of the latter is 1."""
    if arguments.check:
        typed = secret.given() or secret.typed("Recovery code: ")
        is_right = services.protection.check_code(find_paths(os.environ), typed)
        console.say("right" if is_right else "wrong")
        return 0 if is_right else 1
    with opened() as store:
        console.say(_made(store))
    console.complain("Write it down and keep it away from this computer. Check it with: irm recovery-code --check")
    return 0


def _made(store: Store) -> str:
    return services.protection.new_code(store.maker.paths, store.maker.key)
