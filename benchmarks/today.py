"""Opening Today: every section with its count and first entries, and the number beside it in the navigation.

Peer: the very statements of it by the raw driver on a connection of its own, without a store, a session or rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from benchmarks.data import Bench, connect, paths_of
from benchmarks.measure import Line, at_most, timed, versus, within
from irm import services
from irm.db import today_read
from irm.domain import clock
from irm.domain import today as days

_TIMES: Final = 15
_MOST_MS: Final = 100


def run(bench: Bench) -> Iterator[Line]:
    """Measure with all people, and with a hundredth of them: what is due costs, not who is in the list."""
    for people in (bench.people // 100, bench.people):
        yield from _measured(bench, people)


def _measured(bench: Bench, people: int) -> Iterator[Line]:
    store, raw = services.store.open_store(paths_of(bench.home(people))), connect(bench.home(people))
    today = clock.today()
    read = partial(store.read, partial(services.today.sections, today=today))
    count = partial(store.read, partial(services.today.due_count, today=today))
    bare = partial(_bare, raw, today)
    try:
        for work in (read, count, bare):
            work()
        mine, peer = versus([read], [bare], clock=bench.clock, times=_TIMES)
        counted = timed(count, clock=bench.clock, times=_TIMES)
        found = read()
    finally:
        store.close()
        raw.close()
    if people != bench.people:
        yield Line(f"P13 open Today, {people:,} people", mine.words, f"raw {peer.words}")
        return
    entries = f"{sum(section.count for section in found):,} entries"
    yield at_most("P13 open Today", mine, peer, 1.5, name="raw")
    yield within("P13 open Today, 95th percentile", mine.p95 * 1000, _MOST_MS, "ms", note=entries)
    yield Line("P13 number beside Today", counted.words)


def _bare(raw: Any, today: date) -> None:
    """Run what the sections are made of."""
    most = services.today.MOST
    for first, last in ((date.min, -1), (0, 0), (1, days.WEEK_DAYS)):
        start = first if isinstance(first, date) else today + timedelta(first)
        today_read.steps(raw, start, today + timedelta(last), today=today, most=most)
    today_read.waiting(raw, today=today, most=most)
    today_read.losing_touch(raw, today=today, most=most)
    keys = days.birthday_keys(today, today + timedelta(days.BIRTHDAY_DAYS))
    found = today_read.birthdays(raw, keys, today=today, most=most)[1]
    today_read.snoozed(raw, today=today, most=most)
    today_read.people(raw, [row[1] for row in found])
