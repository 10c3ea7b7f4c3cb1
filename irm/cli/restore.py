"""`irm restore`: put a backup in place of the data file, which is kept."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from irm import services
from irm.cli import backup_words, passphrase, secret
from irm.cli.console import Console
from irm.errors import IrmError
from irm.paths import find_paths
from irm.words import sentence

if TYPE_CHECKING:
    from irm.services.backups import Preview

NAME = "restore"
HELP = "put a backup in place of the data file; the file that was there is kept"
EXAMPLES: tuple[str, ...] = ("restore 12", "restore irm-2026.irmbackup --yes")

_YES = ("y", "yes")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("backup", metavar="BACKUP", help="a backup by number or name, or a file")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def run(arguments: Namespace, console: Console) -> int:
    """Say what was there and what is there, ask, restore; the last line says where the replaced file is kept."""
    paths = find_paths(os.environ)
    source = services.backups.named(paths, arguments.backup)
    found = services.backups.preview(paths, source, secret=secret.given())
    for line in _lines(found):
        console.say(line)
    console.flush()
    if not arguments.yes and not _agreed():
        raise IrmError("restore.cancelled")
    given = secret.given()
    known = passphrase.known("Passphrase or recovery code of this backup: ") if found.needs_passphrase else ""
    with console.working("Restoring") as meter:
        done = services.backups.restore(paths, source, secret=given, passphrase=known, progress=meter)
    if done.problem is not None:
        console.complain(sentence(done.problem.code, done.problem.details))
    console.say(f"restored: {backup_words.told(done.contents)}")
    console.say(f"the replaced file is kept in {done.kept}" if done.kept else "there was no data file to keep")
    return 0


def _lines(found: Preview) -> list[str]:
    now = "nothing that can be read" if found.now is None else backup_words.told(found.now)
    when = f", made {backup_words.minute(found.backup.moment)}" if found.backup is not None else ""
    held = backup_words.told(found.contents)
    if found.contents is None and found.needs_passphrase:
        held = "what it holds is seen once it is opened"
    return [f"backup: {held}{when}", f"now: {now}"]


def _agreed() -> bool:
    """Ask on a terminal; where nobody can answer, nothing is restored without --yes."""
    if not sys.stdin.isatty():
        return False
    sys.stderr.write("Restore this backup? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in _YES
