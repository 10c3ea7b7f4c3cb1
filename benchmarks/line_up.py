"""Plan B at size: one campaign's line-up, and how every open slot is covered.

2,000 campaigns, 10,000 slots, 50,000 bench places with the people of the data. Peer: the bare rows of the same slots
and people, read and joined by the raw driver, with nothing worked out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Any, Final

from benchmarks.data import Bench, connect, paths_of
from benchmarks.measure import Line, at_most, versus, within
from irm import services
from irm.domain import clock

_CAMPAIGNS: Final = 2_000
_SLOTS: Final = 10_000
_PLACES: Final = 50_000
_STATUSES: Final = ("running", "running", "draft", "done")
_TIMES: Final = 15
_PAGE_MS: Final = 30
_COVERAGE_MS: Final = 500

_PAGE: Final = (
    "SELECT m.*, i.display_name, f.* FROM slot AS s JOIN cooperation AS m ON m.slot_id = s.id"
    " JOIN influencer AS i ON i.id = m.influencer_id JOIN influencer_fact AS f ON f.id = i.id WHERE s.campaign_id = ?"
)
_EVERYWHERE: Final = (
    "SELECT s.id, c.id, m.id, m.readiness, m.lead_days, i.trashed_at FROM slot AS s JOIN campaign AS c"
    " ON c.id = s.campaign_id LEFT JOIN cooperation AS m ON m.slot_id = s.id LEFT JOIN influencer AS i"
    " ON i.id = m.influencer_id ORDER BY s.go_live_on"
)


def run(bench: Bench) -> Iterator[Line]:
    """Measure the page of one campaign, and the list of everything that is open."""
    with bench.copy() as home:
        raw = connect(home)
        _fill(raw)
        today, store = clock.today(), services.store.open_store(paths_of(home))
        try:
            which = [raw.execute("SELECT campaign_id FROM slot GROUP BY 1 ORDER BY count(*) DESC").fetchone()[0]]
            page = partial(store.read, partial(services.line_ups.of_campaign, campaign_id=which[0], today=today))
            bare_page = partial(_rows, raw, _PAGE, which)
            mine, peer = versus([page], [bare_page], clock=bench.clock, times=_TIMES)
            yield Line("P14 line-up page", mine.words, f"raw rows {peer.words}", f"{mine.p50 / peer.p50:.1f}x")
            yield within("P14 line-up page, 95th percentile", mine.p95 * 1000, _PAGE_MS, "ms")
            every = partial(store.read, partial(services.coverage.everywhere, today=today))
            bare = partial(_rows, raw, _EVERYWHERE, [])
            mine, peer = versus([every], [bare], clock=bench.clock, times=5)
            yield at_most("P14 coverage of every open slot", mine, peer, 3, name="raw rows")
            note = f"{len(every()):,} open slots"
            yield within("P14 coverage, 95th percentile", mine.p95 * 1000, _COVERAGE_MS, "ms", note=note)
        finally:
            store.close()
            raw.close()


def _rows(raw: Any, statement: str, values: list[Any]) -> list[Any]:
    return list(raw.execute(statement, values).fetchall())


def _fill(raw: Any) -> None:
    """Add campaigns with slots and full benches; the change log's triggers are not on this connection."""
    rng, today = Random(4), clock.today()
    newest = raw.execute("SELECT max(id) FROM influencer").fetchone()[0]
    moment = "2026-01-01T00:00:00Z"
    raw.execute("BEGIN")
    raw.executemany(
        "INSERT INTO campaign (id, uid, name, status, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)",
        (
            (
                10_000 + key,
                f"bench-{key}",
                f"Campaign {key}",
                rng.choice(("running", "running", "draft", "done")),
                moment,
                moment,
            )
            for key in range(_CAMPAIGNS)
        ),
    )
    raw.executemany(
        "INSERT INTO slot (id, campaign_id, title, go_live_on, is_hard_date, production_days, position)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                10_000 + key,
                10_000 + key % _CAMPAIGNS,
                "Host",
                _day(rng, today),
                rng.random() < 0.3,
                rng.randrange(9),
                key,
            )
            for key in range(_SLOTS)
        ),
    )
    raw.executemany(
        "INSERT INTO cooperation (uid, campaign_id, influencer_id, slot_id, rank, readiness, lead_days, created_at,"
        " updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                f"bench-{key}",
                10_000 + key % _SLOTS % _CAMPAIGNS,
                1 + (key * 7919 + key // _SLOTS * 31) % newest,
                10_000 + key % _SLOTS,
                key // _SLOTS,
                rng.choice(("agreed", "agreed", "asked", "idea")),
                rng.randrange(6),
                moment,
                moment,
            )
            for key in range(_PLACES + _SLOTS)
        ),
    )
    raw.execute("COMMIT")
    raw.execute("ANALYZE")


def _day(rng: Random, today: date) -> str:
    return (today + timedelta(days=rng.randrange(-60, 120))).isoformat()
