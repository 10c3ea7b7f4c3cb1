"""The words a search can be made of, as the data file has them: fields, stages, own fields, tags, values in use."""

from __future__ import annotations

from sqlalchemy.orm import Session

from irm.db import people_keys, query_vocabulary
from irm.db.engine import raw_connection
from irm.domain.query_fields import Vocabulary


def fields(session: Session) -> Vocabulary:
    """Return what a query can ask for, without the values in use of text fields: what reading one needs."""
    return query_vocabulary.read(raw_connection(session))


def prepare(session: Session) -> Vocabulary:
    """Return the vocabulary, and read the search keys, so that the first key stroke need not wait for them."""
    people_keys.of(session.info, raw_connection(session), in_trash=False)
    return vocabulary(session)


def vocabulary(session: Session) -> Vocabulary:
    """Return what can be typed into the search field, for completion and the filter builder."""
    return query_vocabulary.read(raw_connection(session), with_words=True)
