"""`irm check`: say whether the data file is whole."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.words import sentence

NAME = "check"
HELP = "look whether the data file is whole: pages, references, search index, change log"
EXAMPLES: tuple[str, ...] = ("check",)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments: none."""


def run(arguments: Namespace, console: Console) -> int:
    """Print what is wrong; the last line is "ok" or how many problems there are."""
    with opened() as store:
        findings = services.checkup.run(store)
    for finding in findings:
        console.say(sentence(finding.code, finding.details))
    console.say(words.counted(len(findings), "problem", "problems") if findings else "ok")
    return 1 if findings else 0
