"""People as vCard 4.0 (RFC 6350, profiles as RFC 9554 has them)."""

from __future__ import annotations

from typing import BinaryIO

from sqlalchemy.orm import Session

from irm.services.exports.job import ExportOptions, Progress, Selection, Written
from irm.services.exports.vcard_file import write_cards


def write(
    session: Session,
    file: BinaryIO,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> Written:
    """Write the cards of the selected people; no option applies."""
    return write_cards(session, file, selection=selection, progress=progress, is_new=True)
