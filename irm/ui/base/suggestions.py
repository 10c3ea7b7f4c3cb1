"""What letters typed into a line may mean: the work that looks it up, for the reading thread."""

from __future__ import annotations

from typing import Final

from irm import services
from irm.domain import clock
from irm.domain.listing import ListSpec
from irm.services.session import Session
from irm.ui.widgets.pick_line import Suggestion

_MOST: Final = 12


def people_like(typed: str, session: Session) -> list[Suggestion]:
    """Return the people that letters may mean."""
    today = clock.today()
    ids = services.influencers.ids(session, ListSpec(query=typed), today=today)[:_MOST]
    rows = services.influencers.rows(session, ids, today=today)
    return [(row.id, row.name, f"@{row.handle}" if row.handle else "") for row in rows]


def representatives_like(typed: str, session: Session) -> list[Suggestion]:
    """Return the representatives that letters may mean."""
    return services.representatives.named_like(session, typed)
