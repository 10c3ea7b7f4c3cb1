"""Sentences for what the core reports: errors, problems of a field, and the names of undo steps.

The English words of every code are in `irm/words/`; here they are translated and filled. Nothing here shows
anything.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from irm import words
from irm.errors import Cancelled, Invalid, IrmError, Problem
from irm.words import QT_TRANSLATE_NOOP

_DONE: Final = {
    "person.merge": QT_TRANSLATE_NOOP("Messages", "Merged into {subject}."),
    "person.not_same": QT_TRANSLATE_NOOP("Messages", "{subject}: kept apart."),
    "person.add": QT_TRANSLATE_NOOP("Messages", "{subject} was added."),
    "person.edit": QT_TRANSLATE_NOOP("Messages", "{subject} was saved."),
    "person.trash": QT_TRANSLATE_NOOP("Messages", "{subject} was moved to the trash."),
    "person.restore": QT_TRANSLATE_NOOP("Messages", "{subject} was taken out of the trash."),
    "representative.add": QT_TRANSLATE_NOOP("Messages", "{subject} was added."),
    "representative.edit": QT_TRANSLATE_NOOP("Messages", "{subject} was saved."),
    "representative.trash": QT_TRANSLATE_NOOP("Messages", "{subject} was moved to the trash."),
    "representative.restore": QT_TRANSLATE_NOOP("Messages", "{subject} was taken out of the trash."),
    "view.add": QT_TRANSLATE_NOOP("Messages", "The view {subject} was saved."),
    "view.edit": QT_TRANSLATE_NOOP("Messages", "The view {subject} was updated."),
    "view.rename": QT_TRANSLATE_NOOP("Messages", "The view is called {subject} now."),
    "view.delete": QT_TRANSLATE_NOOP("Messages", "The view {subject} was deleted."),
    "view.pin": QT_TRANSLATE_NOOP("Messages", "The view {subject} was pinned."),
    "view.unpin": QT_TRANSLATE_NOOP("Messages", "The view {subject} was unpinned."),
    "view.move": QT_TRANSLATE_NOOP("Messages", "The view {subject} was moved."),
    "preset.add": QT_TRANSLATE_NOOP("Messages", "The preset {subject} was saved."),
    "preset.edit": QT_TRANSLATE_NOOP("Messages", "The preset {subject} was updated."),
    "preset.rename": QT_TRANSLATE_NOOP("Messages", "The preset is called {subject} now."),
    "preset.delete": QT_TRANSLATE_NOOP("Messages", "The preset {subject} was deleted."),
    "campaign.add": QT_TRANSLATE_NOOP("Messages", "{subject} was added."),
    "campaign.edit": QT_TRANSLATE_NOOP("Messages", "{subject} was saved."),
    "campaign.trash": QT_TRANSLATE_NOOP("Messages", "{subject} was moved to the trash."),
    "campaign.restore": QT_TRANSLATE_NOOP("Messages", "{subject} was taken out of the trash."),
    "reading.add": QT_TRANSLATE_NOOP("Messages", "A reading of {subject} was added."),
    "reading.edit": QT_TRANSLATE_NOOP("Messages", "The reading of {subject} was saved."),
    "reading.delete": QT_TRANSLATE_NOOP("Messages", "The reading of {subject} was deleted."),
    "field.add": QT_TRANSLATE_NOOP("Messages", "The field {subject} was added."),
    "field.edit": QT_TRANSLATE_NOOP("Messages", "The field {subject} was saved."),
    "field.order": QT_TRANSLATE_NOOP("Messages", "The fields were reordered."),
    "field.hide": QT_TRANSLATE_NOOP("Messages", "The field {subject} was hidden."),
    "field.show": QT_TRANSLATE_NOOP("Messages", "The field {subject} is shown again."),
    "field.delete": QT_TRANSLATE_NOOP("Messages", "The field {subject} was deleted."),
    "tiers.edit": QT_TRANSLATE_NOOP("Messages", "The limits of the tiers were changed."),
    "benchmark.add": QT_TRANSLATE_NOOP("Messages", "A benchmark was added."),
    "benchmark.edit": QT_TRANSLATE_NOOP("Messages", "The benchmark was saved."),
    "benchmark.delete": QT_TRANSLATE_NOOP("Messages", "The benchmark was deleted."),
    "benchmark.reset": QT_TRANSLATE_NOOP("Messages", "The benchmarks are those shipped again."),
    "tag.rename": QT_TRANSLATE_NOOP("Messages", "The tag is called {subject} now."),
    "tag.merge": QT_TRANSLATE_NOOP("Messages", "The tag was merged into {subject}."),
    "tag.colour": QT_TRANSLATE_NOOP("Messages", "The tag {subject} has another colour."),
    "tag.delete": QT_TRANSLATE_NOOP("Messages", "The tag {subject} was deleted."),
    "campaign.copy": QT_TRANSLATE_NOOP("Messages", "{subject} was copied."),
    "persona.edit": QT_TRANSLATE_NOOP("Messages", "The persona {subject} was saved."),
    "slot.add": QT_TRANSLATE_NOOP("Messages", "The slot {subject} was added."),
    "slot.edit": QT_TRANSLATE_NOOP("Messages", "The slot {subject} was saved."),
    "slot.order": QT_TRANSLATE_NOOP("Messages", "The slots of {subject} have another order."),
    "lineup.edit": QT_TRANSLATE_NOOP("Messages", "The terms with {subject} were saved."),
    "touch.add": QT_TRANSLATE_NOOP("Messages", "A contact with {subject} was logged."),
    "touch.edit": QT_TRANSLATE_NOOP("Messages", "The contact with {subject} was saved."),
    "stage.move": QT_TRANSLATE_NOOP("Messages", "{subject} was moved to another stage."),
    "touch.move": QT_TRANSLATE_NOOP("Messages", "The contact was moved to {subject}."),
    "incident.add": QT_TRANSLATE_NOOP("Messages", "An incident with {subject} was noted."),
    "incident.praise": QT_TRANSLATE_NOOP("Messages", "Praise of {subject} was noted."),
    "incident.edit": QT_TRANSLATE_NOOP("Messages", "The incident of {subject} was saved."),
    "incident.delete": QT_TRANSLATE_NOOP("Messages", "The incident of {subject} was deleted."),
    "touch.delete": QT_TRANSLATE_NOOP("Messages", "The contact with {subject} was deleted."),
    "attachment.add": QT_TRANSLATE_NOOP("Messages", "The file was attached to {subject}."),
    "attachment.rename": QT_TRANSLATE_NOOP("Messages", "The file of {subject} was renamed."),
    "attachment.remove": QT_TRANSLATE_NOOP("Messages", "The file was taken off {subject}."),
    "import": QT_TRANSLATE_NOOP("Messages", "{subject} was imported."),
    "demo": QT_TRANSLATE_NOOP("Messages", "The demo data was added."),
}


def problem(found: Problem) -> str:
    """Return the sentence that stands under a field."""
    return _sentence(found.code, found.details)


def error(found: BaseException) -> str:
    """Return the sentence for an error of the core; for anything else a plain one that names no internals."""
    if isinstance(found, Invalid) and len(found.problems) == 1:
        return problem(found.problems[0])
    if isinstance(found, IrmError):
        return _sentence(found.code, found.details)
    if isinstance(found, Cancelled):
        return QCoreApplication.translate("Messages", "Stopped. Nothing was changed.")
    return QCoreApplication.translate("Messages", "Something went wrong in the program. What you had saved is kept.")


def coded(code: str) -> str:
    """Return the sentence of a code without details."""
    return _sentence(code, {})


def filled(code: str, details: dict[str, object]) -> str:
    """Return the sentence of a code with its details."""
    return _sentence(code, details)


def details(found: BaseException) -> str:
    """Return what "Copy details" puts on the clipboard: kinds and codes, never values."""
    kind = type(found).__name__
    if isinstance(found, Invalid):
        return f"{kind}: " + ", ".join(f"{entry.field} {entry.code}" for entry in found.problems)
    return f"{kind}: {found.code}" if isinstance(found, IrmError) else kind


def step(label: str, subject: str = "") -> str:
    """Return the name of an undo step: "Add Jane Doe"; "" for no step."""
    return _sentence(label, {"subject": subject}).strip() if label else ""


def undo(label: str, subject: str = "") -> str:
    """Return the text of the undo command: "Undo: Add Jane Doe", or plain "Undo" where nothing can be undone."""
    if not label:
        return QCoreApplication.translate("Messages", "Undo")
    return QCoreApplication.translate("Messages", "Undo: {what}").replace("{what}", step(label, subject))


def redo(label: str, subject: str = "") -> str:
    """Return the text of the redo command."""
    if not label:
        return QCoreApplication.translate("Messages", "Redo")
    return QCoreApplication.translate("Messages", "Redo: {what}").replace("{what}", step(label, subject))


def done(label: str, subject: str = "") -> str:
    """Return what the status strip says after a write: "Jane Doe was added."."""
    if label not in _DONE:
        return step(label, subject)
    return QCoreApplication.translate("Messages", _DONE[label]).replace("{subject}", subject)


def undone(label: str, subject: str = "") -> str:
    """Return what the status strip says after an undo."""
    return QCoreApplication.translate("Messages", "Taken back: {what}").replace("{what}", step(label, subject))


def redone(label: str, subject: str = "") -> str:
    """Return what the status strip says after a redo."""
    return QCoreApplication.translate("Messages", "Done again: {what}").replace("{what}", step(label, subject))


def _sentence(code: str, filled: dict[str, object]) -> str:
    return words.sentence(code, filled, _translated)


def _translated(text: str) -> str:
    return QCoreApplication.translate("words", text)
