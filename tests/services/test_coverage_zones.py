"""Decision days are days: no zone of the machine and no change of the clocks moves them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
import time_machine

from irm.domain import clock
from irm.services import coverage
from irm.services.store import Store
from tests.services.campaign_builders import campaign, people, slot, stand_by

ZONES = ("Pacific/Kiritimati", "Pacific/Midway", "Europe/Berlin", "America/New_York", "Asia/Seoul", "UTC")
MOMENTS = (
    datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # Berlin sets its clocks back
    datetime(2026, 11, 1, 5, 30, tzinfo=UTC),  # New York sets its clocks back
    datetime(2027, 3, 14, 7, 30, tzinfo=UTC),  # New York sets its clocks forward
    datetime(2027, 3, 28, 1, 30, tzinfo=UTC),  # Berlin sets its clocks forward
)
GO_LIVE = date(2027, 4, 30)


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The machine stands in this zone."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("moment", MOMENTS)
def test_decision_days_do_not_move(store: Store, zone: str, moment: datetime) -> None:
    place = slot(store, campaign(store), go_live_on=GO_LIVE, production_days=10, is_hard_date=True)
    first, second = people(store, "A", "B")
    stand_by(store, place, first, lead_days=4)
    stand_by(store, place, second, lead_days=1)
    with time_machine.travel(moment.timestamp(), tick=False):
        today = clock.today()
        (found,) = store.read(lambda session: coverage.everywhere(session, today=today))
    assert abs((today - moment.date()).days) <= 1
    assert (found.go_live_on, found.coverage.decision_day) == (GO_LIVE, date(2027, 4, 19))
    assert (found.coverage.state, found.coverage.ready) == ("covered", 2)


@pytest.mark.parametrize(("zone_name", "ready"), [("Pacific/Kiritimati", 0), ("Pacific/Midway", 1)])
def test_the_last_day_is_that_of_the_place_where_the_user_is(
    store: Store, monkeypatch: pytest.MonkeyPatch, zone_name: str, ready: int
) -> None:
    place = slot(store, campaign(store), go_live_on=GO_LIVE, production_days=1)
    (one,) = people(store, "A")
    stand_by(store, place, one)
    monkeypatch.setenv("TZ", zone_name)
    time.tzset()
    try:
        noon = datetime(2027, 4, 29, 12, tzinfo=UTC).timestamp()  # a moment: a datetime would bring its own zone
        with time_machine.travel(noon, tick=False):  # the 30th in the east, the 29th in the west
            today = clock.today()
            (found,) = store.read(lambda session: coverage.everywhere(session, today=today))
    finally:
        monkeypatch.undo()
        time.tzset()
    assert found.coverage.ready == ready
