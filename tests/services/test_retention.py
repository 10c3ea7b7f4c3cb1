"""How long people are kept: off at first, lists who was silent long enough, erases nobody."""

from __future__ import annotations

from datetime import date

import pytest

from irm.errors import IrmError
from irm.services import retention
from irm.services.store import Store
from tests.builders import TODAY, add, log, person, touch


def due(store: Store, today: date = TODAY) -> list[str]:
    return [row.name for row in store.read(lambda session: retention.due(session, today=today))]


def keep(store: Store, months: int) -> None:
    store.write("retention.set", lambda session: retention.set_months(session, months))


def age(store: Store, who: int, day: str) -> None:
    text = f"UPDATE influencer SET updated_at = '{day}T09:00:00Z' WHERE id = {who}"
    store.write("person.edit", lambda session: session.connection().exec_driver_sql(text))


def test_it_is_off_until_it_is_wanted_and_then_counts_any_sign(store: Store) -> None:
    old, talked, new = (add(store, person(name)) for name in ("Old", "Talked", "New"))
    for who in (old, talked):
        age(store, who, "2024-11-21")
    log(store, touch(talked, days_ago=30))
    assert due(store) == []
    keep(store, 24)
    assert due(store) == ["Old"]
    age(store, new, "2024-01-01")
    assert due(store) == ["New", "Old"]
    keep(store, 36)
    assert due(store) == []
    store.undo()
    assert store.read(retention.months) == 24
    keep(store, 0)
    assert due(store) == []


@pytest.mark.parametrize("months", [-1, 601])
def test_a_senseless_number_is_refused(store: Store, months: int) -> None:
    with pytest.raises(IrmError, match=r"retention\.invalid"):
        keep(store, months)


def test_months_end_where_the_calendar_does(store: Store) -> None:
    who = add(store)
    age(store, who, "2024-02-29")
    keep(store, 12)
    assert due(store, date(2025, 2, 28)) == []
    assert due(store, date(2025, 3, 1)) == ["Jane Doe"]
