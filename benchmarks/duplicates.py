"""P10: the search for doubles over the whole list, what it finds of those planted, and 500 merges with their undo.

3 % doubles are planted: typing mistakes, names in other letters, handles that moved. Peer: rapidfuzz over all pairs of
names, measured on a sample of rows and counted up to all of them, once with its plain ratio, which would miss turned
names, and once with sorted words. A tenth of the people shows how the work grows. Last the warning while somebody new
is typed, letter by letter.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from rapidfuzz import fuzz, process
from sqlalchemy.orm import Session

from benchmarks.data import Bench, paths_of
from benchmarks.doubles import PLANTS, Planted, plant
from benchmarks.measure import Line, Sample, shown, timed
from irm import services
from irm.db import changelog
from irm.db.engine import raw_connection
from irm.domain import clock
from irm.domain.influencer import InfluencerDraft
from irm.services.duplicates import Pair
from irm.services.store import Store

SHARE: Final = 0.03
_ROWS: Final = 100
_PEER: Final = 1 / 20
_EXPONENT: Final = 1.3
_MERGED: Final = 500
_PAUSE: Final = 0.02
_RECALL, _PRECISION = 0.88, 0.8


@dataclass(frozen=True, slots=True)
class Found:
    """How good a scan was against what was planted."""

    recall: float
    precision: float
    exact_right: float
    by_plant: dict[str, float]


def compare(planted: list[Planted], pairs: list[Pair]) -> Found:
    """Return recall, precision, the precision of what is exact, and recall by how doubles were made."""
    wanted = {_key(one.original, one.double): one.how for one in planted}
    got = {_key(pair.first, pair.second): pair.is_exact for pair in pairs}
    hits = wanted.keys() & got.keys()
    exact = [key for key, is_exact in got.items() if is_exact]
    by_plant = {}
    for how in PLANTS:
        of_kind = [key for key, made in wanted.items() if made == how]
        by_plant[how] = len(hits & set(of_kind)) / max(1, len(of_kind))
    return Found(
        len(hits) / max(1, len(wanted)),
        len(hits) / max(1, len(got)),
        sum(key in wanted for key in exact) / max(1, len(exact)),
        by_plant,
    )


def run(bench: Bench) -> Iterator[Line]:
    """Measure with a tenth of the people and with all of them."""
    seconds: dict[int, float] = {}
    for people in (bench.people // 10, bench.people):
        with bench.empty() as home:
            store, planted = _filled(home, people)
            try:
                kept: list[Pair] = []
                sample = timed(partial(_scan, store, kept), clock=bench.clock, times=1)
                seconds[people] = sample.p50
                if people == bench.people:
                    yield from _against_all_pairs(bench, store, sample.p50)
                    yield from _quality(compare(planted, kept))
                    yield from _while_typing(bench, store)
                    yield from _merged(bench, store, planted)
            finally:
                store.close()
    small, large = (seconds[people] for people in sorted(seconds))
    exponent = math.log(large / small) / math.log(10)
    thing = f"P10 growth from {bench.people // 10:,} to {bench.people:,} people"
    yield Line(thing, f"exponent {exponent:.2f}", shown(small), "", f"<= {_EXPONENT}", exponent <= _EXPONENT)


def _scan(store: Store, kept: list[Pair]) -> None:
    kept[:] = store.read(services.duplicates.scan)


def _filled(home: Path, people: int) -> tuple[Store, list[Planted]]:
    store = services.store.open_store(paths_of(home))
    plan = services.demo.DemoPlan(round(people / (1 + SHARE)), people)
    store.write("demo", partial(services.demo.add, plan=plan, today=clock.today()))
    planted = store.write("plant", lambda session: plant(raw_connection(session), SHARE)).value
    return store, planted


def _against_all_pairs(bench: Bench, store: Store, seconds: float) -> Iterator[Line]:
    names = store.examine(
        lambda raw: [name for (name,) in raw.execute("SELECT irm_fold(display_name) FROM influencer")]
    )

    def rows(scorer: Any) -> None:
        for name in names[:: max(1, len(names) // _ROWS)][:_ROWS]:
            process.extract(name, names, scorer=scorer, processor=None, score_cutoff=85, limit=None)

    for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
        peer = timed(partial(rows, scorer), clock=bench.clock, times=1).p50 * len(names) / _ROWS / 2
        ratio = seconds / peer
        thing = f"P10 scan of {bench.people:,} people"
        note = f"all pairs, {scorer.__name__} {shown(peer)}"
        yield Line(thing, shown(seconds), note, f"{ratio:.3f}", f"<= {_PEER}", ratio <= _PEER)


def _while_typing(bench: Bench, store: Store) -> Iterator[Line]:
    names = store.examine(
        lambda raw: [name for (name,) in raw.execute("SELECT display_name FROM influencer ORDER BY uid LIMIT 60")]
    )
    drafts = [InfluencerDraft(display_name=name[:length]) for name in names for length in range(1, len(name) + 1)]

    def work(session: Session) -> list[float]:
        seconds = []
        for draft in (drafts[-1], *drafts):
            before = bench.clock()
            services.duplicates.like(session, draft)
            seconds.append(bench.clock() - before)
        return seconds

    first, *others = store.read(work)
    sample = Sample(tuple(others))
    thing = f"warning while typing, {len(drafts)} key strokes"
    note = f"the first {shown(first)}, {shown(max(sample.seconds))} at most"
    is_ok = sample.p95 <= _PAUSE
    yield Line(thing, sample.words, note, "", f"p95 at most {shown(_PAUSE)}", is_ok)


def _quality(found: Found) -> Iterator[Line]:
    kinds = ", ".join(f"{how} {share:.3f}" for how, share in found.by_plant.items())
    yield Line(
        "P10 recall of planted doubles", f"{found.recall:.3f}", kinds, "", f">= {_RECALL}", found.recall >= _RECALL
    )
    yield Line("P10 precision", f"{found.precision:.3f}", "", "", f">= {_PRECISION}", found.precision >= _PRECISION)
    yield Line("P10 precision of exact pairs", f"{found.exact_right:.3f}", "", "", ">= 0.99", found.exact_right >= 0.99)


def _merged(bench: Bench, store: Store, planted: list[Planted]) -> Iterator[Line]:
    pairs = [(one.original, one.double) for one in planted[:_MERGED]]
    before = _rows(store)
    merge = partial(services.merging_people.merge_all, pairs=pairs)
    merged = timed(lambda: store.write("person.merge", merge), clock=bench.clock, times=1)
    is_changed = _rows(store) != before
    undone = timed(store.undo, clock=bench.clock, times=1)
    is_equal = is_changed and _rows(store) == before
    said = "tables equal" if is_equal else "tables DIFFER"
    yield Line(f"merge of {len(pairs)} pairs", merged.words, "one step", "", "30 s", merged.p50 <= 30)
    yield Line(f"undo of {len(pairs)} merges", undone.words, said, "", "tables equal", is_equal)


def _rows(store: Store) -> dict[str, int]:
    """Return a number for the content of every table, the log left out."""

    def work(raw: Any) -> dict[str, int]:
        names = [*changelog.logged_tables(raw), "influencer_fact", "account_fact", "payment_fact", "person_key"]
        return {name: hash(tuple(raw.execute(f'SELECT * FROM "{name}" ORDER BY id'))) for name in names}

    return store.examine(work)


def _key(one: int, other: int) -> tuple[int, int]:
    return min(one, other), max(one, other)
