"""`irm payments`: what is still owed, by the day it is due."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock, terms
from irm.domain.money import amount_text
from irm.domain.payments import PaymentRow

NAME = "payments"
HELP = "list the payments still owed, by the day they are due, and their sum in each currency"
EXAMPLES: tuple[str, ...] = ("payments", "payments --due-before 2026-12-31", "payments --json")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--due-before", default="", metavar="D", help="only those due on that day or earlier")
    parser.add_argument("--json", action="store_true", help="print an array of objects")


def run(arguments: Namespace, console: Console) -> int:
    """Print one line for each payment, then the sums; currencies are never added up."""
    before = words.day_typed(arguments.due_before)
    with opened() as store:
        rows = store.read(lambda session: services.payments.due(session, before=before))
    if arguments.json:
        console.json([payment_object(row) for row in rows])
        return 0
    today = clock.today()
    for row in rows:
        due = row.due_on.isoformat() if row.due_on else f"waits: {row.draft.due_trigger}"
        late = "overdue" if row.due_on is not None and row.due_on < today else "" if row.is_firm else "expected"
        console.row(str(row.id), due, late, amount_text(row.money), row.name, row.campaign, row.draft.label)
    for money in terms.sums(row.money for row in rows).values():
        console.say(f"{amount_text(money)} owed")
    return 0


def payment_object(row: PaymentRow) -> dict[str, Any]:
    """Return a payment as JSON has it; `amount` is in minor units of `currency`."""
    draft = row.draft
    days = {"due_on": row.due_on, "invoiced_on": draft.invoiced_on, "paid_on": draft.paid_on}
    return {
        "id": row.id,
        "person_id": row.influencer_id,
        "name": row.name,
        "campaign_id": row.campaign_id,
        "campaign": row.campaign,
        "label": draft.label,
        "amount": draft.amount,
        "currency": draft.currency,
        "trigger": draft.due_trigger,
        "net_days": draft.net_days,
        "is_firm": row.is_firm,
        "invoice_number": draft.invoice_number,
        **{name: day.isoformat() if day else None for name, day in days.items()},
    }
