"""The words for what becomes of a row: its chip, why, and what changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from irm.domain.influencer import COUNTS
from irm.ui.base.cells import isolated
from irm.ui.dialogs.import_fields import field_name
from irm.ui.words import formats, messages, names
from irm.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm.domain.candidate import FieldChange, Verdict

translate = QCoreApplication.translate

METRICS: Final = frozenset(COUNTS)
TONES: Final = {"new": "green", "update": "blue", "same": "neutral", "duplicate": "amber", "rejected": "red"}
CHIPS: Final = {
    "new": QT_TRANSLATE_NOOP("ImportVerdicts", "New"),
    "update": QT_TRANSLATE_NOOP("ImportVerdicts", "Updated"),
    "same": QT_TRANSLATE_NOOP("ImportVerdicts", "Unchanged"),
    "duplicate": QT_TRANSLATE_NOOP("ImportVerdicts", "Possible duplicate"),
    "rejected": QT_TRANSLATE_NOOP("ImportVerdicts", "Rejected"),
}


def reason(verdict: Verdict) -> str:
    """Return why, and whom the row meets."""
    if verdict.problems:
        return " ".join(messages.problem(problem) for problem in verdict.problems)
    if verdict.kind not in ("update", "same") or not verdict.matched_name:
        return ""
    if verdict.matched_line and verdict.kind == "update":
        words = translate("ImportVerdicts", "Adds to {name}, whom line {line} brings.")
    elif verdict.matched_line:
        words = translate("ImportVerdicts", "Line {line} brings {name} with all of this.")
    elif verdict.keeps_name and verdict.kind == "update":
        words = translate("ImportVerdicts", "Adds to {name}, who is in your list and keeps that name.")
    elif verdict.keeps_name:
        words = translate("ImportVerdicts", "{name} is in your list with all of this, and keeps that name.")
    elif verdict.kind == "update":
        words = translate("ImportVerdicts", "Adds to {name}, who is in your list.")
    else:
        words = translate("ImportVerdicts", "{name} is in your list with all of this.")
    line = formats.number(verdict.matched_line)
    return words.replace("{line}", line).replace("{name}", isolated(verdict.matched_name))


def change_words(change: FieldChange) -> tuple[str, str, str]:
    """Return what a field is called, what it said and what it says then, in the user's words."""
    old, new = change.old, change.new
    if change.field == "stage":
        old, new = names.stage(old), names.stage(new)
    elif change.field == "kind":
        old, new = names.kind(old), names.kind(new)
    elif change.field.partition(":")[0] in METRICS:
        old, new = (formats.number(int(text)) if text.isdecimal() else text for text in (old, new))
    return field_name(change.field), old, new
