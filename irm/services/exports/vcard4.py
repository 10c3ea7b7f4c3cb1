"""People as vCard 4.0 (RFC 6350, profiles as RFC 9554 has them)."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from irm.services.exports.job import ExportOptions, ExportResult, Progress, Selection
from irm.services.exports.vcard_file import write_cards


def write(
    session: Session,
    path: Path,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> ExportResult:
    """Write the cards of the selected people; no option applies."""
    return write_cards(session, path, selection=selection, progress=progress, is_new=True)
