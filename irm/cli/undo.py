"""`irm undo`: take the last change back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from irm.cli.console import Console
from irm.cli.turning import take_back, turn

NAME = "undo"
HELP = "take the last change back, also an import, also after a restart; or an earlier one on its own"
EXAMPLES: tuple[str, ...] = ("undo", "undo --step 128")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--step", type=int, metavar="N", help="take back step N of `history --json` alone, where nothing built on it"
    )


def run(arguments: Namespace, console: Console) -> int:
    """Undo one step and say which."""
    if arguments.step is not None:
        return take_back(console, arguments.step)
    return turn(console, is_redo=False)
