"""The files of a record: a list with what can be done with each. It reads and writes nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from irm.domain import clock
from irm.domain.attachment import AttachmentRow
from irm.ui.base.entries import Entry, EntryModel, EntryView
from irm.ui.base.entry_delegate import EntryDelegate
from irm.ui.base.keys import KeyGroup, group
from irm.ui.style import tokens
from irm.ui.widgets.ask_line import AskLine
from irm.ui.widgets.buttons import button
from irm.ui.widgets.empty_state import EmptyState
from irm.ui.widgets.labels import ElidedLabel
from irm.ui.words import formats

translate = QCoreApplication.translate

_ICONS: Final = {
    "image": "image",
    "audio": "music-2",
    "video": "video",
    "text": "file-text",
    "application": "file-text",
}


class FileView(EntryView):
    """The list itself. Enter opens, F2 renames, Delete takes off."""

    rename_wanted = Signal()

    def key_group(self) -> KeyGroup:
        """Return the keys handled here and in the base."""
        return group(
            translate("Keys", "In a list of files"),
            (
                ("Return", translate("Keys", "Open the file")),
                ("F2", translate("Keys", "Rename the file")),
                ("Del", translate("Keys", "Take the file off")),
                ("Ctrl+C", translate("Keys", "Copy the name of the file")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename on F2."""
        if event.key() == Qt.Key.Key_F2 and self.current_entry() is not None:
            self.rename_wanted.emit()
        else:
            super().keyPressEvent(event)


class FilesPanel(QWidget):
    """Files, newest first, with a line to rename one and a button to attach more."""

    attach_wanted = Signal(list)
    """The paths of files to attach."""
    open_wanted = Signal(int)
    save_wanted = Signal(int, str)
    """A file is to be written to this path."""
    renamed = Signal(int, str)
    remove_wanted = Signal(int)
    all_wanted = Signal()
    """Only the files of one touch are shown; all are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AttachmentRow, ...] = ()
        self._scope = ""
        self.attach_button = button(kind="quiet", icon="paperclip", parent=self)
        self.all_button = button(kind="link", parent=self)
        self.scope = ElidedLabel(role="soft", parent=self)
        self.line = AskLine(self)
        self.model = EntryModel(self)
        self.view = FileView(self.model, self)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setMouseTracking(True)
        self.empty = EmptyState("paperclip", "", "", parent=self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_files(self, rows: Sequence[AttachmentRow], scope: str = "") -> None:
        """Show files; `scope` says of what, where these are not all there are."""
        self._rows, self._scope = tuple(rows), scope
        today = clock.today()
        self.model.set_entries([_entry(row, today) for row in rows])
        self.scope.setText(scope)
        for widget in (self.scope, self.all_button):
            widget.setVisible(bool(scope))
        self.line.hide()
        self._stack.setCurrentWidget(self.view if rows else self.empty)

    def show_list(self, is_shown: bool) -> None:
        """Show or hide what stands below the button, where there is little room."""
        self._holder.setVisible(is_shown)

    def current(self) -> AttachmentRow | None:
        """Return the file under the keyboard."""
        entry = self.view.current_entry()
        return next((row for row in self._rows if entry is not None and row.id == entry.id), None)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.view.setAccessibleName(translate("Files", "Files, newest first"))
        self.attach_button.setText(translate("Files", "Attach files"))
        self.all_button.setText(translate("Files", "Show all files"))
        self.empty.set_words(
            translate("Files", "No files yet"),
            translate(
                "Files",
                "Drop contracts, briefs or pictures here. They are copied into the data folder, readable by you alone.",
            ),
        )
        self.show_files(self._rows, self._scope)

    # What the user asks for

    def ask_attach(self) -> None:
        """Let the user look for files."""
        paths, _ = QFileDialog.getOpenFileNames(self, translate("Files", "Attach files"))
        if paths:
            self.attach_wanted.emit(paths)

    def open_current(self) -> None:
        """Ask to open the current file."""
        row = self.current()
        if row is not None:
            self.open_wanted.emit(row.id)

    def save_current(self) -> None:
        """Ask where a copy of the current file shall go."""
        row = self.current()
        if row is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        target, _ = QFileDialog.getSaveFileName(self, translate("Files", "Save as"), f"{folder}/{row.name}")
        if target:
            self.save_wanted.emit(row.id, target)

    def rename_current(self) -> None:
        """Let the user type another name; the part before the dot is selected."""
        row = self.current()
        if row is not None:
            self.line.show()
            self.line.ask(translate("Files", "Name of the file"), text=row.name)
            stem = row.name.rpartition(".")[0]
            self.line.setSelection(0, len(stem) or len(row.name))

    def remove_current(self) -> None:
        """Ask to take the current file off."""
        row = self.current()
        if row is not None:
            self.remove_wanted.emit(row.id)

    # Inside

    def _connect(self) -> None:
        self.attach_button.clicked.connect(self.ask_attach)
        self.all_button.clicked.connect(self.all_wanted)
        self.view.opened.connect(self.open_wanted)
        self.view.rename_wanted.connect(self.rename_current)
        self.view.delete_wanted.connect(self.remove_wanted)
        self.view.copy_wanted.connect(self._copy)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.line.answered.connect(self._on_named)
        self.line.left.connect(self._on_line_left)

    def _on_named(self, name: str) -> None:
        row = self.current()
        if row is not None and name.strip() and name.strip() != row.name:
            self.renamed.emit(row.id, name.strip())
        self._on_line_left()

    def _on_line_left(self) -> None:
        self.line.hide()
        self.view.setFocus()

    def _copy(self, _: str) -> None:
        row = self.current()
        if row is not None:
            QGuiApplication.clipboard().setText(row.name)

    def _show_menu(self, place: QPoint) -> None:
        if not self.view.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for word, verb, key in (
            (translate("Files", "Open"), self.open_current, "Enter"),
            (translate("Files", "Save as…"), self.save_current, ""),
            (translate("Files", "Rename"), self.rename_current, "F2"),
        ):
            _add(menu, word, verb, key)
        menu.addSeparator()
        _add(menu, translate("Files", "Take off"), self.remove_current, "Del")
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(tokens.SPACE_S, tokens.SPACE_S, tokens.SPACE_S, tokens.SPACE_XS)
        bar.setSpacing(tokens.SPACE_S)
        bar.addWidget(self.attach_button)
        bar.addWidget(self.scope, 1)
        bar.addStretch(1)
        bar.addWidget(self.all_button)
        rename = QHBoxLayout()
        rename.setContentsMargins(tokens.SPACE_L, 0, tokens.SPACE_L, tokens.SPACE_XS)
        rename.addWidget(self.line)
        self._holder = QWidget(self)
        self._stack = QStackedLayout(self._holder)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(rename)
        column.addWidget(self._holder, 1)


def _add(menu: QMenu, word: str, verb: Callable[[], object], key: str) -> None:
    menu.addAction(f"{word}\t{key}" if key else word).triggered.connect(verb)


def _entry(row: AttachmentRow, today: date) -> Entry:
    """Return a file as the list shows it."""
    missing = translate("Files", "Its content is not in the data folder.") if row.is_missing else ""
    return Entry(
        id=row.id,
        icon=_ICONS.get(row.media_type.partition("/")[0], "file"),
        title=row.name,
        moment=formats.relative(formats.day_of(row.added_at), today),
        tip=formats.instant(row.added_at),
        tone="gray" if row.is_missing else "blue",
        body=missing,
        remark="" if row.is_missing else formats.size(row.size),
        is_muted=row.is_missing,
    )
