"""`irm backups`: list the backups, the newest first, and say where a second copy goes."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from irm import services
from irm.cli import backup_words
from irm.cli.console import Console
from irm.paths import find_paths

if TYPE_CHECKING:
    from irm.services.backups import Backup

NAME = "backups"
HELP = "list the backups beside the data, the newest first; choose a second folder for them"
EXAMPLES: tuple[str, ...] = ("backups", "backups --json", "backups --second /media/stick", "backups --no-second")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    second = parser.add_mutually_exclusive_group()
    second.add_argument("--second", type=Path, metavar="FOLDER", help="copy each backup into this folder from now on")
    second.add_argument("--no-second", action="store_true", help="copy backups into no second folder any more")
    parser.add_argument("--json", action="store_true", help="print the backups as JSON")


def run(arguments: Namespace, console: Console) -> int:
    """Print one line per backup: number, moment, reason, size, what it holds, its name."""
    paths = find_paths(os.environ)
    if arguments.second is not None or arguments.no_second:
        services.backups.choose_second_folder(paths, arguments.second)
    found = services.backups.found(paths)
    second = services.backups.second_folder(paths)
    problem = services.backups.second_problem(paths)
    if arguments.json:
        console.json(
            {
                "backups": [_as_json(backup) for backup in found],
                "second_folder": str(second.folder) if second else None,
                "second_copied_at": second.copied_at.isoformat() if second and second.copied_at else None,
                "second_problem": problem[0] if problem else None,
            }
        )
        return 0
    for backup in found:
        console.row(
            str(backup.number),
            backup_words.minute(backup.moment),
            backup.reason,
            backup_words.size(backup.size),
            backup_words.told(backup.contents),
            backup.name,
        )
    if second is not None:
        console.say(f"second folder: {second.folder}")
    backup_words.complain(console, problem)
    if not found:
        console.say("no backups yet")
    return 0


def _as_json(backup: Backup) -> dict[str, Any]:
    return {
        "number": backup.number,
        "name": backup.name,
        "file": str(backup.path),
        "made_at": backup.moment.isoformat(),
        "reason": backup.reason,
        "size": backup.size,
        "attachments": len(backup.attachments),
        "contents": None if backup.contents is None else asdict(backup.contents),
    }
