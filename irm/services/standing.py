"""How accounts and people stand among the user's own, or against the benchmarks; see `domain/standing.py`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from irm.db import account_standing
from irm.db.engine import raw_connection
from irm.domain.standing import Benchmark, Standing, standing


def of_accounts(session: Session, influencer_id: int) -> dict[int, Standing]:
    """Return how the accounts of a person stand, by account."""
    raw = raw_connection(session)
    known = account_standing.benchmarks(raw)
    rows = account_standing.accounts(raw, influencer_id)
    return {account_id: _standing(known, row) for account_id, *row in rows}


def of_people(session: Session, influencer_ids: Sequence[int]) -> dict[int, Standing]:
    """Return how the largest account of each person stands; people without any account are left out."""
    raw = raw_connection(session)
    known = account_standing.benchmarks(raw)
    rows = account_standing.people(raw, influencer_ids)
    return {influencer_id: _standing(known, row) for influencer_id, *row in rows}


def _standing(known: dict[tuple[str, str, str], Benchmark], row: Sequence[Any]) -> Standing:
    platform, tier, formula, rate, below, equal, total = row
    benchmark = known.get((platform, tier, formula)) or known.get((platform, "", formula))
    return standing(platform, tier, rate, below=below, equal=equal, total=total, benchmark=benchmark)
