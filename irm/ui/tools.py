"""What every action needs: the way to the store, and the way to say what happened."""

from __future__ import annotations

from dataclasses import dataclass

from irm.ui.notices import Notices
from irm.ui.runner import Runner


@dataclass(frozen=True, slots=True)
class Tools:
    """Handed to screens and dialogs by the composition root."""

    runner: Runner
    notices: Notices
