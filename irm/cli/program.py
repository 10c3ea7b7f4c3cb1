"""Reads the arguments, runs one command and says in one sentence what kept it from working.

Exit codes: 0 done, 1 refused with a sentence on standard error, 2 wrong usage.
"""

from __future__ import annotations

import logging
import os
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, Protocol

from irm import log, paths
from irm.cli import (
    backup,
    backups,
    campaigns,
    change_key,
    check,
    console,
    coverage,
    deadlines,
    demo,
    duplicates,
    erase,
    export_list,
    history,
    ics,
    import_list,
    lineup,
    log_touch,
    merge,
    payments,
    people,
    promote,
    protection,
    recovery_code,
    redo,
    report,
    restore,
    retention,
    salvage,
    screenshots,
    search,
    secret,
    set_passphrase,
    show,
    terms,
    today,
    undo,
    version,
)
from irm.cli.console import Console
from irm.errors import Cancelled, Invalid, IrmError
from irm.words import sentence

OK, REFUSED, USAGE = 0, 1, 2

_DESCRIPTION: Final = "IRM keeps the people a brand works with. Without a command its window opens."
_EPILOG: Final = """\
IRM_HOME=FOLDER puts data, settings, backups and logs into one folder.
IRM_SECRET_FILE=FILE holds the passphrase or recovery code, where the data asks for one.
exit codes: 0 done, 1 refused with a sentence on standard error, 2 wrong usage

irm COMMAND --help shows the options and examples of a command."""


class Command(Protocol):
    """What every file of a command offers."""

    NAME: str
    HELP: str
    EXAMPLES: tuple[str, ...]

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the arguments."""

    def run(self, arguments: Namespace, console: Console) -> int:
        """Do it and return the exit code. Raises IrmError or Cancelled."""


COMMANDS: Final[tuple[Command, ...]] = (
    import_list,
    export_list,
    people,
    search,
    show,
    duplicates,
    merge,
    report,
    erase,
    retention,
    today,
    log_touch,
    campaigns,
    lineup,
    promote,
    coverage,
    terms,
    payments,
    deadlines,
    ics,
    undo,
    redo,
    history,
    backup,
    backups,
    restore,
    salvage,
    check,
    protection,
    recovery_code,
    set_passphrase,
    change_key,
    demo,
    screenshots,
)


def build_parser() -> ArgumentParser:
    """Return the parser of the whole command line."""
    parser = ArgumentParser(
        prog="irm",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="show the version and stop")
    parser.add_argument(
        "--secret-from-stdin",
        action="store_true",
        help="read the passphrase or recovery code of the data from a line of standard input",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", prog="irm")
    for command in COMMANDS:
        one = commands.add_parser(
            command.NAME,
            help=command.HELP,
            description=command.HELP[0].upper() + command.HELP[1:] + ".",
            epilog="\n".join(("examples:", *(f"  irm {example}" for example in command.EXAMPLES))),
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.add_arguments(one)
        one.set_defaults(run=command.run)
    parser.set_defaults(run=SUPPRESS)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; `argv` None means the arguments of the process."""
    shown = console.of_process()
    try:
        parser = build_parser()
        arguments = parser.parse_args(argv)
        if arguments.version:
            shown.say(f"irm {version.number()}")
            code = OK
        elif arguments.command is None:
            parser.error("a command is missing")
        else:
            code = _run(arguments, shown)
    except SystemExit as stop:  # how argparse ends after --help (0) and on wrong usage (2)
        code = stop.code if isinstance(stop.code, int) else USAGE
    return _finish(shown, code)


def _run(arguments: Namespace, shown: Console) -> int:
    places = paths.find_paths(os.environ)
    with suppress(OSError):  # without a folder there is no log, and opening the store says what is wrong with it
        places.make()
        log.set_up(places.logs)
    try:
        with secret.taken(from_input=arguments.secret_from_stdin):
            return int(arguments.run(arguments, shown))
    except Invalid as error:
        shown.complain(" ".join(sentence(problem.code, problem.details) for problem in error.problems))
    except IrmError as error:
        shown.complain(sentence(error.code, error.details))
    except Cancelled:
        shown.complain(sentence("work.cancelled", {}))
    except KeyboardInterrupt:
        shown.complain(sentence("work.stopped", {}))
    except Exception as error:  # noqa: BLE001  (anything else is a bug: one sentence to the user, the rest to the log)
        logging.getLogger(__name__).error("command %s failed\n%s", arguments.command, log.trace(error))
        shown.complain(sentence("work.failed", {"path": str(places.logs / "irm.log")}))
    finally:
        log.close()
    return REFUSED


def _finish(shown: Console, code: int) -> int:
    try:
        shown.flush()
    except IrmError as error:
        shown.complain(sentence(error.code, error.details))
        return code or REFUSED
    return code
