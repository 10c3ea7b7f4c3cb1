"""`irm check`: say whether the data file is whole."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from functools import partial

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.words import sentence

NAME = "check"
HELP = "look whether the data file is whole: pages, references, search index, change log"
EXAMPLES: tuple[str, ...] = ("check", "check --full", "check --full --repair")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--full", action="store_true", help="also look at attachments and at every backup")
    parser.add_argument(
        "--repair",
        action="store_true",
        help="then put right what can be: search index, facts, contents that a backup has or nobody needs",
    )


def run(arguments: Namespace, console: Console) -> int:
    """Print what is wrong; the last line is "ok" or how many problems there are."""
    with opened() as store, console.working("Checking") as meter:
        look = partial(services.checkup.run_fully, progress=meter) if arguments.full else services.checkup.run
        findings = look(store)
        if arguments.repair and any(finding.code in services.checkup.REPAIRABLE for finding in findings):
            services.checkup.repair(store)
            before, findings = findings, look(store)
            console.say(f"repaired: {words.counted(len(before) - len(findings), 'problem', 'problems')}")
    for finding in findings:
        console.say(sentence(finding.code, finding.details))
    console.say(words.counted(len(findings), "problem", "problems") if findings else "ok")
    return 1 if findings else 0
