"""The sentences about the key of the data: where it is kept, what else opens it, and what is wrong with it."""

from __future__ import annotations

from typing import Final

from irm.words.marking import QT_TRANSLATE_NOOP

PROTECTION: Final[dict[str, str]] = {
    "key.header_missing": QT_TRANSLATE_NOOP(
        "words",
        "The data file is there, but {path}, which says how its key is kept, is not. Bring it back from a copy.",
    ),
    "key.header_damaged": QT_TRANSLATE_NOOP(
        "words", "{path}, which says how the data file's key is kept, cannot be read. Bring it back from a copy."
    ),
    "key.missing": QT_TRANSLATE_NOOP(
        "words",
        "The key of the data file, {path}, is gone. The data was not touched: bring the key back from a copy.",
    ),
    "key.store_unavailable": QT_TRANSLATE_NOOP(
        "words", "The key of the data lies in the system's key store, which does not answer. Unlock it and try again."
    ),
    "key.passphrase_wanted": QT_TRANSLATE_NOOP(
        "words", "The data is protected by a passphrase: type it to open the data."
    ),
    "key.secret_wrong": QT_TRANSLATE_NOOP(
        "words", "This is neither the passphrase nor the recovery code of this data. Nothing was changed: try again."
    ),
    "key.code_mistyped": QT_TRANSLATE_NOOP(
        "words",
        "This is not a recovery code as it was written down: six groups of five letters and digits. Look for a slip.",
    ),
    "key.wrong": QT_TRANSLATE_NOOP("words", "The key found does not fit the data file. The data was not touched."),
    "key.no_store": QT_TRANSLATE_NOOP(
        "words", "This computer has no key store that takes the key. Nothing was changed."
    ),
    "secret.unreadable": QT_TRANSLATE_NOOP("words", "The file with the passphrase, {path}, cannot be read."),
    "passphrase.empty": QT_TRANSLATE_NOOP("words", "A passphrase needs letters."),
    "passphrase.none": QT_TRANSLATE_NOOP("words", "No passphrase is set. Nothing was changed."),
    "protection.keyring": QT_TRANSLATE_NOOP(
        "words", "Encrypted. The key is kept by this computer's key store, which opens when you log in."
    ),
    "protection.attachments": QT_TRANSLATE_NOOP(
        "words",
        "Attached files are encrypted, too. One that you open lies readable beside the data until IRM is closed.",
    ),
    "protection.file": QT_TRANSLATE_NOOP(
        "words",
        "Encrypted, but the key lies in a file beside the data, because this computer has no key store: "
        "whoever can read that folder can read the data.",
    ),
    "protection.passphrase": QT_TRANSLATE_NOOP(
        "words", "Encrypted. The key is kept nowhere on this computer: your passphrase is asked for at each start."
    ),
}
