"""An incident or a praise: what a form edits, and what a person's page shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

INCIDENT_KINDS: Final = ("ghosted", "late", "off_brief", "praise")
LONGEST_NOTE: Final = 2_000


@dataclass(frozen=True, slots=True)
class IncidentDraft:
    """What went wrong, or well, on which day; `kind` is one of INCIDENT_KINDS."""

    influencer_id: int
    kind: str
    happened_on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """One incident or praise of a person."""

    id: int
    draft: IncidentDraft
