"""Picks a backup, of those beside the data or a file from elsewhere, and says what it held and what is there now."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from irm import services
from irm.paths import Paths
from irm.ui.base.cells import NumberCell, TextCell, isolated
from irm.ui.base.dialog import field_label
from irm.ui.base.plain_table import PlainColumn, PlainTable
from irm.ui.runner import Runner
from irm.ui.style import tokens
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import plain_label
from irm.ui.words import backup_words, formats

if TYPE_CHECKING:
    from irm.domain.backups import Backup
    from irm.services.backups import Preview
    from irm.services.protection import Secret
    from irm.services.store import Store

translate = QCoreApplication.translate

_HEIGHT: Final = 190
_LINES: Final = 3
"""Room for what is told of a backup, kept also while nothing is: nothing moves when it comes."""


class BackupPicker(QWidget):
    """`changed` is emitted when another backup is picked, or its passphrase typed."""

    changed = Signal()

    def __init__(self, runner: Runner, paths: Paths, parent: QWidget, *, secret: Secret = "") -> None:
        super().__init__(parent)
        self._secret = secret
        self._runner = runner
        self._paths = paths
        self._file: Path | None = None
        self._looked_at: Path | None = None
        self._preview: Preview | None = None
        self.table: PlainTable[Backup] = PlainTable(columns, _number_of, self)
        self.table.setMinimumHeight(tokens.px(_HEIGHT, self.font()))
        self.none_yet = plain_label(role="soft", wraps=True, parent=self)
        self.told = plain_label(role="soft", wraps=True, parent=self)
        self.told.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.none_yet.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.file_button = button(kind="quiet", icon="folder-open", parent=self)
        self.file_button.clicked.connect(self._ask_file)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._label = field_label(self.passphrase, parent=self)
        self.passphrase.textEdited.connect(self._on_typed)
        self.table.current_changed.connect(self._on_picked)
        self._lay_out()
        self.retranslate()
        self._show()

    def reload(self) -> None:
        """Read the list again."""
        self._runner.compute(self, partial(services.backups.found, self._paths), self._show_list, turn="list")

    def source(self) -> Path | None:
        """Return what is picked, None for nothing, or for what was not looked at yet."""
        return None if self._preview is None else self._preview.source

    def is_portable(self) -> bool:
        """Say whether what is picked is opened by a passphrase of its own."""
        return self._preview is not None and self._preview.is_portable

    def is_ready(self) -> bool:
        """Say whether what is picked can be restored as it stands."""
        found = self._preview
        return found is not None and (not found.needs_passphrase or bool(self.passphrase.text()))

    def pick_file(self, path: Path) -> None:
        """Look at a file from elsewhere."""
        self._file = path
        self.table.clearSelection()
        self._look(path)

    def retranslate(self) -> None:
        """Write all words again."""
        self.table.setAccessibleName(translate("Backups", "Backups"))
        self.table.retranslate()
        self.none_yet.setText(
            translate("Backups", "There are no backups yet. One is made by itself an hour after the first change.")
        )
        self.file_button.setText(translate("Backups", "From a file…"))
        self._label.setText(translate("Backups", "&Passphrase or recovery code of this backup"))
        self._show()

    def _on_picked(self) -> None:
        backup = self.table.row()
        if backup is not None:
            self._file = None
            self._look(backup.path)

    def _look(self, path: Path) -> None:
        self._looked_at = path
        if self._runner.is_open():  # the store has the key, whatever became of the key store
            self._runner.with_store(self, partial(_preview, self._paths, path), self._show_preview)
        else:
            work = partial(services.backups.preview, self._paths, path, secret=self._secret)
            self._runner.compute(self, work, self._show_preview, turn="look")

    def _show_list(self, found: list[Backup]) -> None:
        self.table.set_rows(found)
        self.table.setVisible(bool(found))
        self.none_yet.setVisible(not found)
        if self._file is None:
            self._preview = None
            if found:
                self.table.go_to(found[0].number)
                self._look(found[0].path)
        self._show()
        self.changed.emit()

    def _show_preview(self, found: Preview) -> None:
        if found.source != self._looked_at:  # another one was picked meanwhile
            return
        self._preview = found
        self._show()
        self.changed.emit()

    def _on_typed(self, _: str) -> None:
        self.changed.emit()

    def _show(self) -> None:
        found = self._preview
        needs = found is not None and found.needs_passphrase
        self._label.setVisible(needs)
        self.passphrase.setVisible(needs)
        if found is not None:
            words = backup_words.compared(found.contents, found.now, is_closed=needs)
            name = "" if self._file is None else f"{isolated(self._file.name)}\n"
            self.told.setText(name + words)

    def _ask_file(self, _: bool = False) -> None:
        title = translate("Backups", "A backup from elsewhere")
        kinds = ";;".join(
            (translate("Backups", "Backups of IRM (*.db *.irmbackup)"), f"{translate('Backups', 'All files')} (*)")
        )
        wanted, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if wanted:
            self.pick_file(Path(wanted))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_S)
        column.addWidget(self.table, 1)
        column.addWidget(self.none_yet, 1)
        column.addWidget(self.told)
        line = QHBoxLayout()
        line.addWidget(self._label)
        line.addWidget(self.passphrase, 1)
        column.addLayout(line)
        column.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.none_yet.hide()


def columns() -> tuple[PlainColumn[Backup], ...]:
    """Return the columns of the list."""
    return (
        PlainColumn("moment", translate("Backups", "Made"), _moment, TextCell, 190),
        PlainColumn("reason", translate("Backups", "Why"), _reason, TextCell),
        PlainColumn("people", translate("Backups", "People"), _people, NumberCell, 90, is_trailing=True),
        PlainColumn("touches", translate("Backups", "Contacts"), _touches, NumberCell, 100, is_trailing=True),
        PlainColumn("size", translate("Backups", "Size"), _size, NumberCell, 100, is_trailing=True),
    )


def _number_of(backup: Backup) -> int:
    return backup.number


def _moment(backup: Backup) -> TextCell:
    return TextCell(formats.instant(backup.moment))


def _reason(backup: Backup) -> TextCell:
    return TextCell(backup_words.reason(backup.reason))


def _people(backup: Backup) -> NumberCell:
    return NumberCell(formats.number(backup.contents.people) if backup.contents is not None else "")


def _touches(backup: Backup) -> NumberCell:
    return NumberCell(formats.number(backup.contents.touches) if backup.contents is not None else "")


def _size(backup: Backup) -> NumberCell:
    return NumberCell(formats.size(backup.size))


# The work, done in the writing thread


def _preview(paths: Paths, path: Path, store: Store) -> Preview:
    return services.backups.preview(paths, path, secret=store.maker.key)
