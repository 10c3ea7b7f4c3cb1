"""A file of vCards, whatever their version."""

from __future__ import annotations

from typing import BinaryIO, Final

from sqlalchemy.orm import Session

from irm.db import own_values
from irm.db.bulk_read import ACCOUNTS, AFFINITY, CONTACTS, OWN_VALUES, SPEAKERS, TAGS, TOLD
from irm.db.engine import raw_connection
from irm.services.exports.job import Progress, Selection, Written, people
from irm.services.exports.vcard_card import card

_PARTS: Final = frozenset((ACCOUNTS, AFFINITY, CONTACTS, TAGS, TOLD, SPEAKERS, OWN_VALUES))


def write_cards(
    session: Session, file: BinaryIO, *, selection: Selection, progress: Progress | None, is_new: bool
) -> Written:
    """Write one card per selected person, those in the trash left out."""
    count = 0
    own = own_values.fields(raw_connection(session))
    for record in people(session, selection, parts=_PARTS, with_trashed=False, progress=progress):
        file.write(card(record, own, is_new=is_new))
        count += 1
    return Written(count)
