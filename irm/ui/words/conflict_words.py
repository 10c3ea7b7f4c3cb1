"""Why a booking or a re-use should not be, in the language in force."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from irm.domain.rights import Conflict
from irm.ui.words import formats, messages


def conflict_words(found: Conflict) -> str:
    """Return the sentence of a conflict, with whose right it is and until when."""
    right = found.right
    anybody = QCoreApplication.translate("Rights", "anybody else")
    open_end = QCoreApplication.translate("Rights", "further notice")
    until = right.draft.ends_on if right is not None else None
    details: dict[str, object] = {
        "name": right.name if right is not None else "",
        "campaign": right.campaign if right is not None else "",
        "category": (right.draft.category if right is not None else "") or anybody,
        "until": formats.day(until) if until is not None else open_end,
    }
    return messages.filled(found.code, details)
