"""Clocks that jump while the program is used: no backup is thinned away by them, and the order stays."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from irm.domain import clock
from irm.domain.backups import LEAST
from irm.services import backups
from tests.builders import add, opened_anew, paths_in

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
JUMPS = (timedelta(days=-1), timedelta(days=3650), timedelta(days=-3650), timedelta(hours=1), timedelta(seconds=1))

pytestmark = [pytest.mark.torture, pytest.mark.slow]


def test_a_clock_that_jumps_thins_nothing_away(
    own_folders: Path, monkeypatch: pytest.MonkeyPatch, is_whole: bool
) -> None:
    """Row 12."""
    paths, chance, now = paths_in(own_folders), random.Random(12), [NOON]
    monkeypatch.setattr(clock, "now", lambda: now[0])
    with opened_anew(own_folders) as store:
        for number in range(1, 201 if is_whole else 21):
            add(store)
            backups.make_if_changed(store, "hourly")
            found = backups.found(paths)
            assert [backup.number for backup in found[:LEAST]] == list(range(number, max(0, number - LEAST), -1))
            assert found[0].contents is not None
            assert found[0].contents.people == number
            now[0] = min(max(now[0] + chance.choice(JUMPS), NOON - timedelta(days=9000)), NOON + timedelta(days=90000))
    print(f"row 12: {len(backups.found(paths))} backups kept, the newest {LEAST} always among them")
