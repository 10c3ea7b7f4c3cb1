"""What stands between a start and the window: asking for what opens the data, offering backups, changing the key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from irm.errors import IrmError, StoreError
from irm.paths import Paths
from irm.ui.base.dialog import Dialog
from irm.ui.runner import Runner

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Start:
    """What a run takes over from the one before: what to say, what opens the data, whether that was typed.

    `is_code_due` says that the key was changed: a new recovery code has to be made. `trouble` is why the file shall not
    be opened before something is done about it.
    """

    greeting: IrmError | str = ""
    secret: str | bytes = ""
    was_typed: bool = False
    is_code_due: bool = False
    trouble: StoreError | None = None


AFRESH: Final = Start()


def cured(runner: Runner, paths: Paths, error: StoreError, before: Start = AFRESH) -> Start | None:
    """Ask for what opens the data, or for a backup; return how to start again, None where the user leaves.

    What was typed for the start `before` is not asked for again.
    Raises the error itself where nothing can be asked.
    """
    from irm import services  # not before the first paint, and hardly ever

    if error.code in services.protection.WANTED:
        return _unlocked(runner, paths, error)
    if error.code in services.rescue.RESCUABLE:
        return _rescued(runner, paths, error, before)
    raise error


def change_key(paths: Paths, raw: bytes, passphrase: str) -> Start:
    """Encrypt the data under a new key, with nobody holding it, and show how far that is."""
    from irm.ui.dialogs.change_key import ChangingDialog  # hardly ever needed

    dialog = ChangingDialog(paths, raw, passphrase)
    dialog.begin()
    dialog.exec()
    if dialog.error is not None:
        return Start(dialog.error, raw)
    words = translate("Protection", "The key was changed. Earlier backups still open; a new recovery code is due.")
    return Start(words, dialog.raw, is_code_due=True)


def _unlocked(runner: Runner, paths: Paths, error: StoreError) -> Start | None:
    from irm.ui.dialogs.unlock import ASKED, UnlockDialog  # hardly ever needed

    while True:
        dialog = UnlockDialog(runner, paths, error)
        if dialog.exec() == Dialog.DialogCode.Accepted:
            return Start(secret=dialog.raw, was_typed=dialog.was_typed and error.code != ASKED)
        if not dialog.wants_restore:
            return None
        found = _rescued(runner, paths, error, AFRESH)
        if found is not None:
            return found


def _rescued(runner: Runner, paths: Paths, error: StoreError, before: Start) -> Start | None:
    from irm.ui.dialogs.rescue import RescueDialog  # hardly ever needed

    dialog = RescueDialog(runner, paths, error, secret=before.secret)
    if dialog.exec() != Dialog.DialogCode.Accepted:
        return None
    return Start(dialog.greeting, secret=dialog.secret, was_typed=before.was_typed)
