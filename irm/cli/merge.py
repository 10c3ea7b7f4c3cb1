"""`irm merge`: make two entries for one person one, or all that leave no doubt."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from functools import partial
from typing import TYPE_CHECKING

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.domain import clock
from irm.errors import IrmError
from irm.services.session import Session

if TYPE_CHECKING:
    from irm.services.store import Store

NAME = "merge"
HELP = "make two entries for one person one: everything of the second moves to the first, which stays"
EXAMPLES: tuple[str, ...] = (
    "merge 12 57",
    'merge @jane.doe "Jane D." --field city=other --field own:size=other',
    "merge 12 57 --apart",
    "merge --all-exact",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("keep", metavar="KEEP", nargs="?", help="who stays: an id, a handle, a link or the exact name")
    parser.add_argument("gone", metavar="GONE", nargs="?", help="who moves into them")
    parser.add_argument(
        "--field",
        action="append",
        default=[],
        metavar="NAME=SIDE",
        help="which value of a field stands: keep or other (default: that of KEEP, of the other where it is empty)",
    )
    parser.add_argument("--apart", action="store_true", help="remember that the two are not the same, instead")
    parser.add_argument("--all-exact", action="store_true", help="merge every pair that `duplicates --exact` lists")


def run(arguments: Namespace, console: Console) -> int:
    """Merge and say what was merged. Raises IrmError."""
    with opened() as store:
        if arguments.all_exact:
            return _all_exact(store, console)
        if arguments.keep is None or arguments.gone is None:
            raise IrmError("merge.two_needed")
        keep, gone = store.read(lambda session: (_whom(session, arguments.keep), _whom(session, arguments.gone)))
        (_, name), (_, other) = keep, gone
        if arguments.apart:
            work = partial(services.merging_people.keep_apart, first=keep[0], second=gone[0], now=clock.now())
            store.write("person.not_same", work, subject=f"{name} / {other}")
            console.say(f"Kept apart: {name} ({keep[0]}) and {other} ({gone[0]}).")
            return 0
        choices = _choices(arguments.field)
        store.write(
            "person.merge",
            partial(services.merging_people.merge, keep=keep[0], gone=gone[0], choices=choices),
            subject=name,
        )
    console.say(f"Merged: {other} ({gone[0]}) is {name} ({keep[0]}) now. `irm undo` takes it back.")
    return 0


def _all_exact(store: Store, console: Console) -> int:
    with console.working("Comparing") as progress:
        found = store.read(lambda session: services.duplicates.scan(session, progress=progress))
    pairs = [(pair.first, pair.second) for pair in found if pair.is_exact]
    if not pairs:
        console.say("No two entries are surely the same person.")
        return 0
    with console.working("Merging") as progress:
        done = store.write(
            "person.merge",
            partial(services.merging_people.merge_all, pairs=pairs, progress=progress),
            subject=words.people(len(pairs)),
        )
    console.say(f"Merged: {words.counted(done.value, 'entry', 'entries')}. `irm undo` takes it back.")
    return 0


def _whom(session: Session, who: str) -> tuple[int, str]:
    """Return the id and the name of somebody."""
    key = services.influencers.find(session, who)
    (row,) = services.influencers.rows(session, [key], today=clock.today())
    return key, row.name


def _choices(given: list[str]) -> dict[str, str]:
    choices = {}
    for text in given:
        field, equals, side = text.partition("=")
        if not equals:
            raise IrmError("merge.choice_unreadable", value=text)
        choices[field.strip()] = side.strip()
    return choices
