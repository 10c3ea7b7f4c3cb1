"""`irm change-key`: encrypt the data under a new key."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace

from irm import services
from irm.cli import passphrase, secret
from irm.cli.console import Console
from irm.errors import StoreError
from irm.paths import find_paths

NAME = "change-key"
HELP = "encrypt the data under a new key, and print a new recovery code; backups made before still open"
EXAMPLES: tuple[str, ...] = ("change-key",)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments: there are none."""


def run(arguments: Namespace, console: Console) -> int:
    """Change it; the last line is the new recovery code."""
    paths = find_paths(os.environ)
    found = services.protection.ways(paths)
    if not paths.database.is_file():
        raise StoreError("file.missing_data", path=str(paths.database))
    raw = secret.opening(lambda typed: services.protection.unlock(paths, typed))
    words = passphrase.known("Passphrase of the data: ") if found is not None and found.has_passphrase else ""
    with console.working("Encrypting") as meter:
        new = services.protection.change_key(paths, raw, passphrase=words, progress=meter)
    console.complain("The key was changed. This is the new recovery code; the earlier one does not count any more.")
    console.say(services.protection.new_code(paths, new))
    return 0
