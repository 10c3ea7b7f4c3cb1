"""The history of one record: every change, newest first, with what was there before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from irm.domain import clock
from irm.ui.base.entries import Entry, EntryModel, EntryView
from irm.ui.base.entry_delegate import EntryDelegate
from irm.ui.base.history_words import field_name, plain, value_words
from irm.ui.style import icons, tokens
from irm.ui.widgets.buttons import button
from irm.ui.widgets.empty_state import EmptyState
from irm.ui.words import formats, messages

if TYPE_CHECKING:
    from irm.services.history import FieldChange, HistoryEntry

translate = QCoreApplication.translate

_ICONS: Final = {
    "person.add": "user-plus",
    "person.edit": "pencil",
    "person.trash": "trash-2",
    "person.restore": "rotate-ccw",
    "representative.add": "plus",
    "representative.edit": "pencil",
    "representative.trash": "trash-2",
    "representative.restore": "rotate-ccw",
    "stage.move": "arrow-right-left",
    "touch.move": "arrow-right-left",
    "touch.no_reply": "message-circle-off",
    "incident.add": "circle-alert",
    "incident.praise": "thumbs-up",
    "incident.edit": "pencil",
    "incident.delete": "trash-2",
    "touch.add": "message-square",
    "touch.edit": "message-square",
    "touch.delete": "trash-2",
    "attachment.add": "paperclip",
    "attachment.rename": "paperclip",
    "attachment.remove": "trash-2",
    "person.merge": "users",
    "merge.take_back": "undo-2",
    "step.take_back": "undo-2",
    "import": "upload",
    "demo": "sparkles",
}


class History(QWidget):
    """What happened to one record. The button below, Delete, or the menu of a change asks to take it back alone."""

    take_back_wanted = Signal(int)
    """The number of the step to be taken back, whatever came after it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[HistoryEntry, ...] = ()
        self.model = EntryModel(self)
        self.view = EntryView(self.model, self)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self.view.copy_wanted.connect(_copy)
        self.view.delete_wanted.connect(self.take_back_wanted)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self.open_menu)
        self.empty = EmptyState("history", "", "", parent=self)
        self.back_button = button(kind="quiet", icon="undo-2", parent=self)
        self.back_button.clicked.connect(self._take_current_back)
        self._lay_out()
        self.view.selectionModel().currentChanged.connect(self._show_verb)
        self.model.modelReset.connect(self._show_verb)
        self.retranslate()

    def show_entries(self, entries: Sequence[HistoryEntry]) -> None:
        """Show these changes, newest first."""
        self._entries = tuple(entries)
        today = clock.today()
        self.model.set_entries([entry_of(entry, today) for entry in entries])
        self._stack.setCurrentWidget(self.view if entries else self.empty)
        self.back_button.setVisible(bool(entries))
        self._show_verb()

    def open_menu(self, place: QPoint) -> QMenu | None:
        """Open the menu of the change at a place; by key that of the current one."""
        index = self.view.indexAt(place)
        self.view.setCurrentIndex(index if index.isValid() else self.view.currentIndex())
        entry = self.view.current_entry()
        if entry is None or not entry.id:
            return None
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        back = menu.addAction(translate("History", "Take this change back"))
        icons.put(back, "undo-2")
        back.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        back.triggered.connect(partial(self._take_back, entry.id))
        menu.popup(self.view.viewport().mapToGlobal(place))
        return menu

    def _take_back(self, step: int, _: bool = False) -> None:
        self.take_back_wanted.emit(step)

    def _take_current_back(self) -> None:
        entry = self.view.current_entry()
        if entry is not None and entry.id:
            self.take_back_wanted.emit(entry.id)

    def _show_verb(self) -> None:
        """Offer to take back what is chosen, unless it was taken back."""
        entry = self.view.current_entry()
        self.back_button.setEnabled(entry is not None and entry.id > 0)

    def _lay_out(self) -> None:
        pages = QWidget(self)
        self._stack = QStackedLayout(pages)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_XS)
        column.addWidget(pages, 1)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)

    def retranslate(self) -> None:
        """Write all texts again."""
        self.back_button.setText(translate("History", "Take this change back"))
        self.view.setAccessibleName(translate("History", "Changes, newest first"))
        self.empty.set_words(
            translate("History", "No changes on record"),
            translate("History", "Older changes are dropped after a while; the data itself stays."),
        )
        self.show_entries(self._entries)


def entry_of(found: HistoryEntry, today: date) -> Entry:
    """Return one change as the list shows it."""
    undone = translate("History", "taken back")
    return Entry(
        id=0 if found.is_undone else found.step,
        icon="undo-2" if found.is_undone else _ICONS.get(found.label, "pencil"),
        title=messages.step(found.label, found.subject),
        moment=undone if found.is_undone else formats.relative(formats.day_of(found.when), today),
        tip=formats.instant(found.when),
        tone="gray" if found.is_undone else "neutral",
        body="\n".join(line_of(change) for change in found.changes),
        is_muted=found.is_undone,
    )


def line_of(change: FieldChange) -> str:
    """Return what happened to one field: "Stage: Contacted → Partner"."""
    before, after = (value_words(change.field, value) for value in (change.before, change.after))
    field = field_name(change.field)
    if not before:
        text = translate("History", "{field}: {after}")
    elif not after:
        text = translate("History", "{field}: {before} was taken off")
    else:
        text = translate("History", "{field}: {before} → {after}")
    return text.replace("{field}", field).replace("{before}", before).replace("{after}", after)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(plain(text))
