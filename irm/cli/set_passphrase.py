"""`irm passphrase`: let a passphrase open the data, or take it away."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from irm import services
from irm.cli import passphrase
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.errors import StoreError
from irm.words import sentence

NAME = "passphrase"
HELP = "let a passphrase open the data, or take it away"
EXAMPLES: tuple[str, ...] = ("passphrase set", "passphrase set --only", "passphrase remove")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("what", choices=("set", "remove"), metavar="set|remove", help="what to do")
    parser.add_argument(
        "--only",
        action="store_true",
        help="with set: keep the key nowhere else, so that the passphrase is asked for at each start",
    )


def run(arguments: Namespace, console: Console) -> int:
    """Do it, and say how the data is protected now."""
    with opened() as store:
        paths, raw = store.maker.paths, store.maker.key
        found = services.protection.ways(paths)
        if arguments.what == "set":
            words = passphrase.new("New passphrase: ")
            services.protection.set_passphrase(paths, raw, words, is_only=arguments.only)
        elif found is None or not found.has_passphrase:
            raise StoreError("passphrase.none")
        else:
            services.protection.drop_passphrase(paths, raw)
        now = services.protection.ways(paths)
    console.say(sentence(f"protection.{now.kept_in}", {}) if now is not None else "")
    return 0
