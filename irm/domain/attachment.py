"""A file that belongs to a person, or to one touch or cooperation with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """The content of a file that lies in the data folder now; `name` is safe to be a file's name."""

    name: str
    sha256: str
    size: int
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """One file of a person; `interaction_id` says of which touch, `cooperation_id` of which cooperation.

    `is_missing` says that its content is not there.
    """

    id: int
    influencer_id: int
    interaction_id: int | None
    name: str
    size: int
    media_type: str
    added_at: datetime
    sha256: str
    is_missing: bool
    cooperation_id: int | None = None
