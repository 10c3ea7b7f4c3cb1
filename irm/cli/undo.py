"""`irm undo`: take the last change back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from irm.cli.console import Console
from irm.cli.turning import turn

NAME = "undo"
HELP = "take the last change back, also an import, also after a restart"
EXAMPLES: tuple[str, ...] = ("undo",)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments: none."""


def run(arguments: Namespace, console: Console) -> int:
    """Undo one step and say which."""
    return turn(console, is_redo=False)
