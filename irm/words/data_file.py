"""The sentences about the data file, its key and its copies, and what goes wrong while working on it."""

from __future__ import annotations

from typing import Final

from irm.words.marking import QT_TRANSLATE_NOOP

DATA_FILE: Final[dict[str, str]] = {
    "file.not_ours": QT_TRANSLATE_NOOP("words", "The data file belongs to another program; it was not touched."),
    "file.newer": QT_TRANSLATE_NOOP(
        "words",
        "The data file was made by a newer version of IRM (schema {revision}). It was not touched: update the program.",
    ),
    "file.upgrade_failed": QT_TRANSLATE_NOOP(
        "words", "The data file could not be brought to the new version; it is as it was. A copy lies in the backups."
    ),
    "file.damaged": QT_TRANSLATE_NOOP(
        "words",
        "The data file {path} is damaged. It was not touched: restore a backup, or salvage what can still be read.",
    ),
    "file.busy": QT_TRANSLATE_NOOP(
        "words", "Another window or command is writing to the data file. Nothing was changed: try again."
    ),
    "file.read_only": QT_TRANSLATE_NOOP(
        "words", "The data file cannot be written to. Nothing was changed: check the rights of its folder."
    ),
    "file.missing_data": QT_TRANSLATE_NOOP(
        "words",
        "The data file {path} is gone. No empty one was made: bring the folder or the disk back, or restore a copy.",
    ),
    "file.gone": QT_TRANSLATE_NOOP(
        "words",
        "The data file {path} is no longer there. This change was not saved, and no empty file was made: "
        "bring the folder or the disk back and try again.",
    ),
    "disk.full": QT_TRANSLATE_NOOP(
        "words",
        "The disk is full: nothing new can be saved. All that was saved is there. Free some space and try again.",
    ),
    "disk.error": QT_TRANSLATE_NOOP(
        "words", "The disk could not be read or written: nothing new was saved, and what was saved was not touched."
    ),
    "folder.unusable": QT_TRANSLATE_NOOP(
        "words", "“{path}” cannot be used ({reason}). Nothing that was saved is lost: mend it and try again."
    ),
    "demo": QT_TRANSLATE_NOOP("words", "Add demo data"),
    "check.page": QT_TRANSLATE_NOOP("words", "A page of the data file is damaged: {text}."),
    "check.structure": QT_TRANSLATE_NOOP("words", "The structure of the data file is damaged: {text}."),
    "check.reference": QT_TRANSLATE_NOOP(
        "words", "Row {id} of “{table}” points to a row of “{parent}” that is not there."
    ),
    "check.search": QT_TRANSLATE_NOOP("words", "The search index differs from the records in {count} places."),
    "check.facts": QT_TRANSLATE_NOOP("words", "What the list shows differs from the records in {count} places."),
    "check.changelog": QT_TRANSLATE_NOOP("words", "The change log does not fit the records in {count} places."),
    "check.attachment_gone": QT_TRANSLATE_NOOP("words", "The content of the attachment “{name}” is gone."),
    "check.attachment_damaged": QT_TRANSLATE_NOOP(
        "words", "The content of the attachment “{name}” is not what was attached."
    ),
    "check.attachment_kept": QT_TRANSLATE_NOOP(
        "words", "The content of the attachment “{name}” is gone or damaged here, and whole in a backup."
    ),
    "check.content_unused": QT_TRANSLATE_NOOP(
        "words", "{count} contents of attachments lie there and nothing has them."
    ),
    "check.backup": QT_TRANSLATE_NOOP("words", "The backup {name} is damaged, or was made with another key."),
    "demo.people": QT_TRANSLATE_NOOP("words", "{value} people cannot be made up: any number from 1 to {limit} can."),
    "demo.touches": QT_TRANSLATE_NOOP("words", "{value} touches cannot be made up: any number from 0 to {limit} can."),
    "undo.nothing": QT_TRANSLATE_NOOP("words", "There is nothing to undo."),
    "redo.nothing": QT_TRANSLATE_NOOP("words", "There is nothing to redo."),
    "output.failed": QT_TRANSLATE_NOOP("words", "The output could not be written: {reason}."),
    "work.cancelled": QT_TRANSLATE_NOOP("words", "Cancelled, nothing was changed."),
    "work.stopped": QT_TRANSLATE_NOOP("words", "Stopped."),
    "work.failed": QT_TRANSLATE_NOOP("words", "Something went wrong inside IRM: the details are in the log {path}."),
    "file.open_elsewhere": QT_TRANSLATE_NOOP("words", "IRM is already open with this data (process {process})."),
}
