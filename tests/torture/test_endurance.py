"""Rows 36, 37 and 39: long random use beside a model, everything out and in again, the language switched all day."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm.services.store import open_store
from irm.ui.app import Program
from irm.ui.language import CODES
from tests.builders import add, assert_well, opened_anew, paths_in, person
from tests.flows.running import Start, rest, screen_of, start
from tests.services.exports.people import document, fresh, read_into
from tests.services.operations import OPERATIONS, act
from tests.services.test_undo_sequences import Sequence
from tests.services.world import World

__all__ = ["start"]

STEPS, SWITCHES, LIVES = 1_000, 1_000, 20
GROWTH = 50 * 1024 * 1024

pytestmark = [
    pytest.mark.torture,
    pytest.mark.slow,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(sys.platform != "linux", reason="memory and open files are counted in /proc"),
]


def memory() -> int:
    """Return the bytes of memory in use now."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_long_random_use_equals_a_model_and_does_not_grow(tmp_path: Path, is_whole: bool) -> None:
    """Row 37: every step is looked at; memory is compared once everything was imported and made once."""
    warm = Sequence(tmp_path, 370)
    warm.run(60)
    warm.store.close()
    before, files = memory(), open_files()
    steps = STEPS if is_whole else STEPS // 20
    sequence = Sequence(tmp_path, 37)
    sequence.run(steps)
    sequence.compare_with_new()
    sequence.store.close()
    grown = memory() - before
    assert open_files() == files
    assert grown < GROWTH
    print(f"\nrow 37: {steps} random steps equal to the model, memory grew by {grown >> 20} MB, open files by 0")


def test_everything_out_wiped_and_in_again_is_the_same(tmp_path: Path, is_whole: bool) -> None:
    """Row 36: after random lives, as JSON."""
    lives = LIVES if is_whole else LIVES // 10
    people = 0
    for seed in range(lives):
        folder, files = tmp_path / f"home{seed}", tmp_path / f"files{seed}"
        files.mkdir()
        chance = Random(f"out and in {seed}")
        store = open_store(paths_in(folder))
        world = World(store, chance, files)
        operations = list(OPERATIONS)
        for _ in range(60):
            act(world, chance.choice(operations))
        whole = document(store, files)
        store.close()
        with fresh(tmp_path) as other:
            read_into(other, files / "whole.json")
            assert {**document(other, files), "exported_at": ""} == {**whole, "exported_at": ""}, seed
            assert_well(other)
        people += len(whole["people"])
    print(f"\nrow 36: {lives} random lives with {people} people out as JSON and in again, all equal")


@pytest.fixture
def program(start: Start, own_folders: Path) -> Program:
    with opened_anew(own_folders) as store:
        for number in range(30):
            add(store, person(f"Person {number}"))
    return start()


def test_the_language_is_switched_all_day(program: Program, qtbot: QtBot, qapp: QApplication, is_whole: bool) -> None:
    """Row 39, as far as it can be done without a screen."""
    screen_of(program).show_record(1)
    rest(program, qtbot)
    switches, before = SWITCHES if is_whole else SWITCHES // 10, 0
    warm = 30
    for number in range(switches + warm):
        if number == warm:
            rest(program, qtbot)
            before = memory()
        program.language.apply(CODES[number % len(CODES)])
        if number % 10 == 0:
            rest(program, qtbot)
    rest(program, qtbot)
    grown = memory() - before
    program.language.apply("en")
    assert grown < GROWTH
    print(f"\nrow 39: {switches} switches of the language, memory grew by {grown / 1024 / 1024:.1f} MB")
