"""`irm deadlines`: everything with a date in one list, the oldest first."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from datetime import date
from typing import Any, Final

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock
from irm.domain.deadlines import KINDS, DeadlineRow, DeadlineSpec
from irm.domain.money import amount_text, from_stored

NAME = "deadlines"
HELP = "list everything with a date: one line each with day, kind, person, campaign and text, apart by tabs"
EXAMPLES: tuple[str, ...] = (
    "deadlines",
    "deadlines --from 2026-12-01 --to 2026-12-31 --kind payment",
    "deadlines --kind draft --kind go_live --json",
)

_MOST: Final = 200


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    add_range(parser)
    parser.add_argument(
        "--limit", type=words.limit_typed, default=_MOST, metavar="N", help=f"no more than N lines (default: {_MOST})"
    )
    parser.add_argument("--snoozed", action="store_true", help="also what is put off")
    parser.add_argument("--json", action="store_true", help="print an array of objects")


def add_range(parser: ArgumentParser) -> None:
    """Declare which deadlines are meant."""
    parser.add_argument("--from", default="", dest="first", metavar="D", help="from this day on (default: all)")
    parser.add_argument("--to", default="", dest="last", metavar="D", help="up to this day (default: ten years ahead)")
    parser.add_argument("--kind", action="append", default=[], choices=KINDS, help="only this kind; may be repeated")


def spec_of(arguments: Namespace) -> DeadlineSpec:
    """Return which deadlines are meant. Raises IrmError date.invalid."""
    return DeadlineSpec(
        kinds=tuple(arguments.kind), first=words.day_typed(arguments.first), last=words.day_typed(arguments.last)
    )


def run(arguments: Namespace, console: Console) -> int:
    """Print the deadlines, the oldest first."""
    today, limit = clock.today(), arguments.limit
    spec = replace(spec_of(arguments), limit=limit + 1, with_snoozed=arguments.snoozed)
    with opened() as store:
        found = store.read(lambda session: services.deadlines.rows(session, spec, today=today))
    if arguments.json:
        console.json([_object(row, today) for row in found[:limit]])
        return 0
    for row in found[:limit]:
        console.row(
            row.day.isoformat(),
            kind_word(row.kind),
            row.name,
            row.campaign,
            text_of(row),
            "overdue" if row.day < today else "",
        )
    if len(found) > limit:
        console.complain(f"There are more than {limit}; --limit shows them.")
    if not found:
        console.complain("Nothing is due.")
    return 0


def kind_word(kind: str) -> str:
    """Return a kind in words."""
    return kind.replace("_", " ")


def text_of(row: DeadlineRow) -> str:
    """Return what a deadline is about in one line; amounts of money are written out."""
    if row.kind == "payment":
        label, _, cost = row.text.partition("\x1f")
        return " ".join(part for part in (label, _money(cost)) if part)
    return " ".join(row.text.replace("\x1f", " ").replace("_", " ").split())


def _money(cost: str) -> str:
    return amount_text(from_stored(cost)) if cost else ""


def _object(row: DeadlineRow, today: date) -> dict[str, Any]:
    return {
        "kind": row.kind,
        "record_id": row.record_id,
        "day": row.day.isoformat(),
        "is_overdue": row.day < today,
        "is_snoozed": row.is_snoozed,
        "text": text_of(row),
        "person_id": row.influencer_id or None,
        "name": row.name,
        "campaign_id": row.campaign_id or None,
        "campaign": row.campaign,
    }
