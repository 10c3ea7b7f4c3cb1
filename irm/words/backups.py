"""The sentences about backups: making them, carrying them elsewhere, and putting one in place of the data file."""

from __future__ import annotations

from typing import Final

from irm.words.marking import QT_TRANSLATE_NOOP

BACKUPS: Final[dict[str, str]] = {
    "backup.failed": QT_TRANSLATE_NOOP(
        "words", "No backup could be made in {path} ({reason}). Your data and the earlier backups are as they were."
    ),
    "backup.no_room": QT_TRANSLATE_NOOP(
        "words",
        "There is no room for a copy of the data in {path}. Nothing was changed: free some space and try again.",
    ),
    "backup.damaged": QT_TRANSLATE_NOOP(
        "words", "The backup {name} is damaged and was not used. Your data is as it was: choose another backup."
    ),
    "backup.other_key": QT_TRANSLATE_NOOP(
        "words", "The backup {name} was made with another key and cannot be opened here. Your data is as it was."
    ),
    "backup.secret_wrong": QT_TRANSLATE_NOOP(
        "words",
        "This is neither the passphrase nor the recovery code of this backup. If either was changed since it was made, "
        "try the one of that time. Nothing was changed.",
    ),
    "backup.newer": QT_TRANSLATE_NOOP(
        "words",
        "The backup was made by a newer version of IRM ({revision}). It was not used: update the program first.",
    ),
    "backup.unknown": QT_TRANSLATE_NOOP("words", "There is no backup “{name}”, and no file of that name."),
    "backup.reason.start": QT_TRANSLATE_NOOP("words", "At the start"),
    "backup.reason.hourly": QT_TRANSLATE_NOOP("words", "Hourly"),
    "backup.reason.by_hand": QT_TRANSLATE_NOOP("words", "Made by hand"),
    "backup.reason.before_upgrade": QT_TRANSLATE_NOOP("words", "Before an upgrade"),
    "backup.reason.before_import": QT_TRANSLATE_NOOP("words", "Before an import"),
    "backup.reason.before_merge": QT_TRANSLATE_NOOP("words", "Before a merge"),
    "backup.reason.before_bulk": QT_TRANSLATE_NOOP("words", "Before a change to many"),
    "backup.reason.before_restore": QT_TRANSLATE_NOOP("words", "Before a restore"),
    "backup.reason.before_key": QT_TRANSLATE_NOOP("words", "Before a change of the key"),
    "second.missing": QT_TRANSLATE_NOOP(
        "words", "The second folder for backups, {path}, is not there. Connect it, or choose another one."
    ),
    "second.unusable": QT_TRANSLATE_NOOP("words", "Backups cannot be written to {path} ({reason})."),
    "second.same": QT_TRANSLATE_NOOP(
        "words", "{path} lies with the data. A second folder should be on another disk, a stick, or a synced folder."
    ),
    "second.failed": QT_TRANSLATE_NOOP(
        "words",
        "The last backup could not be copied to the second folder, {path}. The backup beside the data is there.",
    ),
    "second.old": QT_TRANSLATE_NOOP("words", "For more than a week no backup was copied to the second folder, {path}."),
    "passphrase.short": QT_TRANSLATE_NOOP("words", "The passphrase needs at least {least} letters."),
    "passphrase.differs": QT_TRANSLATE_NOOP("words", "The two passphrases differ."),
    "passphrase.wrong": QT_TRANSLATE_NOOP("words", "The passphrase does not open this backup. Nothing was changed."),
    "file.in_use": QT_TRANSLATE_NOOP(
        "words", "IRM is open with this data. Nothing was changed: close its windows and commands, and try again."
    ),
    "file.changes_lost": QT_TRANSLATE_NOOP(
        "words",
        "The data file lacks {count} changes that were saved: part of it was lost outside the program. "
        "It was not touched.",
    ),
    "restore.attachments_missing": QT_TRANSLATE_NOOP(
        "words",
        "Restored without {count} of the attachments: put the folder “attachments” of the backups beside this one and "
        "restore again to have them. Missing: {names}.",
    ),
    "restore.cancelled": QT_TRANSLATE_NOOP("words", "Nothing was restored."),
}
