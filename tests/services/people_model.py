"""What the list should show about people, computed by a plain program from the records alone."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from irm.db.models import Base
from irm.domain import metrics, text
from irm.domain.influencer import Metrics

Tables = dict[str, list[tuple[Any, ...]]]
Row = dict[str, Any]
Named = dict[str, list[Row]]
COUNTS = ("followers", "avg_views", "avg_likes", "avg_comments", "avg_shares", "avg_saves", "posts_counted")
BROKEN = {"ghosted": 2, "late": 1, "off_brief": 1, "praise": 0}


def named(tables: Tables) -> Named:
    """Return the rows of every table of records by column name."""
    columns = {name: [column.name for column in table.columns] for name, table in Base.metadata.tables.items()}
    return {
        name: [dict(zip(columns[name], row, strict=True)) for row in rows]
        for name, rows in tables.items()
        if name in columns
    }


def expected_facts(tables: Tables) -> list[tuple[Any, ...]]:
    """Return the rows that influencer_fact should hold, in the order of their ids."""
    rows = named(tables)
    positions = {row["id"]: row["position"] for row in rows["stage"]}
    return [_facts(person, rows, positions) for person in rows["influencer"]]


def expected_account_facts(tables: Tables) -> list[tuple[Any, ...]]:
    """Return the rows that account_fact should hold, in the order of their ids."""
    rows = named(tables)
    trashed = {row["id"]: row["trashed_at"] is not None for row in rows["influencer"]}
    found = []
    for account in rows["social_account"]:
        latest = _latest(account["id"], rows)
        rate, formula = _rate(account, latest)
        followers = latest["followers"] if latest else None
        who = account["influencer_id"]
        taken_on = latest["taken_on"] if latest else None
        tier = _tier(followers, rows)
        found.append((account["id"], who, account["platform"], tier, followers, rate, formula, taken_on, trashed[who]))
    return found


def _facts(person: Row, rows: Named, positions: dict[int, int]) -> tuple[Any, ...]:
    key = person["id"]
    accounts = [row for row in rows["social_account"] if row["influencer_id"] == key]
    best = min(accounts, key=lambda row: _rank(row, rows), default=None)
    latest = _latest(best["id"], rows) if best else None
    rate, formula = _rate(best, latest) if best else (None, "")
    followers = latest["followers"] if latest else None
    last = _last_talk(key, rows)
    step = _next_step(key, rows)
    last_on = _day(last) if last else None
    rhythm = person["rhythm_days"]
    is_lost = last_on is not None and rhythm is not None
    turn = {"in": "ours", "out": "theirs"}[last["direction"]] if last and not last["needs_no_reply"] else ""
    return (
        key,
        int(person["trashed_at"] is not None),
        text.fold(person["sort_name"] or person["display_name"]),
        best["platform"] if best else "",
        best["handle"] if best else "",
        (best["canonical"] or "") if best else "",
        len(accounts),
        followers,
        rate,
        formula,
        positions[person["stage_id"]],
        text.fold(person["country"]),
        last["happened_at"] if last else None,
        turn,
        step["next_step"] if step else "",
        step["next_due"] if step else None,
        _tier(followers, rows),
        last_on.isoformat() if last_on else None,
        (last_on + timedelta(days=rhythm + 1)).isoformat() if last_on and is_lost else None,
        _reliability(key, rows),
        (person["birthday"] or "")[5:],
    )


def _rate(account: Row, latest: Row | None) -> tuple[float | None, str]:
    if latest is None:
        return None, ""
    return metrics.rate(account["platform"], Metrics(*(latest[name] for name in COUNTS)))


def _tier(followers: int | None, rows: Named) -> str:
    limits = next((row["value"] for row in rows["data_setting"] if row["key"] == "tier_limits"), None)
    return metrics.tier(followers, tuple(json.loads(limits)) if limits else metrics.DEFAULT_LIMITS)


def _day(touch: Row) -> date:
    moment = datetime.fromisoformat(touch["happened_at"])
    return moment.astimezone(ZoneInfo(touch["zone"])).date() if touch["zone"] else moment.date()


def _reliability(key: int, rows: Named) -> float | None:
    kinds = [row["kind"] for row in rows["incident"] if row["influencer_id"] == key]
    weight = sum(BROKEN[kind] or 1 for kind in kinds)
    return kinds.count("praise") / weight if weight else None


def _latest(account_id: int, rows: Named) -> Row | None:
    found = [row for row in rows["metric_snapshot"] if row["account_id"] == account_id]
    return max(found, key=lambda row: (row["taken_on"], row["id"]), default=None)


def _rank(account: Row, rows: Named) -> tuple[int, int]:
    latest = _latest(account["id"], rows)
    followers = None if latest is None else latest["followers"]
    return (1 if followers is None else -followers), account["id"]


def _last_talk(key: int, rows: Named) -> Row | None:
    talks = [row for row in rows["interaction"] if row["influencer_id"] == key and row["direction"] != "none"]
    return max(talks, key=lambda row: (row["happened_at"], row["id"]), default=None)


def _next_step(key: int, rows: Named) -> Row | None:
    still_open = [
        row
        for row in rows["interaction"]
        if row["influencer_id"] == key and not row["is_next_done"] and (row["next_step"] or row["next_due"])
    ]
    newest_first = sorted(still_open, key=lambda row: (row["happened_at"], row["id"]), reverse=True)
    return min(newest_first, key=lambda row: row["next_due"] or "9999-99-99", default=None)
