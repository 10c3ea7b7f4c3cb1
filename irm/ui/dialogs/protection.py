"""How the data is protected: where the key is kept, passphrase, recovery code, the lock, a change of the key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from irm import services
from irm.errors import IrmError, StoreError
from irm.paths import Paths
from irm.settings import LOCK_MINUTES
from irm.ui.base.dialog import Dialog, separator
from irm.ui.dialogs.change_key import ChangeKeyDialog
from irm.ui.dialogs.recovery_code import RecoveryCodeDialog
from irm.ui.dialogs.set_passphrase import PassphraseDialog
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.banner import Banner
from irm.ui.widgets.buttons import button
from irm.ui.widgets.fitting_area import FittingArea
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, messages

if TYPE_CHECKING:
    from irm.services.protection import Ways
    from irm.services.store import Store

translate = QCoreApplication.translate

_WIDTH: Final = 620


class ProtectionDialog(Dialog):
    """What opens the data, and what can be changed about it; every change shows at once.

    `key_change_wanted(raw, passphrase)` and `lock_wanted` are emitted when this dialog is closed.
    """

    lock_after_changed = Signal(int)
    lock_wanted = Signal()
    key_change_wanted = Signal(object, str)
    changed = Signal()

    def __init__(self, tools: Tools, paths: Paths, *, lock_after: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self.setModal(True)
        self._tools = tools
        self._paths = paths
        self._ways = services.protection.ways(paths)
        self._captions: list[QLabel] = []
        self.kept, self.passphrase, self.code, self.locking = (plain_label(wraps=True, parent=self) for _ in range(4))
        self.changing = plain_label(wraps=True, parent=self)
        self.keep_button = button(icon="key-round", parent=self)
        self.set_button, self.drop_button = button(parent=self), button(kind="quiet", parent=self)
        self.code_button = button(parent=self)
        self.minutes = QComboBox(self)
        for minutes in LOCK_MINUTES:
            self.minutes.addItem("", minutes)
        self.minutes.setCurrentIndex(max(0, self.minutes.findData(lock_after)))
        self.lock_button = button(icon="lock", parent=self)
        self.key_button = button(parent=self)
        self.question = Banner(self)
        self._arrange()
        self.close_button = self.add_button(rejects=True)
        self._connect()
        self.retranslate()

    def grow(self) -> None:
        """Make room for words that came in later, also those in the part that scrolls."""
        self._area.updateGeometry()
        super().grow()

    def reload(self) -> None:
        """Read again what opens the data."""
        self.show_ways(services.protection.ways(self._paths))
        self.changed.emit()

    def show_ways(self, ways: Ways | None) -> None:
        """Show what opens the data."""
        self._ways = ways
        self.retranslate()

    def keep(self, _: bool = False) -> None:
        """Keep the key in the key store of this computer."""
        self._begin(partial(_keep, False), translate("Protection", "The key is kept by the key store now."))

    def ask_drop(self, _: bool = False) -> None:
        """Ask before the passphrase goes."""
        answers = (
            (translate("Protection", "Remove it"), self.drop),
            (translate("Protection", "Keep it"), self.question.clear),
        )
        sentence = translate("Protection", "Without it the key is kept on this computer, and IRM opens by itself.")
        self.question.ask(sentence, answers, tone="warning")
        self.question.focus_last()

    def drop(self) -> None:
        """Take the passphrase away."""
        self._begin(_drop, translate("Protection", "The passphrase was removed."))

    def set_passphrase(self, _: bool = False) -> None:
        """Ask for a passphrase."""
        if self._ways is not None:
            dialog = PassphraseDialog(self._tools.runner, self._ways, self)
            dialog.passphrase_set.connect(self._on_passphrase)
            dialog.open()

    def make_code(self, _: bool = False) -> None:
        """Make a new recovery code."""
        dialog = RecoveryCodeDialog(self._tools, self, has_one=self._ways is not None and self._ways.has_code)
        dialog.finished.connect(self._on_code)
        dialog.open()

    def change_key(self, _: bool = False) -> None:
        """Ask whether the key shall be changed."""
        if self._ways is not None:
            dialog = ChangeKeyDialog(self._tools.runner, self._ways, self)
            dialog.change_wanted.connect(self._on_change_wanted)
            dialog.open()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(translate("Protection", "Protection"))
        self.close_button.setText(translate("Protection", "Close"))
        names = (
            translate("Protection", "Where the key is"),
            translate("Protection", "Passphrase"),
            translate("Protection", "Recovery code"),
            translate("Protection", "Lock"),
            translate("Protection", "Key"),
        )
        for caption, name in zip(self._captions, names, strict=True):
            caption.setText(name)
        self.keep_button.setText(translate("Protection", "Keep it in the key store"))
        self.drop_button.setText(translate("Protection", "Remove…"))
        self.code_button.setText(translate("Protection", "New recovery code…"))
        self.lock_button.setText(translate("Protection", "Lock now"))
        self.key_button.setText(translate("Protection", "Change the key…"))
        self.changing.setText(translate("Protection", "Somebody may have the key? Encrypt your data under a new one."))
        self.minutes.setAccessibleName(translate("Protection", "Cover the window when nobody works"))
        for place in range(self.minutes.count()):
            self.minutes.setItemText(place, _after(self.minutes.itemData(place)))
        self._write_ways()

    def _write_ways(self) -> None:
        ways = self._ways
        kept = messages.coded(f"protection.{ways.kept_in}") if ways is not None else ""
        self.kept.setText(f"{kept} {messages.coded('protection.attachments')}".lstrip())
        has_passphrase = ways is not None and ways.has_passphrase
        is_only = ways is not None and ways.kept_in == services.protection.PASSPHRASE
        self.keep_button.setVisible(ways is not None and ways.kept_in != services.protection.KEYRING)
        self.drop_button.setVisible(has_passphrase)
        change, fresh = translate("Protection", "Change it…"), translate("Protection", "Set a passphrase…")
        self.set_button.setText(change if has_passphrase else fresh)
        if is_only:
            words = translate("Protection", "Set. It is asked for at each start.")
        elif has_passphrase:
            words = translate("Protection", "Set, as a second way beside what keeps the key.")
        else:
            words = translate("Protection", "None. One opens your data on any computer, and unlocks the window.")
        self.passphrase.setText(words)
        words = translate("Protection", "Cover the window when nobody works")
        if not has_passphrase:
            words = translate(
                "Protection", "Cover the window when nobody works. Without a passphrase anybody can uncover it."
            )
        self.locking.setText(words)
        if ways is None or not ways.has_code:
            words = translate("Protection", "None yet. Without one, a lost key means lost data.")
        elif ways.is_code_checked:
            words = translate("Protection", "Made, and checked against what you wrote down.")
        else:
            words = translate("Protection", "Made, but not checked against what you wrote down: make a new one.")
        self.code.setText(words)

    def _connect(self) -> None:
        self.keep_button.clicked.connect(self.keep)
        self.set_button.clicked.connect(self.set_passphrase)
        self.drop_button.clicked.connect(self.ask_drop)
        self.code_button.clicked.connect(self.make_code)
        self.key_button.clicked.connect(self.change_key)
        self.lock_button.clicked.connect(self._lock)
        self.minutes.activated.connect(self._choose_minutes)

    def _begin(self, work: object, sentence: str) -> None:
        self.problem.show_problem("")
        done = partial(self._on_done, sentence)
        self._tools.runner.beside(self, work, done, on_error=self._on_refused)  # type: ignore[arg-type]

    def _on_done(self, sentence: str, _: object) -> None:
        self.problem.show_problem("")
        self._tools.notices.say(sentence)
        self.reload()

    def _on_refused(self, error: IrmError) -> None:
        self.problem.show_problem(messages.error(error))
        self.reload()

    def _on_passphrase(self) -> None:
        self._on_done(translate("Protection", "The passphrase opens your data now."), None)

    def _on_code(self, _: int) -> None:
        self.problem.show_problem("")
        self.reload()

    def _on_change_wanted(self, raw: bytes, passphrase: str) -> None:
        self.accept()
        self.key_change_wanted.emit(raw, passphrase)

    def _choose_minutes(self, _: int) -> None:
        self.lock_after_changed.emit(int(self.minutes.currentData()))

    def _lock(self, _: bool = False) -> None:
        self.accept()
        self.lock_wanted.emit()

    def _arrange(self) -> None:
        parts: Sequence[tuple[QLabel, Sequence[QPushButton | QComboBox]]] = (
            (self.kept, (self.keep_button,)),
            (self.passphrase, (self.set_button, self.drop_button)),
            (self.code, (self.code_button,)),
            (self.locking, (self.minutes, self.lock_button)),
            (self.changing, (self.key_button,)),
        )
        self._area = area = _Parts(self)
        inside = QWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_M)
        for number, (label, controls) in enumerate(parts):
            if number:
                column.addWidget(separator(inside))
            column.addLayout(self._part(label, controls))
        column.addStretch(1)
        area.setWidget(inside)
        self.body.addWidget(area, 1)
        self.body.addWidget(self.question)

    def _part(self, label: QLabel, controls: Sequence[QWidget]) -> QVBoxLayout:
        caption = plain_label(role="small", parent=self)
        self._captions.append(caption)
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_S)
        for control in controls:
            line.addWidget(control)
        line.addStretch()
        column = QVBoxLayout()
        column.setSpacing(tokens.SPACE_XS)
        column.addWidget(caption)
        column.addWidget(label)
        column.addSpacing(tokens.SPACE_XS)
        column.addLayout(line)
        return column


class _Parts(FittingArea):
    """What the dialog is about; on a low screen it scrolls, and the foot stays in sight."""

    def sizeHint(self) -> QSize:
        """Return the height that the words need at the width of the dialog."""
        content: QWidget | None = self.widget()
        if content is None:
            return super().sizeHint()
        width = tokens.px(_WIDTH, self.font()) - 2 * tokens.SPACE_XL
        return QSize(width, content.heightForWidth(width))


def _after(minutes: int) -> str:
    if not minutes:
        return translate("Protection", "Never")
    return formats.counted(translate("Protection", "After %n minutes", None, minutes), minutes)


# The work, done in a thread of its own


def _keep(is_file_allowed: bool, store: Store) -> None:
    if not services.protection.keep(store.maker.paths, store.maker.key, is_file_allowed=is_file_allowed):
        raise StoreError("key.no_store")


def _drop(store: Store) -> None:
    services.protection.drop_passphrase(store.maker.paths, store.maker.key)
