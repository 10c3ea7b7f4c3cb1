"""`irm backup`: make a backup now, also in another folder, or as one file for another computer."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from irm import services
from irm.cli import backup_words, passphrase
from irm.cli.console import Console
from irm.cli.opening import opened

NAME = "backup"
HELP = "make a backup now: encrypted, opened and checked"
EXAMPLES: tuple[str, ...] = ("backup", "backup --to /media/stick", "backup --portable irm-2026.irmbackup")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--to", type=Path, metavar="FOLDER", help="copy the backup into a folder as well")
    where.add_argument(
        "--portable",
        type=Path,
        metavar="FILE",
        help="write one file for another computer instead, opened by a passphrase that is asked for",
    )


def run(arguments: Namespace, console: Console) -> int:
    """Make it; the last line names what was made and what it holds."""
    if arguments.portable is not None:
        words = passphrase.new()
        with opened() as store, console.working("Backing up") as meter:
            contents = services.backups.make_portable(store, arguments.portable, words, progress=meter)
        console.say(f"{arguments.portable}: {backup_words.told(contents)}")
        return 0
    with opened() as store, console.working("Backing up") as meter:
        if arguments.to is not None:
            copy = services.backups.make_in(store, arguments.to, progress=meter)
            console.say(str(copy))
            made = services.backups.found(store.maker.paths)[0]
        else:
            made = services.backups.make(store, progress=meter)
        problem = services.backups.second_problem(store.maker.paths)
    backup_words.complain(console, problem)
    console.say(f"{made.name}: {backup_words.told(made.contents)}")
    return 0
