"""The one clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from irm.domain import clock


def test_now_is_in_utc() -> None:
    assert clock.now().utcoffset() == timedelta(0)


def test_today_is_the_day_where_this_machine_stands() -> None:
    with time_machine.travel(datetime(2026, 11, 22, 23, 30, tzinfo=UTC), tick=False):
        assert clock.now() == datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
        assert clock.today() == clock.now().astimezone().date()
        assert clock.today() in (date(2026, 11, 22), date(2026, 11, 23))


@pytest.mark.parametrize("name", ["Asia/Seoul", ":Asia/Seoul"])
def test_the_zone_is_the_one_the_environment_names(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("TZ", name)
    assert clock.local_zone() == "Asia/Seoul"


def test_without_it_the_zone_is_where_the_systems_link_points(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TZ", raising=False)
    link = tmp_path / "localtime"
    link.symlink_to("/var/db/timezone/zoneinfo/Asia/Riyadh")
    monkeypatch.setattr(clock, "_ZONE_LINK", link)
    assert clock.local_zone() == "Asia/Riyadh"


def test_without_a_link_the_zone_is_the_one_written_down_or_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(clock, "_ZONE_LINK", tmp_path / "no link")
    written = tmp_path / "timezone"
    monkeypatch.setattr(clock, "_ZONE_FILE", written)
    assert clock.local_zone() == ""
    written.write_text("Asia/Seoul\n")
    assert clock.local_zone() == "Asia/Seoul"


@pytest.mark.parametrize("name", ["", "KST-9", "Mars/Base", "../../etc/passwd"])
def test_the_zone_of_the_machine_is_one_that_is_known_or_none(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("TZ", name)
    zone = clock.local_zone()
    assert zone == "" or clock.zone_named(zone) is not None


@pytest.mark.parametrize("name", ["", "Mars/Base", "Asia", "../etc", "/etc/passwd", "a\0b", "x" * 5000, "\ud800"])
def test_a_zone_that_is_none_is_not_found(name: str) -> None:
    assert clock.zone_named(name) is None
