"""Where accounts stand among those like them: ranks read off the index over account_fact, nothing stored.

What is counted here becomes a `Standing` in the services; a list sorted by standing takes its places from here.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from typing import Any, Final

from irm.db.driver import Connection
from irm.domain.standing import ENOUGH, PLACES, Benchmark, Standing, standing

_PEERS: Final = (
    "FROM account_fact WHERE is_trashed = 0 AND rate IS NOT NULL AND platform = ? AND tier = ? AND formula = ?"
)
_ALL_PEERS: Final = (
    "SELECT platform, tier, formula, json_group_array(rate)"
    " FROM (SELECT platform, tier, formula, rate FROM account_fact WHERE is_trashed = 0 AND rate IS NOT NULL"
    " ORDER BY platform, tier, formula, rate) GROUP BY platform, tier, formula"
)
_ALL_PEOPLE: Final = (
    "SELECT platform, tier, rate_formula, json_group_array(id), json_group_array(rate) FROM influencer_fact"
    " WHERE is_trashed = 0 AND rate IS NOT NULL GROUP BY platform, tier, rate_formula"
)

Group = tuple[str, str, str]
"""Platform, tier and formula: what accounts must share to be alike."""


class Peers:
    """Counts accounts that are alike; every group is counted once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._totals: dict[Group, int] = {}
        self._benchmarks = benchmarks(connection)

    def standing(self, group: Group, rate: float | None) -> Standing:
        """Return how a rate stands in its group; two look-ups in the index for each."""
        platform, tier, _ = group
        if rate is None or not tier:
            return Standing(platform, tier)
        if group not in self._totals:
            self._totals[group] = self._count("", group)
        below = self._count(" AND rate < ?", (*group, rate))
        equal = self._count(" AND rate = ?", (*group, rate))
        total, benchmark = self._totals[group], benchmark_of(self._benchmarks, group)
        return standing(platform, tier, rate, below=below, equal=equal, total=total, benchmark=benchmark)

    def _count(self, condition: str, values: tuple[Any, ...]) -> int:
        return int(self._connection.execute(f"SELECT count(*) {_PEERS}{condition}", values).fetchone()[0])


def accounts(connection: Connection, influencer_id: int) -> list[tuple[int, Group, float | None]]:
    """Return the accounts of a person: id, group, rate; no rate for somebody in the trash."""
    rows = connection.execute(
        "SELECT id, platform, tier, formula, iif(is_trashed, NULL, rate) FROM account_fact WHERE influencer_id = ?",
        (influencer_id,),
    )
    return [(key, (platform, tier, formula), rate) for key, platform, tier, formula, rate in rows]


def people(connection: Connection, ids: Iterable[int]) -> list[tuple[int, Group, float | None]]:
    """Return the largest account of each person, as `accounts` does with the person's id."""
    rows = connection.execute(
        "SELECT id, platform, tier, rate_formula, iif(is_trashed, NULL, rate) FROM influencer_fact"
        " WHERE id IN (SELECT value FROM json_each(?)) AND platform <> ''",
        (json.dumps(list(ids)),),
    )
    return [(key, (platform, tier, formula), rate) for key, platform, tier, formula, rate in rows]


def formulas(connection: Connection, ids: Iterable[int]) -> list[str]:
    """Return the formulas of the largest accounts of people, in order of their names."""
    rows = connection.execute(
        "SELECT DISTINCT rate_formula FROM influencer_fact WHERE rate IS NOT NULL"
        " AND id IN (SELECT value FROM json_each(?)) ORDER BY 1",
        (json.dumps(list(ids)),),
    )
    return [formula for (formula,) in rows]


def benchmarks(connection: Connection) -> dict[Group, Benchmark]:
    """Return the benchmarks by platform, tier and formula."""
    rows = connection.execute("SELECT platform, tier, formula, below, good, source, year FROM benchmark")
    return {(row[0], row[1], row[2]): Benchmark(*row) for row in rows}


def benchmark_of(known: dict[Group, Benchmark], group: Group) -> Benchmark | None:
    """Return the benchmark of a group: that of its tier, else the one for all tiers."""
    platform, _, formula = group
    return known.get(group) or known.get((platform, "", formula))


def places(connection: Connection) -> dict[int, float]:
    """Return by what everybody is sorted (`Standing.place`), those without a place left out.

    Read as one text per group and ranked here: the same by window functions took three times as long.
    """
    known = benchmarks(connection)
    rates = {(row[0], row[1], row[2]): json.loads(row[3]) for row in connection.execute(_ALL_PEERS)}
    found: dict[int, float] = {}
    for platform, tier, formula, ids, theirs in connection.execute(_ALL_PEOPLE):
        group = (platform, tier, formula)
        place_of = _placing(group, rates[group], benchmark_of(known, group))
        if place_of is not None:
            found |= zip(json.loads(ids), map(place_of, json.loads(theirs)), strict=True)
    return found


def _placing(group: Group, peers: list[float], benchmark: Benchmark | None) -> Callable[[float], float] | None:
    """Return how rates of a group are placed, None where nothing can be said of them."""
    total = len(peers)
    if not group[1] or (total < ENOUGH and benchmark is None):
        return None
    if total >= ENOUGH:
        # `percentile` of below = left and equal = right - left, in place: it is asked for every account there is.
        return lambda rate: (bisect_left(peers, rate) + bisect_right(peers, rate)) / 2 / total
    assert benchmark is not None
    return lambda rate: PLACES[benchmark.level(rate)]
