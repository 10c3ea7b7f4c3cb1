"""The relationship stages as the file has them: their order, the names a user gave them, which are hidden."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage; an empty `name` means the program's own word for the code. `people` are those in it, the trash too."""

    id: int
    code: str
    name: str
    is_hidden: bool
    people: int


@dataclass(frozen=True, slots=True)
class StageName:
    """What a list needs to offer a stage: its code, the name a user gave it ("" for none), whether it is hidden."""

    code: str
    name: str = ""
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class StageChange:
    """When a person came into a stage."""

    id: int
    stage: str
    changed_at: datetime
