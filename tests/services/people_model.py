"""What the list should show about people, computed by a plain program from the records alone."""

from __future__ import annotations

from typing import Any

from irm.domain import metrics, text
from irm.domain.influencer import Metrics

Tables = dict[str, list[tuple[Any, ...]]]


def expected_facts(tables: Tables) -> list[tuple[Any, ...]]:
    """Return the rows that influencer_fact should hold, in the order of their ids."""
    positions = {row[0]: row[3] for row in tables["stage"]}
    return [_facts(person, tables, positions) for person in tables["influencer"]]


def _facts(person: tuple[Any, ...], tables: Tables, positions: dict[int, int]) -> tuple[Any, ...]:
    key, _, name, _, _, country, _, _, stage_id = person[:9]
    accounts = [row for row in tables["social_account"] if row[1] == key]
    best = min(accounts, key=lambda row: _rank(row, tables), default=None)
    latest = _latest(best[0], tables) if best else None
    rate: float | None = None
    formula = ""
    if best is not None and latest is not None:
        rate, formula = metrics.rate(best[2], Metrics(*latest[4:11]))
    last = _last_talk(key, tables)
    step = _next_step(key, tables)
    return (
        key,
        int(person[-1] is not None),
        text.fold(name),
        best[2] if best else "",
        best[3] if best else "",
        (best[4] or "") if best else "",
        len(accounts),
        latest[4] if latest else None,
        rate,
        formula,
        positions[stage_id],
        text.fold(country),
        last[3] if last else None,
        {"in": "ours", "out": "theirs"}[last[7]] if last else "",
        step[10] if step else "",
        step[11] if step else None,
    )


def _latest(account_id: int, tables: Tables) -> tuple[Any, ...] | None:
    rows = [row for row in tables["metric_snapshot"] if row[1] == account_id]
    return max(rows, key=lambda row: (row[2], row[0]), default=None)


def _rank(account: tuple[Any, ...], tables: Tables) -> tuple[int, int]:
    latest = _latest(account[0], tables)
    return (-1 if latest is None or latest[4] is None else latest[4]) * -1, account[0]


def _last_talk(key: int, tables: Tables) -> tuple[Any, ...] | None:
    talks = [row for row in tables["interaction"] if row[2] == key and row[7] != "none"]
    return max(talks, key=lambda row: (row[3], row[0]), default=None)


def _next_step(key: int, tables: Tables) -> tuple[Any, ...] | None:
    still_open = [row for row in tables["interaction"] if row[2] == key and not row[12] and (row[10] or row[11])]
    newest_first = sorted(still_open, key=lambda row: (row[3], row[0]), reverse=True)
    return min(newest_first, key=lambda row: row[11] or "9999-99-99", default=None)
