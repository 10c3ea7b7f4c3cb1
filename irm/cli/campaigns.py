"""`irm campaigns`: every campaign with its state of coverage."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from irm import services
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock
from irm.domain.campaign import CampaignRow
from irm.domain.listing import ListSpec
from irm.services.session import Session

NAME = "campaigns"
HELP = "list the campaigns: status, days, slots filled, coverage"
EXAMPLES: tuple[str, ...] = ("campaigns", "campaigns --query spring", "campaigns --json")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--query", default="", metavar="TEXT", help="words that name, brand, product or notes hold")
    parser.add_argument("--json", action="store_true", help="print an array of objects")


def run(arguments: Namespace, console: Console) -> int:
    """Print one line for each campaign, by name."""
    today = clock.today()

    def work(session: Session) -> list[CampaignRow]:
        ids = services.campaigns.ids(session, ListSpec(query=arguments.query), today=today)
        return services.campaigns.rows(session, ids, today=today)

    with opened() as store:
        found = store.read(work)
    if arguments.json:
        console.json([_object(row) for row in found])
        return 0
    for row in found:
        days = " to ".join(day.isoformat() for day in (row.starts_on, row.ends_on) if day)
        filled = f"{row.filled_count}/{row.slot_count} slots"
        console.row(str(row.id), row.name, row.brand, row.status, days, filled, row.coverage)
    return 0


def _object(row: CampaignRow) -> dict[str, Any]:
    days = {name: getattr(row, name) for name in ("starts_on", "ends_on", "decision_day", "next_go_live")}
    return {
        "id": row.id,
        "name": row.name,
        "brand": row.brand,
        "product": row.product,
        "status": row.status,
        **{name: day.isoformat() if day else None for name, day in days.items()},
        "slots": row.slot_count,
        "filled": row.filled_count,
        "coverage": row.coverage,
        "currency": row.currency,
        "budget": row.budget,
        "committed": row.committed,
    }
