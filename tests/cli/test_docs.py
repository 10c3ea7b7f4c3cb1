"""docs/CLI.md keeps in step with the program: every command, option, choice and field is in it."""

from __future__ import annotations

import re
import shlex
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator

import pytest

from irm.cli.program import COMMANDS, build_parser
from irm.services.exports.columns import COLUMNS
from irm.services.imports.mapping import FIELDS
from tests.cli.running import ROOT

DOCS = (ROOT / "docs" / "CLI.md").read_text(encoding="utf-8")


def parsers() -> dict[str, ArgumentParser]:
    for action in build_parser()._actions:
        if isinstance(action, _SubParsersAction):
            return dict(action.choices)
    raise AssertionError("there are no commands")


def chapter(name: str) -> str:
    """Return the text about one command; undo and redo share theirs."""
    for part in re.split(r"^## ", DOCS, flags=re.MULTILINE)[1:]:
        title, _, text = part.partition("\n")
        if name in title.split(", "):
            return text
    raise AssertionError(f"docs/CLI.md has no chapter about {name}")


def options() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for name, parser in parsers().items():
        for action in parser._actions:
            if "--help" in action.option_strings:
                continue
            long = [option for option in action.option_strings if option.startswith("--")]
            for shown in long or action.option_strings or [str(action.metavar)]:
                yield name, shown, tuple(map(str, action.choices or ()))


@pytest.mark.parametrize(("command", "option", "choices"), sorted(options()))
def test_every_argument_and_choice_is_documented(command: str, option: str, choices: tuple[str, ...]) -> None:
    text = chapter(command)
    assert option in text
    assert [choice for choice in choices if choice not in text] == []


def test_no_option_is_documented_that_is_not_there() -> None:
    known = {"--help", "--version", "--secret-from-stdin", *(option for _, option, _ in options())}
    assert set(re.findall(r"--[a-z][a-z-]*", DOCS)) <= known


def test_every_field_of_an_import_is_documented() -> None:
    text = chapter("import")
    assert [field for field in FIELDS if f"`{field}`" not in text] == []


@pytest.mark.parametrize("example", [example for command in COMMANDS for example in command.EXAMPLES])
def test_every_example_of_the_help_can_be_typed(example: str) -> None:
    arguments = build_parser().parse_args(shlex.split(example))
    assert arguments.command
    columns = {column.key for column in COLUMNS}
    assert set(filter(None, getattr(arguments, "columns", "").split(","))) <= columns


def test_every_command_is_in_the_help_of_all(capsys: pytest.CaptureFixture[str]) -> None:
    build_parser().print_help()
    shown = capsys.readouterr().out
    assert [command.NAME for command in COMMANDS if command.NAME not in shown] == []
