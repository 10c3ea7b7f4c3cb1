"""`irm erase`: take a person out of the file for good, their past included."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from functools import partial
from typing import TYPE_CHECKING

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.errors import IrmError
from irm.services.session import Session

if TYPE_CHECKING:
    from irm.services.erasure import Outlook

NAME = "erase"
HELP = "erase a person for good: fields, touches, terms, files and their past; it cannot be undone"
EXAMPLES: tuple[str, ...] = ("erase @jane.doe", "erase 12 --yes --backups")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("person", metavar="PERSON", help="an id, a handle, a link or the exact name")
    parser.add_argument("--yes", action="store_true", help="do not ask for the name")
    parser.add_argument(
        "--backups", action="store_true", help="make a backup afterwards and delete the older ones, which hold them"
    )


def run(arguments: Namespace, console: Console) -> int:
    """Say what goes and what would still tell of them, ask, erase. Raises IrmError."""
    with opened() as store:
        person = store.read(partial(_whom, arguments.person))
        found = services.erasure.outlook(store, person)
        for line in _lines(found, is_told_of_backups=not arguments.backups):
            console.say(line)
        console.flush()
        if not arguments.yes and not _agreed(found.name):
            raise IrmError("erase.cancelled")
        done = services.erasure.erase(store, person)
        if not done.is_overwritten:
            console.complain("Freed pages could not be overwritten at once: erase or check again when space is free.")
        if arguments.backups:
            with console.working("Backing up") as meter:
                gone = services.erasure.remove_older_backups(store, progress=meter)
            console.say(f"{words.counted(gone, 'older backup', 'older backups')} deleted, a new one was made")
    rows = sum(done.rows.values())
    console.say(f"erased: {words.counted(rows, 'entry', 'entries')}, {words.counted(done.contents, 'file', 'files')}")
    return 0


def _whom(who: str, session: Session) -> int:
    """Return the id of somebody; those in the trash are found by their number."""
    if who.isascii() and who.isdigit():
        return int(who)
    return services.influencers.find(session, who)


def _lines(found: Outlook, *, is_told_of_backups: bool) -> list[str]:
    lines = [f"{found.name} ({found.id})"]
    lines += [f"  {table}: {count}" for table, count in found.rows.items()]
    lines += [f"still named in {table}: {count}, not changed" for table, count in found.mentions.items()]
    if found.backups and is_told_of_backups:
        held = words.counted(len(found.backups), "backup holds", "backups hold")
        days = f"{words.minute(found.backups[-1].moment)} to {words.minute(found.backups[0].moment)}"
        lines.append(f"{held} what there was, {days}, until they are thinned; --backups deletes them")
    if found.second is not None:
        lines.append(f"copies in {found.second} are not touched")
    if found.set_aside:
        lines.append(f"{words.counted(found.set_aside, 'file', 'files')} set aside are not touched")
    return lines


def _agreed(name: str) -> bool:
    """Ask for the name on a terminal; where nobody can answer, nobody is erased without --yes."""
    if not sys.stdin.isatty():
        return False
    sys.stderr.write(f"This cannot be undone. Type the name to erase {name}: ")
    sys.stderr.flush()
    return sys.stdin.readline().strip() == name.strip()
