"""What is photographed of the protection: asking for the key, the recovery code, the lock, and what can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from irm.errors import StoreError
from irm.services.protection import Ways
from irm.ui.base.form_card import KeptBack
from irm.ui.dialogs import recovery_code, unlock
from irm.ui.dialogs.change_key import ChangeKeyDialog, ChangingDialog
from irm.ui.dialogs.kept_back import KeptBackDialog
from irm.ui.dialogs.protection import ProtectionDialog
from irm.ui.dialogs.recovery_code import RecoveryCodeDialog
from irm.ui.dialogs.set_passphrase import PassphraseDialog
from irm.ui.dialogs.unlock import UnlockDialog
from irm.ui.screenshots.scene import Arranged, Scene, closing
from irm.ui.screenshots.studio import Studio

_EMPTY: Final = ("empty",)
_WAYS: Final = Ways("keyring", "keyring.backends.SecretService.Keyring", True, True, True)
_GROUPS: Final = ("7K3QF", "M2X9A", "0TR5V", "W8CHJ", "4DN6E", "PB1YG")


def _unlock(code: str, ways: Ways | None) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        error = StoreError(code, path="irm.key")
        dialog = UnlockDialog(studio.runner, studio.program.paths, error, studio.window, ways=ways)
        dialog.open()
        with closing(studio, UnlockDialog):
            yield dialog
            dialog.done(0)  # that of a locked window cannot be closed

    return arranged


@contextmanager
def _waiting(studio: Studio) -> Iterator[QWidget]:
    with _unlock("key.store_unavailable", _WAYS)(studio) as dialog:
        assert isinstance(dialog, UnlockDialog)
        dialog.show_waiting(is_awaited=True)
        yield dialog


@contextmanager
def _refused(studio: Studio) -> Iterator[QWidget]:
    with _unlock(unlock.ASKED, replace(_WAYS, kept_in="passphrase"))(studio) as dialog:
        assert isinstance(dialog, UnlockDialog)
        dialog.secret.setText("not the passphrase")
        dialog.unlock()
        studio.rest()
        yield dialog


def _code(page: int) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        RecoveryCodeDialog(studio.program.tools, studio.window, has_one=page == recovery_code.ASK).open()
        with closing(studio, RecoveryCodeDialog) as dialog:
            if page != recovery_code.ASK:
                dialog.show_groups(_GROUPS, asked=4)
                dialog.go_to(page)
            if page == recovery_code.CHECK:
                dialog.typed.setText("W8CHK")
                dialog.check()
            yield dialog

    return arranged


@contextmanager
def _protection(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.protection.trigger()
    with closing(studio, ProtectionDialog) as dialog:
        if studio.world == "demo":
            dialog.show_ways(_WAYS)
            studio.rest()
        yield dialog


@contextmanager
def _passphrase(studio: Studio) -> Iterator[QWidget]:
    PassphraseDialog(studio.runner, _WAYS, studio.window).open()
    with closing(studio, PassphraseDialog) as dialog:
        dialog.first.setText("four words apart")
        dialog.first.textEdited.emit("four words apart")
        yield dialog


@contextmanager
def _change(studio: Studio) -> Iterator[QWidget]:
    ChangeKeyDialog(studio.runner, _WAYS, studio.window).open()
    with closing(studio, ChangeKeyDialog) as dialog:
        yield dialog


@contextmanager
def _changing(studio: Studio) -> Iterator[QWidget]:
    ChangingDialog(studio.program.paths, b"", "", studio.window).open()
    with closing(studio, ChangingDialog) as dialog:
        yield dialog


@contextmanager
def _locked(studio: Studio) -> Iterator[QWidget]:
    lock = studio.program.lock
    assert lock is not None
    lock.lock()
    studio.rest()
    dialog = lock.dialog
    assert dialog is not None
    yield dialog
    dialog.unlock()
    studio.until(lambda: not lock.is_locked, "unlocking")
    studio.rest()


@contextmanager
def _warned(studio: Studio) -> Iterator[QWidget]:
    with _unlock(unlock.LOCKED, replace(_WAYS, kept_in="passphrase"))(studio) as dialog:
        assert isinstance(dialog, UnlockDialog)
        dialog.warn()
        yield dialog


@contextmanager
def _kept_back(studio: Studio) -> Iterator[QWidget]:
    text = "What was said: She asks for 500 euros and the cream kit\nNext step: Send the contract"
    kept = KeptBack("Mina Park · Log a contact", text, StoreError("disk.full"))
    KeptBackDialog([kept], studio.window).open()
    with closing(studio, KeptBackDialog) as dialog:
        yield dialog


@contextmanager
def _reminded(what: str, studio: Studio) -> Iterator[QWidget]:
    reminder = studio.program.key_reminder
    assert reminder is not None
    reminder.say(what)
    studio.rest()
    yield studio.window
    reminder.stop()
    studio.rest()


PROTECTION: Final = (
    Scene("unlock-passphrase", _refused, _EMPTY, UnlockDialog),
    Scene("unlock-store", _unlock("key.store_unavailable", _WAYS), _EMPTY, UnlockDialog),
    Scene("unlock-waiting", _waiting, _EMPTY, UnlockDialog),
    Scene("unlock-nothing", _unlock("key.missing", Ways("file", "", False, False, False)), _EMPTY, UnlockDialog),
    Scene("unlock-header", _unlock("key.header_missing", None), _EMPTY, UnlockDialog),
    Scene("unlock-lock", _unlock(unlock.LOCKED, _WAYS), _EMPTY, UnlockDialog),
    Scene("unlock-warned", _warned, _EMPTY, UnlockDialog),
    Scene("kept-back", _kept_back, _EMPTY, KeptBackDialog),
    Scene("recovery-ask", _code(recovery_code.ASK), _EMPTY, RecoveryCodeDialog),
    Scene("recovery-code", _code(recovery_code.SHOW), _EMPTY, RecoveryCodeDialog),
    Scene("recovery-check", _code(recovery_code.CHECK), _EMPTY, RecoveryCodeDialog),
    Scene("protection", _protection, ("demo", "empty"), ProtectionDialog),
    Scene("protection-passphrase", _passphrase, _EMPTY, PassphraseDialog),
    Scene("protection-key", _change, _EMPTY, ChangeKeyDialog),
    Scene("protection-changing", _changing, _EMPTY, ChangingDialog),
    Scene("locked", _locked, ("demo",)),
    Scene("reminder-code", partial(_reminded, "make"), ("demo",)),
    Scene("reminder-keep", partial(_reminded, "keep"), ("demo",)),
)
