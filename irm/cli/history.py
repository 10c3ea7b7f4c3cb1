"""`irm history`: the steps of the file, or everything that changed about one person."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.errors import IrmError
from irm.services.session import Session

if TYPE_CHECKING:
    from irm.services.history import HistoryEntry, HistoryStep

NAME = "history"
HELP = "show the steps that were made, or everything that changed about one person, newest first"
EXAMPLES: tuple[str, ...] = ("history", "history @jane.doe", "history 12 --json")

_ID: Final = re.compile(r"[0-9]{1,18}")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("person", metavar="PERSON", nargs="?", help="an id, a handle, a profile link or the exact name")
    parser.add_argument(
        "--limit", type=words.count_typed, default=50, metavar="N", help="show N steps at most (default: 50)"
    )
    parser.add_argument("--json", action="store_true", help="print an array of objects")


def run(arguments: Namespace, console: Console) -> int:
    """Print the steps, or the changes of one person."""
    limit = arguments.limit
    with opened() as store:
        if arguments.person is None:
            steps = store.read(lambda session: services.history.steps(session, limit))
            _show_steps(steps, console, is_json=arguments.json)
        else:
            entries = store.read(partial(_of_person, who=arguments.person, limit=limit))
            _show_entries(entries, console, is_json=arguments.json)
    return 0


def _of_person(session: Session, *, who: str, limit: int) -> list[HistoryEntry]:
    """Return the history of a person; by id also of one in the trash, or whose coming was undone."""
    try:
        found = services.influencers.find(session, who)
    except IrmError:
        entries = services.history.of_influencer(session, int(who), limit=limit) if _ID.fullmatch(who) else []
        if not entries:
            raise
        return entries
    return services.history.of_influencer(session, found, limit=limit)


def _show_steps(steps: list[HistoryStep], console: Console, *, is_json: bool) -> None:
    if is_json:
        console.json([_head(step, step.id) for step in steps])
        return
    for step in steps:
        console.row(*_line(step))


def _show_entries(entries: list[HistoryEntry], console: Console, *, is_json: bool) -> None:
    if is_json:
        console.json([{**_head(entry, entry.step), "changes": _changes(entry)} for entry in entries])
        return
    for entry in entries:
        console.row(*_line(entry))
        for change in entry.changes:
            console.say(f"  {change.field}: {_shown(change.before)} -> {_shown(change.after)}")


def _line(step: HistoryStep | HistoryEntry) -> tuple[str, str, str]:
    return words.minute(step.when), words.step(step.label, step.subject), "undone" if step.is_undone else ""


def _head(step: HistoryStep | HistoryEntry, step_id: int) -> dict[str, Any]:
    return {
        "id": step_id,
        "when": step.when.isoformat().replace("+00:00", "Z"),
        "label": step.label,
        "subject": step.subject,
        "sentence": words.step(step.label, step.subject),
        "is_undone": step.is_undone,
    }


def _changes(entry: HistoryEntry) -> list[dict[str, str]]:
    return [{"field": change.field, "before": change.before, "after": change.after} for change in entry.changes]


def _shown(value: str) -> str:
    return value or "(nothing)"
