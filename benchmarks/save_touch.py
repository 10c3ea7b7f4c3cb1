"""Saving one touch, as it is done when a contact is logged: durable, with its undo step, facts and search index.

Peer: the very statements the driver was handed for it, replayed by the raw driver in one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Final

from benchmarks.data import Bench, connect, paths_of
from benchmarks.measure import Line, at_most, timed, versus
from irm import services
from irm.domain import clock
from irm.domain.interaction import InteractionDraft

_TIMES: Final = 60
_BODY: Final = "She likes the spring idea, asks for the brief and a sample; 다음 주에 다시 연락"


def run(bench: Bench) -> Iterator[Line]:
    """Measure with all people and with a hundredth of them: one touch must not cost more among many.

    Each side has a file of its own: what somebody else writes has SQLite forget every page it holds in memory.
    """
    with bench.copy() as home, bench.copy() as other:
        yield from _measured(bench, home, other)
    with bench.copy(bench.people // 100) as home:
        store = services.store.open_store(paths_of(home))
        try:
            few = timed(_saving(store, bench.people // 100), clock=bench.clock, times=_TIMES)
        finally:
            store.close()
    yield Line(f"P5 save a touch, {bench.people // 100:,} people", few.words)


def _measured(bench: Bench, home: Path, other: Path) -> Iterator[Line]:
    store = services.store.open_store(paths_of(home))
    raw = connect(other)
    try:
        save = _saving(store, bench.people)
        timed(save, clock=bench.clock, times=5)
        mine, peer = versus([save], [_replaying(raw, bench.people)], clock=bench.clock, times=_TIMES)
        redone, undone = versus([store.redo], [store.undo], clock=bench.clock, times=_TIMES)
    finally:
        store.close()
        raw.close()
    yield at_most("P5 save a touch", mine, peer, 4, name="raw")
    yield Line("P5 undo of it", undone.words)
    yield Line("P5 redo of it", redone.words)


def _saving(store: Any, people: int) -> Callable[[], object]:
    rng = Random(5)

    def save() -> object:
        draft = InteractionDraft(
            influencer_id=rng.randint(1, people),
            happened_at=clock.now(),
            channel="email",
            direction="out",
            body=_BODY,
        )
        return store.write("touch.add", partial(services.interactions.save, draft=draft), subject="Somebody")

    return save


def _replaying(raw: Any, people: int) -> Callable[[], object]:
    """Return the same work by hand: a touch, its facts, its words, and a step of one row."""
    rng = Random(6)
    number = iter(range(1_000_000))

    def save() -> None:
        person, nth = rng.randint(1, people), next(number)
        raw.execute("BEGIN IMMEDIATE")
        touch = raw.execute(
            "INSERT INTO interaction (uid, influencer_id, happened_at, channel, direction, body, created_at)"
            " VALUES (?, ?, '2030-01-01T00:00:00Z', 'email', 'out', ?, '2030-01-01T00:00:00Z') RETURNING id",
            (f"replayed-{nth}", person, _BODY),
        ).fetchone()[0]
        raw.execute(
            "UPDATE influencer_fact SET last_contact = '2030-01-01T00:00:00Z', turn = 'theirs' WHERE id = ?", (person,)
        )
        raw.execute("INSERT INTO text_index (rowid, body) VALUES (?, ?)", (touch * 2 + 1, _BODY))
        taken = raw.execute("PRAGMA user_version").fetchone()[0] + 1
        raw.execute(f"PRAGMA user_version = {taken}")
        step = raw.execute(
            "INSERT INTO step (stamp, label, subject, made_at, size) VALUES (?, 'touch.add', 'Somebody', '', 1)"
            " RETURNING id",
            (taken,),
        ).fetchone()[0]
        raw.execute(
            "INSERT INTO step_row (step_id, layout_id, kind, first_id, last_id)"
            " VALUES (?, (SELECT id FROM step_layout WHERE table_name = 'interaction'), 1, ?, ?)",
            (step, touch, touch),
        )
        raw.execute("COMMIT")

    return save
