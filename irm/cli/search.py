"""`irm search`: find people by name, handle, pasted link, tag, or a word in a note or touch."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from irm import services
from irm.cli import finding, words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock
from irm.domain.influencer import AccountDraft

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from irm.services.store import Store

NAME = "search"
HELP = "find people: one line each with id, name, accounts and last contact, apart by tabs"
EXAMPLES: tuple[str, ...] = ("search minji", "search @jane.doe", "search '\"winter gift\" seoul'", "search 민지 --json")

_PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class Found:
    """One person as this command prints them."""

    id: int
    name: str
    accounts: tuple[AccountDraft, ...]
    last_contact: datetime | None


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what would be typed into the search field")
    parser.add_argument("--json", action="store_true", help="print an array of objects")


def run(arguments: Namespace, console: Console) -> int:
    """Print who was found, by name."""
    text = " ".join(arguments.text)
    with opened() as store:
        if arguments.json:
            console.json([_as_json(found) for found in _search(store, text)])
            return 0
        is_anybody = False
        for found in _search(store, text):
            is_anybody = True
            accounts = ", ".join(map(_account, found.accounts))
            console.row(str(found.id), found.name, accounts, words.day(found.last_contact))
    if not is_anybody:
        console.complain(f"Nobody was found for “{text}”." if text.strip() else "Nobody is here yet.")
    return 0


def _search(store: Store, text: str) -> Iterator[Found]:
    """Yield who was found, read a page at a time."""
    ids = store.read(partial(finding.ids, text=text))
    for start in range(0, len(ids), _PAGE):
        page = list(ids[start : start + _PAGE])
        yield from store.read(partial(_found, ids=page))


def _found(session: Session, *, ids: list[int]) -> list[Found]:
    from irm.services import influencer_parts  # brings SQLAlchemy along, which --help can do without

    accounts = influencer_parts.accounts_of(session, ids)
    rows = services.influencers.rows(session, ids, today=clock.today())
    return [Found(row.id, row.name, accounts.get(row.id, ()), row.last_contact) for row in rows]


def _account(account: AccountDraft) -> str:
    return f"{account.platform}:@{account.handle}" if account.handle else account.platform


def _as_json(found: Found) -> dict[str, Any]:
    return {
        "id": found.id,
        "name": found.name,
        "accounts": [
            {"id": account.id, "platform": account.platform, "handle": account.handle, "url": account.url}
            for account in found.accounts
        ],
        "last_contact": words.day(found.last_contact) or None,
    }
