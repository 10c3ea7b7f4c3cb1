"""`irm screenshots`: every page and dialog as a picture. The one command that needs Qt, though no display."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from irm.cli.console import Console
from irm.display import explain_import

NAME = "screenshots"
HELP = "draw every page and dialog into a folder, in light and dark, in three languages"
EXAMPLES: tuple[str, ...] = ("screenshots pictures",)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="where the pictures go; made if it is not there")


def run(arguments: Namespace, console: Console) -> int:
    """Draw the pictures."""
    try:
        from irm.ui.screenshots.drawing import main  # brings Qt along, which no other command may need
    except ImportError as error:
        missing = explain_import(error)
        if not missing:
            raise
        console.complain(missing)
        return 1
    return main(arguments.folder)
