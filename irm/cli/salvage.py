"""`irm salvage`: read what is readable of a damaged data file, or go on without changes that were lost."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace

from irm import services
from irm.cli import backup_words, secret, words
from irm.cli.console import Console
from irm.paths import find_paths

NAME = "salvage"
HELP = "read what is readable of a damaged data file into a new one; the damaged file is kept"
EXAMPLES: tuple[str, ...] = ("salvage", "salvage --go-on")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--go-on", action="store_true", help="take the file as it is, without the changes it is said to lack"
    )


def run(arguments: Namespace, console: Console) -> int:
    """Print one line per table, how much was read and lost; the last line says where the damaged file is kept."""
    paths = find_paths(os.environ)
    if arguments.go_on:
        missing = secret.opening(lambda typed: services.rescue.go_on(paths, secret=typed))
        console.say(
            f"going on without {words.counted(missing, 'change', 'changes')}" if missing else "nothing is missing"
        )
        return 0
    with console.working("Salvaging") as meter:
        done = secret.opening(lambda typed: services.rescue.salvage_file(paths, secret=typed, progress=meter))
    for table in done.tables:
        if table.read or table.lost:
            console.row(table.name, f"{table.read} read", f"{table.lost} lost")
    console.say(f"salvaged: {backup_words.told(done.restored.contents)}")
    console.say(f"the damaged file is kept in {done.restored.kept}")
    return 0
