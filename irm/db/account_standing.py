"""Where accounts stand among those like them: ranks read off the index over account_fact, nothing stored."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from irm.domain.standing import ENOUGH, PLACES, Benchmark

_ALIKE: Final = (
    "SELECT count(*) FROM account_fact AS p WHERE p.is_trashed = 0 AND p.rate IS NOT NULL"
    " AND p.platform = a.platform AND p.tier = a.tier AND p.formula = a.{formula}"
)
_RANKS: Final = (
    "a.platform, a.tier, a.{formula}, iif(a.is_trashed, NULL, a.rate),"
    f" ({_ALIKE} AND p.rate < a.rate), ({_ALIKE} AND p.rate = a.rate), ({_ALIKE})"
)


def accounts(connection: Any, influencer_id: int) -> list[tuple[Any, ...]]:
    """Return the accounts of a person: id, platform, tier, formula, rate, peers below, equal, and in all."""
    ranks = _RANKS.format(formula="formula")
    query = f"SELECT a.id, {ranks} FROM account_fact AS a WHERE a.influencer_id = ?"
    rows: list[tuple[Any, ...]] = connection.execute(query, (influencer_id,)).fetchall()
    return rows


def people(connection: Any, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return the largest account of each person, as `accounts` does with the person's id first."""
    ranks = _RANKS.format(formula="rate_formula")
    among = "a.id IN (SELECT value FROM json_each(?))"
    query = f"SELECT a.id, {ranks} FROM influencer_fact AS a WHERE a.platform <> '' AND {among}"
    rows: list[tuple[Any, ...]] = connection.execute(query, (json.dumps(list(ids)),)).fetchall()
    return rows


def benchmarks(connection: Any) -> dict[tuple[str, str, str], Benchmark]:
    """Return the benchmarks by platform, tier and formula."""
    rows = connection.execute("SELECT platform, tier, formula, below, good, source, year FROM benchmark")
    return {(row[0], row[1], row[2]): Benchmark(*row) for row in rows}


PLACED: Final = f"""
WITH alike AS (
    SELECT platform, tier, formula, rate, count(*) AS equal FROM account_fact
    WHERE is_trashed = 0 AND rate IS NOT NULL GROUP BY platform, tier, formula, rate),
ranked AS (
    SELECT platform, tier, formula, rate, equal,
           sum(equal) OVER (PARTITION BY platform, tier, formula ORDER BY rate) AS upto,
           sum(equal) OVER (PARTITION BY platform, tier, formula) AS total FROM alike),
placed AS MATERIALIZED (
    SELECT platform AS its_platform, tier AS its_tier, formula AS its_formula, rate AS its_rate,
           CASE WHEN tier = '' THEN NULL WHEN total >= {ENOUGH} THEN (upto - equal / 2.0) / total
                ELSE (SELECT CASE WHEN r.rate >= b.good THEN {PLACES["good"]!r} WHEN r.rate >= b.below
                                  THEN {PLACES["average"]!r} ELSE {PLACES["low"]!r} END
                      FROM benchmark AS b WHERE b.platform = r.platform AND b.tier IN (r.tier, '')
                      AND b.formula = r.formula ORDER BY b.tier DESC LIMIT 1) END AS place
    FROM ranked AS r)"""
"""Every rate that occurs with its place among those like it: what a list is sorted by (`Standing.place`)."""

JOIN: Final = (
    "LEFT JOIN placed ON its_platform = platform AND its_tier = tier AND its_formula = rate_formula"
    " AND its_rate = rate AND is_trashed = 0"
)
