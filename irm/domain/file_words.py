"""What the open file says that stands all over the window: names of stages, colours of tags, the user's own fields."""

from __future__ import annotations

from dataclasses import dataclass

from irm.domain.own_fields import OwnField
from irm.domain.stages import StageName


@dataclass(frozen=True, slots=True)
class FileWords:
    """The stages, the colours of tags by folded name, the own fields that are not hidden."""

    stages: tuple[StageName, ...] = ()
    colours: tuple[tuple[str, str], ...] = ()
    own_fields: tuple[OwnField, ...] = ()
