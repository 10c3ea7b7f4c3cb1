"""Undo, redo, steps taken back on their own, erasure and a log that forgets, in any order: every state is whole.

What is written without a step (reminders told, mappings remembered) happens in between, as it does in life.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from irm.db import changelog
from irm.domain.mapping_choices import MappingChoices
from irm.errors import StandsAgainst
from irm.services import erasure, import_mappings, reminders
from irm.services.store import Store, open_store
from tests.builders import NOON, assert_whole, paths_in, tables
from tests.services import campaign_operations
from tests.services.file_operations import add_demo
from tests.services.operations import OPERATIONS, act
from tests.services.people_operations import add_person
from tests.services.touch_operations import log_touches
from tests.services.world import World

FIRST = (
    *(add_person, add_person, add_person, campaign_operations.add_campaign, campaign_operations.add_slot),
    *(campaign_operations.put_on_bench, log_touches),
)
LONG_RUN = "IRM_LONG_TESTS"

State = dict[str, list[tuple[Any, ...]]]


def state_of(store: Store) -> State:
    """Return what the log answers for: every record but those that are also written without a step."""
    found = tables(store, with_words=False)
    return {name: rows for name, rows in found.items() if name not in changelog.NOTED}


def steps_of(store: Store) -> list[int]:
    """Return the steps that are not undone, oldest first."""
    query = "SELECT id FROM step WHERE is_undone = 0 ORDER BY id"
    return store.examine(lambda raw: [key for (key,) in raw.execute(query).fetchall()])


class Chain:
    """A random life in which the past is turned over as often as something is done."""

    def __init__(self, folder: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.chance = Random(seed)
        files = folder / f"files{seed}"
        files.mkdir()
        self.store = open_store(paths_in(folder / f"home{seed}"))
        self.world = World(self.store, self.chance, files)
        self.patch = monkeypatch
        self.before: dict[int, State] = {}
        self.taken = 0

    def run(self, length: int) -> None:
        """Make so many moves, and go all the way back and forth now and then."""
        moves: dict[Callable[[], None], int] = {
            self.do: 62,
            self.take_back: 20,
            self.undo: 12,
            self.redo: 4,
            self.erase: 3,
            self.note: 4,
            self.forget: 1,
        }
        for number in range(length):
            if number < len(FIRST):
                self.do(FIRST[number])
            else:
                self.chance.choices(list(moves), list(moves.values()))[0]()
            assert_whole(self.store)
            if number % 40 == 39 or number == length - 1:
                self.back_and_forth()

    def do(self, operation: Callable[[World], None] | None = None) -> None:
        """Do one operation, and keep what it started from."""
        weights = [0.2 if one is add_demo else 1 for one in OPERATIONS]
        chosen = operation or self.chance.choices(list(OPERATIONS), weights)[0]
        state, known = state_of(self.store), steps_of(self.store)
        act(self.world, chosen)
        new = [step for step in steps_of(self.store) if step not in known]
        for step in new:
            self.before.pop(step, None)
        if len(new) == 1:
            self.before[new[0]] = state

    def take_back(self) -> None:
        """Take an earlier step back on its own, undo that and do it again; newer steps are chosen more often."""
        known, state = steps_of(self.store), state_of(self.store)
        if not known:
            return
        try:
            self.store.take_back(known[-1 - min(int(self.chance.expovariate(0.08)), len(known) - 1)])
        except StandsAgainst:
            assert state_of(self.store) == state
            return
        self.taken += 1
        assert_whole(self.store)
        after, new = state_of(self.store), steps_of(self.store)
        if new == known:
            return  # it had done nothing but what is written without a step, too
        self.before[new[-1]] = state
        self.store.undo()
        assert state_of(self.store) == state
        self.store.redo()
        assert state_of(self.store) == after

    def undo(self) -> None:
        """Undo a few steps; each leads to where it started."""
        for step in steps_of(self.store)[: -self.chance.randrange(1, 4) - 1 : -1]:
            assert self.store.undo() is not None
            assert_whole(self.store)
            assert state_of(self.store) == self.before.get(step, state_of(self.store))

    def redo(self) -> None:
        """Do a few steps again."""
        for _ in range(self.chance.randrange(1, 4)):
            self.store.redo()
            assert_whole(self.store)

    def erase(self) -> None:
        """Erase somebody: from here on no state is what it was."""
        who = self.world.somebody()
        if who is not None:
            erasure.erase(self.store, who)
            self.before.clear()

    def note(self) -> None:
        """Write what is no step."""
        day = self.world.day()
        reminders.mark_shown(self.store, self.store.read(lambda s: reminders.due(s, today=day)), now=NOON)
        headers = [self.chance.choice(("A", "B", "C")) for _ in range(self.chance.randrange(1, 3))]
        choices = MappingChoices(("name", self.chance.choice(("email", ""))))
        self.store.note(lambda s: import_mappings.remember(s, headers, choices, now=NOON))

    def forget(self) -> None:
        """Let the log drop its oldest steps."""
        with self.patch.context() as patch:
            patch.setattr(changelog, "KEEP_STEPS", self.chance.randrange(10, 60))
            self.do(add_person)

    def back_and_forth(self) -> None:
        """Undo everything and do it again, looking at each state on both ways."""
        states = []
        for step in reversed(steps_of(self.store)):
            states.append(state_of(self.store))
            assert self.store.undo() is not None
            assert_whole(self.store)
            assert state_of(self.store) == self.before.get(step, state_of(self.store))
        for state in reversed(states):
            assert self.store.redo() is not None
            assert state_of(self.store) == state
        assert_whole(self.store)


def live(folder: Path, seed: int, length: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Live one life; return how many steps were taken back on their own."""
    chain = Chain(folder, seed, monkeypatch)
    try:
        chain.run(length)
    finally:
        chain.store.close()
    return chain.taken


@pytest.mark.parametrize("seed", range(3))
def test_a_past_turned_over_and_over_stays_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    assert live(tmp_path, seed, 60, monkeypatch)


@pytest.mark.slow
@pytest.mark.timeout(7200)
@pytest.mark.skipif(not os.environ.get(LONG_RUN), reason=f"takes minutes: set {LONG_RUN}=1")
def test_many_pasts_turned_over_and_over_stay_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(3, 303):
        live(tmp_path, seed, 120, monkeypatch)
