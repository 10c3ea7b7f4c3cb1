"""Which backups stay: counted by hours, days, weeks and months, whatever the clock says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from irm.domain.backups import BEFORE_UPGRADE, BY_HAND, HOURLY, LEAST, Backup, name_of, parse_name, superfluous

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def backup(number: int, moment: datetime, reason: str = HOURLY, size: int = 1) -> Backup:
    return Backup(Path(name_of(moment, number, reason) + ".db"), moment, number, reason, size)


def kept(backups: list[Backup], **rules: int) -> list[int]:
    gone = {one.number for one in superfluous(backups, **rules)}
    return [one.number for one in backups if one.number not in gone]


def hours(count: int, *, start: datetime = NOON, first: int = 1) -> list[Backup]:
    return [backup(first + number, start + timedelta(hours=number)) for number in range(count)]


def test_a_name_tells_moment_number_and_reason() -> None:
    name = name_of(NOON, 12, BEFORE_UPGRADE)
    assert name == "irm-20261122T120000Z-000012-before-upgrade"
    assert parse_name(name) == (NOON, 12, BEFORE_UPGRADE)


def test_other_names_are_no_backups() -> None:
    names = ("irm", "irm-20261399T120000Z-000012-hourly", "irm-20261122T120000Z-000012-hourly.part", "x-../../irm", "")
    assert [parse_name(name) for name in names] == [None] * len(names)


def test_a_year_of_hours_leaves_24_hours_14_days_8_weeks_and_12_months() -> None:
    made = hours(24 * 365)
    left = [made[number - 1].moment for number in kept(made)]
    last = made[-1].moment
    assert sum(last - moment < timedelta(hours=24) for moment in left) == 24
    assert len({moment.date() for moment in left if last.date() - moment.date() < timedelta(days=14)}) == 14
    assert len({moment.isocalendar()[:2] for moment in left if last - moment < timedelta(weeks=8)}) >= 8
    assert len({(moment.year, moment.month) for moment in left}) == 12
    assert len(left) <= 24 + 14 + 8 + 12


def test_many_within_one_minute_leave_the_newest_five() -> None:
    assert kept([backup(number, NOON + timedelta(seconds=number)) for number in range(1, 41)]) == [36, 37, 38, 39, 40]


def test_a_clock_ten_years_ahead_takes_nothing_away() -> None:
    made = hours(24)
    assert kept([*made, backup(25, NOON + timedelta(days=3650))])[-24:] == list(range(2, 26))


def test_a_clock_that_goes_back_does_not_make_the_newest_the_oldest() -> None:
    made = [*hours(100), backup(101, NOON - timedelta(days=1)), backup(102, NOON - timedelta(days=4000))]
    assert kept(made)[-2:] == [101, 102]


def test_those_made_by_hand_and_the_last_before_an_upgrade_stay_longer() -> None:
    made = [backup(1, NOON, BY_HAND), backup(2, NOON, BEFORE_UPGRADE), *hours(3000, first=3)]
    assert kept(made)[:2] == [1, 2]


def test_little_room_takes_the_oldest_down_to_five() -> None:
    made = [backup(number, NOON + timedelta(days=number), size=100) for number in range(1, 13)]
    assert kept(made, room=900) == list(range(4, 13))
    assert kept(made, room=0) == list(range(8, 13))


@given(
    st.lists(st.tuples(st.integers(-(10**8), 10**8), st.sampled_from((HOURLY, BY_HAND))), max_size=80),
    st.integers(0, 50),
)
def test_never_fewer_than_five_are_left_and_never_the_newest_taken(jumps: list[tuple[int, str]], room: int) -> None:
    made = [backup(number, NOON + timedelta(seconds=jump), why) for number, (jump, why) in enumerate(jumps, start=1)]
    left = kept(made, room=room)
    assert len(left) >= min(LEAST, len(made))
    assert left[-LEAST:] == list(range(1, len(made) + 1))[-LEAST:]
    assert left == kept([one for one in made if one.number in left], room=room)
