"""What `undo` and `redo` have in common: take one step, and say which in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irm import services
from irm.cli import words
from irm.cli.console import Console
from irm.cli.opening import opened
from irm.errors import IrmError, StandsAgainst

if TYPE_CHECKING:
    from irm.services.store import Store

_OF_MANY = frozenset({"import", "demo"})
"""Steps whose name is followed by how many people came or went."""


def turn(console: Console, *, is_redo: bool) -> int:
    """Undo or redo one step. Raises IrmError undo.nothing or redo.nothing."""
    with opened() as store:
        before = _count(store)
        undone = store.redo() if is_redo else store.undo()
        if undone is None:
            raise IrmError("redo.nothing" if is_redo else "undo.nothing")
        moved = abs(_count(store) - before)
    number = f" ({words.people(moved)})" if moved and undone.label in _OF_MANY else ""
    console.say(f"{'Redone' if is_redo else 'Undone'}: {words.step(undone.label, undone.subject)}{number}")
    return 0


def take_back(console: Console, step: int) -> int:
    """Take one earlier step back on its own. Raises IrmError; later steps in the way are named."""
    with opened() as store:
        try:
            done = store.take_back(step)
        except StandsAgainst as error:
            named = "; ".join(f"{number} {words.step(label, subject)}" for number, label, subject in error.steps)
            raise IrmError(error.code, steps=named) from error
    console.say(f"Taken back: {words.step(done.label, done.subject)}")
    return 0


def _count(store: Store) -> int:
    return store.read(services.influencers.count)
