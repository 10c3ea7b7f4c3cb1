"""The words a search can be made of, as the data file has them: fields, stages, own fields, tags, values in use."""

from __future__ import annotations

from sqlalchemy.orm import Session

from irm.db import query_vocabulary
from irm.db.engine import raw_connection
from irm.domain.query_fields import Vocabulary


def vocabulary(session: Session) -> Vocabulary:
    """Return what can be typed into the search field, for completion and the filter builder."""
    return query_vocabulary.read(raw_connection(session), with_words=True)
