"""The course of an import: progress to its end, and a stop at any moment leaves the file as it was."""

from __future__ import annotations

import gc
import random
import time
from pathlib import Path

import pytest

from irm.errors import Cancelled
from irm.services.imports import ImportOptions, run
from irm.services.store import Store
from tests.builders import add, assert_well, person, tables

ROWS = 5_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    rows = (f"Person {n},instagram,person_{n},{n * 7},p{n}@example.com,tea and 차" for n in range(ROWS))
    path.write_text("\n".join(("Name,Platform,Username,Followers,Email,Notes", *rows)), encoding="utf-8")
    return path


class Ear:
    """Hears progress, and stops the import when it has heard enough."""

    def __init__(self, patience: int = -1) -> None:
        self.heard: list[float] = []
        self.patience = patience
        self.stopped_at = 0.0

    def __call__(self, done: int, total: int) -> None:
        self.heard.append(done / total)
        if len(self.heard) == self.patience:
            self.stopped_at = time.process_time()
            raise Cancelled


def test_progress_goes_on_from_the_first_moment_through_what_comes_after_the_reading(store: Store, path: Path) -> None:
    ear = Ear()
    run(store, path, ImportOptions(), progress=ear)
    assert ear.heard[0] == 0
    assert ear.heard == sorted(ear.heard)
    assert 0.9 < ear.heard[-1] <= 1
    assert sum(1 for share in ear.heard if share >= 0.9) >= 2


def test_a_stop_at_any_moment_leaves_file_and_undo_as_they_were_within_a_second(store: Store, path: Path) -> None:
    add(store, person())
    whole, before = Ear(), tables(store)
    run(store, path, ImportOptions(is_dry_run=True), progress=whole)
    last = len(whole.heard) + 2  # before and after what is derived
    thresholds = gc.get_threshold()
    for patience in (1, *random.Random(6).sample(range(2, last), 4), last):
        ear = Ear(patience)
        with pytest.raises(Cancelled):
            run(store, path, ImportOptions(), progress=ear)
        assert time.process_time() - ear.stopped_at < 1
        assert tables(store) == before
        assert store.peek().undo_label == "person.add"
    assert gc.get_threshold() == thresholds
    assert_well(store)
    assert run(store, path, ImportOptions()).counts["new"] == ROWS
    store.undo()
    assert tables(store) == before


class Clock:
    """Wishes to stop after so many seconds of the processor, and is heard when progress is told next."""

    def __init__(self, seconds: float) -> None:
        self.wished_at = time.process_time() + seconds

    def __call__(self, done: int, total: int) -> None:
        if time.process_time() >= self.wished_at:
            raise Cancelled


@pytest.mark.slow
def test_a_wish_to_stop_a_long_import_is_heard_at_once_whenever_it_comes(store: Store, tmp_path: Path) -> None:
    """One row in eight waits as a possible duplicate, so that the second look at them is met too.

    What is told of too seldom takes as much longer as a list is: half a second here is one of 20,000 rows.
    """
    path, chance = tmp_path / "long.csv", random.Random(20)
    rows = (
        f"Person {n - n % 8},@person_{n},{n * 7},p{n - n % 8 if n % 8 == 7 else n}@example.com" for n in range(10_000)
    )
    path.write_text("\n".join(("Name,Instagram,Followers,Email", *rows)), encoding="utf-8")
    add(store, person())
    before, start = tables(store), time.process_time()
    counts = run(store, path, ImportOptions()).counts
    whole = time.process_time() - start
    store.undo()
    assert counts["duplicate"] >= 1_250
    for share in (0.0, *(chance.random() for _ in range(5)), 0.97):
        clock = Clock(whole * share)
        try:
            run(store, path, ImportOptions(), progress=clock)
        except Cancelled:
            heard = time.process_time() - clock.wished_at
            print(f"{share:.0%} of {whole:.1f} s: {heard:.2f} s")
            assert heard < 0.5
        else:
            assert share > 0.9, "nothing was told for a long time"
            store.undo()
        assert tables(store) == before
    assert_well(store)
