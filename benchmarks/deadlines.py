"""The one list of deadlines: its first 200 lines of every kind, with names and texts.

1,000 and 100,000 deliverables, each with four days, among payments, rights and permits. Peer: the very statement of it
by the raw driver on the same rows without the indexes of days, and nothing joined.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Any, Final

from benchmarks.data import Bench, connect, paths_of
from benchmarks.measure import Line, Sample, at_most, timed, versus
from irm import services
from irm.db import deadline_read, payment_facts
from irm.domain import clock
from irm.domain.deadlines import KINDS, DeadlineSpec

_SIZES: Final = (1_000, 100_000)
_PIECES: Final = 5
"""Deliverables of one cooperation."""
_CAMPAIGNS: Final = 200
_TIMES: Final = 15
_FIRST: Final = 200
_SHARE: Final = 1 / 20
_FLAT: Final = 2
_STORED: Final = tuple(kind for kind in KINDS if kind != "decision")
"""Decision days follow from who is ready; what they cost is measured by `line_up`."""
_INDEXES: Final = (
    *("ix_deliverable_draft_due", "ix_deliverable_approval_due", "ix_deliverable_go_live_on"),
    *("ix_deliverable_live_until", "ix_payment_fact_due_on", "ix_usage_right_ends_on", "ix_permit_expires_on"),
    "ix_cooperation_stand_by_until",
)


def run(bench: Bench) -> Iterator[Line]:
    """Measure with few and with many deliverables."""
    found: dict[int, Sample] = {}
    for size in _SIZES:
        with bench.copy() as home, bench.copy() as bare_home:
            raw, bare = connect(home), connect(bare_home)
            for connection in (raw, bare):
                _fill(connection, size)
            for name in _INDEXES:
                bare.execute(f"DROP INDEX {name}")
            raw.close()
            today, store = clock.today(), services.store.open_store(paths_of(home))
            spec = DeadlineSpec(kinds=_STORED, limit=_FIRST)
            read = partial(store.read, partial(services.deadlines.rows, spec=spec, today=today))
            peer = partial(_bare, bare, today)
            try:
                assert len(read()) == _FIRST
                peer()
                mine, other = versus([read], [peer], clock=bench.clock, times=_TIMES)
                found[size] = mine
                thing = f"P8 first {_FIRST} deadlines, {size:,} deliverables"
                if size == _SIZES[-1]:
                    yield at_most(thing, mine, other, _SHARE, name="without indexes")
                    yield _with_decisions(bench, store, today)
                else:
                    yield Line(thing, mine.words, f"without indexes {other.words}")
            finally:
                store.close()
                bare.close()
    few, many = (found[size] for size in _SIZES)
    yield at_most("P8 many deliverables to few", many, few, _FLAT, name=f"{_SIZES[0]:,}")


def _with_decisions(bench: Bench, store: Any, today: date) -> Line:
    spec = DeadlineSpec(limit=_FIRST)
    read = partial(store.read, partial(services.deadlines.rows, spec=spec, today=today))
    read()
    return Line(
        "P8 the same with decision days", timed(read, clock=bench.clock, times=5).words, f"{_CAMPAIGNS:,} slots"
    )


def _bare(raw: Any, today: date) -> None:
    deadline_read.rows(
        raw,
        _STORED,
        first=date.min.isoformat(),
        last=(today + timedelta(days=3_660)).isoformat(),
        person=0,
        campaign=0,
        with_snoozed=False,
        today=today.isoformat(),
        limit=_FIRST,
    )


def _fill(raw: Any, size: int) -> None:
    """Add what was promised; the change log's triggers are not on this connection."""
    rng, today, moment = Random(5), clock.today(), "2026-01-01T00:00:00Z"
    people = [key for (key,) in raw.execute("SELECT id FROM influencer ORDER BY id LIMIT 2000").fetchall()]

    def day(spread: int = 400) -> str:
        return (today + timedelta(days=rng.randrange(-spread // 4, spread))).isoformat()

    raw.execute("BEGIN")
    raw.execute("UPDATE interaction SET next_due = NULL")
    raw.executemany(
        "INSERT INTO campaign (id, uid, name, status, goal_due, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (20_000 + key, f"due-{key}", f"Campaign {key}", "running", day(), moment, moment)
            for key in range(_CAMPAIGNS)
        ),
    )
    raw.executemany(
        "INSERT INTO slot (id, campaign_id, title, go_live_on, production_days, position) VALUES (?, ?, ?, ?, 3, 0)",
        ((20_000 + key, 20_000 + key, "Host", day()) for key in range(_CAMPAIGNS)),
    )
    pairs = [(campaign, who) for who in people for campaign in range(_CAMPAIGNS)]
    rng.shuffle(pairs)
    cooperations = pairs[: size // _PIECES]
    raw.executemany(
        "INSERT INTO cooperation (id, uid, campaign_id, influencer_id, created_at, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            (20_000 + key, f"due-{key}", 20_000 + campaign, who, moment, moment)
            for key, (campaign, who) in enumerate(cooperations)
        ),
    )
    statuses = ("planned", "in_production", "in_review", "approved", "published", "published", "cancelled")
    raw.executemany(
        "INSERT INTO deliverable (uid, cooperation_id, type, title, status, draft_due, approval_due, go_live_on,"
        " live_until) VALUES (?, ?, 'instagram_reel', ?, ?, ?, ?, ?, ?)",
        (
            (f"due-{key}", 20_000 + key // _PIECES, f"Reel {key}", rng.choice(statuses), day(), day(), day(), day())
            for key in range(size)
        ),
    )
    raw.executemany(
        "INSERT INTO payment (cooperation_id, amount, currency, due_trigger, fixed_on)"
        " VALUES (?, 100, 'KRW', 'date', ?)",
        ((20_000 + key, day()) for key in range(len(cooperations))),
    )
    raw.executemany(
        "INSERT INTO usage_right (influencer_id, kind, code, ends_on) VALUES (?, ?, ?, ?)",
        (
            (who, rng.choice(("paid", "whitelisting", "exclusivity")), rng.choice(("", "CODE")), day())
            for _, who in cooperations
        ),
    )
    raw.executemany(
        "INSERT INTO permit (influencer_id, market, expires_on) VALUES (?, 'AE', ?)",
        ((who, day()) for _, who in cooperations[:2_000]),
    )
    payment_facts.rebuild(raw)
    raw.execute("COMMIT")
    raw.execute("ANALYZE")
