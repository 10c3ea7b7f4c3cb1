"""`irm protection`: say how the data is protected and what opens it."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace

from irm import services
from irm.cli.console import Console
from irm.errors import StoreError
from irm.paths import find_paths
from irm.words import sentence

NAME = "protection"
HELP = "say how the data is protected, and what opens it"
EXAMPLES: tuple[str, ...] = ("protection", "protection --json")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--json", action="store_true", help="print an object instead of lines")


def run(arguments: Namespace, console: Console) -> int:
    """Print where the key is kept, and whether there is a passphrase and a recovery code. Nothing is opened."""
    paths = find_paths(os.environ)
    found = services.protection.ways(paths)
    if found is None:
        code = "key.header_damaged" if paths.key_header.exists() else "key.header_missing"
        raise StoreError(code, path=str(paths.key_header))
    if arguments.json:
        console.json(
            {
                "kept_in": found.kept_in,
                "store": found.store,
                "has_passphrase": found.has_passphrase,
                "has_recovery_code": found.has_code,
                "is_recovery_code_checked": found.is_code_checked,
            }
        )
        return 0
    console.say(sentence(f"protection.{found.kept_in}", {}))
    console.say(sentence("protection.attachments", {}))
    if found.store:
        console.say(f"key store: {found.store}")
    console.say(f"passphrase: {'set' if found.has_passphrase else 'none'}")
    made = "made and checked" if found.is_code_checked else "made, not checked yet"
    console.say(f"recovery code: {made if found.has_code else 'none'}")
    return 0
