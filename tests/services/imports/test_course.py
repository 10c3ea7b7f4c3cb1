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


def test_a_stop_at_any_moment_leaves_file_and_undo_as_they_were_in_little_time(store: Store, path: Path) -> None:
    add(store, person())
    whole, before = Ear(), tables(store)
    began = time.process_time()
    run(store, path, ImportOptions(is_dry_run=True), progress=whole)
    taken = time.process_time() - began
    last = len(whole.heard) + 2  # before and after what is derived
    thresholds = gc.get_threshold()
    for patience in (1, *random.Random(6).sample(range(2, last), 4), last):
        ear = Ear(patience)
        with pytest.raises(Cancelled):
            run(store, path, ImportOptions(), progress=ear)
        assert time.process_time() - ear.stopped_at < taken / 4
        assert tables(store) == before
        assert store.peek().undo_label == "person.add"
    assert gc.get_threshold() == thresholds
    assert_well(store)
    assert run(store, path, ImportOptions()).counts["new"] == ROWS
    store.undo()
    assert tables(store) == before


class Watch:
    """Notes for how long nothing was told, in seconds of the processor."""

    def __init__(self) -> None:
        self.began = self.last = time.process_time()
        self.silences: list[float] = []

    def __call__(self, done: int, total: int) -> None:
        now = time.process_time()
        self.silences.append(now - self.last)
        self.last = now


@pytest.mark.slow
def test_a_long_import_is_never_silent_for_long_so_that_a_wish_to_stop_is_heard(store: Store, tmp_path: Path) -> None:
    """One row in eight waits as a possible duplicate, so that the second look at them is met too.

    An eighth of the whole is within a second for 20,000 rows on a slow machine: a limit in seconds would be one on it.
    """
    path = tmp_path / "long.csv"
    rows = (
        f"Person {n - n % 8},@person_{n},{n * 7},p{n - n % 8 if n % 8 == 7 else n}@example.com" for n in range(10_000)
    )
    path.write_text("\n".join(("Name,Instagram,Followers,Email", *rows)), encoding="utf-8")
    watch = Watch()
    assert run(store, path, ImportOptions(), progress=watch).counts["duplicate"] >= 1_250
    watch(1, 1)
    whole, longest = watch.last - watch.began, max(watch.silences)
    print(f"{longest:.2f} of {whole:.1f} s, told {len(watch.silences)} times")
    assert longest < whole / 8
