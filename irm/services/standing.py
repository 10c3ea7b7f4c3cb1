"""How accounts and people stand among the user's own, or against the benchmarks; see `domain/standing.py`."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from irm.db import account_standing
from irm.db.engine import raw_connection
from irm.domain.standing import Standing


def of_accounts(session: Session, influencer_id: int) -> dict[int, Standing]:
    """Return how the accounts of a person stand, by account."""
    raw = raw_connection(session)
    peers = account_standing.Peers(raw)
    return {key: peers.standing(group, rate) for key, group, rate in account_standing.accounts(raw, influencer_id)}


def formulas_of(session: Session, influencer_ids: Sequence[int]) -> tuple[str, ...]:
    """Return by which formulas the rates of people were computed: with two of them their rates cannot be compared."""
    return tuple(account_standing.formulas(raw_connection(session), influencer_ids))


def of_people(session: Session, influencer_ids: Sequence[int]) -> dict[int, Standing]:
    """Return how the largest account of each person stands; people without any account are left out."""
    raw = raw_connection(session)
    peers = account_standing.Peers(raw)
    return {key: peers.standing(group, rate) for key, group, rate in account_standing.people(raw, influencer_ids)}
