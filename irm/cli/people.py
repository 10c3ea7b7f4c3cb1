"""`irm people`: list people, or those a search finds, in the order of any column."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from irm import services
from irm.cli import finding, words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock
from irm.domain.found import FoundAt
from irm.domain.influencer import AccountDraft, InfluencerRow
from irm.domain.listing import BEST
from irm.domain.own_fields import own_key
from irm.errors import IrmError
from irm.services.session import Session

if TYPE_CHECKING:
    from irm.services.store import Store

NAME = "people"
HELP = "list people, or those a search finds: one line each with id, name, accounts and last contact, apart by tabs"
EXAMPLES: tuple[str, ...] = (
    "people",
    "people --query 'platform:tiktok followers:>50k -tag:paused'",
    "people --query 'stage:\"in talks\" last:>2w' --sort last_contact",
    "people --sort followers --descending --limit 20 --json",
)

_PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which people to print, and how."""

    text: str = ""
    sort: str = BEST
    is_descending: bool = False
    limit: int | None = None
    is_json: bool = False


@dataclass(frozen=True, slots=True)
class _Person:
    row: InfluencerRow
    accounts: tuple[AccountDraft, ...]
    found: FoundAt | None


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--query", default="", metavar="TEXT", help="only people a search for TEXT finds")
    parser.add_argument(
        "--sort", default=BEST, metavar="KEY", help="name, followers, last_contact, ... (default: best)"
    )
    parser.add_argument("--descending", action="store_true", help="the largest or latest first")
    parser.add_argument("--limit", type=words.limit_typed, metavar="N", help="no more than N people")
    parser.add_argument("--json", action="store_true", help="print an array of objects")


def run(arguments: Namespace, console: Console) -> int:
    """Print the people."""
    wanted = Wanted(arguments.query, arguments.sort, arguments.descending, arguments.limit, arguments.json)
    return show(console, wanted)


def show(console: Console, wanted: Wanted) -> int:
    """Print people one line each, or as JSON; nobody found is said, and is no error."""
    with opened() as store:
        _check_sort(store, wanted.sort)
        if wanted.is_json:
            console.json([_as_json(one) for one in _people(store, console, wanted)])
            return 0
        is_anybody = False
        for one in _people(store, console, wanted):
            is_anybody = True
            accounts = ", ".join(map(_account, one.accounts))
            console.row(str(one.row.id), one.row.name, accounts, words.day(one.row.last_contact))
    if not is_anybody:
        text = wanted.text
        console.complain(f"Nobody was found for “{text}”." if text.strip() else "Nobody is here yet.")
    return 0


def _check_sort(store: Store, sort: str) -> None:
    from irm.db.list_order import SORTS  # not needed for --help
    from irm.db.wide_order import STANDING

    if sort in (BEST, STANDING) or sort in SORTS:
        return
    own = [own_key(code) for code, _, _ in store.read(_own_fields)]
    if sort not in own:
        raise IrmError("sort.unknown", value=sort, offered=", ".join((BEST, *SORTS, STANDING, *own)))


def _own_fields(session: Session) -> tuple[tuple[str, str, str], ...]:
    return services.own_fields.vocabulary(session)


def _people(store: Store, console: Console, wanted: Wanted) -> Iterator[_Person]:
    """Yield who is meant, read a page at a time."""
    ids = store.read(
        partial(finding.ids, text=wanted.text, sort=wanted.sort, is_descending=wanted.is_descending, console=console)
    )[: wanted.limit]
    for start in range(0, len(ids), _PAGE):
        page = list(ids[start : start + _PAGE])
        yield from store.read(partial(_read, ids=page, text=wanted.text if wanted.is_json else ""))


def _read(session: Session, *, ids: list[int], text: str) -> list[_Person]:
    from irm.services import influencer_parts  # brings SQLAlchemy along, which --help can do without

    accounts = influencer_parts.accounts_of(session, ids)
    found = services.finding.found(session, ids, text, today=clock.today()) if text else {}
    rows = services.influencers.rows(session, ids, today=clock.today())
    return [_Person(row, accounts.get(row.id, ()), found.get(row.id)) for row in rows]


def _account(account: AccountDraft) -> str:
    return f"{account.platform}:@{account.handle}" if account.handle else account.platform


def _as_json(one: _Person) -> dict[str, Any]:
    row, found = one.row, one.found
    return {
        "id": row.id,
        "name": row.name,
        "accounts": [
            {"id": account.id, "platform": account.platform, "handle": account.handle, "url": account.url}
            for account in one.accounts
        ],
        "last_contact": words.day(row.last_contact) or None,
        "stage": row.stage,
        "followers": row.followers,
        "tier": row.tier,
        "country": row.country,
        "tags": list(row.tags),
        "turn": row.turn,
        "next_step": row.next_step,
        "next_due": row.next_due.isoformat() if row.next_due else None,
        "found": {"in": found.source, "name": found.name, "text": found.text} if found else None,
    }
