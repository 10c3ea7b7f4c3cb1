"""`irm redo`: do again what was undone last."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from irm.cli.console import Console
from irm.cli.turning import turn

NAME = "redo"
HELP = "do the change again that was undone last"
EXAMPLES: tuple[str, ...] = ("redo",)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments: none."""


def run(arguments: Namespace, console: Console) -> int:
    """Redo one step and say which."""
    return turn(console, is_redo=True)
