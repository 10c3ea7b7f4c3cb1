"""Finds the made-up people who are still in the list, and takes them out again with all that came along.

Every start asks whether they are there: what takes them out is imported only when they go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy.orm import Session

from irm import services
from irm.db import lookups
from irm.db.engine import raw_connection
from irm.domain import clock

if TYPE_CHECKING:
    from irm.services.store import Done, Store, Undone

LABEL: Final = "demo"
_TRASH: Final = "person.trash"


def is_there(session: Session) -> bool:
    """Say whether anybody made up is in the list."""
    return bool(lookups.added_by(raw_connection(session), LABEL, "influencer", limit=1))


def remove(store: Store, subject: str) -> Done[Any] | Undone | None:
    """Take the demo data out: as if it had never been where nothing was done since, else into the trash.

    `subject` names the people in the undo step of the second case; None where another process was faster.
    """
    if store.peek().undo_label == LABEL:
        return store.undo()
    return store.write(_TRASH, _trash, subject=subject)


def _trash(session: Session) -> int:
    raw, now = raw_connection(session), clock.now()
    services.campaigns.trash(session, lookups.added_by(raw, LABEL, "campaign"), now=now)
    services.representatives.trash(session, lookups.added_by(raw, LABEL, "representative"), now=now)
    return services.influencers.trash(session, lookups.added_by(raw, LABEL, "influencer"), now=now)
