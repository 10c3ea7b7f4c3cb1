"""Whom a search text means, for `search` and `export --query`."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from irm import services
from irm.domain import clock, query
from irm.domain.listing import ListSpec

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def ids(session: Session, text: str) -> array[int]:
    """Return the people found, by name; everybody for an empty text, nobody for one that holds nothing to look for."""
    if text.strip() and query.parse(text).is_empty:
        return array("q")
    return services.influencers.ids(session, ListSpec(query=text), today=clock.today())
